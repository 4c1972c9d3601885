/** Milliseconds that one run of each of two functions takes, taken in turn so that both meet the same noise. */
export interface Measured {
  readonly ours: number;
  readonly byHand: number;
}

const WARM_UP = 20;
const ROUNDS = 200;
/** Milliseconds after which a shape has been measured enough. */
const BUDGET = 3_000;

/** Medians of two functions run in turn. */
export async function measureInTurn(
  ours: () => Promise<unknown>,
  byHand: () => Promise<unknown>,
): Promise<Measured> {
  for (let i = 0; i < WARM_UP; i++) {
    await ours();
    await byHand();
  }
  const times: { readonly ours: number[]; readonly byHand: number[] } = { ours: [], byHand: [] };
  const until = performance.now() + BUDGET;
  for (let i = 0; i < ROUNDS && performance.now() < until; i++) {
    times.ours.push(await timeOf(ours));
    times.byHand.push(await timeOf(byHand));
  }
  return { ours: median(times.ours), byHand: median(times.byHand) };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
