import type { Answering, Graph, Writer } from "../graph/graph.ts";
import type { Ledger, LedgerEntry, LedgerKind } from "../model/ledger.ts";
import { extendLedger, readLedger } from "../model/ledger-payload.ts";
import { derive, type Settings } from "../resolve/derive.ts";
import type { Waiting } from "../resolve/resolve.ts";
import { compareRows } from "./compare-rows.ts";
import { mergeBatch, type Batch } from "./merge-batch.ts";
import { scrubHistory } from "./scrub-history.ts";
import { withhold } from "./withhold.ts";
import { historyOf } from "./write-history.ts";

export interface CommitResult {
  readonly instant: number;
  /** Entries that were new or said more than what was known. */
  readonly recorded: readonly LedgerEntry[];
  /** Ids of those that were not known before. */
  readonly added: ReadonlySet<string>;
  /** Documents that are taken back. */
  readonly retracted: ReadonlySet<string>;
  /** Documents that are erased by law, whenever that was. */
  readonly withheld: ReadonlySet<string>;
  /** Claims that this commit erased. */
  readonly erased: readonly string[];
  /** Every claim of the store that leads to nothing yet. */
  readonly waiting: readonly Waiting[];
  readonly written: number;
  readonly removed: number;
}

/** What is stored, looked up by ids and keys. */
export type Lookup = Pick<Writer, "entriesById" | "entriesByKey" | "rows" | "answering">;

/** Makes a batch, inside the transaction of its commit; what it throws leaves everything as it was. */
export type MakeBatch = (store: Lookup, instant: number) => Batch | Promise<Batch>;

/** Looks at what a commit has written, before it counts; what it throws leaves everything as it was. */
export type Confirm = (store: Lookup) => Promise<void>;

const EVERYTHING: readonly LedgerKind[] = [
  "document",
  "claim",
  "reading",
  "edition",
  "judgement",
  "run",
];

/** Puts a batch into the ledger and writes what then follows otherwise: one transaction, one instant. */
export async function commit(
  graph: Graph,
  settings: Settings,
  makeBatch: MakeBatch,
  confirm: Confirm = () => Promise.resolve(),
): Promise<CommitResult> {
  const { value } = await graph.commit(async (writer, instant) => {
    const result = await commitInside(writer, instant, settings, makeBatch);
    await confirm(writer);
    return result;
  });
  return value;
}

async function commitInside(
  writer: Writer,
  instant: number,
  settings: Settings,
  makeBatch: MakeBatch,
): Promise<CommitResult> {
  const stored = await writer.entries(EVERYTHING);
  const before = readLedger(stored);
  const { batch, erased } = withhold(before, await makeBatch(writer, instant));
  const recorded = mergeBatch(
    stored.filter(({ id }) => !erased.entries.has(id)),
    batch,
    instant,
  );
  const ledger = extendLedger(before, recorded, erased.entries);
  const { rows, waiting, answers, retractedAt } = derive(ledger, settings);
  const { model } = settings;
  const { recordedAt } = ledger;
  const change = compareRows(rows, await writer.digests(), { instant, recordedAt, model });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const history = await historyOf(writer, {
    change,
    rowNow: (id) => byId.get(id),
    answers,
    recorded,
    judgements: before.judgements,
    instant,
    model,
  });
  if (erased.entries.size > 0) await writer.erase([...erased.entries]);
  if (recorded.length > 0) await writer.record(recorded);
  const put = [...change.put, ...history];
  if (put.length > 0 || change.remove.length > 0)
    await writer.apply({ ...change, put, answers: await newAnswers(writer, answers) });
  if (erased.documents.length > 0) await scrubHistory(writer, { erased, rows, model });
  return {
    instant,
    recorded,
    added: new Set(recorded.map(({ id }) => id).filter((id) => !before.recordedAt.has(id))),
    retracted: new Set(retractedAt.keys()),
    withheld: withheldIn(ledger),
    erased: erased.claims.map(({ id }) => id),
    waiting,
    written: change.put.length,
    removed: change.remove.length,
  };
}

const withheldIn = ({ documents }: Ledger): ReadonlySet<string> =>
  new Set([...documents.values()].flatMap(({ id, withheld }) => (withheld ? [id] : [])));

/** Ids that do not lead yet to where they should. */
async function newAnswers(
  writer: Writer,
  answers: readonly Answering[],
): Promise<readonly Answering[]> {
  const known = await writer.answering(answers.map(({ id }) => id));
  return answers.filter(({ id, node }) => known.get(id) !== node);
}
