/** What people decide: looked at, put into the ledger and carried out in one commit. Nothing is changed by what is refused. */
import { commit, type Lookup } from "../commit/commit.ts";
import { EMPTY_BATCH, type Batch } from "../commit/merge-batch.ts";
import { DragomanError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { shortHash } from "../model/entity-id.ts";
import type { JudgeReport, JudgeRequest } from "../model/judging.ts";
import type { Decision, Judgement } from "../model/ledger.ts";
import type { Settings } from "../resolve/derive.ts";
import { decide } from "./decide.ts";
import type { Joined, Outcome } from "./outcome.ts";
import { readRequest } from "./read-request.ts";
import { repeatedReport } from "./repeated.ts";

/** Carries out one request, whole or not at all. What it is refused for is looked up inside its commit. */
export async function judge(
  graph: Graph,
  settings: Settings,
  given: JudgeRequest,
): Promise<JudgeReport> {
  const request = readRequest(given);
  const { model } = settings;
  let done: Done = { repeated: null, made: null, ended: [], joined: [] };
  const makeBatch = async (store: Lookup, instant: number): Promise<Batch> => {
    const repeated = await repeatedReport(request, store);
    if (repeated !== null) {
      done = { ...done, repeated };
      return EMPTY_BATCH;
    }
    const outcome = await decide(request.ask, { store, model });
    done = { repeated, joined: outcome.joined, ...carryOut(outcome, request, instant) };
    const made = done.made === null ? [] : [done.made];
    return { ...EMPTY_BATCH, judgements: [...made, ...done.ended] };
  };
  const { instant, written, removed } = await commit(graph, settings, makeBatch, {
    confirm: (store) => refuseBroken(done.joined, store),
  });
  return done.repeated ?? { ...reportOf(done), recordedAt: instant, written, removed };
}

interface Done {
  readonly repeated: JudgeReport | null;
  readonly made: Judgement | null;
  readonly ended: readonly Judgement[];
  readonly joined: readonly Joined[];
}

function carryOut(
  outcome: Outcome,
  { person, reason, idempotencyKey }: JudgeRequest,
  instant: number,
): Pick<Done, "made" | "ended"> {
  const end = { recordedAt: instant, person, reason, idempotencyKey };
  return {
    made:
      outcome.begins === null
        ? null
        : {
            id: judgementId(outcome.begins, person, instant),
            says: outcome.begins,
            person,
            reason,
            recordedAt: instant,
            idempotencyKey,
            ended: null,
          },
    ended: outcome.ends.map((judgement) => ({ ...judgement, ended: end })),
  };
}

/** The same in every store that the judgement is taken to. */
const judgementId = (says: Decision, person: string, instant: number): string =>
  `judgement:${shortHash([says, person, instant])}`;

const reportOf = ({ made, ended }: Done) => ({
  judgementId: made?.id ?? ended[0]?.id ?? "",
  endedIds: ended.map(({ id }) => id),
  repeated: false,
});

/** A merge that leaves two entities, or parts what an earlier one joined, is taken back whole. */
async function refuseBroken(joined: readonly Joined[], store: Lookup): Promise<void> {
  if (joined.length === 0) return;
  const leads = await store.answering(joined.flatMap(({ from, into }) => [from, into]));
  const broken = joined.filter(({ from, into }) => leads.get(from) !== leads.get(into));
  const earlier = broken.find(({ judgement }) => judgement !== null);
  if (earlier?.judgement)
    throw new DragomanError("CONTRADICTS_JUDGEMENT", [
      `${earlier.from} is merged into ${earlier.into}`,
      earlier.judgement,
    ]);
  const [own] = broken;
  if (own !== undefined) throw new DragomanError("KEPT_APART", [own.from, own.into]);
}
