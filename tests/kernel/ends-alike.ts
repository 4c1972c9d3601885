import { expect } from "vitest";
import { check, type CheckReport } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import { model } from "../resolve/say.ts";
import { openStore, type Address } from "./store.ts";
import { work, type Step } from "./work.ts";

/** A store that was left half-way is whole; once the work is done again, it is what one clean run leaves. */
export async function endsAlike(
  address: Address,
  {
    steps,
    clean,
    when,
  }: { readonly steps: readonly Step[]; readonly clean: CheckReport; readonly when: string },
): Promise<void> {
  const graph = await openStore(address);
  try {
    expect((await check(graph, model)).violations, when).toEqual([]);
    expect(await deepCheck(graph, model), when).toBeNull();
    await work(graph, steps);
    expect(content(await check(graph, model)), when).toEqual(content(clean));
    expect(await deepCheck(graph, model), when).toBeNull();
  } finally {
    await graph.close();
  }
}

/** Runs and the changes that each commit told are of the way, not of the end. */
function content({ counts, ...report }: CheckReport) {
  const { Run: _runs, Change: _changes, ...rest } = counts;
  return { ...report, counts: rest };
}
