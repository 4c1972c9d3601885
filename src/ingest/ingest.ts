/**
 * Files into the graph: read, document, drafts, ground, normalise, gate, merge, resolve, commit.
 * One bad record or file stops nothing; the same input again changes nothing.
 */
import { resolve as absolutePath, sep } from "node:path";
import { DragomanError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { Claim } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import type { Waiting } from "../resolve/resolve.ts";
import { claimId } from "./claim-id.ts";
import { commit } from "../commit/commit.ts";
import type { Gazetteer } from "./extract/gazetteer.ts";
import { gate } from "./gate.ts";
import { ground } from "./ground.ts";
import { EMPTY_BATCH, type Batch } from "../commit/merge-batch.ts";
import { normalise } from "./normalise.ts";
import { decodeText, formatOf, listFiles, readSource, type SourceFile } from "./read.ts";
import { readArticle, type ArticleMetadata } from "./readers/article.ts";
import { readClaimsFile } from "./readers/claims-file.ts";
import { referenceEntries } from "./readers/reference-entries.ts";
import type { DraftedDocument, Reading } from "./reading.ts";
import { reject, wholeFile, type Rejection } from "./rejection.ts";
import { refuseUnstorable } from "./storable.ts";
import { recordClaims, recordReading } from "./record-claims.ts";
import { readTextWords } from "./text-words.ts";

/** A path of a file or folder, or bytes under a name. */
export type IngestInput = string | SourceFile;

export interface IngestOptions {
  readonly graph: Graph;
  readonly model: Model;
  /** Folder of reference data, which always goes in first; null for none. */
  readonly reference: string | null;
  /** Of articles that say nothing of the kind themselves. */
  readonly metadata?: ArticleMetadata;
  /** Files per commit. */
  readonly batchSize?: number;
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
  | { readonly stage: "writing"; readonly done: number; readonly total: number };
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
    readonly waiting: number;
  };
  /** Every claim of the store that leads to nothing yet, with the reason. */
  readonly waiting: readonly Waiting[];
  readonly rejected: readonly Rejection[];
  /** Rows of the graph that were written or removed; both 0 when nothing is new. */
  readonly rows: { readonly written: number; readonly removed: number };
}

const FILES_PER_COMMIT = 200;

/** Ingests files, folders and bytes; see `IngestReport`. */
export async function ingest(
  inputs: readonly IngestInput[],
  options: IngestOptions,
): Promise<IngestReport> {
  const reference = await readReference(options);
  const { files, rejected } = await listInputs(inputs, options.reference);
  let report = startReport(files.length, [...rejected, ...reference.rejected]);
  let done = 0;
  for (const batch of batchesOf(files, rejected, options)) {
    const readings: Reading[] = done === 0 ? [...reference.readings] : [];
    for (const input of batch) {
      if (options.signal?.aborted) break;
      options.onProgress?.({ stage: "reading", file: pathOf(input), done, total: files.length });
      readings.push(await readInput(input, options, reference.gazetteer));
      done += 1;
    }
    options.onProgress?.({ stage: "writing", done, total: files.length });
    report = await commitReadings(readings, report, options, reference.gazetteer);
    if (options.signal?.aborted) break;
  }
  return { ...report, skipped: files.length - done };
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
  claims: { accepted: 0, duplicate: 0, retracted: 0, waiting: 0 },
  waiting: [],
  rejected,
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
): Promise<{ readonly files: readonly IngestInput[]; readonly rejected: readonly Rejection[] }> {
  const { files, rejected } = await listFiles(inputs.filter((input) => typeof input === "string"));
  const folder = reference === null ? null : absolutePath(reference) + sep;
  const own = files.filter((path) => folder === null || !absolutePath(path).startsWith(folder));
  return { files: [...own, ...inputs.filter((input) => typeof input !== "string")], rejected };
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
        rejected: [reject(unstorable, { ...wholeFile(pathOf(input)), ...lineOf(text, "\0") })],
      };
    return read(text);
  } catch (error) {
    if (!(error instanceof DragomanError)) throw error;
    return { documents: [], rejected: [reject(error, wholeFile(pathOf(input)))] };
  }
}

function lineOf(text: string, words: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, text.indexOf(words));
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

/** One batch: its drafts become claims, and these and all known ones the graph. Reference data is in no count but that of rows. */
async function commitReadings(
  readings: readonly Reading[],
  report: IngestReport,
  { graph, model }: IngestOptions,
  gazetteer: Gazetteer,
): Promise<IngestReport> {
  const made = readings
    .flatMap((reading) => reading.documents)
    .map((drafted) => ({ ...drafted, ...makeClaims(drafted, model, gazetteer) }));
  const result = await commit(graph, { model }, () => batchOf(made));
  const own = made.filter(({ document }) => !document.isReference);
  const claims = own.flatMap((one) => one.claims.map((claim) => claim.id));
  const accepted = new Set(claims.filter((id) => result.added.has(id))).size;
  const retracted = own
    .filter(({ document }) => result.retracted.has(document.id))
    .flatMap((one) => one.claims.filter((claim) => !result.added.has(claim.id)));
  return {
    ...report,
    documents: report.documents + new Set(own.map(({ document }) => document.id)).size,
    claims: {
      accepted: report.claims.accepted + accepted,
      duplicate: report.claims.duplicate + claims.length - accepted,
      retracted: report.claims.retracted + retracted.length,
      waiting: result.waiting.length,
    },
    waiting: result.waiting,
    rejected: [
      ...report.rejected,
      ...readings.flatMap((reading) => reading.rejected),
      ...made.flatMap(({ rejected }) => rejected),
    ],
    rows: {
      written: report.rows.written + result.written,
      removed: report.rows.removed + result.removed,
    },
  };
}

type Made = DraftedDocument & { readonly claims: readonly Claim[] };

const batchOf = (made: readonly Made[]): Batch => ({
  ...EMPTY_BATCH,
  documents: made.map(({ document }) => document),
  claims: made.flatMap(({ document, claims, tool }) => recordClaims(claims, document, tool)),
  readings: made.map(({ document, tool }) => recordReading(document, tool)),
});

/** Drafts of one document become claims: normalised, grounded, gated, each under its id. */
export function makeClaims(
  { document, drafts, isExtracted }: DraftedDocument,
  model: Model,
  gazetteer: Gazetteer,
): { readonly claims: readonly Claim[]; readonly rejected: readonly Rejection[] } {
  const words = isExtracted ? readTextWords(document.text, gazetteer) : null;
  const claims: Claim[] = [];
  const rejected: Rejection[] = [];
  for (const { draft: given, place, quotePlace } of drafts) {
    const draft = normalise(given);
    const evidence = draft instanceof DragomanError ? draft : ground(draft, document.text);
    const refused =
      draft instanceof DragomanError
        ? draft
        : evidence instanceof DragomanError
          ? evidence
          : gate({ draft, evidence, model, words });
    if (refused !== null)
      rejected.push(
        reject(
          refused,
          evidence instanceof DragomanError && !(draft instanceof DragomanError)
            ? quotePlace
            : place,
        ),
      );
    else if (!(draft instanceof DragomanError) && !(evidence instanceof DragomanError))
      claims.push(makeClaim(document.id, draft, evidence));
  }
  return { claims, rejected };
}

function makeClaim(
  document: string,
  {
    quotes: _quotes,
    pointer: _pointer,
    ...said
  }: Exclude<ReturnType<typeof normalise>, DragomanError>,
  evidence: Claim["evidence"],
): Claim {
  const claim = { ...said, document, evidence };
  return { id: claimId(claim), ...claim };
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
