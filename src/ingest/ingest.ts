/**
 * Files into the graph: read, document, drafts, ground, normalise, gate, merge, resolve, commit.
 * One bad record or file stops nothing; the same input again changes nothing.
 */
import type { Graph } from "../graph/graph.ts";
import type { Run } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import type { SourceSettings } from "../model/source-settings.ts";
import { commitReadings, type CommittedReadings } from "./commit-readings.ts";
import { ingestLedgerFile } from "./ingest-ledger-file.ts";
import { addCommit, addStep, startReport, type IngestReport } from "./ingest-report.ts";
import { listInputs, pathOf, readInput, readReference, type IngestInput } from "./read-inputs.ts";
import type { ArticleMetadata } from "./readers/article.ts";
import type { Reading } from "./reading.ts";
import type { Rejection } from "./rejection.ts";

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
  /** Stores up to so many times as large as a batch are derived as a whole; see `CommitOptions`. */
  readonly wholeUpTo?: number;
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
const FILES_PER_COMMIT = 200;

/** Ingests files, folders and bytes; see `IngestReport`. */
export async function ingest(
  inputs: readonly IngestInput[],
  options: IngestOptions,
): Promise<IngestReport> {
  const { graph, model, metadata = {}, sources = [], acceptLoss = false } = options;
  const { files, exports, rejected } = await listInputs(inputs, options.reference);
  // An export brings the reference data of its own store: with other data the two would not be alike.
  const isMove = exports.length > 0 && files.length === 0;
  const reference = await readReference(isMove ? null : options.reference, model);
  let report = startReport(files.length + exports.length, [...rejected, ...reference.rejected]);
  let run: Run | null = null;
  let done = 0;
  for (const batch of isMove ? [] : batchesOf(files, rejected, options)) {
    const readings: Reading[] = done === 0 ? [...reference.readings] : [];
    for (const input of batch) {
      if (options.signal?.aborted) break;
      options.onProgress?.({ stage: "reading", file: pathOf(input), done, total: files.length });
      readings.push(await readInput(input, { model, metadata, gazetteer: reference.gazetteer }));
      done += 1;
    }
    options.onProgress?.({ stage: "writing", done, total: files.length });
    const committed: CommittedReadings = await commitReadings(
      readings,
      { run, rejected: run === null ? report.rejected : [] },
      {
        graph,
        model,
        sources,
        gazetteer: reference.gazetteer,
        acceptLoss,
        ...(options.wholeUpTo === undefined ? {} : { wholeUpTo: options.wholeUpTo }),
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
  { graph, model, sources = [], signal, onProgress }: IngestOptions,
): Promise<IngestReport> {
  let report = before;
  const onCommit = (lines: number): void =>
    onProgress?.({ stage: "moving", file: pathOf(file), lines });
  const options = { graph, model, sources, onCommit, ...(signal ? { signal } : {}) };
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

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
