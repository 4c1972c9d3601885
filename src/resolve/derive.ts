/** Rule 1: the graph is a function of the ledger, the operator's settings and the model, and of nothing else. */
import type { Ledger } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import { compareText } from "../model/order.ts";
import type { SourceSettings } from "../model/source-settings.ts";
import { liveKnowledge } from "./alive.ts";
import { firstRuns, withRun } from "./document-runs.ts";
import { logRows } from "./log-rows.ts";
import { resolve, type Resolved } from "./resolve.ts";

/** What a graph is derived with beside its ledger. */
export interface Settings {
  readonly model: Model;
  /** What the operator set for publishers; nothing where left out. */
  readonly sources?: readonly SourceSettings[];
}

export interface Derived extends Resolved {
  /** Documents that are taken back, and since when. */
  readonly retractedAt: ReadonlyMap<string, number>;
}

/** Everything that follows from a ledger; `recordedAt` of facts is left to the commit that writes them. */
export function derive(ledger: Ledger, settings: Settings): Derived {
  const live = liveKnowledge(ledger);
  const runs = firstRuns(ledger);
  const judgements = live.judgements.map(({ says }) => says);
  const resolved = resolve({ ...live, judgements, ...settings });
  const rows = [
    ...resolved.rows.map((row) => withRun(row, runs)),
    ...logRows(ledger, settings.model),
  ];
  return {
    ...resolved,
    rows: rows.sort((a, b) => compareText(a.id, b.id)),
    retractedAt: live.retractedAt,
  };
}
