import type { Config } from "../config.ts";
import { foreseePurge, purge, type PurgeDone, type PurgeReport } from "../judge/purge.ts";
import type { ReadSchema } from "../model/api-schema.ts";
import { withGraph } from "./open-graph.ts";
import type { Output } from "./output.ts";
import { readSettings } from "./read-settings.ts";
import { whoRunsThis } from "./who-runs-this.ts";

/** What `dragoman purge` takes beside the document. */
export interface PurgeCommandOptions {
  readonly reason: string;
  readonly person?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** Erases a document for good; unless told so it says what would go, and does nothing. */
export function purgeCommand(
  config: Config,
  { model }: ReadSchema,
  id: string,
  options: PurgeCommandOptions,
  output: Output,
): Promise<number> {
  const settings = readSettings(config, model);
  return withGraph(config, model, { create: false }, async (graph) => {
    if (options.yes !== true) {
      const foreseen = await foreseePurge(graph, id);
      output.line(options.json ? JSON.stringify(forMachines(foreseen)) : tellForeseen(foreseen));
      return 0;
    }
    const person = options.person ?? whoRunsThis();
    const done = await purge(graph, settings, { id, person, reason: options.reason });
    output.line(options.json ? JSON.stringify(forMachines(done)) : tellDone(done));
    return 0;
  });
}

const forMachines = (report: PurgeReport | PurgeDone) =>
  "recordedAt" in report
    ? { ...report, isDone: true, recordedAt: new Date(report.recordedAt).toISOString() }
    : { ...report, isDone: false };

const contentOf = ({ claims, publications, mentions }: PurgeReport): string =>
  `its text, ${claims} claims, ${publications} publications, ${mentions} mentions`;

const tellForeseen = (report: PurgeReport): string =>
  `This would erase ${report.document} in every version: ${contentOf(report)}. There is no way back. Nothing was done; run it with --yes.`;

const tellDone = (done: PurgeDone): string =>
  `${done.document} is erased, at ${new Date(done.recordedAt).toISOString()}: ${contentOf(done)}; ${done.written} objects written, ${done.removed} gone.`;
