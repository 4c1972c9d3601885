import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { check, type CheckReport } from "../../src/check/check.ts";
import { model } from "../resolve/say.ts";
import { endsAlike } from "./ends-alike.ts";
import { startRandom } from "./item.ts";
import { soak } from "./soak.ts";
import { startWorking } from "./start-working.ts";
import { openStore, type Address } from "./store.ts";
import { stores } from "./stores.ts";
import type { Step } from "./work.ts";

const STEPS: readonly Step[] = [
  {
    does: "ingest",
    files: [
      "tests/operations/data/harbour-talks.yaml",
      "tests/operations/data/harbour-talks-second.yaml",
      "seeds/claims/ukraine-minsk-memorandum-press.yaml",
    ],
    batchSize: 1,
  },
  { does: "retract", publisher: "Ruritanian Gazette" },
  { does: "ingest", files: ["seeds/claims/syria-astana.yaml"], batchSize: 1 },
];

interface Clean {
  readonly report: CheckReport;
  readonly statements: readonly string[];
  readonly milliseconds: number;
}

describe.each(stores)("work on $engine that is killed", (store) => {
  let clean: Clean;
  let address: Address;
  const kills = soak(store.engine === "sqlite" ? 200 : 50, store.engine === "sqlite" ? 12 : 6);
  const random = startRandom(20_240_725);

  beforeAll(async () => {
    address = await store.fresh();
    const before = performance.now();
    const child = startWorking({ address, steps: STEPS, dieBefore: null });
    await child.isWorking;
    const started = performance.now();
    const { statements, errors } = await child.ended;
    if (statements === null) throw new Error(errors);
    clean = {
      report: await reportOf(address),
      statements,
      milliseconds: performance.now() - Math.max(before, started),
    };
    await store.remove(address);
  });

  it("leaves a whole store behind before each kind of statement, and comes to the same end when it is done again", async () => {
    for (const dieBefore of namedPoints(clean.statements, Math.ceil(kills / 2))) {
      address = await store.fresh();
      const { signal } = await startWorking({ address, steps: STEPS, dieBefore }).ended;
      expect(signal, `before statement ${dieBefore}`).toBe("SIGKILL");
      await resumes(address, `before statement ${dieBefore}`);
    }
  }, 3_600_000);

  it("does so at any moment", async () => {
    for (let i = 0; i < Math.floor(kills / 2); i++) {
      address = await store.fresh();
      const child = startWorking({ address, steps: STEPS, dieBefore: null });
      await child.isWorking;
      const moment = random() * clean.milliseconds;
      await wait(moment);
      child.process.kill("SIGKILL");
      await child.ended;
      await resumes(address, `after ${moment.toFixed(0)} ms`);
    }
  }, 3_600_000);

  async function resumes(killed: Address, when: string): Promise<void> {
    await endsAlike(killed, { steps: STEPS, clean: clean.report, when });
    await store.remove(killed);
  }
});

async function reportOf(address: Address): Promise<CheckReport> {
  const graph = await openStore(address);
  try {
    return await check(graph, model);
  } finally {
    await graph.close();
  }
}

/** Numbers of statements: around every commit, the first of every kind, and others at equal distances. */
function namedPoints(statements: readonly string[], count: number): readonly number[] {
  const isEdge = (text: string): boolean => /^(begin|commit)/i.test(text);
  const edges = statements.flatMap((text, i) => (isEdge(text) ? [i + 1] : []));
  const kinds = new Map(statements.map((text, i) => [text, i + 1] as const).reverse());
  const points = [...new Set([...edges, ...kinds.values()])].sort((a, b) => a - b);
  const step = Math.max(1, points.length / count);
  const chosen = Array.from(
    { length: Math.min(count, points.length) },
    (_, i) => points[Math.floor(i * step)] ?? 1,
  );
  const rest = Array.from({ length: count - chosen.length }, (_, i) =>
    Math.ceil(((i + 1) * statements.length) / (count - chosen.length + 1)),
  );
  return [...chosen, ...rest];
}
