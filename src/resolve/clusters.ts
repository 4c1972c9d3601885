import { compareText, least } from "../model/order.ts";

/** What something is known by, by whoever tells it apart from others. */
export type Marks = ReadonlyMap<string, ReadonlySet<string>>;

/** What is known of one birth id or of several that mean one entity. */
export interface ClusterInfo {
  /** Documents whose names, ids and definitions give it this kind, by kind. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Kinds under which facts speak of it: they count only where nothing else gives one. */
  readonly usedKinds: ReadonlySet<string>;
  /**
   * What it is known by, by whoever tells things apart: handles of a document, ids of a scheme, sides of a judgement.
   * Of one of them two entities never have the same, and one entity has several only where they came together.
   */
  readonly marks: Marks;
  /** A person wrote an id for it. */
  readonly isWritten: boolean;
  /** It has an id that was written, or an id in another scheme. */
  readonly isAnchored: boolean;
}
interface MutableInfo {
  readonly kinds: Map<string, Set<string>>;
  readonly usedKinds: Set<string>;
  readonly marks: Map<string, Set<string>>;
  isWritten: boolean;
  isAnchored: boolean;
}

/** An edge of identity: two birth ids that mean one entity unless something known speaks against it. */
export type Edge = readonly [a: string, b: string];

/**
 * Birth ids joined into clusters (rule 5). The result depends on the edges alone when they are given sort by sort:
 * `join` takes those of one sort by smaller id, then larger id.
 */
export class Clusters {
  readonly #parents = new Map<string, string>();
  readonly #infos = new Map<string, MutableInfo>();

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
  tell(id: string, info: Partial<ClusterInfo>): void {
    if (!this.#parents.has(id)) {
      this.#parents.set(id, id);
      this.#infos.set(id, emptyInfo());
    }
    const known = this.#infos.get(this.root(id));
    if (known) mergeInfo(known, { ...emptyInfo(), ...info });
  }

  /** Joins along these edges; one that would join two kinds, or what somebody tells apart, is skipped. */
  join(edges: readonly Edge[]): void {
    const sorted = edges
      .map(([a, b]): Edge => (a < b ? [a, b] : [b, a]))
      .sort((x, y) => compareText(x[0], y[0]) || compareText(x[1], y[1]));
    for (const [a, b] of sorted) this.#joinTwo(this.root(a), this.root(b));
  }

  /** Whether nothing speaks against their being one entity. */
  canBeOne(a: string, b: string): boolean {
    return this.root(a) === this.root(b) || !speaksAgainst(this.info(a), this.info(b));
  }

  /** Whether something of this kind, known by these marks, can be of the cluster. */
  admits(id: string, { kind, marks }: { readonly kind: string; readonly marks: Marks }): boolean {
    return !speaksAgainst(this.info(id), { ...emptyInfo(), usedKinds: new Set([kind]), marks });
  }

  /** The kind that most documents give the cluster, else the least of those under which facts speak of it; null where none does. */
  kind(id: string): string | null {
    const { kinds, usedKinds } = this.info(id);
    const most = [...kinds].sort(([a, x], [b, y]) => y.size - x.size || compareText(a, b))[0];
    return most?.[0] ?? (usedKinds.size === 0 ? null : least([...usedKinds]));
  }

  info(id: string): ClusterInfo {
    return this.#infos.get(this.root(id)) ?? emptyInfo();
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
    const [x, y] = [this.#infos.get(a), this.#infos.get(b)];
    if (a === b || !x || !y || speaksAgainst(x, y)) return;
    const root = least([a, b]);
    this.#parents.set(root === a ? b : a, root);
    const [kept, other] = x.marks.size >= y.marks.size ? [x, y] : [y, x];
    mergeInfo(kept, other);
    this.#infos.delete(a);
    this.#infos.delete(b);
    this.#infos.set(root, kept);
  }
}

const emptyInfo = (): MutableInfo => ({
  kinds: new Map(),
  usedKinds: new Set(),
  marks: new Map(),
  isWritten: false,
  isAnchored: false,
});

function speaksAgainst(a: ClusterInfo, b: ClusterInfo): boolean {
  const [x, y] = [kindsOf(a), kindsOf(b)];
  if (x.size > 0 && y.size > 0 && areDisjoint(x, y)) return true;
  const [few, many] = a.marks.size <= b.marks.size ? [a.marks, b.marks] : [b.marks, a.marks];
  for (const [teller, marks] of few) {
    const others = many.get(teller);
    if (others && areDisjoint(marks, others)) return true;
  }
  return false;
}

const kindsOf = ({ kinds, usedKinds }: ClusterInfo): ReadonlySet<string> =>
  kinds.size > 0 ? new Set(kinds.keys()) : usedKinds;

const areDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  ![...a].some((item) => b.has(item));

function mergeInfo(into: MutableInfo, from: ClusterInfo): void {
  mergeSets(into.kinds, from.kinds);
  for (const kind of from.usedKinds) into.usedKinds.add(kind);
  mergeSets(into.marks, from.marks);
  into.isWritten ||= from.isWritten;
  into.isAnchored ||= from.isAnchored;
}

function mergeSets(
  into: Map<string, Set<string>>,
  from: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  for (const [key, items] of from) {
    const known = into.get(key);
    if (known) for (const item of items) known.add(item);
    else into.set(key, new Set(items));
  }
}
