import * as fc from "fast-check";
import type { Answering, RowChange } from "../../src/graph/graph.ts";
import type { Model } from "../../src/model/model.ts";
import { canonicalJson, type NodeRow } from "../../src/model/rows.ts";
import { randomRows } from "./random-rows.ts";

/** One commit of a history: what it writes, and every row as it stands then. */
export interface Step {
  readonly change: RowChange;
  readonly rows: ReadonlyMap<string, NodeRow>;
}

/** What may happen to a row; `n` chooses among what it may become. */
interface Move {
  readonly kind: "vary" | "count" | "vanish" | "come" | "merge" | "tell";
  readonly pick: number;
  readonly n: number;
}

/** Variants of one graph: rows under the same ids that differ in all else. */
const VARIANTS = 3;
const COMMITS = 7;

/** Histories in which rows appear, change, change in counters alone, vanish, come back and are joined with others. */
export function randomHistory(model: Model): fc.Arbitrary<readonly Step[]> {
  const move: fc.Arbitrary<Move> = fc.record({
    kind: fc.constantFrom("vary", "vary", "count", "vanish", "come", "come", "merge", "tell"),
    pick: fc.nat(),
    n: fc.nat(),
  });
  const variants = fc.array(randomRows(model), { minLength: VARIANTS, maxLength: VARIANTS });
  const moves = fc.array(fc.array(move, { minLength: 5, maxLength: 40 }), {
    minLength: COMMITS,
    maxLength: COMMITS,
  });
  return fc.tuple(variants, moves).map(([graphs, commits]) => playHistory(model, graphs, commits));
}

/** What has become of each row of the variants so far. */
interface State {
  readonly variant: Map<string, number>;
  readonly counts: Map<string, number>;
  readonly absent: Set<string>;
  /** By former id, the row that tells it. */
  readonly former: Map<string, string>;
}

function playHistory(
  model: Model,
  graphs: readonly (readonly NodeRow[])[],
  commits: readonly (readonly Move[])[],
): readonly Step[] {
  const ids = [...new Set(graphs.flat().map((row) => row.id))];
  const state: State = {
    variant: new Map(),
    counts: new Map(),
    // The first commit brings most of them.
    absent: new Set(ids.filter((_, i) => i % 5 === 1)),
    former: new Map((graphs[0] ?? []).flatMap((row) => row.formerIds.map((id) => [id, row.id]))),
  };
  const byId = graphs.map((rows) => new Map(rows.map((row) => [row.id, row])));
  let rows: ReadonlyMap<string, NodeRow> = new Map();
  return [[], ...commits].map((moves) => {
    const told = moves.flatMap((move) => makeMove(state, ids, rows, move));
    const next = standing(model, state, byId, ids);
    const answers = told.filter(({ node }) => next.has(node));
    const change = changeBetween(model, rows, next, answers);
    rows = next;
    return { change, rows };
  });
}

function makeMove(
  state: State,
  ids: readonly string[],
  rows: ReadonlyMap<string, NodeRow>,
  { kind, pick, n }: Move,
): readonly Answering[] {
  const id = ids[pick % ids.length] ?? "";
  switch (kind) {
    case "vary":
      state.variant.set(id, n % VARIANTS);
      return [];
    case "count":
      state.counts.set(id, n % 50);
      return [];
    case "vanish":
      state.absent.add(id);
      return [];
    case "come":
      state.absent.delete(id);
      state.former.delete(id);
      return [];
    case "merge": {
      const type = rows.get(id)?.type;
      const others = [...rows.values()].filter((row) => row.type === type && row.id !== id);
      const into = others[n % others.length];
      if (!into || into.columns["formerIds"] === undefined) return [];
      state.absent.add(id);
      for (const [old, owner] of state.former) if (owner === id) state.former.set(old, into.id);
      state.former.set(id, into.id);
      return [];
    }
    case "tell":
      return [{ id: `told:${pick % 6}`, node: [...rows.keys()][n % rows.size] ?? "" }];
  }
}

/** The rows that stand: those that lead to one that is not there go with it. */
function standing(
  model: Model,
  state: State,
  byId: readonly ReadonlyMap<string, NodeRow>[],
  ids: readonly string[],
): ReadonlyMap<string, NodeRow> {
  const rows = new Map<string, NodeRow>();
  for (const id of ids) {
    const row = byId[state.variant.get(id) ?? 0]?.get(id);
    if (row && !state.absent.has(id)) rows.set(id, row);
  }
  for (let isWhole = false; !isWhole;) {
    isWhole = true;
    for (const row of rows.values()) {
      if (leadsSomewhere(model, row, rows)) continue;
      rows.delete(row.id);
      isWhole = false;
    }
  }
  return new Map([...rows.values()].map((row) => [row.id, asItStands(model, state, row, rows)]));
}

function leadsSomewhere(model: Model, row: NodeRow, rows: ReadonlyMap<string, NodeRow>): boolean {
  const ends = row.fact ? [row.fact.subject, row.fact.object] : [];
  const fields = [...(model.types.get(row.type)?.fields.values() ?? [])];
  const needed = fields.flatMap((field) =>
    field.kind === "link" && !field.many && !field.nullable ? (row.links[field.name] ?? []) : [],
  );
  return [...ends, ...needed].every((id) => id === null || rows.has(id));
}

function asItStands(
  model: Model,
  state: State,
  row: NodeRow,
  rows: ReadonlyMap<string, NodeRow>,
): NodeRow {
  const links = Object.entries(row.links)
    .map(([field, ids]) => [field, ids.filter((id) => rows.has(id))] as const)
    .filter(([, ids]) => ids.length > 0);
  const count = state.counts.get(row.id);
  const counted =
    count === undefined
      ? {}
      : Object.fromEntries(counterColumns(model, row).map((name) => [name, count]));
  const formerIds = [...state.former].flatMap(([id, owner]) => (owner === row.id ? [id] : []));
  const former =
    row.columns["formerIds"] === undefined ? {} : { formerIds: JSON.stringify(formerIds.sort()) };
  return {
    ...row,
    links: Object.fromEntries(links),
    columns: { ...row.columns, ...counted, ...former },
    formerIds: formerIds.sort(),
    tokens: row.tokens.toSorted(),
  };
}

const counterColumns = (model: Model, row: NodeRow): readonly string[] =>
  [...(model.types.get(row.type)?.fields.values() ?? [])].flatMap((field) =>
    field.kind === "scalar" && field.isCounter ? [field.column.name] : [],
  );

function changeBetween(
  model: Model,
  before: ReadonlyMap<string, NodeRow>,
  after: ReadonlyMap<string, NodeRow>,
  answers: readonly Answering[],
): RowChange {
  const put = [...after.values()]
    .map((row) => ({ row, digest: digestOf(model, row) }))
    .filter(({ row, digest }) => {
      const stood = before.get(row.id);
      return !stood || digestOf(model, stood).whole !== digest.whole;
    });
  return { put, remove: [...before.keys()].filter((id) => !after.has(id)), answers };
}

function digestOf(model: Model, row: NodeRow) {
  const counters = new Set(counterColumns(model, row));
  const columns = Object.entries(row.columns).filter(([name]) => !counters.has(name));
  return {
    whole: canonicalJson(row),
    version: canonicalJson({ ...row, columns: Object.fromEntries(columns) }),
  };
}
