import neo4j, { type ManagedTransaction } from "neo4j-driver";
import type { Model } from "../../model/model.ts";
import type { NodeRow } from "../../model/rows.ts";
import { writeAll, writeBatches } from "./batches.ts";
import { cypher, identifier } from "./fragment.ts";
import { linksOf } from "./relationships.ts";
import { rowType } from "./row-properties.ts";

/** One relationship to be written, in its place among its like. */
interface Link {
  readonly from: string;
  readonly to: string;
  readonly ord: ReturnType<typeof neo4j.int>;
}

const link = (from: string, to: string, ord: number): Link => ({ from, to, ord: neo4j.int(ord) });

/** The links of rows, as relationships of the type that the model gives each field. */
export async function writeLinks(
  transaction: ManagedTransaction,
  model: Model,
  rows: readonly NodeRow[],
): Promise<void> {
  const byEdge = new Map<string, Link[]>();
  for (const row of rows) {
    const edges = linksOf(rowType(model, row));
    for (const [field, ids] of Object.entries(row.links)) {
      const edge = edges.get(field);
      if (!edge) throw new Error(`${row.type} has no link ${field}.`);
      const links = byEdge.get(edge) ?? [];
      byEdge.set(edge, links);
      links.push(...ids.map((id, ord) => link(row.id, id, ord)));
    }
  }
  for (const [edge, links] of byEdge) {
    await writeAll(
      transaction,
      cypher`UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) CREATE (a)-[:${identifier(edge)} {ord: row.ord}]->(b) RETURN count(*) AS written`,
      links,
    );
  }
}

/** The nodes by which entities are found: ids in other schemes. */
export async function writeExternalIds(
  transaction: ManagedTransaction,
  rows: readonly NodeRow[],
): Promise<void> {
  const externalIds = rows.flatMap((row) =>
    row.externalIds.map(({ scheme, value }, ord) =>
      link(externalIdKey(scheme, value), row.id, ord),
    ),
  );
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS row MATCH (n:Node {id: row.to}) MERGE (key:ExternalIdKey {key: row.from}) CREATE (key)-[:IDENTIFIES {ord: row.ord}]->(n)`,
    externalIds,
  );
}

/** The nodes by which names are found: their tokens. */
export async function writeTokens(
  transaction: ManagedTransaction,
  rows: readonly NodeRow[],
): Promise<void> {
  const tokens = rows.flatMap((row) => row.tokens.map((token, ord) => link(token, row.id, ord)));
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS row MATCH (n:Node {id: row.to}) MERGE (token:Token {text: row.from}) CREATE (token)-[:IN {ord: row.ord}]->(n)`,
    tokens,
  );
}

/** Schemes hold no bar, so the first one ends the scheme. */
export const externalIdKey = (scheme: string, value: string): string => `${scheme}|${value}`;

export function readExternalIdKey(key: string): {
  readonly scheme: string;
  readonly value: string;
} {
  const bar = key.indexOf("|");
  return { scheme: key.slice(0, bar), value: key.slice(bar + 1) };
}

/** The ends of facts. */
export async function writeEnds(
  transaction: ManagedTransaction,
  rows: readonly NodeRow[],
): Promise<void> {
  const subjects = rows.flatMap((row) =>
    row.fact ? [{ fact: row.id, end: row.fact.subject }] : [],
  );
  const objects = rows.flatMap((row) =>
    row.fact?.object ? [{ fact: row.id, end: row.fact.object }] : [],
  );
  await writeAll(
    transaction,
    cypher`UNWIND $rows AS row MATCH (f:Node {id: row.fact}) MATCH (e:Node {id: row.end}) CREATE (f)-[:SUBJECT]->(e) SET f.subjectId = e.id, f.subjectSort = e.nameFold RETURN count(*) AS written`,
    subjects,
  );
  await writeAll(
    transaction,
    cypher`UNWIND $rows AS row MATCH (f:Node {id: row.fact}) MATCH (e:Node {id: row.end}) CREATE (f)-[:OBJECT]->(e) SET f.objectId = e.id, f.objectSort = e.nameFold RETURN count(*) AS written`,
    objects,
  );
}
