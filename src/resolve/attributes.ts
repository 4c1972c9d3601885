import type { FieldValue } from "../model/claim.ts";
import type { EntityType, Model } from "../model/model.ts";
import type { Fact } from "./facts.ts";

/** Values by field name that are copied to an entity from its preferred attribute facts. */
export function copyAttributes(
  type: EntityType,
  facts: readonly Fact[],
  model: Model,
): Readonly<Record<string, FieldValue>> {
  const copied: Record<string, FieldValue> = {};
  for (const field of type.fields.values()) {
    if ((field.kind !== "scalar" && field.kind !== "value") || field.attribute === null) continue;
    const preferred = facts.find(
      (fact) => fact.rank === "PREFERRED" && fact.predicate === field.attribute,
    );
    const value =
      preferred === undefined
        ? null
        : field.kind === "value"
          ? valueOfType(preferred, field.typeName)
          : preferred.fields["text"];
    if (value !== null && value !== undefined && isAllowed(value, field.typeName, model))
      copied[field.name] = value;
  }
  return copied;
}

function valueOfType(fact: Fact, typeName: string): FieldValue | null {
  const field = [...fact.type.fields.values()].find(
    (candidate) =>
      candidate.kind === "value" &&
      candidate.typeName === typeName &&
      candidate.name in fact.fields,
  );
  return field === undefined ? null : (fact.fields[field.name] ?? null);
}

/** An enum's field takes its values only; what else a source says stays with the fact. */
function isAllowed(value: FieldValue, typeName: string, model: Model): boolean {
  const values = model.enums.get(typeName);
  return values === undefined || values.some((item) => item.name === value);
}
