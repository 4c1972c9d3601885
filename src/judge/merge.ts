/**
 * The algebra of merges. The graph is a function of the merges that stand, so they can be undone in any order; what has to
 * be refused is a merge that changes nothing, and one against which something known speaks.
 */
import { DragomanError } from "../errors.ts";
import type { NodeRow } from "../model/rows.ts";
import { begins, type Joined, type Outcome } from "./outcome.ts";
import {
  nodeOf,
  standingAbout,
  standingJudgement,
  type Standing,
  type Stands,
} from "./standing.ts";

type Merge = Stands<"SAME">;

/** Two entities are one: of one type, not one already, and not told apart by anybody. */
export async function decideMerge(
  standing: Standing,
  { from, into }: { readonly from: string; readonly into: string },
): Promise<Outcome> {
  const [a, b] = [await entityOf(standing, from), await entityOf(standing, into)];
  const merges = await mergesOf(standing, [from, into, ...idsOf(a), ...idsOf(b)]);
  if (a.id === b.id) throw alreadyOne(from, into, a, merges);
  if (a.type !== b.type)
    throw new DragomanError("MERGE_ACROSS_TYPES", [from, a.type, into, b.type]);
  const apart = await apartBy(standing, { ids: [from, ...idsOf(a)], node: a.id }, b, into);
  if (apart !== null)
    throw new DragomanError("CONTRADICTS_JUDGEMENT", [
      `${from} and ${into} are not the same`,
      apart.id,
    ]);
  const held = await thatHold(standing, merges);
  return {
    ...begins({ kind: "SAME", from, into }),
    joined: [...held, { from, into, judgement: null }],
  };
}

/** A merge ends, and what it joined is held apart from now on. */
export async function decideUnmerge(standing: Standing, id: string): Promise<Outcome> {
  const merge = id.startsWith("judgement:")
    ? await mergeByJudgement(standing, id)
    : await mergeByEntity(standing, id);
  const { from, into } = merge.says;
  const merges = await mergesOf(standing, [from, into]);
  const undone = merges.filter(({ says }) => isPair(says, from, into));
  const others = merges.filter((other) => !undone.includes(other));
  return {
    begins: { kind: "NOT_SAME", a: from, b: into },
    ends: undone,
    joined: await thatHold(standing, others),
  };
}

const isPair = (says: Merge["says"], a: string, b: string): boolean =>
  (says.from === a && says.into === b) || (says.from === b && says.into === a);

async function entityOf(standing: Standing, id: string): Promise<NodeRow> {
  const row = await nodeOf(standing, id, "an entity");
  if (standing.model.types.get(row.type)?.family !== "entity")
    throw new DragomanError("NOT_JUDGEABLE", [id, row.type, "entities can be merged"]);
  return row;
}

/** The ids by which an entity is known. */
const idsOf = ({ id, formerIds }: NodeRow): readonly string[] => [id, ...formerIds];

/** Every merge that is tied to one of these ids, through however many others; in order of id. */
async function mergesOf(standing: Standing, ids: readonly string[]): Promise<readonly Merge[]> {
  const found = new Map<string, Merge>();
  const seen = new Set<string>();
  for (let next = [...new Set(ids)]; next.length > 0;) {
    for (const id of next) seen.add(id);
    const merges = await standingAbout(standing, next, ["SAME"]);
    for (const merge of merges) found.set(merge.id, merge);
    next = [...new Set(merges.flatMap(({ says }) => [says.from, says.into]))].filter(
      (id) => !seen.has(id),
    );
  }
  return [...found.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** Merges made them one where they lead from one to the other; else they are one id, or evidence joined them. */
function alreadyOne(
  from: string,
  into: string,
  entity: NodeRow,
  merges: readonly Merge[],
): DragomanError {
  const path = from === into ? [] : mergesBetween(from, into, merges);
  const [merge] = path;
  return merge === undefined
    ? new DragomanError("MERGE_WITH_ITSELF", [from, into, entity.id])
    : new DragomanError("ALREADY_MERGED", [from, into, path.map(({ id }) => id)]);
}

/** The merges that lead from one id to another; none where they do not. */
function mergesBetween(from: string, into: string, merges: readonly Merge[]): readonly Merge[] {
  const paths = new Map<string, readonly Merge[]>([[from, []]]);
  for (const [id, path] of paths) {
    // A map goes on to what is added while it is walked.
    for (const merge of merges) {
      const { says } = merge;
      const next = says.from === id ? says.into : says.into === id ? says.from : id;
      if (!paths.has(next)) paths.set(next, [...path, merge]);
    }
  }
  return paths.get(into) ?? [];
}

/** The judgement that holds two entities apart. */
async function apartBy(
  standing: Standing,
  a: { readonly ids: readonly string[]; readonly node: string },
  b: NodeRow,
  into: string,
): Promise<Stands<"NOT_SAME"> | null> {
  const others = [into, ...idsOf(b)];
  const found = await standingAbout(standing, [...a.ids, ...others], ["NOT_SAME"]);
  const leads = await standing.store.answering(found.flatMap(({ says }) => [says.a, says.b]));
  const isOfA = (id: string): boolean => a.ids.includes(id) || leads.get(id) === a.node;
  const isOfB = (id: string): boolean => others.includes(id) || leads.get(id) === b.id;
  return (
    found.find(
      ({ says }) => (isOfA(says.a) && isOfB(says.b)) || (isOfB(says.a) && isOfA(says.b)),
    ) ?? null
  );
}

/** Merges that hold now: what evidence keeps apart in spite of one is no reason against another. */
async function thatHold({ store }: Standing, merges: readonly Merge[]): Promise<readonly Joined[]> {
  const leads = await store.answering(merges.flatMap(({ says }) => [says.from, says.into]));
  return merges
    .map(({ id, says: { from, into } }) => ({ from, into, judgement: id }))
    .filter(({ from, into }) => leads.has(from) && leads.get(from) === leads.get(into));
}

async function mergeByJudgement(standing: Standing, id: string): Promise<Merge> {
  const judgement = await standingJudgement(standing, id);
  const { says } = judgement;
  if (says.kind !== "SAME")
    throw new DragomanError("NOT_JUDGEABLE", [
      id,
      `judgement ${says.kind}`,
      "merges can be undone",
    ]);
  return { ...judgement, says };
}

/** The merge that an id names: what was merged under it, else what it was merged with, else the only one of its entity. */
async function mergeByEntity(standing: Standing, id: string): Promise<Merge> {
  const entity = await entityOf(standing, id);
  const merges = await mergesOf(standing, [id, ...idsOf(entity)]);
  const candidates = [
    merges.filter(({ says }) => says.from === id),
    merges.filter(({ says }) => says.into === id),
    merges,
  ].find((some) => some.length > 0);
  const [merge, ...others] = candidates ?? [];
  if (merge === undefined) throw new DragomanError("NEVER_MERGED", [id]);
  if (others.length > 0)
    throw new DragomanError("SEVERAL_MERGES", [
      id,
      [merge, ...others].map((one) => `${one.id} (${one.says.from} into ${one.says.into})`),
    ]);
  return merge;
}
