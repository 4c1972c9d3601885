import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from "graphql";
import { DragomanError } from "../errors.ts";

/** The SDL of `schema/` as definitions by name, with every `extend` folded into what it extends. */
export interface SchemaDocument {
  readonly objects: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  readonly interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>;
  readonly enums: ReadonlyMap<string, EnumTypeDefinitionNode>;
  /** Scalars, inputs and directives, which pass into the API unchanged. */
  readonly others: readonly DefinitionNode[];
}

/** Reads every `.graphql` file of a folder, in order of name. */
export function readSchemaFiles(folder: string): string {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort();
  return files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
}

/** Parses SDL and folds its extensions. */
export function readSchemaDocument(sdl: string): SchemaDocument {
  const objects = new Map<string, ObjectTypeDefinitionNode>();
  const interfaces = new Map<string, InterfaceTypeDefinitionNode>();
  const enums = new Map<string, EnumTypeDefinitionNode>();
  const others: DefinitionNode[] = [];
  const definitions = parseSdl(sdl);
  for (const node of definitions) {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION) objects.set(node.name.value, node);
    else if (node.kind === Kind.INTERFACE_TYPE_DEFINITION) interfaces.set(node.name.value, node);
    else if (node.kind === Kind.ENUM_TYPE_DEFINITION) enums.set(node.name.value, node);
  }
  for (const node of definitions) {
    if (node.kind === Kind.OBJECT_TYPE_EXTENSION) extend(objects, node);
    else if (node.kind === Kind.INTERFACE_TYPE_EXTENSION) extend(interfaces, node);
    else if (node.kind === Kind.ENUM_TYPE_EXTENSION)
      extendEnum(enums, node.name.value, node.values ?? []);
    else if (!isFolded(node)) others.push(node);
  }
  return { objects, interfaces, enums, others };
}

function parseSdl(sdl: string): readonly DefinitionNode[] {
  try {
    return parse(sdl).definitions;
  } catch (cause) {
    throw new DragomanError(
      "BAD_SCHEMA",
      [cause instanceof Error ? cause.message : String(cause)],
      { cause },
    );
  }
}

const isFolded = (node: DefinitionNode): boolean =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION ||
  node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  node.kind === Kind.ENUM_TYPE_DEFINITION;

function extend<T extends ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode>(
  known: Map<string, T>,
  extension: {
    readonly name: { readonly value: string };
    readonly fields?: readonly FieldDefinitionNode[] | undefined;
  },
): void {
  const node = known.get(extension.name.value);
  if (!node)
    throw new DragomanError("BAD_SCHEMA", [
      `"extend" names ${extension.name.value}, which is not declared.`,
    ]);
  known.set(extension.name.value, {
    ...node,
    fields: [...(node.fields ?? []), ...(extension.fields ?? [])],
  });
}

function extendEnum(
  known: Map<string, EnumTypeDefinitionNode>,
  name: string,
  values: NonNullable<EnumTypeDefinitionNode["values"]>,
): void {
  const node = known.get(name);
  if (!node)
    throw new DragomanError("BAD_SCHEMA", [`"extend enum" names ${name}, which is not declared.`]);
  known.set(name, { ...node, values: [...(node.values ?? []), ...values] });
}

/** The arguments of a directive on a node, as plain values; null where the directive is absent. */
export function directiveArguments(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): Readonly<Record<string, unknown>> | null {
  const directive = node.directives?.find((candidate) => candidate.name.value === name);
  if (!directive) return null;
  return Object.fromEntries(
    (directive.arguments ?? []).map((argument) => [
      argument.name.value,
      plainValue(argument.value),
    ]),
  );
}

function plainValue(node: ConstValueNode): unknown {
  if (node.kind === Kind.LIST) return node.values.map(plainValue);
  if (node.kind === Kind.NULL) return null;
  if (node.kind === Kind.OBJECT)
    return Object.fromEntries(
      node.fields.map((field) => [field.name.value, plainValue(field.value)]),
    );
  return node.value;
}

/** A text argument of a directive, or null. */
export const textArgument = (
  given: Readonly<Record<string, unknown>> | null,
  name: string,
): string | null => {
  const value = given?.[name];
  return typeof value === "string" ? value : null;
};

/** A list-of-text argument of a directive; one text counts as a list of one. */
export function listArgument(
  given: Readonly<Record<string, unknown>> | null,
  name: string,
): readonly string[] {
  const value = given?.[name];
  if (typeof value === "string") return [value];
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === "string")
    : [];
}

/** What a type reference says: the named type, whether it is a list, whether it may be null. */
export function unwrapType(node: TypeNode): {
  readonly name: string;
  readonly isList: boolean;
  readonly nullable: boolean;
} {
  if (node.kind === Kind.NON_NULL_TYPE) return { ...unwrapType(node.type), nullable: false };
  if (node.kind === Kind.LIST_TYPE)
    return { ...unwrapType(node.type), isList: true, nullable: true };
  return { name: node.name.value, isList: false, nullable: true };
}
