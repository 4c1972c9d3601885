/** What a name of two words or more means that no handle and no id explains: its only bearer on that day, else its own entity. */
import type { Model } from "../model/model.ts";
import { definiteKind, type Births } from "./births.ts";
import type { Entity } from "./cluster-entities.ts";
import type { CoreClusters } from "./core-clusters.ts";
import type { MentionUse } from "./mention-uses.ts";
import type { Span } from "./spans.ts";

export interface NameEntities {
  /** What the name means for an entity of this kind; null where no claim writes it so. */
  meant(kind: string, name: string, when: Span | null): Entity | null;
  /** The only entity of these kinds that bears the name, or is merely written so. */
  bearer(name: string, kinds: readonly string[], when: Span | null): Entity | null;
  /** All on which it rests what the name means, by kind. */
  meaning(name: string): unknown;
  /** Names that are no part of any cluster: birth id, kind and one spelling. */
  readonly mere: ReadonlyMap<string, MereName>;
}
export interface MereName {
  readonly kind: string;
  readonly text: string;
  /** What it is where nobody else bears it. */
  readonly own: Entity;
}
interface NameContext {
  readonly births: Births;
  readonly core: CoreClusters;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly model: Model;
}

/** Reads the names that these mentions write. */
export function nameEntities(uses: readonly MentionUse[], context: NameContext): NameEntities {
  const { births, core, entities, model } = context;
  const { clusters, bearers } = core;
  const mere = readMere(uses, context);
  const ofRoot = (id: string): Entity | null => entities.get(clusters.root(id)) ?? null;
  const meant: NameEntities["meant"] = (kind, name, when) => {
    const birth = births.named(kind, name);
    const part = core.sorts.has(birth) ? birth : null;
    const own = part === null ? (mere.get(birth)?.own ?? null) : ofRoot(part);
    if (part === null && own === null) return null;
    const bearer = bearers.only(name, [kind], when);
    return bearer === null || (part !== null && !isOpenTo(part, bearer)) ? own : ofRoot(bearer);
  };
  /** What somebody wrote an id for, or said that it is another, is not asked what it means. */
  const isOpenTo = (part: string, bearer: string): boolean =>
    !clusters.info(part).isWritten && clusters.canBeOne(part, bearer);
  const bearer: NameEntities["bearer"] = (name, kinds, when) => {
    const roots = bearers.of(name, kinds, when);
    const isAnchored = roots.some((root) => clusters.info(root).isAnchored);
    const written = isAnchored
      ? []
      : kinds.flatMap((kind) => {
          const birth = births.named(kind, name);
          if (core.sorts.has(birth))
            return clusters.info(birth).isAnchored ? [] : (ofRoot(birth) ?? []);
          return meant(kind, name, when) ?? [];
        });
    const [first, ...others] = [...roots.flatMap((root) => ofRoot(root) ?? []), ...written];
    return first !== undefined && others.every((entity) => entity.id === first.id) ? first : null;
  };
  const meaning: NameEntities["meaning"] = (name) =>
    [...model.types.values()]
      .filter((type) => type.family === "entity")
      .map(({ name: kind }) => {
        const birth = births.named(kind, name);
        const part = core.sorts.has(birth) ? birth : null;
        const claimed = bearers.claimed(name, kind).map(({ root, days }) => ({
          days,
          entity: ofRoot(root)?.id,
          isAnchored: clusters.info(root).isAnchored,
          isOpen: part === null || isOpenTo(part, root),
        }));
        return [kind, claimed, part === null ? mere.has(birth) : ofRoot(part)?.id];
      });
  return { meant, bearer, meaning, mere };
}

function readMere(
  uses: readonly MentionUse[],
  { births, core, model }: NameContext,
): ReadonlyMap<string, MereName> {
  const mere = new Map<string, MereName>();
  for (const use of uses) {
    const [birth] = births.of(use);
    const kind = definiteKind(use);
    const { text } = use.mention;
    if (birth?.sort !== "name" || kind === null || text === null) continue;
    if (core.clusters.has(birth.id) || mere.has(birth.id)) continue;
    const type = model.types.get(kind);
    if (type?.family === "entity")
      mere.set(birth.id, { kind, text, own: { id: birth.id, type, formerIds: [] } });
  }
  return mere;
}
