import type { CursorValue } from "../plan/cursor.ts";
import type { Expr, OrderKey, ParamValue, Predicate, Value } from "../plan/plan.ts";

/**
 * Which rows lie beyond a place of an order, in reading direction.
 *
 * A page begins behind the row of its cursor and stays right while others write: the place is told by the values of the
 * order's keys, not by a count. What is missing stands last or first as the key says.
 */
export function rowsBeyond(
  order: readonly OrderKey[],
  place: readonly CursorValue[],
  isBackwards: boolean,
  param: (type: Value["type"], value: ParamValue) => Value,
): Predicate {
  const keys = order.map((key) => (isBackwards ? turned(key) : key));
  const values = keys.map((key, i) => placeValue(key, place[i] ?? null, param));
  const isUniform = keys.every(
    (key) => key.missing === "never" && key.descending === keys[0]?.descending,
  );
  if (isUniform) {
    return {
      kind: "beyond",
      keys: keys.map((key) => key.by),
      values: values.flatMap((value) => value ?? []),
      direction: keys[0]?.descending ? "below" : "above",
    };
  }
  return {
    kind: "any",
    of: keys.map((key, i) => ({
      kind: "all",
      of: [
        ...keys.slice(0, i).map((before, j) => sameAs(before.by, values[j] ?? null)),
        isBeyond(key, values[i] ?? null),
      ],
    })),
  };
}

function turned(key: OrderKey): OrderKey {
  const missing = key.missing === "never" ? "never" : key.missing === "last" ? "first" : "last";
  return { by: key.by, descending: !key.descending, missing };
}

function placeValue(
  key: OrderKey,
  value: CursorValue,
  param: (type: Value["type"], value: ParamValue) => Value,
): Value | null {
  const { scalar } = key.by;
  return value === null ? null : param(scalar === "enum" ? "text" : scalar, value);
}

function sameAs(expr: Expr, value: Value | null): Predicate {
  return value
    ? { kind: "compare", left: expr, op: "eq", right: value }
    : { kind: "missing", of: expr };
}

function isBeyond(key: OrderKey, value: Value | null): Predicate {
  const missing: Predicate = { kind: "missing", of: key.by };
  if (!value)
    return key.missing === "first" ? { kind: "not", of: missing } : { kind: "any", of: [] };
  const further: Predicate = {
    kind: "compare",
    left: key.by,
    op: key.descending ? "lt" : "gt",
    right: value,
  };
  return key.missing === "last" ? { kind: "any", of: [further, missing] } : further;
}
