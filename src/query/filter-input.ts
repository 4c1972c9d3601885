import { DragomanError } from "../errors.ts";
import type { ScalarKind } from "../model/model.ts";
import type { ParamValue } from "../plan/plan.ts";
import { readInstant } from "./instant.ts";
import type { Path } from "./planning.ts";

/** Where a condition stands: in which field's `where`, under which keys. */
export interface FilterPlace {
  readonly field: Path;
  readonly keys: readonly string[];
}

export function asInput(value: unknown, place: FilterPlace): Readonly<Record<string, unknown>> {
  refuseNull(value, place);
  if (typeof value !== "object" || value === null)
    throw new Error("A condition is no input object.");
  return { ...value };
}

/** An operator object must say something: one that became empty through unset variables would match everything. */
export function asOperators(value: unknown, place: FilterPlace): Readonly<Record<string, unknown>> {
  const operators = asInput(value, place);
  if (Object.keys(operators).length === 0) refuseNull(null, place);
  return operators;
}

export function asInputs(value: unknown, place: FilterPlace): readonly unknown[] {
  refuseNull(value, place);
  return Array.isArray(value) ? value : [value];
}

export function refuseNull(value: unknown, place: FilterPlace): void {
  if (value === null || value === undefined)
    throw new DragomanError("NULL_IN_FILTER", [["where", ...place.keys].join(".")], {
      path: place.field,
    });
}

export function scalarValue(given: unknown, scalar: ScalarKind, place: FilterPlace): ParamValue {
  if (scalar === "instant") return readInstant(String(given), place.field);
  if (typeof given === "string" || typeof given === "number" || typeof given === "boolean")
    return given;
  throw new Error("A condition's value is no scalar.");
}

export function listValue(
  given: unknown,
  place: FilterPlace,
): readonly string[] | readonly number[] {
  const values: readonly unknown[] = Array.isArray(given) ? given : [given];
  for (const value of values) refuseNull(value, place);
  if (values.every((value) => typeof value === "number")) return values;
  return values.map(String);
}
