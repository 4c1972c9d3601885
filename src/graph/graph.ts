/** The only way to a database. Two engines keep it, and the same contract tests run on both. */
import type { Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import type { ParamValues, ReadPlan } from "../plan/plan.ts";

/** An answer by root field, complete: objects by response name, in the order of the selection. */
export type Answer = Readonly<Record<string, unknown>>;

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

/** How two nodes' worth of content compare: id and a hash of the row. */
export type Digests = ReadonlyMap<string, string>;

/** One change of the stored rows; applied whole or not at all. */
export interface RowChange {
  /** Rows that are new or differ; written whole, in place of what stands under their id. */
  readonly put: readonly { readonly row: NodeRow; readonly digest: string }[];
  /** Ids of rows that are no more. */
  readonly remove: readonly string[];
}

export interface Writer {
  /** Payloads of all rows of these types (claims and documents). */
  payloads(types: readonly string[]): Promise<readonly string[]>;
  /** Digest of every stored row. */
  digests(): Promise<Digests>;
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
  /** Everything stored, as rows, in any order; links, ends, external ids and tokens come from where they are stored. */
  rows(): AsyncIterable<NodeRow>;
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
}
