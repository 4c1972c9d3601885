/** What a process does to a store: files in, sources back. Doing all of it again changes nothing. */
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
      await judge(graph, { model }, { ask, person: "Ann", reason: null, idempotencyKey });
    }
  }
}
