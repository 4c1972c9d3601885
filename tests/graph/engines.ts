import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Graph } from "../../src/graph/graph.ts";
import { openNeo4j } from "../../src/graph/neo4j/neo4j-graph.ts";
import { openSqlite } from "../../src/graph/sqlite/sqlite-graph.ts";
import type { Model } from "../../src/model/model.ts";
import { testDatabase, wipeTestDatabase } from "./test-database.ts";

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

const neo4jEngine = (database: NonNullable<typeof testDatabase>): Engine => ({
  name: "neo4j",
  async open(model, clock = () => TEST_INSTANT) {
    await wipeTestDatabase();
    const graph = await openNeo4j({ ...database, model, clock });
    await graph.prepare();
    return graph;
  },
});

/** The engines at hand: the embedded store always, Neo4j where TEST_NEO4J_URI names one. */
export const engines: readonly Engine[] = testDatabase
  ? [sqlite, neo4jEngine(testDatabase)]
  : [sqlite];
