import { describe, listedTypes, narrowingKey } from "./api-names.ts";
import type { Field, GraphType, InterfaceType, Model } from "./model.ts";

/** The filters of the API: a `…Where` and a `…ListFilter` per listed type, a `…Filter` per enum. */
export function printFilters(model: Model): string {
  const enums = [...model.enums.keys(), "Kind", "Predicate"].filter((name) => name !== "Order");
  return [
    ...listedTypes(model).flatMap((name) => [printWhere(name, model), printListFilter(name)]),
    ...enums.map(printEnumFilter),
  ].join("\n\n");
}

function printWhere(typeName: string, model: Model): string {
  const owner = model.types.get(typeName) ?? model.interfaces.get(typeName);
  if (!owner) throw new Error(`The model has no type ${typeName}.`);
  const fields = [...owner.fields.values()].flatMap((field) => {
    const type = filterType(field, owner);
    return type ? [`${describe(field.description, "  ")}  ${field.name}: ${type}`] : [];
  });
  return [
    `"Conditions on ${typeName}; several mean and. \`{}\` holds for each."`,
    `input ${typeName}Where {`,
    `  "All of these hold; empty holds."\n  and: [${typeName}Where!]`,
    `  "One of these holds; empty does not."\n  or: [${typeName}Where!]`,
    `  "This does not hold."\n  not: ${typeName}Where`,
    ...fields,
    ...narrowings(owner, model),
    `}`,
  ].join("\n");
}

/** An interface's filter has a key per concrete type, which narrows to it. */
function narrowings(owner: GraphType | InterfaceType, model: Model): readonly string[] {
  if (!("members" in owner)) return [];
  return owner.members.flatMap((member) => {
    const key = narrowingKey(member);
    if (owner.fields.has(key) || !model.types.has(member)) return [];
    return [`  "It is a ${member}, and this holds."\n  ${key}: ${member}Where`];
  });
}

/** The input type of a condition on a field; null for fields without conditions. */
function filterType(field: Field, owner: GraphType | InterfaceType): string | null {
  switch (field.kind) {
    case "scalar":
      return scalarFilter(field.name, field.typeName, owner);
    case "value":
      return VALUE_FILTERS[field.typeName] ?? null;
    case "values":
      return null;
    case "end":
      return `${field.typeName}Where`;
    case "link":
      return field.many ? `${field.typeName}ListFilter` : `${field.typeName}Where`;
    case "inverse":
    case "facts":
      return `${field.typeName}ListFilter`;
  }
}

const VALUE_FILTERS: Readonly<Record<string, string>> = {
  DateValue: "DateFilter",
  Period: "PeriodFilter",
  DurationValue: "DurationFilter",
};
const SCALAR_FILTERS: Readonly<Record<string, string>> = {
  ID: "IDFilter",
  String: "StringFilter",
  EDTF: "StringFilter",
  Int: "IntFilter",
  Float: "FloatFilter",
  Boolean: "BooleanFilter",
  DateTime: "DateTimeFilter",
};

function scalarFilter(
  fieldName: string,
  typeName: string,
  owner: GraphType | InterfaceType,
): string {
  if (fieldName === "name" && owner.fields.get("names")?.kind === "inverse") return "NameFilter";
  return SCALAR_FILTERS[typeName] ?? `${typeName}Filter`;
}

function printListFilter(typeName: string): string {
  return [
    `"Conditions on a list of ${typeName}; several mean and."`,
    `input ${typeName}ListFilter {`,
    `  "At least one for which this holds."\n  some: ${typeName}Where`,
    `  "This holds for each; also where there is none."\n  every: ${typeName}Where`,
    `  "None for which this holds."\n  none: ${typeName}Where`,
    `  "Exactly one for which this holds."\n  single: ${typeName}Where`,
    `}`,
  ].join("\n");
}

function printEnumFilter(name: string): string {
  return [
    `"Conditions on ${name}."`,
    `input ${name}Filter {`,
    `  "Is this."\n  eq: ${name}`,
    `  "Is not this, or is missing."\n  ne: ${name}`,
    `  "Is one of these."\n  in: [${name}!]`,
    `  "Is none of these, or is missing."\n  notIn: [${name}!]`,
    `  "Whether it is missing."\n  isNull: Boolean`,
    `}`,
  ].join("\n");
}
