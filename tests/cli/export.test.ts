import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runDragoman } from "./run-dragoman.ts";

describe("dragoman export", () => {
  let folder: string;
  let store: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dragoman-export-"));
    store = join(folder, "first.db");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const hashes = async (path: string): Promise<unknown> => {
    const { out } = await runDragoman(["check", "--deep", "--json", "--store", path]);
    const { ok, contentHash, claimsHash, judgementsHash } = JSON.parse(out) as Record<
      string,
      unknown
    >; // What check prints.
    return { ok, contentHash, claimsHash, judgementsHash };
  };

  it(
    "moves a store into another one, in a file or through a pipe",
    { timeout: 120_000 },
    async () => {
      await runDragoman(["ingest", "--store", store, "tests/operations/data/harbour-talks.yaml"]);
      const done = await runDragoman(["export", "--claims", "--store", store, "--out", folder]);
      expect(done.code).toBe(0);
      const file = join(folder, "claims.dragoman.jsonl");
      expect(done.out).toContain(file);
      expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);

      const piped = await runDragoman(["export", "--claims", "--store", store]);
      expect(piped.out).toBe(readFileSync(file, "utf8"));

      const other = join(folder, "second.db");
      const moved = await runDragoman(["ingest", "--json", "--store", other, file]);
      expect(JSON.parse(moved.out)).toMatchObject({ rejected: [], skipped: 0 });
      expect(await hashes(other)).toEqual({ ...((await hashes(store)) as object), ok: true });
    },
  );

  it("wants to be told what to export, and makes no store by looking", async () => {
    expect((await runDragoman(["export", "--store", store])).code).toBe(64);
    const { code, err } = await runDragoman(["export", "--claims", "--store", store]);
    expect([code, err]).toEqual([1, expect.stringContaining("STORE_NOT_FOUND")]);
  });
});
