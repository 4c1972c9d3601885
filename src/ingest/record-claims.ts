import type { Claim, StoredDocument } from "../model/claim.ts";
import { shortHash } from "../model/entity-id.ts";
import type { ReadingEntry, RecordedClaim, RecordVersion } from "../model/ledger.ts";
import type { Tool } from "./reading.ts";

/** A claim with the record that says it, if any does. */
export interface MadeClaim {
  readonly claim: Claim;
  readonly record: RecordVersion | null;
}

/** Claims as one tool asserts them of a document. */
export const recordClaims = (
  claims: readonly MadeClaim[],
  document: StoredDocument,
  tool: Tool,
): readonly RecordedClaim[] =>
  claims.map(({ claim: { extractor, confidence, ...claim }, record }) => ({
    id: claim.id,
    claim,
    assertions: [
      { extractor, confidence, reading: readingId(document.id, tool), record, isHeld: false },
    ],
  }));

/** That a tool has read a document, also where it found nothing. */
export const recordReading = (document: StoredDocument, tool: Tool, run: string): ReadingEntry => ({
  id: readingId(document.id, tool),
  document: document.id,
  tool: tool.name,
  version: tool.version,
  runs: [run],
});

/** One reading per document, tool and version. */
export const readingId = (document: string, { name, version }: Tool): string =>
  `reading:${shortHash([document, name, version])}`;
