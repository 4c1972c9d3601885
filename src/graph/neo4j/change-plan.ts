import type { NodeRow } from "../../model/rows.ts";
import type { RowChange, RowPut } from "../graph.ts";
import type { Stored, StoredNode } from "./stored-nodes.ts";

/** A change by what it does to what is stored. */
export interface ChangePlan {
  /** Whether nothing was ever written before. */
  readonly isFirst: boolean;
  /** Rows under ids that have no current row. */
  readonly fresh: readonly RowPut[];
  /** Rows in place of a version that ends. */
  readonly newer: readonly RowPut[];
  /** Rows that differ from what is stored by counters alone. */
  readonly counted: readonly RowPut[];
  /** Versions that end: those that `newer` follows, and those of rows that are removed. */
  readonly ended: readonly StoredNode[];
  readonly removed: readonly string[];
}

/** Sorts a change; rows that are stored already as they are given are left out. */
export function planChange({ put, remove }: RowChange, { current, isBare }: Stored): ChangePlan {
  const before = (id: string): StoredNode | undefined => current.get(id);
  const newer = put.filter(({ row, digest }) => {
    const stored = before(row.id);
    return stored !== undefined && stored.digest.version !== digest.version;
  });
  const removed = remove.filter((id) => current.has(id));
  return {
    isFirst: isBare,
    fresh: put.filter(({ row }) => !current.has(row.id)),
    newer,
    counted: put.filter(({ row, digest }) => {
      const stored = before(row.id);
      return stored?.digest.version === digest.version && stored.digest.whole !== digest.whole;
    }),
    ended: [...newer.map(({ row }) => row.id), ...removed].flatMap((id) => before(id) ?? []),
    removed,
  };
}

/** Rows whose tokens are not those that they are found by already. */
export const retokened = (rows: readonly NodeRow[], { current }: Stored): readonly NodeRow[] =>
  rows.filter((row) => !isSame(row.tokens, current.get(row.id)?.tokens ?? []));

/** Ids of entities that stood under another name before. */
export function renamed(rows: readonly NodeRow[], { current }: Stored): readonly string[] {
  return rows
    .filter((row) => {
      const before = current.get(row.id);
      return before !== undefined && before.nameFold !== (row.columns["nameFold"] ?? null);
    })
    .map((row) => row.id);
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((token, i) => token === b[i]);
