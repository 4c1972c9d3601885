import type { EndName, FieldOf, TypeName } from "../../model/model.ts";
import type { Alias, From, Value } from "../../plan/plan.ts";
import { answeringIds, cypher, identifier, join, parameter, type Fragment } from "./fragment.ts";
import { where, type Match, type Target } from "./match.ts";
import { hopToEdges, hopToNodes } from "./print-hop.ts";
import {
  bind,
  factTypes,
  isEdge,
  labelOf,
  nodePattern,
  stepVariable,
  typeOf,
  unguarded,
  variable,
  type Scope,
} from "./scope.ts";

type Kind<K extends From["kind"]> = Extract<From, { kind: K }>;

/** Prints where rows come from. Lists of ids are no matches: they are read key by key, see `print-batch.ts`. */
export function printMatch(from: From, target: Target, scope: Scope): Match {
  switch (from.kind) {
    case "type":
      return matchNode(
        cypher`MATCH (${variable(target.as)}:${labelOf(scope.model, target.types)})`,
        standing(target, scope),
        target,
        scope,
      );
    case "id":
      return matchNode(
        cypher`MATCH (${variable(target.as)}:Node)`,
        [...idConditions(from.id, target, scope), ...(from.isList ? standing(target, scope) : [])],
        target,
        scope,
      );
    case "tokens":
      return {
        ...matchNode(
          clausesOfTokens(from.tokens, target, scope),
          standing(target, scope),
          target,
          scope,
        ),
        repeats: true,
      };
    case "hop":
      return hopToEdges(from, target, scope) ?? hopToNodes(from, target, scope);
    case "end":
      return matchEnd(from, target, scope);
    case "link":
      return matchLink(from, target, scope);
    case "inverse":
      return matchInverse(from, target, scope);
    case "through":
      return matchThrough(from, target, scope);
    case "ids":
    case "externalIds":
      throw new Error("A list of ids is read by a batch only.");
  }
}

function matchNode(
  clauses: Fragment,
  conditions: readonly Fragment[],
  { as }: Target,
  scope: Scope,
): Match {
  return {
    clauses,
    conditions,
    bound: [as],
    repeats: false,
    scope: bind(unguarded(scope), as, { kind: "node" }),
  };
}

/** Lists show facts that stand. */
function standing({ as, types }: Target, scope: Scope): readonly Fragment[] {
  return factTypes(scope.model, types) ? [cypher`${variable(as)}.stands`] : [];
}

const hasLabel = ({ as, types }: Target, scope: Scope): Fragment =>
  cypher`${variable(as)}:${labelOf(scope.model, types)}`;

function idConditions(ids: Value, target: Target, scope: Scope): readonly Fragment[] {
  return [
    cypher`${variable(target.as)}.id IN ${answeringIds({ ids, many: false })}`,
    hasLabel(target, scope),
  ];
}

/** Begins at the token that the fewest names have. */
function clausesOfTokens(tokens: Value, target: Target, scope: Scope): Fragment {
  const [word, token, name] = [
    stepVariable(target.as, "word"),
    stepVariable(target.as, "token"),
    stepVariable(target.as, "name"),
  ];
  return cypher`UNWIND ${parameter(tokens)} AS ${word} MATCH (${token}:Token {text: ${word}}) WITH ${token} ORDER BY COUNT { (${token})-[:IN]->() } LIMIT 1 MATCH (${token})-[:IN]->(${name}:Name) WHERE ${hasAllTokens(name, tokens)} MATCH (${name})-[:NAMES]->(${variable(target.as)}:${labelOf(scope.model, target.types)})`;
}

/** Whether a name has all these tokens; an empty list matches nothing. */
export const hasAllTokens = (name: Fragment, tokens: Value): Fragment =>
  cypher`size(${parameter(tokens)}) > 0 AND all(token IN ${parameter(tokens)} WHERE token IN ${name}.tokens)`;

function matchEnd({ of, end }: Kind<"end">, target: Target, scope: Scope): Match {
  if (!isEdge(scope, of)) {
    return matchNode(
      cypher`MATCH (${variable(of)})-[:${identifier(end.toUpperCase())}]->(${variable(target.as)})`,
      [hasLabel(target, scope)],
      target,
      scope,
    );
  }
  return matchNode(
    cypher`WITH ${edgeEnd(of, end)} AS ${variable(target.as)}`,
    [hasLabel(target, scope)],
    target,
    scope,
  );
}

/** The node at an end of an edge. */
export const edgeEnd = (edge: Alias, end: EndName): Fragment =>
  cypher`${end === "subject" ? cypher`startNode` : cypher`endNode`}(${variable(edge)})`;

function matchLink({ of, ofTypes, field }: Kind<"link">, target: Target, scope: Scope): Match {
  const pattern = cypher`MATCH ${nodePattern(scope, of)}-[:${linkEdges(ofTypes, field, scope)}]->(${variable(target.as)})`;
  return matchNode(pattern, [hasLabel(target, scope)], target, scope);
}

function matchInverse({ of, field }: Kind<"inverse">, target: Target, scope: Scope): Match {
  const pattern = cypher`MATCH (${variable(target.as)}:${labelOf(scope.model, target.types)})-[:${linkEdges(target.types, field, scope)}]->${nodePattern(scope, of)}`;
  return matchNode(pattern, standing(target, scope), target, scope);
}

function matchThrough({ via, next }: Kind<"through">, target: Target, scope: Scope): Match {
  const first = printMatch(via.from, via, scope);
  const second = printMatch(next, target, first.scope);
  return {
    ...second,
    clauses: cypher`${first.clauses}${where(first.conditions)} ${second.clauses}`,
    repeats: true,
  };
}

/** The relationship types of a link as the types declare it. */
export function linkEdges(types: readonly TypeName[], field: string, scope: Scope): Fragment {
  const fields = types.map((type) => typeOf(scope.model, type).fields.get(field));
  const edges = fields
    .filter((found): found is FieldOf<"link"> => found?.kind === "link")
    .map((link) => link.edge);
  if (edges.length === 0)
    throw new Error(`No type among ${types.join(", ")} has the link ${field}.`);
  return join([...new Set(edges)].map(identifier), "|");
}
