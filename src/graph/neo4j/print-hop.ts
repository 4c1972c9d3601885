import {
  concreteTypes,
  type EndName,
  type FactType,
  type FieldOf,
  type TypeName,
} from "../../model/model.ts";
import type { Alias, From, HopEnd } from "../../plan/plan.ts";
import { constant, cypher, join, type Fragment } from "./fragment.ts";
import type { Match, Target } from "./match.ts";
import { bind, factTypes, labelOf, typeOf, unguarded, variable, type Scope } from "./scope.ts";
import { farLanding, held, nearPattern, relationshipsIn } from "./view.ts";

type Hop = Extract<From, { kind: "hop" }>;

/**
 * Facts reached over the projected edge, which stands for the fact and binds the other end in the same step.
 * Null where a type has no object, or the hop goes by a link: then there is no edge to take.
 */
export function hopToEdges(hop: Hop, { as, types }: Target, scope: Scope): Match | null {
  const facts = factTypes(scope.model, types);
  const ends =
    hop.ends === "any" ? [] : hop.ends.flatMap((end) => (end.kind === "end" ? [end.end] : []));
  if (
    !facts ||
    ends.length === 0 ||
    ends.length < hop.ends.length ||
    facts.some((type) => type.objectFields.length === 0)
  )
    return null;
  const edges = relationshipsIn(
    scope,
    facts.flatMap((type) => type.predicates),
  );
  const far = hop.far ? farLanding(scope, hop.far.as) : NO_FAR;
  const edge = cypher`[${variable(as)}:${edges}]`;
  const [only] = ends.length === 1 ? ends : [];
  const clauses = cypher`MATCH ${nearPattern(scope, hop.of)}${only === "object" ? cypher`<-` : cypher`-`}${edge}${only === "subject" ? cypher`->` : cypher`-`}${far.pattern}${far.more}`;
  const farEnd: EndName = only === "object" ? "subject" : "object";
  const bound = bind(unguarded(scope), as, { kind: "edge" });
  return {
    clauses,
    conditions: [
      ...held(scope, variable(as)),
      ...far.conditions,
      ...kindCondition(facts, as, scope),
      ...farCondition(hop, facts, farEnd, scope),
    ],
    bound: hop.far ? [as, hop.far.as] : [as],
    // Without a direction an edge from a node to itself is found once, like every other.
    repeats: false,
    scope: hop.far
      ? bind(bound, hop.far.as, only ? { kind: "far", edge: as, end: farEnd } : { kind: "node" })
      : bound,
  };
}

const NO_FAR = { pattern: cypher`()`, more: cypher``, conditions: [] } as const;

/** An edge type may be that of other fact types as well. */
function kindCondition(facts: readonly FactType[], as: Alias, scope: Scope): readonly Fragment[] {
  const predicates = new Set(facts.flatMap((type) => type.predicates));
  const others = [...scope.model.types.values()].filter(
    (type) => type.family === "fact" && !facts.includes(type),
  );
  const isShared = others.some(
    (type) =>
      type.family === "fact" && type.predicates.some((predicate) => predicates.has(predicate)),
  );
  return isShared
    ? [
        cypher`${variable(as)}.kind IN [${join(
          facts.map((type) => constant(type.kindValue)),
          ", ",
        )}]`,
      ]
    : [];
}

/** Asks for the far end's type only where the facts may have others there: without it, counts are read from the degree. */
function farCondition(
  { far }: Hop,
  facts: readonly FactType[],
  end: EndName,
  scope: Scope,
): readonly Fragment[] {
  if (!far) return [];
  const possible = facts.flatMap((type) =>
    (end === "subject" ? [type.subjectField] : type.objectFields).flatMap((field) =>
      concreteTypes(scope.model, type.fields.get(field)?.typeName ?? ""),
    ),
  );
  return possible.every((type) => far.types.includes(type.name))
    ? []
    : [cypher`${variable(far.as)}:${labelOf(scope, far.types)}`];
}

/** Facts reached by their own relationships, as nodes. */
export function hopToNodes(hop: Hop, { as, types }: Target, scope: Scope): Match {
  if (hop.far) throw new Error("Only an edge has a far end.");
  const relationships =
    hop.ends === "any"
      ? everyRelationship(types, scope)
      : hop.ends.flatMap((end) => relationshipsOf(end, types, scope));
  return {
    clauses: cypher`MATCH ${nearPattern(scope, hop.of)}<-[:${relationshipsIn(scope, relationships)}]-(${variable(as)}:${labelOf(scope, types)})`,
    conditions: [...held(scope, variable(as)), cypher`${variable(as)}.stands`],
    bound: [as],
    repeats: new Set(relationships).size > 1,
    scope: bind(unguarded(scope), as, { kind: "node" }),
  };
}

function everyRelationship(types: readonly TypeName[], scope: Scope): readonly string[] {
  const links = types.flatMap((type) =>
    [...typeOf(scope.model, type).fields.values()].filter((field) => field.kind === "link"),
  );
  return ["SUBJECT", "OBJECT", ...links.map((link) => link.edge)];
}

function relationshipsOf(end: HopEnd, types: readonly TypeName[], scope: Scope): readonly string[] {
  if (end.kind === "end") return [end.end.toUpperCase()];
  const fields = types.map((type) => typeOf(scope.model, type).fields.get(end.field));
  return fields
    .filter((field): field is FieldOf<"link"> => field?.kind === "link")
    .map((link) => link.edge);
}
