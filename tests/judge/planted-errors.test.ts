import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openMemory } from "../ingest/memory-graph.ts";
import { proveMergeAlgebra, type Algebra } from "./merge-algebra.ts";
import { PLANTED_ERRORS } from "./planted-errors.ts";

/** What deciding and committing are made of. */
const FOLDERS = ["commit", "graph", "judge", "model", "resolve", "errors.ts"];

describe("the proof of the merge algebra", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dragoman-planted-"));
    for (const name of FOLDERS) cpSync(join("src", name), join(folder, name), { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** The functions under proof, out of the copy. */
  async function algebra(): Promise<Algebra> {
    const load = (path: string): Promise<unknown> => import(pathToFileURL(join(folder, path)).href);
    const parts = [await load("judge/judge.ts"), await load("commit/commit.ts")];
    return Object.assign({}, ...(parts as readonly object[])) as Algebra; // Copies of the modules that export them.
  }
  const prove = async (numRuns: number): Promise<void> =>
    proveMergeAlgebra(await algebra(), () => Promise.resolve(openMemory()), {
      numRuns,
      seed: 7,
      endOnFailure: true,
    });

  it("holds on a copy without an error", async () => {
    await prove(10);
    expect.hasAssertions();
  });

  it.each(PLANTED_ERRORS)("tells that $what", async ({ file, text, instead }) => {
    const path = join(folder, file);
    const source = readFileSync(path, "utf8");
    expect(source.split(text)).toHaveLength(2);
    writeFileSync(path, source.replace(text, instead));
    await expect(prove(200)).rejects.toThrow("Property failed");
  });
});
