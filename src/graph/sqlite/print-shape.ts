import type { OrderKey, Rows, Shape, ShapeField } from "../../plan/plan.ts";
import { groupByJoins, isCrowded, JOIN_LIMIT } from "./crowding.ts";
import { join, name, sql, type Fragment } from "./fragment.ts";
import { joinArrays, jsonArray } from "./json-array.ts";
import {
  bindLevel,
  joinToLevel,
  renderLevel,
  type Parent,
  type Place,
  type Printing,
} from "./levels.ts";
import { bindingOf, fromWhere, isKind, printExpr } from "./select.ts";

/** How the rows of a level are shown. */
export interface Rendering {
  readonly shapes: readonly Shape[];
  /** Keys whose values go before the shapes; null for a null in their place; absent where rows have no order. */
  readonly cursors?: readonly OrderKey[] | null;
  /** A row's JSON, from that of its shapes. */
  readonly row: (values: readonly Fragment[]) => Fragment;
  /** Whether the rows of one parent make a list. */
  readonly isList: boolean;
}

/** Prints `…_j(parent, js)`: each row of a level in its shapes. */
export function printRows(printing: Printing, table: string, rows: Rows, how: Rendering): void {
  const parent: Parent = {
    table,
    bind: (select, row) => {
      bindLevel(select, rows, row);
    },
    narrowings: [],
  };
  const rendering = renderLevel(printing, parent);
  const isWide = isCrowded(
    how.shapes.flatMap((shape) => shape.byType.flatMap((arm) => arm.fields)),
  );
  const shapes = how.shapes.map((shape) =>
    printShape(printing, { rendering, parent }, shape, isWide),
  );
  const cursors = how.cursors
    ? [jsonArray(how.cursors.map((key) => printExpr(rendering, key.by)))]
    : how.cursors === null
      ? [sql`null`]
      : [];
  const row = how.row([...cursors, ...shapes]);
  const js = how.isList ? sql`json_group_array(${row} order by l.ord)` : row;
  const group = how.isList ? sql` group by l.parent` : sql``;
  printing.tables.push(
    sql`${name(`${table}_j`)}(parent, js) as materialized (select l.parent, ${js} ${fromWhere(rendering)}${group})`,
  );
}

/** A row's JSON: its kind, then the fields that are asked of that kind. */
export function printShape(
  printing: Printing,
  { rendering, parent }: Place,
  shape: Shape,
  isWide: boolean,
): Fragment {
  const types = shape.byType.flatMap((arm) => arm.types);
  const kind = bindingOf(rendering.bindings, shape.of).column("kind", types);
  const arms = shape.byType.map((arm) => {
    const narrowing = { of: shape.of, types: arm.types };
    const narrowed =
      arm.types.length < types.length
        ? { ...parent, narrowings: [...parent.narrowings, narrowing] }
        : parent;
    const place = { rendering, parent: narrowed };
    return {
      is: isKind(printing.model, kind, arm.types),
      row: printFields(printing, place, arm.fields, { isWide, before: [kind] }),
    };
  });
  const [only] = arms;
  if (arms.length === 1 && only) return only.row;
  const cases = arms.map(({ is, row }) => sql`when ${is} then ${row}`);
  return sql`json(case ${join(cases, " ")} end)`;
}

/**
 * A JSON array of fields, and of what goes before them. Where they join more tables than one SELECT may, groups of them
 * have common table expressions of their own.
 */
export function printFields(
  printing: Printing,
  place: Place,
  fields: readonly ShapeField[],
  { isWide, before }: { readonly isWide: boolean; readonly before: readonly Fragment[] },
): Fragment {
  if (!isWide) {
    return jsonArray([...before, ...fields.map((field) => printField(printing, place, field))]);
  }
  let groups = groupByJoins(fields).map((group) => printGroup(printing, place.parent, group));
  while (groups.length > JOIN_LIMIT) groups = printGroupsOfGroups(printing, place.parent, groups);
  const arrays = groups.map((group) => sql`${joinToLevel(place.rendering, group, "k")}.js`);
  return joinArrays(before.length > 0 ? [jsonArray(before), ...arrays] : arrays);
}

/** Prints a table `(k, js)` of some fields of a level's rows; returns its name. */
function printGroup(printing: Printing, parent: Parent, fields: readonly ShapeField[]): string {
  const rendering = renderLevel(printing, parent);
  const js = jsonArray(fields.map((field) => printField(printing, { rendering, parent }, field)));
  return addGroup(printing, parent, sql`${js} ${fromWhere(rendering)}`);
}

/** Groups that are themselves too many to be joined at once, put together in groups. */
function printGroupsOfGroups(
  printing: Printing,
  parent: Parent,
  groups: readonly string[],
): string[] {
  return Array.from({ length: Math.ceil(groups.length / JOIN_LIMIT) }, (_, i) => {
    const rendering = renderLevel(printing, parent);
    const members = groups.slice(i * JOIN_LIMIT, (i + 1) * JOIN_LIMIT);
    const arrays = members.map((member) => sql`${joinToLevel(rendering, member, "k")}.js`);
    return addGroup(printing, parent, sql`${joinArrays(arrays)} ${fromWhere(rendering)}`);
  });
}

function addGroup(printing: Printing, parent: Parent, js: Fragment): string {
  const table = `${parent.table}_g${printing.nextName()}`;
  printing.tables.push(sql`${name(table)}(k, js) as materialized (select l.k, ${js})`);
  return table;
}

function printField(printing: Printing, place: Place, field: ShapeField): Fragment {
  switch (field.kind) {
    case "typename":
    case "constant":
      return sql`null`;
    case "value":
    case "values":
      return printExpr(place.rendering, field.value);
    case "object": {
      const present = field.present
        ? sql`${printExpr(place.rendering, field.present)} is not null`
        : sql`1`;
      const parts = field.fields.map((part) => printField(printing, place, part));
      return jsonArray([present, ...parts]);
    }
    case "nested":
      return printing.nested(printing, place, field.read);
  }
}
