import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute, parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { readSchema } from "../../src/model/api-schema.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { compile } from "../../src/query/compile.ts";
import { resolveField, withResolvedTypes } from "../../src/server/api.ts";
import { engines } from "../graph/engines.ts";
import { ingestSeeds } from "./ingest-seeds.ts";
import { readExpectations, valuesAt } from "./expectations.ts";

/**
 * Golden operations: a folder each. `operation.graphql` is compiled; the statements of both engines and the answer are
 * recorded (UPDATE=1 writes them anew); `expected.md` was written by hand from the data and is checked against the answer.
 */
const FOLDER = "tests/operations";
const UPDATE = process.env["UPDATE"] === "1";
const schema = readSchema(readSchemaFiles("schema"));
withResolvedTypes(schema.api);

const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => existsSync(join(FOLDER, entry.name, "operation.graphql")))
  .map((entry) => entry.name);
const STATEMENT_FILE = { sqlite: "statement.sql", neo4j: "statement.cypher" } as const;
const ran = new Map<string, number>();

for (const engine of engines) {
  describe(`operations on ${engine.name}`, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await engine.open(schema.model);
      await ingestSeeds(graph, schema.model);
    }, 240_000);
    afterAll(() => graph.close());

    it.each(cases)("%s", async (name) => {
      const file = (part: string): string => join(FOLDER, name, part);
      const document = parse(readFileSync(file("operation.graphql"), "utf8"));
      expect(validate(schema.api, document)).toEqual([]);
      const variables = existsSync(file("variables.json"))
        ? (JSON.parse(readFileSync(file("variables.json"), "utf8")) as Record<string, unknown>)
        : {};
      const compiled = compile(
        { document, operationName: null, variables },
        schema.api,
        schema.model,
      );
      if (!compiled) throw new Error("The operation's variables do not fit.");

      const before = graph.statementCount();
      const answer = await graph.read(compiled.plan, compiled.params);
      expect(graph.statementCount() - before).toBe(1);
      const response = await execute({
        schema: schema.api,
        document,
        variableValues: variables,
        contextValue: { answer, signal: new AbortController().signal },
        fieldResolver: resolveField,
      });
      const text = `${JSON.stringify(response, null, 2)}\n`;

      recordOrCompare(
        file(STATEMENT_FILE[engine.name]),
        `${graph.print(compiled.plan, compiled.params).text}\n`,
      );
      if (engine.name === "sqlite") recordOrCompare(file("answer.json"), text);
      else expect(text).toBe(readFileSync(file("answer.json"), "utf8"));
      expect(response.errors).toBeUndefined();
      if (existsSync(file("expected.md"))) {
        for (const { path, value } of readExpectations(readFileSync(file("expected.md"), "utf8")))
          expect(valuesAt(response.data, path), path).toEqual(value);
      }
      ran.set(engine.name, (ran.get(engine.name) ?? 0) + 1);
    });
  });
}

describe("the golden cases", () => {
  it("run on every engine alike, and at least thirty of them", () => {
    const counts = engines.map((engine) => `${engine.name}: ${ran.get(engine.name) ?? 0}`);
    console.log(
      `Golden operations run. ${counts.join(", ")}${engines.length === 1 ? " (no Neo4j: set TEST_NEO4J_URI, or use npm run test:neo4j)" : ""}`,
    );
    expect(new Set(engines.map((engine) => ran.get(engine.name) ?? 0))).toEqual(
      new Set([cases.length]),
    );
    expect(cases.length).toBeGreaterThanOrEqual(30);
  });
});

function recordOrCompare(path: string, text: string): void {
  if (UPDATE || !existsSync(path)) {
    if (process.env["CI"]) throw new Error(`${path} has not been recorded.`);
    writeFileSync(path, text);
  } else {
    expect(text).toBe(readFileSync(path, "utf8"));
  }
}
