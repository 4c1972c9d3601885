import type { DraftClaim, StoredDocument } from "../model/claim.ts";
import type { Edition, RecordVersion } from "../model/ledger.ts";
import type { Place, Rejection } from "./rejection.ts";

/** A draft with its place in the file that it was read from. */
export interface LocatedDraft {
  readonly draft: DraftClaim;
  readonly place: Place;
  /** Where its quotes stand there. */
  readonly quotePlace: Place;
  /** The record of a structured source that says it; null in all other files. */
  readonly record: RecordVersion | null;
}

/** One stored text with the drafts that rest on it. */
export interface DraftedDocument {
  readonly document: StoredDocument;
  readonly drafts: readonly LocatedDraft[];
  /** Taken from the text by an extractor, not written by a person: the gate asks more of it. */
  readonly isExtracted: boolean;
  /** What read it, and in which version: of one tool only the latest version's reading of a document stands. */
  readonly tool: Tool;
}

export interface Tool {
  readonly name: string;
  readonly version: number;
}

/** An edition of a structured source as its file gives it. */
export interface DraftedEdition {
  readonly source: string;
  readonly coverage: Edition["coverage"];
  /** Null where the file says none: then the order in which editions come counts. */
  readonly sequence: string | null;
  /** By record id. */
  readonly present: ReadonlyMap<string, PresentRecord>;
  /** Where each record that is gone is named. */
  readonly deleted: ReadonlyMap<string, Place>;
  readonly place: Place;
}
export interface PresentRecord {
  readonly version: string;
  /** The file says that it was there before, in another version. */
  readonly isChange: boolean;
  readonly place: Place;
}

/** What a reader makes of one file. */
export interface Reading {
  readonly documents: readonly DraftedDocument[];
  readonly edition: DraftedEdition | null;
  readonly rejected: readonly Rejection[];
}
