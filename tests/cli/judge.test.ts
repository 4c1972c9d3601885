import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sourceId } from "../../src/resolve/sources.ts";
import { runDragoman } from "./run-dragoman.ts";

const PRESS = sourceId("Ruritanian Gazette");
const because = ["--reason", "A test says so"];

describe("dragoman", () => {
  let folder: string;
  let store: readonly string[];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "dragoman-judge-"));
    store = ["--store", join(folder, "store.db")];
    expect((await runDragoman(["ingest", ...store, "tests/operations/data"])).code).toBe(0);
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("merges and unmerges, and says which judgement did it", async () => {
    const merged = await runDragoman([
      "merge",
      "person:brandt",
      "person:holm",
      ...because,
      ...store,
    ]);
    expect([merged.code, merged.err]).toEqual([0, ""]);
    expect(merged.out).toMatch(/^judgement:\w+, at \d{4}-.*Z: \d+ objects written, \d+ gone\.\n$/);
    const undone = await runDragoman([
      "unmerge",
      "person:brandt@2024-08-01T00:00:00.000Z",
      ...because,
      "--json",
      ...store,
    ]);
    const report = JSON.parse(undone.out) as { readonly endedIds: readonly string[] };
    expect(merged.out).toContain(report.endedIds[0]);
  });

  it("retracts and reinstates, once under one key, whoever repeats it", async () => {
    const arguments_ = ["retract", PRESS, ...because, "--key", "k1", "--json", ...store];
    const first = JSON.parse((await runDragoman(arguments_)).out) as object;
    const again = await runDragoman([...arguments_, "--person", "Bob"]);
    expect(JSON.parse(again.out)).toEqual({ ...first, repeated: true, written: 0, removed: 0 });
    const told = await runDragoman(["retract", PRESS, ...because, "--key", "k1", ...store]);
    expect(told.out).toMatch(/^Done already, at /);
    const back = await runDragoman(["reinstate", PRESS, ...because, "--person", "Ann", ...store]);
    expect(back.code).toBe(0);
  });

  it("erases a document only once told so, and says what goes", async () => {
    const graph = ["--json", ...store];
    const ingested = await runDragoman(["export", "--claims", ...store]);
    const [line = "{}"] = ingested.out.split("\n").filter((text) => text.includes("Ruritanian"));
    const { content } = JSON.parse(line) as { readonly content: { readonly id: string } };
    const asked = ["purge", content.id, "--person", "Ann", ...because];
    const foreseen = await runDragoman([...asked, ...store]);
    expect([foreseen.code, foreseen.out]).toEqual([
      0,
      expect.stringMatching(/^This would erase doc:\w+ .*Nothing was done; run it with --yes\.\n$/),
    ]);
    const done = await runDragoman([...asked, "--yes", ...graph]);
    expect(JSON.parse(done.out)).toMatchObject({ document: content.id, isDone: true });
    const again = await runDragoman([...asked, "--yes", ...store]);
    expect([again.code, again.err]).toEqual([
      1,
      expect.stringMatching(/^ALREADY_WITHHELD: .* by Ann at \d{4}-/),
    ]);
    expect((await runDragoman(["check", "--deep", ...store])).code).toBe(0);
  });

  it("accepts without a reason, rejects and withdraws, and refuses by code with a hint", async () => {
    const refused = await runDragoman(["accept", "claim:0", ...store]);
    expect([refused.code, refused.out]).toEqual([1, ""]);
    expect(refused.err).toMatch(
      /^UNKNOWN_ID: Nothing is known under "claim:0".*\n {2}Look the id up/,
    );
    for (const [command, id] of [
      ["reject", "claim:0"],
      ["prefer", "attribute:0"],
      ["withdraw", "judgement:0"],
    ] as const) {
      const { code, err } = await runDragoman([command, id, ...because, ...store]);
      expect([command, code, err.split(":")[0]]).toEqual([command, 1, "UNKNOWN_ID"]);
    }
  });

  it("asks for a reason, and shows how", async () => {
    const { code, err } = await runDragoman(["reject", "claim:0", ...store]);
    expect([code, err]).toEqual([64, expect.stringContaining("--reason")]);
    const help = await runDragoman(["withdraw", "--help"]);
    expect([help.code, help.out]).toEqual([
      0,
      expect.stringContaining("$ dragoman withdraw judgement:"),
    ]);
  });

  it("judges nothing in a store that is not there", async () => {
    const { code, err } = await runDragoman([
      "accept",
      "claim:0",
      "--store",
      join(folder, "none.db"),
    ]);
    expect([code, err.split(":")[0]]).toEqual([1, "STORE_NOT_FOUND"]);
  });

  it("lists runs", async () => {
    const listed = await runDragoman(["runs", "--json", ...store]);
    expect(listed.code).toBe(0);
    const told = await runDragoman(["runs", ...store]);
    const runs = JSON.parse(listed.out) as readonly { readonly id: string }[];
    if (runs.length === 0) expect(told.out).toBe("No run has changed anything.\n");
    else expect(told.out).toContain(runs[0]?.id);
  });
});
