import { DragomanError } from "../errors.ts";
import { narrowingKey } from "../model/api-names.ts";
import { valueColumn } from "../model/columns.ts";
import { nameTokens, foldName } from "../model/fold.ts";
import { concreteTypes, type Column, type Field, type FieldOf, type ScalarKind } from "../model/model.ts";
import type { Expr, ParamValue, Predicate, Value } from "../plan/plan.ts";
import type { Path, Planning } from "./planning.ts";
import { listSource, scopeField, singleSource, unfiltered, type Scope } from "./scope.ts";

/** Lists inside lists that a filter may ask through: beyond it SQLite's parser ends, so both engines refuse. */
export const FILTER_DEPTH_LIMIT = 8;

/** Where a condition stands: in which field's `where`, under which keys, inside how many lists. */
export interface FilterPlace {
  readonly field: Path;
  readonly keys: readonly string[];
  readonly depth: number;
}

export const column = (scope: Scope, stored: Column, folded = false): Expr => ({ kind: "column", of: scope.as, name: folded && stored.folded ? stored.folded : stored.name, scalar: folded && stored.folded ? "text" : stored.scalar, types: scope.types });
const all = (of: readonly Predicate[]): Predicate => (of.length === 1 && of[0] ? of[0] : { kind: "all", of });
const not = (of: Predicate): Predicate => ({ kind: "not", of });

/** What a `where` object asks of the rows of a scope. Several keys mean and; `{}` asks nothing. */
export function planFilter(planning: Planning, scope: Scope, where: unknown, place: FilterPlace): Predicate {
  return all(Object.entries(asInput(where, place)).map(([key, value]) => planKey(planning, scope, key, value, { ...place, keys: [...place.keys, key] })));
}

function planKey(planning: Planning, scope: Scope, key: string, value: unknown, place: FilterPlace): Predicate {
  if (key === "and" || key === "or") {
    const parts = asInputs(value, place).map((part, i) => planFilter(planning, scope, part, { ...place, keys: [...place.keys, String(i)] }));
    return { kind: key === "and" ? "all" : "any", of: parts };
  }
  if (key === "not") return not(planFilter(planning, scope, value, place));
  const narrowed = narrowedType(planning, scope, key);
  if (narrowed) {
    const type: Predicate = { kind: "isType", of: scope.as, types: narrowed.types };
    return all([type, planFilter(planning, narrowed, value, place)]);
  }
  return planField(planning, scope, scopeField(planning, scope, key), value, place);
}

/** `country: { … }` on an interface: the same rows, of that type only. */
function narrowedType(planning: Planning, scope: Scope, key: string): Scope | null {
  if (scope.types.length < 2) return null;
  const type = scope.types.find((name) => narrowingKey(name) === key);
  const isField = scope.types.every((name) => planning.model.types.get(name)?.fields.has(key));
  return type && !isField ? { as: scope.as, types: [type], far: null } : null;
}

function planField(planning: Planning, scope: Scope, field: Field, value: unknown, place: FilterPlace): Predicate {
  switch (field.kind) {
    case "scalar":
      return planScalar(planning, scope, field, asOperators(value, place), place);
    case "value":
      return planValue(planning, scope, field, asOperators(value, place), place);
    case "end":
      return planSingle(planning, scope, field, value, place);
    case "link":
      return field.many ? planListFilter(planning, scope, field, value, place) : planSingle(planning, scope, field, value, place);
    case "inverse":
    case "facts":
      return planListFilter(planning, scope, field, value, place);
    case "values":
      throw new Error(`${field.name} has no conditions.`);
  }
}

function planScalar(planning: Planning, scope: Scope, field: FieldOf<"scalar">, operators: Readonly<Record<string, unknown>>, place: FilterPlace): Predicate {
  if (field.name === "id") return planId(planning, scope, operators, place);
  return planOperators(planning, scope, field.column, operators, place);
}

function planOperators(planning: Planning, scope: Scope, stored: Column, operators: Readonly<Record<string, unknown>>, place: FilterPlace): Predicate {
  return all(Object.entries(operators).map(([operator, given]) => planOperator(planning, scope, stored, operator, given, { ...place, keys: [...place.keys, operator] })));
}

function planOperator(planning: Planning, scope: Scope, stored: Column, operator: string, given: unknown, place: FilterPlace): Predicate {
  refuseNull(given, place);
  const left = column(scope, stored);
  const one = (): Value => planning.param(paramType(stored.scalar), scalarValue(given, stored.scalar, place));
  const many = (): Value => planning.param(stored.scalar === "int" ? "intList" : "textList", listValue(given, place));
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
      return { kind: "text", left: column(scope, stored, true), op: operator, right: planning.param("text", foldName(String(given))) };
    case "matches":
      return { kind: "named", of: scope.as, tokens: planning.param("textList", nameTokens(String(given), planning.model.classWords)) };
    case "isNull":
      return given === true ? { kind: "missing", of: left } : not({ kind: "missing", of: left });
    default:
      throw new Error(`There is no operator ${operator}.`);
  }
}

function planId(planning: Planning, scope: Scope, operators: Readonly<Record<string, unknown>>, place: FilterPlace): Predicate {
  const hasId = (ids: readonly string[]): Predicate => ({ kind: "hasId", of: scope.as, types: scope.types, many: true, ids: planning.param("textList", ids) });
  return all(Object.entries(operators).map(([operator, given]) => {
    refuseNull(given, { ...place, keys: [...place.keys, operator] });
    if (operator === "in") return hasId(listValue(given, place).map(String));
    if (operator === "notIn") return not(hasId(listValue(given, place).map(String)));
    const one: Predicate = { kind: "hasId", of: scope.as, types: scope.types, many: false, ids: planning.param("id", String(given)) };
    return operator === "eq" ? one : not(one);
  }));
}

/** Conditions on the parts of a date, a period or a duration. */
function planValue(planning: Planning, scope: Scope, field: FieldOf<"value">, operators: Readonly<Record<string, unknown>>, place: FilterPlace): Predicate {
  const part = (prefix: string, typeName: string, name: string): Column => valueColumn(planning.model, typeName, prefix, name);
  return all(Object.entries(operators).map(([key, given]): Predicate => {
    const inner = { ...place, keys: [...place.keys, key] };
    refuseNull(given, inner);
    if (key === "isNull" || key === "isResolved") {
      const stored = key === "isNull" ? presenceColumn(planning, field) : part(field.prefix, field.typeName, "edtf");
      const missing: Predicate = { kind: "missing", of: column(scope, stored) };
      return (key === "isNull") === (given === true) ? missing : not(missing);
    }
    const stored = key === "fromKind" || key === "toKind" ? part(field.prefix + (key === "fromKind" ? "From" : "To"), "Bound", "kind") : part(field.prefix, field.typeName, key);
    return planOperators(planning, scope, stored, asOperators(given, inner), inner);
  }));
}

/** A column that is set wherever the value is there at all: that of its first part that is never null. */
export function presenceColumn(planning: Planning, field: FieldOf<"value">): Column {
  const type = planning.model.values.get(field.typeName);
  const always = [...(type?.fields.values() ?? [])].find((part) => part.kind === "scalar" && !part.nullable);
  if (!always) throw new Error(`${field.typeName} has no part that is always there.`);
  return valueColumn(planning.model, field.typeName, field.prefix, always.name);
}

function planSingle(planning: Planning, scope: Scope, field: FieldOf<"end"> | FieldOf<"link">, value: unknown, place: FilterPlace): Predicate {
  if (field.kind === "end" && scope.far?.end === field.end) return planFar(planning, scope.far, field, value, place);
  const source = singleSource(planning, scope, field);
  return { kind: "related", rows: unfiltered(source), quantifier: "some", holds: planFilter(planning, source.scope, value, place) };
}

/** The other end is bound already; only its type may still be open. */
function planFar(planning: Planning, far: NonNullable<Scope["far"]>, field: FieldOf<"end">, value: unknown, place: FilterPlace): Predicate {
  const types = concreteTypes(planning.model, field.typeName).map((type) => type.name);
  const narrowed = far.types.filter((type) => types.includes(type));
  const holds = planFilter(planning, { as: far.as, types: narrowed, far: null }, value, place);
  return narrowed.length < far.types.length ? all([{ kind: "isType", of: far.as, types: narrowed }, holds]) : holds;
}

function planListFilter(planning: Planning, scope: Scope, field: FieldOf<"facts"> | FieldOf<"inverse"> | FieldOf<"link">, value: unknown, place: FilterPlace): Predicate {
  const depth = place.depth + 1;
  if (depth > FILTER_DEPTH_LIMIT) throw new DragomanError("FILTER_TOO_DEEP", [depth, FILTER_DEPTH_LIMIT], { path: place.field });
  return all(Object.entries(asOperators(value, place)).map(([quantifier, where]) => {
    const source = listSource(planning, scope, field);
    const holds = planFilter(planning, source.scope, where, { field: place.field, keys: [...place.keys, quantifier], depth });
    return { kind: "related", rows: unfiltered(source), quantifier: asQuantifier(quantifier), holds };
  }));
}

function asQuantifier(key: string): "some" | "every" | "none" | "single" {
  if (key === "some" || key === "every" || key === "none" || key === "single") return key;
  throw new Error(`There is no quantifier ${key}.`);
}

function asInput(value: unknown, place: FilterPlace): Readonly<Record<string, unknown>> {
  refuseNull(value, place);
  if (typeof value !== "object" || value === null) throw new Error("A condition is no input object.");
  return { ...value };
}

/** An operator object must say something: one that became empty through unset variables would match everything. */
function asOperators(value: unknown, place: FilterPlace): Readonly<Record<string, unknown>> {
  const operators = asInput(value, place);
  if (Object.keys(operators).length === 0) refuseNull(null, place);
  return operators;
}

function asInputs(value: unknown, place: FilterPlace): readonly unknown[] {
  refuseNull(value, place);
  return Array.isArray(value) ? value : [value];
}

function refuseNull(value: unknown, place: FilterPlace): void {
  if (value === null || value === undefined) throw new DragomanError("NULL_IN_FILTER", [["where", ...place.keys].join(".")], { path: place.field });
}

function paramType(scalar: ScalarKind): Value["type"] {
  return scalar === "enum" ? "text" : scalar;
}

function scalarValue(given: unknown, scalar: ScalarKind, place: FilterPlace): ParamValue {
  if (scalar === "instant") return instantValue(String(given), place);
  if (typeof given === "string" || typeof given === "number" || typeof given === "boolean") return given;
  throw new Error("A condition's value is no scalar.");
}

function instantValue(given: string, place: FilterPlace): number {
  const milliseconds = Date.parse(given);
  if (Number.isNaN(milliseconds) || !/^\d{4}-\d\d-\d\dT.*Z$/.test(given)) {
    throw new DragomanError("BAD_VALUE", [`"${given}"`, "an instant in UTC such as 2024-07-26T00:00:00Z"], { path: place.field });
  }
  return milliseconds;
}

function listValue(given: unknown, place: FilterPlace): readonly string[] | readonly number[] {
  const values: readonly unknown[] = Array.isArray(given) ? given : [given];
  for (const value of values) refuseNull(value, place);
  if (values.every((value) => typeof value === "number")) return values;
  return values.map(String);
}
