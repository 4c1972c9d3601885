import neo4j, { type Driver } from "neo4j-driver";
import { openNeo4j } from "../../src/graph/neo4j/neo4j-graph.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { model } from "./rows.ts";

/** The server that the tests may use and empty; null where none is named. */
export const uri = process.env["TEST_NEO4J_URI"] ?? null;
const user = process.env["TEST_NEO4J_USER"] ?? "neo4j";
const password = process.env["TEST_NEO4J_PASSWORD"] ?? "";

export const rawDriver = (): Driver =>
  neo4j.driver(uri ?? "bolt://127.0.0.1:1", neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });

/** The graph under test, on the named server or another address. */
export const openGraph = (
  address: { readonly uri?: string; readonly password?: string } = {},
  clock: () => number = Date.now,
): Promise<Graph> =>
  openNeo4j({
    model,
    clock,
    uri: address.uri ?? uri ?? "bolt://127.0.0.1:1",
    user,
    password: address.password ?? password,
  });

/** Removes all content; constraints and indexes stay. Only an auto-commit statement may make transactions of its own. */
export async function emptyDatabase(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS");
  await session.close();
}

export async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
