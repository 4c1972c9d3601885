import type { ManagedTransaction } from "neo4j-driver";
import type { Model } from "../../model/model.ts";
import type { NodeRow } from "../../model/rows.ts";
import { writeAll, writeBatches } from "./batches.ts";
import { cypher, identifier, join } from "./fragment.ts";
import { edgeTypes } from "./relationships.ts";

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
      cypher`UNWIND $rows AS id MATCH (f:Node {id: id}) MATCH (f)-[:SUBJECT]->(s) MATCH (f)-[:OBJECT]->(o) CREATE (s)-[r:${identifier(type)}]->(o) SET r = properties(f), r.digest = null, r.versionDigest = null RETURN count(*) AS written`,
      ids,
    );
  }
}

/** Facts and edges carry the names of their ends, by which lists are ordered. */
export async function refreshSortKeys(
  transaction: ManagedTransaction,
  model: Model,
  entityIds: readonly string[],
): Promise<void> {
  const edges = join(edgeTypes(model).map(identifier), "|");
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
    cypher`UNWIND $rows AS id MATCH (n:Node {id: id})-[r:${edges}]->() SET r.subjectSort = n.nameFold`,
    entityIds,
  );
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (n:Node {id: id})<-[r:${edges}]-() SET r.objectSort = n.nameFold`,
    entityIds,
  );
}
