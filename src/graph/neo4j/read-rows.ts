import neo4j, { type ManagedTransaction } from "neo4j-driver";
import { counterColumns } from "../../model/columns.ts";
import type { Model } from "../../model/model.ts";
import type { ColumnValue, NodeRow } from "../../model/rows.ts";
import type { View } from "../../plan/plan.ts";
import type { PastVersion } from "../graph.ts";
import { readBatches } from "./batches.ts";
import { cypher, identifier, join, parameter, printFragment, type Fragment } from "./fragment.ts";
import { COUNTED, currentType, VERSION_OF } from "./history.ts";
import { linksOf, linkTypes, OWN_PROPERTIES } from "./relationships.ts";
import { runRead, type Connection } from "./run.ts";
import { decodeColumn } from "./values.ts";
import { held, relationshipsIn } from "./view.ts";
import { readExternalIdKey } from "./write-links.ts";

const PAGE = 1_000;
const NOW: View = { kind: "now" };
const THEN: View = { kind: "snapshot", instant: { kind: "param", name: "at", type: "instant" } };

/** Every row in order of id, read page by page, now or as it stood; relationships say what they say, not copies of them. */
export async function* readRows(
  connection: Connection,
  model: Model,
  asRecordedAt: number | null,
): AsyncIterable<NodeRow> {
  const view = asRecordedAt === null ? NOW : THEN;
  const { text } = printFragment(
    cypher`${view.kind === "now" ? CURRENT_PAGE : PAST_PAGE} RETURN ${printRow(model, view)} AS row ORDER BY n.id`,
  );
  const at = neo4j.int(asRecordedAt ?? 0);
  let after = "";
  for (;;) {
    const records = await runRead(connection, text, { after, at });
    for (const record of records) {
      const row = toRow(model, record.get("row"));
      after = row.id;
      yield row;
    }
    if (records.length < PAGE) return;
  }
}

/** Current rows under some ids, in order of id. */
export async function readRowsById(
  transaction: ManagedTransaction,
  model: Model,
  ids: readonly string[],
): Promise<readonly NodeRow[]> {
  const records = await readBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (n:Node {id: id}) RETURN ${printRow(model, NOW)} AS row`,
    [...new Set(ids)],
  );
  return records
    .map((record) => toRow(model, record.get("row")))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every superseded version. */
export async function readVersions(
  transaction: ManagedTransaction,
  model: Model,
): Promise<readonly PastVersion[]> {
  const { text } = printFragment(
    cypher`MATCH (n:WasNode) RETURN ${printRow(model, THEN)} AS row, n.since AS since`,
  );
  // Counters are left as the version has them.
  const { records } = await transaction.run(text, { at: neo4j.int(MAX_INSTANT) });
  return records.map((record) => ({
    row: toRow(model, record.get("row")),
    since: Number(record.get("since")),
  }));
}

/** Later than every commit. */
const MAX_INSTANT = Number.MAX_SAFE_INTEGER;

const CURRENT_PAGE = cypher`MATCH (n:Node) WHERE n.id > $after WITH n ORDER BY n.id LIMIT 1000`;
/** Each sort of versions in order of its own index. */
const PAST_PAGE = cypher`CALL () { MATCH (n:Node) WHERE n.id > $after AND ${join(held({ view: THEN }, identifier("n")), " AND ")} RETURN n ORDER BY n.id LIMIT 1000 UNION ALL MATCH (n:WasNode) WHERE n.id > $after AND ${join(held({ view: THEN }, identifier("n")), " AND ")} RETURN n ORDER BY n.id LIMIT 1000 } WITH n ORDER BY n.id LIMIT 1000`;

/** Properties; [relationship, other id] by place; keys, former ids and tokens that lead here; counters of the moment. */
function printRow(model: Model, view: View): Fragment {
  const links = relationshipsIn({ view }, ["SUBJECT", "OBJECT", ...linkTypes(model)]);
  const leading = (label: string, type: string, key: string) =>
    cypher`COLLECT { MATCH (n)<-[link:${relationshipsIn({ view }, [type])}]-(key:${identifier(label)}) RETURN key.${identifier(key)} ORDER BY link.ord }`;
  return cypher`[properties(n), COLLECT { MATCH (n)-[link:${links}]->(other) RETURN [type(link), other.id] ORDER BY type(link), link.ord }, ${leading("ExternalIdKey", "IDENTIFIES", "key")}, ${printFormerIds(view)}, ${leading("Token", "IN", "text")}, ${printCounters(view)}]`;
}

/** Ids that lead to a row without being told by it have no place. */
function printFormerIds(view: View): Fragment {
  const conditions = [cypher`link.ord IS NOT NULL`, ...held({ view }, cypher`link`)];
  const anchor =
    view.kind === "now" ? cypher`(n)` : cypher`(n)-[:${identifier(VERSION_OF)}*0..1]->(:Node|Gone)`;
  return cypher`COLLECT { MATCH ${anchor}<-[link:${relationshipsIn({ view }, ["LEADS_TO"])}]-(key:FormerId) WHERE ${join(conditions, " AND ")} RETURN key.id ORDER BY link.ord }`;
}

/** What the counters of a row said at the moment, where they have changed since. */
function printCounters(view: View): Fragment {
  if (view.kind === "now") return cypher`null`;
  return cypher`CASE WHEN n.countedSince > ${parameter(view.instant)} THEN head(COLLECT { MATCH (c:${identifier(COUNTED)} {id: n.id}) WHERE ${join(held({ view }, cypher`c`), " AND ")} RETURN properties(c) }) END`;
}

function toRow(model: Model, raw: unknown): NodeRow {
  const [stored, leads, keys, formerIds, tokens, counted] = asList(raw);
  const properties = propertiesThen(model, asProperties(stored), counted);
  const type = model.byKind.get(String(properties["kind"]));
  if (!type)
    throw new Error(
      `The stored node ${String(properties["id"])} is of a kind that the model does not have.`,
    );
  const byEdge = groupLinks(asList(leads));
  const links = [...linksOf(type)].flatMap(([field, edge]) =>
    byEdge.has(edge) ? [[field, byEdge.get(edge) ?? []] as const] : [],
  );
  return {
    id: String(properties["id"]),
    type: type.name,
    columns: readColumns(properties),
    links: Object.fromEntries(links),
    fact:
      type.family === "fact"
        ? {
            subject: byEdge.get("SUBJECT")?.[0] ?? "",
            object: byEdge.get("OBJECT")?.[0] ?? null,
            stands: properties["stands"] === true,
            isSymmetric: properties["isSymmetric"] === true,
          }
        : null,
    externalIds: asList(keys).map((key) => readExternalIdKey(String(key))),
    formerIds: asList(formerIds).map(String),
    tokens: asList(tokens).map(String),
  };
}

/** Properties with the counters of the moment in place of those that came later. */
function propertiesThen(
  model: Model,
  properties: Readonly<Record<string, unknown>>,
  counted: unknown,
): Readonly<Record<string, unknown>> {
  const type = model.byKind.get(String(properties["kind"]));
  if (!type || counted === null) return properties;
  const then = asProperties(counted);
  const { ...kept }: Record<string, unknown> = properties;
  for (const { name: column } of counterColumns(type)) {
    delete kept[column];
    if (then[column] !== undefined) kept[column] = then[column];
  }
  return kept;
}

function readColumns(
  properties: Readonly<Record<string, unknown>>,
): Readonly<Record<string, ColumnValue>> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !OWN_PROPERTIES.has(name))
      .map(([name, value]) => [name, decodeColumn(value)]),
  );
}

function groupLinks(leads: readonly unknown[]): ReadonlyMap<string, readonly string[]> {
  const byEdge = new Map<string, string[]>();
  for (const [type, id] of leads.map(asList)) {
    const edge = currentType(String(type));
    byEdge.set(edge, [...(byEdge.get(edge) ?? []), String(id)]);
  }
  return byEdge;
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value))
    throw new Error("Neo4j returned a row of another shape than was asked for.");
  return value;
}

const asProperties = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === "object" ? { ...value } : {};
