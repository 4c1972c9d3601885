import type { Entity } from "./cluster-entities.ts";
import type { CoreClusters } from "./core-clusters.ts";
import type { IdentityClaims } from "./identity-claims.ts";
import type { NameEntities } from "./name-entities.ts";

/** What a birth id is part of, as far as others depend on it. */
export interface Part {
  /** The entity; null where its kind is not clear, or the name alone makes it. */
  readonly entity: string | null;
  /** Equal for parts that mean the same to every mention: entity, kind, and how strongly it holds its names. */
  readonly standing: string;
  /** Names by which others find it. */
  readonly names: readonly string[];
}
interface Known {
  readonly core: CoreClusters;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly names: NameEntities;
  readonly said: IdentityClaims;
}

/** Every birth id of the clusters, and every name that mentions merely write. A commit compares them before and after. */
export function readParts({ core, entities, names, said }: Known): ReadonlyMap<string, Part> {
  const { clusters } = core;
  const given = new Map<string, string[]>();
  for (const { birth, name } of said.names) {
    const root = clusters.root(birth);
    given.set(root, [...(given.get(root) ?? []), name]);
  }
  const parts = new Map<string, Part>();
  for (const [root, members] of clusters.all()) {
    const entity = entities.get(root)?.id ?? null;
    const { isAnchored, isWritten } = clusters.info(root);
    const standing = JSON.stringify([entity, clusters.kind(root), isAnchored, isWritten]);
    for (const id of members) parts.set(id, { entity, standing, names: given.get(root) ?? [] });
  }
  for (const [id, { text }] of names.mere)
    parts.set(id, { entity: null, standing: "mere", names: [text] });
  return parts;
}
