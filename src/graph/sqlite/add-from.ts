import type { EndName, Model, TypeName } from "../../model/model.ts";
import type { Alias, From, HopEnd, Rows } from "../../plan/plan.ts";
import { constant, join, name, param, sql, type Fragment } from "./fragment.ts";
import { addRange, type Range } from "./range.ts";
import { heldRows, type Moment } from "./moment.ts";
import { areMixed, bindKey, bindTable, bindingOf, isKind, typeOf, type Select } from "./select.ts";
import { linkColumn, tableName } from "./tables.ts";

/** Whether the types are all that their tables hold. */
const coversTables = (model: Model, types: readonly TypeName[]): boolean => {
  const tables = new Set(types.map((type) => tableName(typeOf(model, [type]))));
  return [...model.types.values()].every(
    (type) => !tables.has(tableName(type)) || types.includes(type.name),
  );
};

/**
 * Adds the tables of a FROM, and binds its rows. `isBeside`: what it starts from stands in the same FROM, where SQLite
 * resolves the names of other tables in arguments of functions alone.
 */
export function addFrom(
  select: Select,
  rows: Pick<Rows, "as" | "types" | "from">,
  isBeside = false,
): void {
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
        sql`(select distinct entity from (${namesWithTokens(select.moment, param(from.tokens))})) ${name(`${as}_t`)}`,
      );
      bindKey(select, as, sql`${name(`${as}_t`)}.entity`);
      return addTypeConditions(select, as, types);
    case "hop":
      return addHop(select, { as, types }, from, isBeside);
    case "end": {
      const of = bindingOf(select.bindings, from.of);
      const pk = of.ends[from.end] ?? of.column(`end_${from.end}`, from.ofTypes);
      bindKey(select, as, pk);
      if (!of.ends[from.end]) select.conditions.push(sql`${pk} is not null`);
      return;
    }
    case "link":
      return addLink(select, as, from, isBeside);
    case "inverse":
      return addInverse(select, { as, types }, from, isBeside);
    case "through":
      addFrom(select, from.via);
      return addFrom(select, { as, types, from: from.next }, true);
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

/** Names that have all these tokens, with whom they name. */
function namesWithTokens(moment: Moment, tokens: Fragment): Fragment {
  const wanted = sql`token in (select value from json_each(${tokens}))`;
  const having = sql`group by name having count(*) = json_array_length(${tokens})`;
  if (!moment) return sql`select name, entity from name_token where ${wanted} ${having}`;
  const held = heldRows(moment, "name_token", sql`name, entity`, [wanted]);
  return sql`select name, entity from (${held}) ${having}`;
}

/** The node that an id leads to. Its kind is known from the id's own row. */
function addId(select: Select, as: Alias, types: readonly TypeName[], id: Fragment): void {
  const isAny = types.length === select.model.types.size;
  const row = addRange(select, `${as}_id`, {
    table: "answer_id",
    columns: ["pk", "kind"],
    conditions: (column) => [
      sql`${column("id")} = ${id}`,
      ...(isAny ? [] : [isKind(select.model, column("kind"), types)]),
    ],
  });
  bindKey(select, as, row("pk"), { known: { kind: row("kind") }, isOuter: isAny });
}

interface Bound {
  readonly as: Alias;
  readonly types: readonly TypeName[];
}

function addHop(
  select: Select,
  { as, types }: Bound,
  from: Extract<From, { kind: "hop" }>,
  isBeside: boolean,
): void {
  const near = bindingOf(select.bindings, from.of).pk;
  const [only] = from.ends;
  if (from.ends === "any" || from.ends.length !== 1 || !only || typeof only === "string")
    return addHopOfMany(select, { as, types }, from, isBeside);
  const row = addRange(
    select,
    `${as}_adj`,
    {
      table: "adj",
      columns: ["fact", "id", "kind", "far", "sort"],
      conditions: (column) => [
        sql`${column("near")} = ${near}`,
        sql`${column("end")} = ${endName(only)}`,
        isKind(select.model, column("kind"), types),
        sql`${column("stands")} = 1`,
      ],
    },
    isBeside,
  );
  const ends =
    only.kind === "end"
      ? { [only.end]: near, ...(from.far ? { [otherEnd(only.end)]: row("far") } : {}) }
      : {};
  bindKey(select, as, row("fact"), { known: { id: row("id"), kind: row("kind") }, ends });
  if (from.far) bindKey(select, from.far.as, row("far"), { known: { nameFold: row("sort") } });
}

/** Facts that may be reached by several ends, each once. */
function addHopOfMany(
  select: Select,
  { as, types }: Bound,
  { of, ends }: Extract<From, { kind: "hop" }>,
  isBeside: boolean,
): void {
  const conditions: Range["conditions"] = (column) => [
    sql`${column("near")} = ${bindingOf(select.bindings, of).pk}`,
    ...(ends === "any" ? [] : [sql`${column("end")} in (${join(ends.map(endName), ", ")})`]),
    ...(ends === "any" && coversTables(select.model, types)
      ? []
      : [isKind(select.model, column("kind"), types)]),
    sql`${column("stands")} = 1`,
  ];
  const range: Range = { table: "adj", columns: ["fact", "id"], conditions, isDistinct: true };
  const row = addRange(select, `${as}_adj`, range, isBeside);
  bindKey(select, as, row("fact"), { known: { id: row("id") } });
}

const otherEnd = (end: EndName): EndName => (end === "subject" ? "object" : "subject");
const endName = (end: HopEnd): Fragment => constant(end.kind === "end" ? end.end : end.field);

function addLink(
  select: Select,
  as: Alias,
  from: Extract<From, { kind: "link" }>,
  isBeside: boolean,
): void {
  const of = bindingOf(select.bindings, from.of);
  if (!from.many) {
    const pk = of.column(linkColumn(from.field), from.ofTypes);
    select.conditions.push(sql`${pk} is not null`);
    return bindKey(select, as, pk);
  }
  const row = addRange(
    select,
    `${as}_link`,
    {
      table: "link",
      columns: ["target"],
      conditions: (column) => [
        sql`${column("owner")} = ${of.pk}`,
        sql`${column("field")} = ${constant(from.field)}`,
      ],
    },
    isBeside,
  );
  bindKey(select, as, row("target"));
}

function addInverse(
  select: Select,
  { as, types }: Bound,
  from: Extract<From, { kind: "inverse" }>,
  isBeside: boolean,
): void {
  const of = bindingOf(select.bindings, from.of).pk;
  const table = tableName(typeOf(select.model, types));
  const link = linkColumn(from.field);
  if (!from.many && (select.moment === null || select.arm !== null)) {
    bindTable(select, as, table);
    select.conditions.push(sql`${bindingOf(select.bindings, as).column(link, types)} = ${of}`);
  } else {
    const range: Range = from.many
      ? {
          table: "link",
          columns: ["owner"],
          conditions: (column) => [
            sql`${column("target")} = ${of}`,
            sql`${column("field")} = ${constant(from.field)}`,
          ],
        }
      : { table, columns: ["pk"], conditions: (column) => [sql`${column(link)} = ${of}`] };
    const row = addRange(select, `${as}_link`, range, isBeside);
    bindKey(select, as, row(from.many ? "owner" : "pk"));
  }
  addTypeConditions(select, as, types);
}
