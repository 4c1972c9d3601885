import type { Expr, Predicate, Rows, Value } from "../../plan/plan.ts";
import { answeringIds, constant, cypher, join, parameter, type Fragment } from "./fragment.ts";
import { printExpr, printId } from "./print-expr.ts";
import { where, type Match } from "./match.ts";
import { hasAllTokens, printMatch } from "./print-match.ts";
import { isEdge, labelOf, stepVariable, typeOf, variable, type Scope } from "./scope.ts";
import { held, labelIn, nearPattern, relationshipsIn } from "./view.ts";

type Kind<K extends Predicate["kind"]> = Extract<Predicate, { kind: K }>;

/**
 * Prints a predicate for WHERE.
 *
 * Cypher is three-valued. Under WHERE, `and` and `or` null is as good as false, and plain comparisons use indexes;
 * under a `not` (`isNegated`) it is not, so each comparison there is made false where a side is missing.
 */
export function printPredicate(predicate: Predicate, scope: Scope, isNegated = false): Fragment {
  switch (predicate.kind) {
    case "all":
    case "any":
      return printList(predicate, scope, isNegated);
    case "not":
      return cypher`NOT (${printPredicate(predicate.of, scope, true)})`;
    case "compare":
      return twoValued(printComparison(predicate, scope), isNegated);
    case "oneOf":
      return twoValued(
        cypher`${printExpr(predicate.left, scope)} IN ${parameter(predicate.list)}`,
        isNegated,
      );
    case "missing":
      return cypher`${printExpr(predicate.of, scope)} IS NULL`;
    case "text":
      return twoValued(printText(predicate, scope), isNegated);
    case "named":
      return printNamed(predicate, scope);
    case "hasId":
      return cypher`${printId(predicate.of, scope)} IN ${answeringIds({ ...predicate, view: scope.view })}`;
    case "isType":
      return printIsType(predicate, scope);
    case "related":
      return printRelated(predicate, scope);
    case "beyond":
      return printBeyond(predicate.keys, predicate.values, predicate.direction, scope);
  }
}

const twoValued = (condition: Fragment, isNegated: boolean): Fragment =>
  isNegated ? cypher`coalesce(${condition}, false)` : condition;

function printList(predicate: Kind<"all" | "any">, scope: Scope, isNegated: boolean): Fragment {
  const parts = predicate.of.map((part) => printPredicate(part, scope, isNegated));
  if (parts.length === 0) return predicate.kind === "all" ? cypher`true` : cypher`false`;
  if (parts.length === 1 && parts[0]) return parts[0];
  return cypher`(${join(parts, predicate.kind === "all" ? " AND " : " OR ")})`;
}

const OPERATORS = {
  eq: cypher`=`,
  lt: cypher`<`,
  lte: cypher`<=`,
  gt: cypher`>`,
  gte: cypher`>=`,
} as const;

const printComparison = ({ left, op, right }: Kind<"compare">, scope: Scope): Fragment =>
  cypher`${printExpr(left, scope)} ${OPERATORS[op]} ${parameter(right)}`;

const printText = ({ left, op, right }: Kind<"text">, scope: Scope): Fragment =>
  cypher`${printExpr(left, scope)} ${op === "startsWith" ? cypher`STARTS WITH` : cypher`CONTAINS`} ${parameter(right)}`;

function printNamed({ of, tokens }: Kind<"named">, scope: Scope): Fragment {
  const name = stepVariable(of, "name");
  const holds = where([...held(scope, name), hasAllTokens(name, tokens)]);
  return cypher`EXISTS { MATCH ${nearPattern(scope, of)}<-[:${relationshipsIn(scope, ["NAMES"])}]-(${name}:${labelIn(scope, "Name")})${holds} }`;
}

function printIsType({ of, types }: Kind<"isType">, scope: Scope): Fragment {
  if (types.length === 0) return cypher`false`;
  if (!isEdge(scope, of)) return cypher`${variable(of)}:${labelOf(scope, types)}`;
  const kinds = types.map((type) => constant(typeOf(scope.model, type).kindValue));
  return cypher`${variable(of)}.kind IN [${join(kinds, ", ")}]`;
}

function printRelated({ rows, quantifier, holds }: Kind<"related">, scope: Scope): Fragment {
  switch (quantifier) {
    case "some":
      return printExists(rows, [holds], scope);
    case "none":
      return cypher`NOT ${printExists(rows, [holds], scope)}`;
    case "every":
      return cypher`NOT ${printExists(rows, [{ kind: "not", of: holds }], scope)}`;
    case "single":
      return cypher`COUNT { ${printFound(rows, [holds], scope)} RETURN DISTINCT ${variable(rows.as)} LIMIT 2 } = 1`;
  }
}

/** Whether some row is there for which all of these hold. */
export const printExists = (rows: Rows, holds: readonly Predicate[], scope: Scope): Fragment =>
  cypher`EXISTS { ${printFound(rows, holds, scope)} }`;

/** How many rows there are. */
export function printCount(rows: Rows, scope: Scope): Fragment {
  const match = printMatch(rows.from, rows, scope);
  const counted = match.repeats ? cypher` RETURN DISTINCT ${variable(rows.as)}` : cypher``;
  return cypher`COUNT { ${printClauses(match, [rows.where])}${counted} }`;
}

const printFound = (rows: Rows, holds: readonly Predicate[], scope: Scope): Fragment =>
  printClauses(printMatch(rows.from, rows, scope), [rows.where, ...holds]);

/** The clauses that find rows for which all of these hold. */
export function printClauses(
  match: Match,
  holds: readonly Predicate[],
  further: readonly Fragment[] = [],
): Fragment {
  const asked = holds
    .filter((predicate) => predicate.kind !== "all" || predicate.of.length > 0)
    .map((predicate) => printPredicate(predicate, match.scope));
  return cypher`${match.clauses}${where([...match.conditions, ...further, ...asked])}`;
}

/** The first key alone is a range, so that an index on it can begin there: `k >= v AND (k > v OR …)`. */
function printBeyond(
  keys: readonly Expr[],
  values: readonly Value[],
  direction: "above" | "below",
  scope: Scope,
): Fragment {
  const [key, ...otherKeys] = keys;
  const [value, ...otherValues] = values;
  if (!key || !value) return cypher`false`;
  const left = printExpr(key, scope);
  const right = parameter(value);
  const beyond = direction === "above" ? cypher`>` : cypher`<`;
  if (otherKeys.length === 0) return cypher`${left} ${beyond} ${right}`;
  const rest = printBeyond(otherKeys, otherValues, direction, scope);
  return cypher`(${left} ${beyond}= ${right} AND (${left} ${beyond} ${right} OR ${rest}))`;
}
