import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check, readAll } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import { exportLedger } from "../../src/check/export-ledger.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { openSqlite } from "../../src/graph/sqlite/sqlite-graph.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { foreseePurge, purge } from "../../src/judge/purge.ts";
import { readSchema } from "../../src/model/api-schema.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { ask as query } from "../graph/ask.ts";
import { engines } from "../graph/engines.ts";
import { ask, FILES, harbours, put, refusal } from "./harbour.ts";

const schema = readSchema(readSchemaFiles("schema"));
const { model } = schema;

/** It alone names a person, her role and a gazette; that the First Board belongs to the Union others say too. */
const DOSSIER = {
  "dossier.yaml": `
document: { title: Zanzibar dossier, publisher: Quill Gazette, url: "https://quill.example/zanzibar", publishedAt: 2024-07-27, text: Ottoline Quagmire came to the Harbour meeting as grand conciliator. The First Harbour Board belongs to the Union of Harbours. Ottoline Quagmire said she was hopeful. }
entities:
  - { kind: Person, name: Ottoline Quagmire, names: [{ text: Tilly Quagmire, kind: ALIAS }] }
  - { kind: Organisation, id: organisation:x-un, name: Union of Harbours }
  - { kind: Organisation, id: organisation:x-one, name: First Harbour Board }
  - { kind: Meeting, id: meeting:x-m, name: Harbour meeting }
claims:
  - { type: Participation, agent: Ottoline Quagmire, event: Harbour meeting, role: ATTENDEE, roleText: grand conciliator, quote: Ottoline Quagmire came to the Harbour meeting as grand conciliator }
  - { type: Membership, member: First Harbour Board, organisation: Union of Harbours, membershipKind: FULL, quote: The First Harbour Board belongs to the Union of Harbours }
  - { type: Statement, speaker: Ottoline Quagmire, text: she was hopeful, statementKind: INDIRECT, quote: Ottoline Quagmire said she was hopeful }
`,
};
/** Which words of the dossier a text holds. */
const wordsIn = (text: string): readonly string[] => [
  ...new Set(text.match(/ottoline|quagmire|conciliator|zanzibar|quill|hopeful|tilly/gi)),
];

const bytesOf = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));

async function documentTitled(graph: Graph, title: string): Promise<string> {
  const rows = await readAll(graph.rows());
  const found = rows.find((row) => row.type === "Document" && row.columns["title"] === title);
  return found?.id ?? "nothing";
}

/** A claims file is a document beside the text that it quotes. */
async function documentsOf(graph: Graph): Promise<readonly string[]> {
  return (await readAll(graph.rows())).flatMap(({ id, type }) => (type === "Document" ? [id] : []));
}

const purgeIt = (graph: Graph, id: string) =>
  purge(graph, { model }, { id, person: "Ann", reason: "A court ordered it" });

const hashesOf = async (graph: Graph) => {
  const { contentHash, claimsHash, judgementsHash } = await check(graph, model);
  return { contentHash, claimsHash, judgementsHash };
};

async function exportOf(graph: Graph) {
  const lines = await readAll(exportLedger(graph, { tool: "test", toolVersion: "1" }));
  return { path: "all.dragoman.jsonl", bytes: new TextEncoder().encode(lines.join("\n")) };
}

const isWell = async (graph: Graph): Promise<void> => {
  expect((await check(graph, model)).violations).toEqual([]);
  expect(await deepCheck(graph, model)).toBeNull();
};

describe.each(engines)("on $name, an erasure", (engine) => {
  const harbour = harbours(engine.open);
  async function withDossier() {
    const graph = await harbour();
    const known = await documentsOf(graph);
    await put(graph, DOSSIER);
    const id = await documentTitled(graph, "Zanzibar dossier");
    const [file = "nothing"] = (await documentsOf(graph)).filter(
      (one) => one !== id && !known.includes(one),
    );
    return { graph, id, file };
  }
  async function purgeBoth(graph: Graph, id: string, file: string) {
    await purgeIt(graph, file);
    return purgeIt(graph, id);
  }
  /** Everything that can be read of a moment, and of the ledger. */
  async function everything(graph: Graph, moments: readonly number[]): Promise<string> {
    const then = [];
    for (const moment of moments) then.push(await readAll(graph.rows(moment)));
    return JSON.stringify([await readAll(graph.rows()), then, await readAll(graph.ledger())]);
  }

  it("leaves id and hash of the document, and no word of it in any version", async () => {
    const { graph, id, file } = await withDossier();
    const moments = [(await graph.lastInstant()) ?? 0];
    expect(wordsIn(await everything(graph, moments))).not.toEqual([]);
    const before = await readAll(graph.rows());
    const done = await purgeBoth(graph, id, file);
    expect(done).toMatchObject({ document: id, publications: 1 });
    expect(done.claims).toBe(3);
    moments.push(done.recordedAt);
    expect(wordsIn(await everything(graph, moments))).toEqual([]);
    const rows = await readAll(graph.rows());
    const ofType = (type: string, all = rows) => all.filter((row) => row.type === type).length;
    expect([ofType("Membership"), ofType("Statement")]).toEqual([2, 0]);
    expect(ofType("Participation")).toBe(ofType("Participation", before) - 1);
    expect(rows.find((row) => row.id === id)?.columns).toMatchObject({
      title: "WITHHELD",
      sha256: before.find((row) => row.id === id)?.columns["sha256"],
      withheldAt: done.recordedAt,
    });
    await isWell(graph);
  });

  it("answers WITHHELD in snapshots, and null for claims now", async () => {
    const { graph, id, file } = await withDossier();
    const moment = new Date((await graph.lastInstant()) ?? 0).toISOString();
    const claims = (await readAll(graph.rows())).filter(
      (row) => row.type === "Claim" && row.links["document"]?.[0] === id,
    );
    const claim = claims[0]?.id ?? "nothing";
    await purgeBoth(graph, id, file);
    const answer = await query(
      graph,
      schema,
      `query ($id: ID!, $claim: ID!, $moment: DateTime!) {
        document(id: $id) { title withheldAt claims { nodes { id } } publications { nodes { title } } }
        claim(id: $claim) { id }
        earlier: document(id: $id, asRecordedAt: $moment) { title publications { nodes { title url } } }
        was: claim(id: $claim, asRecordedAt: $moment) { evidence { kind exact prefix } document { title } }
        statements(asRecordedAt: $moment) { nodes { text speaker { name } } }
      }`,
      { id, claim, moment },
    );
    expect(answer).toMatchObject({
      document: { title: "WITHHELD", claims: { nodes: [] }, publications: { nodes: [] } },
      claim: null,
      earlier: {
        title: "WITHHELD",
        publications: { nodes: [{ title: "WITHHELD", url: "WITHHELD" }] },
      },
      was: { evidence: [{ exact: "WITHHELD" }], document: { title: "WITHHELD" } },
      statements: { nodes: [{ text: "WITHHELD", speaker: { name: "WITHHELD" } }] },
    });
    const found = await query(
      graph,
      schema,
      `query ($moment: DateTime!) { people(where: { name: { matches: "Quagmire" } }, asRecordedAt: $moment) { nodes { id } } }`,
      { moment },
    );
    expect(found).toMatchObject({ people: { nodes: [] } });
  });

  it("gives the content of a store that never had its claims, also where it was retracted before", async () => {
    const { graph, id, file } = await withDossier();
    await ask(graph, { kind: "retract", id });
    await ask(graph, { kind: "retract", id: file });
    const moment = (await graph.lastInstant()) ?? 0;
    await purgeBoth(graph, id, file);
    expect(wordsIn(await everything(graph, [moment - 1, moment]))).toEqual([]);
    await isWell(graph);
    const hashes = await hashesOf(graph);
    const never = await harbour();
    expect(hashes).toMatchObject({
      contentHash: (await hashesOf(never)).contentHash,
      claimsHash: (await hashesOf(never)).claimsHash,
    });
  });

  it("is not undone by the same file, which counts as known and withheld", async () => {
    const { graph, id, file } = await withDossier();
    await purgeBoth(graph, id, file);
    const before = await hashesOf(graph);
    const report = await ingest(bytesOf(DOSSIER), { graph, model, reference: null });
    expect(report).toMatchObject({ run: null, rejected: [], rows: { written: 0, removed: 0 } });
    expect(report.claims.accepted).toBe(0);
    expect(report.claims.withheld).toBe(report.claims.duplicate);
    expect(report.claims.withheld).toBeGreaterThan(3);
    expect(await hashesOf(graph)).toEqual(before);
  });

  it("goes with an export, withholds where that comes, and is not undone by an older export", async () => {
    const { graph, id, file } = await withDossier();
    const older = await exportOf(graph);
    await purgeBoth(graph, id, file);
    const newer = await exportOf(graph);
    expect(wordsIn(new TextDecoder().decode(newer.bytes))).toEqual([]);
    const hashes = await hashesOf(graph);
    const again = await ingest([older], { graph, model, reference: null });
    expect([again.rejected, again.rows]).toEqual([[], { written: 0, removed: 0 }]);
    expect(again.claims.withheld).toBeGreaterThan(3);
    const other = await harbour({ ...FILES, ...DOSSIER }); // On Neo4j in place of the first one.
    const moment = (await other.lastInstant()) ?? 0;
    expect((await ingest([newer], { graph: other, model, reference: null })).rejected).toEqual([]);
    expect(await hashesOf(other)).toEqual(hashes);
    expect(wordsIn(await everything(other, [moment]))).toEqual([]);
    await isWell(other);
  });

  it("is told in the log by who did it and why, without the words", async () => {
    const { graph, id, file } = await withDossier();
    await purgeBoth(graph, id, file);
    const changes = (await readAll(graph.rows())).filter(({ type }) => type === "Change");
    const told = changes.filter(({ columns }) => columns["nodeId"] === id);
    expect(told.at(-1)?.columns).toMatchObject({
      op: "RETRACT",
      actor: "Ann",
      reason: "A court ordered it",
    });
  });

  it("is refused for what is unknown, no document, or erased already", async () => {
    const { graph, id, file } = await withDossier();
    expect(await refusal(purgeIt(graph, "doc:0"))).toMatch("UNKNOWN_ID");
    expect(await refusal(purgeIt(graph, "organisation:x-one"))).toMatch(
      /NOT_JUDGEABLE: .*documents alone can be erased/,
    );
    const foreseen = await foreseePurge(graph, id);
    const { claims } = await purgeBoth(graph, id, file);
    expect(foreseen).toMatchObject({ document: id, claims, publications: 1 });
    expect(await refusal(purgeIt(graph, id))).toMatch(/ALREADY_WITHHELD: .* by Ann at \d{4}-/);
    expect(await refusal(foreseePurge(graph, id))).toMatch("ALREADY_WITHHELD");
  });

  it("leaves a record's claim that another edition states as well", async () => {
    const edition = (name: string, sequence: string) => `
edition: { source: Harbour register, coverage: full, sequence: "${sequence}" }
document: { title: ${name}, publisher: Harbour register }
entities:
  - { record: e1, kind: Organisation, id: organisation:x-un, name: Union of Harbours }
  - { record: e2, kind: Organisation, id: organisation:x-one, name: First Harbour Board }
claims:
  - { record: r1, type: Membership, member: { id: organisation:x-one, kind: Organisation }, organisation: { id: organisation:x-un, kind: Organisation }, membershipKind: FULL }
`;
    for (const gone of ["Alpha", "Beta"]) {
      const graph = await harbour({
        "a.yaml": edition("Alpha", "1"),
        "b.yaml": edition("Beta", "2"),
      });
      await purgeIt(graph, await documentTitled(graph, gone));
      const rows = await readAll(graph.rows());
      expect(rows.filter(({ type }) => type === "Membership")).toHaveLength(1);
      await isWell(graph);
    }
  });
});

describe("an embedded store after an erasure", () => {
  it("holds no word of it in any of its files", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dragoman-purge-"));
    try {
      const bytes = () =>
        readdirSync(folder).map((file) => readFileSync(join(folder, file), "latin1"));
      const graph = await openSqlite({
        path: join(folder, "store.db"),
        create: true,
        model,
        clock: () => Date.now(),
      });
      await put(graph, FILES);
      const known = await documentsOf(graph);
      await put(graph, DOSSIER);
      expect(wordsIn(bytes().join(""))).not.toEqual([]);
      for (const id of (await documentsOf(graph)).filter((one) => !known.includes(one)))
        await purgeIt(graph, id);
      expect(wordsIn(bytes().join(""))).toEqual([]);
      await graph.close();
      expect(wordsIn(bytes().join(""))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
