import { counterColumns } from "../../model/columns.ts";
import type { EndName, GraphType, Model, TypeName } from "../../model/model.ts";
import type { Alias, Expr, Rows } from "../../plan/plan.ts";
import { chain, constant, join, name, sql, type Fragment } from "./fragment.ts";
import { armTable, heldRows, isHeld, joinHeld, type Arm, type Moment } from "./moment.ts";
import { countsTable, linkColumn, tableName } from "./tables.ts";

/** How a set of rows is reached inside one SELECT: its key, and its columns once its table is joined. */
export interface Binding {
  readonly pk: Fragment;
  /** The column; joins the table where it is not joined yet. */
  column(column: string, types: readonly TypeName[]): Fragment;
  /** Key of the node at an end of a fact, where it is known without the fact's own row. */
  readonly ends: Partial<Readonly<Record<EndName, Fragment>>>;
}
export type Bindings = ReadonlyMap<Alias, Binding>;

/** The FROM and WHERE of one SELECT while it is being put together. Tables are joined in the order given. */
export interface Select {
  readonly model: Model;
  readonly moment: Moment;
  /** Set where the SELECT is printed once per half of the table that it starts from. */
  readonly arm: Arm | null;
  readonly tables: Fragment[];
  readonly conditions: Fragment[];
  readonly bindings: Map<Alias, Binding>;
  /** What rows lead to by an end or a link, bound once however often it is asked. */
  readonly others: Map<string, Binding>;
  /** Ends of facts that are joined for their name. */
  readonly joinedEnds: Map<string, JoinedRow>;
}

export const startSelect = (
  { model, moment }: Pick<Select, "model" | "moment">,
  outer: Bindings,
  arm: Arm | null = null,
): Select => ({
  model,
  moment,
  arm,
  tables: [],
  conditions: [],
  bindings: new Map(outer),
  others: new Map(),
  joinedEnds: new Map(),
});

/** `from … where …`; a SELECT without tables has neither. */
export function fromWhere(select: Select): Fragment {
  const where =
    select.conditions.length > 0 ? sql` where ${chain(select.conditions, "and")}` : sql``;
  return select.tables.length > 0
    ? sql`from ${join(select.tables, " cross join ")}${where}`
    : where;
}

/** Binds an alias to a key; its tables are joined when a column is asked for. */
export function bindKey(
  select: Select,
  as: Alias,
  pk: Fragment,
  options: {
    readonly known?: Readonly<Record<string, Fragment>>;
    readonly ends?: Binding["ends"];
    readonly isOuter?: boolean;
  } = {},
): void {
  const joined = new Map<string, JoinedRow>();
  select.bindings.set(as, {
    pk,
    ends: options.ends ?? {},
    column(column, types) {
      const known = options.known?.[column];
      if (known) return known;
      // Rows of several families share no table, only that they have an id and a kind.
      if (areMixed(select.model, types)) return sql`(${nodeColumn(select.moment, column, pk)})`;
      const table = tableName(typeOf(select.model, types));
      const found =
        joined.get(table) ??
        joinTable(select, `${as}_${table}`, table, pk, options.isOuter ?? false);
      joined.set(table, found);
      return found(column);
    },
  });
}

/** Gives a column of a row that is joined. */
type JoinedRow = (column: string) => Fragment;

function nodeColumn(moment: Moment, column: string, pk: Fragment): Fragment {
  if (!moment) return sql`select n.${name(column)} from node_id n where n.pk = ${pk}`;
  return heldRows(moment, "answer_id", name(column), [sql`pk = ${pk}`, sql`is_own = 1`]);
}

function joinTable(
  select: Select,
  alias: string,
  table: string,
  pk: Fragment,
  isOuter: boolean,
): JoinedRow {
  const as = name(alias);
  if (select.moment) return joinAtMoment(select, select.moment, { alias, table, pk, isOuter });
  if (isOuter && select.tables.length > 0) {
    joinOutwards(select, sql`left join ${name(table)} ${as} on ${as}.pk = ${pk}`);
  } else {
    select.tables.push(sql`${name(table)} ${as}`);
    select.conditions.push(sql`${as}.pk = ${pk}`);
  }
  return (column) => sql`${as}.${name(column)}`;
}

function joinAtMoment(
  select: Select,
  moment: Fragment,
  row: {
    readonly alias: string;
    readonly table: string;
    readonly pk: Fragment;
    readonly isOuter: boolean;
  },
): JoinedRow {
  const held = joinHeld(moment, row.table, row.alias, (half) => sql`${half}.pk = ${row.pk}`);
  joinOutwards(select, held.joins);
  if (!row.isOuter) select.conditions.push(sql`${held.column("pk")} is not null`);
  return withCounters(select, moment, row, held.column);
}

/** Counters may have changed while the version went on: what they were at the moment lies apart. */
function withCounters(
  select: Select,
  moment: Fragment,
  { table, alias, pk }: { readonly table: string; readonly alias: string; readonly pk: Fragment },
  own: JoinedRow,
): JoinedRow {
  const counts = name(`${alias}_counts`);
  const state = { isJoined: false };
  return (column) => {
    if (!isCounter(select.model, table, column)) return own(column);
    if (!state.isJoined) {
      state.isJoined = true;
      const held = isHeld(moment, "was", counts).map((condition) => sql` and ${condition}`);
      const on = sql`${counts}.pk = ${pk}${join(held, "")}`;
      joinOutwards(select, sql`left join ${name(countsTable(table))} ${counts} on ${on}`);
    }
    return sql`iif(${counts}.pk is null, ${own(column)}, ${counts}.${name(column)})`;
  };
}

const isCounter = (model: Model, table: string, column: string): boolean =>
  [...model.types.values()].some(
    (type) => tableName(type) === table && counterColumns(type).some(({ name }) => name === column),
  );

/** Adds an outer join after the tables that stand there; before it must stand one. */
export function joinOutwards(select: Select, joins: Fragment): void {
  const last = select.tables.pop() ?? sql`(select 1)`;
  select.tables.push(sql`${last} ${joins}`);
}

/** Binds an alias to a table that stands in FROM already. At a moment, in one of its halves. */
export function bindTable(select: Select, as: Alias, table: string): void {
  const alias = name(`${as}_${table}`);
  const pk = sql`${alias}.pk`;
  const own: JoinedRow = (column) => sql`${alias}.${name(column)}`;
  const { moment } = select;
  select.tables.push(sql`${moment ? armTable(table, armOf(select)) : name(table)} ${alias}`);
  if (moment) select.conditions.push(...isHeld(moment, armOf(select), alias));
  const row = { table, alias: `${as}_${table}`, pk };
  const column = moment ? withCounters(select, moment, row, own) : own;
  select.bindings.set(as, { pk, ends: {}, column });
}

/** Rows of a whole table are always printed once per half. */
function armOf({ arm }: Select): Arm {
  if (!arm) throw new Error("A table at a moment is read in one half at a time.");
  return arm;
}

/** Binds what a row leads to by an end or a single link. Inside a SELECT that keeps every row it is joined outwards. */
export function bindOther(select: Select, { as, from }: Pick<Rows, "as" | "from">): void {
  if (from.kind !== "end" && from.kind !== "link") {
    throw new Error("Only ends and links are joined to a row.");
  }
  const by = from.kind === "end" ? from.end : linkColumn(from.field);
  const known = select.others.get(`${from.of} ${by}`);
  if (known) {
    select.bindings.set(as, known);
    return;
  }
  const of = bindingOf(select.bindings, from.of);
  const pk =
    from.kind === "end"
      ? (of.ends[from.end] ?? of.column(`end_${from.end}`, from.ofTypes))
      : of.column(by, from.ofTypes);
  bindKey(select, as, pk, { isOuter: true });
  select.others.set(`${from.of} ${by}`, bindingOf(select.bindings, as));
}

export function bindingOf(bindings: Bindings, as: Alias): Binding {
  const binding = bindings.get(as);
  if (!binding) throw new Error(`The plan names rows ${as} that are not bound where it does.`);
  return binding;
}

export function typeOf(model: Model, types: readonly TypeName[]): GraphType {
  const type = model.types.get(types[0] ?? "");
  if (!type) throw new Error("The plan has rows without a type.");
  return type;
}

/** Whether the types stand in more than one table. */
export const areMixed = (model: Model, types: readonly TypeName[]): boolean =>
  new Set(types.map((type) => tableName(typeOf(model, [type])))).size > 1;

/** `kind = 'A'` or `kind in ('A', 'B')`. */
export function isKind(model: Model, kind: Fragment, types: readonly TypeName[]): Fragment {
  const kinds = types.map((type) => constant(model.types.get(type)?.kindValue ?? ""));
  return kinds.length === 1 && kinds[0]
    ? sql`${kind} = ${kinds[0]}`
    : sql`${kind} in (${join(kinds, ", ")})`;
}

/** An expression inside a SELECT. */
export function printExpr(select: Select, expr: Expr): Fragment {
  const binding = bindingOf(select.bindings, expr.of);
  if (expr.kind === "column") return binding.column(expr.name, expr.types);
  const end = binding.ends[expr.end] ?? binding.column(`end_${expr.end}`, expr.types);
  // Joined and not selected: SQLite does not resolve outer names in a sub-select of ORDER BY.
  const key = `${expr.of}_${expr.end}`;
  const joined = select.joinedEnds.get(key) ?? joinEnd(select, key, end);
  select.joinedEnds.set(key, joined);
  return joined(expr.name);
}

function joinEnd(select: Select, key: string, end: Fragment): JoinedRow {
  const alias = name(key);
  if (select.moment) {
    const held = joinHeld(select.moment, "entity", key, (half) => sql`${half}.pk = ${end}`);
    joinOutwards(select, held.joins);
    return held.column;
  }
  joinOutwards(select, sql`left join entity ${alias} on ${alias}.pk = ${end}`);
  return (column) => sql`${alias}.${name(column)}`;
}
