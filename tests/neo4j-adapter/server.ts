import neo4j, { type Driver } from "neo4j-driver";
import { openNeo4j } from "../../src/graph/neo4j/neo4j-graph.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { testDatabase } from "../graph/test-database.ts";
import { model } from "./rows.ts";

/** The server that the tests may use and empty; null where none is named. */
export const uri = testDatabase?.uri ?? null;
const { user, password } = testDatabase ?? { user: "neo4j", password: "" };

export const rawDriver = (): Driver =>
  neo4j.driver(uri ?? "bolt://127.0.0.1:1", neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });

/** The graph under test, on the named server or another address. */
export const openGraph = (
  address: {
    readonly uri?: string;
    readonly password?: string;
    readonly onStatement?: (text: string) => void;
  } = {},
  clock: () => number = Date.now,
): Promise<Graph> =>
  openNeo4j({
    model,
    clock,
    uri: address.uri ?? uri ?? "bolt://127.0.0.1:1",
    user,
    password: address.password ?? password,
    ...(address.onStatement ? { onStatement: address.onStatement } : {}),
  });

export async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
