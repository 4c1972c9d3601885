/** A store as several processes open it: its address can be sent from one to another. */
import type { Graph } from "../../src/graph/graph.ts";
import { openNeo4j } from "../../src/graph/neo4j/neo4j-graph.ts";
import { openSqlite } from "../../src/graph/sqlite/sqlite-graph.ts";
import { model } from "../resolve/say.ts";

export type Address =
  | { readonly engine: "sqlite"; readonly path: string }
  | {
      readonly engine: "neo4j";
      readonly uri: string;
      readonly user: string;
      readonly password: string;
    };

/** Opens the store, and makes it where it is not there; `onStatement` is called before each statement of its writer. */
export async function openStore(
  address: Address,
  onStatement?: (text: string) => void,
): Promise<Graph> {
  const options = { model, clock: () => Date.now(), ...(onStatement ? { onStatement } : {}) };
  if (address.engine === "sqlite")
    return openSqlite({ ...options, path: address.path, create: true });
  const graph = await openNeo4j({ ...options, ...address });
  await graph.prepare();
  return graph;
}
