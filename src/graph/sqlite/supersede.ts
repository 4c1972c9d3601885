import { inBatches } from "./batches.ts";
import { byTable, type Sorted } from "./sort-puts.ts";
import { contentColumns, countsTable, quote, wasTable, type Table } from "./tables.ts";
import { storedValue } from "./values.ts";
import type { Writing } from "./write-rows.ts";

/** Rows whose version goes on get their new counters; the old ones are kept with the interval in which they held. */
export async function countAnew(
  { connection, model, instant }: Writing,
  layout: readonly Table[],
  counted: Sorted["counted"],
): Promise<void> {
  const puts = new Map(counted.map((item) => [item.pk, item.put]));
  const nodes = counted.map(({ put, pk }) => ({
    id: put.row.id,
    pk,
    kind: model.types.get(put.row.type)?.kindValue ?? "",
  }));
  for (const [name, members] of byTable(model, nodes)) {
    const counters = layout.find((table) => table.name === name)?.counters ?? [];
    const columns = counters.map((column) => quote(column.name));
    const keys = members.map(({ pk }) => pk);
    if (counters.length > 0) {
      const counts = quote(countsTable(name));
      // The counters that stand began with the version, or where those before them ended.
      await inBatches(
        connection,
        `insert into ${counts} (pk, held_since, held_until, ${columns.join(", ")})
         select pk, began, ?2, ${columns.join(", ")} from (
           select t.*, max(t.held_since, ifnull((select max(k.held_until) from ${counts} k where k.pk = t.pk), 0)) as began
           from json_each(?1) i cross join ${quote(name)} t on t.pk = i.value) where began < ?2`,
        keys,
        [instant],
      );
    }
    const items = members.flatMap(({ pk }) => {
      const put = puts.get(pk);
      return put
        ? [
            [
              pk,
              put.digest.whole,
              put.digest.version,
              ...counters.map((column) => storedValue(column.scalar, put.row.columns[column.name])),
            ],
          ]
        : [];
    });
    const set = columns.map((column, i) => `, ${column} = j.value ->> ${i + 3}`).join("");
    await inBatches(
      connection,
      `update ${quote(name)} as t set digest_whole = j.value ->> 1, digest_version = j.value ->> 2${set} from json_each(?) j where t.pk = j.value ->> 0`,
      items,
    );
  }
}

/** Moves rows apart as they stood until now. Their keys stand in `gone`, by which what stands beside them is found. */
export async function supersede(
  writing: Writing,
  layout: readonly Table[],
  gone: Sorted["gone"],
): Promise<void> {
  if (gone.length === 0) return;
  const { connection, model } = writing;
  await inBatches(
    connection,
    "insert into gone select value ->> 0, value ->> 1 from json_each(?)",
    gone.map(({ pk, id }) => [pk, id]),
  );
  // Ids that the rows told lead somewhere else from now on, or nowhere.
  await connection.exec(
    "insert or ignore into touched select id from former_id where pk in (select pk from gone)",
  );
  const held = byTable(model, gone);
  for (const table of layout) if (held.has(table.name)) await moveApart(writing, table);
}

/** What came and went in one commit was never seen, and is not kept. */
async function moveApart({ connection, instant }: Writing, table: Table): Promise<void> {
  const names = ["pk", ...contentColumns(table)].map(quote).join(", ");
  const isGone = "pk in (select pk from gone)";
  await connection.all(
    `insert into ${quote(wasTable(table.name))} (${names}, held_since, held_until) select ${names}, held_since, ?1 from ${quote(table.name)} where ${isGone} and held_since < ?1`,
    [instant],
  );
  await connection.all(`delete from ${quote(table.name)} where ${isGone}`);
}
