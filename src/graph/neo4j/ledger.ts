import { createHash } from "node:crypto";
import neo4j, { type ManagedTransaction, type Record as Neo4jRecord } from "neo4j-driver";
import type { LedgerEntry, LedgerKind } from "../../model/ledger.ts";
import { readBatches, writeBatches } from "./batches.ts";
import { cypher } from "./fragment.ts";
import { runRead, type Connection } from "./run.ts";

const KINDS: Readonly<Record<LedgerKind, true>> = {
  claim: true,
  document: true,
  edition: true,
  judgement: true,
  reading: true,
  run: true,
};
const PAGE = 1_000;
const ENTRY = "[e.kind, e.id, e.recordedAt, e.payload, e.keys] AS entry";

/** All entries of some kinds, in order of id. */
export async function readEntries(
  transaction: ManagedTransaction,
  kinds: readonly LedgerKind[],
): Promise<readonly LedgerEntry[]> {
  const { records } = await transaction.run(
    `MATCH (e:LedgerEntry) WHERE e.kind IN $kinds RETURN ${ENTRY} ORDER BY e.id`,
    { kinds },
  );
  return records.map(toEntry);
}

/** Entries under some ids, in order of id. */
export async function readEntriesById(
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<readonly LedgerEntry[]> {
  const records = await readBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (e:LedgerEntry {id: id}) RETURN [e.kind, e.id, e.recordedAt, e.payload, e.keys] AS entry`,
    ids,
  );
  return inOrder(records);
}

/** Entries that have one of some keys, in order of id; of each key at most so many. */
export async function readEntriesByKey(
  transaction: ManagedTransaction,
  keys: readonly string[],
  limitPerKey?: number,
): Promise<readonly LedgerEntry[]> {
  const few = limitPerKey === undefined ? null : neo4j.int(limitPerKey);
  const records = await readBatches(
    transaction,
    few === null
      ? cypher`UNWIND $rows AS row MATCH (:LedgerKey {key: row.stored})<-[:KEYED]-(e) WHERE row.key IN e.keys WITH DISTINCT e RETURN [e.kind, e.id, e.recordedAt, e.payload, e.keys] AS entry`
      : cypher`UNWIND $rows AS row MATCH (key:LedgerKey {key: row.stored}) CALL (row, key) { MATCH (key)<-[:KEYED]-(e) WHERE row.key IN e.keys RETURN e LIMIT $few } WITH DISTINCT e RETURN [e.kind, e.id, e.recordedAt, e.payload, e.keys] AS entry`,
    keys.map((key) => ({ key, stored: storedKey(key) })),
    few === null ? {} : { few },
  );
  return inOrder(records);
}

/** Every entry, in order of kind and id, read page by page. */
export async function* readLedger(connection: Connection): AsyncIterable<LedgerEntry> {
  for (const kind of Object.keys(KINDS)) {
    let after = "";
    for (;;) {
      const records = await runRead(
        connection,
        `MATCH (e:LedgerEntry) WHERE e.kind = $kind AND e.id > $after RETURN ${ENTRY} ORDER BY e.kind, e.id LIMIT ${PAGE}`,
        { kind, after },
      );
      for (const record of records) {
        const entry = toEntry(record);
        after = entry.id;
        yield entry;
      }
      if (records.length < PAGE) break;
    }
  }
}

/** Writes entries whole, keys included. */
export async function recordEntries(
  transaction: ManagedTransaction,
  entries: readonly LedgerEntry[],
): Promise<void> {
  const before = await readKeys(
    transaction,
    entries.map(({ id }) => id),
  );
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS row MERGE (e:LedgerEntry {id: row.id}) SET e = row`,
    entries.map((entry) => ({ ...entry, recordedAt: neo4j.int(entry.recordedAt) })),
  );
  await removeKeys(
    transaction,
    entries.flatMap(({ id, keys }) => without(before.get(id) ?? [], keys, id)),
  );
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS row MATCH (e:LedgerEntry {id: row.entry}) MERGE (key:LedgerKey {key: row.key}) CREATE (e)-[:KEYED]->(key)`,
    entries.flatMap(({ id, keys }) => without(keys, before.get(id) ?? [], id)),
  );
}

/** Takes entries out for good, and keys that no other entry has. */
export async function eraseEntries(
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<void> {
  const before = await readKeys(transaction, ids);
  await removeKeys(
    transaction,
    [...before].flatMap(([id, keys]) => without(keys, [], id)),
  );
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (e:LedgerEntry {id: id}) DELETE e`,
    ids,
  );
}

interface KeyOfEntry {
  readonly entry: string;
  readonly key: string;
}

/** The keys of an entry but for some, as they are stored. */
function without(
  keys: readonly string[],
  some: readonly string[],
  entry: string,
): readonly KeyOfEntry[] {
  const left = new Set(some);
  return [...new Set(keys)]
    .filter((key) => !left.has(key))
    .map((key) => ({ entry, key: storedKey(key) }));
}

async function removeKeys(
  transaction: ManagedTransaction,
  keys: readonly KeyOfEntry[],
): Promise<void> {
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS row MATCH (:LedgerEntry {id: row.entry})-[r:KEYED]->(key:LedgerKey {key: row.key}) DELETE r WITH DISTINCT key WHERE NOT EXISTS { (key)<-[:KEYED]-() } DELETE key`,
    keys,
  );
}

/** The keys of entries that are stored already. */
async function readKeys(
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { records } = await transaction.run(
    "RETURN NOT EXISTS { MATCH (e:LedgerEntry) } AS isEmpty",
  );
  if (records[0]?.get("isEmpty") === true) return new Map();
  const found = await readBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (e:LedgerEntry {id: id}) RETURN e.id AS id, e.keys AS keys`,
    ids,
  );
  return new Map(
    found.map((record) => [String(record.get("id")), asList(record.get("keys")).map(String)]),
  );
}

/** Longer than this, a key is found by its hash: an index takes no more than some eight thousand bytes. */
const LONGEST_KEY = 500;

const storedKey = (key: string): string =>
  key.length <= LONGEST_KEY ? key : `sha256:${createHash("sha256").update(key).digest("hex")}`;

/** Each entry once, in order of id. */
function inOrder(records: readonly Neo4jRecord[]): readonly LedgerEntry[] {
  const byId = new Map(records.map(toEntry).map((entry) => [entry.id, entry]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toEntry(record: Neo4jRecord): LedgerEntry {
  const [kind, id, recordedAt, payload, keys] = asList(record.get("entry"));
  if (!isKind(kind)) throw new Error(`The ledger entry ${String(id)} is of no kind.`);
  return {
    kind,
    id: String(id),
    recordedAt: Number(recordedAt),
    payload: String(payload),
    keys: asList(keys).map(String),
  };
}

const isKind = (kind: unknown): kind is LedgerKind =>
  typeof kind === "string" && Object.hasOwn(KINDS, kind);
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
