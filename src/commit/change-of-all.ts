/** What a batch changes, found by deriving the whole graph: where nothing is known of it yet, and where the part of it that changes cannot be told. */
import type { Writer } from "../graph/graph.ts";
import type { LedgerKind } from "../model/ledger.ts";
import { extendLedger, readLedger } from "../model/ledger-payload.ts";
import { derive, type Settings } from "../resolve/derive.ts";
import { keysIn } from "../resolve/entry-keys.ts";
import type { GraphChange } from "./commit.ts";
import { compareRows } from "./compare-rows.ts";
import { entriesToWrite } from "./entries-to-write.ts";
import { mergeBatch, type Batch } from "./merge-batch.ts";
import { withhold } from "./withhold.ts";

/** What every change is found with. */
export interface ChangeContext {
  readonly writer: Writer;
  readonly instant: number;
  readonly settings: Settings;
}

const EVERYTHING: readonly LedgerKind[] = [
  "document",
  "claim",
  "reading",
  "edition",
  "judgement",
  "run",
];

/** Compares everything that follows from the ledger with all that is stored. */
export async function changeOfAll(
  given: Batch,
  { writer, instant, settings }: ChangeContext,
): Promise<GraphChange> {
  const { model } = settings;
  const stored = await writer.entries(EVERYTHING);
  const before = readLedger(stored);
  const { batch, erased } = withhold(before, given);
  const kept = stored.filter(({ id }) => !erased.entries.has(id));
  const recorded = mergeBatch(kept, batch, instant);
  const ledger = extendLedger(before, recorded, erased.entries);
  const derived = derive(ledger, settings);
  const { rows, answers, live, waiting, parts } = derived;
  const { recordedAt } = ledger;
  return {
    recorded,
    entries: entriesToWrite(
      recorded,
      new Map(kept.map((entry) => [entry.id, entry])),
      keysIn(ledger, derived),
    ),
    erased,
    rows: compareRows(rows, await writer.digests(), { instant, recordedAt, model }),
    answers,
    judgements: before.judgements,
    known: new Set(before.recordedAt.keys()),
    retracted: new Set(live.retractedAt.keys()),
    withheld: new Set(
      [...ledger.documents.values()].flatMap(({ id, withheld }) => (withheld ? [id] : [])),
    ),
    waiting,
    leading: new Set(parts.read.map(({ claim }) => claim.id)),
    all: rows,
  };
}
