/** What an ingestion run did so far, as the ledger keeps it. */
import type { Run } from "../model/ledger.ts";
import type { Rejection } from "./rejection.ts";

/** The program that runs. */
export interface Program {
  readonly tool: string;
  readonly version: string;
}

/** Notes for a run whose first commit has this instant: no other run of the store has it. */
export const startRun = ({ tool, version }: Program, instant: number): Run => ({
  id: `run:${new Date(instant).toISOString().replaceAll(/[-:]/g, "")}`,
  tool,
  version,
  startedAt: instant,
  counts: { accepted: 0, held: 0, rejected: 0, duplicates: 0 },
  reasons: [],
});

/** With what one more commit brings. */
export function noteCommit(
  run: Run,
  brought: Omit<Run["counts"], "rejected"> & { readonly rejected: readonly Rejection[] },
): Run {
  const reasons = new Map(run.reasons.map(({ code, count }) => [code, count]));
  for (const { code } of brought.rejected) reasons.set(code, (reasons.get(code) ?? 0) + 1);
  return {
    ...run,
    counts: {
      accepted: run.counts.accepted + brought.accepted,
      held: run.counts.held + brought.held,
      rejected: run.counts.rejected + brought.rejected.length,
      duplicates: run.counts.duplicates + brought.duplicates,
    },
    reasons: [...reasons]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, count]) => ({ code, count })),
  };
}
