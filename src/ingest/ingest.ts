/**
 * Files into the graph: read, document, drafts, ground, normalise, gate, merge, resolve, commit.
 * One bad record or file stops nothing; the same input again changes nothing.
 */
import { resolve as absolutePath, sep } from "node:path";
import { DragomanError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { Run } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import type { SourceSettings } from "../model/source-settings.ts";
import type { Waiting } from "../resolve/resolve.ts";
import { commitReadings, type CommittedReadings } from "./commit-readings.ts";
import type { Gazetteer } from "./extract/gazetteer.ts";
import { ingestLedgerFile, type LedgerFileStep } from "./ingest-ledger-file.ts";
import { decodeText, formatOf, listFiles, readSource, type SourceFile } from "./read.ts";
import { readArticle, type ArticleMetadata } from "./readers/article.ts";
import { readClaimsFile } from "./readers/claims-file.ts";
import { referenceEntries } from "./readers/reference-entries.ts";
import type { Reading } from "./reading.ts";
import { reject, wholeFile, type Rejection } from "./rejection.ts";
import { refuseUnstorable } from "../model/storable.ts";

/** A path of a file or folder, or bytes under a name. */
export type IngestInput = string | SourceFile;

export interface IngestOptions {
  readonly graph: Graph;
  readonly model: Model;
  /** What the operator says of publishers; nothing where left out. */
  readonly sources?: readonly SourceSettings[];
  /** Folder of reference data, which always goes in first; null for none. */
  readonly reference: string | null;
  /** Of articles that say nothing of the kind themselves. */
  readonly metadata?: ArticleMetadata;
  /** Files per commit. */
  readonly batchSize?: number;
  /** Takes full editions of which more than a fifth has vanished. */
  readonly acceptLoss?: boolean;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Once aborted, no further file is read; what was read goes in, and the report says that it was cut short. */
  readonly signal?: AbortSignal;
}
export type IngestProgress =
  | {
      readonly stage: "reading";
      readonly file: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly stage: "writing"; readonly done: number; readonly total: number }
  | { readonly stage: "moving"; readonly file: string; readonly lines: number };
export interface IngestReport {
  /** Files given, without reference data. */
  readonly files: number;
  /** Files that were not read because the run was stopped. */
  readonly skipped: number;
  readonly documents: number;
  readonly claims: {
    readonly accepted: number;
    /** Known before, those of retracted documents included. */
    readonly duplicate: number;
    /** Known, and of documents that are taken back: they stay so until somebody reinstates them. */
    readonly retracted: number;
    /** Known, and of documents that are erased by law: they do not come back. */
    readonly withheld: number;
    readonly waiting: number;
  };
  /** Every claim of the store that leads to nothing yet, with the reason. */
  readonly waiting: readonly Waiting[];
  readonly rejected: readonly Rejection[];
  /** Files that give an edition and not its place among those of its source: the order in which they came counts. */
  readonly unsequenced: readonly string[];
  /** The run as the ledger has it; null where nothing was new. */
  readonly run: string | null;
  /** Rows of the graph that were written or removed; both 0 when nothing is new. */
  readonly rows: { readonly written: number; readonly removed: number };
}

const FILES_PER_COMMIT = 200;

/** Ingests files, folders and bytes; see `IngestReport`. */
export async function ingest(
  inputs: readonly IngestInput[],
  options: IngestOptions,
): Promise<IngestReport> {
  const { files, exports, rejected } = await listInputs(inputs, options.reference);
  // An export brings the reference data of its own store: with other data the two would not be alike.
  const isMove = exports.length > 0 && files.length === 0;
  const reference = await readReference(isMove ? { ...options, reference: null } : options);
  let report = startReport(files.length + exports.length, [...rejected, ...reference.rejected]);
  let run: Run | null = null;
  let done = 0;
  for (const batch of isMove ? [] : batchesOf(files, rejected, options)) {
    const readings: Reading[] = done === 0 ? [...reference.readings] : [];
    for (const input of batch) {
      if (options.signal?.aborted) break;
      options.onProgress?.({ stage: "reading", file: pathOf(input), done, total: files.length });
      readings.push(await readInput(input, options, reference.gazetteer));
      done += 1;
    }
    options.onProgress?.({ stage: "writing", done, total: files.length });
    const committed: CommittedReadings = await commitReadings(
      readings,
      { run, rejected: run === null ? report.rejected : [] },
      {
        graph: options.graph,
        model: options.model,
        gazetteer: reference.gazetteer,
        sources: options.sources ?? [],
        acceptLoss: options.acceptLoss ?? false,
      },
    );
    run = committed.run;
    report = addCommit(report, committed);
    if (options.signal?.aborted) break;
  }
  for (const file of exports) {
    if (options.signal?.aborted) break;
    report = await addExport(file, report, options);
    done += 1;
  }
  return { ...report, skipped: report.files - done };
}

/** An export of a store goes in a part at a time. */
async function addExport(
  file: IngestInput,
  before: IngestReport,
  { graph, model, signal, onProgress }: IngestOptions,
): Promise<IngestReport> {
  let report = before;
  const onCommit = (lines: number): void =>
    onProgress?.({ stage: "moving", file: pathOf(file), lines });
  const options = { graph, model, onCommit, ...(signal ? { signal } : {}) };
  for await (const step of ingestLedgerFile(file, options)) report = addStep(report, step);
  return report;
}

/** Files per commit. Where only reference data was given, one batch without files takes it in. */
function batchesOf(
  files: readonly IngestInput[],
  rejected: readonly Rejection[],
  { batchSize }: IngestOptions,
): readonly (readonly IngestInput[])[] {
  if (files.length === 0 && rejected.length === 0) return [[]];
  return chunks(files, batchSize ?? FILES_PER_COMMIT);
}

const startReport = (files: number, rejected: readonly Rejection[]): IngestReport => ({
  files,
  skipped: 0,
  documents: 0,
  claims: { accepted: 0, duplicate: 0, retracted: 0, withheld: 0, waiting: 0 },
  waiting: [],
  rejected,
  unsequenced: [],
  run: null,
  rows: { written: 0, removed: 0 },
});

interface Reference {
  readonly readings: readonly Reading[];
  readonly gazetteer: Gazetteer;
  readonly rejected: readonly Rejection[];
}

async function readReference({ reference, model }: IngestOptions): Promise<Reference> {
  if (reference === null) return { readings: [], gazetteer: [], rejected: [] };
  const { files, rejected } = await listFiles([reference]);
  const readings: Reading[] = [];
  for (const path of files)
    readings.push(
      await readFileWith(path, (text) => readClaimsFile({ path, text, model, isReference: true })),
    );
  return {
    readings,
    gazetteer: readings.flatMap((reading) => referenceEntries(reading, model)),
    rejected,
  };
}

async function listInputs(
  inputs: readonly IngestInput[],
  reference: string | null,
): Promise<{
  readonly files: readonly IngestInput[];
  readonly exports: readonly IngestInput[];
  readonly rejected: readonly Rejection[];
}> {
  const { files, rejected } = await listFiles(inputs.filter((input) => typeof input === "string"));
  const folder = reference === null ? null : absolutePath(reference) + sep;
  const own = files.filter((path) => folder === null || !absolutePath(path).startsWith(folder));
  const all = [...own, ...inputs.filter((input) => typeof input !== "string")];
  const isExport = (input: IngestInput): boolean => formatOf(pathOf(input)) === "ledger";
  return {
    files: all.filter((input) => !isExport(input)),
    exports: all.filter(isExport),
    rejected,
  };
}

const pathOf = (input: IngestInput): string => (typeof input === "string" ? input : input.path);

function readInput(
  input: IngestInput,
  { model, metadata }: IngestOptions,
  gazetteer: Gazetteer,
): Promise<Reading> {
  return readFileWith(input, (text) => {
    const path = pathOf(input);
    if (formatOf(path) === "article")
      return readArticle({ path, text, metadata: metadata ?? {}, gazetteer });
    return readClaimsFile({ path, text, model, isReference: false });
  });
}

/** A file that cannot be read is one rejection; what is not ours is thrown on. */
async function readFileWith(input: IngestInput, read: (text: string) => Reading): Promise<Reading> {
  try {
    const { bytes } = typeof input === "string" ? await readSource(input) : input;
    const text = decodeText(bytes);
    const unstorable = refuseUnstorable("The file", text);
    if (unstorable)
      return {
        documents: [],
        edition: null,
        rejected: [reject(unstorable, { ...wholeFile(pathOf(input)), ...lineOf(text, "\0") })],
      };
    return read(text);
  } catch (error) {
    if (!(error instanceof DragomanError)) throw error;
    return {
      documents: [],
      edition: null,
      rejected: [reject(error, wholeFile(pathOf(input)))],
    };
  }
}

function lineOf(text: string, words: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, text.indexOf(words));
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

/** Reference data is in no count but that of rows. */
function addCommit(report: IngestReport, committed: CommittedReadings): IngestReport {
  const { result, run, made, rejected, unsequenced } = committed;
  const own = made.filter(({ document }) => !document.isReference);
  const claims = own.flatMap((one) => one.claims.map(({ claim }) => claim.id));
  const accepted = new Set(claims.filter((id) => result.added.has(id))).size;
  const retracted = own
    .filter(({ document }) => result.retracted.has(document.id))
    .flatMap((one) => one.claims.filter(({ claim }) => !result.added.has(claim.id)));
  const withheld = own
    .filter(({ document }) => result.withheld.has(document.id))
    .flatMap((one) => one.claims);
  return {
    ...report,
    documents: report.documents + new Set(own.map(({ document }) => document.id)).size,
    claims: {
      accepted: report.claims.accepted + accepted,
      duplicate: report.claims.duplicate + claims.length - accepted,
      retracted: report.claims.retracted + retracted.length,
      withheld: report.claims.withheld + withheld.length,
      waiting: result.waiting.length,
    },
    waiting: result.waiting,
    rejected: [...report.rejected, ...rejected],
    unsequenced: [...report.unsequenced, ...unsequenced],
    run: report.run ?? (result.recorded.length > 0 ? run.id : null),
    rows: {
      written: report.rows.written + result.written,
      removed: report.rows.removed + result.removed,
    },
  };
}

function addStep(
  report: IngestReport,
  { result, documents, claims, rejected }: LedgerFileStep,
): IngestReport {
  const accepted = claims.filter(({ id }) => result?.added.has(id)).length;
  const withheld = claims.filter(({ document }) => result?.withheld.has(document)).length;
  return {
    ...report,
    documents: report.documents + documents.length,
    claims: {
      ...report.claims,
      accepted: report.claims.accepted + accepted,
      duplicate: report.claims.duplicate + claims.length - accepted,
      withheld: report.claims.withheld + withheld,
      waiting: result?.waiting.length ?? report.claims.waiting,
    },
    waiting: result?.waiting ?? report.waiting,
    rejected: [...report.rejected, ...rejected],
    rows: {
      written: report.rows.written + (result?.written ?? 0),
      removed: report.rows.removed + (result?.removed ?? 0),
    },
  };
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
