import type { ManagedTransaction } from "neo4j-driver";
import type { Model } from "../../model/model.ts";
import type { NodeRow } from "../../model/rows.ts";
import { writeBatches } from "./batches.ts";
import { cypher, identifier, join } from "./fragment.ts";
import { END_RELATIONSHIPS, linkTypes } from "./relationships.ts";
import type { StoredNode } from "./stored-nodes.ts";

/**
 * Removes what stored nodes lead to and by what they are found, before they are written anew or removed. Tokens stay where
 * the name keeps them: common ones lead to so many names that each change at them is dear.
 */
export async function clearRelationships(
  transaction: ManagedTransaction,
  model: Model,
  stored: ReadonlyMap<string, StoredNode>,
  rows: readonly NodeRow[],
): Promise<void> {
  const ids = [...stored.keys()];
  const managed = join([...END_RELATIONSHIPS, ...linkTypes(model)].map(identifier), "|");
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (n:Node {id: id})-[link:${managed}]->() DELETE link`,
    ids,
  );
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (:Node {id: id})<-[link:IDENTIFIES|LEADS_TO]-(key) DELETE link WITH DISTINCT key WHERE NOT EXISTS { (key)-->() } DELETE key`,
    ids,
  );
  const tokens = new Map(rows.map((row) => [row.id, row.tokens]));
  await clearTokens(
    transaction,
    [...stored.values()].filter((node) => !isSame(node.tokens, tokens.get(node.id) ?? [])),
  );
}

async function clearTokens(
  transaction: ManagedTransaction,
  nodes: readonly StoredNode[],
): Promise<void> {
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (:Node {id: id})<-[link:IN]-() DELETE link`,
    nodes.map(({ id }) => id),
  );
  const tokens = [...new Set(nodes.flatMap((node) => node.tokens))];
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS text MATCH (token:Token {text: text}) WHERE NOT EXISTS { (token)-[:IN]->() } DELETE token`,
    tokens,
  );
}

/** Rows whose tokens are not those that they are found by already. */
export const retokened = (
  rows: readonly NodeRow[],
  stored: ReadonlyMap<string, StoredNode>,
): readonly NodeRow[] =>
  rows.filter((row) => !isSame(row.tokens, stored.get(row.id)?.tokens ?? []));

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((token, i) => token === b[i]);
