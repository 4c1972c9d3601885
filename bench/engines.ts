/** The engines that are measured: each gives empty graphs of ours, its bare driver for reads, and bare writes of given rows. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql/promise";
import neo4j from "neo4j-driver";
import type { Graph } from "../src/graph/graph.ts";
import { openNeo4j } from "../src/graph/neo4j/neo4j-graph.ts";
import { openSqlite } from "../src/graph/sqlite/sqlite-graph.ts";
import type { Model } from "../src/model/model.ts";
import { startNeo4j, type TestNeo4j } from "../tests/neo4j/find-neo4j.ts";
import { writeBareNeo4j } from "./bare-neo4j.ts";
import { writeBareSqlite } from "./bare-sqlite.ts";
import type { Shape } from "./shapes.ts";

export interface BenchEngine {
  readonly name: string;
  /** Whether all graphs are in one database, so that one alone is there at a time. */
  readonly isShared: boolean;
  /** An empty graph. */
  open(): Promise<OpenGraph>;
  stop(): Promise<void>;
}
export interface OpenGraph {
  readonly graph: Graph;
  /** The answer of a statement written by hand, on the bare driver. */
  byHand(shape: Shape): Promise<unknown>;
  /**
   * Ends the graph and writes what it holds into an empty store of the same layout by the bare driver, in so many
   * transactions; milliseconds of each.
   */
  rewriteBare(transactions: number): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** Stores in files. */
export const embedded = (model: Model): BenchEngine => ({
  name: "embedded store",
  isShared: false,
  async open() {
    const folder = mkdtempSync(join(tmpdir(), "dragoman-bench-"));
    const path = join(folder, "store.db");
    const graph = await openSqlite({ path, create: true, model, clock: () => Date.now() });
    const database = new Database(path, {});
    const close = async (): Promise<void> => {
      database.close();
      await graph.close();
    };
    return {
      graph,
      byHand: async (shape) => {
        const statement = (await database.prepare(shape.sql)) as {
          all(): Promise<readonly { answer: string }[]>;
        }; // The driver's types say `any`.
        return JSON.parse((await statement.all())[0]?.answer ?? "null") as unknown;
      },
      async rewriteBare(transactions) {
        await close();
        return writeBareSqlite(path, join(folder, "bare.db"), transactions);
      },
      async close() {
        await close().catch(() => undefined); // It is closed where the bare driver has written.
        rmSync(folder, { recursive: true });
      },
    };
  },
  stop: () => Promise.resolve(),
});

/** One server, emptied before each graph. */
export async function startServer(model: Model): Promise<BenchEngine> {
  const server = await startNeo4j({ heap: "2g" });
  const { uri, user, password } = server;
  return {
    name: `Neo4j (${server.how})`,
    isShared: true,
    async open() {
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
        disableLosslessIntegers: true,
      });
      await driver
        .session()
        .run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS");
      const graph = await openNeo4j({ uri, user, password, model, clock: () => Date.now() });
      await graph.prepare();
      return {
        graph,
        byHand: async (shape) => {
          const routing = neo4j.routing.READ;
          const { records } = await driver.executeQuery(shape.cypher, {}, { routing });
          return withEvidence(records[0]?.get("answer"));
        },
        rewriteBare: (transactions) => writeBareNeo4j(server, transactions),
        async close() {
          await driver.close();
          await graph.close();
        },
      };
    },
    stop: () => server.stop(),
  };
}

/** Evidence is stored as JSON text; the statement by hand leaves it to the client as well. */
function withEvidence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withEvidence);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === "evidence" && typeof item === "string"
        ? (JSON.parse(item) as { exact: string }[]).map(({ exact }) => ({ exact }))
        : withEvidence(item),
    ]),
  );
}

export type Server = Pick<TestNeo4j, "uri" | "user" | "password">;
