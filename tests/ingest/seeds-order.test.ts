import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { listFiles } from "../../src/ingest/read.ts";
import { readModel } from "../../src/model/read-model.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { engines } from "../graph/engines.ts";
import { shuffled } from "../resolve/arbitrary.ts";
import { openMemory } from "./memory-graph.ts";

const model = readModel(readSchemaFiles("schema"));

async function hashOf(graph: Graph, order: number | null, batchSize: number): Promise<string> {
  const { files } = await listFiles(["seeds"]);
  const report = await ingest(order === null ? files : shuffled(files, order), {
    graph,
    model,
    reference: "seeds/reference",
    batchSize,
  });
  expect(report.rejected).toEqual([]);
  const { violations, contentHash } = await check(graph, model);
  expect(violations).toEqual([]);
  return contentHash;
}

describe("the seeds", () => {
  it("give the same content hash in any order, in batches of any size, on every engine", async () => {
    const expected = await hashOf(openMemory(), null, 200);
    for (const [order, size] of [
      [1, 9],
      [2, 200],
      [3, 30],
    ] as const)
      expect(await hashOf(openMemory(), order, size)).toBe(expected);
    for (const engine of engines) {
      const graph = await engine.open(model);
      expect(await hashOf(graph, 4, 12)).toBe(expected);
      expect(await deepCheck(graph, model)).toBeNull();
      const again = await ingest(["seeds"], { graph, model, reference: "seeds/reference" });
      expect(again.rows).toEqual({ written: 0, removed: 0 });
      await graph.close();
    }
  }, 240_000);

  it("come to what the whole ledger comes to where each file is looked at in part", async () => {
    const { files } = await listFiles(["seeds"]);
    const graph = openMemory();
    for (const [i, file] of shuffled(files, 5).entries()) {
      const reference = "seeds/reference";
      await ingest([file], { graph, model, reference, wholeUpTo: 0 });
      if (i % 4 === 0 || i === files.length - 1)
        expect(await deepCheck(graph, model), `after ${file}`).toBeNull();
    }
  }, 240_000);
});
