import type { GraphType, Model } from "../../model/model.ts";
import { DragomanError } from "../../errors.ts";
import { COUNTED, currentType, GONE, VERSION_OF } from "./history.ts";

/** Relationship types that lead from a fact to its ends. */
export const END_RELATIONSHIPS = ["SUBJECT", "OBJECT"] as const;

/** The relationship types of a type's links, by field. */
export function linksOf(type: GraphType): ReadonlyMap<string, string> {
  return new Map(
    [...type.fields.values()].flatMap((field) =>
      field.kind === "link" ? [[field.name, field.edge] as const] : [],
    ),
  );
}

/** Relationship types of all links of the model, each once. */
export function linkTypes(model: Model): readonly string[] {
  return [
    ...new Set([...model.types.values()].flatMap((type) => [...linksOf(type).values()])),
  ].sort();
}

/** Relationship types of all projected edges: the predicates of facts that have an object. */
export function edgeTypes(model: Model): readonly string[] {
  const types = [...model.types.values()].flatMap((type) =>
    type.family === "fact" && type.objectFields.length > 0 ? type.predicates : [],
  );
  return [...new Set<string>(types)].sort();
}

/** Every label that a node of the model can have beside `Node`. */
export function modelLabels(model: Model): readonly string[] {
  return [...new Set([...model.types.values()].flatMap((type) => type.labels))]
    .filter((label) => label !== "Node")
    .sort();
}

/** Properties that the engine keeps beside the columns of a row. */
export const OWN_PROPERTIES: ReadonlySet<string> = new Set([
  "digest",
  "versionDigest",
  "since",
  "until",
  "countedSince",
  "tokens",
  "formers",
  "stands",
  "isSymmetric",
  "subjectId",
  "objectId",
  "subjectSort",
  "objectSort",
]);

/** Labels of nodes that the engine keeps beside those of rows. */
const OWN_LABELS: ReadonlySet<string> = new Set([
  "Dragoman",
  "Clock",
  "LedgerEntry",
  "LedgerKey",
  "ExternalIdKey",
  "FormerId",
  "Token",
  GONE,
  COUNTED,
]);

/** Refuses a model whose names would meet those that the engine keeps for itself. */
export function checkNames(model: Model): void {
  const own = new Set<string>([
    ...END_RELATIONSHIPS,
    "IDENTIFIES",
    "LEADS_TO",
    "IN",
    "KEYED",
    VERSION_OF,
  ]);
  const edges = new Set(edgeTypes(model));
  for (const name of [...linkTypes(model), ...edges]) {
    if (own.has(name) || currentType(name) !== name)
      throw new DragomanError("BAD_SCHEMA", [
        `"${name}" is kept for the service itself in Neo4j and can be no edge type`,
      ]);
  }
  for (const name of linkTypes(model)) {
    if (edges.has(name))
      throw new DragomanError("BAD_SCHEMA", [
        `"${name}" is the edge type of a link and of a fact; it can be only one of them`,
      ]);
  }
  for (const label of modelLabels(model)) {
    if (OWN_LABELS.has(label) || /^Was[A-Z]/.test(label))
      throw new DragomanError("BAD_SCHEMA", [
        `"${label}" is kept for the service itself in Neo4j and can be no type`,
      ]);
  }
  for (const type of model.types.values()) {
    const field = [...type.fields.keys()].find((candidate) => OWN_PROPERTIES.has(candidate));
    if (field)
      throw new DragomanError("BAD_SCHEMA", [
        `"${field}" of ${type.name} is kept for the service itself in Neo4j and can be no field`,
      ]);
  }
}
