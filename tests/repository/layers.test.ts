import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

describe("the linter", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dragoman-lint-"));
    cpSync(".oxlintrc.json", join(folder, ".oxlintrc.json"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function lint(files: Readonly<Record<string, string>>): {
    readonly status: number | null;
    readonly text: string;
  } {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { status, stdout, stderr } = spawnSync(
      resolve("node_modules/.bin/oxlint"),
      ["--deny-warnings", "src"],
      { cwd: folder, encoding: "utf8" },
    );
    return { status, text: stdout + stderr };
  }

  it("passes imports that go down", () => {
    expect(
      lint({
        "src/plan/a.ts": 'import { b } from "../model/b.ts";\nexport const a = b;\n',
        "src/model/b.ts": "export const b = 1;\n",
      }).status,
    ).toBe(0);
  });

  it.each([
    ["src/plan/a.ts", "../query/b.ts", "plan/ is the contract"],
    ["src/query/a.ts", "../graph/b.ts", "knows no database"],
    ["src/graph/a.ts", "../query/b.ts", "knows no GraphQL"],
    ["src/graph/sqlite/a.ts", "../neo4j/b.ts", "engines do not know each other"],
    ["src/graph/neo4j/a.ts", "../sqlite/b.ts", "engines do not know each other"],
    ["src/resolve/a.ts", "../graph/b.ts", "pure function of claims"],
    ["src/ingest/a.ts", "../server/b.ts", "knows no query and no server"],
    ["src/ingest/extract/a.ts", "../../resolve/b.ts", "Extractors turn text into drafts"],
    ["src/server/a.ts", "../ingest/b.ts", "server/ answers"],
    ["src/model/a.ts", "../plan/b.ts", "lowest layer"],
  ])("refuses an import from %s of %s and says why", (from, to, why) => {
    const { status, text } = lint({
      [from]: `import { b } from "${to}";\nexport const a = b;\n`,
      [join(dirname(from), to)]: "export const b = 1;\n",
    });
    expect(status).toBe(1);
    expect(text).toContain(why);
  });

  it("refuses a cycle", () => {
    const { status, text } = lint({
      "src/model/a.ts": 'import { b } from "./b.ts";\nexport const a = (): number => b();\n',
      "src/model/b.ts": 'import { a } from "./a.ts";\nexport const b = (): number => a();\n',
    });
    expect(status).toBe(1);
    expect(text).toContain("no-cycle");
  });
});
