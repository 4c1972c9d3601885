/** What stands when a judgement is made, looked up by keys inside its commit. */
import type { Lookup } from "../commit/commit.ts";
import { DragomanError } from "../errors.ts";
import type { Decision, Judgement } from "../model/ledger.ts";
import { readPayload } from "../model/ledger-payload.ts";
import type { Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import { keyOf } from "../resolve/index-keys.ts";

/** What judging reads with. */
export interface Standing {
  readonly store: Lookup;
  readonly model: Model;
}

/** A standing judgement of one kind. */
export type Stands<K extends Decision["kind"]> = Judgement & {
  readonly says: Extract<Decision, { readonly kind: K }>;
};

const isOf = <K extends Decision["kind"]>(
  judgement: Judgement,
  kinds: readonly K[],
): judgement is Stands<K> => kinds.some((kind) => kind === judgement.says.kind);

/** Judgements of these kinds that stand about one of these ids, in order of id. */
export const standingAbout = <K extends Decision["kind"]>(
  { store }: Standing,
  ids: readonly string[],
  kinds: readonly K[],
): Promise<readonly Stands<K>[]> => standingUnder(store, ids.map(keyOf.judged), kinds);

/** Every judgement of this kind that stands. */
export const standingOfKind = <K extends Decision["kind"]>(
  { store }: Standing,
  kind: K,
): Promise<readonly Stands<K>[]> => standingUnder(store, [keyOf.decision(kind)], [kind]);

async function standingUnder<K extends Decision["kind"]>(
  store: Lookup,
  keys: readonly string[],
  kinds: readonly K[],
): Promise<readonly Stands<K>[]> {
  const entries = await store.entriesByKey(keys);
  return entries
    .filter(({ kind }) => kind === "judgement")
    .map(({ payload }) => readPayload("judgement", payload))
    .filter(({ ended }) => ended === null)
    .filter((judgement) => isOf(judgement, kinds));
}

/** The judgement under an id, which has to stand. */
export async function standingJudgement({ store }: Standing, id: string): Promise<Judgement> {
  const [entry] = await store.entriesById([id]);
  if (entry?.kind !== "judgement") throw new DragomanError("UNKNOWN_ID", [id, "a judgement"]);
  const judgement = readPayload("judgement", entry.payload);
  if (judgement.ended !== null)
    throw new DragomanError("JUDGEMENT_ENDED", [id, isoTime(judgement.ended.recordedAt)]);
  return judgement;
}

/** The node that an id leads to now. */
export async function nodeOf({ store }: Standing, id: string, what: string): Promise<NodeRow> {
  const node = (await store.answering([id])).get(id);
  const [row] = node === undefined ? [] : await store.rows([node]);
  if (row === undefined) throw new DragomanError("UNKNOWN_ID", [id, what]);
  return row;
}

/** An instant as people read it. */
export const isoTime = (instant: number): string => new Date(instant).toISOString();
