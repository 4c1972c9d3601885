import { schemePlace } from "../model/entity-id.ts";
import type { EntityType, Model } from "../model/model.ts";
import { compareText } from "../model/order.ts";
import type { BirthSort } from "./births.ts";
import type { CoreClusters } from "./core-clusters.ts";

/** An entity before it has columns. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** Its other ids: written ones, those of other schemes, those of names that claims give something to or judge. */
  readonly formerIds: readonly string[];
}

const SORT_RANKS: Readonly<Record<BirthSort | "foreign", number>> = {
  foreign: 99,
  id: 100,
  name: 200,
  scopedName: 300,
  local: 400,
};

/** Place of a birth id among those that can be canonical, the least first; equal ones go by code points. */
export const birthRank = (id: string, sort: BirthSort | "foreign", type: EntityType): number =>
  (sort === "id" || sort === "foreign" ? schemePlace(type, id) : null) ?? SORT_RANKS[sort];

/** The entities of clusters. */
export interface ClusterEntities {
  /** By the root of their cluster. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Ids that also lead to them and are not shown: those of one document, and judged ids that nothing bears any more. */
  readonly hidden: readonly { readonly id: string; readonly node: string }[];
}

/** The entity of every cluster whose kind is known. Canonical id: by the best scheme of the type's `keys`, then written, then made from a name; then code points. */
export function makeEntities(core: CoreClusters, model: Model): ClusterEntities {
  const entities = new Map<string, Entity>();
  const hidden: { readonly id: string; readonly node: string }[] = [];
  for (const [root, members] of core.clusters.all()) {
    const type = model.types.get(core.clusters.kind(root) ?? "");
    if (type?.family !== "entity") continue;
    const ranked = members
      .flatMap((id) => rankOf(id, type, core) ?? [])
      .sort((a, b) => a.rank - b.rank || compareText(a.id, b.id));
    const [first, ...others] = ranked;
    if (first === undefined) continue;
    const shown = others.filter(({ rank }) => rank <= SORT_RANKS.name).map(({ id }) => id);
    entities.set(root, { id: first.id, type, formerIds: shown.sort(compareText) });
    for (const id of members)
      if (id !== first.id && !shown.includes(id) && isAnswering(id, core))
        hidden.push({ id, node: first.id });
  }
  return { entities, hidden };
}

const isAnswering = (id: string, { sorts, judged }: CoreClusters): boolean =>
  sorts.has(id) || judged.has(id);

/** Null for what is no birth: what ties a foreign id together, and judged ids that nothing bears any more. */
function rankOf(
  id: string,
  type: EntityType,
  { sorts, places }: CoreClusters,
): { readonly id: string; readonly rank: number } | null {
  const sort = sorts.get(id);
  if (sort === undefined) return null;
  return { id, rank: places.get(id) ?? birthRank(id, sort, type) };
}
