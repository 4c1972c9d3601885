import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DragomanError, ERRORS } from "../../src/errors.ts";
import { readSchema } from "../../src/model/api-schema.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { formatError } from "../../src/server/format-error.ts";

const codes = Object.keys(ERRORS);

describe("the error table", () => {
  it("has a section in docs/errors.md for each code, and none besides", () => {
    const sections = [...readFileSync("docs/errors.md", "utf8").matchAll(/^## (.+)$/gm)].map(
      (match) => match[1],
    );
    expect(new Set(sections)).toEqual(new Set(codes));
    expect(sections).toHaveLength(codes.length);
  });

  it("has a hint and a status for each code", () => {
    for (const entry of Object.values(ERRORS)) {
      expect(entry.hint).toMatch(/\w/);
      expect(entry.status).toBeGreaterThanOrEqual(400);
    }
  });

  it("has each of its codes provoked by some test", () => {
    const tests = readdirSync("tests", { recursive: true, encoding: "utf8" }).filter((path) =>
      /\.(test\.ts|json|yaml)$/.test(path),
    );
    const text = tests.map((path) => readFileSync(join("tests", path), "utf8")).join("\n");
    expect(codes.filter((code) => !text.includes(code))).toEqual([]);
  });

  it("shows nothing of our own mistakes to clients", () => {
    const { api } = readSchema(readSchemaFiles("schema"));
    const logged: object[] = [];
    const log = {
      info: () => undefined,
      warn: () => undefined,
      error: (fields: object) => {
        logged.push(fields);
      },
    };
    const secret = new Error("MATCH (n) failed for password hunter2");
    const shown = formatError(
      {
        message: secret.message,
        extensions: { code: "INTERNAL_SERVER_ERROR", stacktrace: ["at x.ts:1"] },
      },
      secret,
      { schema: api, isOpen: true, log },
    );
    expect(JSON.stringify(shown)).not.toMatch(/hunter2|MATCH|x\.ts/);
    expect(shown.extensions?.["code"]).toBe("INTERNAL");
    expect(logged).toEqual([{ err: secret }]);
  });

  it("keeps the words of refusals", () => {
    expect(new DragomanError("PORT_TAKEN", [4000]).message).toBe("Port 4000 is in use.");
    expect(new DragomanError("TIME_LIMIT", [2]).retryable).toBe(true);
  });
});
