import { concreteTypes, type Model } from "../../src/model/model.ts";
import type { ColumnValue, NodeRow } from "../../src/model/rows.ts";
import { TEXTS } from "./random-values.ts";

/** What a random question may ask a graph for: values that it holds, and some that lie beside them. */
export interface GraphValues {
  /** Ids that lead to rows of a type or interface, old ones too, and one that leads nowhere. */
  ids(typeName: string): readonly [string, ...string[]];
  numbers(column: string): readonly [number, ...number[]];
  texts(column: string): readonly [string, ...string[]];
  /** Pairs of scheme and id that an entity bears. */
  readonly externalIds: NodeRow["externalIds"];
}

export function graphValues(model: Model, rows: readonly NodeRow[]): GraphValues {
  const ids = new Map<string, string[]>();
  const columns = new Map<string, Set<ColumnValue>>();
  for (const row of rows) {
    ids.set(row.type, [...(ids.get(row.type) ?? []), row.id, ...row.formerIds]);
    for (const [name, value] of Object.entries(row.columns))
      columns.set(name, (columns.get(name) ?? new Set()).add(value));
  }
  const held = (column: string): readonly ColumnValue[] => [...(columns.get(column) ?? [])];
  return {
    ids: (typeName) => [
      "nowhere:at-all",
      ...concreteTypes(model, typeName).flatMap((type) => ids.get(type.name) ?? []),
    ],
    numbers: (column) => [
      1,
      ...held(column).flatMap((value) => (typeof value === "number" ? [value, value + 1] : [])),
    ],
    texts: (column) => [
      TEXTS[0],
      ...held(column).flatMap((value) => (typeof value === "string" ? [value] : [])),
    ],
    externalIds: rows.flatMap((row) => row.externalIds),
  };
}
