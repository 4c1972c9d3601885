import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runDragoman } from "./run-dragoman.ts";

describe("a run that is stopped", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "dragoman-stop-"));
    for (let i = 0; i < 600; i++) {
      writeFileSync(
        join(folder, `${i}.yaml`),
        `document: { title: T${i}, publisher: P, publishedAt: 2024 }\nentities: [{ kind: Person, id: "person:x${i}", name: Ann Number${i} }]\n`,
      );
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("finishes what it has read, says what it has not, and goes on next time", async () => {
    const store = join(folder, "store.db");
    const child = spawn(process.execPath, ["bin/dragoman.js", "ingest", "--store", store, folder], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").once("data", () => child.kill("SIGINT"));
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(1);
    expect(out).toMatch(/Stopped: \d+ files were not read/);
    const { code, out: checked } = await runDragoman(["check", "--deep", "--store", store]);
    expect([code, checked.includes("Everything agrees.")]).toEqual([0, true]);
  });
});
