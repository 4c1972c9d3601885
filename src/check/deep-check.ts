import type { Graph } from "../graph/graph.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import { readLedger } from "../model/ledger-payload.ts";
import { isLogType, type Model } from "../model/model.ts";
import { canonicalJson, type NodeRow } from "../model/rows.ts";
import type { SourceSettings } from "../model/source-settings.ts";
import { derive } from "../resolve/derive.ts";
import { isUnderKeys, keysIn, type KeysOf } from "../resolve/entry-keys.ts";
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
  const entries = await readAll(graph.ledger());
  const ledger = readLedger(entries);
  const derived = derive(ledger, { model, sources });
  return (
    firstDifference(linesOf(stored), linesOf(derived.rows)) ??
    firstMisplaced(entries, keysIn(ledger, derived))
  );
}

/** The first claim or document that a commit would not find where it looks for it. */
function firstMisplaced(entries: readonly LedgerEntry[], keysOf: KeysOf): Difference | null {
  for (const entry of entries) {
    const keys = keysOf(entry.id);
    if (keys !== null && !isUnderKeys(entry, keys))
      return { stored: keyLine(entry.id, entry.keys), recomputed: keyLine(entry.id, keys) };
  }
  return null;
}

const keyLine = (entry: string, keys: readonly string[]): string =>
  canonicalJson({ entry, keys: [...keys].sort() });

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
