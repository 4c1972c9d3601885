/** Idempotency keys: a request that comes again under its key is told the first answer. */
import type { Lookup } from "../commit/commit.ts";
import { DragomanError } from "../errors.ts";
import type { Ask, JudgeReport, JudgeRequest } from "../model/judging.ts";
import type { Judgement } from "../model/ledger.ts";
import { readPayload } from "../model/ledger-payload.ts";
import { canonicalJson } from "../model/rows.ts";
import { keyOf } from "../resolve/index-keys.ts";

/** What was made and ended under a key. */
interface Earlier {
  readonly begun: Judgement | null;
  readonly ended: readonly Judgement[];
}

/** The first answer to a request; null where its key is new. Another request under the same key is refused. */
export async function repeatedReport(
  request: JudgeRequest,
  store: Lookup,
): Promise<JudgeReport | null> {
  const { idempotencyKey: key } = request;
  if (key === null) return null;
  const judgements = (await store.entriesByKey([keyOf.idempotency(key)])).map(({ payload }) =>
    readPayload("judgement", payload),
  );
  const [first] = judgements;
  if (first === undefined) return null;
  const earlier: Earlier = {
    begun: judgements.find(({ idempotencyKey }) => idempotencyKey === key) ?? null,
    ended: judgements.filter(({ ended }) => ended?.idempotencyKey === key),
  };
  if (!(await isSameRequest(request, earlier, store)))
    throw new DragomanError("IDEMPOTENCY_KEY_REUSED", [key, (earlier.begun ?? first).id]);
  return {
    judgementId: (earlier.begun ?? first).id,
    endedIds: earlier.ended.map(({ id }) => id),
    recordedAt: earlier.begun?.recordedAt ?? first.ended?.recordedAt ?? first.recordedAt,
    repeated: true,
    written: 0,
    removed: 0,
  };
}

/** The same decision with the same reason; whoever sends it the second time. */
async function isSameRequest(
  { ask, reason }: JudgeRequest,
  earlier: Earlier,
  store: Lookup,
): Promise<boolean> {
  const { begun, ended } = earlier;
  const firstReason = begun === null ? ended[0]?.ended?.reason : begun.reason;
  return firstReason === reason && (await isSameAsk(ask, earlier, store));
}

async function isSameAsk(ask: Ask, { begun, ended }: Earlier, store: Lookup): Promise<boolean> {
  const decided = (decision: Judgement["says"]): boolean =>
    begun !== null && canonicalJson(begun.says) === canonicalJson(decision);
  switch (ask.kind) {
    case "merge":
      return decided({ kind: "SAME", from: ask.from, into: ask.into });
    case "unmerge":
      return begun !== null && isUnmergeOf(ask.id, begun, ended, store);
    case "retract":
      return decided({ kind: "RETRACT", target: ask.id });
    case "accept":
      return decided({ kind: "ACCEPT", claim: ask.id });
    case "reject":
      return decided({ kind: "REJECT", claim: ask.id });
    case "prefer":
      return decided({ kind: "PREFER", fact: ask.id });
    case "reinstate":
      return (
        begun === null &&
        ended.some(({ says }) => says.kind === "RETRACT" && says.target === ask.id)
      );
    case "withdraw":
      return begun === null && ended.some(({ id }) => id === ask.id);
  }
}

/** It named the merge, one of its sides, or an entity that one of its sides leads to. */
async function isUnmergeOf(
  id: string,
  { says }: Judgement,
  ended: readonly Judgement[],
  store: Lookup,
): Promise<boolean> {
  if (says.kind !== "NOT_SAME" || ended.length === 0) return false;
  if (ended.some((merge) => merge.id === id) || says.a === id || says.b === id) return true;
  const leads = await store.answering([id, says.a, says.b]);
  const node = leads.get(id);
  return node !== undefined && (node === leads.get(says.a) || node === leads.get(says.b));
}
