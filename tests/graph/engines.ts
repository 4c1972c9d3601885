import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import type { Graph } from "../../src/graph/graph.ts";
import { openNeo4j } from "../../src/graph/neo4j/neo4j-graph.ts";
import { openSqlite } from "../../src/graph/sqlite/sqlite-graph.ts";
import type { Model } from "../../src/model/model.ts";

/** An engine that the same cases run on. */
export interface Engine {
  readonly name: "sqlite" | "neo4j";
  /** An empty graph of its own, ready; closing it removes it. */
  open(model: Model, clock?: () => number): Promise<Graph>;
}

/** A moment that tests pin, so that answers can be recorded: 1 August 2024, noon. */
export const TEST_INSTANT = Date.UTC(2024, 7, 1, 12);

const sqlite: Engine = {
  name: "sqlite",
  async open(model, clock = () => TEST_INSTANT) {
    const folder = mkdtempSync(join(tmpdir(), "dragoman-test-"));
    const graph = await openSqlite({ path: join(folder, "store.db"), create: true, model, clock });
    const close = graph.close.bind(graph);
    return Object.assign(graph, {
      async close() {
        await close();
        rmSync(folder, { recursive: true, force: true });
      },
    });
  },
};

const uri = process.env["TEST_NEO4J_URI"];
const login = {
  user: process.env["TEST_NEO4J_USER"] ?? "neo4j",
  password: process.env["TEST_NEO4J_PASSWORD"] ?? "",
};

const neo4jEngine: Engine = {
  name: "neo4j",
  async open(model, clock = () => TEST_INSTANT) {
    await wipe();
    const graph = await openNeo4j({ uri: uri ?? "", ...login, model, clock });
    await graph.prepare();
    await runOnTestDatabase("MATCH (d:Dragoman) SET d.isTestDatabase = true");
    return graph;
  },
};

/** Empties the test database; refuses one that holds anything that tests did not write. */
async function wipe(): Promise<void> {
  const [counts] = await runOnTestDatabase(
    "MATCH (n) RETURN count(n) AS nodes, count(CASE WHEN n:Dragoman AND n.isTestDatabase THEN 1 END) AS markers",
  );
  if (Number(counts?.["nodes"]) > 0 && Number(counts?.["markers"]) === 0) {
    throw new Error(
      "TEST_NEO4J_URI names a database with nodes that these tests did not write. They would be deleted, so nothing was done.",
    );
  }
  // The marker goes last, so that a wipe that was cut off can be taken up again.
  await runOnTestDatabase(
    "MATCH (n) WHERE NOT n:Dragoman CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
  );
  await runOnTestDatabase("MATCH (n) DETACH DELETE n");
}

/** Runs one statement on the test database, outside the product. */
export async function runOnTestDatabase(
  statement: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const driver = neo4j.driver(uri ?? "", neo4j.auth.basic(login.user, login.password), {
    disableLosslessIntegers: true,
  });
  const session = driver.session();
  try {
    const { records } = await session.run(statement);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
}

/** The engines at hand: the embedded store always, Neo4j where TEST_NEO4J_URI names one. */
export const engines: readonly Engine[] = uri === undefined ? [sqlite] : [sqlite, neo4jEngine];
