import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";
import { groupBy } from "../src/model/order.ts";
import type { Server } from "./engines.ts";

const ROWS_PER_STATEMENT = 1_000;

interface StoredNode {
  readonly key: string;
  readonly labels: readonly string[];
  readonly properties: unknown;
}
interface StoredRelationship {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: unknown;
}

/**
 * Reads everything in the database, empties it, and writes it again: plain CREATE of 1,000 nodes or relationships a
 * statement, with the constraints and indexes in place. Reading is not in the time.
 */
export async function writeBareNeo4j(
  { uri, user, password }: Server,
  transactions: number,
): Promise<readonly number[]> {
  // With integers as the driver's own, so that they are written as they were.
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const nodes = await readNodes(driver);
  const relationships = await readRelationships(driver);
  await driver.session().run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS");
  const times: number[] = [];
  const created = new Map<string, string>();
  let linked = 0;
  for (let i = 0; i < transactions; i++) {
    const [from, to] = [i, i + 1].map((n) => Math.floor((nodes.length * n) / transactions));
    const own = nodes.slice(from, to);
    const known = new Set([...created.keys(), ...own.map(({ key }) => key)]);
    const links: StoredRelationship[] = [];
    for (let next = relationships[linked]; next !== undefined; next = relationships[++linked]) {
      if (!known.has(next.from) || !known.has(next.to)) break;
      links.push(next);
    }
    const before = performance.now();
    const session = driver.session();
    await session.executeWrite(async (transaction) => {
      await createNodes(transaction, own, created);
      await createRelationships(transaction, links, created);
    });
    await session.close();
    times.push(performance.now() - before);
  }
  await driver.close();
  return times;
}

async function readNodes(driver: Driver): Promise<readonly StoredNode[]> {
  const { records } = await driver.executeQuery(
    "MATCH (n) RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS properties ORDER BY id(n)",
  );
  return records.map((record) => record.toObject() as StoredNode); // What the statement above returns.
}

/** In the order in which both of their ends are there. */
async function readRelationships(driver: Driver): Promise<readonly StoredRelationship[]> {
  const { records } = await driver.executeQuery(
    "MATCH (a)-[r]->(b) WITH a, r, b, CASE WHEN id(a) < id(b) THEN id(b) ELSE id(a) END AS later RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS properties ORDER BY later",
  );
  return records.map((record) => record.toObject() as StoredRelationship); // What the statement above returns.
}

async function createNodes(
  transaction: ManagedTransaction,
  nodes: readonly StoredNode[],
  created: Map<string, string>,
): Promise<void> {
  for (const [labels, rows] of chunked(nodes, (node) => node.labels.map(quoted).join(":"))) {
    const { records } = await transaction.run(
      `UNWIND $rows AS row CREATE (n${labels === "" ? "" : `:${labels}`}) SET n = row.properties RETURN row.key AS key, elementId(n) AS id`,
      { rows },
    );
    for (const record of records) created.set(String(record.get("key")), String(record.get("id")));
  }
}

async function createRelationships(
  transaction: ManagedTransaction,
  relationships: readonly StoredRelationship[],
  created: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [type, rows] of chunked(relationships, (one) => quoted(one.type))) {
    const ends = rows.map(({ from, to, properties }) => ({
      from: created.get(from),
      to: created.get(to),
      properties,
    }));
    await transaction.run(
      `UNWIND $ends AS row MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      { ends },
    );
  }
}

const quoted = (name: string): string => `\`${name}\``;

/** Things of one key, at most a statement's worth at a time. */
function* chunked<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): Generator<readonly [string, readonly T[]]> {
  for (const [key, group] of groupBy(items, keyOf))
    for (let i = 0; i < group.length; i += ROWS_PER_STATEMENT)
      yield [key, group.slice(i, i + ROWS_PER_STATEMENT)];
}
