import type { EntityType, Model } from "../model/model.ts";
import type { BirthSort } from "./births.ts";
import type { Clusters } from "./clusters.ts";
import { compareText } from "./order.ts";

/** An entity before it has columns. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** Its other birth ids that were or could have been answered. */
  readonly formerIds: readonly string[];
}
const SORT_RANKS: Readonly<Record<BirthSort, number>> = {
  id: 100,
  name: 200,
  scopedName: 300,
  local: 400,
};

/** Canonical id: that of the best scheme of the type's `keys`, then a written one, then one made from a name; then code points. */
export function makeEntities(
  clusters: Clusters,
  sorts: ReadonlyMap<string, BirthSort>,
  keyRanks: ReadonlyMap<string, number>,
  model: Model,
): ReadonlyMap<string, Entity> {
  const rank = (id: string): number => keyRanks.get(id) ?? SORT_RANKS[sorts.get(id) ?? "local"];
  const isWritten = (id: string): number => (sorts.get(id) === "id" ? 0 : 1);
  return new Map(
    [...clusters.all()].flatMap(([root, members]) => {
      const type = model.types.get(clusters.kind(root) ?? "");
      if (type?.family !== "entity") return [];
      const [id, ...others] = [...members].sort(
        (a, b) => rank(a) - rank(b) || isWritten(a) - isWritten(b) || compareText(a, b),
      );
      if (id === undefined) return [];
      // Ids of one document's short names and handles would fill the hubs of the graph with an id for every article.
      return [
        [
          root,
          {
            id,
            type,
            formerIds: others.filter((other) => rank(other) <= SORT_RANKS.name).sort(compareText),
          },
        ],
      ];
    }),
  );
}
