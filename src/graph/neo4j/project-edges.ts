import type { ManagedTransaction } from "neo4j-driver";
import type { Model } from "../../model/model.ts";
import type { NodeRow } from "../../model/rows.ts";
import { writeAll, writeBatches } from "./batches.ts";
import { cypher, identifier } from "./fragment.ts";
import { edgeTypes } from "./relationships.ts";
import type { StoredNode } from "./stored-nodes.ts";

/**
 * Removes the edges of stored facts; each is found by its id. The index is named because the planner would scan all edges
 * as long as its statistics are those of the time before a load.
 */
export async function removeEdges(
  transaction: ManagedTransaction,
  model: Model,
  stored: ReadonlyMap<string, StoredNode>,
): Promise<void> {
  for (const type of edgeTypes(model)) {
    const ids = [...stored.values()]
      .filter(({ predicate }) => predicate === type)
      .map(({ id }) => id);
    await writeBatches(
      transaction,
      cypher`UNWIND $rows AS id MATCH ()-[r:${identifier(type)}]->() USING INDEX r:${identifier(type)}(id) WHERE r.id = id DELETE r`,
      ids,
    );
  }
}

/** Projects facts that stand and have an object as edges between their ends, with the same properties. */
export async function projectEdges(
  transaction: ManagedTransaction,
  model: Model,
  rows: readonly NodeRow[],
): Promise<void> {
  const known = new Set(edgeTypes(model));
  const projected = rows.filter((row) => row.fact?.stands && row.fact.object !== null);
  const unknown = projected.find((row) => !known.has(String(row.columns["predicate"])));
  if (unknown)
    throw new Error(
      `The fact ${unknown.id} has the predicate ${String(unknown.columns["predicate"])}, which is no edge type of the model.`,
    );
  for (const type of known) {
    const ids = projected.filter((row) => row.columns["predicate"] === type).map((row) => row.id);
    await writeAll(
      transaction,
      cypher`UNWIND $rows AS id MATCH (f:Node {id: id}) MATCH (f)-[:SUBJECT]->(s) MATCH (f)-[:OBJECT]->(o) CREATE (s)-[r:${identifier(type)}]->(o) SET r = properties(f), r.payload = null, r.digest = null RETURN count(*) AS written`,
      ids,
    );
  }
}

/** Facts and edges carry the names of their ends, by which lists are ordered. */
export async function refreshSortKeys(
  transaction: ManagedTransaction,
  entityIds: readonly string[],
): Promise<void> {
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (n:Node {id: id})<-[:SUBJECT]-(f) SET f.subjectSort = n.nameFold`,
    entityIds,
  );
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (n:Node {id: id})<-[:OBJECT]-(f) SET f.objectSort = n.nameFold`,
    entityIds,
  );
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (n:Node {id: id})-[r]->() WHERE r.subjectId = id SET r.subjectSort = n.nameFold`,
    entityIds,
  );
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (n:Node {id: id})<-[r]-() WHERE r.objectId = id SET r.objectSort = n.nameFold`,
    entityIds,
  );
}
