import { writeFileSync } from "node:fs";
import type { Config } from "../config.ts";
import { DragomanError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { ingest, type IngestProgress } from "../ingest/ingest.ts";
import type { IngestReport } from "../ingest/ingest-report.ts";
import type { Rejection } from "../ingest/rejection.ts";
import type { ReadSchema } from "../model/api-schema.ts";
import { parseEdtf } from "../model/edtf.ts";
import { packagePath } from "../package-folder.ts";
import type { Settings } from "../resolve/derive.ts";
import { withGraph } from "./open-graph.ts";
import type { Output } from "./output.ts";
import { readSettings } from "./read-settings.ts";
import { listenForStop } from "./stop-signal.ts";

/** Exit codes: stopped before all files were read; some records were rejected and the others went in. */
const STOPPED = 1;
const SOME_REJECTED = 2;

/** What `dragoman ingest` takes beside paths. */
export interface IngestCommandOptions {
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  readonly language?: string;
  readonly rejects?: string;
  readonly acceptLoss?: boolean;
  readonly json?: boolean;
}

/** Reads files and folders into the graph and tells what came of them. */
export function ingestCommand(
  config: Config,
  schema: ReadSchema,
  paths: readonly string[],
  options: IngestCommandOptions,
  output: Output,
): Promise<number> {
  if (options.published !== undefined && parseEdtf(options.published) === null)
    throw new DragomanError("BAD_EDTF", [options.published]);
  const settings = readSettings(config, schema.model);
  return withGraph(config, schema.model, { create: true, tell: output.progress }, async (graph) => {
    const report = await ingestPaths(paths, {
      graph,
      settings,
      output,
      metadata: options,
      signal: listenForStop().signal,
    });
    if (options.rejects !== undefined)
      writeFileSync(
        options.rejects,
        report.rejected.map((rejection) => `${JSON.stringify(rejection)}\n`).join(""),
      );
    if (options.json) output.line(JSON.stringify(report));
    else tellReport(report, output);
    if (report.skipped > 0) return STOPPED;
    return report.rejected.length > 0 ? SOME_REJECTED : 0;
  });
}

interface IngestPathsOptions {
  readonly graph: Graph;
  readonly settings: Settings;
  readonly output: Output;
  readonly metadata: IngestCommandOptions;
  /** Stops the run between files. */
  readonly signal?: AbortSignal;
}

/** Ingests paths, with the package's reference data before them, and shows how far it has come. */
export async function ingestPaths(
  paths: readonly string[],
  { graph, settings, output, metadata, signal }: IngestPathsOptions,
): Promise<IngestReport> {
  const { published, publisher, title, url, language, acceptLoss = false } = metadata;
  const report = await ingest(paths, {
    graph,
    ...settings,
    reference: packagePath("seeds/reference"),
    acceptLoss,
    metadata: definedOnly({ published, publisher, title, url, language }),
    ...(signal ? { signal } : {}),
    onProgress: (progress) => {
      output.progress(tellProgress(progress));
    },
  });
  output.progressDone();
  return report;
}

function tellProgress(progress: IngestProgress): string {
  if (progress.stage === "writing") return `${progress.done} of ${progress.total} read; writing …`;
  if (progress.stage === "moving") return `${progress.file}: ${progress.lines} lines; writing …`;
  return `${progress.done + 1} of ${progress.total}: ${progress.file}`;
}

const definedOnly = (
  values: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Rejections shown one by one; the rest is counted. */
const REJECTIONS_SHOWN = 20;

function tellReport(report: IngestReport, output: Output): void {
  const { claims } = report;
  for (const rejection of report.rejected.slice(0, REJECTIONS_SHOWN))
    output.line(tellRejection(rejection));
  if (report.rejected.length > REJECTIONS_SHOWN)
    output.line(
      `… and ${report.rejected.length - REJECTIONS_SHOWN} more (--rejects FILE writes all)`,
    );
  if (claims.withheld > 0)
    output.line(
      `${claims.withheld} claims known, withheld: their documents were erased and do not come back.`,
    );
  for (const file of report.unsequenced)
    output.line(`${file}: the edition has no sequence; it counts as the latest of its source.`);
  if (report.skipped > 0)
    output.line(
      `Stopped: ${report.skipped} files were not read. Run the same command again to go on.`,
    );
  output.line(
    `${report.files} files, ${report.documents} documents, ${claims.accepted} claims accepted, ${claims.duplicate} known, ${report.rejected.length} rejected, ${claims.waiting} waiting for a name.`,
  );
}

/** `file:line:column: CODE message` and the hint below it. */
function tellRejection({ file, line, column, code, message, hint }: Rejection): string {
  const place = [file, line, column].filter((part) => part !== null).join(":");
  return `${place}: ${code}: ${message}\n  ${hint}`;
}
