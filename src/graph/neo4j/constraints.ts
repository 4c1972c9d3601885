import type { GraphType, Model } from "../../model/model.ts";
import { cypher, identifier, join, printFragment, type Fragment } from "./fragment.ts";
import { COUNTED, GONE, pastLabel } from "./history.ts";
import { edgeTypes } from "./relationships.ts";

/** One constraint or index: its name, and the statement that makes it. */
export interface SchemaElement {
  readonly name: string;
  readonly text: string;
}

/** Every constraint and index that the model asks for. Names say what they are on, so one that exists is known by its name. */
export function schemaElements(model: Model): readonly SchemaElement[] {
  return [
    ...uniqueKeys(),
    ...ownIndexes(),
    ...[...model.types.values()].flatMap(typeIndexes),
    ...interfaceIndexes(model),
    ...edgeTypes(model).flatMap((type) => edgeIndexes(type, model)),
  ];
}

const uniqueKeys = (): readonly SchemaElement[] => [
  unique("Dragoman", "format"),
  unique("Clock", "name"),
  unique("Node", "id"),
  unique(GONE, "id"),
  unique("FormerId", "id"),
  unique("ExternalIdKey", "key"),
  unique("Token", "text"),
  unique("LedgerEntry", "id"),
  unique("LedgerKey", "key"),
];

/** What the engine keeps beside the rows: the ledger by kind, ids by what was told of them, versions and old counts by id. */
const ownIndexes = (): readonly SchemaElement[] => [
  nodeIndex("LedgerEntry", ["kind", "id"]),
  nodeIndex("FormerId", ["told"]),
  nodeIndex(pastLabel("Node"), ["id"]),
  nodeIndex(COUNTED, ["id"]),
];

function unique(label: string, key: string): SchemaElement {
  const name = elementName("unique", label, [key]);
  return element(
    name,
    cypher`CREATE CONSTRAINT ${identifier(name)} IF NOT EXISTS FOR (n:${identifier(label)}) REQUIRE n.${identifier(key)} IS UNIQUE`,
  );
}

/** The id, and each key of orderBy that is never missing: only then can an index give the order. */
function typeIndexes(type: GraphType): readonly SchemaElement[] {
  const scalars = [...type.fields.values()].filter(
    (field) => field.kind === "scalar" && field.sortable && !field.nullable,
  );
  const columns = scalars.flatMap((field) =>
    field.kind === "scalar" ? [field.column.folded ?? field.column.name] : [],
  );
  const ends = [...type.fields.values()].flatMap((field) =>
    field.kind === "end" && field.sortable?.by === "name" ? [`${field.end}Sort`] : [],
  );
  const keys = [...new Set([...columns, ...ends])].filter((key) => key !== "id");
  return [
    nodeIndex(type.name, ["id"]),
    nodeIndex(pastLabel(type.name), ["id"]),
    ...keys.map((key) => nodeIndex(type.name, [key, "id"])),
  ];
}

/** Lists of an interface are ordered by id or by name. */
function interfaceIndexes(model: Model): readonly SchemaElement[] {
  return [...model.interfaces.values()].flatMap(({ name, fields }) => {
    if (name === "Node") return [];
    const named = fields.get("name");
    const key = named?.kind === "scalar" && named.sortable ? named.column.folded : null;
    return [
      nodeIndex(name, ["id"]),
      nodeIndex(pastLabel(name), ["id"]),
      ...(key ? [nodeIndex(name, [key, "id"])] : []),
    ];
  });
}

/**
 * By the fact's id; and where a fact type has no other edge type, from either end by id or by the other end's name: a page of
 * a hub is then a range. Where it has several, no index has them in one order.
 */
function edgeIndexes(type: string, model: Model): readonly SchemaElement[] {
  const isOnly = [...model.types.values()].some(
    (candidate) =>
      candidate.family === "fact" &&
      candidate.predicates.length === 1 &&
      candidate.predicates[0] === type,
  );
  const ranges = [
    ["subjectId", "id"],
    ["objectId", "id"],
    ["subjectId", "objectSort", "id"],
    ["objectId", "subjectSort", "id"],
  ];
  return [["id"], ...(isOnly ? ranges : [])].map((keys) => edgeIndex(type, keys));
}

function nodeIndex(label: string, keys: readonly string[]): SchemaElement {
  const name = elementName("node", label, keys);
  return element(
    name,
    cypher`CREATE INDEX ${identifier(name)} IF NOT EXISTS FOR (n:${identifier(label)}) ON (${properties("n", keys)})`,
  );
}

function edgeIndex(type: string, keys: readonly string[]): SchemaElement {
  const name = elementName("edge", type, keys);
  return element(
    name,
    cypher`CREATE INDEX ${identifier(name)} IF NOT EXISTS FOR ()-[r:${identifier(type)}]-() ON (${properties("r", keys)})`,
  );
}

const properties = (of: string, keys: readonly string[]): Fragment =>
  join(
    keys.map((key) => cypher`${identifier(of)}.${identifier(key)}`),
    ", ",
  );
const elementName = (kind: string, on: string, keys: readonly string[]): string =>
  ["dragoman", kind, on, ...keys].join("_");
const element = (name: string, statement: Fragment): SchemaElement => ({
  name,
  text: printFragment(statement).text,
});
