import type { Answering } from "../graph.ts";
import { inBatches } from "./batches.ts";
import { replaceBeside } from "./replace-beside.ts";
import type { Sorted } from "./sort-puts.ts";
import type { Writing } from "./write-rows.ts";

/**
 * Says who answers under which id. A node's own id goes first, then the former ids that rows tell, then what an id was told
 * for last; that is followed through nodes that are gone to what became of them. Only ids that the change touches are
 * looked at.
 */
export async function settleAnswers(
  writing: Writing,
  { put, gone }: Sorted,
  answers: readonly Answering[],
): Promise<void> {
  const { connection, instant } = writing;
  const former = put.flatMap(({ row }) => row.formerIds.map((id) => [id, row.id]));
  await answerOwn(writing);
  await replaceBeside(writing, "former_id", async (table) => {
    await inBatches(
      connection,
      `insert or ignore into ${table} (id, pk, held_since) select i.value ->> 0, c.pk, ?2 from json_each(?1) i cross join answer_id c on c.id = i.value ->> 1 and c.is_own = 1`,
      former,
      [instant],
    );
  });
  const told = [...former, ...answers.map(({ id, node }) => [id, node])].filter(
    ([id, node]) => id !== node,
  );
  await inBatches(
    connection,
    "insert into told (id, node) select value ->> 0, value ->> 1 from json_each(?) where true on conflict (id) do update set node = excluded.node",
    told,
  );
  const removed = gone.filter(({ isRemoved }) => isRemoved).map(({ id }) => id);
  await inBatches(connection, "insert or ignore into touched select value from json_each(?)", [
    ...told.map(([id]) => id),
    ...removed,
  ]);
  await answerTouched(writing);
}

/** A node's own id leads to it from the moment it comes, whatever it led to before. */
async function answerOwn({ connection, instant }: Writing): Promise<void> {
  const isNew = "id in (select id from came where is_known = 0)";
  const isGone =
    "is_own = 1 and pk in (select g.pk from gone g where not exists (select 1 from came c where c.pk = g.pk))";
  for (const ends of [isNew, isGone]) {
    await connection.all(
      `insert into answer_id_was (id, pk, kind, is_own, held_since, held_until) select id, pk, kind, is_own, held_since, ?1 from answer_id where ${ends} and held_since < ?1`,
      [instant],
    );
    await connection.all(`delete from answer_id where ${ends}`);
  }
  await connection.all(
    "insert into answer_id (id, pk, kind, is_own, held_since) select id, pk, kind, 1, ? from came where is_known = 0",
    [instant],
  );
}

/** Steps from one id to what it led to, at most: ids that lead to one another in a circle lead nowhere. */
const STEP_LIMIT = 100;

async function answerTouched({ connection, instant }: Writing): Promise<void> {
  await connection.exec(
    `insert or ignore into touched select t.id from came c cross join told t on t.node = c.id where c.is_known = 0;
     insert or ignore into touched select f.id from came c cross join former_id f on f.pk = c.pk where c.is_known = 0`,
  );
  const [any] = await connection.all("select 1 from touched limit 1");
  if (!any) return;
  await connection.exec(
    `insert or ignore into touched
       with recursive reached(id) as (
         select id from touched union select t.id from reached r cross join told t on t.node = r.id)
       select id from reached;
     insert into resolved
       with recursive step(id, at, n) as (
         select id, id, 0 from touched
         union all
         select s.id, coalesce(
             (select min(o.id) from former_id f cross join answer_id o on o.pk = f.pk and o.is_own = 1 where f.id = s.at),
             (select t.node from told t where t.id = s.at)), s.n + 1
           from step s
           where s.at is not null and s.n < ${STEP_LIMIT}
             and not exists (select 1 from answer_id a where a.id = s.at and a.is_own = 1))
       select s.id, a.pk, a.kind from step s cross join answer_id a on a.id = s.at and a.is_own = 1 where s.n > 0`,
  );
  const differs = `is_own = 0 and id in (select t.id from touched t left join resolved r on r.id = t.id
    cross join answer_id a on a.id = t.id where r.pk is not a.pk or r.kind is not a.kind)`;
  await connection.all(
    `insert into answer_id_was (id, pk, kind, is_own, held_since, held_until) select id, pk, kind, 0, held_since, ?1 from answer_id where ${differs} and held_since < ?1`,
    [instant],
  );
  await connection.all(`delete from answer_id where ${differs}`);
  await connection.all(
    "insert or ignore into answer_id (id, pk, kind, is_own, held_since) select id, pk, kind, 0, ? from resolved",
    [instant],
  );
}
