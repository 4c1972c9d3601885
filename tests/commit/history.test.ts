import { describe, expect, it } from "vitest";
import { readAll } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import { commit } from "../../src/commit/commit.ts";
import { EMPTY_BATCH } from "../../src/commit/merge-batch.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import type { Judgement } from "../../src/model/ledger.ts";
import { openMemory } from "../ingest/memory-graph.ts";
import { model } from "../resolve/say.ts";

const HARBOUR = `
document:
  title: Harbour talks
  publisher: Example Press
  text: Arcadia is a guarantor of the harbour talks.
entities: [{ kind: Country, id: country:x-arcadia, name: Arcadia }, { kind: Process, id: process:x-harbour, name: Harbour talks }]
claims: [{ type: ProcessRole, agent: Arcadia, process: Harbour talks, role: GUARANTOR, quote: Arcadia is a guarantor }]
`;
const SECOND = `
document: { title: Roles, publisher: Second Press }
entities: [{ kind: Country, id: country:x-arcadia, name: Arcadia, iso3: XAR }, { kind: Process, id: process:x-harbour, name: Harbour talks }]
claims: [{ type: ProcessRole, agent: Arcadia, process: Harbour talks, role: GUARANTOR }]
`;

async function put(graph: Graph, ...files: readonly string[]) {
  return ingest(
    files.map((text, i) => ({ path: `file-${i}.yaml`, bytes: new TextEncoder().encode(text) })),
    { graph, model, reference: null },
  );
}

const changesOf = async (graph: Graph) =>
  (await readAll(graph.rows())).filter(({ type }) => type === "Change");
const told = async (graph: Graph, from = 0): Promise<readonly string[]> =>
  (await changesOf(graph))
    .slice(from)
    .map(({ columns }) => `${String(columns["op"])} ${String(columns["layer"])}`);

const retraction = (target: string): Judgement => ({
  id: "judgement:one",
  says: { kind: "RETRACT", target },
  person: "Ann",
  reason: "It was invented",
  recordedAt: 1,
  idempotencyKey: null,
  ended: null,
});

describe("history", () => {
  it("tells what a first file brings, layer by layer, each claim with the entities of its fact", async () => {
    const graph = openMemory();
    await put(graph, HARBOUR);
    expect([...new Set(await told(graph))]).toEqual([
      "CREATE DOCUMENT",
      "CREATE ENTITY",
      "CREATE FACT",
      "CREATE CLAIM",
    ]);
    const fact = (await changesOf(graph)).find(({ columns }) => columns["layer"] === "FACT");
    const claims = (await changesOf(graph)).filter(
      ({ columns }) => columns["entityIds"] === fact?.columns["entityIds"],
    );
    expect(JSON.parse(String(fact?.columns["entityIds"]))).toContain("country:x-arcadia");
    expect(claims.map(({ columns }) => columns["layer"])).toEqual(["FACT", "CLAIM"]);
  });

  it("has nothing to tell of what was known", async () => {
    const graph = openMemory();
    await put(graph, HARBOUR);
    const before = await changesOf(graph);
    await put(graph, HARBOUR);
    expect(await changesOf(graph)).toEqual(before);
  });

  it("tells a second claim as a claim and an entity's new field as a change, and nothing of the fact's counts", async () => {
    const graph = openMemory();
    await put(graph, HARBOUR);
    const before = (await changesOf(graph)).length;
    await put(graph, SECOND);
    const added = (await changesOf(graph)).slice(before);
    expect(added.map(({ columns }) => columns["layer"])).not.toContain("FACT");
    const entity = added.find(({ columns }) => columns["op"] === "CHANGE");
    expect(entity?.columns).toMatchObject({
      nodeId: "country:x-arcadia",
      fields: '[{"field":"iso3","before":null,"after":"XAR"}]',
    });
    expect(added.map(({ columns }) => columns["layer"])).toContain("CLAIM");
  });

  it("tells a retraction: the decision first, then all that goes with it, under the name of who decided", async () => {
    const graph = openMemory();
    await put(graph, HARBOUR);
    const before = await changesOf(graph);
    const claims = (await readAll(graph.rows())).filter(({ type }) => type === "Claim");
    const backing = claims.find(({ links }) => links["fact"] !== undefined);
    const target = backing?.links["document"]?.[0] ?? "";
    const judgements = [retraction(target)];
    await commit(graph, { model }, () => ({ ...EMPTY_BATCH, judgements }));
    const added = (await changesOf(graph)).slice(before.length);
    expect(
      added.map(({ columns }) => `${String(columns["op"])} ${String(columns["layer"])}`),
    ).toEqual(expect.arrayContaining(["RETRACT FACT", "RETRACT CLAIM"]));
    expect(added[0]?.columns).toMatchObject({ op: "JUDGEMENT", layer: "DOCUMENT", nodeId: target });
    expect(added.map(({ columns }) => columns["actor"])).toEqual(added.map(() => "Ann"));
    expect(added.every(({ links }) => links["judgement"]?.[0] === "judgement:one")).toBe(true);
  });

  it("keeps the order of what happened in its ids, and rewrites no row of earlier commits", async () => {
    const graph = openMemory();
    await put(graph, HARBOUR);
    const first = await changesOf(graph);
    await put(graph, SECOND);
    const second = await changesOf(graph);
    expect(second.slice(0, first.length)).toEqual(first);
    const instants = second.map(({ columns }) => Number(columns["recordedAt"]));
    expect(instants).toEqual([...instants].sort((a, b) => a - b));
  });

  it("is no part of what follows from the ledger", async () => {
    const graph = openMemory();
    await put(graph, HARBOUR, SECOND);
    expect(await deepCheck(graph, model)).toBeNull();
  });
});
