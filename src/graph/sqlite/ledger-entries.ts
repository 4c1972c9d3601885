import { createHash } from "node:crypto";
import type { LedgerEntry, LedgerKind } from "../../model/ledger.ts";
import { inBatches } from "./batches.ts";
import type { Connection, Row } from "./connection.ts";
import type { ReadPool } from "./read-pool.ts";

const COLUMNS = "e.kind, e.id, e.recorded_at, e.payload, e.keys";

/** All entries of these kinds, in order of id. */
export async function readEntries(
  connection: Connection,
  kinds: readonly LedgerKind[],
): Promise<readonly LedgerEntry[]> {
  const rows = await connection.all(
    `select ${COLUMNS} from ledger_entry e where e.kind in (select value from json_each(?)) order by e.id`,
    [JSON.stringify(kinds)],
  );
  return rows.map(asEntry);
}

/** Entries under these ids, in order of id. */
export async function readEntriesById(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly LedgerEntry[]> {
  const rows = await inBatches(
    connection,
    `select ${COLUMNS} from json_each(?) i cross join ledger_entry e on e.id = i.value`,
    [...new Set(ids)],
  );
  return inOrder(rows.map(asEntry));
}

/** Entries that have one of these keys, each once, in order of id; of each key at most so many. */
export async function readEntriesByKey(
  connection: Connection,
  keys: readonly string[],
  limitPerKey?: number,
): Promise<readonly LedgerEntry[]> {
  const wanted = new Set(keys);
  const hashes = [...new Set([...wanted].map(keyHash))];
  const rows =
    limitPerKey === undefined
      ? await inBatches(
          connection,
          `select ${COLUMNS} from ledger_entry e where e.n in (select k.entry from json_each(?) i cross join ledger_key k on k.hash = i.value)`,
          hashes,
        )
      : await inBatches(
          connection,
          `select ${COLUMNS} from json_each(?1) i cross join ledger_entry e on e.n in (select k.entry from ledger_key k where k.hash = i.value limit ?2)`,
          hashes,
          [BigInt(limitPerKey)],
        );
  const byId = new Map(rows.map(asEntry).map((entry) => [entry.id, entry]));
  // Two keys may have one hash.
  return inOrder([...byId.values()].filter((entry) => entry.keys.some((key) => wanted.has(key))));
}

/** Writes entries whole, in place of what stands under their id. */
export async function recordEntries(
  connection: Connection,
  entries: readonly LedgerEntry[],
): Promise<void> {
  // The last one under an id counts.
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  await eraseEntries(connection, [...byId.keys()]);
  const [last] = await connection.all("select ifnull(max(n), 0) as n from ledger_entry");
  let n = Number(last?.["n"]);
  const numbered = [...byId.values()].map((entry) => ({ entry, n: ++n }));
  await inBatches(
    connection,
    "insert into ledger_entry (n, kind, id, recorded_at, payload, keys) select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 from json_each(?)",
    numbered.map(({ entry, n: place }) => [
      place,
      entry.kind,
      entry.id,
      entry.recordedAt,
      entry.payload,
      JSON.stringify(entry.keys),
    ]),
  );
  await inBatches(
    connection,
    "insert or ignore into ledger_key (hash, entry) select value ->> 0, value ->> 1 from json_each(?)",
    numbered.flatMap(({ entry, n: place }) => entry.keys.map((key) => [keyHash(key), place])),
  );
}

/** Takes entries out for good. */
export async function eraseEntries(connection: Connection, ids: readonly string[]): Promise<void> {
  const gone = await inBatches(
    connection,
    "delete from ledger_entry where id in (select value from json_each(?)) returning n, keys",
    ids,
  );
  const hashes = gone.flatMap((row) =>
    asKeys(row["keys"]).map((key) => [keyHash(key), Number(row["n"])]),
  );
  await inBatches(
    connection,
    "delete from ledger_key where (hash, entry) in (select value ->> 0, value ->> 1 from json_each(?))",
    hashes,
  );
}

/** Entries read at once. */
const PAGE = 1_000;

/** The whole ledger, in order of kind and id. */
export async function* readLedger(pool: ReadPool): AsyncIterable<LedgerEntry> {
  for (let after: readonly [string, string] = ["", ""]; ;) {
    const rows = await pool.all(
      `select ${COLUMNS} from ledger_entry e where (e.kind, e.id) > (?, ?) order by e.kind, e.id limit ?`,
      [...after, BigInt(PAGE)],
    );
    const entries = rows.map(asEntry);
    yield* entries;
    const last = entries.at(-1);
    if (!last) return;
    after = [last.kind, last.id];
  }
}

/** 48 bits, which JSON and SQLite hold exactly. */
const keyHash = (key: string): number => createHash("sha1").update(key).digest().readUIntBE(0, 6);

function asEntry(row: Row): LedgerEntry {
  return {
    kind: String(row["kind"]) as LedgerKind, // Written by `recordEntries` alone, which takes nothing else.
    id: String(row["id"]),
    recordedAt: Number(row["recorded_at"]),
    payload: String(row["payload"]),
    keys: asKeys(row["keys"]),
  };
}

const asKeys = (stored: unknown): readonly string[] => JSON.parse(String(stored)) as string[]; // The same.

const inOrder = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] =>
  entries.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
