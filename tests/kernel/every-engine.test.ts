import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import { commit } from "../../src/commit/commit.ts";
import { engines, type Engine } from "../graph/engines.ts";
import { model } from "../resolve/say.ts";
import { conflictingClaims } from "./conflicting-claims.ts";
import { hashesOf } from "./hashes-of.ts";
import { batchOf, cut, reorder, startRandom, type Item } from "./item.ts";
import { lastWriteWins } from "./last-write-wins.ts";
import { isSoak, soak } from "./soak.ts";

const SETS = Number(process.env["SOAK_SETS"] ?? soak(2_000, 30));
const ORDERS = soak(5, 3);
/** One store in so many is recomputed from its ledger as well. */
const DEEP_IN = soak(10, 3);
const HOUR = 3_600_000;

describe.each(engines)("claims that contradict each other, on $name", (engine) => {
  it(
    `make one graph of one content hash: ${SETS} sets in ${ORDERS} orders and batchings`,
    async () => {
      const torn = { sets: 0, all: 0 };
      let stored = 0;
      await fc.assert(
        fc.asyncProperty(conflictingClaims, fc.nat(), async ({ items }, seed) => {
          const random = startRandom(seed);
          const expected = hashesOf([items]);
          const orders = Array.from({ length: ORDERS }, () => reorder(items, random));
          for (const order of orders) {
            const isDeep = stored++ % DEEP_IN === 0;
            const report = await store(engine, cut(order, random), isDeep);
            expect(report).toMatchObject({ ...expected, violations: [], difference: null });
          }
          torn.all += 1;
          torn.sets += Number(new Set([items, ...orders].map(lastWriteWins)).size > 1);
        }),
        { numRuns: SETS, endOnFailure: true },
      );
      const told = `Order would have mattered in ${torn.sets} of ${torn.all} sets if the last one to write won.`;
      if (isSoak) process.stdout.write(`${told}\n`);
      expect(torn.sets, told).toBeGreaterThan(torn.all / 3);
    },
    soak(24 * HOUR, HOUR / 10),
  );
});

/** What a store of its own comes to that takes in batch by batch. */
async function store(engine: Engine, batches: readonly (readonly Item[])[], isDeep: boolean) {
  const graph = await engine.open(model);
  try {
    // However small the store is, every other commit looks at what its batch touches alone.
    for (const [i, items] of batches.entries())
      await commit(graph, { model }, () => batchOf(items), i % 2 === 0 ? { wholeUpTo: 0 } : {});
    const report = await check(graph, model);
    return { ...report, difference: isDeep ? await deepCheck(graph, model) : null };
  } finally {
    await graph.close();
  }
}
