/** Merges, facts and unmerges at random: what a graph says at each step, and its hash at the end, follow from what stands. */
import * as fc from "fast-check";
import { expect } from "vitest";
import { readAll } from "../../src/check/check.ts";
import { hashGraph } from "../../src/check/hashes.ts";
import type { commit } from "../../src/commit/commit.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { judge } from "../../src/judge/judge.ts";
import type { Judgement } from "../../src/model/ledger.ts";
import { readLedger } from "../../src/model/ledger-payload.ts";
import { openMemory } from "../ingest/memory-graph.ts";
import { model } from "../resolve/say.ts";
import {
  batchOf,
  BOARDS,
  expected,
  knownBoards,
  partition,
  POOL,
  summarise,
  type Piece,
} from "./merge-world.ts";

/** The functions under proof. */
export interface Algebra {
  readonly judge: typeof judge;
  readonly commit: typeof commit;
}

type Step =
  | { readonly does: "bring"; readonly piece: number }
  | { readonly does: "merge"; readonly from: string; readonly into: string }
  /** The n-th judgement that stands, counted round. */
  | { readonly does: "unmerge" | "withdraw"; readonly which: number };

// Most requests are about few boards, so that they meet what others left.
const anyBoard = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...BOARDS.slice(0, 3)) },
  { weight: 1, arbitrary: fc.constantFrom(...BOARDS) },
);
const indexesOf = (isForeign: boolean): readonly number[] =>
  POOL.flatMap(({ said }, i) => ((said.says === "foreign") === isForeign ? [i] : []));
const bringing = (indexes: readonly number[]): fc.Arbitrary<Step> =>
  fc.record({ does: fc.constant("bring" as const), piece: fc.constantFrom(...indexes) });
const undoing = (does: "unmerge" | "withdraw"): fc.Arbitrary<Step> =>
  fc.record({ does: fc.constant(does), which: fc.nat(5) });
const merging: fc.Arbitrary<Step> = fc.record({
  does: fc.constant("merge" as const),
  from: anyBoard,
  into: anyBoard,
});
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: bringing(indexesOf(false)) },
  { weight: 3, arbitrary: bringing(indexesOf(true)) },
  { weight: 5, arbitrary: merging },
  { weight: 3, arbitrary: undoing("unmerge") },
  { weight: 1, arbitrary: undoing("withdraw") },
);
/** A good part of the world, then what people do while the rest comes: what joins without them comes late. */
const anySteps = fc.tuple(
  fc.shuffledSubarray([...indexesOf(false)], { minLength: 10 }),
  fc.array(anyStep, { minLength: 6, maxLength: 16 }),
);

/** Proves the algebra on graphs that `open` makes; throws with a counterexample. */
export async function proveMergeAlgebra(
  algebra: Algebra,
  open: () => Promise<Graph>,
  parameters: fc.Parameters<[[number[], Step[]]]>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anySteps, async ([first, steps]) => {
      const graph = await open();
      try {
        await live(algebra, graph, first, steps);
      } finally {
        await graph.close();
      }
    }),
    parameters,
  );
}

async function live(
  algebra: Algebra,
  graph: Graph,
  first: readonly number[],
  steps: readonly Step[],
): Promise<void> {
  const bring = (pieces: readonly Piece[], judgements: readonly Judgement[] = []) =>
    algebra.commit(graph, { model }, () => batchOf(pieces, judgements), { wholeUpTo: 0 });
  const pieces = new Set(first.flatMap((i) => POOL[i] ?? []));
  await bring([...pieces]);
  for (const step of steps) {
    const before = await standingIn(graph);
    if (step.does === "bring") {
      const piece = POOL[step.piece];
      if (piece !== undefined) await bring([piece]);
      if (piece !== undefined) pieces.add(piece);
    } else {
      const request = requestOf(step, before);
      if (request === null) continue;
      const outcome = await algebra
        .judge(
          graph,
          { model },
          { ...request, person: "Ann", reason: "So it is", idempotencyKey: null },
        )
        .then(() => "done", codeOf);
      expect(outcome, JSON.stringify(request)).toBe(
        expectedOutcome(request.ask, [...pieces], before),
      );
      if (outcome === "done")
        expect(saysOf(await standingIn(graph))).toEqual(saysOf(after(request.ask, before)));
    }
    const rows = await readAll(graph.rows());
    expect(summarise(rows), JSON.stringify(step)).toEqual(
      expected([...pieces], await standingIn(graph)),
    );
  }
  await expectTheSameElsewhere(algebra, graph, [...pieces]);
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : error;

const ledgerOf = async (graph: Graph) => readLedger(await readAll(graph.ledger()));

/** Judgements that stand, in order of id. */
async function standingIn(graph: Graph): Promise<readonly Judgement[]> {
  const { judgements } = await ledgerOf(graph);
  return [...judgements.values()].filter(({ ended }) => ended === null);
}

type Asked =
  | { readonly kind: "merge"; readonly from: string; readonly into: string }
  | { readonly kind: "unmerge"; readonly id: string }
  | { readonly kind: "withdraw"; readonly id: string };

/** What a step asks for; null where there is nothing to undo. */
function requestOf(
  step: Exclude<Step, { readonly does: "bring" }>,
  standing: readonly Judgement[],
): { readonly ask: Asked } | null {
  if (step.does === "merge") return { ask: { kind: "merge", from: step.from, into: step.into } };
  const inOrder = [...standing]
    .filter(({ says }) => step.does === "withdraw" || says.kind === "SAME")
    .sort((a, b) => a.recordedAt - b.recordedAt);
  const judgement = inOrder[step.which % Math.max(1, inOrder.length)];
  return judgement === undefined ? null : { ask: { kind: step.does, id: judgement.id } };
}

type Says = Pick<Judgement, "says">;
const saysOf = (judgements: readonly Says[]): readonly string[] =>
  judgements.map(({ says }) => JSON.stringify(says, Object.keys(says).sort())).sort();

/** What stands after a request that nothing speaks against. */
function after(ask: Asked, before: readonly Judgement[]): readonly Says[] {
  if (ask.kind === "merge")
    return [...before, { says: { kind: "SAME", from: ask.from, into: ask.into } }];
  const rest = before.filter(({ id }) => id !== ask.id);
  const ended = before.find(({ id }) => id === ask.id)?.says;
  return ask.kind === "unmerge" && ended?.kind === "SAME"
    ? [...rest, { says: { kind: "NOT_SAME", a: ended.from, b: ended.into } }]
    : rest;
}

/** Whether a request is carried out, or the code with which it is refused. */
function expectedOutcome(
  ask: Asked,
  pieces: readonly Piece[],
  before: readonly Judgement[],
): string {
  const [then, now] = [before, after(ask, before)].map((some) => partition(pieces, some));
  const groupOf = (groups: typeof then, id: string) =>
    groups?.find((group) => group.includes(id)) ?? [];
  const areOne = (groups: typeof then, a: string, b: string) => groupOf(groups, a).includes(b);
  const parts = before.some(
    ({ id, says }) =>
      says.kind === "SAME" &&
      id !== ("id" in ask ? ask.id : null) &&
      areOne(then, says.from, says.into) &&
      !areOne(now, says.from, says.into),
  );
  if (ask.kind === "withdraw") return "done";
  if (ask.kind !== "merge") return parts ? "CONTRADICTS_JUDGEMENT" : "done";
  const { from, into } = ask;
  const known = knownBoards(pieces);
  if (!known.includes(from) || !known.includes(into)) return "UNKNOWN_ID";
  if (areOne(then, from, into))
    return from !== into && areTied(from, into, before) ? "ALREADY_MERGED" : "MERGE_WITH_ITSELF";
  const [x, y] = [groupOf(then, from), groupOf(then, into)];
  const isForbidden = before.some(
    ({ says }) =>
      says.kind === "NOT_SAME" &&
      ((x.includes(says.a) && y.includes(says.b)) || (x.includes(says.b) && y.includes(says.a))),
  );
  if (isForbidden || parts) return "CONTRADICTS_JUDGEMENT";
  return areOne(now, from, into) ? "done" : "KEPT_APART";
}

/** Whether merges lead from one to the other. */
function areTied(from: string, into: string, judgements: readonly Judgement[]): boolean {
  const tied = new Set([from]);
  for (let size = 0; size < tied.size;) {
    size = tied.size;
    for (const { says } of judgements)
      if (says.kind === "SAME" && (tied.has(says.from) || tied.has(says.into)))
        tied.add(says.from).add(says.into);
  }
  return tied.has(into);
}

/** Everything at once in a new store, in another order, with what stands and nothing of what was ended. */
async function expectTheSameElsewhere(
  { commit }: Algebra,
  graph: Graph,
  pieces: readonly Piece[],
): Promise<void> {
  const standing = await standingIn(graph);
  const elsewhere = openMemory();
  await commit(elsewhere, { model }, () => batchOf([...pieces].reverse(), standing));
  const [here, there] = await Promise.all([hashesOf(graph), hashesOf(elsewhere)]);
  expect(there).toEqual(here);
}

const hashesOf = async (graph: Graph) =>
  hashGraph(await readAll(graph.rows()), await ledgerOf(graph), model);
