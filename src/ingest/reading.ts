import type { DraftClaim, StoredDocument } from "../model/claim.ts";
import type { Place, Rejection } from "./rejection.ts";

/** A draft with its place in the file that it was read from. */
export interface LocatedDraft {
  readonly draft: DraftClaim;
  readonly place: Place;
  /** Where its quotes stand there. */
  readonly quotePlace: Place;
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

/** What a reader makes of one file. */
export interface Reading {
  readonly documents: readonly DraftedDocument[];
  readonly rejected: readonly Rejection[];
}
