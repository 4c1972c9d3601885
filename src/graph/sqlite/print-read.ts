import type { Model } from "../../model/model.ts";
import type { BatchPart, OrderKey, Page, Predicate, Read, ReadPlan, Rows, Shape, ShapeField } from "../../plan/plan.ts";
import { join, name, param, print, sql, type Fragment, type Printed } from "./fragment.ts";
import { addPredicate } from "./print-predicate.ts";
import { addFrom, bindKey, bindingOf, fromWhere, isKind, printExpr, startSelect, type Bindings, type Select } from "./select.ts";

/**
 * Plan → one SELECT that returns one row with one JSON text.
 *
 * Printed flat: correlated sub-selects overflow SQLite's parser beyond depth 5, so each nested read has common table
 * expressions of its own. Going down, `n3_p(k, js)` holds for each parent row the keys of its page, and `n3(k, parent,
 * ord, a, b)` the rows themselves (`a` the row, `b` its far end); going up, `n3_j(parent, js)` holds the rendered rows.
 */
export function printRead(plan: ReadPlan, model: Model): Printed {
  const printing: Printing = { model, tables: [], count: 0 };
  printing.tables.push(sql`n0(k) as (select 1)`);
  const select = startSelect(model, new Map());
  select.tables.push(sql`n0`);
  const fields = plan.roots.map((root): ShapeField => ({ kind: "nested", name: root.name, read: root.read }));
  const parent: Parent = { level: sql`n0`, table: "n0", bindings: () => new Map(), bindLevel: () => undefined, types: null };
  const answer = printFields(printing, select, parent, fields, sql`n0`, isCrowded(fields));
  return print(sql`with ${join(printing.tables, ",\n")}\nselect ${answer} as answer ${fromWhere(select)}`);
}

/** The common table expressions printed so far. */
interface Printing {
  readonly model: Model;
  readonly tables: Fragment[];
  count: number;
}

/** The rows that a nested read hangs below: the table they stand in, and how a SELECT from it binds their aliases. */
interface Parent {
  readonly level: Fragment;
  readonly table: string;
  /** Binds the aliases of the level's rows in a SELECT over it as `l`. */
  bindLevel(select: Select): void;
  bindings(select: Select): Bindings;
  /** Only rows of these types have the nested read; null for all. */
  readonly types: { readonly of: Shape["of"]; readonly types: Shape["byType"][number]["types"] } | null;
}

/** Prints a nested read and joins it to the SELECT that renders the parent's rows; the fragment is its value there. */
function printNested(printing: Printing, rendering: Select, parent: Parent, read: Read): Fragment {
  const table = `n${++printing.count}`;
  switch (read.kind) {
    case "page":
      return printPage(printing, rendering, parent, table, read.rows, read.page);
    case "one":
      return printOne(printing, rendering, parent, table, read.rows, read.shape);
    case "batch":
      return printBatch(printing, rendering, parent, table, read.rows, read.parts);
  }
}

/** A SELECT over the parent's rows, as `p`. */
function fromParent(printing: Printing, parent: Parent): Select {
  const select = startSelect(printing.model, new Map());
  select.tables.push(sql`${parent.level} p`);
  for (const [alias, binding] of parent.bindings(select)) select.bindings.set(alias, binding);
  if (parent.types) select.conditions.push(isKind(printing.model, bindingOf(select.bindings, parent.types.of).column("kind", parent.types.types), parent.types.types));
  return select;
}

function joinRendered(rendering: Select, table: string, suffix: "j" | "p"): Fragment {
  const alias = name(`${table}_${suffix}`);
  const last = rendering.tables.pop() ?? sql``;
  const key = suffix === "j" ? sql`parent` : sql`k`;
  rendering.tables.push(sql`${last} left join ${alias} on ${alias}.${key} = ${rowKey(rendering)}`);
  return alias;
}

/** Key of the row that a SELECT renders: its level is always its first table, and is called `l` below the root. */
const rowKey = (rendering: Select): Fragment => (rendering.bindings.size === 0 ? sql`n0.k` : sql`l.k`);

function printOne(printing: Printing, rendering: Select, parent: Parent, table: string, rows: Rows, shape: Shape): Fragment {
  const select = fromParent(printing, parent);
  addFrom(select, rows);
  addPredicate(select, rows.where);
  const { pk } = bindingOf(select.bindings, rows.as);
  printing.tables.push(sql`${name(table)}(k, parent, ord, a) as materialized (select row_number() over (), p.k, 0, ${pk} ${fromWhere(select)})`);
  printRows(printing, table, rows, [shape], null, (values) => values[0] ?? sql`null`, false);
  return sql`json(${joinRendered(rendering, table, "j")}.js)`;
}

function printPage(printing: Printing, rendering: Select, parent: Parent, table: string, rows: Rows, page: Page): Fragment {
  const select = fromParent(printing, parent);
  const far = rows.from.kind === "hop" ? rows.from.far : null;
  const columns: Fragment[] = [];
  if (page.needs.rows) columns.push(sql`(${printKeys(select, rows, page, far?.as ?? null)}) as js`);
  if (page.needs.hasBehind) columns.push(sql`${page.behind ? sql`exists (${printFiltered(select, rows, page.behind)})` : sql`0`} as behind`);
  if (page.needs.total) columns.push(sql`(select count(*) from (${printFiltered(select, rows, null)})) as total`);
  const keys = name(`${table}_p`);
  printing.tables.push(sql`${keys} as materialized (select ${join([sql`p.k as k`, ...columns], ", ")} ${fromWhere(select)})`);
  const row = joinRendered(rendering, table, "p");
  const more = page.needs.hasMore ? sql`json_array_length(${row}.js) > ${param(page.limit)}` : sql`0`;
  const rendered = page.needs.rows ? printPageRows(printing, rendering, table, rows, page, far?.as ?? null) : sql`null`;
  return sql`json_array(${rendered}, ${more}, ${page.needs.hasBehind ? sql`${row}.behind` : sql`0`}, ${page.needs.total ? sql`${row}.total` : sql`null`})`;
}

/** The keys of one parent's page, in reading direction, one more than the page holds where that is asked. */
function printKeys(outer: Select, rows: Rows, page: Page, far: Shape["of"] | null): Fragment {
  const inner = startSelect(outer.model, outer.bindings);
  addFrom(inner, rows);
  addPredicate(inner, rows.where);
  if (page.ahead) addPredicate(inner, page.ahead);
  const order = join(rows.order.flatMap((key) => printOrderKey(inner, key, page.isBackwards)), ", ");
  const a = sql`${bindingOf(inner.bindings, rows.as).pk} as a`;
  const keys = far ? sql`${a}, ${bindingOf(inner.bindings, far).pk} as b` : a;
  const limit = page.needs.hasMore ? sql`${param(page.limit)} + 1` : param(page.limit);
  return sql`select json_group_array(${far ? sql`json_array(a, b)` : sql`a`}) from (select ${keys} ${fromWhere(inner)} order by ${order} limit ${limit})`;
}

function printOrderKey(select: Select, key: OrderKey, isBackwards: boolean): readonly Fragment[] {
  const expr = printExpr(select, key.by);
  const direction = key.descending !== isBackwards ? sql`desc` : sql`asc`;
  if (key.missing === "never") return [sql`${expr} ${direction}`];
  const missingLast = (key.missing === "last") !== isBackwards;
  return [sql`${expr} is null ${missingLast ? sql`asc` : sql`desc`}`, sql`${expr} ${direction}`];
}

function printFiltered(outer: Select, rows: Rows, condition: Predicate | null): Fragment {
  const inner = startSelect(outer.model, outer.bindings);
  addFrom(inner, rows);
  addPredicate(inner, rows.where);
  if (condition) addPredicate(inner, condition);
  return sql`select 1 ${fromWhere(inner)}`;
}

function printPageRows(printing: Printing, rendering: Select, table: string, rows: Rows, page: Page, far: Shape["of"] | null): Fragment {
  const [a, b] = far ? [sql`j.value ->> 0`, sql`, j.value ->> 1`] : [sql`j.value`, sql``];
  const columns = far ? sql`k, parent, ord, a, b` : sql`k, parent, ord, a`;
  printing.tables.push(sql`${name(table)}(${columns}) as materialized (select row_number() over (), q.k, j.key, ${a}${b} from ${name(`${table}_p`)} q cross join json_each(q.js) j where j.key < ${param(page.limit)})`);
  const cursors = page.needs.cursors ? rows.order : null;
  printRows(printing, table, rows, page.shapes, cursors, (values) => jsonArray(values), true);
  return sql`json(ifnull(${joinRendered(rendering, table, "j")}.js, '[]'))`;
}

function printBatch(printing: Printing, rendering: Select, parent: Parent, table: string, rows: Rows, parts: readonly BatchPart[]): Fragment {
  const select = fromParent(printing, parent);
  const { from } = rows;
  if (from.kind === "ids") {
    const kinds = rows.types.length < printing.model.types.size ? sql` and ${isKind(printing.model, sql`x.kind`, rows.types)}` : sql``;
    select.tables.push(sql`json_each(${param(from.ids)}) i left join answer_id x on x.id = i.value${kinds}`);
  } else if (from.kind === "externalIds") {
    select.tables.push(sql`json_each(${param(from.ids)}) i left join (select value, min(pk) as pk from external_id where scheme = ${param(from.scheme)} group by value) x on x.value = i.value`);
  }
  printing.tables.push(sql`${name(table)}(k, parent, ord, a) as materialized (select row_number() over (), p.k, i.key, x.pk ${fromWhere(select)})`);
  const shapes = parts.flatMap((part) => (part.kind === "node" ? [part.shape] : []));
  printRows(printing, table, rows, shapes, null, (values) => jsonArray(values.map((value) => sql`json(iif(l.a is null, null, ${value}))`)), true);
  return sql`json(ifnull(${joinRendered(rendering, table, "j")}.js, '[]'))`;
}

/** Prints `…_j(parent, js)`: each row in its shapes, rows of one parent in a list (or alone). */
function printRows(printing: Printing, table: string, rows: Rows, shapes: readonly Shape[], cursors: readonly OrderKey[] | null, render: (values: readonly Fragment[]) => Fragment, isList: boolean): void {
  const select = startSelect(printing.model, new Map());
  select.tables.push(sql`${name(table)} l`);
  bindLevel(select, rows, "l");
  const crowded = isCrowded(shapes.flatMap((shape) => shape.byType.flatMap((arm) => arm.fields)));
  const values = shapes.map((shape) => printShape(printing, select, table, rows, shape, crowded));
  const isPage = rows.order.length > 0;
  const all = isPage ? [cursors ? jsonArray(cursors.map((key) => printExpr(select, key.by))) : sql`null`, ...values] : values;
  const js = isList ? sql`json_group_array(${render(all)} order by l.ord)` : render(all);
  printing.tables.push(sql`${name(`${table}_j`)}(parent, js) as materialized (select l.parent, ${js} ${fromWhere(select)}${isList ? sql` group by l.parent` : sql``})`);
}

/** Binds the aliases of rows that stand in a level's table. */
function bindLevel(select: Select, rows: Rows, table: "l" | "p"): void {
  const level = name(table);
  const { from } = rows;
  const far = from.kind === "hop" ? from.far : null;
  const [only] = from.kind === "hop" && from.ends !== "any" ? from.ends : [];
  const ends = far && only?.kind === "end" ? { [only.end === "subject" ? "object" : "subject"]: sql`${level}.b` } : {};
  bindKey(select, rows.as, sql`${level}.a`, { ends, isOuter: table === "l" });
  if (far) bindKey(select, far.as, sql`${level}.b`, { isOuter: table === "l" });
}

function printShape(printing: Printing, select: Select, table: string, rows: Rows, shape: Shape, crowded: boolean): Fragment {
  const types = shape.byType.flatMap((arm) => arm.types);
  const kind = kindOf(printing.model, select, shape);
  const arms = shape.byType.map((arm) => {
    const narrowed = arm.types.length < types.length ? { of: shape.of, types: arm.types } : null;
    const parent: Parent = {
      level: name(table),
      table,
      types: narrowed,
      bindLevel: (inner) => { bindLevel(inner, rows, "l"); },
      bindings: (inner) => {
        bindLevel(inner, rows, "p");
        return inner.bindings;
      },
    };
    return { types: arm.types, row: printFields(printing, select, parent, arm.fields, sql`l`, crowded, [kind]) };
  });
  const [only] = arms;
  if (arms.length === 1 && only) return only.row;
  return sql`json(case ${join(arms.map((arm) => sql`when ${isKind(printing.model, kind, arm.types)} then ${arm.row}`), " ")} end)`;
}

/** The stored kind of a row; rows of types that share no table have it beside the id. */
function kindOf(model: Model, select: Select, shape: Shape): Fragment {
  const types = shape.byType.flatMap((arm) => arm.types);
  const binding = bindingOf(select.bindings, shape.of);
  const isMixed = new Set(types.map((type) => model.types.get(type)?.family)).size > 1 || types.length === model.types.size;
  return isMixed ? sql`(select kind from answer_id where pk = ${binding.pk} limit 1)` : binding.column("kind", types);
}

function printField(printing: Printing, select: Select, parent: Parent, field: ShapeField): Fragment {
  switch (field.kind) {
    case "typename":
    case "constant":
      return sql`null`;
    case "value":
    case "values":
      return printExpr(select, field.value);
    case "object": {
      const present = field.present ? join(field.present.map((expr) => sql`${printExpr(select, expr)} is not null`), " ") : sql`1`;
      return jsonArray([present, ...field.fields.map((part) => printField(printing, select, parent, part))]);
    }
    case "nested":
      return printNested(printing, select, parent, field.read);
  }
}

/** Fields that lead to other rows, of which one SELECT renders at most so many: SQLite joins at most 64 tables. */
const NESTED_LIMIT = 24;

const isCrowded = (fields: readonly ShapeField[]): boolean => fields.filter((field) => field.kind === "nested").length > NESTED_LIMIT;

/** A JSON array of some values and fields. Where fields are many, groups of them have common table expressions of their own. */
function printFields(printing: Printing, rendering: Select, parent: Parent, fields: readonly ShapeField[], row: Fragment, crowded: boolean, before: readonly Fragment[] = []): Fragment {
  if (!crowded) return jsonArray([...before, ...fields.map((field) => printField(printing, rendering, parent, field))]);
  const groups = Array.from({ length: Math.ceil(fields.length / NESTED_LIMIT) }, (_, i) => fields.slice(i * NESTED_LIMIT, (i + 1) * NESTED_LIMIT));
  const printed = groups.map((group) => {
    const table = name(`${parent.table}_g${++printing.count}`);
    const select = startSelect(printing.model, new Map());
    select.tables.push(parent.table === "n0" ? sql`n0` : sql`${parent.level} l`);
    parent.bindLevel(select);
    const values = jsonArray(group.map((field) => printField(printing, select, parent, field)));
    printing.tables.push(sql`${table}(k, js) as materialized (select ${row}.k, ${values} ${fromWhere(select)})`);
    const last = rendering.tables.pop() ?? sql``;
    rendering.tables.push(sql`${last} left join ${table} on ${table}.k = ${row}.k`);
    return sql`${table}.js`;
  });
  return joinArrays(before.length > 0 ? [jsonArray(before), ...printed] : printed);
}

/** One JSON array of the elements of several, none of which is empty. A negative length takes what stands before. */
function joinArrays(arrays: readonly Fragment[]): Fragment {
  const elements = arrays.map((array) => sql`substr(substr(${array}, -1, -2147483647), 2)`);
  const [first = sql`''`, ...others] = elements;
  return sql`json('[' || ${others.reduce((left, right) => sql`${left} || ',' || ${right}`, first)} || ']')`;
}

/** SQLite calls functions with at most 127 arguments, so that long lists are put together from several. */
const ARGUMENT_LIMIT = 100;

function jsonArray(values: readonly Fragment[]): Fragment {
  if (values.length <= ARGUMENT_LIMIT) return sql`json_array(${join(values, ", ")})`;
  const parts = Array.from({ length: Math.ceil(values.length / ARGUMENT_LIMIT) }, (_, i) => values.slice(i * ARGUMENT_LIMIT, (i + 1) * ARGUMENT_LIMIT));
  return joinArrays(parts.map(jsonArray));
}
