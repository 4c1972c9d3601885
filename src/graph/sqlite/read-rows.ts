import type { GraphType, Model } from "../../model/model.ts";
import type { ColumnValue, NodeRow } from "../../model/rows.ts";
import type { Row } from "./connection.ts";
import type { ReadPool } from "./read-pool.ts";
import { linkColumn, quote, tables, type Table } from "./tables.ts";
import { decodeScalar } from "./values.ts";

/** Rows read at once. */
const BATCH = 500;

/** Everything stored, as rows; links, ends, external ids and tokens come from where they are stored. */
export async function* readRows(pool: ReadPool, model: Model): AsyncIterable<NodeRow> {
  for (const table of tables(model)) {
    for (let after = 0; ;) {
      const rows = await pool.all(selectRows(table), [BigInt(after), BigInt(BATCH)]);
      const last = rows.at(-1);
      if (!last) break;
      const range = [BigInt(after), BigInt(Number(last["pk"]))] as const;
      const beside = await readBeside(pool, range);
      for (const row of rows) yield asNodeRow(model, table, row, beside);
      after = Number(last["pk"]);
    }
  }
}

function selectRows(table: Table): string {
  const links = table.singleLinks.map(
    (field) =>
      `(select n.id from node_id n where n.pk = t.${quote(linkColumn(field))}) as ${quote(linkColumn(field))}`,
  );
  const ends =
    table.name === "fact"
      ? [
          "(select e.id from entity e where e.pk = t.end_subject) as subject_id",
          "(select e.id from entity e where e.pk = t.end_object) as object_id",
          "t.stands",
          "t.is_symmetric",
        ]
      : [];
  const names = table.columns.flatMap((column) => [
    column.name,
    ...(column.folded ? [column.folded] : []),
  ]);
  const columns = [
    "t.pk",
    "t.payload",
    ...names.map((name) => `t.${quote(name)}`),
    ...ends,
    ...links,
  ];
  return `select ${columns.join(", ")} from ${quote(table.name)} t where t.pk > ? order by t.pk limit ?`;
}

/** What stands in tables of its own, by the key of the row it belongs to. */
interface Beside {
  readonly links: ReadonlyMap<number, readonly Row[]>;
  readonly external: ReadonlyMap<number, readonly Row[]>;
  readonly former: ReadonlyMap<number, readonly Row[]>;
  readonly tokens: ReadonlyMap<number, readonly Row[]>;
}

async function readBeside(pool: ReadPool, range: readonly [bigint, bigint]): Promise<Beside> {
  const grouped = async (text: string): Promise<ReadonlyMap<number, readonly Row[]>> => {
    const byKey = new Map<number, Row[]>();
    for (const row of await pool.all(text, range))
      byKey.set(Number(row["pk"]), [...(byKey.get(Number(row["pk"])) ?? []), row]);
    return byKey;
  };
  return {
    links: await grouped(
      "select k.owner as pk, k.field, n.id from link k left join node_id n on n.pk = k.target where k.owner > ? and k.owner <= ? order by k.owner, k.field, k.ord",
    ),
    external: await grouped(
      "select pk, scheme, value from external_id where pk > ? and pk <= ? order by scheme, value",
    ),
    former: await grouped(
      "select a.pk, a.id from answer_id a cross join node_id n on n.pk = a.pk and n.id <> a.id where a.pk > ? and a.pk <= ? order by a.id",
    ),
    tokens: await grouped(
      "select name as pk, token from name_token where name > ? and name <= ? order by token",
    ),
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
    payload: nullable(row["payload"]),
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
