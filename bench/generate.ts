/**
 * `npm run generate -- --facts N --seed S --store PATH` (or `--neo4j`): fills a store with a graph of about N facts, the same
 * for the same seed, by the same commits as an ingestion. With `--neo4j` the address comes from NEO4J_URI and its kin.
 */
import { parseArgs } from "node:util";
import { commit } from "../src/commit/commit.ts";
import type { Graph } from "../src/graph/graph.ts";
import { openNeo4j } from "../src/graph/neo4j/neo4j-graph.ts";
import { openSqlite } from "../src/graph/sqlite/sqlite-graph.ts";
import { readModel } from "../src/model/read-model.ts";
import { readSchemaFiles } from "../src/model/schema-document.ts";
import { generateBatches } from "./generated-claims.ts";
import { print } from "./print-figure.ts";

const USAGE =
  "npm run generate -- --facts 10000 --seed 1 --store data/generated.db\nnpm run generate -- --facts 10000 --seed 1 --neo4j";
const model = readModel(readSchemaFiles("schema"));

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      facts: { type: "string" },
      seed: { type: "string", default: "1" },
      batch: { type: "string", default: "1000" },
      store: { type: "string" },
      neo4j: { type: "boolean", default: false },
    },
  });
  const [facts, seed, batchSize] = [values.facts, values.seed, values.batch].map(Number);
  const isComplete = [facts, seed, batchSize].every((value) => Number.isInteger(value));
  if (!isComplete || (values.store === undefined) !== values.neo4j) return print(USAGE);
  const graph = await open(values.store);
  const before = performance.now();
  let [claims, commits] = [0, 0];
  for (const batch of generateBatches({
    facts: facts ?? 0,
    seed: seed ?? 0,
    batchSize: batchSize ?? 0,
  })) {
    await commit(graph, { model }, () => batch);
    claims += batch.claims.length;
    commits += 1;
    if (commits % 10 === 0) print(`${claims} claims after ${seconds(before)} s`);
  }
  await graph.close();
  print(`${claims} claims in ${commits} commits, ${seconds(before)} s`);
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

async function open(path: string | undefined): Promise<Graph> {
  const clock = (): number => Date.now();
  if (path !== undefined) return openSqlite({ path, create: true, model, clock });
  const graph = await openNeo4j({
    uri: process.env["NEO4J_URI"] ?? "",
    user: process.env["NEO4J_USER"] ?? "neo4j",
    password: process.env["NEO4J_PASSWORD"] ?? "",
    model,
    clock,
  });
  await graph.prepare();
  return graph;
}

await main();
