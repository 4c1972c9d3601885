import type { Bearers } from "./bearers.ts";
import { definiteKind, type Births } from "./births.ts";
import type { Clusters, Edge } from "./clusters.ts";
import type { MentionUse } from "./mention-uses.ts";

/** Rule 5, names: a cluster without an id of its own joins the only one that bears a name by which it is written. */
export function nameEdges(
  uses: readonly MentionUse[],
  births: Births,
  clusters: Clusters,
  bearers: Bearers,
): readonly Edge[] {
  const targets = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const use of uses) {
    const kind = definiteKind(use);
    const text = use.mention.text;
    const birth = births.of(use)[0];
    if (
      kind === null ||
      text === null ||
      use.mention.id !== null ||
      birth === undefined ||
      births.isShared(kind, text, use.document)
    )
      continue;
    const root = clusters.root(birth.id);
    if (seen.has(`${root}\n${text}`)) continue;
    seen.add(`${root}\n${text}`);
    const target = onlyBearer(root, text, kind, bearers);
    if (target !== null) targets.set(root, (targets.get(root) ?? new Set()).add(target));
  }
  return [...targets].flatMap(([root, found]): Edge[] =>
    found.size === 1 ? [...found].map((target): Edge => [root, target]) : [],
  );
}

/** The one cluster that the name leads to from here; null also where this cluster has an id of its own. */
function onlyBearer(root: string, name: string, kind: string, bearers: Bearers): string | null {
  const anchored = bearers.anchored(name, [kind]);
  if (anchored.includes(root)) return null;
  if (anchored.length > 0) return anchored.length === 1 ? (anchored[0] ?? null) : null;
  const named = bearers.named(name, [kind]);
  return named.length === 1 && named[0] !== root ? (named[0] ?? null) : null;
}
