import type { EdgeName, FactType, Field, FieldOf, Model } from "./model.ts";
import { rememberByModel } from "./remember.ts";

/** What a claim of a fact type can say, by field. */
export interface FactFields {
  /** The field of the subject and those of its objects, of which one is set. */
  readonly ends: readonly FieldOf<"end">[];
  readonly links: readonly FieldOf<"link">[];
  readonly scalars: readonly FieldOf<"scalar">[];
  readonly values: readonly FieldOf<"value">[];
}

/** The fields of a fact type that claims fill: its ends, and what it does not share with all facts. */
export const factFields = (type: FactType, model: Model): FactFields => fieldsOfType(model, type);

const fieldsOfType = rememberByModel((model, type: FactType): FactFields => {
  const shared = model.interfaces.get("Fact")?.fields ?? new Map<string, Field>();
  const own = [...type.fields.values()].filter((field) => !shared.has(field.name));
  const ends = [type.subjectField, ...type.objectFields].flatMap(
    (name) => type.fields.get(name) ?? [],
  );
  return {
    ends: ends.filter((field) => field.kind === "end"),
    links: own.filter((field) => field.kind === "link").filter((field) => field.computed === null),
    scalars: own
      .filter((field) => field.kind === "scalar")
      .filter((field) => field.computed === null),
    values: own.filter((field) => field.kind === "value"),
  };
});

/** Whether its facts give a value and the claim says which (`predicate`). */
export const isAttributeType = (type: FactType): boolean =>
  type.edge === null && type.edgeField === null;

/** The predicate of a fact with these field values; null where none is said or the value names no edge. */
export function predicateOf(
  type: FactType,
  fields: Readonly<Record<string, unknown>>,
  model: Model,
): EdgeName | null {
  if (type.edge !== null) return type.edge;
  if (type.edgeField === null)
    return model.attributes.get(String(fields["predicate"]))?.predicate ?? null;
  return edgeValue(type, fields, model)?.edge?.type ?? null;
}

/** Whether a fact with these field values has no direction. */
export const isSymmetric = (
  type: FactType,
  fields: Readonly<Record<string, unknown>>,
  model: Model,
): boolean => type.symmetric || (edgeValue(type, fields, model)?.edge?.symmetric ?? false);

function edgeValue(type: FactType, fields: Readonly<Record<string, unknown>>, model: Model) {
  const enumName = type.edgeField === null ? undefined : type.fields.get(type.edgeField)?.typeName;
  return (model.enums.get(enumName ?? "") ?? []).find(
    (value) => value.name === fields[type.edgeField ?? ""],
  );
}
