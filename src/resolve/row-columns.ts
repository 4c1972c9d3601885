import { foldName } from "../model/fold.ts";
import { columnsOf } from "../model/columns.ts";
import type { Column, Field, GraphType, Model } from "../model/model.ts";
import type { ColumnValue } from "../model/rows.ts";

/** The columns of a row from values by field name: value types taken apart, lists as JSON, folded twins beside their texts. */
export function rowColumns(
  model: Model,
  type: GraphType,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, ColumnValue>> {
  const columns: Record<string, ColumnValue> = {};
  for (const field of type.fields.values()) {
    const value = values[field.name];
    if (value === undefined || value === null) continue;
    Object.assign(columns, fieldColumns(model, field, value));
  }
  return columns;
}

function fieldColumns(
  model: Model,
  field: Field,
  value: unknown,
): Readonly<Record<string, ColumnValue>> {
  if (field.kind === "values")
    return { [field.column.name]: listText(model, field.typeName, value) };
  if (field.kind === "scalar") return withTwin(field.column, value);
  if (field.kind !== "value") return {};
  return Object.assign(
    {},
    ...columnsOf(model, field).map((column) =>
      withTwin(column, at(value, column.name.slice(field.prefix.length))),
    ),
  );
}

/** A list as JSON; the parts of values stand in the order of the schema, so that equal lists are equal texts. */
function listText(model: Model, typeName: string, value: unknown): string {
  const parts = [...(model.values.get(typeName)?.fields.keys() ?? [])];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  if (parts.length === 0) return JSON.stringify(items);
  return JSON.stringify(
    items.map((item) =>
      Object.fromEntries(
        parts.map((part) => [part, at(item, part.charAt(0).toUpperCase() + part.slice(1)) ?? null]),
      ),
    ),
  );
}

/** `fromMin` of a period: what stands under `from`, then `min`. */
function at(value: unknown, path: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const name = (key[0] ?? "").toUpperCase() + key.slice(1);
    if (path === name) return item;
    const nested = path.startsWith(name) ? at(item, path.slice(name.length)) : undefined;
    if (nested !== undefined) return nested;
  }
  return undefined;
}

function withTwin(column: Column, value: unknown): Readonly<Record<string, ColumnValue>> {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    return {};
  return column.folded !== null && typeof value === "string"
    ? { [column.name]: value, [column.folded]: foldName(value) }
    : { [column.name]: value };
}
