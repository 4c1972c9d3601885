import type { Model, RecordType } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import { rowColumns } from "./row-columns.ts";

/** A record type of the schema. */
export function recordType(model: Model, name: string): RecordType {
  const type = model.types.get(name);
  if (type?.family !== "record") throw new Error(`The schema has no record type ${name}.`);
  return type;
}

/** What a record holds, by field name. */
export interface RecordContent {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly links: Readonly<Record<string, string | null>>;
}

/** The row of a record. */
export function recordRow(
  model: Model,
  typeName: string,
  { id, values, links }: RecordContent,
): NodeRow {
  const type = recordType(model, typeName);
  const set: Record<string, readonly string[]> = {};
  for (const [field, target] of Object.entries(links)) if (target !== null) set[field] = [target];
  const columns = rowColumns(model, type, { ...values, id, kind: type.kindValue });
  return {
    id,
    type: type.name,
    columns,
    links: set,
    fact: null,
    externalIds: [],
    formerIds: [],
    tokens: [],
  };
}
