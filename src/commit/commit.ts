import type { Answering, Graph, RowChange, Writer } from "../graph/graph.ts";
import type { Judgement, LedgerEntry } from "../model/ledger.ts";
import type { NodeRow } from "../model/rows.ts";
import type { Settings } from "../resolve/derive.ts";
import type { Waiting } from "../resolve/resolve.ts";
import { changeInPart } from "./change-in-part.ts";
import { changeOfAll, type ChangeContext } from "./change-of-all.ts";
import { derivationMark } from "./derivation-mark.ts";
import { idsOf, type Batch } from "./merge-batch.ts";
import { scrubHistory } from "./scrub-history.ts";
import type { Erased } from "./withhold.ts";
import { historyOf } from "./write-history.ts";

export interface CommitResult {
  readonly instant: number;
  /** Entries that were new or said more than what was known. */
  readonly recorded: readonly LedgerEntry[];
  /** Ids of those that were not known before. */
  readonly added: ReadonlySet<string>;
  /** Documents of the batch that are taken back. */
  readonly retracted: ReadonlySet<string>;
  /** Documents of the batch that are erased by law, whenever that was. */
  readonly withheld: ReadonlySet<string>;
  /** Claims that this commit erased. */
  readonly erased: readonly string[];
  /** Claims that were looked at and lead to nothing yet. */
  readonly waiting: readonly Waiting[];
  /** Claims that were looked at and lead somewhere. */
  readonly leading: ReadonlySet<string>;
  readonly written: number;
  readonly removed: number;
  /** Whether the whole graph was derived, and not only what the batch touches. */
  readonly wasWhole: boolean;
}

/** What is stored, looked up by ids and keys. */
export type Lookup = Pick<Writer, "entriesById" | "entriesByKey" | "rows" | "answering">;

/** Makes a batch, inside the transaction of its commit; what it throws leaves everything as it was. */
export type MakeBatch = (store: Lookup, instant: number) => Batch | Promise<Batch>;

/** Looks at what a commit has written, before it counts; what it throws leaves everything as it was. */
export type Confirm = (store: Lookup) => Promise<void>;

/** How a commit finds what its batch changes. */
export interface CommitOptions {
  /** Does nothing where left out. */
  readonly confirm?: Confirm;
  /**
   * Up to how many times as many entries as the batch has a store is derived as a whole, since looking around costs more
   * than that; 0 for never.
   */
  readonly wholeUpTo?: number;
}
const WHOLE_UP_TO = 30;

/** Everything that a batch changes. */
export interface GraphChange {
  readonly recorded: readonly LedgerEntry[];
  /** The recorded ones and others that are found by other keys from now on. */
  readonly entries: readonly LedgerEntry[];
  readonly erased: Erased;
  readonly rows: Pick<RowChange, "put" | "remove">;
  /** Ids that lead to nodes, told already or not. */
  readonly answers: readonly Answering[];
  /** Recorded judgements as they stood. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly known: ReadonlySet<string>;
  readonly retracted: ReadonlySet<string>;
  readonly withheld: ReadonlySet<string>;
  readonly waiting: readonly Waiting[];
  readonly leading: ReadonlySet<string>;
  /** All rows as they will stand, of a graph that was derived as a whole. */
  readonly all: readonly NodeRow[] | null;
}

/** Puts a batch into the ledger and writes what then follows otherwise: one transaction, one instant. */
export async function commit(
  graph: Graph,
  settings: Settings,
  makeBatch: MakeBatch,
  { confirm, wholeUpTo = WHOLE_UP_TO }: CommitOptions = {},
): Promise<CommitResult> {
  const { value } = await graph.commit(async (writer, instant) => {
    const context = { writer, instant, settings };
    const result = await commitInside(await makeBatch(writer, instant), wholeUpTo, context);
    await confirm?.(writer);
    return result;
  });
  return value;
}

async function commitInside(
  batch: Batch,
  wholeUpTo: number,
  context: ChangeContext,
): Promise<CommitResult> {
  const { writer, instant, settings } = context;
  const mark = derivationMark(settings);
  const isSettled = (await writer.derivedWith()) === mark;
  const isInPart = isSettled && (await writer.hasEntries(wholeUpTo * idsOf(batch).length + 1));
  const inPart = isInPart ? await changeInPart(batch, context) : null;
  const change = inPart ?? (await changeOfAll(batch, context));
  await write(writer, change, { instant, settings });
  if (!isSettled) await writer.noteDerivedWith(mark);
  const { recorded, known, rows } = change;
  return {
    instant,
    recorded,
    added: new Set(recorded.map(({ id }) => id).filter((id) => !known.has(id))),
    retracted: change.retracted,
    withheld: change.withheld,
    erased: change.erased.claims.map(({ id }) => id),
    waiting: change.waiting,
    leading: change.leading,
    written: rows.put.length,
    removed: rows.remove.length,
    wasWhole: inPart === null,
  };
}

/** Writes the entries, the rows and the history of a change. */
async function write(
  writer: Writer,
  change: GraphChange,
  { instant, settings: { model } }: { readonly instant: number; readonly settings: Settings },
): Promise<void> {
  const { recorded, entries, erased, rows, judgements, all } = change;
  const answers = await newAnswers(writer, change.answers);
  const history = await historyOf(writer, {
    change: rows,
    answers,
    recorded,
    judgements,
    instant,
    model,
  });
  if (erased.entries.size > 0) await writer.erase([...erased.entries]);
  if (entries.length > 0) await writer.record(entries);
  const put = [...rows.put, ...history];
  if (put.length > 0 || rows.remove.length > 0 || answers.length > 0)
    await writer.apply({ ...rows, put, answers });
  if (erased.documents.length > 0 && all !== null)
    await scrubHistory(writer, { erased, rows: all, model });
}

/** Ids that do not lead yet to where they should. */
async function newAnswers(
  writer: Writer,
  answers: readonly Answering[],
): Promise<readonly Answering[]> {
  const known = await writer.answering(answers.map(({ id }) => id));
  return answers.filter(({ id, node }) => known.get(id) !== node);
}
