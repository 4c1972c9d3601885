import type { Graph } from "../graph/graph.ts";
import { isLogType, type Model } from "../model/model.ts";
import type { SourceSettings } from "../model/source-settings.ts";
import { readLedger } from "../model/ledger-payload.ts";
import { canonicalJson, type NodeRow } from "../model/rows.ts";
import { derive } from "../resolve/derive.ts";
import { readAll } from "./check.ts";

/** The first line in which the stored graph and a recomputed one differ; null on either side where the line is missing there. */
export interface Difference {
  readonly stored: string | null;
  readonly recomputed: string | null;
}

/** Recomputes the whole graph from the ledger (time rule 1) and compares; null when they are equal. */
export async function deepCheck(
  graph: Graph,
  model: Model,
  sources: readonly SourceSettings[] = [],
): Promise<Difference | null> {
  const stored = (await readAll(graph.rows())).filter(({ type }) => !isLogType(model, type));
  const { rows } = derive(readLedger(await readAll(graph.ledger())), { model, sources });
  return firstDifference(linesOf(stored), linesOf(rows));
}

/** Everything that follows from the ledger; only when a row was written does not. */
const linesOf = (rows: readonly NodeRow[]): readonly string[] =>
  rows
    .map((row) => {
      const { recordedAt: _recordedAt, ...columns } = row.columns;
      return canonicalJson({ ...row, columns, tokens: [...row.tokens].sort() });
    })
    .sort();

function firstDifference(
  stored: readonly string[],
  recomputed: readonly string[],
): Difference | null {
  for (let i = 0; i < Math.max(stored.length, recomputed.length); i += 1) {
    if (stored[i] !== recomputed[i])
      return { stored: stored[i] ?? null, recomputed: recomputed[i] ?? null };
  }
  return null;
}
