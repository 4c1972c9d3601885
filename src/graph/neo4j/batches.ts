import type { ManagedTransaction, Record as Neo4jRecord } from "neo4j-driver";
import { printFragment, type Fragment } from "./fragment.ts";
import type { Params } from "./run.ts";

const BATCH = 1_000;

/** Parts of a list that fit into one statement each. */
export function* inBatches<T>(items: readonly T[]): Iterable<readonly T[]> {
  for (let i = 0; i < items.length; i += BATCH) yield items.slice(i, i + BATCH);
}

/** Runs a statement that unwinds `$rows` once per batch, and returns what it says of all. */
export async function readBatches(
  transaction: ManagedTransaction,
  statement: Fragment,
  rows: readonly unknown[],
  params: Params = {},
): Promise<readonly Neo4jRecord[]> {
  const { text } = printFragment(statement);
  const found: Neo4jRecord[] = [];
  for (const batch of inBatches(rows)) {
    const { records } = await transaction.run(text, { ...params, rows: batch });
    for (const record of records) found.push(record);
  }
  return found;
}

/** Runs a statement that unwinds `$rows` once per batch. */
export async function writeBatches(
  transaction: ManagedTransaction,
  statement: Fragment,
  rows: readonly unknown[],
  params: Params = {},
): Promise<void> {
  const { text } = printFragment(statement);
  for (const batch of inBatches(rows)) await transaction.run(text, { ...params, rows: batch });
}

/** The same for a statement that returns how many rows it found; throws where one led nowhere. */
export async function writeAll(
  transaction: ManagedTransaction,
  statement: Fragment,
  rows: readonly unknown[],
): Promise<void> {
  const { text } = printFragment(statement);
  for (const batch of inBatches(rows)) {
    const { records } = await transaction.run(text, { rows: batch });
    const written: unknown = records[0]?.get("written");
    if (written !== batch.length)
      throw new Error(
        `A row leads to a node that is not there: ${batch.length} relationships were to be written, ${String(written)} could be: ${text}`,
      );
  }
}
