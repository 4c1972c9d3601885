import type { Model } from "../../model/model.ts";
import type { NodeRow } from "../../model/rows.ts";
import type { RowChange } from "../graph.ts";
import { settleAnswers } from "./answers.ts";
import { inBatches } from "./batches.ts";
import type { Connection } from "./connection.ts";
import { insertAdjacency, renameAdjacency } from "./insert-adjacency.ts";
import { insertBeside, insertNodes } from "./insert-rows.ts";
import { FRESH_TABLES } from "./replace-beside.ts";
import { sortPuts, type Sorted } from "./sort-puts.ts";
import { countAnew, supersede } from "./supersede.ts";
import { tables } from "./tables.ts";

/** What a change is applied with: the one connection that writes, and the instant of its commit. */
export interface Writing {
  readonly connection: Connection;
  readonly model: Model;
  readonly instant: bigint;
}

/** Rows that go (`gone`: superseded or removed), and rows that come (`came`: `is_known` where one stood in their place). */
const WORKING_TABLES = `
  create temp table if not exists gone (pk integer primary key, id text not null) strict;
  create temp table if not exists came (pk integer primary key, id text not null, kind text not null, is_known integer not null) strict;
  create temp table if not exists touched (id text primary key) strict, without rowid;
  create temp table if not exists resolved (id text primary key, pk integer not null, kind text not null) strict, without rowid;
  ${FRESH_TABLES}
  delete from gone; delete from came; delete from touched; delete from resolved;`;

/** Applies a change inside the transaction that the caller has begun. */
export async function writeRows(writing: Writing, change: RowChange): Promise<void> {
  const { connection, model } = writing;
  const layout = tables(model);
  await connection.exec(WORKING_TABLES);
  const sorted = await sortPuts(connection, model, change);
  await countAnew(writing, layout, sorted.counted);
  await supersede(writing, layout, sorted.gone);
  const keys = await assignKeys(writing, sorted);
  await settleAnswers(writing, sorted, change.answers);
  const rows = sorted.put.map(({ row }) => row);
  await findKeys(connection, rows, keys);
  await insertNodes(writing, layout, sorted.put, keys);
  await insertBeside(writing, rows, keys);
  await renameAdjacency(writing);
  await insertAdjacency(writing, layout);
}

/** Rows written anew keep their keys, since others point to them; those that come back get the ones they had. */
async function assignKeys(
  { connection, model }: Writing,
  { put, known, gone }: Sorted,
): Promise<Map<string, number>> {
  const unknown = put.flatMap(({ row }) => (known.has(row.id) ? [] : [row.id]));
  const back = await inBatches(
    connection,
    "delete from gone_id where id in (select value from json_each(?)) returning id, pk",
    unknown,
  );
  const keys = new Map(back.map((row) => [String(row["id"]), Number(row["pk"])]));
  const [last] = await connection.all(
    "select max(ifnull((select max(pk) from answer_id), 0), ifnull((select max(pk) from gone_id), 0), ifnull((select max(pk) from gone), 0)) as pk",
  );
  let next = Math.max(Number(last?.["pk"]), ...keys.values());
  const came = put.map(({ row }) => {
    const stood = known.get(row.id);
    const pk = stood?.pk ?? keys.get(row.id) ?? ++next;
    keys.set(row.id, pk);
    const kind = model.types.get(row.type)?.kindValue ?? "";
    // A node of another kind answers anew.
    return [pk, row.id, kind, stood?.kind === kind ? 1 : 0];
  });
  await inBatches(
    connection,
    "insert or replace into came select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(?)",
    came,
  );
  const removed = gone.filter(({ isRemoved }) => isRemoved).map(({ id, pk }) => [id, pk]);
  await inBatches(
    connection,
    "insert or replace into gone_id (id, pk) select value ->> 0, value ->> 1 from json_each(?)",
    removed,
  );
  return keys;
}

/** Adds the keys of the nodes that rows lead to and that are not written with them. */
async function findKeys(
  connection: Connection,
  rows: readonly NodeRow[],
  keys: Map<string, number>,
): Promise<void> {
  const wanted = new Set<string>();
  const want = (id: string): void => {
    if (!keys.has(id)) wanted.add(id);
  };
  for (const { links, fact } of rows) {
    for (const targets of Object.values(links)) targets.forEach(want);
    if (fact) [fact.subject, ...(fact.object === null ? [] : [fact.object])].forEach(want);
  }
  const found = await inBatches(
    connection,
    "select a.id, a.pk from json_each(?) i cross join answer_id a on a.id = i.value",
    [...wanted],
  );
  for (const row of found) keys.set(String(row["id"]), Number(row["pk"]));
}
