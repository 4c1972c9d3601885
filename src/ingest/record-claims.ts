import type { Claim, StoredDocument } from "../model/claim.ts";
import { shortHash } from "../model/entity-id.ts";
import type { ReadingEntry, RecordedClaim } from "../model/ledger.ts";
import type { Tool } from "./reading.ts";

/** Claims as one tool asserts them of a document. */
export const recordClaims = (
  claims: readonly Claim[],
  document: StoredDocument,
  tool: Tool,
): readonly RecordedClaim[] =>
  claims.map(({ extractor, confidence, ...claim }) => ({
    id: claim.id,
    claim,
    assertions: [
      { extractor, confidence, reading: readingId(document.id, tool), record: null, isHeld: false },
    ],
  }));

/** That a tool has read a document, also where it found nothing. */
export const recordReading = (document: StoredDocument, tool: Tool): ReadingEntry => ({
  id: readingId(document.id, tool),
  document: document.id,
  tool: tool.name,
  version: tool.version,
  runs: [],
});

const readingId = (document: string, { name, version }: Tool): string =>
  `reading:${shortHash([document, name, version])}`;
