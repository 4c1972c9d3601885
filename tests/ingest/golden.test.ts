import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check, readAll } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import type { IngestReport } from "../../src/ingest/ingest-report.ts";
import { readLedger } from "../../src/model/ledger-payload.ts";
import { readModel } from "../../src/model/read-model.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { engines } from "../graph/engines.ts";
import { openMemory } from "./memory-graph.ts";

/**
 * Golden cases: a folder each, with `input…` files, the claims that they give and what is rejected (UPDATE=1 writes both
 * anew). Every case runs twice; the second run changes nothing. `options.json` holds metadata of articles.
 */
const FOLDER = "tests/ingest";
const UPDATE = process.env["UPDATE"] === "1";
const model = readModel(readSchemaFiles("schema"));
const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const graphs = [
  { name: "memory", open: () => Promise.resolve(openMemory()) },
  ...engines.map((engine) => ({ name: engine.name, open: () => engine.open(model) })),
];

describe.each(graphs)("ingesting on $name", ({ open }) => {
  it.each(cases)("%s", async (name) => {
    const graph = await open();
    const report = await run(graph, name);
    compare(join(FOLDER, name, "claims.json"), {
      claims: await claimsOf(graph),
      waiting: report.waiting,
    });
    compare(join(FOLDER, name, "rejected.json"), report.rejected);
    const before = await check(graph, model);
    expect(before.violations).toEqual([]);
    expect(await deepCheck(graph, model)).toBeNull();

    const again = await run(graph, name);
    expect(again.rows).toEqual({ written: 0, removed: 0 });
    expect(again.claims.accepted).toBe(0);
    expect(await check(graph, model)).toEqual(before);
    await graph.close();
  });
});

function run(graph: Graph, name: string): Promise<IngestReport> {
  const folder = join(FOLDER, name);
  const inputs = readdirSync(folder)
    .filter((file) => file.startsWith("input"))
    .sort()
    .map((file) => join(folder, file));
  const options = join(folder, "options.json");
  const metadata = existsSync(options)
    ? (JSON.parse(readFileSync(options, "utf8")) as Record<string, string>)
    : {};
  return ingest(inputs, { graph, model, reference: null, metadata });
}

/** Claims as the one tool that read them asserts them. */
async function claimsOf(graph: Graph): Promise<unknown> {
  const { claims } = readLedger(await readAll(graph.ledger()));
  return [...claims.values()].flatMap(({ claim, assertions }) =>
    assertions.map(({ extractor, confidence }) => inOrder({ ...claim, extractor, confidence })),
  );
}

/** With sorted keys, as claims are stored. */
const inOrder = (claim: object): object =>
  Object.fromEntries(Object.entries(claim).sort(([a], [b]) => (a < b ? -1 : 1)));

function compare(path: string, value: unknown): void {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (UPDATE || !existsSync(path)) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
}
