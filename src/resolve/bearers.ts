import type { NameKindValue } from "../model/claim.ts";
import { nameKey, wordCount } from "../model/fold.ts";
import type { Clusters } from "./clusters.ts";

/** A claim that a cluster is named so. */
export interface NameGiven {
  readonly birth: string;
  readonly name: string;
  readonly nameKind: NameKindValue;
  readonly isReference: boolean;
}

/** Clusters that bear a name by which they can be identified. */
export interface Bearers {
  /** Those with a written id or an id in another scheme. */
  anchored(name: string, kinds: readonly string[]): readonly string[];
  /** The others of which a claim says that they are named so. */
  named(name: string, kinds: readonly string[]): readonly string[];
  /** The others that are merely written so, by two words or more. */
  born(name: string, kinds: readonly string[]): readonly string[];
}

/** Kinds of names that stand for something else than their bearer, or for too many. */
const NEVER_IDENTIFYING: ReadonlySet<NameKindValue> = new Set([
  "DEMONYM",
  "METONYM",
  "ACRONYM",
  "DESCRIPTION",
]);

/** Whether this name leads to its bearer: of one word, only the OFFICIAL and SHORT names of reference data do. */
export function identifies({
  name,
  nameKind,
  isReference,
}: Pick<NameGiven, "name" | "nameKind" | "isReference">): boolean {
  if (NEVER_IDENTIFYING.has(nameKind)) return false;
  if (wordCount(name) >= 2) return true;
  return isReference && (nameKind === "OFFICIAL" || nameKind === "SHORT");
}

/** Indexes names by their key. `anchors` are birth ids that were written or made from another scheme's id. */
export function indexBearers(
  given: readonly NameGiven[],
  written: ReadonlyMap<string, string>,
  clusters: Clusters,
  isAnchored: (root: string) => boolean,
): Bearers {
  const named = new Map<string, Set<string>>();
  for (const name of given.filter(identifies)) add(named, nameKey(name.name), name.birth);
  const born = new Map<string, Set<string>>();
  for (const [birth, name] of written) {
    if (wordCount(name) >= 2) add(born, nameKey(name), birth);
  }
  const find = (
    index: ReadonlyMap<string, ReadonlySet<string>>,
    name: string,
    kinds: readonly string[],
    wantsAnchor: boolean,
  ): readonly string[] => {
    const roots = new Set(
      [...(index.get(nameKey(name)) ?? [])].map((birth) => clusters.root(birth)),
    );
    return [...roots].filter(
      (root) => kinds.includes(clusters.kind(root) ?? "") && isAnchored(root) === wantsAnchor,
    );
  };
  return {
    anchored: (name, kinds) => find(named, name, kinds, true),
    named: (name, kinds) => find(named, name, kinds, false),
    born: (name, kinds) => find(born, name, kinds, false),
  };
}

function add(index: Map<string, Set<string>>, key: string, item: string): void {
  const items = index.get(key);
  if (items) items.add(item);
  else index.set(key, new Set([item]));
}
