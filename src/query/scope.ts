import {
  concreteTypes,
  fieldsOf,
  type EndName,
  type FactType,
  type Field,
  type FieldOf,
  type Model,
  type TypeName,
} from "../model/model.ts";
import type { Alias, Far, From, HopEnd, Predicate, Rows } from "../plan/plan.ts";
import type { Planning } from "./planning.ts";

/** Rows that a selection or a condition stands on: their alias, the types they can have, and the ends that are bound already. */
export interface Scope {
  readonly as: Alias;
  readonly types: readonly TypeName[];
  /** Set where the rows are facts reached from one end: the other end has an alias of its own. */
  readonly far: (Far & { readonly end: EndName }) | null;
}

export const typeNames = (model: Model, name: string): readonly TypeName[] =>
  concreteTypes(model, name).map((type) => type.name);

/** Rows before they are filtered and ordered, and the scope that they open. */
export interface Source {
  readonly scope: Scope;
  readonly from: From;
  /** Whether more types stand there than the field has, so that a row's type must be looked at. */
  readonly isNarrower?: boolean;
}

/** Where the rows of a list field come from, seen from `parent`. */
export function listSource(
  planning: Planning,
  parent: Scope,
  field: FieldOf<"facts"> | FieldOf<"inverse"> | FieldOf<"link">,
): Source {
  const as = planning.alias();
  const types = typeNames(planning.model, field.typeName);
  if (field.kind === "link")
    return {
      scope: { as, types, far: null },
      from: {
        kind: "link",
        of: parent.as,
        ofTypes: parent.types,
        field: field.name,
        many: field.many,
      },
    };
  if (field.through === null) return step(planning, parent, field, as, types);
  const middle = throughField(planning.model, parent, field.through);
  const via = listSource(planning, parent, middle);
  const last = step(planning, via.scope, field, as, types);
  return {
    scope: last.scope,
    from: {
      kind: "through",
      via: { as: via.scope.as, types: via.scope.types, from: via.from },
      next: last.from,
    },
  };
}

function throughField(
  model: Model,
  parent: Scope,
  name: string,
): FieldOf<"facts"> | FieldOf<"inverse"> | FieldOf<"link"> {
  const field = fieldsOf(model, parent.types[0] ?? "").get(name);
  if (field?.kind === "facts" || field?.kind === "inverse" || field?.kind === "link") return field;
  throw new Error(`"through" names ${name}, which is no list.`);
}

function step(
  planning: Planning,
  parent: Scope,
  field: FieldOf<"facts"> | FieldOf<"inverse">,
  as: Alias,
  types: readonly TypeName[],
): Source {
  if (field.kind === "inverse") {
    const link = fieldsOf(planning.model, field.typeName).get(field.of);
    const many = link?.kind === "link" && link.many;
    return {
      scope: { as, types, far: null },
      from: { kind: "inverse", of: parent.as, field: field.of, many },
    };
  }
  if (field.at.includes("entities"))
    return {
      scope: { as, types, far: null },
      from: { kind: "hop", of: parent.as, ends: "any", far: null },
    };
  const ends = field.at.map((at) => hopEnd(planning.model, field.typeName, at));
  const far = farEnd(planning, types, ends);
  return {
    scope: { as, types, far },
    from: { kind: "hop", of: parent.as, ends, far: far ? { as: far.as, types: far.types } : null },
  };
}

function hopEnd(model: Model, typeName: string, at: string): HopEnd {
  const field = fieldsOf(model, typeName).get(at);
  if (field?.kind === "end") return { kind: "end", end: field.end };
  if (field?.kind === "link") return { kind: "link", field: field.name };
  throw new Error(`@facts names ${at}, which is no end or link of ${typeName}.`);
}

/** The other end, where the list walks one type of fact from one end and its facts have another. */
function farEnd(
  planning: Planning,
  types: readonly TypeName[],
  ends: readonly HopEnd[],
): Scope["far"] {
  const [only] = ends;
  const type = types.length === 1 ? planning.model.types.get(types[0] ?? "") : undefined;
  if (
    ends.length !== 1 ||
    only?.kind !== "end" ||
    type?.family !== "fact" ||
    type.objectFields.length === 0
  )
    return null;
  const end: EndName = only.end === "subject" ? "object" : "subject";
  return { as: planning.alias(), types: endTypes(planning.model, type, end), end };
}

/** The concrete types that can stand at an end of a fact type. */
function endTypes(model: Model, type: FactType, end: EndName): readonly TypeName[] {
  const names = end === "subject" ? [type.subjectField] : type.objectFields;
  return [
    ...new Set(names.flatMap((name) => typeNames(model, type.fields.get(name)?.typeName ?? ""))),
  ];
}

/** Where the one row of a field comes from: an end of a fact, or a link to one. */
export function singleSource(
  planning: Planning,
  parent: Scope,
  field: FieldOf<"end"> | FieldOf<"link">,
): Source {
  const scope: Scope = {
    as: planning.alias(),
    types: typeNames(planning.model, field.typeName),
    far: null,
  };
  const from: From =
    field.kind === "end"
      ? { kind: "end", of: parent.as, ofTypes: parent.types, end: field.end }
      : { kind: "link", of: parent.as, ofTypes: parent.types, field: field.name, many: false };
  return { scope, from, isNarrower: isAlternative(planning.model, parent, field) };
}

/** `process` and `agreement` are two fields for one end: what stands there may be of the other's type. */
function isAlternative(model: Model, scope: Scope, field: Field): boolean {
  return scope.types.some((name) => {
    const type = model.types.get(name);
    return (
      type?.family === "fact" &&
      type.objectFields.length > 1 &&
      type.objectFields.includes(field.name)
    );
  });
}

/** The field as the first of the scope's types has it; all of them agree on how it is stored. */
export function scopeField(planning: Planning, scope: Scope, name: string): Field {
  const field = fieldsOf(planning.model, scope.types[0] ?? "").get(name);
  if (!field) throw new Error(`The model has no field ${scope.types[0] ?? ""}.${name}.`);
  return field;
}

/** Rows of a source with nothing asked of them but their type, in no order. */
export function unfiltered({ scope, from, isNarrower }: Source): Rows {
  const where: Predicate = isNarrower
    ? { kind: "isType", of: scope.as, types: scope.types }
    : { kind: "all", of: [] };
  return { as: scope.as, types: scope.types, from, where, order: [] };
}
