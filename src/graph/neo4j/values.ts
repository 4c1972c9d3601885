import neo4j from "neo4j-driver";
import type { ScalarKind } from "../../model/model.ts";
import type { ColumnValue } from "../../model/rows.ts";
import type { ParamValue, Value } from "../../plan/plan.ts";

/** What is sent in a parameter or stored in a property. */
export type Neo4jValue =
  | ReturnType<typeof neo4j.int>
  | ReturnType<typeof neo4jDate>
  | string
  | number
  | boolean
  | null
  | readonly Neo4jValue[];

const neo4jDate = (year: number, month: number, day: number) =>
  new neo4j.types.Date<number>(year, month, day);

/** A value of a plan's parameter. The driver sends a JavaScript number as a float, which LIMIT refuses: integers are made so here. */
export function encodeParam(type: Value["type"], value: ParamValue): Neo4jValue {
  if (value === null) return null;
  switch (type) {
    case "int":
    case "instant":
      return neo4j.int(Number(value));
    case "day":
      return encodeDay(String(value));
    case "intList":
      return Array.isArray(value) ? value.map((item) => neo4j.int(Number(item))) : [];
    case "id":
    case "text":
    case "float":
    case "boolean":
    case "textList":
      return value;
  }
}

/** A value of a column as it is stored. */
export function encodeColumn(scalar: ScalarKind, value: ColumnValue): Neo4jValue {
  if (value === null) return null;
  switch (scalar) {
    case "int":
    case "instant":
      return neo4j.int(Number(value));
    case "day":
      return encodeDay(String(value));
    case "id":
    case "text":
    case "float":
    case "boolean":
    case "enum":
      return value;
  }
}

/** A calendar day `YYYY-MM-DD`, with years before 1 as `-0043` and `0000`. */
function encodeDay(text: string): Neo4jValue {
  const [, year, month, day] = /^(-?\d{4,})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!year || !month || !day) throw new Error(`"${text}" is no calendar day.`);
  return neo4jDate(Number(year), Number(month), Number(day));
}

/** A stored value in the form that all engines share. */
export function decodeScalar(_scalar: ScalarKind, value: unknown): unknown {
  return neo4j.isDate(value)
    ? decodeDay(Number(value.year), Number(value.month), Number(value.day))
    : value;
}

function decodeDay(year: number, month: number, day: number): string {
  const digits = (value: number, width: number): string =>
    String(Math.abs(value)).padStart(width, "0");
  return `${year < 0 ? "-" : ""}${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** A stored property as a column's value. */
export function decodeColumn(value: unknown): ColumnValue {
  const decoded = decodeScalar("text", value);
  if (
    decoded === null ||
    typeof decoded === "string" ||
    typeof decoded === "number" ||
    typeof decoded === "boolean"
  )
    return decoded;
  throw new Error("A stored property is no scalar.");
}
