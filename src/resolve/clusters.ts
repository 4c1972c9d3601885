import { compareText, least } from "./order.ts";

/** What is known of one birth id or of several that mean one entity. */
export interface ClusterInfo {
  /** Documents that give it this kind, by kind. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Handles under which one document keeps it apart from others, by document and kind. */
  readonly handles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Its ids in other schemes, by scheme. */
  readonly foreign: ReadonlyMap<string, ReadonlySet<string>>;
}

/** An edge of identity: two birth ids that mean one entity unless something known speaks against it. */
export type Edge = readonly [a: string, b: string];

/**
 * Birth ids joined into clusters (rule 5). The result depends on the edges alone when they are given in a fixed order:
 * `join` sorts them by smaller id, then larger id.
 */
export class Clusters {
  readonly #parents = new Map<string, string>();
  readonly #infos = new Map<string, ClusterInfo>();

  has(id: string): boolean {
    return this.#parents.has(id);
  }

  /** The least birth id of the cluster. */
  root(id: string): string {
    const parent = this.#parents.get(id);
    if (parent === undefined || parent === id) return id;
    const root = this.root(parent);
    this.#parents.set(id, root);
    return root;
  }

  /** Says something of a birth id, which is new or known. */
  tell(id: string, info: ClusterInfo): void {
    if (!this.#parents.has(id)) this.#parents.set(id, id);
    this.#infos.set(id, mergeInfo(this.#infos.get(id), info));
  }

  /** Joins along these edges; one that would join two kinds, two ids of one scheme or what a document keeps apart is skipped. */
  join(edges: readonly Edge[]): void {
    const sorted = edges
      .map(([a, b]): Edge => (a < b ? [a, b] : [b, a]))
      .sort((x, y) => compareText(x[0], y[0]) || compareText(x[1], y[1]));
    for (const [a, b] of sorted) this.#joinTwo(this.root(a), this.root(b));
  }

  /** The kind that most documents give the cluster; null where none does. */
  kind(id: string): string | null {
    const kinds = [...this.info(id).kinds].sort(
      ([a, x], [b, y]) => y.size - x.size || compareText(a, b),
    );
    return kinds[0]?.[0] ?? null;
  }

  info(id: string): ClusterInfo {
    return this.#infos.get(this.root(id)) ?? EMPTY;
  }

  /** Every cluster: its root and its birth ids, in order. */
  all(): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, string[]>();
    for (const id of [...this.#parents.keys()].sort(compareText)) {
      const root = this.root(id);
      const members = found.get(root);
      if (members) members.push(id);
      else found.set(root, [id]);
    }
    return found;
  }

  #joinTwo(a: string, b: string): void {
    if (a === b || speaksAgainst(this.info(a), this.info(b))) return;
    const root = least([a, b]);
    const other = root === a ? b : a;
    this.#parents.set(other, root);
    this.#infos.set(root, mergeInfo(this.#infos.get(root), this.#infos.get(other) ?? EMPTY));
    this.#infos.delete(other);
  }
}

const EMPTY: ClusterInfo = { kinds: new Map(), handles: new Map(), foreign: new Map() };

function speaksAgainst(a: ClusterInfo, b: ClusterInfo): boolean {
  if (
    a.kinds.size > 0 &&
    b.kinds.size > 0 &&
    areDisjoint(new Set(a.kinds.keys()), new Set(b.kinds.keys()))
  )
    return true;
  for (const [document, handles] of a.handles) {
    const others = b.handles.get(document);
    if (others && areDisjoint(handles, others)) return true;
  }
  for (const [scheme, values] of a.foreign) {
    const others = b.foreign.get(scheme);
    if (others && areDisjoint(values, others)) return true;
  }
  return false;
}

const areDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  ![...a].some((item) => b.has(item));

function mergeInfo(a: ClusterInfo | undefined, b: ClusterInfo): ClusterInfo {
  if (a === undefined) return b;
  return {
    kinds: mergeSets(a.kinds, b.kinds),
    handles: mergeSets(a.handles, b.handles),
    foreign: mergeSets(a.foreign, b.foreign),
  };
}

function mergeSets(
  a: ReadonlyMap<string, ReadonlySet<string>>,
  b: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  if (b.size === 0) return a;
  const merged = new Map(a);
  for (const [key, items] of b) merged.set(key, new Set([...(merged.get(key) ?? []), ...items]));
  return merged;
}
