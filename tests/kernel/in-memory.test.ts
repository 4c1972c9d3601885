import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import { commit } from "../../src/commit/commit.ts";
import { openMemory } from "../ingest/memory-graph.ts";
import { model } from "../resolve/say.ts";
import { conflictingClaims } from "./conflicting-claims.ts";
import { hashesOf } from "./hashes-of.ts";
import { batchOf, cut, reorder, startRandom } from "./item.ts";
import { soak } from "./soak.ts";

const RUNS = soak(10_000, 200);
/** However small the store is. */
const IN_PART = { wholeUpTo: 0 };

describe("batches of claims that contradict each other", () => {
  it(
    "leave after each commit what the whole ledger comes to, and change nothing when they come again",
    async () => {
      await fc.assert(
        fc.asyncProperty(conflictingClaims, fc.nat(), async ({ items }, seed) => {
          const random = startRandom(seed);
          const batches = cut(reorder(items, random), random);
          const graph = openMemory();
          for (const [i, batch] of batches.entries()) {
            await commit(graph, { model }, () => batchOf(batch), IN_PART);
            expect(await deepCheck(graph, model), `after batch ${i}`).toBeNull();
          }
          expect(await check(graph, model)).toMatchObject({
            ...hashesOf([items]),
            violations: [],
          });
          for (const batch of batches.filter((one) =>
            one.every(({ after, name }) => !after && !name),
          )) {
            const { written, removed } = await commit(graph, { model }, () => batchOf(batch));
            expect({ written, removed }).toEqual({ written: 0, removed: 0 });
          }
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    soak(3_600_000, 120_000),
  );
});
