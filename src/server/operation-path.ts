import { Kind, visit, type ASTNode, type DocumentNode, type FieldNode } from "graphql";

/** Response names from the root of the operation down to the field in which a syntax node stands. */
export function operationPath(document: DocumentNode, wanted: ASTNode): readonly string[] {
  let found: readonly string[] = [];
  visit(document, {
    enter(node, _key, _parent, _path, ancestors) {
      if (node !== wanted) return;
      const nodes = [
        ...ancestors.filter((ancestor): ancestor is ASTNode => !Array.isArray(ancestor)),
        node,
      ];
      found = nodes
        .filter((ancestor): ancestor is FieldNode => ancestor.kind === Kind.FIELD)
        .map((field) => field.alias?.value ?? field.name.value);
    },
  });
  return found;
}
