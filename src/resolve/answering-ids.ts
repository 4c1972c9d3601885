import { compareText, least } from "../model/order.ts";
import type { Entity } from "./cluster-entities.ts";
import type { CoreClusters } from "./core-clusters.ts";
import type { NameEntities } from "./name-entities.ts";

/** An id, and the node that answers under it. */
export interface Answer {
  readonly id: string;
  readonly node: string;
}
interface Known {
  readonly core: CoreClusters;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly hidden: readonly Answer[];
  readonly groups: ReadonlyMap<string, Entity>;
  readonly names: NameEntities;
}

/**
 * Birth ids that are no entity's id nor among its former ids: those of one document's handles and short names, of names that
 * mentions merely write, and judged ids that nothing bears any more. They would fill the hubs with an id for every article.
 */
export function answeringIds(known: Known): readonly Answer[] {
  const found = [...known.hidden, ...ofGroups(known), ...ofNames(known)];
  return found.sort((a, b) => compareText(a.id, b.id));
}

const ofGroups = ({ groups }: Known): readonly Answer[] =>
  [...groups].flatMap(([id, entity]) => (id === entity.id ? [] : [{ id, node: entity.id }]));

/** A name that has several bearers, each on other days, answers with the least of them. */
function ofNames({ core, entities, names }: Known): readonly Answer[] {
  return [...names.mere].flatMap(([id, { kind, text }]) => {
    const bearers = core.bearers
      .of(text, [kind], null)
      .flatMap((root) => entities.get(root)?.id ?? []);
    return bearers.length === 0 ? [] : [{ id, node: least(bearers) }];
  });
}
