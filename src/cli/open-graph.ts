import type { Config } from "../config.ts";
import type { Graph } from "../graph/graph.ts";
import { openSqlite } from "../graph/sqlite/sqlite-graph.ts";
import type { Model } from "../model/model.ts";

/** Opens the engine that the configuration names: Neo4j where its address is set, else the embedded store. */
export async function openGraph(
  config: Config,
  model: Model,
  options: { readonly create: boolean },
): Promise<Graph> {
  const common = { model, clock: () => Date.now() };
  if (config.neo4j) {
    // The driver is loaded where it is needed: it would take a tenth of every start.
    const { openNeo4j } = await import("../graph/neo4j/neo4j-graph.ts");
    const { database, ...address } = config.neo4j;
    return openNeo4j({ ...common, ...address, ...(database === null ? {} : { database }) });
  }
  return openSqlite({ ...common, path: config.store, create: options.create });
}

/** Opens the engine, makes it ready, and closes it after the work, however that ends. */
export async function withGraph<T>(
  config: Config,
  model: Model,
  options: { readonly create: boolean },
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const graph = await openGraph(config, model, options);
  try {
    await graph.prepare();
    return await work(graph);
  } finally {
    await graph.close();
  }
}
