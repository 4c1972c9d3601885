/** Ledger entries as stored texts and back. Only the writers of this file make payloads, so its readers trust them. */
import type { StoredDocument } from "./claim.ts";
import type {
  Edition,
  Judgement,
  Ledger,
  LedgerEntry,
  LedgerKind,
  ReadingEntry,
  RecordedClaim,
  Run,
} from "./ledger.ts";

/** What an entry of each kind holds. */
export interface LedgerContent {
  readonly document: StoredDocument;
  readonly claim: RecordedClaim;
  readonly reading: ReadingEntry;
  readonly edition: Edition;
  readonly judgement: Judgement;
  readonly run: Run;
}

/** JSON with sorted keys that keeps nulls, so that what is read back is what was written. */
export const writePayload = (content: LedgerContent[LedgerKind]): string =>
  JSON.stringify(sortKeys(content));

/** What an entry of a known kind holds. */
export const readPayload = <K extends LedgerKind>(_kind: K, payload: string): LedgerContent[K] =>
  JSON.parse(payload) as LedgerContent[K]; // Written by writePayload above and by nobody else.

/** The ledger that some entries make. */
export function readLedger(entries: Iterable<LedgerEntry>): Ledger {
  const found = {
    document: new Map<string, StoredDocument>(),
    claim: new Map<string, RecordedClaim>(),
    reading: new Map<string, ReadingEntry>(),
    edition: new Map<string, Edition>(),
    judgement: new Map<string, Judgement>(),
    run: new Map<string, Run>(),
  } satisfies { [K in LedgerKind]: Map<string, LedgerContent[K]> };
  const recordedAt = new Map<string, number>();
  for (const { kind, id, payload, recordedAt: instant } of entries) {
    const ofKind: Map<string, LedgerContent[LedgerKind]> = found[kind];
    ofKind.set(id, readPayload(kind, payload));
    recordedAt.set(id, instant);
  }
  return {
    documents: found.document,
    claims: found.claim,
    readings: found.reading,
    editions: found.edition,
    judgements: found.judgement,
    runs: found.run,
    recordedAt,
  };
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}
