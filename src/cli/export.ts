import { once } from "node:events";
import { createWriteStream, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { exportLedger } from "../check/export-ledger.ts";
import type { Config } from "../config.ts";
import type { Graph } from "../graph/graph.ts";
import type { ReadSchema } from "../model/api-schema.ts";
import { LEDGER_FILE_SUFFIX } from "../model/ledger-file.ts";
import { packageVersion } from "../package-version.ts";
import { withGraph } from "./open-graph.ts";
import type { Output } from "./output.ts";

/** What `dragoman export` takes. */
export interface ExportOptions {
  /** A folder, or a file whose name ends in `.dragoman.jsonl`; standard output without it. */
  readonly out?: string;
  readonly json?: boolean;
}

/** Lines between signs of life. */
const PROGRESS_STEP = 5_000;

/** Writes everything that was put into a store to a file that `dragoman ingest` reads. */
export function exportStore(
  config: Config,
  { model }: ReadSchema,
  options: ExportOptions,
  output: Output,
): Promise<number> {
  return withGraph(config, model, { create: false, tell: output.progress }, async (graph) => {
    const program = { tool: "dragoman", toolVersion: packageVersion() };
    const lines = counted(exportLedger(graph, program), output);
    if (options.out === undefined) for await (const line of lines) output.line(line);
    else {
      const { path, entries } = await writeFile(fileIn(options.out), lines);
      output.progressDone();
      output.line(
        options.json
          ? JSON.stringify({ path, entries, engine: graph.engine })
          : tell(path, entries, graph),
      );
    }
    output.progressDone();
    return 0;
  });
}

const tell = (path: string, entries: number, { engine }: Graph): string =>
  `${entries} entries of the ${engine === "sqlite" ? "embedded store" : "Neo4j database"} are in ${path}; \`dragoman ingest ${path}\` puts them into another one.`;

function fileIn(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder || !path.endsWith(LEDGER_FILE_SUFFIX)
    ? join(path, `claims${LEDGER_FILE_SUFFIX}`)
    : path;
}

async function* counted(lines: AsyncIterable<string>, output: Output): AsyncGenerator<string> {
  let count = 0;
  for await (const line of lines) {
    yield line;
    count += 1;
    if (count % PROGRESS_STEP === 0) output.progress(`${count} entries …`);
  }
}

/** Written beside and then given its name, so that no half of an export is ever taken for one. */
async function writeFile(
  path: string,
  lines: AsyncIterable<string>,
): Promise<{ readonly path: string; readonly entries: number }> {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.part`;
  const file = createWriteStream(part);
  let written = 0;
  try {
    for await (const line of lines) {
      written += 1;
      if (!file.write(`${line}\n`)) await once(file, "drain");
    }
    file.end();
    await once(file, "finish");
    renameSync(part, path);
  } catch (error) {
    file.destroy();
    rmSync(part, { force: true });
    throw error;
  }
  return { path, entries: written - 2 };
}
