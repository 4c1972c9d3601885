import type { Model } from "../../model/model.ts";
import type { Digest, Writer } from "../graph.ts";
import { inBatches } from "./batches.ts";
import type { Connection } from "./connection.ts";
import {
  eraseEntries,
  readEntries,
  readEntriesById,
  readEntriesByKey,
  recordEntries,
} from "./ledger-entries.ts";
import { readNodes, readVersions } from "./read-rows.ts";
import { scrubVersions } from "./scrub.ts";
import { asDigest, findNodes, storedDigests } from "./sort-puts.ts";
import { quote, tables } from "./tables.ts";
import { writeRows } from "./write-rows.ts";

/** The writer of one commit, and how many rows it has changed so far. */
export function storeWriter(
  connection: Connection,
  model: Model,
  instant: bigint,
): { readonly store: Writer; readonly changed: () => number } {
  let changed = 0;
  const store: Writer = {
    entries: (kinds) => readEntries(connection, kinds),
    entriesById: (ids) => readEntriesById(connection, ids),
    entriesByKey: (keys, limitPerKey) => readEntriesByKey(connection, keys, limitPerKey),
    hasEntries: async (atLeast) => {
      const counted = "select count(*) as n from (select 1 from ledger_entry limit ?)";
      const [row] = await connection.all(counted, [BigInt(atLeast)]);
      return Number(row?.["n"]) >= atLeast;
    },
    async record(entries) {
      changed += entries.length;
      await recordEntries(connection, entries);
    },
    erase: (ids) => eraseEntries(connection, ids),
    versions: () => readVersions(connection, model),
    async scrub(versions) {
      changed += versions.length;
      await scrubVersions(connection, model, versions);
    },
    digests: async (ids) =>
      ids
        ? storedDigests(connection, model, [...(await findNodes(connection, ids)).values()])
        : allDigests(connection, model),
    rows: async (ids) =>
      readNodes(connection, model, [...(await findNodes(connection, ids)).values()]),
    answering: (ids) => readAnswering(connection, ids),
    derivedWith: async () => {
      const [row] = await connection.all("select value from meta where key = 'derived_with'");
      return row ? String(row["value"]) : null;
    },
    noteDerivedWith: async (mark) => {
      await connection.all("insert or replace into meta (key, value) values ('derived_with', ?)", [
        mark,
      ]);
    },
    async apply(change) {
      changed += change.put.length + change.remove.length;
      await writeRows({ connection, model, instant }, change);
    },
  };
  return { store, changed: () => changed };
}

async function allDigests(
  connection: Connection,
  model: Model,
): Promise<ReadonlyMap<string, Digest>> {
  const union = tables(model)
    .map((table) => `select id, digest_whole, digest_version from ${quote(table.name)}`)
    .join(" union all ");
  return new Map(
    (await connection.all(union)).map((row) => [String(row["id"]), asDigest(row)] as const),
  );
}

async function readAnswering(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inBatches(
    connection,
    "select a.id, o.id as node from json_each(?) i cross join answer_id a on a.id = i.value cross join answer_id o on o.pk = a.pk and o.is_own = 1",
    ids,
  );
  return new Map(rows.map((row) => [String(row["id"]), String(row["node"])]));
}
