import type { RowChange } from "../../src/graph/graph.ts";
import type { NodeRow } from "../../src/model/rows.ts";

/** Who answers under which id, told the plain way: from all rows that stand, and everything that was ever said. */
export interface AnswerBook {
  /** Enters a commit, and the rows that stand after it. */
  enter(change: RowChange, rows: ReadonlyMap<string, NodeRow>): void;
  /** Every id that ever led somewhere. */
  ids(): readonly string[];
  /** The node that an id leads to now. */
  lookUp(id: string): string | undefined;
}

export function startAnswerBook(): AnswerBook {
  const told = new Map<string, string>();
  const seen = new Set<string>();
  let rows: ReadonlyMap<string, NodeRow> = new Map();
  const tell = (id: string, node: string): void => {
    told.set(id, node);
    seen.add(id);
  };
  return {
    enter(change, after) {
      rows = after;
      for (const { row } of change.put) {
        seen.add(row.id);
        for (const id of row.formerIds) tell(id, row.id);
      }
      for (const { id, node } of change.answers) tell(id, node);
    },
    ids: () => [...seen],
    lookUp(id) {
      let at: string | undefined = id;
      for (let steps = 0; at !== undefined && steps < 100; steps++) {
        if (rows.has(at)) return at;
        const asked: string = at;
        at = [...rows.values()].find((row) => row.formerIds.includes(asked))?.id ?? told.get(asked);
      }
      return undefined;
    },
  };
}
