import type { Model } from "../../model/model.ts";
import type { ColumnValue, NodeRow } from "../../model/rows.ts";
import { cypher, identifier, join, printFragment } from "./fragment.ts";
import { linksOf, linkTypes, OWN_PROPERTIES } from "./relationships.ts";
import { runRead, type Connection } from "./run.ts";
import { decodeColumn } from "./values.ts";
import { readExternalIdKey } from "./write-links.ts";

const PAGE = 1_000;

/** Every stored row in order of id, read page by page; relationships say what they say, not copies of them. */
export async function* readRows(connection: Connection, model: Model): AsyncIterable<NodeRow> {
  const text = printRowPage(model);
  let after: string | null = null;
  for (;;) {
    const records = await runRead(connection, text, { after });
    for (const record of records) {
      const row = toRow(model, record.get("row"));
      after = row.id;
      yield row;
    }
    if (records.length < PAGE) return;
  }
}

/** `row`: properties; [relationship, other id] by place; keys, former ids and tokens that lead here. */
function printRowPage(model: Model): string {
  const links = join(["SUBJECT", "OBJECT", ...linkTypes(model)].map(identifier), "|");
  const leading = (label: string, type: string, key: string) =>
    cypher`COLLECT { MATCH (n)<-[link:${identifier(type)}]-(key:${identifier(label)}) RETURN key.${identifier(key)} ORDER BY link.ord }`;
  return printFragment(
    cypher`MATCH (n:Node) WHERE $after IS NULL OR n.id > $after WITH n ORDER BY n.id LIMIT 1000 RETURN [properties(n), COLLECT { MATCH (n)-[link:${links}]->(other) RETURN [type(link), other.id] ORDER BY type(link), link.ord }, ${leading("ExternalIdKey", "IDENTIFIES", "key")}, ${leading("FormerId", "LEADS_TO", "id")}, ${leading("Token", "IN", "text")}] AS row ORDER BY n.id`,
  ).text;
}

function toRow(model: Model, raw: unknown): NodeRow {
  const [stored, leads, keys, formerIds, tokens] = asList(raw);
  const properties: Readonly<Record<string, unknown>> = { ...asObject(stored) };
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
    payload: typeof properties["payload"] === "string" ? properties["payload"] : null,
  };
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
  for (const [edge, id] of leads.map(asList))
    byEdge.set(String(edge), [...(byEdge.get(String(edge)) ?? []), String(id)]);
  return byEdge;
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value))
    throw new Error("Neo4j returned a row of another shape than was asked for.");
  return value;
}

const asObject = (value: unknown): object =>
  value !== null && typeof value === "object" ? value : {};
