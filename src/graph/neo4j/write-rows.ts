import type { ManagedTransaction } from "neo4j-driver";
import type { Model } from "../../model/model.ts";
import type { NodeRow } from "../../model/rows.ts";
import type { RowChange } from "../graph.ts";
import { writeBatches } from "./batches.ts";
import { clearRelationships, retokened } from "./clear-relationships.ts";
import { cypher, identifier, join } from "./fragment.ts";
import { projectEdges, refreshSortKeys, removeEdges } from "./project-edges.ts";
import { labelsOf, nodeProperties, rowType } from "./row-properties.ts";
import { modelLabels } from "./relationships.ts";
import { readStored, type StoredNode } from "./stored-nodes.ts";
import { writeEnds, writeKeys, writeLinks, writeTokens } from "./write-links.ts";

/**
 * Writes a change of the rows: first all nodes, then all relationships, since links may lead to rows of the same change.
 * Throws where a link or an end leads nowhere.
 */
export async function writeRows(
  transaction: ManagedTransaction,
  model: Model,
  change: RowChange,
): Promise<void> {
  const rows = change.put.map(({ row }) => row);
  const stored = await readStored(transaction, [...change.remove, ...rows.map((row) => row.id)]);
  await removeEdges(transaction, model, stored);
  await clearRelationships(transaction, model, stored, rows);
  await removeNodes(transaction, change.remove);
  await relabel(transaction, model, rows, stored);
  await putNodes(transaction, model, change, stored);
  await writeLinks(transaction, model, rows);
  await writeKeys(transaction, rows);
  await writeTokens(transaction, retokened(rows, stored));
  await writeEnds(transaction, rows);
  await projectEdges(transaction, model, rows);
  await refreshSortKeys(transaction, renamed(rows, stored));
}

const removeNodes = (transaction: ManagedTransaction, ids: readonly string[]): Promise<void> =>
  writeBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (n:Node {id: id}) DETACH DELETE n`,
    ids,
  );

/** A row may come back under the same id as another type. */
async function relabel(
  transaction: ManagedTransaction,
  model: Model,
  rows: readonly NodeRow[],
  stored: ReadonlyMap<string, StoredNode>,
): Promise<void> {
  const changed = rows.filter((row) => {
    const before = stored.get(row.id);
    return before !== undefined && before.kind !== rowType(model, row).kindValue;
  });
  const labels = join(modelLabels(model).map(identifier), ":");
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (n:Node {id: id}) REMOVE n:${labels}`,
    changed.map((row) => row.id),
  );
  for (const [type, ofType] of byType(changed, (row) => row.type)) {
    const known = labelsOf(model, type);
    await writeBatches(
      transaction,
      cypher`UNWIND $rows AS id MATCH (n:Node {id: id}) SET n:${known}`,
      ofType.map((row) => row.id),
    );
  }
}

async function putNodes(
  transaction: ManagedTransaction,
  model: Model,
  { put }: RowChange,
  stored: ReadonlyMap<string, StoredNode>,
): Promise<void> {
  const known = put
    .filter(({ row }) => stored.has(row.id))
    .map((item) => nodeProperties(model, item));
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS row MATCH (n:Node {id: row.id}) SET n = row`,
    known,
  );
  for (const [type, items] of byType(
    put.filter(({ row }) => !stored.has(row.id)),
    ({ row }) => row.type,
  )) {
    await writeBatches(
      transaction,
      cypher`UNWIND $rows AS row CREATE (n:${labelsOf(model, type)}) SET n = row`,
      items.map((item) => nodeProperties(model, item)),
    );
  }
}

function byType<T>(
  items: readonly T[],
  typeOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(typeOf(item));
    if (group) group.push(item);
    else groups.set(typeOf(item), [item]);
  }
  return groups;
}

/** Ids of entities that stood under another name before. */
function renamed(
  rows: readonly NodeRow[],
  stored: ReadonlyMap<string, StoredNode>,
): readonly string[] {
  return rows
    .filter((row) => {
      const before = stored.get(row.id);
      return before !== undefined && before.nameFold !== (row.columns["nameFold"] ?? null);
    })
    .map((row) => row.id);
}
