import { statSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { check, type CheckReport } from "../../src/check/check.ts";
import { model } from "../resolve/say.ts";
import { endsAlike } from "./ends-alike.ts";
import { soak } from "./soak.ts";
import { startWorking } from "./start-working.ts";
import { openStore, type Address } from "./store.ts";
import { files } from "./stores.ts";
import { work, type Step } from "./work.ts";

const STEPS: readonly Step[] = [
  {
    does: "ingest",
    files: [
      "tests/operations/data/harbour-talks.yaml",
      "seeds/claims/people.yaml",
      "seeds/claims/syria-astana.yaml",
      "seeds/claims/ukraine-minsk.yaml",
    ],
    batchSize: 1,
  },
];
const KIB = 1024;

describe("an embedded store that has no room left", () => {
  let clean: CheckReport;
  /** Bytes of the largest file of a store that has taken in everything. */
  let size: number;

  beforeAll(async () => {
    const address = await files.fresh();
    const graph = await openStore(address);
    await work(graph, STEPS);
    clean = await check(graph, model);
    size = Math.max(sizeOf(address), sizeOf(address, "-wal"));
    await graph.close();
    await files.remove(address);
  });

  it("says so, stays whole, and takes in the rest when there is room again", async () => {
    const limits = soak(30, 4);
    const refused: string[] = [];
    for (let i = 1; i <= limits; i++) {
      const address = await files.fresh();
      // Half of the size and more, so that the store is there when the room ends.
      const kib = Math.floor((size * (0.3 + (0.7 * i) / (limits + 1))) / KIB);
      const task = { address, steps: STEPS, dieBefore: null };
      const { code, signal, errors } = await startWorking(task, `ulimit -f ${kib}`).ended;
      expect(signal, errors).toBeNull();
      if (code !== 0) refused.push(errors);
      await endsAlike(address, { steps: STEPS, clean, when: `${kib} KiB` });
      await files.remove(address);
    }
    expect(refused.length).toBeGreaterThan(0);
    for (const errors of refused) {
      expect(errors).toMatch(
        /^STORE_FULL: There is no space left to write the store .*\n.*Make space/,
      );
    }
  }, 3_600_000);
});

const sizeOf = (address: Address, suffix = ""): number =>
  address.engine === "sqlite"
    ? (statSync(`${address.path}${suffix}`, { throwIfNoEntry: false })?.size ?? 0)
    : 0;
