import type { NodeRow } from "../../model/rows.ts";
import type { RowPut } from "../graph.ts";
import { inBatches } from "./batches.ts";
import { replaceBeside } from "./replace-beside.ts";
import { FACT_COLUMNS, linkColumn, quote, tableName, type Table } from "./tables.ts";
import { storedValue } from "./values.ts";
import type { Writing } from "./write-rows.ts";

type Keys = ReadonlyMap<string, number>;
type Stored = string | number | null;

/** Writes the rows of nodes into their tables. */
export async function insertNodes(
  writing: Writing,
  layout: readonly Table[],
  put: readonly RowPut[],
  keys: Keys,
): Promise<void> {
  const { model } = writing;
  const tableOf = new Map(
    [...model.types.values()].map((type) => [type.name as string, tableName(type)]),
  );
  const byType = new Map<string, RowPut[]>();
  for (const item of put) {
    const members = byType.get(item.row.type) ?? [];
    members.push(item);
    byType.set(item.row.type, members);
  }
  for (const [type, items] of byType) {
    const table = layout.find(({ name }) => name === tableOf.get(type));
    if (table) await insertOfType(writing, table, items, keys);
  }
}

/** Rows of one type leave the same columns empty; those are not sent. */
async function insertOfType(
  { connection, model, instant }: Writing,
  table: Table,
  items: readonly RowPut[],
  keys: Keys,
): Promise<void> {
  const type = model.types.get(items[0]?.row.type ?? "");
  const single = table.singleLinks.filter((name) => type && isSingle(type.fields.get(name)));
  const used = new Set<string>();
  for (const { row } of items) for (const name of Object.keys(row.columns)) used.add(name);
  const plain = table.columns
    .flatMap((column) => [
      { name: column.name, scalar: column.scalar },
      ...(column.folded ? [{ name: column.folded, scalar: "text" as const }] : []),
    ])
    .filter(({ name }) => used.has(name));
  const isFact = table.name === "fact";
  const names = [
    "pk",
    "digest_whole",
    "digest_version",
    ...(isFact ? FACT_COLUMNS.map((column) => column.name) : []),
    ...plain.map((column) => column.name),
    ...single.map(linkColumn),
  ];
  const key = (id: string | null | undefined): number | null =>
    id === null || id === undefined ? null : (keys.get(id) ?? null);
  const rows = items.map(({ row, digest }): readonly Stored[] => {
    const stored: Stored[] = [key(row.id), digest.whole, digest.version];
    if (isFact) stored.push(...factValues(row, key));
    for (const { name, scalar } of plain) stored.push(storedValue(scalar, row.columns[name]));
    for (const field of single) stored.push(key(row.links[field]?.[0]));
    return stored;
  });
  const values = names.map((_, i) => `value ->> ${i}`).join(", ");
  await inBatches(
    connection,
    `insert into ${quote(table.name)} (${names.map(quote).join(", ")}, held_since) select ${values}, ?2 from json_each(?1)`,
    rows,
    [instant],
  );
}

/** In the order of FACT_COLUMNS. */
const factValues = (
  { fact }: NodeRow,
  key: (id: string | null | undefined) => number | null,
): readonly Stored[] => [
  key(fact?.subject),
  key(fact?.object),
  Number(fact?.stands ?? false),
  Number(fact?.isSymmetric ?? false),
];

const isSingle = (field: { readonly kind: string; readonly many?: boolean } | undefined): boolean =>
  field?.kind === "link" && !field.many;

/** Writes what stands in tables of its own: links to several nodes, ids in other schemes, words of names. */
export async function insertBeside(
  writing: Writing,
  rows: readonly NodeRow[],
  keys: Keys,
): Promise<void> {
  const { connection, model, instant } = writing;
  const links = rows.flatMap((row) =>
    Object.entries(row.links).flatMap(([field, targets]) => {
      if (isSingle(model.types.get(row.type)?.fields.get(field))) return [];
      return targets.flatMap((target, ord) => {
        const found = keys.get(target);
        return found === undefined ? [] : [[keys.get(row.id), field, ord, found]];
      });
    }),
  );
  const replace = (
    name: "link" | "external_id" | "name_token",
    source: string,
    items: readonly unknown[],
  ): Promise<void> =>
    replaceBeside(writing, name, async (table) => {
      const text = `insert or ignore into ${table} ${source}`;
      await inBatches(connection, text, items, [instant]);
    });
  await replace(
    "link",
    "(owner, field, ord, target, held_since) select value ->> 0, value ->> 1, value ->> 2, value ->> 3, ?2 from json_each(?1)",
    links,
  );
  await replace(
    "external_id",
    "(scheme, value, pk, held_since) select value ->> 0, value ->> 1, value ->> 2, ?2 from json_each(?1)",
    rows.flatMap((row) =>
      row.externalIds.map(({ scheme, value }) => [scheme, value, keys.get(row.id)]),
    ),
  );
  await replace(
    "name_token",
    "(token, name, entity, held_since) select i.value ->> 0, n.pk, n.link_entity, ?2 from json_each(?1) i cross join record_name n on n.pk = i.value ->> 1",
    rows.flatMap((row) => row.tokens.map((token) => [token, keys.get(row.id)])),
  );
}
