import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAll } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import { commit } from "../../src/commit/commit.ts";
import { EMPTY_BATCH } from "../../src/commit/merge-batch.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { openSqlite } from "../../src/graph/sqlite/sqlite-graph.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { readSchema } from "../../src/model/api-schema.ts";
import type { Judgement } from "../../src/model/ledger.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { ask } from "./ask.ts";
import { engines, TEST_INSTANT } from "./engines.ts";

const schema = readSchema(readSchemaFiles("schema"));
const { model } = schema;

const file = (title: string, entities: readonly string[]): string =>
  `document: { title: ${title}, publisher: Example Press }\nentities:\n${entities.map((entity) => `  - { ${entity} }\n`).join("")}`;
const APART = file("Two states", [
  "kind: Country, id: country:x-a, name: Arcadia",
  "kind: Country, id: country:x-b, name: Kingdom of Arcadia, externalIds: { wikidata: Q1 }",
]);
const JOINED = file("One state", [
  "kind: Country, id: country:x-a, name: Arcadia, externalIds: { wikidata: Q1 }",
]);
const MORE = file("A third", ["kind: Country, id: country:x-c, name: Lutha"]);

async function put(graph: Graph, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  await ingest([{ path: "file.yaml", bytes }], { graph, model, reference: null });
}

interface Told {
  readonly id: string;
  readonly op: string;
  readonly layer: string;
  readonly nodeId: string;
  readonly formerId: string | null;
}

/** Reads on from a cursor to the end of what there is, two at a time. */
async function readOn(
  graph: Graph,
  after: string | null,
): Promise<{ readonly told: readonly Told[]; readonly cursor: string | null }> {
  const told: Told[] = [];
  let cursor = after;
  for (;;) {
    const { changes } = (await ask(
      graph,
      schema,
      `query On($after: Cursor) {
        changes(first: 2, after: $after) {
          edges { cursor node { id op layer nodeId formerId } }
          pageInfo { hasNextPage }
        }
      }`,
      { after: cursor },
    )) as {
      readonly changes: {
        readonly edges: readonly { readonly cursor: string; readonly node: Told }[];
        readonly pageInfo: { readonly hasNextPage: boolean };
      };
    }; // The operation above asks for this.
    told.push(...changes.edges.map(({ node }) => node));
    cursor = changes.edges.at(-1)?.cursor ?? cursor;
    if (!changes.pageInfo.hasNextPage) return { told, cursor };
  }
}

/** Everything that ever happened, in the order of its rows. */
const allOf = async (graph: Graph): Promise<readonly string[]> =>
  (await readAll(graph.rows()))
    .filter(({ type }) => type === "Change")
    .map(({ id }) => id)
    .sort();

const retract = (target: string): Judgement => ({
  id: "judgement:one",
  says: { kind: "RETRACT", target },
  person: "Ann",
  reason: "Wrong state",
  recordedAt: TEST_INSTANT,
  idempotencyKey: null,
  ended: null,
});

describe.each(engines)("changes on $name", ({ open }) => {
  it("are read on from any cursor without gap or repeat, across commits, a merge and its end", async () => {
    const graph = await open(model);
    const seen: Told[] = [];
    let cursor: string | null = null;
    const follow = async (): Promise<readonly Told[]> => {
      const next = await readOn(graph, cursor);
      cursor = next.cursor;
      seen.push(...next.told);
      return next.told;
    };
    await put(graph, APART);
    expect((await follow()).map(({ op }) => op)).toContain("CREATE");
    expect(await follow()).toEqual([]);
    await put(graph, JOINED);
    expect(await follow()).toContainEqual(
      expect.objectContaining({ op: "MERGE", layer: "ENTITY", formerId: expect.any(String) }),
    );
    await put(graph, MORE);
    await put(graph, MORE);
    const documents = (await readAll(graph.ledger())).filter(({ kind }) => kind === "document");
    const joining = documents.find(({ payload }) => payload.includes("One state"));
    const judgements = [retract(joining?.id ?? "")];
    await commit(graph, { model }, () => ({ ...EMPTY_BATCH, judgements }));
    const last = await follow();
    expect(last.map(({ op, layer }) => `${op} ${layer}`)).toEqual(
      expect.arrayContaining(["CREATE ENTITY", "JUDGEMENT DOCUMENT", "UNMERGE ENTITY"]),
    );
    expect(seen.map(({ id }) => id)).toEqual(await allOf(graph));
    expect(await deepCheck(graph, model)).toBeNull();
    await graph.close();
  });

  it("are filtered by what happened to what, and tell which decision did it and who made it", async () => {
    const graph = await open(model);
    await put(graph, APART);
    const [document] = (await readAll(graph.ledger())).filter(({ kind }) => kind === "document");
    const judgements = [retract(document?.id ?? "")];
    await commit(graph, { model }, () => ({ ...EMPTY_BATCH, judgements }));
    const { changes } = await ask(
      graph,
      schema,
      `{ changes(where: { op: { eq: RETRACT }, layer: { in: [ENTITY, DOCUMENT] } }) {
        nodes { layer entityIds fields { field } actor reason judgement { decision } run { tool } }
      } }`,
    );
    const decided = {
      fields: [],
      actor: "Ann",
      reason: "Wrong state",
      judgement: { decision: "RETRACT" },
      run: null,
    };
    expect(changes).toEqual({
      nodes: [
        { layer: "DOCUMENT", entityIds: [], ...decided },
        { layer: "ENTITY", entityIds: ["country:wd-Q1"], ...decided },
        { layer: "ENTITY", entityIds: ["country:x-a"], ...decided },
      ],
    });
    await graph.close();
  });

  it("name the run that brought what is new, as its documents do", async () => {
    const graph = await open(model);
    await put(graph, APART);
    const { changes, documents } = (await ask(
      graph,
      schema,
      `{ changes(first: 1) { nodes { run { id tool accepted } } } documents { nodes { run { id } } } }`,
    )) as {
      readonly changes: { readonly nodes: readonly { readonly run: { readonly id: string } }[] };
      readonly documents: { readonly nodes: readonly { readonly run: { readonly id: string } }[] };
    }; // The operation asks for this.
    expect(changes.nodes[0]?.run).toEqual({
      id: "run:20240801T120000.000Z",
      tool: "dragoman",
      accepted: 3,
    });
    expect(documents.nodes[0]?.run.id).toBe("run:20240801T120000.000Z");
    await graph.close();
  });
});

it("changes are read on after a restart", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-changes-"));
  const options = {
    path: join(folder, "store.db"),
    create: true,
    model,
    clock: () => TEST_INSTANT,
  };
  const first = await openSqlite(options);
  await put(first, APART);
  const before = await readOn(first, null);
  await first.close();
  const second = await openSqlite(options);
  await put(second, MORE);
  const after = await readOn(second, before.cursor);
  expect(after.told.length).toBeGreaterThan(0);
  expect([...before.told, ...after.told].map(({ id }) => id)).toEqual(await allOf(second));
  await second.close();
  rmSync(folder, { recursive: true });
});
