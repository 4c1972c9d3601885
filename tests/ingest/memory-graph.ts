import type { Digests, Graph, RowChange, Writer } from "../../src/graph/graph.ts";
import type { NodeRow } from "../../src/model/rows.ts";

/** The writing half of a graph, in memory: for tests of what is written, not of engines. */
export function openMemory(clock: () => number = () => 1_722_470_400_000): Graph {
  let rows = new Map<string, { readonly row: NodeRow; readonly digest: string }>();
  let last = 0;
  const writer: Writer = {
    payloads: (types) =>
      Promise.resolve(
        [...rows.values()]
          .filter(({ row }) => types.includes(row.type))
          .flatMap(({ row }) => row.payload ?? []),
      ),
    digests: (): Promise<Digests> =>
      Promise.resolve(new Map([...rows].map(([id, { digest }]) => [id, digest]))),
    apply(change: RowChange) {
      rows = new Map(rows);
      for (const id of change.remove) rows.delete(id);
      for (const item of change.put) rows.set(item.row.id, item);
      return Promise.resolve();
    },
  };
  const refuse = (): never => {
    throw new Error("The graph in memory is only written.");
  };
  return {
    engine: "sqlite",
    read: refuse,
    print: refuse,
    async commit(work) {
      last = Math.max(clock(), last + 1);
      return { instant: last, value: await work(writer, last) };
    },
    prepare: () => Promise.resolve(),
    isEmpty: () => Promise.resolve(rows.size === 0),
    ping: () => Promise.resolve(true),
    async *rows() {
      yield* [...rows.values()].map(({ row }) => row).sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    async *violations() {
      // Nothing is stored twice here, so nothing can disagree.
    },
    statementCount: () => 0,
    close: () => Promise.resolve(),
  };
}
