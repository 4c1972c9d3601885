/** Pieces of which the ledger of a test is put together: what one file, one edition or one decision would bring. */
import { EMPTY_BATCH, type Batch } from "../../src/commit/merge-batch.ts";
import type { Claim, StoredDocument } from "../../src/model/claim.ts";
import { shortHash } from "../../src/model/entity-id.ts";
import type { Assertion, Decision, Judgement } from "../../src/model/ledger.ts";

/** One piece; a piece that says `after` comes later than all pieces of that name, whatever the order otherwise. */
export interface Item {
  readonly batch: Batch;
  readonly name?: string;
  readonly after?: string;
}

/** What read a document, in which version and run. */
export interface Reader {
  readonly tool: string;
  readonly version: number;
  readonly run: string | null;
}
export const BY_HAND: Reader = { tool: "claims-file", version: 1, run: null };

/** A document with claims of it, as one reading brings them. */
export function readingItem(
  document: StoredDocument,
  claims: readonly Claim[],
  reader: Reader = BY_HAND,
  more: Partial<Assertion> = {},
): Item {
  const { tool, version, run } = reader;
  const reading = `reading:${shortHash([document.id, tool, version])}`;
  return {
    batch: {
      ...EMPTY_BATCH,
      documents: [document],
      readings: [
        { id: reading, document: document.id, tool, version, runs: run === null ? [] : [run] },
      ],
      claims: claims.map(({ extractor, confidence, ...claim }) => ({
        id: claim.id,
        claim,
        assertions: [{ extractor, confidence, reading, record: null, isHeld: false, ...more }],
      })),
      runs: run === null ? [] : [runEntry(run)],
    },
  };
}

const runEntry = (id: string): Batch["runs"][number] => ({
  id,
  tool: "test",
  version: "1",
  startedAt: 0,
  counts: { accepted: 0, held: 0, rejected: 0, duplicates: 0 },
  reasons: [],
});

/** A decision that stands. */
export const judgementItem = (says: Decision): Item => ({
  batch: { ...EMPTY_BATCH, judgements: [judgement(says)] },
  name: judgementId(says),
});

/** The end of a decision. */
export const endItem = (says: Decision): Item => ({
  batch: {
    ...EMPTY_BATCH,
    judgements: [
      {
        ...judgement(says),
        ended: { recordedAt: 1, person: "Ann", reason: null, idempotencyKey: null },
      },
    ],
  },
  after: judgementId(says),
});

const judgementId = (says: Decision): string => `judgement:${shortHash(says)}`;

const judgement = (says: Decision): Judgement => ({
  id: judgementId(says),
  says,
  person: "Ann",
  reason: null,
  recordedAt: 0,
  idempotencyKey: null,
  ended: null,
});

/** Several pieces as one batch, in their order. */
export const batchOf = (items: readonly Item[]): Batch => ({
  documents: items.flatMap(({ batch }) => batch.documents),
  claims: items.flatMap(({ batch }) => batch.claims),
  readings: items.flatMap(({ batch }) => batch.readings),
  editions: items.flatMap(({ batch }) => batch.editions),
  judgements: items.flatMap(({ batch }) => batch.judgements),
  runs: items.flatMap(({ batch }) => batch.runs),
});

/** The same pieces in another order, but for those that have to follow another one. */
export function reorder(items: readonly Item[], random: () => number): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: random() })).sort((a, b) => a.key - b.key);
  const shuffled = keyed.map(({ item }) => item);
  const late = shuffled.filter(({ after }) => after !== undefined);
  const result = shuffled.filter(({ after }) => after === undefined);
  for (const item of late) {
    const earliest = result.findLastIndex(({ name }) => name === item.after) + 1;
    result.splice(earliest + Math.floor(random() * (result.length - earliest + 1)), 0, item);
  }
  return result;
}

/** Cuts pieces into batches of one to five. */
export function cut(items: readonly Item[], random: () => number): readonly (readonly Item[])[] {
  const batches: (readonly Item[])[] = [];
  for (let i = 0; i < items.length;) {
    const size = 1 + Math.floor(random() * 5);
    batches.push(items.slice(i, i + size));
    i += size;
  }
  return batches;
}

/** Pseudo-random numbers from a seed (mulberry32), so that an order can be told by one number. */
export function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
