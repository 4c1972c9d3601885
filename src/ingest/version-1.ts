/** What stores of format 1 held, as the ledger holds it now. */
import { EMPTY_BATCH, type Batch } from "../commit/merge-batch.ts";
import type { Claim, StoredDocument } from "../model/claim.ts";
import type { ReadingEntry, RecordedClaim } from "../model/ledger.ts";
import { readingId } from "./record-claims.ts";

/** A claim or document of such a store. */
export interface Version1Content {
  readonly kind: "claim" | "document";
  readonly payload: string;
  readonly recordedAt: number;
}

/** Every tool was in its first version then. */
const TOOL_VERSION = 1;

/** The ledger that follows from claims and documents alone; nobody noted the runs that brought them. */
export function batchOfVersion1(entries: readonly Version1Content[]): Batch {
  const documents = entries
    .filter(({ kind }) => kind === "document")
    .map(({ payload }) => JSON.parse(payload) as StoredDocument); // Format 1 wrote these.
  const claims = entries
    .filter(({ kind }) => kind === "claim")
    .map(({ payload }) => recorded(JSON.parse(payload) as Claim)); // The same.
  const readings = claims.map(({ reading }) => reading);
  return {
    ...EMPTY_BATCH,
    documents,
    claims: claims.map(({ claim }) => claim),
    readings: [...new Map(readings.map((reading) => [reading.id, reading])).values()],
    firstKnown: new Map(entries.map(({ payload, recordedAt }) => [idIn(payload), recordedAt])),
  };
}

const idIn = (payload: string): string => (JSON.parse(payload) as { readonly id: string }).id; // Both have one.

function recorded({ extractor, confidence, ...claim }: Claim): {
  readonly claim: RecordedClaim;
  readonly reading: ReadingEntry;
} {
  // `rules/meeting-active@1` is a rule of the tool `rules`.
  const tool = /^[^/@]+/.exec(extractor)?.[0] ?? extractor;
  const reading = readingId(claim.document, { name: tool, version: TOOL_VERSION });
  return {
    claim: {
      id: claim.id,
      claim,
      assertions: [{ extractor, confidence, reading, record: null, isHeld: false }],
    },
    reading: {
      id: reading,
      document: claim.document,
      tool,
      version: TOOL_VERSION,
      runs: [],
    },
  };
}
