import type { FieldOf, TypeName } from "../../model/model.ts";
import type { From, Value } from "../../plan/plan.ts";
import { answeringIds, cypher, parameter, type Fragment } from "./fragment.ts";
import { where, type Match, type Target } from "./match.ts";
import { hopToEdges, hopToNodes } from "./print-hop.ts";
import {
  bind,
  factTypes,
  isEdge,
  labelOf,
  stepVariable,
  typeOf,
  unguarded,
  variable,
  type Scope,
} from "./scope.ts";
import {
  edgeEnd,
  held,
  labelIn,
  landing,
  nearPattern,
  ownPattern,
  relationshipsIn,
} from "./view.ts";

type Kind<K extends From["kind"]> = Extract<From, { kind: K }>;

/** Prints where rows come from. Lists of ids are no matches: they are read key by key, see `print-batch.ts`. */
export function printMatch(from: From, target: Target, scope: Scope): Match {
  switch (from.kind) {
    case "type":
      return matchNode(
        cypher`MATCH (${variable(target.as)}:${labelOf(scope, target.types)})`,
        [...held(scope, variable(target.as)), ...standing(target, scope)],
        target,
        scope,
      );
    case "id":
      return matchNode(
        cypher`MATCH (${variable(target.as)}:${labelIn(scope, "Node")})`,
        [...idConditions(from.id, target, scope), ...(from.isList ? standing(target, scope) : [])],
        target,
        scope,
      );
    case "tokens":
      return matchTokens(from.tokens, target, scope);
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
  cypher`${variable(as)}:${labelOf(scope, types)}`;

function idConditions(ids: Value, target: Target, scope: Scope): readonly Fragment[] {
  return [
    cypher`${variable(target.as)}.id IN ${answeringIds({ ids, many: false, view: scope.view })}`,
    ...held(scope, variable(target.as)),
    hasLabel(target, scope),
  ];
}

/** Begins at the token that the fewest names have. */
function matchTokens(tokens: Value, target: Target, scope: Scope): Match {
  const [word, token, name] = [
    stepVariable(target.as, "word"),
    stepVariable(target.as, "token"),
    stepVariable(target.as, "name"),
  ];
  const found = relationshipsIn(scope, ["IN"]);
  const named = landing(scope, variable(target.as), labelOf(scope, target.types));
  const rarest = cypher`UNWIND ${parameter(tokens)} AS ${word} MATCH (${token}:Token {text: ${word}}) WITH ${token} ORDER BY COUNT { (${token})-[:${found}]->() } LIMIT 1`;
  const holds = where([...held(scope, name), hasAllTokens(name, tokens)]);
  const clauses = cypher`${rarest} MATCH (${token})-[:${found}]->(${name}:${labelIn(scope, "Name")})${holds} MATCH (${name})-[:${relationshipsIn(scope, ["NAMES"])}]->${named.pattern}`;
  const conditions = [...named.conditions, ...standing(target, scope)];
  return { ...matchNode(clauses, conditions, target, scope), repeats: true };
}

/** Whether a name has all these tokens; an empty list matches nothing. */
export const hasAllTokens = (name: Fragment, tokens: Value): Fragment =>
  cypher`size(${parameter(tokens)}) > 0 AND all(token IN ${parameter(tokens)} WHERE token IN ${name}.tokens)`;

function matchEnd({ of, end }: Kind<"end">, target: Target, scope: Scope): Match {
  if (!isEdge(scope, of)) {
    const { pattern, conditions } = landing(scope, variable(target.as));
    return matchNode(
      cypher`MATCH (${variable(of)})-[:${relationshipsIn(scope, [end.toUpperCase()])}]->${pattern}`,
      [...conditions, hasLabel(target, scope)],
      target,
      scope,
    );
  }
  return matchNode(
    cypher`WITH ${edgeEnd(scope, of, end)} AS ${variable(target.as)}`,
    [hasLabel(target, scope)],
    target,
    scope,
  );
}

function matchLink({ of, ofTypes, field }: Kind<"link">, target: Target, scope: Scope): Match {
  const { pattern, conditions } = landing(scope, variable(target.as));
  const clauses = cypher`MATCH ${ownPattern(scope, of)}-[:${linkEdges(ofTypes, field, scope)}]->${pattern}`;
  return matchNode(clauses, [...conditions, hasLabel(target, scope)], target, scope);
}

function matchInverse({ of, field }: Kind<"inverse">, target: Target, scope: Scope): Match {
  const source = cypher`(${variable(target.as)}:${labelOf(scope, target.types)})`;
  const edges = linkEdges(target.types, field, scope);
  const clauses =
    scope.view.kind === "now"
      ? cypher`MATCH ${source}-[:${edges}]->${nearPattern(scope, of)}`
      : cypher`MATCH ${nearPattern(scope, of)}<-[:${edges}]-${source}`;
  const conditions = [...held(scope, variable(target.as)), ...standing(target, scope)];
  return matchNode(clauses, conditions, target, scope);
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
  return relationshipsIn(scope, edges);
}
