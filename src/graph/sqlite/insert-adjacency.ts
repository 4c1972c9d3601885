import { replaceBeside } from "./replace-beside.ts";
import { linkColumn, quote, type Table } from "./tables.ts";
import type { Writing } from "./write-rows.ts";

/** Lists each fact that came once per end and link, with the name of its far end by which lists are ordered. */
export function insertAdjacency(writing: Writing, layout: readonly Table[]): Promise<void> {
  return replaceBeside(writing, "adj", (table) => fillAdjacency(writing, layout, table));
}

async function fillAdjacency(
  { connection, model, instant }: Writing,
  layout: readonly Table[],
  table: string,
): Promise<void> {
  const insert = (near: string, end: string, far: string, source: string): Promise<unknown> =>
    connection.all(
      `insert or ignore into ${table} (near, "end", kind, stands, id, fact, far, sort, held_since) select ${near}, ${end}, f.kind, f.stands, f.id, f.pk, ${far}, e."nameFold", ? from came c cross join fact f on f.pk = c.pk ${source} left join entity e on e.pk = ${far} where ${near} is not null`,
      [instant],
    );
  await insert("f.end_subject", "'subject'", "f.end_object", "");
  await insert("f.end_object", "'object'", "f.end_subject", "");
  await insert("k.target", "k.field", "f.end_subject", "cross join link k on k.owner = f.pk");
  const single = layout.find(({ name }) => name === "fact")?.singleLinks ?? [];
  const isFactLink = (name: string): boolean =>
    [...model.types.values()].some(
      (type) => type.family === "fact" && type.fields.get(name)?.kind === "link",
    );
  for (const field of single.filter(isFactLink))
    await insert(`f.${quote(linkColumn(field))}`, `'${field}'`, "f.end_subject", "");
}

/** A fact that stays as it was is listed under the new name of an entity that was written anew. */
export async function renameAdjacency({ connection, instant }: Writing): Promise<void> {
  const isRenamed = `far in (select c.pk from came c cross join entity e on e.pk = c.pk
    where c.is_known = 1 and (select a.sort from adj a where a.far = c.pk limit 1) is not e."nameFold")`;
  await connection.all(
    `insert into adj_was (near, "end", kind, stands, id, fact, far, sort, held_since, held_until)
     select near, "end", kind, stands, id, fact, far, sort, held_since, ?1 from adj where ${isRenamed} and held_since < ?1`,
    [instant],
  );
  await connection.all(
    `update adj set sort = (select e."nameFold" from entity e where e.pk = adj.far), held_since = ? where ${isRenamed}`,
    [instant],
  );
}
