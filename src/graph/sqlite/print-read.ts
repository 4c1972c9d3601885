import type { Model } from "../../model/model.ts";
import { leadsToOne } from "../../plan/leads-to-one.ts";
import type { BatchPart, Read, ReadPlan, Rows, Shape, ShapeField } from "../../plan/plan.ts";
import { addFrom } from "./add-from.ts";
import { isCrowded } from "./crowding.ts";
import { join, name, param, print, sql, type Fragment, type Printed } from "./fragment.ts";
import { jsonArray } from "./json-array.ts";
import {
  fromParent,
  joinToLevel,
  renderLevel,
  type Parent,
  type Place,
  type Printing,
} from "./levels.ts";
import { printPage } from "./print-page.ts";
import { addPredicate } from "./print-predicate.ts";
import { printFields, printRows, printShape } from "./print-shape.ts";
import { bindingOf, bindOther, fromWhere, isKind } from "./select.ts";

/**
 * Plan → one SELECT that returns one row with one JSON text.
 *
 * Printed flat: correlated sub-selects overflow SQLite's parser beyond depth 5, so each nested list has common table
 * expressions of its own. Going down, `n3_p(k, js)` holds for each parent row the keys of its page, and `n3(k, parent,
 * ord, a, b)` the rows themselves (`a` the row, `b` its far end); going up, `n3_j(parent, js)` holds the rendered rows.
 */
export function printRead(plan: ReadPlan, model: Model): Printed {
  const printing: Printing = {
    model,
    tables: [sql`n0(k) as (select 1)`],
    count: 0,
    nested: printNested,
  };
  const parent: Parent = { table: "n0", bind: () => undefined, narrowings: [] };
  const rendering = renderLevel(printing, parent);
  const fields = plan.roots.map(({ name: root, read }): ShapeField => ({
    kind: "nested",
    name: root,
    read,
  }));
  const answer = printFields(printing, { rendering, parent }, fields, {
    isWide: isCrowded(fields),
    before: [],
  });
  const tables = join(printing.tables, ",\n");
  return print(sql`with ${tables}\nselect ${answer} as answer ${fromWhere(rendering)}`);
}

function printNested(printing: Printing, place: Place, read: Read): Fragment {
  switch (read.kind) {
    case "page":
      return printPage(printing, place, read.rows, read.page);
    case "one":
      return printOne(printing, place, read.rows, read.shape);
    case "batch":
      return printBatch(printing, place, read.rows, read.parts);
  }
}

function printOne(printing: Printing, place: Place, rows: Rows, shape: Shape): Fragment {
  if (leadsToOne(rows)) {
    return printInline(printing, place, rows, shape);
  }
  const table = `n${++printing.count}`;
  const select = fromParent(printing, place.parent);
  addFrom(select, rows);
  addPredicate(select, rows.where);
  const { pk } = bindingOf(select.bindings, rows.as);
  printing.tables.push(
    sql`${name(table)}(k, parent, ord, a) as materialized (select row_number() over (), p.k, 0, ${pk} ${fromWhere(select)})`,
  );
  const row = ([only]: readonly Fragment[]): Fragment => only ?? sql`null`;
  printRows(printing, table, rows, { shapes: [shape], row, isList: false });
  return sql`json(${joinToLevel(place.rendering, `${table}_j`, "parent")}.js)`;
}

/** What a row leads to by an end or a link is one row at most, so it needs no level of its own: it is joined to the row. */
function printInline(
  printing: Printing,
  { rendering, parent }: Place,
  rows: Rows,
  shape: Shape,
): Fragment {
  bindOther(rendering, rows);
  const isTyped = rows.where.kind === "isType";
  const narrowing = { of: rows.as, types: rows.types };
  const inline: Parent = {
    table: parent.table,
    bind: (select, row) => {
      parent.bind(select, row);
      bindOther(select, rows);
    },
    narrowings: isTyped ? [...parent.narrowings, narrowing] : parent.narrowings,
  };
  const isWide = isCrowded(shape.byType.flatMap((arm) => arm.fields));
  const row = printShape(printing, { rendering, parent: inline }, shape, isWide);
  const { pk, column } = bindingOf(rendering.bindings, rows.as);
  const isThere = isTyped
    ? isKind(printing.model, column("kind", rows.types), rows.types)
    : sql`${pk} is not null`;
  return sql`json(iif(${isThere}, ${row}, null))`;
}

function printBatch(
  printing: Printing,
  { rendering, parent }: Place,
  rows: Rows,
  parts: readonly BatchPart[],
): Fragment {
  const table = `n${++printing.count}`;
  const select = fromParent(printing, parent);
  select.tables.push(batchSource(printing, rows));
  printing.tables.push(
    sql`${name(table)}(k, parent, ord, a) as materialized (select row_number() over (), p.k, i.key, x.pk ${fromWhere(select)})`,
  );
  const shapes = parts.flatMap((part) => (part.kind === "node" ? [part.shape] : []));
  const row = (values: readonly Fragment[]): Fragment =>
    jsonArray(values.map((value) => sql`json(iif(l.a is null, null, ${value}))`));
  printRows(printing, table, rows, { shapes, row, isList: true });
  return sql`json(ifnull(${joinToLevel(rendering, `${table}_j`, "parent")}.js, '[]'))`;
}

/** The keys that were asked for, each with what it leads to or null. */
function batchSource({ model }: Printing, { from, types }: Rows): Fragment {
  if (from.kind === "ids") {
    const isWanted = types.length < model.types.size ? isKind(model, sql`x.kind`, types) : sql`1`;
    return sql`json_each(${param(from.ids)}) i left join answer_id x on x.id = i.value and ${isWanted}`;
  }
  if (from.kind !== "externalIds") throw new Error("A batch goes by ids.");
  // Should several entities bear an id, the one with the least id of ours is meant, as in the other engine.
  const found = sql`select e.pk from external_id k cross join entity e on e.pk = k.pk where k.scheme = ${param(from.scheme)} and k.value = i.value order by e.id limit 1`;
  return sql`json_each(${param(from.ids)}) i left join answer_id x on x.id = (select id from entity where pk = (${found}))`;
}
