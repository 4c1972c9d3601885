import { valueColumn } from "../model/columns.ts";
import { foldName, nameTokens } from "../model/fold.ts";
import type { Column, FieldOf, ScalarKind } from "../model/model.ts";
import { readMomentId } from "../model/moment-id.ts";
import type { Expr, Predicate, Value } from "../plan/plan.ts";
import {
  asOperators,
  listValue,
  refuseNull,
  scalarValue,
  type FilterPlace,
} from "./filter-input.ts";
import type { Planning } from "./planning.ts";
import type { Scope } from "./scope.ts";

/** A column of the rows of a scope; `folded`: its twin in normal form, where it has one. */
export const column = (scope: Scope, stored: Column, folded = false): Expr => ({
  kind: "column",
  of: scope.as,
  name: folded && stored.folded ? stored.folded : stored.name,
  scalar: folded && stored.folded ? "text" : stored.scalar,
  types: scope.types,
});
export const all = (of: readonly Predicate[]): Predicate =>
  of.length === 1 && of[0] ? of[0] : { kind: "all", of };
export const not = (of: Predicate): Predicate => ({ kind: "not", of });

/** Conditions on a scalar: its operators, all of which must hold. */
export function planScalar(
  planning: Planning,
  scope: Scope,
  field: FieldOf<"scalar">,
  operators: Readonly<Record<string, unknown>>,
  place: FilterPlace,
): Predicate {
  if (field.name === "id") return planId(planning, scope, operators, place);
  return planOperators(planning, scope, field.column, operators, place);
}

function planOperators(
  planning: Planning,
  scope: Scope,
  stored: Column,
  operators: Readonly<Record<string, unknown>>,
  place: FilterPlace,
): Predicate {
  return all(
    Object.entries(operators).map(([operator, given]) =>
      planOperator(planning, scope, stored, operator, given, {
        ...place,
        keys: [...place.keys, operator],
      }),
    ),
  );
}

function planOperator(
  planning: Planning,
  scope: Scope,
  stored: Column,
  operator: string,
  given: unknown,
  place: FilterPlace,
): Predicate {
  refuseNull(given, place);
  const left = column(scope, stored);
  const one = (): Value =>
    planning.param(paramType(stored.scalar), scalarValue(given, stored.scalar, place));
  const many = (): Value =>
    planning.param(stored.scalar === "int" ? "intList" : "textList", listValue(given, place));
  switch (operator) {
    case "eq":
      return { kind: "compare", left, op: "eq", right: one() };
    case "ne":
      return not({ kind: "compare", left, op: "eq", right: one() });
    case "in":
      return { kind: "oneOf", left, list: many() };
    case "notIn":
      return not({ kind: "oneOf", left, list: many() });
    case "lt":
    case "lte":
    case "gt":
    case "gte":
      return { kind: "compare", left, op: operator, right: one() };
    case "before":
      return { kind: "compare", left, op: "lt", right: one() };
    case "after":
      return { kind: "compare", left, op: "gt", right: one() };
    case "startsWith":
    case "contains":
      return {
        kind: "text",
        left: column(scope, stored, true),
        op: operator,
        right: planning.param("text", foldName(String(given))),
      };
    case "matches":
      return {
        kind: "named",
        of: scope.as,
        tokens: planning.param("textList", nameTokens(String(given), planning.model.classWords)),
      };
    case "isNull":
      return given === true ? { kind: "missing", of: left } : not({ kind: "missing", of: left });
    default:
      throw new Error(`There is no operator ${operator}.`);
  }
}

/** Ids lead where they lead at the moment of the whole field; one of their own counts for nothing here. */
const asKey = (id: unknown): string => readMomentId(String(id)).key;

function planId(
  planning: Planning,
  scope: Scope,
  operators: Readonly<Record<string, unknown>>,
  place: FilterPlace,
): Predicate {
  const hasId = (ids: readonly string[]): Predicate => ({
    kind: "hasId",
    of: scope.as,
    types: scope.types,
    many: true,
    ids: planning.param("textList", ids),
  });
  return all(
    Object.entries(operators).map(([operator, given]) => {
      refuseNull(given, { ...place, keys: [...place.keys, operator] });
      if (operator === "in") return hasId(listValue(given, place).map(asKey));
      if (operator === "notIn") return not(hasId(listValue(given, place).map(asKey)));
      const one: Predicate = {
        kind: "hasId",
        of: scope.as,
        types: scope.types,
        many: false,
        ids: planning.param("id", asKey(given)),
      };
      return operator === "eq" ? one : not(one);
    }),
  );
}

/** Conditions on the parts of a date, a period or a duration. */
export function planValue(
  planning: Planning,
  scope: Scope,
  field: FieldOf<"value">,
  operators: Readonly<Record<string, unknown>>,
  place: FilterPlace,
): Predicate {
  const part = (prefix: string, typeName: string, name: string): Column =>
    valueColumn(planning.model, typeName, prefix, name);
  return all(
    Object.entries(operators).map(([key, given]): Predicate => {
      const inner = { ...place, keys: [...place.keys, key] };
      refuseNull(given, inner);
      if (key === "isNull" || key === "isResolved") {
        const stored =
          key === "isNull"
            ? presenceColumn(planning, field)
            : part(field.prefix, field.typeName, "edtf");
        const missing: Predicate = { kind: "missing", of: column(scope, stored) };
        return (key === "isNull") === (given === true) ? missing : not(missing);
      }
      const stored =
        key === "fromKind" || key === "toKind"
          ? part(field.prefix + (key === "fromKind" ? "From" : "To"), "Bound", "kind")
          : part(field.prefix, field.typeName, key);
      return planOperators(planning, scope, stored, asOperators(given, inner), inner);
    }),
  );
}

/** A column that is set wherever the value is there at all: that of its first part that is never null. */
export function presenceColumn(planning: Planning, field: FieldOf<"value">): Column {
  const type = planning.model.values.get(field.typeName);
  const always = [...(type?.fields.values() ?? [])].find(
    (part) => part.kind === "scalar" && !part.nullable,
  );
  if (!always) throw new Error(`${field.typeName} has no part that is always there.`);
  return valueColumn(planning.model, field.typeName, field.prefix, always.name);
}

const paramType = (scalar: ScalarKind): Value["type"] => (scalar === "enum" ? "text" : scalar);
