import type { EndName } from "../../model/model.ts";
import type { Alias, Expr } from "../../plan/plan.ts";
import { cypher, identifier, type Fragment } from "./fragment.ts";
import { isEdge, stepVariable, variable, type Scope } from "./scope.ts";

/** Columns of the ends that are copied onto each fact and its edge, so that order and filters need not leave it. */
const COPIED: Readonly<Record<string, string>> = { id: "Id", nameFold: "Sort" };

/** Prints an expression; it is null where the value is missing. */
export function printExpr(expr: Expr, scope: Scope): Fragment {
  switch (expr.kind) {
    case "column":
      return printColumn(expr.of, expr.name, scope);
    case "endColumn":
      return printEndColumn(expr, scope);
  }
}

/** The id of a row; that of a far end is read from its edge. */
export const printId = (of: Alias, scope: Scope): Fragment => printColumn(of, "id", scope);

function printColumn(of: Alias, name: string, scope: Scope): Fragment {
  const binding = scope.bindings.get(of);
  const copied = binding?.kind === "far" ? printCopied(binding.edge, binding.end, name) : null;
  return copied ?? cypher`${variable(of)}.${identifier(name)}`;
}

function printCopied(fact: Alias, end: EndName, name: string): Fragment | null {
  const copied = COPIED[name];
  return copied ? cypher`${variable(fact)}.${identifier(end + copied)}` : null;
}

function printEndColumn(
  { of, end, name }: Extract<Expr, { kind: "endColumn" }>,
  scope: Scope,
): Fragment {
  const copied = printCopied(of, end, name);
  if (copied) return copied;
  if (isEdge(scope, of))
    return cypher`${end === "subject" ? cypher`startNode` : cypher`endNode`}(${variable(of)}).${identifier(name)}`;
  const node = stepVariable(of, end);
  return cypher`head(COLLECT { MATCH (${variable(of)})-[:${identifier(end.toUpperCase())}]->(${node}) RETURN ${node}.${identifier(name)} })`;
}
