/** Rule 1: the graph is a function of the ledger, the operator's settings and the model, and of nothing else. */
import type { Ledger } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import { compareText } from "../model/order.ts";
import type { SourceSettings } from "../model/source-settings.ts";
import { liveKnowledge, type LiveKnowledge } from "./alive.ts";
import { firstRuns, withRun } from "./document-runs.ts";
import { logRows } from "./log-rows.ts";
import { resolve, type Resolved, type Standing } from "./resolve.ts";

/** What a graph is derived with beside its ledger. */
export interface Settings {
  readonly model: Model;
  /** What the operator set for publishers; nothing where left out. */
  readonly sources?: readonly SourceSettings[];
}

export interface Derived extends Resolved {
  readonly live: LiveKnowledge;
}

/**
 * Everything that follows from a ledger; `recordedAt` of facts is left to the commit that writes them. Of a part of a ledger
 * that is said to be one, what follows from it and from what else `standing` says.
 */
export function derive(ledger: Ledger, settings: Settings, standing?: Standing): Derived {
  return deriveLive(ledger, liveKnowledge(ledger), settings, standing);
}

/** The same where it is known already what of the ledger is alive. */
export function deriveLive(
  ledger: Ledger,
  live: LiveKnowledge,
  settings: Settings,
  standing?: Standing,
): Derived {
  const runs = firstRuns(ledger);
  const resolved = resolve({
    ...live,
    ...settings,
    judgements: live.judgements.map(({ says }) => says),
    ...(standing ? { standing } : {}),
  });
  const rows = [
    ...resolved.rows.map((row) => withRun(row, runs)),
    ...logRows(ledger, settings.model),
  ];
  return { ...resolved, rows: rows.sort((a, b) => compareText(a.id, b.id)), live };
}
