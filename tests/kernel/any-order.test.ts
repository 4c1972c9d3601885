import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashGraph } from "../../src/check/hashes.ts";
import { mergeBatch } from "../../src/commit/merge-batch.ts";
import type { LedgerEntry } from "../../src/model/ledger.ts";
import { readLedger } from "../../src/model/ledger-payload.ts";
import { derive } from "../../src/resolve/derive.ts";
import { model } from "../resolve/say.ts";
import { conflictingClaims } from "./conflicting-claims.ts";
import { batchOf, cut, reorder, startRandom, type Item } from "./item.ts";
import { lastWriteWins } from "./last-write-wins.ts";

const RUNS = 300;

/** What a ledger comes to that grows batch by batch. */
function hashesOf(batches: readonly (readonly Item[])[]) {
  const entries = new Map<string, LedgerEntry>();
  for (const [i, items] of batches.entries())
    for (const entry of mergeBatch([...entries.values()], batchOf(items), i + 1))
      entries.set(entry.id, entry);
  const ledger = readLedger(entries.values());
  return hashGraph(derive(ledger, { model }).rows, ledger, model);
}

describe("claims that contradict each other", () => {
  it("make one graph, in any order and in any batches", () => {
    fc.assert(
      fc.property(conflictingClaims, fc.nat(), ({ items }, seed) => {
        const random = startRandom(seed);
        const expected = hashesOf([items]);
        for (let i = 0; i < 3; i++)
          expect(hashesOf(cut(reorder(items, random), random))).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });

  it("would make several graphs, in one set of three at least, if the last one to write won", () => {
    const sets = fc.sample(conflictingClaims, { numRuns: RUNS, seed: 4 });
    const torn = sets.filter(({ items }, seed) => {
      const random = startRandom(seed);
      const ends = [items, ...Array.from({ length: 5 }, () => reorder(items, random))];
      return new Set(ends.map(lastWriteWins)).size > 1;
    });
    expect(torn.length).toBeGreaterThan(RUNS / 3);
  });
});
