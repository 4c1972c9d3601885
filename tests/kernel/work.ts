/** What a process does to a store: files in, sources back. Doing all of it again changes nothing. */
import { DragomanError } from "../../src/errors.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { judge } from "../../src/judge/judge.ts";
import { sourceId } from "../../src/resolve/sources.ts";
import { model } from "../resolve/say.ts";

export type Step =
  | { readonly does: "ingest"; readonly files: readonly string[]; readonly batchSize: number }
  /** Takes back what a publisher has printed. */
  | { readonly does: "retract"; readonly publisher: string };

/** Does the steps, one after the other. */
export async function work(graph: Graph, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await workOne(graph, step);
}

async function workOne(graph: Graph, step: Step): Promise<void> {
  switch (step.does) {
    case "ingest": {
      const { files, batchSize } = step;
      const report = await ingest(files, { graph, model, reference: null, batchSize });
      if (report.rejected.length > 0) throw new Error(JSON.stringify(report.rejected));
      return;
    }
    case "retract": {
      const ask = { kind: "retract", id: sourceId(step.publisher) } as const;
      const idempotencyKey = `retract ${step.publisher}`;
      const request = { ask, person: "Ann", reason: "It was withdrawn.", idempotencyKey };
      await judge(graph, { model }, request).catch(letUnknownBe);
    }
  }
}

/** Nothing is taken back of whom nothing is known yet. */
function letUnknownBe(error: unknown): void {
  if (!(error instanceof DragomanError && error.code === "UNKNOWN_ID")) throw error;
}
