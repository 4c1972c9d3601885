import type { Column, Model } from "../../model/model.ts";
import { linkColumn, quote, tables, type Table } from "./tables.ts";

/** Written into the file's header: what made it, and in which format. */
export const APPLICATION_ID = 0x44726167;
export const FORMAT_VERSION = 1;

/** What the store knows of itself: its layout, the instant of its last commit. */
export const CREATE_META =
  "create table if not exists meta (key text primary key, value text not null) strict, without rowid";

/** Everything that a store has whatever the model says. */
const FIXED: readonly string[] = [
  CREATE_META,
  // Every id that answers: those of nodes as they are now, and those that led to them once.
  "create table if not exists answer_id (id text primary key, pk integer not null, kind text not null) strict, without rowid",
  "create index if not exists answer_id_pk on answer_id (pk)",
  // One row per end of a fact, so that a walk from either end is one range of one index.
  `create table if not exists adj (near integer not null, "end" text not null, kind text not null, stands integer not null,
     id text not null, fact integer not null, far integer, sort text, primary key (near, "end", kind, stands, id)) strict, without rowid`,
  `create index if not exists adj_sort on adj (near, "end", kind, stands, sort, id, fact, far)`,
  "create index if not exists adj_fact on adj (fact)",
  `create index if not exists adj_far on adj (far) where far is not null`,
  "create table if not exists link (owner integer not null, field text not null, ord integer not null, target integer not null, primary key (owner, field, ord)) strict, without rowid",
  "create index if not exists link_target on link (target, field, owner)",
  "create table if not exists external_id (scheme text not null, value text not null, pk integer not null, primary key (scheme, value, pk)) strict, without rowid",
  "create index if not exists external_id_pk on external_id (pk)",
  "create table if not exists name_token (token text not null, name integer not null, entity integer not null, primary key (token, name)) strict, without rowid",
  "create index if not exists name_token_name on name_token (name)",
  "create index if not exists name_token_entity on name_token (entity, name)",
];

/** Tables and indexes of a model; each statement may be run again. */
export function createStatements(model: Model): readonly string[] {
  return [
    ...FIXED,
    ...tables(model).flatMap((table) => [createTable(table), ...createIndexes(table)]),
  ];
}

function createTable(table: Table): string {
  const ends =
    table.name === "fact"
      ? [
          "end_subject integer not null",
          "end_object integer",
          "stands integer not null",
          "is_symmetric integer not null",
        ]
      : [];
  const columns = [
    "pk integer primary key",
    ...ends,
    ...modelColumns(table),
    "payload text",
    "digest text not null",
  ];
  return `create table if not exists ${quote(table.name)} (${columns.join(", ")}) strict`;
}

/** Columns as they stand in `create table`, hence also in `alter table … add column`. */
export function modelColumns(table: Table): readonly string[] {
  const own = table.columns.flatMap((column) => [
    `${quote(column.name)} ${storedAs(column)}`,
    ...(column.folded ? [`${quote(column.folded)} text`] : []),
  ]);
  return [...own, ...table.singleLinks.map((field) => `${quote(linkColumn(field))} integer`)];
}

function storedAs(column: Column): string {
  switch (column.scalar) {
    case "id":
    case "text":
    case "enum":
      return "text";
    case "int":
    case "boolean":
    case "day":
    case "instant":
      return "integer";
    case "float":
      return "real";
  }
}

function createIndexes(table: Table): readonly string[] {
  const index = (suffix: string, columns: readonly string[], unique = ""): string =>
    `create ${unique}index if not exists ${quote(`${table.name}_${suffix}`)} on ${quote(table.name)} (${columns.map(quote).join(", ")})`;
  const stands = table.name === "fact" ? ["stands"] : [];
  const sortable = new Set(
    table.types
      .flatMap((type) => [...type.fields.values()])
      .flatMap((field) => {
        if (!field.sortable || field.sortable.by) return [];
        if (field.kind === "scalar") return [field.column.folded ?? field.column.name];
        return field.kind === "value" && field.typeName === "DateValue"
          ? [`${field.prefix}Min`]
          : [];
      }),
  );
  return [
    index("id", ["id"], "unique "),
    index("kind", ["kind", ...stands, "id"]),
    ...[...sortable].map((column) => index(`by_${column}`, ["kind", ...stands, column, "id"])),
    ...table.singleLinks.map((field) => index(linkColumn(field), [linkColumn(field), "id"])),
    ...(table.name === "fact"
      ? [index("subject", ["end_subject"]), index("object", ["end_object"])]
      : []),
  ];
}
