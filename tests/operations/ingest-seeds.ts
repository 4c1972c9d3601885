import type { Graph } from "../../src/graph/graph.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import type { Model } from "../../src/model/model.ts";

/** Fills a graph with what golden operations ask: `seeds/` and the invented papers beside the operations. */
export async function ingestSeeds(graph: Graph, model: Model): Promise<void> {
  const report = await ingest(["seeds", "tests/operations/data"], {
    graph,
    model,
    reference: "seeds/reference",
  });
  if (report.rejected.length > 0)
    throw new Error(`Seeds were rejected: ${JSON.stringify(report.rejected.slice(0, 5), null, 2)}`);
}
