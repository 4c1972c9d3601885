import type { Graph, RowPut, Writer } from "../../src/graph/graph.ts";
import type { LedgerEntry } from "../../src/model/ledger.ts";

/** What is stored; a commit works on a copy, so that one which fails leaves nothing behind. */
interface Stored {
  readonly rows: Map<string, RowPut>;
  readonly entries: Map<string, LedgerEntry>;
  readonly answers: Map<string, string>;
  mark: string | null;
}

/** The writing half of a graph, in memory: for tests of what is written, not of engines. It keeps no versions. */
export function openMemory(clock: () => number = () => 1_722_470_400_000): Graph {
  let stored: Stored = { rows: new Map(), entries: new Map(), answers: new Map(), mark: null };
  let last: number | null = null;
  const refuse = (): never => {
    throw new Error("The graph in memory is only written.");
  };
  return {
    engine: "sqlite",
    read: refuse,
    print: refuse,
    async commit(work) {
      const copy: Stored = {
        rows: new Map(stored.rows),
        entries: new Map(stored.entries),
        answers: new Map(stored.answers),
        mark: stored.mark,
      };
      const instant = Math.max(clock(), (last ?? 0) + 1);
      const value = await work(writerOf(copy), instant);
      [stored, last] = [copy, instant];
      return { instant, value };
    },
    prepare: () => Promise.resolve(),
    isEmpty: () => Promise.resolve(stored.entries.size === 0),
    ping: () => Promise.resolve(true),
    async *rows() {
      yield* inOrder([...stored.rows.values()].map(({ row }) => row));
    },
    async *ledger() {
      yield* inOrder([...stored.entries.values()]);
    },
    lastInstant: () => Promise.resolve(last),
    async *violations() {
      // Nothing is stored twice here, so nothing can disagree.
    },
    statementCount: () => 0,
    close: () => Promise.resolve(),
  };
}

function writerOf(stored: Stored): Writer {
  const { rows, entries, answers } = stored;
  let byKey: ReadonlyMap<string, readonly LedgerEntry[]> | null = null;
  const pick = <T>(from: ReadonlyMap<string, T>, ids: readonly string[]): readonly T[] =>
    ids.flatMap((id) => from.get(id) ?? []);
  const answerOf = (id: string): string | null => {
    if (rows.has(id)) return id;
    const former = [...rows.values()].find(({ row }) => row.formerIds.includes(id));
    return former?.row.id ?? answers.get(id) ?? null;
  };
  return {
    entries: (kinds) =>
      Promise.resolve(inOrder([...entries.values()].filter(({ kind }) => kinds.includes(kind)))),
    entriesById: (ids) => Promise.resolve(inOrder(pick(entries, [...new Set(ids)]))),
    entriesByKey: (keys, limitPerKey) => {
      byKey ??= indexKeys(entries.values());
      const found = keys.flatMap((key) => (byKey?.get(key) ?? []).slice(0, limitPerKey));
      return Promise.resolve(inOrder([...new Set(found)]));
    },
    hasEntries: (atLeast) => Promise.resolve(entries.size >= atLeast),
    async record(added) {
      byKey = null;
      for (const entry of added) entries.set(entry.id, entry);
    },
    async erase(ids) {
      byKey = null;
      for (const id of ids) entries.delete(id);
    },
    // No superseded version is kept here; the log is.
    versions: () => Promise.resolve([]),
    async scrub(versions) {
      for (const { id, columns } of versions) {
        const put = rows.get(id);
        if (put)
          rows.set(id, {
            ...put,
            row: { ...put.row, columns: { ...put.row.columns, ...columns } },
          });
      }
    },
    digests: (ids) =>
      Promise.resolve(
        new Map(
          (ids === undefined ? [...rows.values()] : pick(rows, ids)).map(
            ({ row, digest }) => [row.id, digest] as const,
          ),
        ),
      ),
    rows: (ids) => Promise.resolve(inOrder(pick(rows, [...new Set(ids)]).map(({ row }) => row))),
    answering: (ids) =>
      Promise.resolve(
        new Map(
          ids.flatMap((id) => {
            const node = answerOf(id);
            return node === null ? [] : [[id, node] as const];
          }),
        ),
      ),
    derivedWith: () => Promise.resolve(stored.mark),
    async noteDerivedWith(mark) {
      stored.mark = mark;
    },
    async apply(change) {
      for (const id of change.remove) rows.delete(id);
      for (const put of change.put) rows.set(put.row.id, put);
      for (const { id, node } of change.answers) answers.set(id, node);
    },
  };
}

function indexKeys(entries: Iterable<LedgerEntry>): ReadonlyMap<string, readonly LedgerEntry[]> {
  const found = new Map<string, LedgerEntry[]>();
  for (const entry of entries)
    for (const key of new Set(entry.keys)) {
      const same = found.get(key);
      if (same) same.push(entry);
      else found.set(key, [entry]);
    }
  return found;
}

const inOrder = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
