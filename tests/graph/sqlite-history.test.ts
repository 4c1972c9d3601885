import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { openSqlite } from "../../src/graph/sqlite/sqlite-graph.ts";
import { readModel } from "../../src/model/read-model.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { entityRow, factRow, putRows } from "./rows.ts";

const model = readModel(readSchemaFiles("schema"));

describe("superseded rows of the embedded store", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-test-"));
  const path = join(folder, "store.db");
  let now = 1_000;
  const open = (store: string): Promise<Graph> =>
    openSqlite({ path: store, create: true, model, clock: () => (now += 1_000) });
  const role = (rank: string, count = 1) =>
    factRow(model, "ProcessRole", "process-role:1", "PARTY_TO", "country:RUS", "process:one", {
      role: "PARTY",
      roleClass: "PARTY",
      rank,
      claimCount: count,
    });
  const counted = (count: number, whole: string) => ({
    put: [{ row: role("PREFERRED", count), digest: { whole, version: "process-role:1second" } }],
    remove: [],
    answers: [],
  });

  beforeAll(async () => {
    const graph = await open(path);
    const ends = [
      entityRow(model, "Country", "country:RUS", "Russia"),
      entityRow(model, "Process", "process:one", "First process"),
      entityRow(model, "Process", "process:two", "Second process"),
    ];
    await graph.commit((writer) => writer.apply(putRows([...ends, role("NORMAL")])));
    await graph.commit((writer) => writer.apply(putRows([role("PREFERRED")], [], "second")));
    await graph.commit((writer) => writer.apply(counted(2, "third")));
    await graph.commit((writer) => writer.apply(counted(3, "fourth")));
    await graph.commit((writer) => writer.apply(putRows([role("DEPRECATED", 3)], [], "fifth")));
    await graph.commit((writer) => writer.apply(putRows([], ["process:two"])));
    await graph.close();
    // So that the file alone can be copied.
    const database = new Database(path);
    database.exec("pragma wal_checkpoint(truncate)");
    database.close();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function violations(store: string): Promise<string> {
    const graph = await open(store);
    const found: string[] = [];
    for await (const violation of graph.violations()) found.push(violation);
    await graph.close();
    return found.join("\n");
  }
  const count = (table: string): number => {
    const database = new Database(path);
    // The statement returns one row with this column.
    const row = database.prepare(`select count(*) as n from ${table}`).get() as { n: number };
    database.close();
    return row.n;
  };

  it("are one per version, and what both versions say beside them is not kept twice", () => {
    expect(count("fact_was")).toBe(2);
    expect(count("fact_counts")).toBe(2);
    expect(count("adj_was")).toBe(0);
    expect(count("entity_was")).toBe(1);
  });

  it("hold together", async () => {
    expect(await violations(path)).toBe("");
  });

  it("are not looked for in a store of an earlier format, which is refused and left as it is", async () => {
    const store = join(mkdtempSync(join(folder, "older-")), "store.db");
    copyFileSync(path, store);
    const bytes = readFileSync(store);
    // https://www.sqlite.org/fileformat.html#user_version_number
    bytes.writeUInt32BE(1, 60);
    writeFileSync(store, bytes);
    await expect(open(store)).rejects.toMatchObject({ code: "STORE_TOO_OLD" });
    expect(readFileSync(store).equals(bytes)).toBe(true);
  });

  it.each([
    ["update fact_was set held_until = held_since", /ends before it begins/],
    ["update fact_was set held_until = 9e9", /overlap/],
    ["update fact set held_since = 1", /began before the one that it supersedes ended/],
    ["update fact_was set end_object = 999", /leads by end_object to what never was/],
    ["update fact_counts set held_until = 9999999", /Old counters of fact under . overlap/],
    ["delete from fact_was", /belong to no version/],
    ["update fact_counts set held_until = held_since", /Old counters of fact .* end before/],
    ["update answer_id_was set pk = 999", /led nowhere once/],
    ["insert into gone_id select id, pk from entity limit 1", /counts as gone/],
    ["delete from answer_id where is_own", /does not answer under its own id/],
    [
      "insert into link_was (owner, field, ord, target, held_since, held_until) values (999, 'x', 0, 1, 1, 2)",
      /belongs to 999, which never was/,
    ],
  ])("are told by name where they do not: %s", async (damage, says) => {
    const store = join(mkdtempSync(join(folder, "damaged-")), "store.db");
    copyFileSync(path, store);
    const database = new Database(store);
    database.exec(damage);
    database.close();
    expect(await violations(store)).toMatch(says);
  });
});
