import type { Model } from "../../model/model.ts";
import { BESIDE_TABLES } from "./beside-tables.ts";
import { countsTable, linkColumn, quote, tables, wasTable, type Table } from "./tables.ts";

/** A SELECT of what is wrong, as `id`, and the sentence that says so. */
export interface Check {
  readonly text: string;
  readonly says: string;
}

/** What must hold of superseded rows: intervals in order, one row at a time, ends that are known. */
export function historyChecks(model: Model): readonly Check[] {
  return [
    ...tables(model).flatMap(tableChecks),
    ...BESIDE_TABLES.flatMap(({ name, key, owner }) => [
      ...intervalChecks(name, key),
      {
        text: `select t.${quote(owner)} as id from ${wasTable(name)} t where ${isUnknown(`t.${quote(owner)}`)}`,
        says: `A superseded row of ${name} belongs to $, which never was.`,
      },
    ]),
    ...intervalChecks("answer_id", ["id"]),
    {
      text: `select a.id from answer_id_was a where ${isUnknown("a.pk")}`,
      says: "The id $ led nowhere once.",
    },
    {
      text: "select g.id from gone_id g where exists (select 1 from node_id n where n.pk = g.pk or n.id = g.id)",
      says: "The node $ is there and counts as gone.",
    },
  ];
}

function tableChecks(table: Table): readonly Check[] {
  const was = quote(wasTable(table.name));
  const ends = table.name === "fact" ? ["end_subject", "end_object"] : [];
  return [
    ...intervalChecks(table.name, ["pk"]),
    ...[...ends, ...table.singleLinks.map(linkColumn)].map((column) => ({
      text: `select t.id from ${was} t where t.${quote(column)} is not null and ${isUnknown(`t.${quote(column)}`)}`,
      says: `A superseded version of $ leads by ${column} to what never was.`,
    })),
    ...(table.counters.length > 0 ? countChecks(table) : []),
  ];
}

/** Neither among the nodes that stand nor among those that are gone. */
const isUnknown = (pk: string): string =>
  `not exists (select 1 from node_id n where n.pk = ${pk}) and not exists (select 1 from gone_id g where g.pk = ${pk})`;

function intervalChecks(name: string, key: readonly string[]): readonly Check[] {
  const was = quote(wasTable(name));
  const same = key.map((column) => `b.${quote(column)} = a.${quote(column)}`).join(" and ");
  const id = `a.${quote(key[0] ?? "")} as id`;
  return [
    {
      text: `select ${id} from ${was} a where a.held_since >= a.held_until`,
      says: `A superseded row of ${name} under $ ends before it begins.`,
    },
    {
      text: `select ${id} from ${was} a cross join ${was} b on ${same} and b.held_since > a.held_since where b.held_since < a.held_until`,
      says: `Two superseded rows of ${name} under $ overlap.`,
    },
    {
      text: `select ${id} from ${was} a cross join ${quote(name)} b on ${same} where b.held_since < a.held_until`,
      says: `The row of ${name} under $ began before the one that it supersedes ended.`,
    },
  ];
}

function countChecks({ name }: Table): readonly Check[] {
  const counts = quote(countsTable(name));
  const within = (table: string, held: string): string =>
    `exists (select 1 from ${quote(table)} t where t.pk = k.pk and t.held_since <= k.held_since${held})`;
  return [
    {
      text: `select k.pk as id from ${counts} k where k.held_since >= k.held_until`,
      says: `Old counters of ${name} under $ end before they begin.`,
    },
    {
      text: `select k.pk as id from ${counts} k cross join ${counts} l on l.pk = k.pk and l.held_since > k.held_since where l.held_since < k.held_until`,
      says: `Old counters of ${name} under $ overlap.`,
    },
    {
      text: `select k.pk as id from ${counts} k where not ${within(name, "")} and not ${within(wasTable(name), " and k.held_until <= t.held_until")}`,
      says: `Old counters of ${name} under $ belong to no version.`,
    },
  ];
}
