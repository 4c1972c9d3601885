import { parse } from "graphql";
import type { Config } from "../config.ts";
import type { Query } from "../generated/api-types.ts";
import type { ReadSchema } from "../model/api-schema.ts";
import { compile } from "../query/compile.ts";
import { withGraph } from "./open-graph.ts";
import type { Output } from "./output.ts";

/** The question as every client would ask it. */
const OPERATION = `{
  runs(orderBy: [{ startedAt: DESC }], first: 500) {
    totalCount
    nodes { id tool version startedAt accepted held rejected duplicates reasons { code count } }
  }
}`;

/** Lists the ingestion runs that changed something, the latest first. */
export function listRuns(
  config: Config,
  schema: ReadSchema,
  options: { readonly json?: boolean },
  output: Output,
): Promise<number> {
  return withGraph(config, schema.model, { create: false }, async (graph) => {
    const compiled = compile(
      { document: parse(OPERATION), operationName: null, variables: {} },
      schema.api,
      schema.model,
    );
    if (!compiled) throw new Error("The list of runs asks for nothing.");
    const answer = (await graph.read(compiled.plan, compiled.params)) as unknown as Pick<
      Query,
      "runs"
    >; // The operation above asks for this part of it.
    const { nodes, totalCount } = answer.runs;
    if (options.json) output.line(JSON.stringify(nodes));
    else tellRuns(nodes, totalCount, output);
    return 0;
  });
}

function tellRuns(runs: Query["runs"]["nodes"], total: number, output: Output): void {
  for (const { id, tool, version, startedAt, accepted, held, rejected, duplicates } of runs)
    output.line(
      `${id}  ${startedAt}  ${tool} ${version}: ${accepted} accepted, ${held} held, ${rejected} rejected, ${duplicates} known`,
    );
  if (total > runs.length) output.line(`… and ${total - runs.length} earlier ones`);
  if (total === 0) output.line("No run has changed anything.");
}
