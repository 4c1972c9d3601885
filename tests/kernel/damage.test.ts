import { copyFileSync } from "node:fs";
import Database from "libsql/promise";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { judge } from "../../src/judge/judge.ts";
import type { Ask } from "../../src/model/judging.ts";
import { sourceId } from "../../src/resolve/sources.ts";
import { runOnTestDatabase } from "../graph/test-database.ts";
import { model } from "../resolve/say.ts";
import { DAMAGES, type Damage } from "./damages.ts";
import { openStore, type Address } from "./store.ts";
import { stores, type Stores } from "./stores.ts";
import { work } from "./work.ts";

const FILES = [
  "tests/operations/data/harbour-talks.yaml",
  "tests/operations/data/harbour-talks-second.yaml",
];
/** Two publishers, of which the second one's claims are taken back and given again. */
const ASKS: readonly Ask[] = [
  { kind: "merge", from: "country:x-lutha", into: "country:x-graustark" },
  { kind: "retract", id: sourceId("Ruritanian Gazette") },
  { kind: "reinstate", id: sourceId("Ruritanian Gazette") },
];

describe.each(stores)("damage to a store, $engine", (store) => {
  let good: Address;
  beforeAll(async () => {
    good = await store.fresh();
    await fill(good);
    expect(await found(good)).toEqual([]);
  }, 120_000);
  afterAll(() => store.remove(good));

  it.each(DAMAGES)("is found: $what", async (damage) => {
    const damaged = await copyOf(good, store);
    await doDamage(damaged, damage);
    expect(await found(damaged)).not.toEqual([]);
    if (damaged !== good) await store.remove(damaged);
  });
});

async function fill(address: Address): Promise<void> {
  const graph = await openStore(address);
  await work(graph, [{ does: "ingest", files: FILES, batchSize: 1 }]);
  for (const ask of ASKS) await decide(graph, ask);
  await graph.close();
  if (address.engine === "sqlite") await runRaw(address.path, ["pragma wal_checkpoint(truncate)"]);
}

async function runRaw(path: string, statements: readonly string[]): Promise<void> {
  const database = new Database(path, {});
  for (const statement of statements) await database.exec(statement);
  database.close();
}

const decide = (graph: Graph, ask: Ask) =>
  judge(graph, { model }, { ask, person: "Ann", reason: "For a test.", idempotencyKey: null });

/** A file is copied; a server has one database, which is filled anew. */
async function copyOf(address: Address, store: Stores): Promise<Address> {
  const copy = await store.fresh();
  if (address.engine === "sqlite" && copy.engine === "sqlite")
    copyFileSync(address.path, copy.path);
  else await fill(copy);
  return copy;
}

async function doDamage(address: Address, { sql, cypher }: Damage): Promise<void> {
  if (address.engine === "neo4j") await runOnTestDatabase(cypher);
  else await runRaw(address.path, sql);
}

/** What `check --deep` would tell. */
async function found(address: Address): Promise<readonly unknown[]> {
  const graph = await openStore(address);
  try {
    const { violations } = await check(graph, model);
    const difference = await deepCheck(graph, model);
    return difference === null ? violations : [...violations, difference];
  } finally {
    await graph.close();
  }
}
