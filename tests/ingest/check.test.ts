import { describe, expect, it } from "vitest";
import { check, readAll } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { readModel } from "../../src/model/read-model.ts";
import type { NodeRow } from "../../src/model/rows.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { openMemory } from "./memory-graph.ts";

const model = readModel(readSchemaFiles("schema"));
const FILE = `
document:
  title: Harbour talks
  publisher: Example Press
  text: Arcadia is a guarantor of the harbour talks.
entities: [{ kind: Country, id: country:x-arcadia, name: Arcadia }]
claims: [{ type: ProcessRole, agent: Arcadia, process: Harbour talks, role: GUARANTOR, quote: Arcadia is a guarantor }]
`;

async function filled(): Promise<Graph> {
  const graph = openMemory();
  await ingest([{ path: "harbour.yaml", bytes: new TextEncoder().encode(FILE) }], {
    graph,
    model,
    reference: null,
  });
  return graph;
}

/** Changes the stored rows of one type behind the back of the writer. */
async function tamper(
  graph: Graph,
  type: string,
  change: (row: NodeRow) => NodeRow | null,
): Promise<void> {
  const rows = (await readAll(graph.rows())).filter((row) => row.type === type);
  const changed = rows.map((row) => ({ id: row.id, row: change(row) }));
  await graph.commit((writer) =>
    writer.apply({
      put: changed.flatMap(({ row }) => (row ? [{ row, digest: { whole: "", version: "" } }] : [])),
      remove: changed.filter(({ row }) => row === null).map(({ id }) => id),
      answers: [],
    }),
  );
}

/** Changes what was put in behind the back of the writer. */
async function tamperLedger(graph: Graph, from: string, to: string): Promise<void> {
  const entries = await readAll(graph.ledger());
  await graph.commit((writer) =>
    writer.record(
      entries
        .filter(({ payload }) => payload.includes(from))
        .map((entry) => ({ ...entry, payload: entry.payload.replace(from, to) })),
    ),
  );
}

describe("check", () => {
  it("finds nothing in what was ingested", async () => {
    const graph = await filled();
    expect((await check(graph, model)).violations).toEqual([]);
    expect(await deepCheck(graph, model)).toBeNull();
  });

  it.each<[string, string, (row: NodeRow) => NodeRow | null, RegExp]>([
    [
      "a fact without claims",
      "Claim",
      (row) => ({ ...row, links: { ...row.links, fact: [] } }),
      /rests on no claim/,
    ],
    ["a claim of a fact that is gone", "ProcessRole", () => null, /which is no fact/],
    ["a link that leads nowhere", "Process", () => null, /which is not stored/],
    [
      "a name that its words do not find",
      "Name",
      (row) => ({ ...row, tokens: [] }),
      /not indexed by its own words/,
    ],
    [
      "an entity under a name that is none of its own",
      "Country",
      (row) => ({ ...row, columns: { ...row.columns, name: "Lutha" } }),
      /none of its names/,
    ],
  ])("finds %s", async (_what, type, change, expected) => {
    const graph = await filled();
    await tamper(graph, type, change);
    expect((await check(graph, model)).violations.join("\n")).toMatch(expected);
  });

  it.each([
    [
      "evidence that does not stand in its text",
      '"exact":"Arcadia is a guarantor"',
      '"exact":"Arcadia was a guarantor"',
      /does not stand at/,
    ],
    [
      "a text that is not what its hash says",
      "is a guarantor of",
      "is no guarantor of",
      /does not have the hash/,
    ],
  ])("finds %s", async (_what, from, to, expected) => {
    const graph = await filled();
    await tamperLedger(graph, from, to);
    expect((await check(graph, model)).violations.join("\n")).toMatch(expected);
  });

  it("deep, names the first line that a recomputed graph has otherwise", async () => {
    const graph = await filled();
    await tamper(graph, "Country", (row) => ({
      ...row,
      columns: { ...row.columns, former: true },
    }));
    expect((await deepCheck(graph, model))?.stored).toContain("country:x-arcadia");
  });
});
