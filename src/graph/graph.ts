/** The only way to a database. Two engines keep it, and the same contract tests run on both. */
import type { LedgerEntry, LedgerKind } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import type { ParamValues, ReadPlan } from "../plan/plan.ts";

/** An answer by root field, complete: objects by response name, in the order of the selection. */
export type Answer = Readonly<Record<string | symbol, unknown>>;

export interface ReadOptions {
  /** Stops the statement in the engine. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which the statement is stopped in the engine and TIME_LIMIT thrown. */
  readonly timeLimit?: number;
}

/** What is sent to an engine: text of ours, parameters apart from it. */
export interface EngineStatement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>> | readonly unknown[];
}

/** What stands under an id now: a hash of the whole row, and one without its counters. */
export interface Digest {
  readonly whole: string;
  readonly version: string;
}
export type Digests = ReadonlyMap<string, Digest>;

/** A row to be written in place of what stands under its id. */
export interface RowPut {
  readonly row: NodeRow;
  readonly digest: Digest;
}

/** One change of the derived rows; applied whole or not at all, at the instant of its commit. */
export interface RowChange {
  /**
   * Rows that are new or differ. Where the version's digest differs from the stored one, the stored row is superseded: it
   * stays as it was, `[since, instant)`, where snapshots find it. Where only counters differ (columns that the schema
   * marks `@counter`), the version goes on, and their old values are kept apart with the interval in which they held.
   */
  readonly put: readonly RowPut[];
  /** Ids of rows that are superseded by nothing. */
  readonly remove: readonly string[];
  /**
   * Further ids that lead to nodes: those of single claims, and of names inside one document. Each leads to its node until
   * another is told for it, and is never forgotten; a node's own id and its `formerIds` go first.
   */
  readonly answers: readonly Answering[];
}
export interface Answering {
  readonly id: string;
  readonly node: string;
}

/** A row as it stood from an instant on. */
export interface PastVersion {
  readonly row: NodeRow;
  readonly since: number;
}
/** Columns that a version says otherwise from now on. */
export interface ScrubbedVersion {
  readonly id: string;
  readonly type: string;
  /** Which version; null for a log row, which has one alone. */
  readonly since: number | null;
  readonly columns: Readonly<Record<string, string>>;
}

/** The one writer's view of the store, inside its transaction. Reads are keyed and bounded, but for `entries`, `versions` and `digests()`. */
export interface Writer {
  /** All entries of these kinds, in order of id. */
  entries(kinds: readonly LedgerKind[]): Promise<readonly LedgerEntry[]>;
  /** Entries under these ids, in order of id; unknown ids are left out. */
  entriesById(ids: readonly string[]): Promise<readonly LedgerEntry[]>;
  /** Entries that have one of these keys, each once, in order of id; of each key at most so many where that is said. */
  entriesByKey(keys: readonly string[], limitPerKey?: number): Promise<readonly LedgerEntry[]>;
  /** Whether the ledger has at least so many entries. */
  hasEntries(atLeast: number): Promise<boolean>;
  /** Writes entries whole, in place of what stands under their id, keys included. */
  record(entries: readonly LedgerEntry[]): Promise<void>;
  /** Takes entries out of the ledger for good: legal erasure alone. */
  erase(ids: readonly string[]): Promise<void>;
  /** Every superseded version of every row, with its columns, ends and the links that lead to at most one row. */
  versions(): Promise<readonly PastVersion[]>;
  /**
   * Overwrites texts of superseded versions, and of log rows, in place: legal erasure alone. What the engine made of the
   * old texts goes with them: tokens of names, names by which lists are ordered, copies on edges, and what is left of them
   * in files of its own.
   */
  scrub(versions: readonly ScrubbedVersion[]): Promise<void>;
  /** Digests of the current rows under these ids, or of all. */
  digests(ids?: readonly string[]): Promise<Digests>;
  /** Current rows under these ids, in order of id. */
  rows(ids: readonly string[]): Promise<readonly NodeRow[]>;
  /** The node that each id answers with now (its own, or a former id's), by id asked for; unknown ids are left out. */
  answering(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What the rows were derived with, as it was noted last; null where it never was. */
  derivedWith(): Promise<string | null>;
  noteDerivedWith(mark: string): Promise<void>;
  /** Writes and supersedes rows, and says to the store who answers under which id. */
  apply(change: RowChange): Promise<void>;
}

export interface Graph {
  readonly engine: "sqlite" | "neo4j";
  /** Compiled once, run as one statement in one read transaction. */
  read(plan: ReadPlan, params: ParamValues, options?: ReadOptions): Promise<Answer>;
  /** The statement that `read` would send. */
  print(plan: ReadPlan, params: ParamValues): EngineStatement;
  /** The only writer: one at a time, one strictly increasing instant each (milliseconds since 1970), whole or not at all. */
  commit<T>(
    work: (writer: Writer, instant: number) => Promise<T>,
  ): Promise<{ readonly instant: number; readonly value: T }>;
  /** Constraints, indexes, format marker; idempotent. Refuses foreign, newer or damaged stores untouched. */
  prepare(): Promise<void>;
  /** Whether nothing has been ingested. */
  isEmpty(): Promise<boolean>;
  /** Whether the engine answers. */
  ping(): Promise<boolean>;
  /**
   * Everything derived, as rows, in any order; links, ends, external ids and tokens come from where they are stored.
   * With an instant: as it stood then, counters included.
   */
  rows(asRecordedAt?: number): AsyncIterable<NodeRow>;
  /** Everything that was put in, in order of kind and id. */
  ledger(): AsyncIterable<LedgerEntry>;
  /** Instant of the last commit; null where there was none. */
  lastInstant(): Promise<number | null>;
  /** What does not hold together inside the engine: dangling links, edges without fact, facts without edge. One sentence each. */
  violations(): AsyncIterable<string>;
  /** Reads sent to the engine since it was opened; the golden cases count with it. */
  statementCount(): number;
  close(): Promise<void>;
}

/** What an engine needs to be opened. */
export interface GraphOptions {
  readonly model: Model;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Called before each statement that the writer sends, its begin and commit included. */
  readonly onStatement?: (text: string) => void;
  /** Called when a commit has to wait for another process that writes, with words for that process. */
  readonly onWait?: ((holder: string) => void) | undefined;
}
