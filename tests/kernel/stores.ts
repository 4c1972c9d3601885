/** Stores at hand for tests of several processes: files, and the Neo4j that TEST_NEO4J_URI names. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { testDatabase, wipeTestDatabase } from "../graph/test-database.ts";
import type { Address } from "./store.ts";

export interface Stores {
  readonly engine: Address["engine"];
  /** The address of an empty store. */
  fresh(): Promise<Address>;
  remove(address: Address): Promise<void>;
}

/** Stores in files. */
export const files: Stores = {
  engine: "sqlite",
  fresh: () =>
    Promise.resolve({
      engine: "sqlite",
      path: join(mkdtempSync(join(tmpdir(), "dragoman-kernel-")), "store.db"),
    }),
  remove(address) {
    if (address.engine === "sqlite")
      rmSync(dirname(address.path), { recursive: true, force: true });
    return Promise.resolve();
  },
};

const neo4jStores = (database: NonNullable<typeof testDatabase>): Stores => ({
  engine: "neo4j",
  async fresh() {
    await wipeTestDatabase();
    return { engine: "neo4j", ...database };
  },
  remove: () => Promise.resolve(),
});

export const stores: readonly Stores[] = testDatabase
  ? [files, neo4jStores(testDatabase)]
  : [files];
