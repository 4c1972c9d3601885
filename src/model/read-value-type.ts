import type { ObjectTypeDefinitionNode } from "graphql";
import type { ScalarKind, ValueField, ValueType } from "./model.ts";
import { directiveArguments, unwrapType, type SchemaDocument } from "./schema-document.ts";

const SCALARS: Readonly<Record<string, ScalarKind>> = {
  ID: "id",
  String: "text",
  EDTF: "text",
  Duration: "text",
  Cursor: "text",
  Int: "int",
  Float: "float",
  Boolean: "boolean",
  Date: "day",
  DateTime: "instant",
};

/** How a GraphQL scalar or enum is stored; null for types with fields. */
export function scalarKind(typeName: string, document: SchemaDocument): ScalarKind | null {
  if (document.enums.has(typeName) || typeName === "Kind" || typeName === "Predicate")
    return "enum";
  return SCALARS[typeName] ?? null;
}

/** Free text is folded as well, so that it can be searched and ordered alike on both engines. */
export const folds = (typeName: string): boolean => typeName === "String";

/** Whether the type is stored in columns of its owner. */
export const isValueType = (typeName: string, document: SchemaDocument): boolean => {
  const node = document.objects.get(typeName);
  return node !== undefined && directiveArguments(node, "value") !== null;
};

/** Reads a @value type. */
export function readValueType(node: ObjectTypeDefinitionNode, document: SchemaDocument): ValueType {
  const fields = (node.fields ?? []).map((field): [string, ValueField] => {
    const name = field.name.value;
    const { name: typeName, nullable } = unwrapType(field.type);
    const scalar = scalarKind(typeName, document);
    return [
      name,
      scalar
        ? { kind: "scalar", name, scalar, nullable, folds: folds(typeName) }
        : { kind: "value", name, typeName },
    ];
  });
  return { name: node.name.value, fields: new Map(fields) };
}
