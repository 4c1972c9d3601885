import { describe, expect, it } from "vitest";
import { check, type CheckReport } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import { model } from "../resolve/say.ts";
import { soak } from "./soak.ts";
import { startWorking, type Ended } from "./start-working.ts";
import { openStore, type Address } from "./store.ts";
import { stores, type Stores } from "./stores.ts";
import { work, type Step } from "./work.ts";

/** Two ingestions that tell of the same things, and a retraction of a source of one of them. */
const JOBS: readonly (readonly Step[])[] = [
  [
    {
      does: "ingest",
      files: ["tests/operations/data/harbour-talks.yaml", "seeds/claims/people.yaml"],
      batchSize: 1,
    },
  ],
  [
    {
      does: "ingest",
      files: [
        "tests/operations/data/harbour-talks-second.yaml",
        "tests/operations/data/harbour-talks.yaml",
        "seeds/claims/syria-astana.yaml",
      ],
      batchSize: 1,
    },
  ],
  [{ does: "retract", publisher: "Ruritanian Gazette" }],
];
const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

describe.each(stores)("two ingestions and a retraction on one store, $engine", (store) => {
  it("started together come to what one after the other comes to", async () => {
    const serial = new Set<string>();
    for (const order of ORDERS) serial.add(hashes(await oneAfterTheOther(store, order)));
    for (let i = 0; i < soak(30, 2); i++) {
      const address = await store.fresh();
      const ended = await Promise.all(
        JOBS.map((steps) => startWorking({ address, steps, dieBefore: null }).ended),
      );
      expect(ended.map(tellEnd)).toEqual(JOBS.map(() => "done"));
      const graph = await openStore(address);
      const report = await check(graph, model);
      expect(report.violations).toEqual([]);
      expect(serial).toContain(hashes(report));
      expect(await deepCheck(graph, model)).toBeNull();
      await graph.close();
      await store.remove(address);
    }
  }, 3_600_000);
});

async function oneAfterTheOther(store: Stores, order: readonly number[]): Promise<CheckReport> {
  const address: Address = await store.fresh();
  const graph = await openStore(address);
  try {
    for (const job of order) await work(graph, JOBS[job] ?? []);
    return await check(graph, model);
  } finally {
    await graph.close();
    await store.remove(address);
  }
}

const hashes = ({ contentHash, claimsHash, judgementsHash }: CheckReport): string =>
  [contentHash, claimsHash, judgementsHash].join(" ");

const tellEnd = ({ code, signal, errors }: Ended): string =>
  code === 0 ? "done" : `${code ?? signal ?? ""}: ${errors}`;
