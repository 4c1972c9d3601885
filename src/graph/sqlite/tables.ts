import { columnsOf, counterColumns } from "../../model/columns.ts";
import type { Column, GraphType, Model } from "../../model/model.ts";

/**
 * The layout of a store: one table for all entities, one for all facts, one per record type. Superseded rows lie apart, in
 * a table of the same columns (`fact_was`), so that reads of now never touch one.
 */
export interface Table {
  readonly name: string;
  readonly types: readonly GraphType[];
  /** Columns of all its types; one name has one type in the whole model. */
  readonly columns: readonly Column[];
  /** Fields that lead to at most one other node, kept in a column of their own. */
  readonly singleLinks: readonly string[];
  /** Columns that may change while a version goes on; their old values lie apart (`fact_counts`). */
  readonly counters: readonly Column[];
}

/** Where the superseded rows of a table lie: each with `held_until`, when it ceased to hold. */
export const wasTable = (table: string): string => `${table}_was`;
/** Where the old values of a table's counters lie, each with the interval in which they held. */
export const countsTable = (table: string): string => `${table}_counts`;

/** `FactType` ProcessRole → `fact`, record type Claim → `claim`. */
export function tableName(type: GraphType): string {
  return type.family === "record" ? `record_${type.kindValue.toLowerCase()}` : type.family;
}

/** A name of the model as it stands in SQL that this folder writes as text. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The column of a link that leads to at most one node. */
export const linkColumn = (field: string): string => `link_${field}`;

/**
 * Columns beside those of the model: what each fact has. Fields are written in camel case, so names with an underscore
 * are free for our own columns; `pk` and `stands` alone have none.
 */
export const FACT_COLUMNS: readonly { readonly name: string; readonly stored: string }[] = [
  { name: "end_subject", stored: "integer not null" },
  { name: "end_object", stored: "integer" },
  { name: "stands", stored: "integer not null" },
  { name: "is_symmetric", stored: "integer not null" },
];

/** Names of all columns in which a row's content stands. */
export const contentColumns = (table: Table): readonly string[] => [
  ...(table.name === "fact" ? FACT_COLUMNS.map((column) => column.name) : []),
  ...table.columns.flatMap((column) => [column.name, ...(column.folded ? [column.folded] : [])]),
  ...table.singleLinks.map(linkColumn),
];

/** Every table that the model's types need. */
export function tables(model: Model): readonly Table[] {
  const byName = new Map<string, GraphType[]>([
    ["entity", []],
    ["fact", []],
  ]);
  for (const type of model.types.values())
    byName.set(tableName(type), [...(byName.get(tableName(type)) ?? []), type]);
  return [...byName].map(([name, types]) => {
    const fields = types.flatMap((type) => [...type.fields.values()]);
    const columns = new Map(
      fields.flatMap((field) => columnsOf(model, field)).map((column) => [column.name, column]),
    );
    const links = fields
      .filter((field) => field.kind === "link" && !field.many)
      .map((field) => field.name);
    const counters = new Set(types.flatMap(counterColumns).map((column) => column.name));
    return {
      name,
      types,
      columns: [...columns.values()],
      singleLinks: [...new Set(links)],
      counters: [...columns.values()].filter((column) => counters.has(column.name)),
    };
  });
}
