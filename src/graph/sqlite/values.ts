import { dayNumber, dayText } from "../../model/days.ts";
import type { ScalarKind } from "../../model/model.ts";
import type { ColumnValue } from "../../model/rows.ts";
import type { ParamValue, Value } from "../../plan/plan.ts";

/** What may be bound to a statement: anything else aborts the driver's process. */
export type Bindable = string | bigint | number | null;

/** A parameter as SQLite takes it. Whole numbers go as BigInt: a JavaScript number binds as REAL. */
export function bindValue(value: Value, given: ParamValue | undefined): Bindable {
  if (given === null || given === undefined) return null;
  switch (value.type) {
    case "id":
    case "text":
      return wellFormed(String(given));
    case "int":
    case "instant":
      return BigInt(Math.trunc(Number(given)));
    case "float":
      return finite(Number(given));
    case "boolean":
      return given ? 1n : 0n;
    case "day":
      return BigInt(dayNumber(String(given)));
    case "textList":
    case "intList":
      return JSON.stringify(
        Array.isArray(given)
          ? given.map((item: string | number) =>
              typeof item === "string" ? wellFormed(item) : item,
            )
          : [],
      );
  }
}

/**
 * Text that SQLite cannot hold exactly matches nothing, so it is sent as noncharacters, which are nowhere stored.
 * Half a surrogate pair would come back as broken UTF-8, at which the driver aborts the process.
 */
const wellFormed = (text: string): string =>
  text.isWellFormed() && !text.includes("\0") ? text : "\uFFFE\uFFFF";

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Error("A number that is not finite cannot be bound.");
  return value;
}

/** A stored value in the form that all engines share. */
export function decodeScalar(scalar: ScalarKind, value: unknown): unknown {
  if (scalar === "day") return dayText(Number(value));
  return scalar === "boolean" ? Boolean(value) : value;
}

/** A column of a row as it is written: days as day numbers, booleans as 0 and 1. */
export function storedValue(
  scalar: ScalarKind,
  value: ColumnValue | undefined,
): string | number | null {
  if (value === null || value === undefined) return null;
  if (scalar === "day") return dayNumber(String(value));
  return typeof value === "boolean" ? Number(value) : value;
}
