/** What a batch adds to the ledger. Nothing depends on which of two entries came first. */
import type { StoredDocument } from "../model/claim.ts";
import type {
  Edition,
  Judgement,
  LedgerEntry,
  LedgerKind,
  ReadingEntry,
  RecordedClaim,
  Run,
} from "../model/ledger.ts";
import {
  readLedger,
  readPayload,
  writePayload,
  type LedgerContent,
} from "../model/ledger-payload.ts";
import { canonicalJson } from "../model/rows.ts";
import {
  documentKeys,
  editionKeys,
  judgementKeys,
  originKeys,
  readingKeys,
} from "../resolve/index-keys.ts";

/** What one commit puts in. Judgements are written whole: one that is ended comes again with its end. */
export interface Batch {
  readonly documents: readonly StoredDocument[];
  readonly claims: readonly RecordedClaim[];
  readonly readings: readonly ReadingEntry[];
  readonly editions: readonly Edition[];
  readonly judgements: readonly Judgement[];
  readonly runs: readonly Run[];
  /** When another store, from which entries were moved here, first had them. */
  readonly firstKnown?: ReadonlyMap<string, number>;
}

export const EMPTY_BATCH: Batch = {
  documents: [],
  claims: [],
  readings: [],
  editions: [],
  judgements: [],
  runs: [],
};

/** Entries of a batch that are new or say more than what is known; a run is told only where something else is. */
export function mergeBatch(
  known: readonly LedgerEntry[],
  batch: Batch,
  instant: number,
): readonly LedgerEntry[] {
  const told = new Set(
    [
      batch.documents,
      batch.claims,
      batch.readings,
      batch.editions,
      batch.judgements,
      batch.runs,
    ].flatMap((items) => items.map(({ id }) => id)),
  );
  const before = new Map(known.flatMap((entry) => (told.has(entry.id) ? [[entry.id, entry]] : [])));
  const ledger = readLedger(before.values());
  const write = <K extends LedgerKind>(
    kind: K,
    items: readonly LedgerContent[K][],
    mergeTwo: (known: LedgerContent[K] | undefined, added: LedgerContent[K]) => LedgerContent[K],
    stored: ReadonlyMap<string, LedgerContent[K]>,
  ): readonly LedgerEntry[] => {
    const merged = new Map<string, LedgerContent[K]>();
    for (const item of items)
      merged.set(item.id, mergeTwo(merged.get(item.id) ?? stored.get(item.id), item));
    return [...merged].flatMap(([id, content]) => {
      const payload = writePayload(content);
      const earlier = before.get(id);
      if (earlier?.payload === payload) return [];
      return [
        {
          kind,
          id,
          recordedAt:
            earlier?.recordedAt ?? Math.min(instant, batch.firstKnown?.get(id) ?? instant),
          payload,
          keys: ownKeys(kind, payload),
        },
      ];
    });
  };
  const changed = [
    ...write("document", batch.documents, mergeDocuments, ledger.documents),
    ...write("claim", batch.claims, mergeClaims, ledger.claims),
    ...write("reading", batch.readings, first, ledger.readings),
    ...write("edition", batch.editions, first, ledger.editions),
    ...write("judgement", batch.judgements, mergeJudgements, ledger.judgements),
  ];
  return changed.length === 0 ? [] : [...changed, ...write("run", batch.runs, last, ledger.runs)];
}

/** Ids of everything that a batch may change. */
export const idsOf = ({ firstKnown: _times, ...batch }: Batch): readonly string[] => [
  ...new Set(
    Object.values(batch).flatMap((items: readonly { readonly id: string }[]) =>
      items.map(({ id }) => id),
    ),
  ),
];

/** The same text again: one document with the publications and mentions of both. */
function mergeDocuments(known: StoredDocument | undefined, added: StoredDocument): StoredDocument {
  const base = known ?? added;
  const marker = earlierWithheld(known, added);
  if (marker !== null) return marker;
  return {
    ...base,
    mediaType: base.mediaType < added.mediaType ? base.mediaType : added.mediaType,
    language: leastText(base.language, added.language),
    isReference: base.isReference || added.isReference,
    publications: union(base.publications, added.publications),
    mentions: union(base.mentions, added.mentions),
  };
}

/** What was erased stays so, whoever brings its text again. */
function earlierWithheld(
  known: StoredDocument | undefined,
  added: StoredDocument,
): StoredDocument | null {
  if (added.withheld === undefined) return known?.withheld === undefined ? null : known;
  if (known?.withheld === undefined) return added;
  return known.withheld.recordedAt <= added.withheld.recordedAt ? known : added;
}

/** The same claim from two extractors, two versions of one or two editions of its record is one claim with two assertions. */
function mergeClaims(known: RecordedClaim | undefined, added: RecordedClaim): RecordedClaim {
  if (known === undefined) return { ...added, assertions: union([], added.assertions) };
  // A record stands elsewhere in each edition; which place is shown must not depend on which one came first.
  const claim = placeOf(known) <= placeOf(added) ? known.claim : added.claim;
  return { ...added, claim, assertions: union(known.assertions, added.assertions) };
}

const placeOf = ({ claim }: RecordedClaim): string =>
  canonicalJson([claim.document, claim.evidence]);

/** Keys of the entry's own content; those of what a claim or document leads to are added once that is known. */
function ownKeys(kind: LedgerKind, payload: string): readonly string[] {
  switch (kind) {
    case "document":
      return documentKeys(readPayload(kind, payload));
    case "claim":
      return originKeys(readPayload(kind, payload));
    case "reading":
      return readingKeys(readPayload(kind, payload));
    case "edition":
      return editionKeys(readPayload(kind, payload));
    case "judgement":
      return judgementKeys(readPayload(kind, payload));
    case "run":
      return [];
  }
}

/** Once ended, by whomever first, it stays so: an older export does not raise it again. */
function mergeJudgements(known: Judgement | undefined, added: Judgement): Judgement {
  const ends = [known?.ended ?? null, added.ended].filter((end) => end !== null);
  ends.sort(
    (a, b) => a.recordedAt - b.recordedAt || (canonicalJson(a) < canonicalJson(b) ? -1 : 1),
  );
  return { ...(known ?? added), ended: ends[0] ?? null };
}

const first = <T>(known: T | undefined, added: T): T => known ?? added;
const last = <T>(_known: T | undefined, added: T): T => added;

const leastText = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b;

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  const byText = new Map([...a, ...b].map((item) => [canonicalJson(item), item]));
  return [...byText].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, item]) => item);
}
