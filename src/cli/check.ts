import { check } from "../check/check.ts";
import { deepCheck } from "../check/deep-check.ts";
import type { Config } from "../config.ts";
import type { ReadSchema } from "../model/api-schema.ts";
import { withGraph } from "./open-graph.ts";
import type { Output } from "./output.ts";
import { readSettings } from "./read-settings.ts";

/** Violations shown one by one; the rest is counted. */
const SHOWN = 20;

/** Proves that what is stored agrees, and with `deep` that it is what its claims say. Exit code 1 where it is not. */
export function checkStore(
  config: Config,
  { model }: ReadSchema,
  options: { readonly deep?: boolean; readonly json?: boolean },
  output: Output,
): Promise<number> {
  const { sources } = readSettings(config, model);
  return withGraph(config, model, { create: false, tell: output.progress }, async (graph) => {
    const report = await check(graph, model);
    const difference = options.deep ? await deepCheck(graph, model, sources) : null;
    const isWell = report.violations.length === 0 && difference === null;
    if (options.json) {
      output.line(
        JSON.stringify({ ok: isWell, ...report, ...(options.deep ? { difference } : {}) }),
      );
      return isWell ? 0 : 1;
    }
    for (const violation of report.violations.slice(0, SHOWN)) output.line(violation);
    if (report.violations.length > SHOWN)
      output.line(`… and ${report.violations.length - SHOWN} more`);
    if (difference)
      output.line(
        `What is stored is not what the claims say. First difference:\n  stored:     ${difference.stored ?? "(nothing)"}\n  recomputed: ${difference.recomputed ?? "(nothing)"}`,
      );
    output.line(
      Object.entries(report.counts)
        .map(([type, count]) => `${count} ${type}`)
        .join(", "),
    );
    output.line(
      `content ${report.contentHash}\nclaims ${report.claimsHash}\njudgements ${report.judgementsHash}`,
    );
    output.line(isWell ? "Everything agrees." : "Something does not agree.");
    return isWell ? 0 : 1;
  });
}
