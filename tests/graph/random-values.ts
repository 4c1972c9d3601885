import * as fc from "fast-check";
import type { Field, Model, ScalarKind } from "../../src/model/model.ts";

/** Words in several scripts, with case, marks, quotes, wildcards and letters beyond the first plane. Few, so that they tie. */
export const TEXTS = [
  "Ärzte",
  "arzte",
  "zebra",
  "Zed talks",
  "\u{1F600} smile",
  "\uFF5E tilde",
  "Moskva",
  "Москва",
  "علی",
  "北京 talks",
  "İstanbul meeting",
  "O'Neil",
  "50%_x",
  'say "\\ it"\nagain',
  "A b",
] as const;

const INSTANTS = [0, 1_700_000_000_000, 1_700_000_000_001, 1_722_513_600_000] as const;

const DATES = [
  { edtf: "2024-07-24", min: "2024-07-24", max: "2024-07-24", precision: "DAY" },
  { edtf: "2024-07", min: "2024-07-01", max: "2024-07-31", precision: "MONTH" },
  { edtf: "2024", min: "2024-01-01", max: "2024-12-31", precision: "YEAR" },
  { edtf: "2015/..", min: "2015-01-01", max: null, precision: "YEAR" },
  { edtf: "-0043-03-15", min: "-0043-03-15", max: "-0043-03-15", precision: "DAY" },
] as const;

/** A value of a field that leads nowhere; null for fields that lead to other rows or are told elsewhere. */
export function randomValue(model: Model, field: Field): fc.Arbitrary<unknown> | null {
  switch (field.kind) {
    case "scalar":
      return field.name === "id" || field.name === "kind"
        ? null
        : randomScalar(model, field.column.scalar, field.typeName, field.isEdgeType);
    case "value":
      return randomObject(model, field.typeName);
    case "values":
      return field.typeName === "Evidence" ? randomEvidence : null;
    case "end":
    case "link":
    case "inverse":
    case "facts":
      return null;
  }
}

function randomScalar(
  model: Model,
  scalar: ScalarKind,
  typeName: string,
  isEdgeType: boolean,
): fc.Arbitrary<unknown> {
  switch (scalar) {
    case "id":
    case "text":
      return fc.constantFrom(...TEXTS);
    case "int":
      return fc.constantFrom(0, 1, 2, 90);
    case "float":
      return fc.constantFrom(-7.25, 0, 41, 55.75);
    case "boolean":
      return fc.boolean();
    case "day":
      return fc.constantFrom(...DATES.map(({ min }) => min));
    case "instant":
      return fc.constantFrom(...INSTANTS);
    case "enum":
      return fc.constantFrom(...enumNames(model, typeName, isEdgeType));
  }
}

/** The predicates of attributes are those of the model; a value that names an edge must have one. */
function enumNames(model: Model, typeName: string, isEdgeType: boolean): readonly string[] {
  if (typeName === "Predicate") return [...model.attributes.keys()];
  const values = model.enums.get(typeName) ?? [];
  // The first few of each, so that rows share them.
  return values.flatMap(({ name, edge }) => (isEdgeType && !edge ? [] : [name])).slice(0, 5);
}

/** A value type holds together: a date has a bound or only words, a known end has a day, a length has both or its form. */
function randomObject(model: Model, typeName: string): fc.Arbitrary<unknown> {
  if (typeName === "DateValue") return randomDate(model);
  if (typeName === "Period")
    return fc.record({ from: randomBound, to: randomBound, edtf: optionalEdtf });
  if (typeName === "DurationValue")
    return fc.record({ iso: fc.constantFrom("PT3H", "P2D"), text: optionalText });
  throw new Error(`No random value is known for the type ${typeName}.`);
}

const optionalText = fc.option(fc.constantFrom(...TEXTS));
const optionalEdtf = fc.option(fc.constantFrom(...DATES.map(({ edtf }) => edtf)));

const randomDate = (model: Model): fc.Arbitrary<unknown> =>
  fc
    .record({
      bounds: fc.option(fc.constantFrom(...DATES)),
      text: fc.constantFrom(...TEXTS),
      approximate: fc.boolean(),
      uncertain: fc.boolean(),
      basis: fc.constantFrom(...enumNames(model, "Basis", false)),
    })
    .map(({ bounds, ...rest }) => ({ ...rest, ...bounds }));

const randomBound: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...DATES).map(({ edtf, min, max }) => ({ kind: "KNOWN", edtf, min, max })),
  fc.constantFrom("OPEN", "UNKNOWN", "CUT").map((kind) => ({ kind })),
);

const randomEvidence: fc.Arbitrary<unknown> = fc.array(
  fc.record({
    kind: fc.constantFrom("SPAN", "CITATION"),
    exact: fc.constantFrom(...TEXTS),
    prefix: optionalText,
    start: fc.option(fc.nat(9)),
  }),
  { minLength: 1, maxLength: 2 },
);
