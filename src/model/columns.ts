import type { Column, Field, GraphType, Model } from "./model.ts";
import { column } from "./read-field.ts";

const capitalise = (text: string): string => (text[0] ?? "").toUpperCase() + text.slice(1);

/** A column of a value, and where its content stands in the value: `from`, then `min`. */
export interface ValuePart {
  readonly column: Column;
  readonly path: readonly string[];
}

/** The parts of a value stored under a prefix, in the order of the schema. */
export function valueParts(model: Model, typeName: string, prefix: string): readonly ValuePart[] {
  const type = model.values.get(typeName);
  if (!type) throw new Error(`The model has no value type ${typeName}.`);
  return [...type.fields.values()].flatMap((field): readonly ValuePart[] => {
    const name = prefix + capitalise(field.name);
    return field.kind === "value"
      ? valueParts(model, field.typeName, name).map(({ column: inner, path }) => ({
          column: inner,
          path: [field.name, ...path],
        }))
      : [{ column: column(name, field.scalar, field.folds), path: [field.name] }];
  });
}

/** The columns of a value stored under a prefix: `date` of type DateValue gives dateEdtf, dateText, dateTextFold … */
export const valueColumns = (model: Model, typeName: string, prefix: string): readonly Column[] =>
  valueParts(model, typeName, prefix).map((part) => part.column);

/** The column in which one scalar of a value is stored. */
export function valueColumn(
  model: Model,
  typeName: string,
  prefix: string,
  fieldName: string,
): Column {
  const found = valueColumns(model, typeName, prefix).find(
    (candidate) => candidate.name === prefix + capitalise(fieldName),
  );
  if (!found) throw new Error(`${typeName} has no column for ${fieldName}.`);
  return found;
}

/** Every stored column of a field; none for fields that lead to other nodes. */
export function columnsOf(model: Model, field: Field): readonly Column[] {
  switch (field.kind) {
    case "scalar":
    case "values":
      return [field.column];
    case "value":
      return valueColumns(model, field.typeName, field.prefix);
    case "end":
    case "link":
    case "inverse":
    case "facts":
      return [];
  }
}

/** The columns of a type that may change while a version goes on. */
export const counterColumns = (type: GraphType): readonly Column[] =>
  [...type.fields.values()].flatMap((field) =>
    field.kind === "scalar" && field.isCounter ? [field.column] : [],
  );

/** Every stored column of a type, each once. */
export function typeColumns(model: Model, type: GraphType): readonly Column[] {
  return [...type.fields.values()].flatMap((field) => columnsOf(model, field));
}
