import { foldName } from "../model/fold.ts";
import { valueParts } from "../model/columns.ts";
import type { Column, Field, FieldOf, GraphType, Model } from "../model/model.ts";
import { rememberByModel } from "../model/remember.ts";
import type { ColumnValue } from "../model/rows.ts";

type Columns = Record<string, ColumnValue>;

/** The columns of a row from values by field name: value types taken apart, lists as JSON, folded twins beside their texts. */
export function rowColumns(
  model: Model,
  type: GraphType,
  values: Readonly<Record<string, unknown>>,
): Readonly<Columns> {
  const columns: Columns = {};
  for (const field of type.fields.values()) {
    const value = values[field.name];
    if (value !== undefined && value !== null) addColumns(columns, model, field, value);
  }
  return columns;
}

function addColumns(columns: Columns, model: Model, field: Field, value: unknown): void {
  switch (field.kind) {
    case "values":
      columns[field.column.name] = listText(model, field.typeName, value);
      return;
    case "scalar":
      return addWithTwin(columns, field.column, value);
    case "value":
      for (const { column, path } of partsOf(model, field))
        addWithTwin(columns, column, at(value, path));
      return;
    case "end":
    case "link":
    case "inverse":
    case "facts":
      return;
  }
}

/** The parts of a field's value. */
const partsOf = rememberByModel((model, field: FieldOf<"value">) =>
  valueParts(model, field.typeName, field.prefix),
);

/** A list as JSON; the parts of values stand in the order of the schema, so that equal lists are equal texts. */
function listText(model: Model, typeName: string, value: unknown): string {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const fields = model.values.get(typeName)?.fields;
  if (fields === undefined || fields.size === 0 || items.length === 0) return JSON.stringify(items);
  return JSON.stringify(
    items.map((item) => {
      const parts: Record<string, unknown> = {};
      for (const name of fields.keys()) parts[name] = at(item, [name]) ?? null;
      return parts;
    }),
  );
}

function at(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[name]; // Any object can be asked for any name.
  }
  return found;
}

function addWithTwin(columns: Columns, column: Column, value: unknown): void {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return;
  columns[column.name] = value;
  if (column.folded !== null && typeof value === "string") columns[column.folded] = foldName(value);
}
