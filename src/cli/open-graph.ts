import type { Config } from "../config.ts";
import type { Graph } from "../graph/graph.ts";
import { openSqlite } from "../graph/sqlite/sqlite-graph.ts";
import { storeFormat } from "../graph/sqlite/store-file.ts";
import type { Model } from "../model/model.ts";
import { readSettings } from "./read-settings.ts";

export interface OpenOptions {
  /** Whether an embedded store is made where there is none. */
  readonly create: boolean;
  /** Hears how far a migration has come. */
  readonly tell?: (text: string) => void;
  /** Hears of another process for which a commit waits. */
  readonly onWait?: (holder: string) => void;
}

/**
 * Opens the engine that the configuration names: Neo4j where its address is set, else the embedded store. One of the
 * first format is brought up to date before that.
 */
export async function openGraph(
  config: Config,
  model: Model,
  options: OpenOptions,
): Promise<Graph> {
  const common = { model, clock: () => Date.now(), onWait: options.onWait };
  if (config.neo4j) {
    // The driver is loaded where it is needed: it would take a tenth of every start.
    const { openNeo4j } = await import("../graph/neo4j/neo4j-graph.ts");
    const { database, ...address } = config.neo4j;
    return openNeo4j({ ...common, ...address, ...(database === null ? {} : { database }) });
  }
  if (storeFormat(config.store) === OLD_FORMAT) {
    // Loaded for the one start that needs it.
    const { migrateStore } = await import("./migrate-store.ts");
    await migrateStore(config.store, {
      ...common,
      ...readSettings(config, model),
      tell: options.tell ?? tellNobody,
    });
  }
  return openSqlite({ ...common, path: config.store, create: options.create });
}

/** The format that can be brought up to date. */
const OLD_FORMAT = 1;
const tellNobody = (): void => undefined;

/** People at a terminal see why nothing happens. */
const sayWaiting = (holder: string): void => {
  process.stderr.write(`Waiting for ${holder}, which writes the store …\n`);
};

/** Opens the engine, makes it ready, and closes it after the work, however that ends. */
export async function withGraph<T>(
  config: Config,
  model: Model,
  options: OpenOptions,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const graph = await openGraph(config, model, { onWait: sayWaiting, ...options });
  try {
    await graph.prepare();
    return await work(graph);
  } finally {
    await graph.close();
  }
}
