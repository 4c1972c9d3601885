import type { Model } from "../../model/model.ts";
import { historyChecks, type Check } from "./history-checks.ts";
import type { ReadPool } from "./read-pool.ts";
import { linkColumn, quote, tables } from "./tables.ts";

/** What of the store's own bookkeeping does not agree, one sentence each. */
export async function* findViolations(pool: ReadPool, model: Model): AsyncIterable<string> {
  for (const { text, says } of checks(model)) {
    for (const row of await pool.all(text)) yield says.replace("$", String(row["id"]));
  }
}

function checks(model: Model): readonly Check[] {
  return [
    {
      text: "select f.id from fact f where not exists (select 1 from entity e where e.pk = f.end_subject)",
      says: "The subject of the fact $ is missing.",
    },
    {
      text: "select f.id from fact f where f.end_object is not null and not exists (select 1 from entity e where e.pk = f.end_object)",
      says: "The object of the fact $ is missing.",
    },
    {
      text: `select f.id from fact f where not exists (select 1 from adj a where a.near = f.end_subject and a."end" = 'subject' and a.kind = f.kind and a.stands = f.stands and a.id = f.id and a.far is f.end_object)`,
      says: "The fact $ is not listed under its subject.",
    },
    {
      text: `select f.id from fact f where f.end_object is not null and not exists (select 1 from adj a where a.near = f.end_object and a."end" = 'object' and a.kind = f.kind and a.stands = f.stands and a.id = f.id and a.far = f.end_subject)`,
      says: "The fact $ is not listed under its object.",
    },
    {
      text: "select a.id from adj a where not exists (select 1 from fact f where f.pk = a.fact and f.id = a.id and f.kind = a.kind and f.stands = a.stands)",
      says: "A list holds the fact $, which is not there or differs.",
    },
    {
      text: `select a.id from adj a left join entity e on e.pk = a.far where a.sort is not e."nameFold"`,
      says: "The fact $ is listed under a name that its far end does not have.",
    },
    {
      text: "select k.field || ' of ' || k.owner as id from link k where not exists (select 1 from node_id n where n.pk = k.target) or not exists (select 1 from node_id n where n.pk = k.owner)",
      says: "The link $ leads nowhere.",
    },
    {
      text: "select t.token as id from name_token t where not exists (select 1 from record_name n where n.pk = t.name and n.link_entity = t.entity)",
      says: "The word $ belongs to a name that is not there.",
    },
    {
      text: "select x.value as id from external_id x where not exists (select 1 from entity e where e.pk = x.pk)",
      says: "The external id $ leads nowhere.",
    },
    {
      text: "select a.id from answer_id a where not exists (select 1 from node_id n where n.pk = a.pk and n.kind = a.kind)",
      says: "The id $ leads nowhere.",
    },
    {
      text: "select f.id from former_id f where not exists (select 1 from node_id n where n.pk = f.pk)",
      says: "The former id $ leads nowhere.",
    },
    {
      text: "select f.id from former_id f where not exists (select 1 from answer_id a where a.id = f.id and a.pk = f.pk)",
      says: "The former id $ does not lead to the node that it names.",
    },
    {
      text: "select e.id from ledger_entry e where (select count(distinct value) from json_each(e.keys)) <> (select count(*) from ledger_key k where k.entry = e.n)",
      says: "The ledger entry $ is not found by its keys.",
    },
    {
      text: "select k.entry as id from ledger_key k where not exists (select 1 from ledger_entry e where e.n = k.entry)",
      says: "A key leads to the entry $ of the ledger, which is not there.",
    },
    {
      text: "select n.id from node_id n where not exists (select 1 from answer_id a where a.id = n.id and a.pk = n.pk and a.kind = n.kind and a.is_own = 1)",
      says: "The node $ does not answer under its own id.",
    },
    ...historyChecks(model),
    ...tables(model).map(({ name }) => ({
      text: `select t.id from ${quote(name)} t where t.held_since > (select cast(value as integer) from meta where key = 'instant')`,
      says: "The row $ stands since after the last commit.",
    })),
    ...tables(model).flatMap((table) =>
      table.singleLinks.map((field) => ({
        text: `select t.id from ${quote(table.name)} t where t.${quote(linkColumn(field))} is not null and not exists (select 1 from node_id n where n.pk = t.${quote(linkColumn(field))})`,
        says: `The link ${field} of $ leads nowhere.`,
      })),
    ),
  ];
}
