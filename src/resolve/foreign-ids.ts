/** Rule 5, ids of other schemes: what shares one is one entity, and an id that took another's place there is the same id. */
import { foreignEntityId } from "../model/entity-id.ts";
import type { Model } from "../model/model.ts";
import { compareText } from "../model/order.ts";
import type { Clusters, Edge, Marks } from "./clusters.ts";
import type { ForeignGiven } from "./identity-claims.ts";

/** Tells the clusters of all foreign ids, and of the ids that these make; returns the edges, and each made id's place among its type's `keys`. */
export function tellForeignIds(
  foreign: readonly ForeignGiven[],
  clusters: Clusters,
  model: Model,
): { readonly edges: readonly Edge[]; readonly places: ReadonlyMap<string, number> } {
  const classOf = redirectClasses(foreign);
  const mark = (scheme: string, value: string): Marks =>
    new Map([[`scheme\n${scheme}`, new Set([classOf(scheme, value)])]]);
  for (const { birth, scheme, value } of foreign)
    clusters.tell(birth, { marks: mark(scheme, value), isAnchored: true });
  const places = new Map<string, number>();
  const edges: Edge[] = [];
  for (const { birth, scheme, value, supersededBy } of foreign) {
    const type = model.types.get(clusters.kind(birth) ?? "");
    if (type?.family !== "entity" || !type.keys.includes(scheme)) continue;
    for (const one of supersededBy === null ? [value] : [value, supersededBy]) {
      const id = foreignEntityId(type, scheme, one);
      places.set(id, type.keys.indexOf(scheme));
      edges.push([birth, id]);
      clusters.tell(id, {
        kinds: new Map([[type.name, new Set<string>()]]),
        marks: mark(scheme, one),
        isAnchored: true,
      });
    }
  }
  return { edges: [...edges, ...sharingEdges(foreign, clusters, mark)], places };
}

/** All that share a foreign id are joined to it, not one to another: a thousand files that use it need a thousand edges. */
function sharingEdges(
  foreign: readonly ForeignGiven[],
  clusters: Clusters,
  mark: (scheme: string, value: string) => Marks,
): readonly Edge[] {
  return foreign.map(({ birth, scheme, value }): Edge => {
    const marks = mark(scheme, value);
    const hub = JSON.stringify([...marks].map(([teller, ids]) => [teller, ...ids]));
    clusters.tell(hub, { marks, isAnchored: true });
    return [birth, hub];
  });
}

/** Ids that took one another's place, however many times, are one; the least of them stands for all. */
function redirectClasses(
  foreign: readonly ForeignGiven[],
): (scheme: string, value: string) => string {
  const parents = new Map<string, string>();
  const root = (key: string): string => {
    const parent = parents.get(key);
    return parent === undefined ? key : root(parent);
  };
  const key = (scheme: string, value: string): string => JSON.stringify([scheme, value]);
  for (const { scheme, value, supersededBy } of foreign) {
    if (supersededBy === null) continue;
    const [a, b] = [root(key(scheme, value)), root(key(scheme, supersededBy))].sort(compareText);
    if (a !== undefined && b !== undefined && a !== b) parents.set(b, a);
  }
  return (scheme, value) => root(key(scheme, value));
}
