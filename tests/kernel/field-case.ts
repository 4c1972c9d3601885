/** Small cases from the field: files go in, and questions are asked of the store. */
import { expect } from "vitest";
import { check } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import type { Answer, Graph } from "../../src/graph/graph.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import type { IngestReport } from "../../src/ingest/ingest-report.ts";
import { ask } from "../graph/ask.ts";
import type { Engine } from "../graph/engines.ts";
import { schema } from "./worked-example.ts";

/** Files by path: claims files (`.yaml`) and articles (`.txt`). */
export type Files = Readonly<Record<string, string>>;

/** Puts files into a graph, in one commit, and tells how it went. */
export const putFiles = (
  graph: Graph,
  files: Files,
  reference: string | null = null,
): Promise<IngestReport> =>
  ingest(
    Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    { graph, model: schema.model, reference },
  );

/** The answer of an operation. */
export const answerOf = (graph: Graph, operation: string): Promise<Answer> =>
  ask(graph, schema, operation);

/** A claims file without a text: all that it says rests on its own places. */
export const claimsFile = (title: string, entities: readonly string[], claims: readonly string[]) =>
  [
    `document: { title: ${title}, publisher: ${title} Press, publishedAt: 2024-08-01 }`,
    "entities:",
    ...entities.map((entity) => `  - { ${entity} }`),
    claims.length === 0 ? "claims: []" : "claims:",
    ...claims.map((claim) => `  - { ${claim} }`),
    "",
  ].join("\n");

/** Work on a store of its own, which has to hold together afterwards. */
export async function withGraph(
  engine: Engine,
  work: (graph: Graph) => Promise<void>,
): Promise<void> {
  const graph = await engine.open(schema.model);
  try {
    await work(graph);
    expect((await check(graph, schema.model)).violations).toEqual([]);
    expect(await deepCheck(graph, schema.model)).toBeNull();
  } finally {
    await graph.close();
  }
}
