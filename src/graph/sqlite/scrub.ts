/** Legal erasure in a store: columns of versions are overwritten, and so are the pages where they stood. */
import type { Model } from "../../model/model.ts";
import type { ScrubbedVersion } from "../graph.ts";
import { inBatches } from "./batches.ts";
import type { Connection } from "./connection.ts";
import { quote, tableName, wasTable } from "./tables.ts";

/** The key of the row that has an id, or had it. */
const PK =
  "coalesce((select a.pk from answer_id a where a.id = j.value ->> 0 and a.is_own = 1), (select g.pk from gone_id g where g.id = j.value ->> 0))";

/** Overwrites columns of superseded versions and of log rows, and what was made of them. */
export async function scrubVersions(
  connection: Connection,
  model: Model,
  versions: readonly ScrubbedVersion[],
): Promise<void> {
  // Set in the transaction: whatever ends the process, the next commit wipes what this one leaves in pages.
  await connection.all("insert or replace into meta (key, value) values (?, '1')", [WIPE]);
  for (const [name, cells] of cellsByColumn(model, versions)) {
    const { table, column, isLog } = name;
    if (table === "entity" && column === "nameFold") await scrubSortKeys(connection, cells);
    if (table === "record_name" && column === "text") await scrubTokens(connection, cells);
    const target = quote(isLog ? table : wasTable(table));
    const when = isLog ? "" : " and t.held_since = j.value ->> 1";
    await inBatches(
      connection,
      `update ${target} as t set ${quote(column)} = j.value ->> 2 from json_each(?) j where t.pk = ${PK}${when}`,
      cells,
    );
  }
}

interface ColumnName {
  readonly table: string;
  readonly column: string;
  readonly isLog: boolean;
}
/** Id, beginning of the version, new value. */
type Cell = readonly [id: string, since: number | null, value: string];

function cellsByColumn(
  model: Model,
  versions: readonly ScrubbedVersion[],
): ReadonlyMap<ColumnName, readonly Cell[]> {
  const names = new Map<string, ColumnName>();
  const found = new Map<ColumnName, Cell[]>();
  for (const { id, type: typeName, since, columns } of versions) {
    const type = model.types.get(typeName);
    if (!type) throw new Error(`The model has no type ${typeName}.`);
    for (const [column, value] of Object.entries(columns)) {
      const key = JSON.stringify([tableName(type), column, since === null]);
      const name = names.get(key) ?? { table: tableName(type), column, isLog: since === null };
      names.set(key, name);
      const cells = found.get(name) ?? [];
      cells.push([id, since, value]);
      found.set(name, cells);
    }
  }
  return found;
}

/** Lists of facts were ordered by the names of their far ends. */
async function scrubSortKeys(connection: Connection, cells: readonly Cell[]): Promise<void> {
  await inBatches(
    connection,
    `update adj_was as a set sort = s.masked from (
       select t.pk, t."nameFold" as sort, min(j.value ->> 2) as masked
       from json_each(?) j cross join entity_was t on t.pk = ${PK} and t.held_since = j.value ->> 1
       where t."nameFold" is not null group by 1, 2) s
     where a.far = s.pk and a.sort = s.sort`,
    cells,
  );
}

/** A name whose text is gone is found by none of its words, at no time. */
async function scrubTokens(connection: Connection, cells: readonly Cell[]): Promise<void> {
  await inBatches(
    connection,
    `delete from name_token_was where name in (select ${PK} from json_each(?) j)`,
    cells,
  );
}

const WIPE = "wipe";

/** Whether something was overwritten, by this commit or an earlier one, of which pages still keep the words. */
export const isWipeAsked = async (writer: Connection): Promise<boolean> =>
  (await writer.all("select 1 from meta where key = ?", [WIPE])).length > 0;

/**
 * Writes the whole file anew and empties its log: freed pages would keep the words. Where somebody reads meanwhile the log
 * cannot be emptied; then the next commit does it, or whoever closes the store last. Throws where there is no room.
 */
export async function wipeTraces(writer: Connection): Promise<void> {
  // Statistics may hold samples of indexed words.
  await writer.exec("analyze");
  await writer.exec("vacuum");
  const [log] = await writer.all("pragma wal_checkpoint(truncate)");
  if (log?.["busy"] === 0) await writer.all("delete from meta where key = ?", [WIPE]);
}
