import type { GraphType, Model } from "../../model/model.ts";
import type { ColumnValue, NodeRow } from "../../model/rows.ts";
import type { PastVersion } from "../graph.ts";
import type { Connection, Row } from "./connection.ts";
import { byTable, type Known } from "./sort-puts.ts";
import { countsTable, linkColumn, quote, tables, wasTable, type Table } from "./tables.ts";
import { decodeScalar } from "./values.ts";

/** Rows read at once. */
const BATCH = 500;

type Reader = Pick<Connection, "all">;

/** Which rows are read: current ones, or those that were held at an instant, in either half of their table. */
interface Half {
  readonly isWas: boolean;
  readonly instant: bigint | null;
}

/**
 * Everything stored, as rows; links, ends, external ids and tokens come from where they are stored. With an instant: as it
 * stood then.
 */
export async function* readRows(
  reader: Reader,
  model: Model,
  asRecordedAt: number | null,
): AsyncIterable<NodeRow> {
  const instant = asRecordedAt === null ? null : BigInt(Math.trunc(asRecordedAt));
  const halves = instant === null ? [false] : [false, true];
  for (const table of tables(model))
    for (const isWas of halves) yield* readHalf(reader, model, table, { isWas, instant });
}

async function* readHalf(
  reader: Reader,
  model: Model,
  table: Table,
  half: Half,
): AsyncIterable<NodeRow> {
  const { from, held } = source(table, half);
  for (let after = 0; ;) {
    const keys = await reader.all(
      `select t.pk from ${from} where t.pk > ? and ${held("t")} order by t.pk limit ?`,
      [BigInt(after), ...instants(half), BigInt(BATCH)],
    );
    const last = keys.at(-1);
    if (!last) return;
    after = Number(last["pk"]);
    yield* await readByKey(
      reader,
      model,
      table,
      keys.map((row) => Number(row["pk"])),
      half,
    );
  }
}

/** Current rows of nodes, in order of id. */
export async function readNodes(
  reader: Reader,
  model: Model,
  nodes: readonly Known[],
): Promise<readonly NodeRow[]> {
  const current = { isWas: false, instant: null };
  const layout = tables(model);
  const found: NodeRow[] = [];
  for (const [name, members] of byTable(model, nodes)) {
    const table = layout.find((candidate) => candidate.name === name);
    if (!table) continue;
    for (let i = 0; i < members.length; i += BATCH) {
      const keys = members.slice(i, i + BATCH).map(({ pk }) => pk);
      found.push(...(await readByKey(reader, model, table, keys, current)));
    }
  }
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every superseded version; what stands in tables of its own is left out. */
export async function readVersions(reader: Reader, model: Model): Promise<readonly PastVersion[]> {
  const found: PastVersion[] = [];
  for (const table of tables(model)) {
    const rows = await reader.all(
      `select ${selectedColumns(table).join(", ")}, t.held_since from ${quote(wasTable(table.name))} t`,
    );
    for (const row of rows)
      found.push({
        row: asNodeRow(model, table, row, NOTHING_BESIDE),
        since: Number(row["held_since"]),
      });
  }
  return found;
}

async function readByKey(
  reader: Reader,
  model: Model,
  table: Table,
  keys: readonly number[],
  half: Half,
): Promise<readonly NodeRow[]> {
  const { from, held } = source(table, half);
  const json = JSON.stringify(keys);
  const rows = await reader.all(
    `select ${selectedColumns(table).join(", ")} from json_each(?) i cross join ${from} where t.pk = i.value and ${held("t")}`,
    [json, ...instants(half)],
  );
  const beside = await readBeside(reader, json, half.instant);
  const counts =
    half.instant !== null && table.counters.length > 0
      ? await readCounts(reader, table, json, half.instant)
      : new Map<number, Row>();
  return rows.map((row) =>
    asNodeRow(model, table, { ...row, ...counts.get(Number(row["pk"])) }, beside),
  );
}

const instants = ({ isWas, instant }: Half): readonly bigint[] =>
  instant === null ? [] : isWas ? [instant, instant] : [instant];

function source(
  table: Table,
  { isWas, instant }: Half,
): { readonly from: string; readonly held: (alias: string) => string } {
  const name = isWas ? wasTable(table.name) : table.name;
  return {
    from: `${quote(name)} t`,
    held: (alias) =>
      instant === null
        ? "true"
        : `${alias}.held_since <= ?${isWas ? ` and ${alias}.held_until > ?` : ""}`,
  };
}

/** Ids never change: a node that is gone has the one that it had. */
const idOf = (pk: string): string =>
  `coalesce((select n.id from node_id n where n.pk = ${pk}), (select g.id from gone_id g where g.pk = ${pk}))`;

function selectedColumns(table: Table): readonly string[] {
  const links = table.singleLinks.map(
    (field) => `${idOf(`t.${quote(linkColumn(field))}`)} as ${quote(linkColumn(field))}`,
  );
  const ends =
    table.name === "fact"
      ? [
          `${idOf("t.end_subject")} as subject_id`,
          `${idOf("t.end_object")} as object_id`,
          "t.stands",
          "t.is_symmetric",
        ]
      : [];
  const names = table.columns.flatMap((column) => [
    column.name,
    ...(column.folded ? [column.folded] : []),
  ]);
  return ["t.pk", ...names.map((name) => `t.${quote(name)}`), ...ends, ...links];
}

/** Counters that were others at the instant, by the key of their row. */
async function readCounts(
  reader: Reader,
  table: Table,
  json: string,
  instant: bigint,
): Promise<ReadonlyMap<number, Row>> {
  const names = table.counters.map((column) => `k.${quote(column.name)}`).join(", ");
  const rows = await reader.all(
    `select k.pk, ${names} from json_each(?) i cross join ${quote(countsTable(table.name))} k on k.pk = i.value where k.held_since <= ? and k.held_until > ?`,
    [json, instant, instant],
  );
  return new Map(rows.map((row) => [Number(row["pk"]), row]));
}

/** What stands in tables of its own, by the key of the row it belongs to. */
interface Beside {
  readonly links: ReadonlyMap<number, readonly Row[]>;
  readonly external: ReadonlyMap<number, readonly Row[]>;
  readonly former: ReadonlyMap<number, readonly Row[]>;
  readonly tokens: ReadonlyMap<number, readonly Row[]>;
}

const NOTHING_BESIDE: Beside = {
  links: new Map(),
  external: new Map(),
  former: new Map(),
  tokens: new Map(),
};

async function readBeside(reader: Reader, json: string, instant: bigint | null): Promise<Beside> {
  const grouped = async (
    table: string,
    owner: string,
    columns: string,
    order: string,
  ): Promise<ReadonlyMap<number, readonly Row[]>> => {
    const byKey = new Map<number, Row[]>();
    const select = (name: string, held: string): string =>
      `select t.${owner} as pk, ${columns} from json_each(?1) i cross join ${name} t on t.${owner} = i.value where ${held}`;
    const text =
      instant === null
        ? select(table, "true")
        : `${select(table, "t.held_since <= ?2")} union all ${select(wasTable(table), "t.held_since <= ?2 and t.held_until > ?2")}`;
    const values = instant === null ? [json] : [json, instant];
    for (const row of await reader.all(`select * from (${text}) order by ${order}`, values)) {
      const members = byKey.get(Number(row["pk"])) ?? [];
      members.push(row);
      byKey.set(Number(row["pk"]), members);
    }
    return byKey;
  };
  return {
    links: await grouped(
      "link",
      "owner",
      `t.field, t.ord, ${idOf("t.target")} as id`,
      "field, ord",
    ),
    external: await grouped("external_id", "pk", "t.scheme, t.value", "scheme, value"),
    former: await grouped("former_id", "pk", "t.id", "id"),
    tokens: await grouped("name_token", "name", "t.token", "token"),
  };
}

function asNodeRow(model: Model, table: Table, row: Row, beside: Beside): NodeRow {
  const key = Number(row["pk"]);
  const type = model.byKind.get(String(row["kind"]));
  if (!type) throw new Error(`The store holds a row of the unknown kind ${String(row["kind"])}.`);
  const text = (found: Row, column: string): string => String(found[column]);
  return {
    id: String(row["id"]),
    type: type.name,
    columns: readColumns(table, row),
    links: readLinks(table, type, row, beside.links.get(key) ?? []),
    fact:
      type.family === "fact"
        ? {
            subject: String(row["subject_id"]),
            object: nullable(row["object_id"]),
            stands: row["stands"] === 1,
            isSymmetric: row["is_symmetric"] === 1,
          }
        : null,
    externalIds: (beside.external.get(key) ?? []).map((found) => ({
      scheme: text(found, "scheme"),
      value: text(found, "value"),
    })),
    formerIds: (beside.former.get(key) ?? []).map((found) => text(found, "id")),
    tokens: (beside.tokens.get(key) ?? []).map((found) => text(found, "token")),
  };
}

const nullable = (value: unknown): string | null => (typeof value === "string" ? value : null);

function readColumns(table: Table, row: Row): Readonly<Record<string, ColumnValue>> {
  const columns: Record<string, ColumnValue> = {};
  for (const column of table.columns) {
    const stored = row[column.name];
    if (stored !== null && stored !== undefined)
      columns[column.name] = asColumnValue(decodeScalar(column.scalar, stored));
    if (column.folded && typeof row[column.folded] === "string")
      columns[column.folded] = String(row[column.folded]);
  }
  return columns;
}

function asColumnValue(value: unknown): ColumnValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw new Error("The store holds a value that no column has.");
}

function readLinks(
  table: Table,
  type: GraphType,
  row: Row,
  many: readonly Row[],
): Readonly<Record<string, readonly string[]>> {
  const links: Record<string, string[]> = {};
  for (const field of table.singleLinks) {
    const target = nullable(row[linkColumn(field)]);
    if (target !== null && type.fields.has(field)) links[field] = [target];
  }
  for (const found of many) (links[String(found["field"])] ??= []).push(String(found["id"]));
  return links;
}
