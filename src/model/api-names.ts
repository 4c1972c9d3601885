import type { Field, Model } from "./model.ts";

/** A description as SDL prints it before what it describes. */
export const describe = (text: string, indent = ""): string =>
  text === "" ? "" : `${indent}${JSON.stringify(text)}\n`;

/** Types and interfaces that stand in lists, hence have a connection, an order and a filter. */
export function listedTypes(model: Model): readonly string[] {
  return [...model.types.keys(), ...[...model.interfaces.keys()].filter((name) => name !== "Node")];
}

/** The keys of orderBy of a type: enum-like names of what the SDL marks sortable, and the id. */
export function orderKeys(typeName: string, model: Model): readonly OrderKeyName[] {
  const owner = model.types.get(typeName) ?? model.interfaces.get(typeName);
  const sortable = [...(owner?.fields.values() ?? [])].filter((field) => field.sortable !== null);
  return [
    ...sortable.flatMap((field) => orderKeysOf(field)),
    { name: "id", field: "id", part: null },
  ];
}

/** A key of orderBy: the field it orders by, and which part of it. */
export interface OrderKeyName {
  readonly name: string;
  readonly field: string;
  /** `from` or `to` of a period; `name` of the other end; null for the field itself. */
  readonly part: string | null;
}

function orderKeysOf(field: Field): readonly OrderKeyName[] {
  if (field.kind === "value" && field.typeName === "Period") {
    return ["From", "To"].map((end) => ({
      name: field.name + end,
      field: field.name,
      part: end.toLowerCase(),
    }));
  }
  const by = field.sortable?.by;
  if (by)
    return [{ name: field.name + by[0]?.toUpperCase() + by.slice(1), field: field.name, part: by }];
  return [{ name: field.name, field: field.name, part: null }];
}

/** `Country` → `country`. */
export const narrowingKey = (typeName: string): string =>
  (typeName[0] ?? "").toLowerCase() + typeName.slice(1);
