import type { Answering, Graph, RowChange, RowPut, Writer } from "../../src/graph/graph.ts";
import type { LedgerEntry } from "../../src/model/ledger.ts";

interface Stored {
  readonly entries: ReadonlyMap<string, LedgerEntry>;
  readonly rows: ReadonlyMap<string, RowPut>;
  readonly answers: ReadonlyMap<string, string>;
  readonly last: number;
}

const EMPTY: Stored = { entries: new Map(), rows: new Map(), answers: new Map(), last: 0 };

/** The writing half of a graph, in memory and without superseded rows: for tests of what is written, not of engines. */
export function openMemory(clock: () => number = () => 1_722_470_400_000): Graph {
  let stored = EMPTY;
  const refuse = (): never => {
    throw new Error("The graph in memory is only written.");
  };
  return {
    engine: "sqlite",
    read: refuse,
    print: refuse,
    async commit(work) {
      const before = stored;
      const instant = Math.max(clock(), stored.last + 1);
      try {
        const value = await work(
          writerOf(
            () => stored,
            (next) => {
              stored = { ...stored, ...next };
            },
          ),
          instant,
        );
        stored = { ...stored, last: instant };
        return { instant, value };
      } catch (error) {
        stored = before;
        throw error;
      }
    },
    prepare: () => Promise.resolve(),
    isEmpty: () => Promise.resolve(stored.entries.size === 0),
    ping: () => Promise.resolve(true),
    async *rows() {
      yield* sorted([...stored.rows.values()].map(({ row }) => row));
    },
    async *ledger() {
      yield* [...stored.entries.values()].sort((a, b) =>
        `${a.kind}\n${a.id}` < `${b.kind}\n${b.id}` ? -1 : 1,
      );
    },
    lastInstant: () => Promise.resolve(stored.last === 0 ? null : stored.last),
    async *violations() {
      // Nothing is stored twice here, so nothing can disagree.
    },
    statementCount: () => 0,
    close: () => Promise.resolve(),
  };
}

function writerOf(now: () => Stored, set: (next: Partial<Stored>) => void): Writer {
  const entriesWhere = (holds: (entry: LedgerEntry) => boolean) =>
    Promise.resolve(sorted([...now().entries.values()].filter(holds)));
  return {
    entries: (kinds) => entriesWhere(({ kind }) => kinds.includes(kind)),
    entriesById: (ids) => Promise.resolve(sorted(ids.flatMap((id) => now().entries.get(id) ?? []))),
    entriesByKey: (keys) => entriesWhere((entry) => entry.keys.some((key) => keys.includes(key))),
    record(entries) {
      set({ entries: new Map([...now().entries, ...entries.map((e) => [e.id, e] as const)]) });
      return Promise.resolve();
    },
    erase(ids) {
      set({ entries: new Map([...now().entries].filter(([id]) => !ids.includes(id))) });
      return Promise.resolve();
    },
    digests: (ids = [...now().rows.keys()]) =>
      Promise.resolve(
        new Map(
          ids.flatMap((id) => {
            const digest = now().rows.get(id)?.digest;
            return digest === undefined ? [] : [[id, digest] as const];
          }),
        ),
      ),
    rows: (ids) => Promise.resolve(sorted(ids.flatMap((id) => now().rows.get(id)?.row ?? []))),
    answering: (ids) =>
      Promise.resolve(
        new Map(
          ids.flatMap((id) => {
            const node = now().rows.has(id) ? id : now().answers.get(id);
            return node !== undefined && now().rows.has(node) ? [[id, node] as const] : [];
          }),
        ),
      ),
    apply(change) {
      set({ rows: appliedTo(now().rows, change), answers: answersAfter(now(), change) });
      return Promise.resolve();
    },
  };
}

function appliedTo(rows: Stored["rows"], change: RowChange): Stored["rows"] {
  const left = new Map(rows);
  for (const id of change.remove) left.delete(id);
  for (const put of change.put) left.set(put.row.id, put);
  return left;
}

/** A node that gives its id away takes along everything that led to it. */
function answersAfter({ answers }: Stored, change: RowChange): Stored["answers"] {
  const told: readonly Answering[] = [
    ...change.answers,
    ...change.put.flatMap(({ row }) => row.formerIds.map((id) => ({ id, node: row.id }))),
  ];
  const next = new Map([...answers, ...told.map(({ id, node }) => [id, node] as const)]);
  for (const [id, node] of next)
    next.set(id, (change.remove.includes(node) && next.get(node)) || node);
  return next;
}

const sorted = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
