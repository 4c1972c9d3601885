/** The rows of history that a commit adds: one per step, never rewritten, in an order that cursors can rely on for ever. */
import type { Answering, RowChange, RowPut, Writer } from "../graph/graph.ts";
import type { Withheld } from "../model/claim.ts";
import type { Judgement, LedgerEntry } from "../model/ledger.ts";
import { readPayload } from "../model/ledger-payload.ts";
import type { Model } from "../model/model.ts";
import { recordRow, recordType } from "../resolve/record-row.ts";
import { newRow } from "./compare-rows.ts";
import { describeChanges, type JudgementEvent, type Step } from "./describe-changes.ts";

/** What a commit is about to write. */
export interface Commitment {
  readonly change: Pick<RowChange, "put" | "remove">;
  readonly answers: readonly Answering[];
  /** Entries of the ledger that were new or said more. */
  readonly recorded: readonly LedgerEntry[];
  /** Judgements as they stood, by id. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly instant: number;
  readonly model: Model;
}

/** Reads what stood, and tells what becomes of it. To be called before anything is applied. */
export async function historyOf(
  writer: Writer,
  commitment: Commitment,
): Promise<readonly RowPut[]> {
  const { change, recorded, model } = commitment;
  const after = new Map(change.put.map(({ row }) => [row.id, row]));
  const targets = judgementEvents(commitment).flatMap(({ judgement }) => idsIn(judgement));
  const leads = leadsTo(commitment, new Set(change.remove));
  const facts = change.put.flatMap(({ row }) => row.links["fact"] ?? []);
  const changing = new Set([...after.keys(), ...change.remove]);
  const stood = await writer.rows([
    ...new Set([...changing, ...targets, ...facts, ...leads.values()]),
  ]);
  const standing = new Map(stood.map((row) => [row.id, row]));
  const before = new Map([...standing].filter(([id]) => changing.has(id)));
  const fresh = [...after.keys()].filter((id) => !before.has(id));
  const steps = describeChanges({
    before,
    after,
    rowNow: (id) => after.get(id) ?? (changing.has(id) ? undefined : standing.get(id)),
    ledTo: await writer.answering([...fresh, ...targets]),
    leadsTo: leads,
    judgements: judgementEvents(commitment),
    model,
  });
  const runs = recorded.filter(({ kind }) => kind === "run").map(({ id }) => id);
  return changeRows(steps, {
    ...commitment,
    run: runs.length === 1 ? (runs[0] ?? null) : null,
    erasure: erasureIn(recorded),
  });
}

/** Who erased what this commit erases; several times where an import brings it. */
function erasureIn(recorded: readonly LedgerEntry[]): Withheld | null {
  const [first] = recorded.flatMap(({ kind, payload }) =>
    kind === "document" ? (readPayload(kind, payload).withheld ?? []) : [],
  );
  return first ?? null;
}

const idsIn = ({ says }: Judgement): readonly string[] =>
  Object.entries(says).flatMap(([key, id]) => (key === "kind" ? [] : [id]));

/** Judgements that begin to stand or end in this commit, in order of id; one that comes with its end does both. */
function judgementEvents({ recorded, judgements }: Commitment): readonly JudgementEvent[] {
  return recorded
    .filter(({ kind }) => kind === "judgement")
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, payload }) => {
      const judgement = readPayload("judgement", payload);
      const known = judgements.get(id);
      return [
        ...(known === undefined ? [{ judgement, isEnd: false }] : []),
        ...(judgement.ended !== null && (known?.ended ?? null) === null
          ? [{ judgement, isEnd: true }]
          : []),
      ];
    });
}

/** Where the ids of rows that go away lead from now on. */
function leadsTo(
  { change, answers }: Commitment,
  gone: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const told = answers.filter(({ id, node }) => gone.has(id) && !gone.has(node));
  const former = change.put.flatMap(({ row }) =>
    row.formerIds.filter((id) => gone.has(id)).map((id) => [id, row.id] as const),
  );
  return new Map([...told.map(({ id, node }) => [id, node] as const), ...former]);
}

/** Where one decision alone made the commit, all that follows from it names it. */
function changeRows(
  steps: readonly Step[],
  {
    instant,
    model,
    run,
    erasure,
  }: Pick<Commitment, "instant" | "model"> & {
    readonly run: string | null;
    readonly erasure: Withheld | null;
  },
): readonly RowPut[] {
  const decisions = steps.flatMap(({ decided }) => decided ?? []);
  const alone = decisions.length === 1 ? (decisions[0] ?? null) : null;
  return steps.map(({ decided, ...told }, ordinal) => {
    const event = decided ?? alone;
    const by = event?.isEnd ? event.judgement.ended : (event?.judgement ?? erasure);
    const row = recordRow(model, "Change", {
      id: changeId(instant, ordinal, model),
      values: {
        ...told,
        fields: told.fields.length === 0 ? null : told.fields,
        entityIds: told.entityIds.length === 0 ? null : told.entityIds,
        actor: by?.person,
        reason: by?.reason,
        recordedAt: instant,
      },
      links: { run, judgement: event?.judgement.id ?? null },
    });
    return newRow(row, instant);
  });
}

/** Digits enough for every instant of a calendar with four-digit years, and for every step of one commit. */
const DIGITS = { instant: 15, ordinal: 8 } as const;

/** The order of these ids is the order of what happened (rule 2). */
const changeId = (instant: number, ordinal: number, model: Model): string =>
  `${recordType(model, "Change").prefix}:${padded(instant, DIGITS.instant)}-${padded(ordinal, DIGITS.ordinal)}`;

const padded = (value: number, digits: number): string => String(value).padStart(digits, "0");
