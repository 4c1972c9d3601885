import { DragomanError } from "../../errors.ts";
import type { DateValue, DurationValue, FieldValue } from "../../model/claim.ts";
import { allowedValues } from "../../model/claims-file-keys.ts";
import { parseEdtf } from "../../model/edtf.ts";
import type { FieldOf, Model } from "../../model/model.ts";
import { refuse, scalarOf, textOf, type YamlValue } from "./yaml-file.ts";

/** A scalar of a field as the model wants it. */
export function readScalar(value: YamlValue, field: FieldOf<"scalar">, model: Model): FieldValue {
  switch (field.column.scalar) {
    case "enum":
      return readEnum(value, field.name, allowedValues(field, model));
    case "boolean":
      return readBoolean(value);
    case "int":
    case "float":
      return readNumber(value, field.column.scalar);
    case "day":
    case "instant":
    case "id":
    case "text":
      return textOf(value);
  }
}

/** An enum's value; `head of state` is read as HEAD_OF_STATE. */
export function readEnum(value: YamlValue, field: string, allowed: readonly string[]): string {
  const given = textOf(value);
  const name = given
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/gu, "_");
  return allowed.includes(name)
    ? name
    : refuse(value, new DragomanError("UNKNOWN_VALUE", [given, field, allowed]));
}

export function readBoolean(value: YamlValue): boolean {
  const given = scalarOf(value);
  return typeof given === "boolean"
    ? given
    : refuse(
        value,
        new DragomanError("UNKNOWN_VALUE", [String(given), value.field ?? "", ["true", "false"]]),
      );
}

function readNumber(value: YamlValue, kind: "int" | "float"): number {
  const given = scalarOf(value);
  if (
    typeof given === "number" &&
    Number.isFinite(given) &&
    (kind === "float" || Number.isSafeInteger(given))
  )
    return given;
  return refuse(
    value,
    new DragomanError("BAD_RECORD", [
      `The field "${value.field ?? ""}" must be a ${kind === "int" ? "whole number" : "number"}.`,
    ]),
  );
}

/** A date in EDTF. */
export function readDate(value: YamlValue): DateValue {
  const given = textOf(value).trim();
  return parseEdtf(given) ?? refuse(value, new DragomanError("BAD_EDTF", [given]));
}

const DURATION =
  /^P(?!$)(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?W)?(?:\d+(?:\.\d+)?D)?(?:T(?=\d)(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?$/;

/** A length of time in ISO 8601. */
export function readDuration(value: YamlValue): DurationValue {
  const given = textOf(value).trim();
  if (DURATION.test(given)) return { iso: given, text: null };
  return refuse(
    value,
    new DragomanError("BAD_RECORD", [`"${given}" is not a length of time; write PT3H or P2D.`]),
  );
}
