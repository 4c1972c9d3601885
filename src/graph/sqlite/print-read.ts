import type { Model } from "../../model/model.ts";
import { leadsToOne } from "../../plan/leads-to-one.ts";
import type { BatchPart, Read, ReadPlan, Root, Rows, Shape, ShapeField } from "../../plan/plan.ts";
import { addFrom } from "./add-from.ts";
import { isCrowded } from "./crowding.ts";
import { join, name, param, print, sql, type Fragment, type Printed } from "./fragment.ts";
import { jsonArray } from "./json-array.ts";
import { heldRows, joinHeld } from "./moment.ts";
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
  const state = { count: 0 };
  const roots = new Map(plan.roots.map((root) => [root.read, root]));
  const printing: Printing = {
    model,
    moment: null,
    tables: [sql`n0(k) as (select 1)`],
    nextName: () => `n${++state.count}`,
    nested: (_printing, place, read) => {
      const root = roots.get(read);
      if (!root) throw new Error("A root is read that the plan does not have.");
      return printRoot(printing, place, root);
    },
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

/** A root reads at its own moment; where it tells it, its value is `[moment, what it reads]`. */
function printRoot(printing: Printing, place: Place, { read, view, tellsMoment }: Root): Fragment {
  const moment = view.kind === "snapshot" ? param(view.instant) : null;
  const value = printNested({ ...printing, moment, nested: printNested }, place, read);
  if (!tellsMoment) return value;
  const last = sql`ifnull((select cast(value as integer) from meta where key = 'instant'), 0)`;
  return jsonArray([moment ? sql`min(${moment}, ${last})` : last, value]);
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
  const table = printing.nextName();
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
  const table = printing.nextName();
  const select = fromParent(printing, parent);
  const { source, pk } = batchSource(printing, rows);
  select.tables.push(source);
  printing.tables.push(
    sql`${name(table)}(k, parent, ord, a) as materialized (select row_number() over (), p.k, i.key, ${pk} ${fromWhere(select)})`,
  );
  const shapes = parts.flatMap((part) => (part.kind === "node" ? [part.shape] : []));
  const row = (values: readonly Fragment[]): Fragment =>
    jsonArray(values.map((value) => sql`json(iif(l.a is null, null, ${value}))`));
  printRows(printing, table, rows, { shapes, row, isList: true });
  return sql`json(ifnull(${joinToLevel(rendering, `${table}_j`, "parent")}.js, '[]'))`;
}

/** The keys that were asked for, each with what it leads to or null. */
function batchSource(
  printing: Printing,
  { from, types }: Rows,
): { readonly source: Fragment; readonly pk: Fragment } {
  const { model, moment } = printing;
  if (from.kind === "externalIds") return externalSource(printing, from);
  if (from.kind !== "ids") throw new Error("A batch goes by ids.");
  const on = (row: Fragment): Fragment => {
    const isWanted =
      types.length < model.types.size ? isKind(model, sql`${row}.kind`, types) : sql`1`;
    return sql`${row}.id = i.value and ${isWanted}`;
  };
  const keys = sql`json_each(${param(from.ids)}) i`;
  if (!moment)
    return { source: sql`${keys} left join answer_id x on ${on(sql`x`)}`, pk: sql`x.pk` };
  const held = joinHeld(moment, "answer_id", "x", on);
  return { source: sql`${keys} ${held.joins}`, pk: held.column("pk") };
}

/** Should several entities bear an id, the one with the least id of ours is meant, as in the other engine. */
function externalSource(
  { moment }: Printing,
  from: Extract<Rows["from"], { kind: "externalIds" }>,
): { readonly source: Fragment; readonly pk: Fragment } {
  const keys = sql`json_each(${param(from.ids)}) i`;
  const wanted = [sql`scheme = ${param(from.scheme)}`, sql`value = i.value`];
  if (!moment) {
    const found = sql`select e.pk from external_id k cross join entity e on e.pk = k.pk where k.scheme = ${param(from.scheme)} and k.value = i.value order by e.id limit 1`;
    return {
      source: sql`${keys} left join answer_id x on x.id = (select id from entity where pk = (${found}))`,
      pk: sql`x.pk`,
    };
  }
  const owner = joinHeld(
    moment,
    "answer_id",
    "o",
    (row) => sql`${row}.pk = k.pk and ${row}.is_own = 1`,
  );
  const bearers = sql`(${heldRows(moment, "external_id", sql`pk`, wanted)}) k ${owner.joins}`;
  return {
    source: keys,
    pk: sql`(select k.pk from ${bearers} order by ${owner.column("id")} limit 1)`,
  };
}
