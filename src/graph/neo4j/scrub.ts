/** Legal erasure in Neo4j: properties of versions are overwritten, and so are their copies. Its own logs are its operator's. */
import neo4j, { type ManagedTransaction } from "neo4j-driver";
import type { Model } from "../../model/model.ts";
import type { ScrubbedVersion } from "../graph.ts";
import { writeBatches } from "./batches.ts";
import { cypher, identifier } from "./fragment.ts";
import { pastType } from "./history.ts";
import { edgeTypes } from "./relationships.ts";

/** Overwrites properties of superseded versions and of log rows, and what was made of them. */
export async function scrubVersions(
  transaction: ManagedTransaction,
  model: Model,
  versions: readonly ScrubbedVersion[],
): Promise<void> {
  const past = versions.flatMap(({ id, type, since, columns }) =>
    since === null ? [] : [{ id, type, since: neo4j.int(since), columns }],
  );
  await scrubSortKeys(
    transaction,
    past.filter(({ columns }) => columns["nameFold"] !== undefined),
  );
  await scrubTokens(
    transaction,
    past.filter(({ type, columns }) => type === "Name" && columns["text"] !== undefined),
  );
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS row MATCH (v:WasNode {id: row.id}) WHERE v.since = row.since SET v += row.columns`,
    past,
  );
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS row MATCH (n:Node {id: row.id}) SET n += row.columns`,
    versions.filter(({ since }) => since === null).map(({ id, columns }) => ({ id, columns })),
  );
  for (const type of edgeTypes(model)) await copyToEdges(transaction, type);
}

/** Facts carry the names of their ends as these were. */
async function scrubSortKeys(
  transaction: ManagedTransaction,
  entities: readonly unknown[],
): Promise<void> {
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS row MATCH (v:WasNode {id: row.id})-[:VERSION_OF]->(anchor)<-[:WAS_SUBJECT]-(f:WasFact) WHERE v.since = row.since AND f.subjectSort = v.nameFold SET f.subjectSort = row.columns.nameFold`,
    entities,
  );
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS row MATCH (v:WasNode {id: row.id})-[:VERSION_OF]->(anchor)<-[:WAS_OBJECT]-(f:WasFact) WHERE v.since = row.since AND f.objectSort = v.nameFold SET f.objectSort = row.columns.nameFold`,
    entities,
  );
}

/** A name whose text is gone is found by none of its words, at no time. */
async function scrubTokens(
  transaction: ManagedTransaction,
  names: readonly unknown[],
): Promise<void> {
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS row MATCH (v:WasNode {id: row.id}) WHERE v.since = row.since SET v.tokens = null WITH v MATCH (v)<-[r:WAS_IN]-(token:Token) DELETE r WITH DISTINCT token WHERE NOT EXISTS { (token)-[:IN|WAS_IN]->() } DELETE token`,
    names,
  );
}

/** Old edges say the same as the versions of their facts. */
async function copyToEdges(transaction: ManagedTransaction, type: string): Promise<void> {
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS type MATCH (s)<-[:WAS_SUBJECT]-(f:WasFact)-[:WAS_OBJECT]->(o) WHERE f.predicate = type MATCH (s)-[r:${identifier(pastType(type))}]->(o) WHERE r.id = f.id AND r.since = f.since SET r = properties(f), r.digest = null, r.versionDigest = null`,
    [type],
  );
}
