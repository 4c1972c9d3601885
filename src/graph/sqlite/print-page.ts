import type { Alias, Page, Rows } from "../../plan/plan.ts";
import { join, name, param, sql, type Fragment } from "./fragment.ts";
import { jsonArray } from "./json-array.ts";
import { fromParent, joinToLevel, lastHop, type Place, type Printing } from "./levels.ts";
import { printFiltered, printKeys } from "./print-keys.ts";
import { printRows } from "./print-shape.ts";
import { fromWhere, type Select } from "./select.ts";

/** Prints a page: `…_p` with the keys of each parent's page, then its rows. Its value is `[rows, more, behind, total]`. */
export function printPage(printing: Printing, place: Place, rows: Rows, page: Page): Fragment {
  const table = printing.nextName();
  const far = lastHop(rows.from)?.far?.as ?? null;
  const select = fromParent(printing, place.parent);
  const columns = join([sql`p.k as k`, ...keyColumns(select, rows, page, far)], ", ");
  printing.tables.push(
    sql`${name(`${table}_p`)} as materialized (select ${columns} ${fromWhere(select)})`,
  );
  const keys = joinToLevel(place.rendering, `${table}_p`, "k");
  const { needs } = page;
  return jsonArray([
    needs.rows ? printPageRows(printing, place, { table, rows, page, far }) : sql`null`,
    needs.hasMore ? sql`json_array_length(${keys}.js) > ${param(page.limit)}` : sql`0`,
    needs.hasBehind ? sql`${keys}.behind` : sql`0`,
    needs.total ? sql`${keys}.total` : sql`null`,
  ]);
}

/** What is computed for each parent: the keys of its page, whether there is something behind it, how many there are. */
function keyColumns(
  select: Select,
  rows: Rows,
  page: Page,
  far: Alias | null,
): readonly Fragment[] {
  const columns: Fragment[] = [];
  if (page.needs.rows) columns.push(sql`(${printKeys(select, rows, page, far)}) as js`);
  if (page.needs.hasBehind) {
    const behind = page.behind ? sql`exists (${printFiltered(select, rows, page.behind)})` : sql`0`;
    columns.push(sql`${behind} as behind`);
  }
  if (page.needs.total) {
    columns.push(sql`(select count(*) from (${printFiltered(select, rows, null)})) as total`);
  }
  return columns;
}

interface PageRows {
  readonly table: string;
  readonly rows: Rows;
  readonly page: Page;
  readonly far: Alias | null;
}

function printPageRows(
  printing: Printing,
  { rendering }: Place,
  { table, rows, page, far }: PageRows,
): Fragment {
  const values = far ? sql`j.value ->> 0, j.value ->> 1` : sql`j.value`;
  const columns = far ? sql`k, parent, ord, a, b` : sql`k, parent, ord, a`;
  const source = sql`${name(`${table}_p`)} q cross join json_each(q.js) j where j.key < ${param(page.limit)}`;
  printing.tables.push(
    sql`${name(table)}(${columns}) as materialized (select row_number() over (), q.k, j.key, ${values} from ${source})`,
  );
  const cursors = page.needs.cursors ? rows.order : null;
  printRows(printing, table, rows, { shapes: page.shapes, cursors, row: jsonArray, isList: true });
  return sql`json(ifnull(${joinToLevel(rendering, `${table}_j`, "parent")}.js, '[]'))`;
}
