import type { EndName, Model, TypeName } from "../../model/model.ts";
import type { Alias, From, HopEnd, Rows } from "../../plan/plan.ts";
import { constant, join, name, param, sql, type Fragment } from "./fragment.ts";
import { areMixed, bindKey, bindTable, bindingOf, isKind, typeOf, type Select } from "./select.ts";
import { linkColumn, tableName } from "./tables.ts";

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
