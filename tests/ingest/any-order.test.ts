import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { readSchema } from "../../src/model/api-schema.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { engines } from "../graph/engines.ts";

const { model } = readSchema(readSchemaFiles("schema"));
const FILES = [
  "seeds/claims/people.yaml",
  "seeds/claims/offices.yaml",
  "seeds/claims/syria-astana.yaml",
  "seeds/claims/ukraine-minsk.yaml",
  "seeds/claims/ukraine-minsk-memorandum-press.yaml",
  "seeds/articles/tehran-summit-astana.txt",
  "seeds/articles/minsk-package.txt",
  "tests/operations/data/harbour-talks.yaml",
  "tests/operations/data/harbour-talks-second.yaml",
];
/** Orders that another run would not take by itself, and batches of one, two and all. */
const ORDERS = [
  { files: FILES, batchSize: 100 },
  { files: [...FILES].reverse(), batchSize: 2 },
  { files: [4, 8, 0, 6, 2, 7, 5, 1, 3].map((i) => FILES[i] ?? ""), batchSize: 1 },
  { files: [7, 2, 5, 0, 8, 3, 1, 6, 4].map((i) => FILES[i] ?? ""), batchSize: 3 },
];

describe("ingestion", () => {
  it("gives the same graph in any order and any batches, twice as once, on every engine", async () => {
    const hashes: Record<string, string> = {};
    for (const engine of engines) {
      for (const [i, { files, batchSize }] of ORDERS.entries()) {
        const graph = await engine.open(model);
        await ingest(files, { graph, model, reference: null, batchSize });
        const report = await check(graph, model);
        expect(report.violations).toEqual([]);
        hashes[`${engine.name} ${i}`] = report.contentHash;
        if (i === 0) {
          const again = await ingest(files, { graph, model, reference: null, batchSize: 1 });
          expect([again.claims.accepted, again.rows]).toEqual([0, { written: 0, removed: 0 }]);
          expect((await check(graph, model)).contentHash).toBe(report.contentHash);
          expect(await deepCheck(graph, model)).toBeNull();
        }
        await graph.close();
      }
    }
    expect(new Set(Object.values(hashes)).size, JSON.stringify(hashes)).toBe(1);
  }, 240_000);
});
