import { narrowingKey } from "../model/api-names.ts";
import { concreteTypes, type Field, type FieldOf, type TypeName } from "../model/model.ts";
import type { Predicate } from "../plan/plan.ts";
import { asInput, asInputs, asOperators, type FilterPlace } from "./filter-input.ts";
import { all, not, planScalar, planValue } from "./filter-operators.ts";
import type { Planning } from "./planning.ts";
import { listSource, scopeField, singleSource, unfiltered, type Scope } from "./scope.ts";

/** What a `where` object asks of the rows of a scope. Several keys mean and; `{}` asks nothing. */
export function planFilter(
  planning: Planning,
  scope: Scope,
  where: unknown,
  place: FilterPlace,
): Predicate {
  return all(
    Object.entries(asInput(where, place)).map(([key, value]) =>
      planKey(planning, scope, key, value, { ...place, keys: [...place.keys, key] }),
    ),
  );
}

function planKey(
  planning: Planning,
  scope: Scope,
  key: string,
  value: unknown,
  place: FilterPlace,
): Predicate {
  if (key === "and" || key === "or") {
    const parts = asInputs(value, place).map((part, i) =>
      planFilter(planning, scope, part, { ...place, keys: [...place.keys, String(i)] }),
    );
    return { kind: key === "and" ? "all" : "any", of: parts };
  }
  if (key === "not") return not(planFilter(planning, scope, value, place));
  if (isNarrowing(planning, scope, key)) return planNarrowing(planning, scope, key, value, place);
  return planField(planning, scope, scopeField(planning, scope, key), value, place);
}

/** Whether a key is `country: { … }`, a type of the interface that the filter is for, and no field. */
function isNarrowing(planning: Planning, scope: Scope, key: string): boolean {
  return (
    scope.types.some((name) => !planning.model.types.get(name)?.fields.has(key)) &&
    typeOfKey(planning, key) !== undefined
  );
}

const typeOfKey = (planning: Planning, key: string): TypeName | undefined =>
  [...planning.model.types.values()].find((type) => narrowingKey(type.name) === key)?.name;

/** The same rows, of one type only; none of them where it is not among the types that stand there. */
function planNarrowing(
  planning: Planning,
  scope: Scope,
  key: string,
  value: unknown,
  place: FilterPlace,
): Predicate {
  const type = typeOfKey(planning, key);
  if (!type || !scope.types.includes(type)) return { kind: "any", of: [] };
  const holds = planFilter(planning, { as: scope.as, types: [type], far: null }, value, place);
  return scope.types.length === 1
    ? holds
    : all([{ kind: "isType", of: scope.as, types: [type] }, holds]);
}

function planField(
  planning: Planning,
  scope: Scope,
  field: Field,
  value: unknown,
  place: FilterPlace,
): Predicate {
  switch (field.kind) {
    case "scalar":
      return planScalar(planning, scope, field, asOperators(value, place), place);
    case "value":
      return planValue(planning, scope, field, asOperators(value, place), place);
    case "end":
      return planSingle(planning, scope, field, value, place);
    case "link":
      return field.many
        ? planListFilter(planning, scope, field, value, place)
        : planSingle(planning, scope, field, value, place);
    case "inverse":
    case "facts":
      return planListFilter(planning, scope, field, value, place);
    case "values":
      throw new Error(`${field.name} has no conditions.`);
  }
}

function planSingle(
  planning: Planning,
  scope: Scope,
  field: FieldOf<"end"> | FieldOf<"link">,
  value: unknown,
  place: FilterPlace,
): Predicate {
  if (field.kind === "end" && scope.far?.end === field.end)
    return planFar(planning, scope.far, field, value, place);
  const source = singleSource(planning, scope, field);
  return {
    kind: "related",
    rows: unfiltered(source),
    quantifier: "some",
    holds: planFilter(planning, source.scope, value, place),
  };
}

/** The other end is bound already; only its type may still be open. */
function planFar(
  planning: Planning,
  far: NonNullable<Scope["far"]>,
  field: FieldOf<"end">,
  value: unknown,
  place: FilterPlace,
): Predicate {
  const types = concreteTypes(planning.model, field.typeName).map((type) => type.name);
  const narrowed = far.types.filter((type) => types.includes(type));
  const holds = planFilter(planning, { as: far.as, types: narrowed, far: null }, value, place);
  return narrowed.length < far.types.length
    ? all([{ kind: "isType", of: far.as, types: narrowed }, holds])
    : holds;
}

function planListFilter(
  planning: Planning,
  scope: Scope,
  field: FieldOf<"facts"> | FieldOf<"inverse"> | FieldOf<"link">,
  value: unknown,
  place: FilterPlace,
): Predicate {
  return all(
    Object.entries(asOperators(value, place)).map(([quantifier, where]) => {
      const source = listSource(planning, scope, field);
      const holds = planFilter(planning, source.scope, where, {
        ...place,
        keys: [...place.keys, quantifier],
      });
      return {
        kind: "related",
        rows: unfiltered(source),
        quantifier: asQuantifier(quantifier),
        holds,
      };
    }),
  );
}

function asQuantifier(key: string): "some" | "every" | "none" | "single" {
  if (key === "some" || key === "every" || key === "none" || key === "single") return key;
  throw new Error(`There is no quantifier ${key}.`);
}
