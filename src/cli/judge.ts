import type { Config } from "../config.ts";
import { judge } from "../judge/judge.ts";
import type { ReadSchema } from "../model/api-schema.ts";
import type { Ask, JudgeReport } from "../model/judging.ts";
import { withGraph } from "./open-graph.ts";
import type { Output } from "./output.ts";
import { readSettings } from "./read-settings.ts";
import { whoRunsThis } from "./who-runs-this.ts";

/** What commands take by which people judge. */
export interface JudgeCommandOptions {
  readonly reason?: string;
  readonly person?: string;
  readonly key?: string;
  readonly json?: boolean;
}

/** Carries out one decision and tells what came of it. */
export function judgeCommand(
  config: Config,
  { model }: ReadSchema,
  ask: Ask,
  options: JudgeCommandOptions,
  output: Output,
): Promise<number> {
  const settings = readSettings(config, model);
  return withGraph(config, model, { create: false }, async (graph) => {
    const report = await judge(graph, settings, {
      ask,
      person: options.person ?? whoRunsThis(),
      reason: options.reason ?? null,
      idempotencyKey: options.key ?? null,
    });
    output.line(options.json ? JSON.stringify(forMachines(report)) : tellReport(report));
    return 0;
  });
}

const forMachines = ({ recordedAt, ...report }: JudgeReport) => ({
  ...report,
  recordedAt: new Date(recordedAt).toISOString(),
});

function tellReport(report: JudgeReport): string {
  const { judgementId, endedIds, recordedAt, repeated, written, removed } = report;
  const others = endedIds.filter((id) => id !== judgementId);
  const what = `${judgementId}${others.length > 0 ? `, which ends ${others.join(", ")}` : ""}`;
  const when = new Date(recordedAt).toISOString();
  return repeated
    ? `Done already, at ${when}: ${what}.`
    : `${what}, at ${when}: ${written} objects written, ${removed} gone.`;
}
