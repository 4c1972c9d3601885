import { Command, CommanderError } from "commander";
import { command, run, type CommonOptions } from "./cli/command.ts";
import type { ExportOptions } from "./cli/export.ts";
import type { IngestCommandOptions } from "./cli/ingest.ts";
import { addJudgeCommands } from "./cli/judge-commands.ts";
import { loadSchema } from "./cli/load-schema.ts";
import { processOutput, type Output } from "./cli/output.ts";
import type { PurgeCommandOptions } from "./cli/purge.ts";
import { printableConfig, type Config } from "./config.ts";
import { DragomanError } from "./errors.ts";
import { packageVersion } from "./package-version.ts";

/** Exit codes: 0 well, 1 failed, 2 some records rejected, 64 wrong usage. */
const FAILED = 1;
const WRONG_USAGE = 64;

const output = processOutput();

/** Runs one command and leaves its exit code. */
async function main(arguments_: readonly string[]): Promise<void> {
  try {
    await program().parseAsync([...arguments_], { from: "user" });
  } catch (error) {
    process.exitCode = report(error, output);
  }
}

function program(): Command {
  const root = new Command("dragoman")
    .description("A GraphQL entity-relationship service for diplomacy.")
    .version(packageVersion())
    .exitOverride()
    .showHelpAfterError();
  command(
    root,
    "serve",
    "Run the service: playground, /graphql, /livez, /readyz.",
    "PORT=4001 dragoman serve",
  ).action(
    run(async (config) => {
      const { serve } = await import("./cli/serve.ts");
      return serve(config, await loadSchema(), output);
    }),
  );
  command(
    root,
    "ingest",
    "Read articles and claims files into the graph.",
    "dragoman ingest --published 2024-07-25 --publisher 'Iran Press' article.txt",
  )
    .argument("<path...>", "files or folders")
    .option("--published <date>", "when the texts were published (EDTF: 2024-07-25)")
    .option("--publisher <name>", "who published them")
    .option("--title <title>", "their title")
    .option("--url <address>", "their address")
    .option("--language <tag>", "their language (BCP 47)", "en")
    .option("--rejects <file>", "write rejected records here, as JSON Lines")
    .option("--accept-loss", "take full editions of which more than a fifth has vanished")
    .action((paths: readonly string[], options: CommonOptions & IngestCommandOptions) =>
      run(async (config) => {
        const { ingestCommand } = await import("./cli/ingest.ts");
        return ingestCommand(config, await loadSchema(), paths, options, output);
      })(options),
    );
  command(
    root,
    "check",
    "Prove that facts, edges, claims and evidence agree, and print the content hash.",
    "dragoman check --deep --json",
  )
    .option("--deep", "recompute the whole graph from its claims and compare")
    .action((options: CommonOptions & { readonly deep?: boolean }) =>
      run(async (config) => {
        const { checkStore } = await import("./cli/check.ts");
        return checkStore(config, await loadSchema(), options, output);
      })(options),
    );
  addJudgeCommands(root, output);
  command(
    root,
    "purge",
    "Erase a document with all that it said, in every version, because the law asks for it.",
    "dragoman purge doc:9f86d081 --reason 'Order of the court of Astana, 12/2025' --yes",
  )
    .argument("<document>", "id of the document (doc:…)")
    .requiredOption("--reason <text>", "why; it is kept, so it names nothing that is erased")
    .option("--person <name>", "who decides (default: who runs the command)")
    .option("--yes", "erase; without it, only what would be erased is told")
    .action((id: string, options: CommonOptions & PurgeCommandOptions) =>
      run(async (config) => {
        const { purgeCommand } = await import("./cli/purge.ts");
        return purgeCommand(config, await loadSchema(), id, options, output);
      })(options),
    );
  command(
    root,
    "runs",
    "List the ingestion runs that changed something, the latest first.",
    "dragoman runs --json",
  ).action((options: CommonOptions) =>
    run(async (config) => {
      const { listRuns } = await import("./cli/runs.ts");
      return listRuns(config, await loadSchema(), options, output);
    })(options),
  );
  command(
    root,
    "export",
    "Write everything that was put in to a file that `dragoman ingest` reads, on either engine.",
    "dragoman export --claims --out backup.dragoman.jsonl",
  )
    .requiredOption("--claims", "claims with all that they rest on, and people's decisions")
    .option("--out <path>", "a folder, or a file named *.dragoman.jsonl (default: standard output)")
    .action((options: CommonOptions & ExportOptions) =>
      run(async (config) => {
        const { exportStore } = await import("./cli/export.ts");
        return exportStore(config, await loadSchema(), options, output);
      })(options),
    );
  command(
    root,
    "print-config",
    "Show the settings as they were understood, without secrets.",
    "STORE=/tmp/x.db dragoman print-config",
  ).action(run((config) => printConfig(config)));
  command(
    root,
    "print-schema",
    "Print the GraphQL schema of the API.",
    "dragoman print-schema > schema.graphql",
  ).action(run(() => printSchema()));
  return root;
}

function printConfig(config: Config): number {
  output.line(JSON.stringify(printableConfig(config), null, 2));
  return 0;
}

async function printSchema(): Promise<number> {
  output.line((await loadSchema()).apiSdl.trimEnd());
  return 0;
}

/** Tells the person what went wrong, and what to do; the exit code says it to scripts. */
function report(error: unknown, { progressDone }: Output): number {
  progressDone();
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  if (error instanceof DragomanError) {
    process.stderr.write(`${error.code}: ${error.message}\n  ${error.hint}\n`);
    return error.code === "BAD_CONFIGURATION" ? WRONG_USAGE : FAILED;
  }
  process.stderr.write(
    `INTERNAL: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return FAILED;
}

await main(process.argv.slice(2));
