import type {
  EnumTypeDefinitionNode,
  FieldDefinitionNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
} from "graphql";
import { DragomanError } from "../errors.ts";
import type {
  AttributePredicate,
  EdgeName,
  EnumValue,
  GraphType,
  InterfaceType,
  Model,
  TypeName,
} from "./model.ts";
import { readField } from "./read-field.ts";
import { readValueType } from "./read-value-type.ts";
import {
  directiveArguments,
  listArgument,
  readSchemaDocument,
  textArgument,
  type SchemaDocument,
} from "./schema-document.ts";

/** Reads the model from the SDL of `schema/`. Throws BAD_SCHEMA with the first thing that does not fit. */
export function readModel(sdl: string): Model {
  const document = readSchemaDocument(sdl);
  const enums = new Map([...document.enums].map(([name, node]) => [name, readEnum(node)]));
  const values = new Map(
    [...document.objects]
      .filter(([, node]) => directiveArguments(node, "value"))
      .map(([name, node]) => [name, readValueType(node, document)]),
  );
  const types = new Map(
    [...document.objects].flatMap(([name, node]) => {
      const type = readType(node, document, enums);
      return type ? [[name, type] as const] : [];
    }),
  );
  const interfaces = new Map(
    [...document.interfaces].map(([name, node]) => [name, readInterface(node, document, types)]),
  );
  return {
    types,
    interfaces,
    values,
    enums,
    byKind: new Map([...types.values()].map((type) => [type.kindValue, type])),
    attributes: readAttributes(types),
    classWords: readClassWords(types),
  };
}

const asTypeName = (name: string): TypeName => name as TypeName; // Names come from the SDL here and nowhere else.
const asEdgeName = (name: string): EdgeName => name as EdgeName; // The same.

/** `ProcessRole` → `PROCESS_ROLE`: the value of `Kind`. */
export const kindValue = (typeName: string): string =>
  typeName.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();

function readType(
  node: ObjectTypeDefinitionNode,
  document: SchemaDocument,
  enums: ReadonlyMap<string, readonly EnumValue[]>,
): GraphType | null {
  const entity = directiveArguments(node, "entity");
  const fact = directiveArguments(node, "fact");
  const record = directiveArguments(node, "record");
  const given = entity ?? fact ?? record;
  if (!given) return null;
  const name = node.name.value;
  const fieldNodes = allFields(node, document);
  const common = {
    name: asTypeName(name),
    description: node.description?.value ?? "",
    kindValue: kindValue(name),
    labels: [name, ...interfaceNames(node, document)],
    prefix: textArgument(given, "prefix") ?? kindValue(name).toLowerCase().replaceAll("_", "-"),
    roots: given["root"] === false ? null : rootNames(name, textArgument(given, "plural")),
    fields: new Map(fieldNodes.map((field) => [field.name.value, readField(field, document)])),
  };
  if (entity)
    return {
      ...common,
      family: "entity",
      keys: listArgument(entity, "keys"),
      words: listArgument(entity, "words"),
      describedBy: listArgument(entity, "describedBy"),
    };
  if (record) return { ...common, family: "record", isLog: record["log"] === true };
  return {
    ...common,
    family: "fact",
    ...readFactDirective(name, fact, fieldNodes, common.fields, enums),
  };
}

function readFactDirective(
  name: string,
  fact: Readonly<Record<string, unknown>> | null,
  nodes: readonly FieldDefinitionNode[],
  fields: GraphType["fields"],
  enums: ReadonlyMap<string, readonly EnumValue[]>,
) {
  const edge = textArgument(fact, "edge");
  const edgeFieldNode = nodes.find((field) => directiveArguments(field, "edgeType"));
  const edgeField = edgeFieldNode ? fields.get(edgeFieldNode.name.value) : undefined;
  const named = edgeField
    ? (enums.get(edgeField.typeName) ?? []).flatMap((value) =>
        value.edge ? [value.edge.type] : [],
      )
    : [];
  const ownEnds = (directive: string, inherited: string): string[] =>
    nodes
      .filter((field) => directiveArguments(field, directive) && field.name.value !== inherited)
      .map((field) => field.name.value);
  if (!edge && !edgeField && listArgument(fact, "predicates").length === 0) {
    throw new DragomanError("BAD_SCHEMA", [
      `the fact type ${name} names no edge, has no @edgeType field and no predicates`,
    ]);
  }
  return {
    edge: edge ? asEdgeName(edge) : null,
    edgeField: edgeField?.name ?? null,
    predicates: edge
      ? [asEdgeName(edge)]
      : edgeField
        ? named
        : listArgument(fact, "predicates").map(asEdgeName),
    subjectField: ownEnds("subject", "subject")[0] ?? "subject",
    objectFields: ownEnds("object", "object"),
    functional: listArgument(fact, "functional"),
    exclusive: listArgument(fact, "exclusive"),
    symmetric: fact?.["symmetric"] === true,
    hop: fact?.["hop"] !== false,
  };
}

/** Every interface of a type, widest last: those it names and theirs. */
function interfaceNames(
  node: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  document: SchemaDocument,
): readonly string[] {
  const direct = (node.interfaces ?? []).map((named) => named.name.value);
  const nested = direct.flatMap((name) => {
    const owner = document.interfaces.get(name);
    if (!owner)
      throw new DragomanError("BAD_SCHEMA", [
        `${node.name.value} implements ${name}, which is not declared`,
      ]);
    return interfaceNames(owner, document);
  });
  const all = [...new Set([...direct, ...nested])];
  return all.sort((a, b) => Number(isBelow(b, a, document)) - Number(isBelow(a, b, document)));
}

const isBelow = (a: string, b: string, document: SchemaDocument): boolean => {
  const node = document.interfaces.get(a);
  return node !== undefined && interfaceNames(node, document).includes(b);
};

/** A type's fields with those of its interfaces before its own; its own declaration of a name wins. */
export function allFields(
  node: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  document: SchemaDocument,
): readonly FieldDefinitionNode[] {
  const byName = new Map<string, FieldDefinitionNode>();
  for (const name of [...interfaceNames(node, document)].reverse()) {
    for (const field of document.interfaces.get(name)?.fields ?? [])
      byName.set(field.name.value, field);
  }
  for (const field of node.fields ?? []) byName.set(field.name.value, field);
  return [...byName.values()];
}

function readInterface(
  node: InterfaceTypeDefinitionNode,
  document: SchemaDocument,
  types: ReadonlyMap<string, GraphType>,
): InterfaceType {
  const name = node.name.value;
  const label = directiveArguments(node, "label");
  return {
    name,
    description: node.description?.value ?? "",
    members: [...types.values()]
      .filter((type) => type.labels.includes(name))
      .map((type) => type.name),
    fields: new Map(
      allFields(node, document).map((field) => [field.name.value, readField(field, document)]),
    ),
    roots: label ? rootNames(name, textArgument(label, "plural")) : null,
  };
}

function readEnum(node: EnumTypeDefinitionNode): readonly EnumValue[] {
  return (node.values ?? []).map((value) => {
    const edge = directiveArguments(value, "edge");
    const type = textArgument(edge, "type");
    return {
      name: value.name.value,
      description: value.description?.value ?? "",
      edge:
        edge && type
          ? {
              type: asEdgeName(type),
              class: textArgument(edge, "class"),
              symmetric: edge["symmetric"] === true,
            }
          : null,
    };
  });
}

/** `Country` → `country`, `countries`. */
function rootNames(
  name: string,
  plural: string | null,
): { readonly one: string; readonly list: string } {
  const one = name[0]?.toLowerCase() + name.slice(1);
  const list = one.endsWith("y")
    ? `${one.slice(0, -1)}ies`
    : /(s|x|ch|sh)$/.test(one)
      ? `${one}es`
      : `${one}s`;
  return { one, list: plural ?? list };
}

function readAttributes(
  types: ReadonlyMap<string, GraphType>,
): ReadonlyMap<string, AttributePredicate> {
  const found = new Map<string, AttributePredicate>();
  for (const type of types.values()) {
    if (type.family === "fact" && type.edge === null && type.edgeField === null) {
      for (const predicate of type.predicates)
        found.set(predicate, { predicate, valueType: null, varies: false });
    }
    for (const field of type.fields.values()) {
      if ((field.kind === "scalar" || field.kind === "value") && field.attribute) {
        found.set(field.attribute, {
          predicate: asEdgeName(field.attribute),
          valueType: field.typeName,
          varies: field.varies || found.get(field.attribute)?.varies === true,
        });
      }
    }
  }
  return found;
}

/** Sets of class words that share a word are one set; its least word stands for all. */
function readClassWords(types: ReadonlyMap<string, GraphType>): ReadonlyMap<string, string> {
  const sets: Set<string>[] = [];
  for (const type of types.values()) {
    if (type.family !== "entity" || type.words.length === 0) continue;
    const joined = new Set(type.words);
    for (const known of sets.filter((set) => [...set].some((word) => joined.has(word)))) {
      for (const word of known) joined.add(word);
      sets.splice(sets.indexOf(known), 1);
    }
    sets.push(joined);
  }
  return new Map(
    sets.flatMap((set) => {
      const least = [...set].sort()[0] ?? "";
      return [...set].map((word) => [word, least] as const);
    }),
  );
}
