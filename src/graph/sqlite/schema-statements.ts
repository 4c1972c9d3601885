import type { Column, Model } from "../../model/model.ts";
import { BESIDE_TABLES, createBeside } from "./beside-tables.ts";
import {
  countsTable,
  FACT_COLUMNS,
  linkColumn,
  quote,
  tables,
  wasTable,
  type Table,
} from "./tables.ts";

/** Written into the file's header: what made it, and in which format. */
export const APPLICATION_ID = 0x44726167;
export const FORMAT_VERSION = 2;

/** What the store knows of itself: its layout, the instant of its last commit. */
export const CREATE_META =
  "create table if not exists meta (key text primary key, value text not null) strict, without rowid";

/** Everything that a store has whatever the model says. */
const FIXED: readonly string[] = [
  CREATE_META,
  // Every id that answers now: those of nodes, and those that lead to them; then who answered once.
  "create table if not exists answer_id (id text primary key, pk integer not null, kind text not null, is_own integer not null, held_since integer not null) strict, without rowid",
  "create index if not exists answer_id_pk on answer_id (pk, is_own)",
  "create table if not exists answer_id_was (id text not null, pk integer not null, kind text not null, is_own integer not null, held_since integer not null, held_until integer not null, primary key (id, held_since)) strict, without rowid",
  "create index if not exists answer_id_was_pk on answer_id_was (pk, is_own, held_since, held_until)",
  // For which node an id was told last; never taken back.
  "create table if not exists told (id text primary key, node text not null) strict, without rowid",
  "create index if not exists told_node on told (node)",
  // Keys of nodes that are gone: one that comes back gets its own again.
  "create table if not exists gone_id (id text primary key, pk integer not null) strict, without rowid",
  "create unique index if not exists gone_id_pk on gone_id (pk)",
  "create table if not exists ledger_entry (n integer primary key, kind text not null, id text not null, recorded_at integer not null, payload text not null, keys text not null) strict",
  "create unique index if not exists ledger_entry_id on ledger_entry (id)",
  "create index if not exists ledger_entry_kind on ledger_entry (kind, id)",
  // Keys may be long, so that they stand here as hashes; what is found is compared with the entry's own.
  "create table if not exists ledger_key (hash integer not null, entry integer not null, primary key (hash, entry)) strict, without rowid",
];

/** Tables and indexes of a model; each statement may be run again. */
export function createStatements(model: Model): readonly string[] {
  return [
    ...FIXED,
    ...BESIDE_TABLES.flatMap(createBeside),
    ...tables(model).flatMap((table) => [
      ...modelTables(table).map(
        ({ name, before, columns, after }) =>
          `create table if not exists ${quote(name)} (${[...before, ...columns, ...after].join(", ")}) strict`,
      ),
      ...createIndexes(table),
    ]),
  ];
}

/** A table of the store whose columns follow the model. */
interface ModelTable {
  readonly name: string;
  readonly before: readonly string[];
  /** As they stand in `create table`, hence also in `alter table … add column`. */
  readonly columns: readonly string[];
  readonly after: readonly string[];
}

/** The tables that hold rows of one kind: current ones, superseded ones, old counters. */
export function modelTables(table: Table): readonly ModelTable[] {
  const ends =
    table.name === "fact" ? FACT_COLUMNS.map(({ name, stored }) => `${name} ${stored}`) : [];
  const interval = ["held_since integer not null", "held_until integer not null"];
  const columns = modelColumns(table);
  return [
    {
      name: table.name,
      before: ["pk integer primary key", ...ends],
      columns,
      after: [
        "digest_whole text not null",
        "digest_version text not null",
        "held_since integer not null",
      ],
    },
    {
      name: wasTable(table.name),
      before: ["pk integer not null", ...ends],
      columns,
      after: interval,
    },
    ...(table.counters.length > 0
      ? [
          {
            name: countsTable(table.name),
            before: ["pk integer not null", ...interval],
            columns: table.counters.map((column) => `${quote(column.name)} ${storedAs(column)}`),
            after: ["primary key (pk, held_since)"],
          },
        ]
      : []),
  ];
}

function modelColumns(table: Table): readonly string[] {
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
  const was = wasTable(table.name);
  const stands = table.name === "fact" ? ["stands"] : [];
  const byColumn = (column: string): readonly string[] => ["kind", ...stands, column, "id"];
  const sorted = sortedColumns(table);
  const counters = new Set<string>(table.counters.map((column) => column.name));
  return [
    createIndex(table.name, "id", ["id"], { isUnique: true }),
    createIndex(was, "pk", ["pk", ...INTERVAL]),
    ...createBoth(table.name, "kind", ["kind", ...stands, "id"]),
    ...sorted.flatMap((column) =>
      // What counters were is asked of another table.
      counters.has(column)
        ? createIndex(table.name, `by_${column}`, byColumn(column))
        : createBoth(table.name, `by_${column}`, byColumn(column)),
    ),
    ...table.singleLinks.flatMap((field) => {
      const column = linkColumn(field);
      const where = `${quote(column)} is not null`;
      return createBoth(table.name, column, [column, "id"], where);
    }),
  ];
}

const INTERVAL = ["held_since", "held_until"] as const;

/** With its interval at hand, a superseded row that did not hold at the moment is passed over without being looked up. */
function createBoth(
  table: string,
  suffix: string,
  columns: readonly string[],
  where: string | null = null,
): readonly string[] {
  return [
    createIndex(table, suffix, columns, { where }),
    createIndex(wasTable(table), suffix, [...columns, ...INTERVAL], { where }),
  ];
}

function createIndex(
  table: string,
  suffix: string,
  columns: readonly string[],
  {
    isUnique = false,
    where = null,
  }: { readonly isUnique?: boolean; readonly where?: string | null } = {},
): string {
  const on = `${quote(table)} (${columns.map(quote).join(", ")})`;
  const name = quote(`${table}_${suffix}`);
  const condition = where === null ? "" : ` where ${where}`;
  return `create ${isUnique ? "unique " : ""}index if not exists ${name} on ${on}${condition}`;
}

/** Columns by which whole lists are ordered. */
function sortedColumns(table: Table): readonly string[] {
  const sortable = table.types
    .flatMap((type) => [...type.fields.values()])
    .flatMap((field) => {
      if (!field.sortable || field.sortable.by) return [];
      if (field.kind === "scalar") return [field.column.folded ?? field.column.name];
      return field.kind === "value" && field.typeName === "DateValue" ? [`${field.prefix}Min`] : [];
    });
  return [...new Set(sortable)];
}
