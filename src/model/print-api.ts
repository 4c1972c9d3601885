import {
  print,
  Kind as NodeKind,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
} from "graphql";
import type { Field, GraphType, InterfaceType, Model } from "./model.ts";
import { describe, listedTypes, orderKeys } from "./api-names.ts";
import { readSchemaDocument, type SchemaDocument } from "./schema-document.ts";
import { printFilters } from "./print-filters.ts";

/**
 * Makes the executable schema's SDL from `schema/`: what the files say, with the fields of interfaces written out, lists
 * made into connections, and filters, orderings and root fields added.
 */
export function printApi(sdl: string, model: Model): string {
  const document = readSchemaDocument(sdl);
  const parts = [
    ...document.others.filter(isPublic).map(printNode),
    ...[...document.enums.values()].map(printEnum),
    printKindEnum(model),
    printPredicateEnum(model),
    ...printObjects(document, model),
    ...listedTypes(model).map((name) => printConnection(name)),
    ...listedTypes(model).map((name) => printOrder(name, model)),
    printFilters(model),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const isPublic = (node: DefinitionNode): boolean => node.kind !== NodeKind.DIRECTIVE_DEFINITION;
const printNode = (node: DefinitionNode): string => print(node);
const printEnum = (node: EnumTypeDefinitionNode): string =>
  print({ ...node, values: (node.values ?? []).map((value) => ({ ...value, directives: [] })) });

function printKindEnum(model: Model): string {
  const values = [...model.types.values()].map(
    (type) => `${describe(type.description, "  ")}  ${type.kindValue}`,
  );
  return `"Every type with an id."\nenum Kind {\n${values.join("\n")}\n}`;
}

function printPredicateEnum(model: Model): string {
  const described = new Map<string, string>();
  for (const type of model.types.values()) {
    if (type.family !== "fact") continue;
    const names = type.edgeField ? edgeDescriptions(model, type.fields.get(type.edgeField)) : [];
    for (const predicate of type.predicates)
      described.set(predicate, names.find(([edge]) => edge === predicate)?.[1] ?? type.description);
  }
  for (const predicate of model.attributes.keys())
    described.set(predicate, `Attribute: ${predicate.toLowerCase().replaceAll("_", " ")}.`);
  const values = [...described].map(([name, text]) => `${describe(text, "  ")}  ${name}`);
  return `"Every edge type and every attribute."\nenum Predicate {\n${values.join("\n")}\n}`;
}

const edgeDescriptions = (
  model: Model,
  field: Field | undefined,
): readonly (readonly [string, string])[] =>
  (model.enums.get(field?.typeName ?? "") ?? []).flatMap((value) =>
    value.edge ? [[value.edge.type, value.description] as const] : [],
  );

function printObjects(document: SchemaDocument, model: Model): readonly string[] {
  const printed: string[] = [];
  for (const node of document.interfaces.values()) {
    const owner = model.interfaces.get(node.name.value);
    if (owner)
      printed.push(
        printOwner(
          "interface",
          owner,
          node.interfaces?.map((named) => named.name.value) ?? [],
          model,
        ),
      );
  }
  for (const node of document.objects.values()) {
    const name = node.name.value;
    const type = model.types.get(name);
    if (type) printed.push(printOwner("type", type, type.labels.slice(1), model));
    else if (name === "Query")
      printed.push(
        printQuery(
          (node.fields ?? []).map((field) => printOwnRoot(field)),
          model,
        ),
      );
    else printed.push(print({ ...node, directives: [] }));
  }
  return printed;
}

const indentNode = (text: string): string => text.replaceAll(/^/gm, "  ");

const AS_RECORDED_AT = `"As the graph stood at this moment; every id in the answer then carries the moment." asRecordedAt: DateTime`;

/** A root field that the SDL declares, with the moment beside its own arguments. */
function printOwnRoot(field: FieldDefinitionNode): string {
  const own = (field.arguments ?? []).map((argument) => print(argument));
  const given = [...own, AS_RECORDED_AT].map(indentNode).map(indentNode).join("\n");
  const described = describe(field.description?.value ?? "", "  ");
  return `${described}  ${field.name.value}(\n${given}\n  ): ${print(field.type)}`;
}

function printOwner(
  keyword: "type" | "interface",
  owner: GraphType | InterfaceType,
  interfaces: readonly string[],
  model: Model,
): string {
  const implemented = interfaces.length > 0 ? ` implements ${interfaces.join(" & ")}` : "";
  const fields = [...owner.fields.values()].flatMap((field) => [
    `${describe(field.description, "  ")}  ${printField(field, model)}`,
    ...(field.name === "id" ? [KEY] : []),
  ]);
  return `${describe(owner.description)}${keyword} ${owner.name}${implemented} {\n${fields.join("\n")}\n}`;
}

/** Every object has it beside its id. */
const KEY = `  "The id without a moment; the same in every snapshot."\n  key: ID!`;

function printField(field: Field, model: Model): string {
  const bang = field.nullable ? "" : "!";
  switch (field.kind) {
    case "scalar":
    case "value":
    case "end":
      return `${field.name}: ${field.typeName}${bang}`;
    case "values":
      return `${field.name}: [${field.typeName}!]!`;
    case "link":
      return field.many
        ? printList(field.name, field.typeName, model)
        : `${field.name}: ${field.typeName}${bang}`;
    case "inverse":
    case "facts":
      return printList(field.name, field.typeName, model);
  }
}

function printList(
  name: string,
  typeName: string,
  model: Model,
  further: readonly string[] = [],
): string {
  const given = [...listArguments(typeName, model), ...further].join(", ");
  return `${name}(${given}): ${typeName}Connection!`;
}

/** The arguments of every list. */
function listArguments(typeName: string, model: Model): readonly string[] {
  const order =
    orderKeys(typeName, model).length > 0
      ? [`"The order; the id is always the last key." orderBy: [${typeName}Order!]`]
      : [];
  return [
    `"Only those for which this holds." where: ${typeName}Where`,
    ...order,
    `"How many from the beginning: 20 unless said, at most 500." first: Int`,
    `"Only those after this cursor." after: Cursor`,
    `"How many from the end." last: Int`,
    `"Only those before this cursor." before: Cursor`,
  ];
}

function printConnection(typeName: string): string {
  return [
    `"A page of a list of ${typeName}."`,
    `type ${typeName}Connection {`,
    `  "The objects with their cursors."\n  edges: [${typeName}Edge!]!`,
    `  "The objects."\n  nodes: [${typeName}!]!`,
    `  "How the page lies in the list."\n  pageInfo: PageInfo!`,
    `  "How many there are in the whole list; counted only when asked for."\n  totalCount: Int!`,
    `  "The moment that the page saw; as \`asRecordedAt\` it gives the same page again."\n  recordedAt: DateTime!`,
    `}\n`,
    `"An object of a list, with its place."`,
    `type ${typeName}Edge {`,
    `  "Its place in the list."\n  cursor: Cursor!`,
    `  "The object."\n  node: ${typeName}!`,
    `}`,
  ].join("\n");
}

function printOrder(typeName: string, model: Model): string {
  const keys = orderKeys(typeName, model).map(
    (key) =>
      `  "Orders by ${key.part && key.part !== "from" && key.part !== "to" ? `the ${key.part} of ${key.field}` : key.name}."\n  ${key.name}: Order`,
  );
  return `"An order of ${typeName}: one key each; several in a list, first key first."\ninput ${typeName}Order {\n${keys.join("\n")}\n}`;
}

function printQuery(ownFields: readonly string[], model: Model): string {
  const owners: readonly (GraphType | InterfaceType)[] = [
    ...model.interfaces.values(),
    ...model.types.values(),
  ];
  const generated = owners.flatMap((owner) => {
    if (!owner.roots) return [];
    const moment = isLog(owner) ? [] : [AS_RECORDED_AT];
    const one = [`"Its id, or one that led to it once." id: ID!`, ...moment].join(", ");
    return [
      `  "The ${owner.name} with this id; null if there is none."\n  ${owner.roots.one}(${one}): ${owner.name}`,
      `  "Every ${owner.name} for which \`where\` holds."\n  ${printList(owner.roots.list, owner.name, model, moment)}`,
    ];
  });
  return `"The questions."\ntype Query {\n${[...ownFields, ...generated].join("\n")}\n}`;
}

/** What happened stands for ever, and is the same at every moment after it. */
const isLog = (owner: GraphType | InterfaceType): boolean =>
  "family" in owner && owner.family === "record" && owner.isLog;
