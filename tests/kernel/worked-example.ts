/** The four sources of the time rules' worked example (and one more for docs/time.md), as claims files, and what is done with them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Graph } from "../../src/graph/graph.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { judge } from "../../src/judge/judge.ts";
import { readSchema } from "../../src/model/api-schema.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { parseSourceSettings } from "../../src/model/source-settings.ts";
import { ask } from "../graph/ask.ts";

const FOLDER = "tests/kernel/worked-example";
const SOURCES = join(FOLDER, "sources.yaml");
const REFERENCE = join(FOLDER, "reference");

export const schema = readSchema(readSchemaFiles("schema"));
/** With the host's page as the primary record for dates. */
export const settings = {
  model: schema.model,
  sources: parseSourceSettings(readFileSync(SOURCES, "utf8"), SOURCES, schema.model),
};

const FILES = {
  A: "a-iran-press.yaml",
  B: "b-kremlin.yaml",
  C: "c-syria-daily.yaml",
  R: "r-leaders.yaml",
  D: "d-harbour-masters.yaml",
} as const;
export type SourceName = keyof typeof FILES;

/** What its file says, to be told otherwise. */
export const textOf = (source: SourceName): string =>
  readFileSync(join(FOLDER, FILES[source]), "utf8");

/** Puts sources in, in one commit; a text stands for a source that says something else than its file. */
export async function put(
  graph: Graph,
  sources: readonly SourceName[],
  told: Readonly<Partial<Record<SourceName, string>>> = {},
): Promise<void> {
  const report = await ingest(
    sources.map((source) => ({
      path: FILES[source],
      bytes: new TextEncoder().encode(told[source] ?? textOf(source)),
    })),
    { graph, ...settings, reference: REFERENCE },
  );
  if (report.rejected.length > 0 || report.waiting.length > 0)
    throw new Error(JSON.stringify([report.rejected, report.waiting]));
}

/** The host's page is taken back. */
export async function retractB(graph: Graph): Promise<void> {
  const { documents } = (await ask(
    graph,
    schema,
    `{ documents(where: { title: { eq: "Visitors of the day" } }) { nodes { id } } }`,
  )) as { documents: { nodes: readonly { id: string }[] } }; // The operation asks for this.
  const id = documents.nodes[0]?.id ?? "none";
  await judge(graph, settings, {
    ask: { kind: "retract", id },
    person: "Ann",
    reason: "The page was about another visit",
    idempotencyKey: null,
  });
}
