/**
 * Which node each id leads to: pure, so that the rule stands in one place.
 *
 * A node's own id goes first, then former ids of current nodes, then the node that was told for it last, as an answer or as
 * a former id. Where that node is removed, it is followed by the same rule.
 */

/** What is known of an id beside whether a node has it. */
export interface Lead {
  /** The node whose former id it is, with its place there. */
  readonly former: { readonly node: string; readonly ord: number } | null;
  readonly told: string | null;
}

/** Where an id leads beside its own node. */
export interface LedTo {
  readonly node: string;
  /** The place among the node's former ids; null where it is none of them. */
  readonly ord: number | null;
}

/** Follows an id; null where it has a node of its own, or leads nowhere. */
export function followLead(
  id: string,
  leads: ReadonlyMap<string, Lead>,
  stands: (id: string) => boolean,
): LedTo | null {
  if (stands(id)) return null;
  const former = leads.get(id)?.former;
  if (former) return former;
  const seen = new Set([id]);
  let at = leads.get(id)?.told ?? null;
  while (at !== null && !seen.has(at)) {
    if (stands(at)) return { node: at, ord: null };
    seen.add(at);
    const next: Lead | undefined = leads.get(at);
    if (next?.former) return { node: next.former.node, ord: null };
    at = next?.told ?? null;
  }
  return null;
}
