import type { Model } from "../../model/model.ts";
import type { NodeRow } from "../../model/rows.ts";
import type { RowChange } from "../graph.ts";
import type { Connection } from "./connection.ts";
import { linkColumn, tableName, quote, tables, type Table } from "./tables.ts";
import { storedValue } from "./values.ts";

/** Rows sent in one statement, as one JSON text. */
const BATCH = 500;

/** Applies a change inside the transaction that the caller has begun. */
export async function writeRows(
  connection: Connection,
  model: Model,
  change: RowChange,
): Promise<void> {
  const layout = tables(model);
  const typeTable = new Map(
    [...model.types.values()].map((type) => [type.name as string, tableName(type)]),
  );
  await connection.exec(
    "create temp table if not exists gone (pk integer primary key, id text) strict; create temp table if not exists came (pk integer primary key, id text) strict; delete from gone; delete from came;",
  );
  await markGone(connection, [...change.remove, ...change.put.map(({ row }) => row.id)]);
  await removeGone(connection, layout);
  await assignKeys(
    connection,
    model,
    change.put.map(({ row }) => row),
  );
  for (const table of layout) {
    await insertRows(
      connection,
      model,
      table,
      change.put.filter(({ row }) => typeTable.get(row.type) === table.name),
    );
  }
  const rows = change.put.map(({ row }) => row);
  await insertLinks(connection, model, rows);
  await insertLookups(connection, rows);
  await insertAdjacency(connection, model, layout);
}

async function inBatches<T>(
  items: readonly T[],
  work: (json: string) => Promise<unknown>,
): Promise<void> {
  for (let i = 0; i < items.length; i += BATCH)
    await work(JSON.stringify(items.slice(i, i + BATCH)));
}

async function markGone(connection: Connection, ids: readonly string[]): Promise<void> {
  await inBatches(ids, (json) =>
    connection.all(
      "insert or ignore into gone select a.pk, i.value from json_each(?) i cross join answer_id a on a.id = i.value",
      [json],
    ),
  );
}

/** Removes everything that belongs to the rows that go or are written anew. Their keys stay known in `gone`. */
async function removeGone(connection: Connection, layout: readonly Table[]): Promise<void> {
  const owned = [
    ["adj", "fact"],
    ["link", "owner"],
    ["external_id", "pk"],
    ["name_token", "name"],
    ["answer_id", "pk"],
    ...layout.map((table) => [table.name, "pk"]),
  ];
  for (const [table, column] of owned) {
    await connection.all(
      `delete from ${quote(table ?? "")} where ${column ?? ""} in (select pk from gone)`,
    );
  }
}

/** Rows written anew keep their keys, since others point to them. */
async function assignKeys(
  connection: Connection,
  model: Model,
  rows: readonly NodeRow[],
): Promise<void> {
  const [last] = await connection.all(
    "select coalesce(max(pk), 0) as pk from (select max(pk) as pk from answer_id union all select max(pk) from gone)",
  );
  let next = Number(last?.["pk"]);
  const known = new Map(
    (await connection.all("select id, pk from gone")).map((row) => [row["id"], Number(row["pk"])]),
  );
  const keys = rows.map(
    (row) =>
      [known.get(row.id) ?? ++next, row.id, model.types.get(row.type)?.kindValue ?? ""] as const,
  );
  await inBatches(keys, (json) =>
    connection.all("insert into came select value ->> 0, value ->> 1 from json_each(?)", [json]),
  );
  await inBatches(keys, (json) =>
    connection.all(
      "insert or replace into answer_id (pk, id, kind) select value ->> 0, value ->> 1, value ->> 2 from json_each(?)",
      [json],
    ),
  );
  const former = rows.flatMap((row) => row.formerIds.map((id) => [id, row.id]));
  await inBatches(former, (json) =>
    connection.all(
      "insert or ignore into answer_id (id, pk, kind) select i.value ->> 0, a.pk, a.kind from json_each(?) i cross join answer_id a on a.id = i.value ->> 1",
      [json],
    ),
  );
}

async function insertRows(
  connection: Connection,
  model: Model,
  table: Table,
  put: RowChange["put"],
): Promise<void> {
  const plain = table.columns.flatMap((column) => [
    { name: column.name, scalar: column.scalar },
    ...(column.folded ? [{ name: column.folded, scalar: "text" as const }] : []),
  ]);
  const links = [
    ...table.singleLinks.map(linkColumn),
    ...(table.name === "fact" ? ["end_subject", "end_object"] : []),
  ];
  const flags = table.name === "fact" ? ["stands", "is_symmetric"] : [];
  const names = [...plain.map((column) => column.name as string), "payload", "digest", ...flags];
  const items = put.map(({ row, digest }) => [
    ...plain.map((column) => storedValue(column.scalar, row.columns[column.name])),
    row.payload,
    digest,
    ...(table.name === "fact"
      ? [Number(row.fact?.stands ?? false), Number(row.fact?.isSymmetric ?? false)]
      : []),
    ...table.singleLinks.map((field) =>
      isSingle(model, row, field) ? (row.links[field]?.[0] ?? null) : null,
    ),
    ...(table.name === "fact" ? [row.fact?.subject ?? null, row.fact?.object ?? null] : []),
    row.id,
  ]);
  const value = (i: number): string => `i.value ->> ${i}`;
  const key = (i: number): string => `(select pk from answer_id where id = i.value ->> ${i})`;
  const selected = [
    key(names.length + links.length),
    ...names.map((_, i) => value(i)),
    ...links.map((_, i) => key(names.length + i)),
  ];
  const columns = ["pk", ...names, ...links].map(quote).join(", ");
  await inBatches(items, (json) =>
    connection.all(
      `insert into ${quote(table.name)} (${columns}) select ${selected.join(", ")} from json_each(?) i`,
      [json],
    ),
  );
}

function isSingle(model: Model, row: NodeRow, name: string): boolean {
  const field = model.types.get(row.type)?.fields.get(name);
  return field?.kind === "link" && !field.many;
}

async function insertLinks(
  connection: Connection,
  model: Model,
  rows: readonly NodeRow[],
): Promise<void> {
  const items = rows.flatMap((row) =>
    Object.entries(row.links).flatMap(([field, targets]) =>
      isSingle(model, row, field) ? [] : targets.map((target, ord) => [row.id, field, ord, target]),
    ),
  );
  await inBatches(items, (json) =>
    connection.all(
      "insert into link (owner, field, ord, target) select o.pk, i.value ->> 1, i.value ->> 2, t.pk from json_each(?) i cross join answer_id o on o.id = i.value ->> 0 cross join answer_id t on t.id = i.value ->> 3",
      [json],
    ),
  );
}

async function insertLookups(connection: Connection, rows: readonly NodeRow[]): Promise<void> {
  const external = rows.flatMap((row) =>
    row.externalIds.map(({ scheme, value }) => [scheme, value, row.id]),
  );
  await inBatches(external, (json) =>
    connection.all(
      "insert or ignore into external_id (scheme, value, pk) select i.value ->> 0, i.value ->> 1, a.pk from json_each(?) i cross join answer_id a on a.id = i.value ->> 2",
      [json],
    ),
  );
  const tokens = rows.flatMap((row) => row.tokens.map((token) => [token, row.id]));
  await inBatches(tokens, (json) =>
    connection.all(
      "insert or ignore into name_token (token, name, entity) select i.value ->> 0, n.pk, n.link_entity from json_each(?) i cross join answer_id a on a.id = i.value ->> 1 cross join record_name n on n.pk = a.pk",
      [json],
    ),
  );
}

/** Each fact once per end and link, with the name of its far end by which lists are ordered. */
async function insertAdjacency(
  connection: Connection,
  model: Model,
  layout: readonly Table[],
): Promise<void> {
  const insert = (near: string, end: string, far: string, source: string): Promise<unknown> =>
    connection.all(
      `insert or ignore into adj (near, "end", kind, stands, id, fact, far, sort) select ${near}, ${end}, f.kind, f.stands, f.id, f.pk, ${far}, e."nameFold" from came c cross join fact f on f.pk = c.pk ${source} left join entity e on e.pk = ${far} where ${near} is not null`,
    );
  await insert("f.end_subject", "'subject'", "f.end_object", "");
  await insert("f.end_object", "'object'", "f.end_subject", "");
  await insert("k.target", "k.field", "f.end_subject", "cross join link k on k.owner = f.pk");
  for (const field of factLinks(model, layout))
    await insert(`f.${quote(linkColumn(field))}`, `'${field}'`, "f.end_subject", "");
  // A fact that stays as it was still shows the new name of an entity that was written anew.
  await connection.exec(
    `update adj set sort = (select e."nameFold" from entity e where e.pk = adj.far) where far in (select c.pk from came c cross join entity e on e.pk = c.pk)`,
  );
}

const factLinks = (model: Model, layout: readonly Table[]): readonly string[] =>
  (layout.find((table) => table.name === "fact")?.singleLinks ?? []).filter((name) =>
    [...model.types.values()].some(
      (type) => type.family === "fact" && type.fields.get(name)?.kind === "link",
    ),
  );
