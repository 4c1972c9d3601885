import type { Graph } from "../../src/graph/graph.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { judge } from "../../src/judge/judge.ts";
import type { Model } from "../../src/model/model.ts";
import { sourceId } from "../../src/resolve/sources.ts";

/** What goes in together: `seeds/` with the invented papers beside the operations, and a millisecond later what came of one of them. */
const COMMITS = [
  ["seeds", "tests/operations/data", "tests/operations/history/1-ford-talks.yaml"],
  ["tests/operations/history/2-ford-talks-go-on.yaml", "tests/operations/history/2-rumour.yaml"],
];

/** Fills a graph with what golden operations ask: two commits of files, and a third that takes a source back. */
export async function ingestSeeds(graph: Graph, model: Model): Promise<void> {
  for (const files of COMMITS) {
    const report = await ingest(files, { graph, model, reference: "seeds/reference" });
    if (report.rejected.length > 0)
      throw new Error(
        `Seeds were rejected: ${JSON.stringify(report.rejected.slice(0, 5), null, 2)}`,
      );
  }
  await judge(
    graph,
    { model },
    {
      ask: { kind: "retract", id: sourceId("Ruthia Courier") },
      person: "Ann",
      reason: "The paper withdrew it",
      idempotencyKey: null,
    },
  );
}
