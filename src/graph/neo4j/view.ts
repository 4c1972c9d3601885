/**
 * What differs between reading now and reading a snapshot: this file alone says how patterns find versions.
 *
 * In a snapshot a node's alias is its version at the moment: the current node, or a superseded version beside it. From a
 * version one walks out by its own relationships, to anchors; into it by its anchor. An edge is a version by itself.
 */
import type { EndName } from "../../model/model.ts";
import type { Alias, View } from "../../plan/plan.ts";
import { cypher, identifier, join, parameter, type Fragment } from "./fragment.ts";
import { GONE, pastLabel, pastType, VERSION_OF } from "./history.ts";
import { isEdge, stepVariable, variable, type Scope } from "./scope.ts";

/** Where only the view counts. */
export type Viewing = Pick<Scope, "view">;

/** Relationship types as the view sees them, for a pattern. */
export function relationshipsIn({ view }: Viewing, types: readonly string[]): Fragment {
  const distinct = [...new Set(types)];
  const seen = view.kind === "now" ? distinct : distinct.flatMap((type) => [type, pastType(type)]);
  return join(seen.map(identifier), "|");
}

/** One label of the model as the view sees it. */
export const labelIn = ({ view }: Viewing, label: string): Fragment =>
  view.kind === "now"
    ? identifier(label)
    : cypher`${identifier(label)}|${identifier(pastLabel(label))}`;

/** Whether a version or a relationship with times of its own held at the moment: nothing to ask now. */
export function held({ view }: Viewing, of: Fragment): readonly Fragment[] {
  if (view.kind === "now") return [];
  const moment = parameter(view.instant);
  return [cypher`${of}.since <= ${moment}`, cypher`coalesce(${of}.until > ${moment}, true)`];
}

const ANCHOR = cypher`Node|${identifier(GONE)}`;

/** A bound node as the beginning of a pattern that leads on by what leads to it; the fact of an edge is found by its id. */
export function nearPattern(scope: Scope, alias: Alias): Fragment {
  if (isEdge(scope, alias)) {
    const label = scope.view.kind === "now" ? cypher`Node` : ANCHOR;
    return cypher`(:${label} {id: ${variable(alias)}.id})`;
  }
  if (scope.view.kind === "now") return cypher`(${variable(alias)})`;
  return cypher`(${variable(alias)})-[:${identifier(VERSION_OF)}*0..1]->(:${ANCHOR})`;
}

/** A bound node as the beginning of a pattern that leads on by what it leads to itself. */
export function ownPattern(scope: Scope, alias: Alias): Fragment {
  if (!isEdge(scope, alias)) return cypher`(${variable(alias)})`;
  if (scope.view.kind === "now") return nearPattern(scope, alias);
  return cypher`(:${labelIn(scope, "Node")} {id: ${variable(alias)}.id, since: ${variable(alias)}.since})`;
}

/** Where a pattern lands at an anchor: how the pattern goes on to the alias, and what WHERE has to ask. */
export interface Landing {
  readonly pattern: Fragment;
  readonly conditions: readonly Fragment[];
}

/** Lands at a node that a row leads to; `labels` are those that it must have, as the view prints them. */
export function landing(scope: Scope, node: Fragment, labels: Fragment | null = null): Landing {
  const labelled = labels ? cypher`${node}:${labels}` : node;
  if (scope.view.kind === "now") return { pattern: cypher`(${labelled})`, conditions: [] };
  return {
    pattern: cypher`()<-[:${identifier(VERSION_OF)}*0..1]-(${labelled})`,
    conditions: held(scope, node),
  };
}

/**
 * Lands at the far end of an edge. The version is found in a MATCH of its own: it may be the same as that of the near
 * end, and no relationship comes twice in one MATCH.
 */
export function farLanding(scope: Scope, alias: Alias): Landing & { readonly more: Fragment } {
  const node = variable(alias);
  if (scope.view.kind === "now")
    return { pattern: cypher`(${node})`, more: cypher``, conditions: [] };
  const anchor = stepVariable(alias, "anchor");
  return {
    pattern: cypher`(${anchor})`,
    more: cypher` MATCH (${anchor})<-[:${identifier(VERSION_OF)}*0..1]-(${node})`,
    conditions: held(scope, node),
  };
}

/** Finds the ids of the nodes that an id led to beside its own; a node of its own goes first, so there is one at most. */
export function answeringNodes(view: View, id: Fragment): Fragment {
  if (view.kind === "now")
    return cypher`MATCH (:FormerId {id: ${id}})-[:LEADS_TO]->(current:Node) RETURN current.id`;
  const led = cypher`led`;
  return cypher`MATCH (:FormerId {id: ${id}})-[${led}:LEADS_TO|WAS_LEADS_TO]->(anchor) WHERE ${join(held({ view }, led), " AND ")} RETURN anchor.id`;
}

/** The node at an end of an edge; in a snapshot the version of it. */
export function edgeEnd(scope: Scope, edge: Alias, end: EndName): Fragment {
  const anchor = cypher`${end === "subject" ? cypher`startNode` : cypher`endNode`}(${variable(edge)})`;
  if (scope.view.kind === "now") return anchor;
  const [node, version] = [stepVariable(edge, "anchor"), stepVariable(edge, end)];
  const found = cypher`MATCH (${node})<-[:${identifier(VERSION_OF)}*0..1]-(${version}) WHERE ${join(held(scope, version), " AND ")}`;
  return cypher`CASE WHEN ${anchor}.since <= ${parameter(scope.view.instant)} THEN ${anchor} ELSE head(COLLECT { WITH ${anchor} AS ${node} ${found} RETURN ${version} }) END`;
}
