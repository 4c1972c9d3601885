import type { Model } from "../../model/model.ts";
import type { Digest, Digests, RowChange, RowPut } from "../graph.ts";
import { inBatches } from "./batches.ts";
import type { Connection, Row } from "./connection.ts";
import { quote, tableName } from "./tables.ts";

/** A node that stands in the store now. */
export interface Known {
  readonly id: string;
  readonly pk: number;
  readonly kind: string;
}
/** The rows of a change by what they mean for what stands in their place. */
export interface Sorted {
  readonly known: ReadonlyMap<string, Known>;
  /** Rows of which only counters, or nothing, differ. */
  readonly counted: readonly { readonly put: RowPut; readonly pk: number }[];
  /** Rows that are new, or supersede another. */
  readonly put: readonly RowPut[];
  /** What is superseded, by a row of `put` or (`isRemoved`) by nothing. */
  readonly gone: readonly (Known & { readonly isRemoved: boolean })[];
}

/** Compares a change with what stands in the store. */
export async function sortPuts(
  connection: Connection,
  model: Model,
  change: RowChange,
): Promise<Sorted> {
  // The last row under an id counts.
  const puts = new Map(change.put.map((put) => [put.row.id, put]));
  const removed = change.remove.filter((id) => !puts.has(id));
  const known = await findNodes(connection, [...puts.keys(), ...removed]);
  const stored = await storedDigests(connection, model, [...known.values()]);
  const counted: { readonly put: RowPut; readonly pk: number }[] = [];
  const put: RowPut[] = [];
  const gone: (Known & { readonly isRemoved: boolean })[] = [];
  for (const item of puts.values()) {
    const stands = known.get(item.row.id);
    if (stands && stored.get(stands.id)?.version === item.digest.version) {
      counted.push({ put: item, pk: stands.pk });
      continue;
    }
    put.push(item);
    if (stands) gone.push({ ...stands, isRemoved: false });
  }
  for (const id of removed) {
    const stands = known.get(id);
    if (stands) gone.push({ ...stands, isRemoved: true });
  }
  return { known, counted, put, gone };
}

/** The nodes that stand under these ids as their own, by id. */
export async function findNodes(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Known>> {
  const [any] = await connection.all("select 1 from answer_id limit 1");
  if (!any) return new Map();
  const rows = await inBatches(
    connection,
    "select a.id, a.pk, a.kind from json_each(?) i cross join answer_id a on a.id = i.value where a.is_own = 1",
    ids,
  );
  return new Map(
    rows.map((row) => {
      const known = { id: String(row["id"]), pk: Number(row["pk"]), kind: String(row["kind"]) };
      return [known.id, known] as const;
    }),
  );
}

/** Digests of nodes, by id. */
export async function storedDigests(
  connection: Connection,
  model: Model,
  nodes: readonly Known[],
): Promise<Digests> {
  const found = new Map<string, Digest>();
  for (const [table, members] of byTable(model, nodes)) {
    const rows = await inBatches(
      connection,
      `select t.id, t.digest_whole, t.digest_version from json_each(?) i cross join ${quote(table)} t on t.pk = i.value`,
      members.map(({ pk }) => pk),
    );
    for (const row of rows) found.set(String(row["id"]), asDigest(row));
  }
  return found;
}

/** A row's digest as it is stored. */
export const asDigest = (row: Row): Digest => ({
  whole: String(row["digest_whole"]),
  version: String(row["digest_version"]),
});

/** Nodes by the table in which their rows stand. */
export function byTable(
  model: Model,
  nodes: readonly Known[],
): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Known[]>();
  for (const node of nodes) {
    const type = model.byKind.get(node.kind);
    if (!type) throw new Error(`The store holds a row of the unknown kind ${node.kind}.`);
    const table = tableName(type);
    const members = found.get(table) ?? [];
    members.push(node);
    found.set(table, members);
  }
  return found;
}
