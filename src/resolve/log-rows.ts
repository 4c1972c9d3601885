/** Rows of what people and runs did: judgements with their reasons, and ingestion runs. */
import type { Decision, Judgement, Ledger, Run } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import { recordRow } from "./record-row.ts";

/** Judgements and runs as rows. */
export const logRows = (ledger: Ledger, model: Model): readonly NodeRow[] => [
  ...[...ledger.judgements.values()].map((judgement) => judgementRow(judgement, model)),
  ...[...ledger.runs.values()].map((run) => runRow(run, model)),
];

function judgementRow({ id, says, person, reason, recordedAt, ended }: Judgement, model: Model) {
  return recordRow(model, "Judgement", {
    id,
    values: {
      decision: says.kind,
      targetIds: targetsOf(says),
      person,
      reason,
      recordedAt,
      endedAt: ended?.recordedAt,
      endedBy: ended?.person,
      endReason: ended?.reason,
    },
    links: {},
  });
}

/** What a decision is about; of a merge what was merged stands first. */
export function targetsOf(says: Decision): readonly string[] {
  switch (says.kind) {
    case "SAME":
      return [says.from, says.into];
    case "NOT_SAME":
      return [says.a, says.b];
    case "ACCEPT":
    case "REJECT":
      return [says.claim];
    case "RETRACT":
      return [says.target];
    case "PREFER":
      return [says.fact];
  }
}

function runRow({ id, tool, version, startedAt, counts, reasons }: Run, model: Model): NodeRow {
  return recordRow(model, "Run", {
    id,
    values: { tool, version, startedAt, ...counts, reasons },
    links: {},
  });
}
