import type { EndName, GraphType, Model, TypeName } from "../../model/model.ts";
import type { Alias, Expr, From, HopEnd, Rows } from "../../plan/plan.ts";
import { chain, constant, join, name, param, sql, type Fragment } from "./fragment.ts";
import { linkColumn, tableName } from "./tables.ts";

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
  readonly tables: Fragment[];
  readonly conditions: Fragment[];
  readonly bindings: Map<Alias, Binding>;
  /** What rows lead to by an end or a link, bound once however often it is asked. */
  readonly others: Map<string, Binding>;
  /** Ends of facts that are joined for their name. */
  readonly joinedEnds: Set<string>;
}

export const startSelect = (model: Model, outer: Bindings): Select => ({
  model,
  tables: [],
  conditions: [],
  bindings: new Map(outer),
  others: new Map(),
  joinedEnds: new Set(),
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
  const joined = new Map<string, Fragment>();
  select.bindings.set(as, {
    pk,
    ends: options.ends ?? {},
    column(column, types) {
      const known = options.known?.[column];
      if (known) return known;
      // Rows of several families share no table, only that they have an id and a kind.
      if (areMixed(select.model, types))
        return sql`(select n.${name(column)} from node_id n where n.pk = ${pk})`;
      const table = tableName(typeOf(select.model, types));
      const found =
        joined.get(table) ??
        joinTable(select, `${as}_${table}`, table, pk, options.isOuter ?? false);
      joined.set(table, found);
      return sql`${found}.${name(column)}`;
    },
  });
}

function joinTable(
  select: Select,
  alias: string,
  table: string,
  pk: Fragment,
  isOuter: boolean,
): Fragment {
  const as = name(alias);
  if (isOuter && select.tables.length > 0) {
    const last = select.tables.pop() ?? sql``;
    select.tables.push(sql`${last} left join ${name(table)} ${as} on ${as}.pk = ${pk}`);
  } else {
    select.tables.push(sql`${name(table)} ${as}`);
    select.conditions.push(sql`${as}.pk = ${pk}`);
  }
  return as;
}

/** Binds an alias to a table that stands in FROM already. */
function bindTable(select: Select, as: Alias, table: string): void {
  const alias = name(`${as}_${table}`);
  select.tables.push(sql`${name(table)} ${alias}`);
  select.bindings.set(as, {
    pk: sql`${alias}.pk`,
    ends: {},
    column: (column) => sql`${alias}.${name(column)}`,
  });
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

/** Whether the types are all that their tables hold. */
const coversTables = (model: Model, types: readonly TypeName[]): boolean => {
  const tables = new Set(types.map((type) => tableName(typeOf(model, [type]))));
  return [...model.types.values()].every(
    (type) => !tables.has(tableName(type)) || types.includes(type.name),
  );
};

/** Adds the tables of a FROM, and binds its rows. */
export function addFrom(select: Select, rows: Pick<Rows, "as" | "types" | "from">): void {
  const { as, types, from } = rows;
  switch (from.kind) {
    case "type":
      bindTable(select, as, tableName(typeOf(select.model, types)));
      addTypeConditions(select, as, types);
      return;
    case "id":
      addId(select, as, types, param(from.id));
      if (from.isList) addStanding(select, as, types);
      return;
    case "tokens":
      select.tables.push(
        sql`(select distinct entity from (select name, entity from name_token where token in (select value from json_each(${param(from.tokens)})) group by name having count(*) = json_array_length(${param(from.tokens)}))) ${name(`${as}_t`)}`,
      );
      bindKey(select, as, sql`${name(`${as}_t`)}.entity`);
      return addTypeConditions(select, as, types);
    case "hop":
      return addHop(select, as, types, from);
    case "end": {
      const of = bindingOf(select.bindings, from.of);
      const pk = of.ends[from.end] ?? of.column(`end_${from.end}`, from.ofTypes);
      bindKey(select, as, pk);
      if (!of.ends[from.end]) select.conditions.push(sql`${pk} is not null`);
      return;
    }
    case "link":
      return addLink(select, as, from);
    case "inverse":
      return addInverse(select, as, types, from);
    case "through":
      addFrom(select, from.via);
      return addFrom(select, { as, types, from: from.next });
    case "ids":
    case "externalIds":
      throw new Error("Rows by key are printed as a batch.");
  }
}

function addTypeConditions(select: Select, as: Alias, types: readonly TypeName[]): void {
  const binding = bindingOf(select.bindings, as);
  if (!coversTables(select.model, types))
    select.conditions.push(isKind(select.model, binding.column("kind", types), types));
  addStanding(select, as, types);
}

/** Lists show facts that stand. */
function addStanding(select: Select, as: Alias, types: readonly TypeName[]): void {
  if (areMixed(select.model, types) || typeOf(select.model, types).family !== "fact") return;
  const stands = bindingOf(select.bindings, as).column("stands", types);
  select.conditions.push(sql`${stands} = 1`);
}

/** The node that an id leads to. Its kind is known from the id's own row. */
function addId(select: Select, as: Alias, types: readonly TypeName[], id: Fragment): void {
  const row = name(`${as}_id`);
  select.tables.push(sql`answer_id ${row}`);
  select.conditions.push(sql`${row}.id = ${id}`);
  if (types.length < select.model.types.size)
    select.conditions.push(isKind(select.model, sql`${row}.kind`, types));
  bindKey(select, as, sql`${row}.pk`, {
    known: { kind: sql`${row}.kind` },
    isOuter: types.length === select.model.types.size,
  });
}

function addHop(
  select: Select,
  as: Alias,
  types: readonly TypeName[],
  from: Extract<From, { kind: "hop" }>,
): void {
  const near = bindingOf(select.bindings, from.of).pk;
  const row = name(`${as}_adj`);
  const kinds =
    from.ends === "any" && coversTables(select.model, types)
      ? sql``
      : sql` and ${isKind(select.model, sql`kind`, types)}`;
  const [only] = from.ends;
  if (from.ends === "any" || from.ends.length !== 1 || !only || typeof only === "string") {
    const ends =
      from.ends === "any" ? sql`` : sql` and "end" in (${join(from.ends.map(endName), ", ")})`;
    select.tables.push(
      sql`(select distinct fact, id from adj where near = ${near}${ends}${kinds} and stands = 1) ${row}`,
    );
    bindKey(select, as, sql`${row}.fact`, { known: { id: sql`${row}.id` } });
    return;
  }
  select.tables.push(sql`adj ${row}`);
  select.conditions.push(
    sql`${row}.near = ${near}`,
    sql`${row}."end" = ${endName(only)}`,
    isKind(select.model, sql`${row}.kind`, types),
    sql`${row}.stands = 1`,
  );
  const far = sql`${row}.far`;
  bindKey(select, as, sql`${row}.fact`, {
    known: { id: sql`${row}.id`, kind: sql`${row}.kind` },
    ends:
      only.kind === "end"
        ? { [only.end]: near, ...(from.far ? { [otherEnd(only.end)]: far } : {}) }
        : {},
  });
  if (from.far) bindKey(select, from.far.as, far, { known: { nameFold: sql`${row}.sort` } });
}

const otherEnd = (end: EndName): EndName => (end === "subject" ? "object" : "subject");
const endName = (end: HopEnd): Fragment => constant(end.kind === "end" ? end.end : end.field);

function addLink(select: Select, as: Alias, from: Extract<From, { kind: "link" }>): void {
  const of = bindingOf(select.bindings, from.of);
  if (!from.many) {
    const pk = of.column(linkColumn(from.field), from.ofTypes);
    select.conditions.push(sql`${pk} is not null`);
    return bindKey(select, as, pk);
  }
  const row = name(`${as}_link`);
  select.tables.push(sql`link ${row}`);
  select.conditions.push(sql`${row}.owner = ${of.pk}`, sql`${row}.field = ${constant(from.field)}`);
  bindKey(select, as, sql`${row}.target`);
}

function addInverse(
  select: Select,
  as: Alias,
  types: readonly TypeName[],
  from: Extract<From, { kind: "inverse" }>,
): void {
  const of = bindingOf(select.bindings, from.of).pk;
  if (!from.many) {
    bindTable(select, as, tableName(typeOf(select.model, types)));
    select.conditions.push(
      sql`${bindingOf(select.bindings, as).column(linkColumn(from.field), types)} = ${of}`,
    );
  } else {
    const row = name(`${as}_link`);
    select.tables.push(sql`link ${row}`);
    select.conditions.push(sql`${row}.target = ${of}`, sql`${row}.field = ${constant(from.field)}`);
    bindKey(select, as, sql`${row}.owner`);
  }
  addTypeConditions(select, as, types);
}

/** An expression inside a SELECT. */
export function printExpr(select: Select, expr: Expr): Fragment {
  const binding = bindingOf(select.bindings, expr.of);
  if (expr.kind === "column") return binding.column(expr.name, expr.types);
  const end = binding.ends[expr.end] ?? binding.column(`end_${expr.end}`, expr.types);
  // Joined and not selected: SQLite does not resolve outer names in a sub-select of ORDER BY.
  const alias = name(`${expr.of}_${expr.end}`);
  if (!select.joinedEnds.has(`${expr.of}_${expr.end}`)) {
    select.joinedEnds.add(`${expr.of}_${expr.end}`);
    const last = select.tables.pop() ?? sql``;
    select.tables.push(sql`${last} left join entity ${alias} on ${alias}.pk = ${end}`);
  }
  return sql`${alias}.${name(expr.name)}`;
}
