import neo4j from "neo4j-driver";
import { typeColumns } from "../../model/columns.ts";
import type { GraphType, Model, ScalarKind } from "../../model/model.ts";
import type { NodeRow } from "../../model/rows.ts";
import type { RowPut } from "../graph.ts";
import { identifier, join, type Fragment } from "./fragment.ts";
import { encodeColumn, type Neo4jValue } from "./values.ts";

/** The type of a row in the model. */
export function rowType(model: Model, row: NodeRow): GraphType {
  const type = model.types.get(row.type);
  if (!type)
    throw new Error(`The row ${row.id} is of type ${row.type}, which the model does not have.`);
  return type;
}

/** The labels of a type as they stand in a pattern. */
export function labelsOf(model: Model, name: string): Fragment {
  const type = model.types.get(name);
  if (!type) throw new Error(`The model has no type ${name}.`);
  return join(type.labels.map(identifier), ":");
}

/** Everything that is stored at the node of a row from an instant on: its columns, and what the engine keeps beside them. */
export function nodeProperties(
  model: Model,
  { row, digest }: RowPut,
  instant: number,
): Readonly<Record<string, Neo4jValue>> {
  const type = rowType(model, row);
  const scalars = columnScalars(model, type);
  const columns = Object.entries(row.columns).map(
    ([name, value]) => [name, encodeColumn(scalars.get(name) ?? "text", value)] as const,
  );
  return {
    ...Object.fromEntries(columns),
    id: row.id,
    kind: type.kindValue,
    digest: digest.whole,
    versionDigest: digest.version,
    since: neo4j.int(instant),
    ...hidden(row),
  };
}

function hidden(row: NodeRow): Readonly<Record<string, Neo4jValue>> {
  return {
    ...(row.tokens.length > 0 ? { tokens: row.tokens } : {}),
    ...(row.formerIds.length > 0 ? { formers: row.formerIds } : {}),
    ...(row.fact ? { stands: row.fact.stands, isSymmetric: row.fact.isSymmetric } : {}),
  };
}

const scalarsByType = new WeakMap<GraphType, ReadonlyMap<string, ScalarKind>>();

/** How each column of a type is stored; folded twins are texts. */
export function columnScalars(model: Model, type: GraphType): ReadonlyMap<string, ScalarKind> {
  const known = scalarsByType.get(type);
  if (known) return known;
  const scalars = new Map<string, ScalarKind>(
    typeColumns(model, type).map((column) => [column.name, column.scalar]),
  );
  scalarsByType.set(type, scalars);
  return scalars;
}
