import type { EndName } from "../../model/model.ts";
import type { Alias, Expr } from "../../plan/plan.ts";
import { cypher, identifier, join, parameter, type Fragment } from "./fragment.ts";
import { COUNTED, isCounter } from "./history.ts";
import { where } from "./match.ts";
import { isEdge, stepVariable, variable, type Scope } from "./scope.ts";
import { edgeEnd, held, landing, relationshipsIn } from "./view.ts";

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
  const copied =
    binding?.kind === "far" ? printCopied(binding.edge, binding.end, name, scope) : null;
  if (copied) return copied;
  return isCounter(scope.model, name)
    ? printCounter(variable(of), name, scope)
    : cypher`${variable(of)}.${identifier(name)}`;
}

/** The name that is copied is that of today; an id never changes. */
function printCopied(fact: Alias, end: EndName, name: string, scope: Scope): Fragment | null {
  const copied = scope.view.kind === "now" || name === "id" ? COPIED[name] : undefined;
  return copied ? cypher`${variable(fact)}.${identifier(end + copied)}` : null;
}

/** What a counter said at the moment: versions hold their last values, earlier ones are kept apart. */
function printCounter(of: Fragment, name: string, scope: Scope): Fragment {
  const value = cypher`${of}.${identifier(name)}`;
  if (scope.view.kind === "now") return value;
  const then = cypher`counted`;
  const earlier = cypher`MATCH (${then}:${identifier(COUNTED)} {id: ${of}.id}) WHERE ${join(held(scope, then), " AND ")} RETURN ${then}.${identifier(name)}`;
  return cypher`CASE WHEN ${of}.countedSince > ${parameter(scope.view.instant)} THEN head(COLLECT { ${earlier} }) ELSE ${value} END`;
}

function printEndColumn(
  { of, end, name }: Extract<Expr, { kind: "endColumn" }>,
  scope: Scope,
): Fragment {
  const copied = printCopied(of, end, name, scope);
  if (copied) return copied;
  if (isEdge(scope, of)) return cypher`(${edgeEnd(scope, of, end)}).${identifier(name)}`;
  const node = stepVariable(of, end);
  const found = landing(scope, node);
  const pattern = cypher`MATCH (${variable(of)})-[:${relationshipsIn(scope, [end.toUpperCase()])}]->${found.pattern}`;
  return cypher`head(COLLECT { ${pattern}${where(found.conditions)} RETURN ${node}.${identifier(name)} })`;
}
