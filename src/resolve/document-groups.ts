/**
 * What one document alone tells apart: mentions under a handle, and names too short to mean the same elsewhere. Each group
 * joins at most one cluster, or is an entity of its own; no cluster changes by it.
 */
import { compareText } from "../model/order.ts";
import { definiteKind, handleMarks, isOfDocument, type Births } from "./births.ts";
import type { ClusterInfo } from "./clusters.ts";
import type { Entity } from "./cluster-entities.ts";
import type { CoreClusters } from "./core-clusters.ts";
import type { MentionUse } from "./mention-uses.ts";
import type { Model } from "../model/model.ts";
import type { Span } from "./spans.ts";

interface Group {
  readonly id: string;
  readonly kind: string;
  readonly marks: ClusterInfo["marks"];
  /** Parts of identity that its handle stands for. */
  readonly parts: Set<string>;
  /** Clusters that alone bear a name by which it is written. */
  readonly targets: Set<string>;
}
interface GroupContext {
  readonly births: Births;
  readonly core: CoreClusters;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly whenOf: (use: MentionUse) => Span | null;
  readonly model: Model;
}

/** The entity of every document's group, by the group's birth id. */
export function attachGroups(
  uses: readonly MentionUse[],
  context: GroupContext,
): ReadonlyMap<string, Entity> {
  const groups = [...readGroups(uses, context).values()].sort((a, b) => compareText(a.id, b.id));
  const attached = new Map<string, Entity>();
  const taken = new Map<string, string>();
  for (const group of groups) {
    const root = findCluster(group, taken, context);
    const entity = root === null ? ownEntity(group, context.model) : context.entities.get(root);
    if (root !== null) for (const place of placesOf(group, root)) taken.set(place, group.id);
    if (entity) attached.set(group.id, entity);
  }
  return attached;
}

function readGroups(
  uses: readonly MentionUse[],
  { births, core, whenOf, model }: GroupContext,
): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const use of uses) {
    const own = births.of(use);
    const kind = definiteKind(use);
    const birth = own.find(isOfDocument);
    if (birth === undefined || kind === null || !model.types.has(kind)) continue;
    if (core.clusters.has(birth.id)) continue;
    const group = groups.get(birth.id) ?? {
      id: birth.id,
      kind,
      marks: handleMarks(use),
      parts: new Set<string>(),
      targets: new Set<string>(),
    };
    groups.set(birth.id, group);
    for (const { id } of own) if (core.clusters.has(id)) group.parts.add(id);
    const { text } = use.mention;
    if (text === null || births.isShared(kind, text, use.document)) continue;
    const target = core.bearers.only(text, [kind], whenOf(use));
    if (target !== null) group.targets.add(target);
  }
  return groups;
}

/** The first part that its handle stands for, else the one bearer of its names; null where that is kept apart from it. */
function findCluster(
  group: Group,
  taken: ReadonlyMap<string, string>,
  { core, entities }: GroupContext,
): string | null {
  const parts = [...group.parts].sort(compareText);
  const candidates = parts.length > 0 ? parts : group.targets.size === 1 ? [...group.targets] : [];
  return (
    candidates
      .map((id) => core.clusters.root(id))
      .find(
        (root) =>
          entities.has(root) &&
          core.clusters.admits(root, { kind: group.kind, marks: group.marks }) &&
          !placesOf(group, root).some((place) => taken.has(place)),
      ) ?? null
  );
}

/** Of one document only one handle joins a cluster. */
const placesOf = ({ marks }: Group, root: string): readonly string[] =>
  [...marks.keys()].map((teller) => JSON.stringify([teller, root]));

function ownEntity({ id, kind }: Group, model: Model): Entity | undefined {
  const type = model.types.get(kind);
  return type?.family === "entity" ? { id, type, formerIds: [] } : undefined;
}
