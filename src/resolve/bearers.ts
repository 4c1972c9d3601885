import type { NameKindValue } from "../model/claim.ts";
import { nameKey, wordCount } from "../model/fold.ts";
import { compareText } from "../model/order.ts";
import type { Clusters } from "./clusters.ts";
import type { NameGiven } from "./identity-claims.ts";
import type { Span } from "./spans.ts";

/** Clusters that bear a name by which they can be identified, on a day; where that is not known, on any. */
export interface Bearers {
  /**
   * Those of which a claim says that they are named so. One with a written id or an id in another scheme goes before all
   * that have none: names that files give to entities of their own do not take it away.
   */
  of(name: string, kinds: readonly string[], when: Span | null): readonly string[];
  /** Every claim that a cluster of this kind is named so, in order. */
  claimed(name: string, kind: string): readonly { readonly root: string; readonly days: Span }[];
  /** The only one of them. */
  only(name: string, kinds: readonly string[], when: Span | null): string | null;
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

/** Indexes names by their key. The clusters are looked at when a name is asked for. */
export function indexBearers(names: readonly NameGiven[], clusters: Clusters): Bearers {
  const byKey = new Map<string, NameGiven[]>();
  for (const given of names.filter(identifies)) {
    const key = nameKey(given.name);
    const same = byKey.get(key);
    if (same) same.push(given);
    else byKey.set(key, [given]);
  }
  const of: Bearers["of"] = (name, kinds, when) => {
    const roots = new Set(
      (byKey.get(nameKey(name)) ?? [])
        .filter(({ days }) => when === null || (days[0] <= when[1] && when[0] <= days[1]))
        .map(({ birth }) => clusters.root(birth)),
    );
    const found = [...roots].filter((root) => kinds.includes(clusters.kind(root) ?? ""));
    const anchored = found.filter((root) => clusters.info(root).isAnchored);
    return anchored.length > 0 ? anchored : found;
  };
  return {
    of,
    claimed: (name, kind) =>
      (byKey.get(nameKey(name)) ?? [])
        .map(({ birth, days }) => ({ root: clusters.root(birth), days }))
        .filter(({ root }) => clusters.kind(root) === kind)
        .sort((a, b) => compareText(a.root, b.root) || compareText(String(a.days), String(b.days))),
    only: (name, kinds, when) => {
      const [first, second] = of(name, kinds, when);
      return first !== undefined && second === undefined ? first : null;
    },
  };
}
