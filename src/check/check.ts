/** What is stored, checked against itself: facts, edges, claims and evidence agree. */
import type { Graph } from "../graph/graph.ts";
import type { Model } from "../model/model.ts";
import { readLedger } from "../model/ledger-payload.ts";
import type { NodeRow } from "../model/rows.ts";
import { findBrokenEvidence } from "./evidence.ts";
import { hashGraph, type Hashes } from "./hashes.ts";
import { findBrokenRows } from "./row-agreement.ts";
import { findBrokenTimes } from "./times.ts";

export interface CheckReport extends Hashes {
  /** One sentence each; none when all is well. */
  readonly violations: readonly string[];
  /** Rows by type. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Reads everything that is stored and proves that it holds together. */
export async function check(graph: Graph, model: Model): Promise<CheckReport> {
  const rows = await readAll(graph.rows());
  const ledger = readLedger(await readAll(graph.ledger()));
  const violations = [
    ...(await readAll(graph.violations())),
    ...findBrokenRows(rows, model),
    ...findBrokenEvidence(ledger),
    ...findBrokenTimes(rows, ledger, { model, last: await graph.lastInstant() }),
  ];
  return { violations, ...hashGraph(rows, ledger, model), counts: countTypes(rows) };
}

/** Everything of a stream. */
export async function readAll<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function countTypes(rows: readonly NodeRow[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[row.type] = (counts[row.type] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
