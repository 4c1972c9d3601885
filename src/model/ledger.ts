/**
 * What was put into the store, as against what follows from it: texts, claims, who read what with which version, editions of
 * structured sources, judgements. The graph is a function of the ledger (time rule 1); only `purge` ever takes anything out.
 */
import type { Claim, StoredDocument } from "./claim.ts";

export type LedgerKind = "document" | "claim" | "reading" | "edition" | "judgement" | "run";

/** One entry as it is stored: its payload is canonical JSON, its keys are texts by which a commit finds it. */
export interface LedgerEntry {
  readonly kind: LedgerKind;
  readonly id: string;
  /** Instant of the commit that brought it. */
  readonly recordedAt: number;
  readonly payload: string;
  readonly keys: readonly string[];
}

/**
 * Somebody says that a claim stands in its document. Rule 4: of one document and one tool only the readings of the latest
 * version stand, of one source record only what its current version says.
 */
export interface Assertion {
  /** Rule or reader, and version, such as `rules/meeting-active@1`. */
  readonly extractor: string;
  /** 0 to 100. */
  readonly confidence: number;
  /** The reading in which it was made. */
  readonly reading: string;
  readonly record: RecordVersion | null;
  /** The gate holds it: it counts only once a person accepts the claim. */
  readonly isHeld: boolean;
}
/** One version of one record of a structured source. */
export interface RecordVersion {
  readonly source: string;
  readonly record: string;
  readonly version: string;
}

/** What a claim says and where: its id is a hash of it. Who found it, and how sure, is told by its assertions. */
export type SaidClaim = Omit<Claim, "extractor" | "confidence">;

/** A claim with everything that asserts it, in order. */
export interface RecordedClaim {
  readonly id: string;
  readonly claim: SaidClaim;
  readonly assertions: readonly Assertion[];
}

/** One tool's reading of one document in one version: `reading:` and a hash of the three. */
export interface ReadingEntry {
  readonly id: string;
  readonly document: string;
  /** `claims-file`, `rules` … */
  readonly tool: string;
  readonly version: number;
  /** Runs that made it, in order of id; the first one brought it. */
  readonly runs: readonly string[];
}

/**
 * One edition of a structured source: which records it lists, in which version, and which it says are gone. A full edition
 * ends what it does not list, a delta ends what it names.
 */
export interface Edition {
  readonly id: string;
  readonly source: string;
  readonly coverage: "full" | "delta";
  /** Place among the editions of its source: a number or a date of the source itself, else the order in which they came. */
  readonly sequence: string;
  /** Version by record id. */
  readonly present: Readonly<Record<string, string>>;
  readonly deleted: readonly string[];
  /** Run that brought it. */
  readonly run: string;
}

/** A decision of a person (rule 20). It stands until it is ended; nothing is ever taken away. */
export interface Judgement {
  readonly id: string;
  readonly says: Decision;
  readonly person: string;
  readonly reason: string | null;
  readonly recordedAt: number;
  readonly idempotencyKey: string | null;
  readonly ended: {
    readonly recordedAt: number;
    readonly person: string;
    readonly reason: string | null;
    readonly idempotencyKey: string | null;
  } | null;
}
/** Ids are written as they were given to the person: birth ids or ids that once answered, without a moment. */
export type Decision =
  /** Both are one entity: `from` was merged into `into`. */
  | { readonly kind: "SAME"; readonly from: string; readonly into: string }
  | { readonly kind: "NOT_SAME"; readonly a: string; readonly b: string }
  | { readonly kind: "ACCEPT"; readonly claim: string }
  | { readonly kind: "REJECT"; readonly claim: string }
  /** A document, source or run is taken back. */
  | { readonly kind: "RETRACT"; readonly target: string }
  /** The fact is preferred over the others of its slot. */
  | { readonly kind: "PREFER"; readonly fact: string };

/** One ingestion run that changed something. */
export interface Run {
  readonly id: string;
  readonly tool: string;
  readonly version: string;
  readonly startedAt: number;
  readonly counts: {
    readonly accepted: number;
    readonly held: number;
    readonly rejected: number;
    readonly duplicates: number;
  };
  readonly reasons: readonly { readonly code: string; readonly count: number }[];
}

/** The ledger, or as much of it as some work needs, by id. */
export interface Ledger {
  readonly documents: ReadonlyMap<string, StoredDocument>;
  readonly claims: ReadonlyMap<string, RecordedClaim>;
  readonly readings: ReadonlyMap<string, ReadingEntry>;
  readonly editions: ReadonlyMap<string, Edition>;
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly runs: ReadonlyMap<string, Run>;
  /** When each entry came, by its id. */
  readonly recordedAt: ReadonlyMap<string, number>;
}
