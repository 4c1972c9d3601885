import {
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { DragomanError } from "../errors.ts";

/** A validated operation with its variables coerced: what the plan is made from. */
export interface Operation {
  readonly node: OperationDefinitionNode;
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Reads the operation of a document; null where its variables do not fit, which execution then reports in full. */
export function readOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
): Operation | null {
  const node = getOperationAST(document, operationName);
  if (!node) return null;
  if (node.operation !== OperationTypeNode.QUERY) {
    throw new DragomanError("BAD_REQUEST", [`There are no operations of type ${node.operation}.`]);
  }
  const { coerced } = getVariableValues(schema, node.variableDefinitions ?? [], variables);
  if (!coerced) return null;
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition] as const]
        : [],
    ),
  );
  return { node, schema, fragments, variables: coerced };
}

/** One field of the answer: its response name, and every place of the operation that asks for it. */
export interface SelectedField {
  readonly responseName: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
}

/**
 * The fields that selections ask of a concrete type, in order, each response name once.
 * https://spec.graphql.org/October2021/#CollectFields()
 */
export function collectFields(
  operation: Operation,
  typeName: string,
  selectionSets: readonly SelectionSetNode[],
): readonly SelectedField[] {
  const byName = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const set of selectionSets)
    collectInto(byName, visited, operation, typeName, set.selections);
  return [...byName].map(([responseName, nodes]) => ({
    responseName,
    name: nodes[0]?.name.value ?? "",
    nodes,
  }));
}

/** The selection sets below a field, of every place that asks for it. */
export const subSelections = (field: SelectedField): readonly SelectionSetNode[] =>
  field.nodes.flatMap((node) => node.selectionSet ?? []);

function collectInto(
  byName: Map<string, FieldNode[]>,
  visited: Set<string>,
  operation: Operation,
  typeName: string,
  selections: readonly SelectionNode[],
): void {
  for (const selection of selections) {
    if (!isIncluded(operation, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const responseName = selection.alias?.value ?? selection.name.value;
      byName.set(responseName, [...(byName.get(responseName) ?? []), selection]);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : unvisited(visited, operation, selection.name.value);
    if (fragment && appliesTo(operation.schema, typeName, fragment.typeCondition?.name.value)) {
      collectInto(byName, visited, operation, typeName, fragment.selectionSet.selections);
    }
  }
}

function unvisited(
  visited: Set<string>,
  operation: Operation,
  name: string,
): FragmentDefinitionNode | undefined {
  if (visited.has(name)) return undefined;
  visited.add(name);
  return operation.fragments.get(name);
}

function appliesTo(
  schema: GraphQLSchema,
  typeName: string,
  condition: string | undefined,
): boolean {
  if (condition === undefined || condition === typeName) return true;
  const type = schema.getType(typeName);
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && isObjectType(type) && schema.isSubType(wanted, type);
}

function isIncluded(operation: Operation, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, operation.variables);
  if (skip?.["if"] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, operation.variables);
  return include?.["if"] !== false;
}
