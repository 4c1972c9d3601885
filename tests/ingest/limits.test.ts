import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check, readAll } from "../../src/check/check.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { readModel } from "../../src/model/read-model.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { engines } from "../graph/engines.ts";
import { openMemory } from "./memory-graph.ts";

const model = readModel(readSchemaFiles("schema"));
const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const claimsFile = (name: string): string =>
  JSON.stringify({
    document: { title: "Long", publisher: "Example Press" },
    entities: [{ kind: "Person", id: "person:long", name }],
  });

describe.each(engines)("on $name", (engine) => {
  it.each([
    ["500 characters", "Ann Example ".repeat(42).slice(0, 500).trim()],
    ["500 characters without a blank", "ä".repeat(500)],
    ["500 code units beyond the basic plane", "\u{1F600}".repeat(250)],
    [
      "quotes, backticks, comment marks and escapes",
      "`'\"\\u0060 -- /* */ ; DROP TABLE \u{1F600} $p0",
    ],
    ["the last characters of Unicode", "\uFFFD\uFFFE\uFFFF\u{10FFFF}"],
  ])("stores a name of %s exactly", async (_what, name) => {
    const graph = await engine.open(model);
    const report = await ingest([file("long.json", claimsFile(name))], {
      graph,
      model,
      reference: null,
    });
    expect(report.rejected).toEqual([]);
    const rows = await readAll(graph.rows());
    expect(rows.find((row) => row.id === "person:long")?.columns["name"]).toBe(name);
    expect((await check(graph, model)).violations).toEqual([]);
    await graph.close();
  });

  it("refuses a name of 100,000 characters by name, and stores a text of that length exactly", async () => {
    const text = "words ".repeat(16_667).trim();
    const graph = await engine.open(model);
    const claims = JSON.stringify({
      document: { title: "Long", publisher: "Example Press" },
      entities: [
        { kind: "Person", id: "person:long", name: "x".repeat(100_000) },
        { kind: "Person", id: "person:short", name: "Ann Example" },
      ],
      claims: [
        { type: "Attribute", subject: "person:short", predicate: "OTHER_ATTRIBUTE", text },
        { type: "Statement", speaker: "person:short", statementKind: "DIRECT", text },
      ],
    });
    const report = await ingest([file("long.json", claims)], { graph, model, reference: null });
    expect(report.rejected.map(({ code, message }) => [code, message.includes("500")])).toEqual([
      ["TEXT_NOT_STORABLE", true],
    ]);
    const rows = await readAll(graph.rows());
    const stored = rows.filter((row) => row.type === "Attribute" || row.type === "Statement");
    expect(stored.map((row) => row.columns["text"])).toEqual([text, text]);
    expect((await check(graph, model)).violations).toEqual([]);
    await graph.close();
  });
});

describe("paths", () => {
  it("lead to the files that a reader knows, at any depth, each once; what is not there or not known is said", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dragoman-paths-"));
    mkdirSync(join(folder, "deep"));
    for (const name of ["a.json", "deep/b.json"])
      writeFileSync(join(folder, name), claimsFile(`Name of ${name}`));
    for (const name of ["README.md", ".hidden.json", "picture.png"])
      writeFileSync(join(folder, name), "not ours");
    const seen: string[] = [];
    const report = await ingest(
      [folder, join(folder, "a.json"), join(folder, "picture.png"), join(folder, "none.json")],
      {
        graph: openMemory(),
        model,
        reference: null,
        onProgress: (progress) => {
          if (progress.stage === "reading") seen.push(progress.file.slice(folder.length + 1));
        },
      },
    );
    expect(seen).toEqual(["a.json", "deep/b.json"]);
    expect(report.files).toBe(2);
    expect(report.rejected.map((rejection) => rejection.code)).toEqual([
      "FILE_NOT_RECOGNISED",
      "FILE_NOT_FOUND",
    ]);
  });
});

describe("reference data", () => {
  it("goes in first and once, and counts as nobody's own", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dragoman-reference-"));
    writeFileSync(
      join(folder, "countries.json"),
      JSON.stringify({
        document: { title: "Countries", publisher: "Editors" },
        entities: [{ kind: "Country", id: "country:x-arcadia", name: "Arcadia" }],
      }),
    );
    const graph = openMemory();
    const own = file(
      "own.json",
      JSON.stringify({
        document: { title: "Own", publisher: "Example Press" },
        claims: [
          { type: "Relation", agent: "Arcadia", counterpart: "arcadia", relation: "SUPPORTS" },
        ],
      }),
    );
    const report = await ingest([own, folder], { graph, model, reference: folder });
    expect([report.files, report.documents, report.claims]).toEqual([
      1,
      1,
      { accepted: 1, duplicate: 0, retracted: 0, withheld: 0, waiting: 0 },
    ]);
    const rows = await readAll(graph.rows());
    expect(rows.filter((row) => row.type === "Relation").map((row) => row.fact?.subject)).toEqual([
      "country:x-arcadia",
    ]);
  });
});
