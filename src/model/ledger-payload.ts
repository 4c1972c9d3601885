/** Ledger entries as stored texts and back. Only the writers of this file make payloads, so its readers trust them. */
import { sortedKeys } from "./order.ts";
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

const contents = new WeakMap<LedgerEntry, LedgerContent[LedgerKind]>();

/** What an entry of a known kind holds, the same object whoever asks; entries never change. */
export function contentOf<K extends LedgerKind>(kind: K, entry: LedgerEntry): LedgerContent[K] {
  const content = contents.get(entry) ?? readPayload(kind, entry.payload);
  contents.set(entry, content);
  return content as LedgerContent[K]; // Kept under the entry itself, whose kind this is.
}

/** The ledger that some entries make. */
export const readLedger = (entries: Iterable<LedgerEntry>): Ledger =>
  extendLedger(
    {
      documents: new Map(),
      claims: new Map(),
      readings: new Map(),
      editions: new Map(),
      judgements: new Map(),
      runs: new Map(),
      recordedAt: new Map(),
    },
    entries,
  );

/** A ledger with further entries, each in the place of one with its id, and without those that are gone. */
export function extendLedger(
  ledger: Ledger,
  entries: Iterable<LedgerEntry>,
  gone: Iterable<string> = [],
): Ledger {
  const found = {
    document: new Map(ledger.documents),
    claim: new Map(ledger.claims),
    reading: new Map(ledger.readings),
    edition: new Map(ledger.editions),
    judgement: new Map(ledger.judgements),
    run: new Map(ledger.runs),
  } satisfies { [K in LedgerKind]: Map<string, LedgerContent[K]> };
  const recordedAt = new Map(ledger.recordedAt);
  for (const id of gone) for (const map of [...Object.values(found), recordedAt]) map.delete(id);
  for (const entry of entries) {
    const ofKind: Map<string, LedgerContent[LedgerKind]> = found[entry.kind];
    ofKind.set(entry.id, contentOf(entry.kind, entry));
    recordedAt.set(entry.id, entry.recordedAt);
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
  const content = value as Readonly<Record<string, unknown>>; // What is no array is read as members.
  const sorted: Record<string, unknown> = {};
  for (const key of sortedKeys(value)) {
    // Given as a plain value, a member of this name would become the prototype.
    if (key === "__proto__") Object.defineProperty(sorted, key, memberOf(sortKeys(content[key])));
    else sorted[key] = sortKeys(content[key]);
  }
  return sorted;
}

const memberOf = (value: unknown): PropertyDescriptor => ({
  value,
  enumerable: true,
  configurable: true,
  writable: true,
});
