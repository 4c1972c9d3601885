import type { FieldDefinitionNode } from "graphql";
import { DragomanError } from "../errors.ts";
import type { Column, ColumnName, EdgeName, Field, ScalarKind } from "./model.ts";
import { folds, isValueType, scalarKind } from "./read-value-type.ts";
import {
  directiveArguments,
  listArgument,
  textArgument,
  unwrapType,
  type SchemaDocument,
} from "./schema-document.ts";

/** Reads what a field of an entity, fact or record type is in the graph. */
export function readField(node: FieldDefinitionNode, document: SchemaDocument): Field {
  const name = node.name.value;
  const { name: typeName, isList, nullable } = unwrapType(node.type);
  const sortable = directiveArguments(node, "sortable");
  const common = {
    name,
    typeName,
    nullable,
    description: node.description?.value ?? "",
    isKey: directiveArguments(node, "key") !== null,
    isQualifier: directiveArguments(node, "qualifier") !== null,
    sortable: sortable ? { by: textArgument(sortable, "by") } : null,
  };
  const attributeArguments = directiveArguments(node, "attribute");
  const attribute = textArgument(attributeArguments, "predicate");
  const varies = attributeArguments?.["varies"] === true;
  const scalar = scalarKind(typeName, document);
  if (isList && (scalar || isValueType(typeName, document)))
    return { ...common, kind: "values", column: column(name, "text", false) };
  if (scalar) {
    return {
      ...common,
      kind: "scalar",
      column: column(name, scalar, folds(typeName)),
      attribute,
      varies,
      isEdgeType: directiveArguments(node, "edgeType") !== null,
      computed: ruleOf(node),
      isCounter: directiveArguments(node, "counter") !== null,
    };
  }
  if (isValueType(typeName, document))
    return { ...common, kind: "value", prefix: name, attribute, varies };
  return { ...common, ...readNavigation(node, isList) };
}

const ruleOf = (node: FieldDefinitionNode): string | null =>
  textArgument(directiveArguments(node, "computed"), "rule");

type Navigation =
  | { readonly kind: "end"; readonly end: "subject" | "object" }
  | {
      readonly kind: "link";
      readonly edge: EdgeName;
      readonly many: boolean;
      readonly computed: string | null;
    }
  | { readonly kind: "inverse"; readonly of: string; readonly through: string | null }
  | { readonly kind: "facts"; readonly at: readonly string[]; readonly through: string | null };

function readNavigation(node: FieldDefinitionNode, isList: boolean): Navigation {
  if (directiveArguments(node, "subject")) return { kind: "end", end: "subject" };
  if (directiveArguments(node, "object")) return { kind: "end", end: "object" };
  const edge = textArgument(directiveArguments(node, "link"), "edge");
  if (edge) return { kind: "link", edge: edge as EdgeName, many: isList, computed: ruleOf(node) }; // Edge names come from the SDL here.
  const inverse = directiveArguments(node, "inverse");
  const of = textArgument(inverse, "of");
  if (of) return { kind: "inverse", of, through: textArgument(inverse, "through") };
  const facts = directiveArguments(node, "facts");
  if (facts)
    return {
      kind: "facts",
      at: listArgument(facts, "at"),
      through: textArgument(facts, "through"),
    };
  throw new DragomanError("BAD_SCHEMA", [
    `the field ${node.name.value} names another type but no directive says how it is reached`,
  ]);
}

/** Column names are field names; the folded twin ends in `Fold`. */
export function column(name: string, scalar: ScalarKind, isFolded: boolean): Column {
  const named = (text: string): ColumnName => text as ColumnName; // Column names are made here from the SDL and nowhere else.
  return { name: named(name), scalar, folded: isFolded ? named(`${name}Fold`) : null };
}
