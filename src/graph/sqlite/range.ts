import { join, name, sql, word, type Fragment } from "./fragment.ts";
import { armTable, heldRows, isHeld } from "./moment.ts";
import { jsonArray } from "./json-array.ts";
import type { Select } from "./select.ts";

/** Rows of a range of one table's index. */
export interface Range {
  readonly table: string;
  /** The columns that are asked of it. */
  readonly columns: readonly string[];
  /** Which rows, given how a column is named. */
  readonly conditions: (column: Column) => readonly Fragment[];
  /** Whether each combination of the columns comes once. */
  readonly isDistinct?: boolean;
}
type Column = (column: string) => Fragment;

/**
 * Adds a range to a FROM; gives its columns. Now the table itself is joined. At a moment, where the SELECT is printed once
 * per half, it is one half; else both halves are one sub-select, which may name tables of outer SELECTs only: what
 * stands beside it in FROM goes through a function (`isBeside`).
 */
export function addRange(select: Select, alias: string, range: Range, isBeside = false): Column {
  const row = name(alias);
  const column: Column = (text) => sql`${row}.${word(text)}`;
  const { moment, arm } = select;
  if (!range.isDistinct && (!moment || arm)) {
    select.tables.push(sql`${armTable(range.table, arm ?? "current")} ${row}`);
    select.conditions.push(...range.conditions(column));
    if (moment) select.conditions.push(...isHeld(moment, arm ?? "current", row));
    return column;
  }
  const columns = join(range.columns.map(word), ", ");
  const rows = heldRows(moment, range.table, columns, range.conditions(word), range.isDistinct);
  if (moment && isBeside) return addBeside(select, row, range, rows);
  select.tables.push(sql`(${rows}) ${row}`);
  return column;
}

/** SQLite resolves the names of what stands beside in the arguments of table-valued functions alone. */
function addBeside(select: Select, row: Fragment, range: Range, rows: Fragment): Column {
  const columns = range.columns.map(word);
  const list = sql`select json_group_array(${jsonArray(columns)}) from (${rows})`;
  select.tables.push(sql`json_each((${list})) ${row}`);
  return (text) => sql`${row}.value ->> ${{ parts: [String(range.columns.indexOf(text))] }}`;
}
