import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conflictingClaims } from "./conflicting-claims.ts";
import { hashesOf } from "./hashes-of.ts";
import { cut, reorder, startRandom } from "./item.ts";
import { soak } from "./soak.ts";
import { lastWriteWins } from "./last-write-wins.ts";

const RUNS = soak(2_000, 300);
const TIME = soak(3_600_000, 120_000);

describe("claims that contradict each other", () => {
  it(
    "make one graph, in any order and in any batches",
    () => {
      fc.assert(
        fc.property(conflictingClaims, fc.nat(), ({ items }, seed) => {
          const random = startRandom(seed);
          const expected = hashesOf([items]);
          for (let i = 0; i < 3; i++)
            expect(hashesOf(cut(reorder(items, random), random))).toEqual(expected);
        }),
        { numRuns: RUNS },
      );
    },
    TIME,
  );

  it(
    "would make several graphs, in one set of three at least, if the last one to write won",
    () => {
      const sets = fc.sample(conflictingClaims, { numRuns: RUNS, seed: 4 });
      const torn = sets.filter(({ items }, seed) => {
        const random = startRandom(seed);
        const ends = [items, ...Array.from({ length: 5 }, () => reorder(items, random))];
        return new Set(ends.map(lastWriteWins)).size > 1;
      });
      expect(torn.length).toBeGreaterThan(RUNS / 3);
    },
    TIME,
  );
});
