import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
  closeSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runDragoman } from "./run-dragoman.ts";

const sha256 = (path: string): string =>
  createHash("sha256").update(readFileSync(path)).digest("hex");

describe("a store that cannot be used", () => {
  let folder: string;
  let good: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "dragoman-stores-"));
    good = join(folder, "good.db");
    expect((await runDragoman(["ingest", "--store", good, "tests/operations/data"])).code).toBe(0);
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** A copy of the good store, damaged. */
  function damaged(name: string, damage: (path: string) => void): string {
    const path = join(folder, name);
    copyFileSync(good, path);
    damage(path);
    return path;
  }

  function writeAt(path: string, offset: number, bytes: Buffer): void {
    const file = openSync(path, "r+");
    writeSync(file, bytes, 0, bytes.length, offset);
    closeSync(file);
  }

  const cases: readonly (readonly [string, string, () => string])[] = [
    [
      "emptied",
      "STORE_CORRUPT",
      () =>
        damaged("emptied.db", (path) => {
          truncateSync(path, 0);
        }),
    ],
    [
      "cut off",
      "STORE_CORRUPT",
      () =>
        damaged("cut.db", (path) => {
          truncateSync(path, 40_000);
        }),
    ],
    [
      "no store at all",
      "STORE_CORRUPT",
      () =>
        damaged("text.db", (path) => {
          writeFileSync(
            path,
            "not a database, but long enough to have a header of a hundred bytes ".repeat(5),
          );
        }),
    ],
    [
      "scribbled over",
      "STORE_CORRUPT",
      () =>
        damaged("scribbled.db", (path) => {
          for (let page = 1; page < 40; page++)
            writeAt(path, page * 4096, Buffer.alloc(4096, 0xa5));
        }),
    ],
    [
      "of a newer version",
      "STORE_TOO_NEW",
      () =>
        damaged("newer.db", (path) => {
          writeAt(path, 60, Buffer.from([0, 0, 0, 99]));
        }),
    ],
    [
      "of another program",
      "STORE_FOREIGN",
      () => {
        const path = join(folder, "foreign.db");
        const database = new Database(path);
        database.exec("create table t (x)");
        database.close();
        return path;
      },
    ],
  ];
  it.each(cases)(
    "is refused by name when it is %s (%s), and left as it is",
    async (_what, code, make) => {
      const path = make();
      const before = sha256(path);
      for (const command of [["check"], ["ingest", "tests/operations/data"], ["serve"]]) {
        const { code: exitCode, err } = await runDragoman([...command, "--store", path], {
          PORT: "0",
        });
        expect([exitCode, err.split(":")[0]]).toEqual([1, code]);
        expect(err).toContain(path);
        expect(err).not.toContain("    at ");
      }
      expect(sha256(path)).toBe(before);
    },
  );

  it("is refused by name when it is missing, and is not made by looking at it", async () => {
    const path = join(folder, "missing.db");
    const { code, err } = await runDragoman(["check", "--store", path]);
    expect([code, err.split(":")[0]]).toEqual([1, "STORE_NOT_FOUND"]);
    expect(() => readFileSync(path)).toThrow(/ENOENT/);
  });

  it("names the process that writes it", async () => {
    writeFileSync(`${good}.lock`, String(process.pid));
    try {
      const { code, err } = await runDragoman(["ingest", "--store", good, "tests/operations/data"]);
      expect(code).toBe(1);
      expect(err).toMatch(new RegExp(`^STORE_LOCKED: .*process ${process.pid}`, "m"));
    } finally {
      rmSync(`${good}.lock`);
    }
  });

  it("says so when there is no space left, loses nothing, and takes the same input afterwards", async () => {
    const path = join(folder, "full.db");
    const limited = spawnSync(
      "bash",
      [
        "-c",
        `ulimit -f 2000; exec "${process.execPath}" bin/dragoman.js ingest --store "${path}" tests/operations/data`,
      ],
      { encoding: "utf8" },
    );
    expect([limited.status, limited.stderr.includes("STORE_FULL")]).toEqual([1, true]);
    expect((await runDragoman(["ingest", "--store", path, "tests/operations/data"])).code).toBe(0);
    const [once, again] = await Promise.all(
      [path, good].map(
        async (store) =>
          JSON.parse((await runDragoman(["check", "--json", "--store", store])).out) as {
            contentHash: string;
          },
      ),
    );
    expect(once?.contentHash).toBe(again?.contentHash);
  });

  it("is taken over where the holder's process id has come again", async () => {
    writeFileSync(`${good}.lock`, `${process.pid} 1`);
    expect((await runDragoman(["ingest", "--store", good, "tests/operations/data"])).code).toBe(0);
  });

  it("is refused by name where it is a folder", async () => {
    const { code, err } = await runDragoman(["check", "--store", folder]);
    expect([code, err.split(":")[0]]).toEqual([1, "STORE_FOREIGN"]);
  });

  it("can be read while another process writes it, and is not changed by reading", async () => {
    writeFileSync(`${good}.lock`, String(process.pid));
    const before = sha256(good);
    try {
      expect((await runDragoman(["check", "--deep", "--store", good])).code).toBe(0);
    } finally {
      rmSync(`${good}.lock`);
    }
    expect(sha256(good)).toBe(before);
  });

  it("is taken over from a writer that is no longer alive", async () => {
    writeFileSync(`${good}.lock`, "999999999");
    expect((await runDragoman(["ingest", "--store", good, "tests/operations/data"])).code).toBe(0);
  });
});

describe("the command line", () => {
  it("shows an example under --help and ends with 64 on wrong usage", async () => {
    for (const command of ["serve", "ingest", "check", "print-config", "print-schema"]) {
      const { code, out } = await runDragoman([command, "--help"]);
      expect([command, code, out.includes("Example:")]).toEqual([command, 0, true]);
    }
    expect((await runDragoman(["frobnicate"])).code).toBe(64);
    expect((await runDragoman(["ingest"])).code).toBe(64);
    expect(
      (await runDragoman(["check", "--store", "a", "--neo4j", "bolt://127.0.0.1:1"])).code,
    ).toBe(64);
  });

  it("shows the configuration without secrets, and all that is wrong with it together", async () => {
    const { out } = await runDragoman(["print-config"], {
      NEO4J_URI: "bolt://127.0.0.1:7687",
      NEO4J_PASSWORD: "hunter2hunter2",
    });
    expect(JSON.parse(out)).toMatchObject({
      port: 4000,
      neo4j: { uri: "bolt://127.0.0.1:7687", password: "(set)" },
    });
    expect(out).not.toContain("hunter2");
    const { code, err } = await runDragoman(["print-config"], { PORT: "many", LOG_LEVEL: "loud" });
    expect(code).toBe(64);
    expect(err).toMatch(/^BAD_CONFIGURATION: .*PORT.*LOG_LEVEL/);
  });

  it("says what to do when the port is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    const folder = mkdtempSync(join(tmpdir(), "dragoman-port-"));
    const { code, err } = await runDragoman(["serve", "--store", join(folder, "s.db")], {
      PORT: port,
      SEED_ON_EMPTY: "",
    });
    server.close();
    rmSync(folder, { recursive: true });
    expect([
      code,
      err.includes(`PORT_TAKEN: Port ${port} is in use.`),
      err.includes("PORT="),
    ]).toEqual([1, true, true]);
  });

  it("starts without a Neo4j that cannot be reached, says that it is not ready, and stops when told", async () => {
    const { startService } = await import("../service/start-service.ts");
    const service = await startService({ NEO4J_URI: "bolt://127.0.0.1:1" });
    const ready = await fetch(`${service.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { ready: false, reason: "The graph database did not answer." },
    ]);
    expect((await fetch(`${service.url}/livez`)).status).toBe(200);
    expect(await service.stop()).toBe(0);
  });
});
