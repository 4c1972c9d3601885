import { BESIDE_TABLES, type BesideTable } from "./beside-tables.ts";
import { quote, wasTable } from "./tables.ts";
import type { Writing } from "./write-rows.ts";

/** Where rows are written before they are compared with those that stand. */
const freshTable = (table: BesideTable): string => `fresh_${table.name}`;

/** Statements that make these tables anew. */
export const FRESH_TABLES = BESIDE_TABLES.map((table) => {
  const columns = [...table.columns, { name: "held_since", stored: "integer not null" }];
  const listed = columns.map(({ name, stored }) => `${quote(name)} ${stored}`).join(", ");
  const key = table.key.map(quote).join(", ");
  const fresh = freshTable(table);
  return `create temp table if not exists ${fresh} (${listed}, primary key (${key})) without rowid; delete from ${fresh};`;
}).join("");

/**
 * Puts what the rows that came say beside their own tables in place of what those that went said. What both say goes on
 * as it was; all else of the latter is kept apart. `fill` writes what the former say into a table.
 */
export async function replaceBeside(
  { connection, instant }: Writing,
  name: BesideTable["name"],
  fill: (table: string) => Promise<void>,
): Promise<void> {
  const table = BESIDE_TABLES.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  const [any] = await connection.all("select 1 from gone limit 1");
  if (!any) return fill(name);
  const fresh = freshTable(table);
  await fill(fresh);
  const same = table.columns
    .map((column) => quote(column.name))
    .map((column) => `f.${column} is t.${column}`);
  const ends = `t.${quote(table.owner)} in (select pk from gone) and not exists (select 1 from ${fresh} f where ${same.join(" and ")})`;
  const columns = table.columns.map((column) => quote(column.name)).join(", ");
  await connection.all(
    `insert into ${wasTable(name)} (${columns}, held_since, held_until) select ${columns}, held_since, ?1 from ${name} t where ${ends} and held_since < ?1`,
    [instant],
  );
  await connection.all(`delete from ${name} as t where ${ends}`);
  await connection.all(
    `insert or ignore into ${name} (${columns}, held_since) select ${columns}, held_since from ${fresh}`,
  );
}
