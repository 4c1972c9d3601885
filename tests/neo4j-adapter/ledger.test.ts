import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Driver } from "neo4j-driver";
import type { Graph, Writer } from "../../src/graph/graph.ts";
import type { LedgerEntry } from "../../src/model/ledger.ts";
import { wipeTestDatabase } from "../graph/test-database.ts";
import { collect, openGraph, rawDriver, uri } from "./server.ts";

const entry = (
  kind: LedgerEntry["kind"],
  id: string,
  keys: readonly string[],
  payload = "{}",
): LedgerEntry => ({ kind, id, recordedAt: 1_700_000_000_000, payload, keys });

/** Longer than any index takes, and alike up to the last letter. */
const LONG = "x".repeat(10_000);
const entries: readonly LedgerEntry[] = [
  entry("claim", "claim:b", ["doc:1", `${LONG}b`], '{"it":"says"}'),
  entry("claim", "claim:a", ["doc:1", `${LONG}a`, ""]),
  entry("document", "doc:1", []),
  entry("judgement", "judgement:1", ["claim:a"]),
];

describe.skipIf(!uri)("the ledger in Neo4j", { timeout: 60_000 }, () => {
  let graph: Graph;
  let driver: Driver;
  beforeAll(() => {
    driver = rawDriver();
  });
  beforeEach(async () => {
    await wipeTestDatabase();
    graph = await openGraph();
    await graph.prepare();
    await write((writer) => writer.record(entries));
    return () => graph.close();
  }, 60_000);
  afterAll(() => driver.close());

  const write = async <T>(work: (writer: Writer) => Promise<T>): Promise<T> =>
    (await graph.commit(work)).value;
  const idsByKey = (keys: readonly string[]) =>
    write(async (writer) => (await writer.entriesByKey(keys)).map(({ id }) => id));

  it("gives back what was put in, in order of kind and id", async () => {
    const [b, a, ...others] = entries;
    expect(await collect(graph.ledger())).toEqual([a, b, ...others]);
    expect(await write((writer) => writer.entries(["judgement", "claim"]))).toEqual([
      a,
      b,
      others[1],
    ]);
    expect(await write((writer) => writer.entriesById(["doc:1", "nowhere", "claim:b"]))).toEqual([
      b,
      others[0],
    ]);
    expect(await graph.isEmpty()).toBe(false);
    expect(await collect(graph.rows())).toEqual([]);
  });

  it("finds entries by keys of any length, each once", async () => {
    expect(await idsByKey(["doc:1"])).toEqual(["claim:a", "claim:b"]);
    expect(await idsByKey([`${LONG}b`])).toEqual(["claim:b"]);
    expect(await idsByKey([""])).toEqual(["claim:a"]);
    expect(await idsByKey(["doc:1", `${LONG}a`, "claim:a"])).toEqual([
      "claim:a",
      "claim:b",
      "judgement:1",
    ]);
    expect(await idsByKey([`${LONG}c`, LONG])).toEqual([]);
  });

  it("writes an entry in place of the one before, keys included", async () => {
    const next = entry("claim", "claim:b", ["doc:2", "doc:1"], '{"it":"says more"}');
    await write((writer) => writer.record([next]));
    expect(await write((writer) => writer.entriesById(["claim:b"]))).toEqual([next]);
    expect(await idsByKey([`${LONG}b`])).toEqual([]);
    expect(await idsByKey(["doc:2"])).toEqual(["claim:b"]);
    expect(await collect(graph.violations())).toEqual([]);
  });

  it("erases entries with the keys that only they had", async () => {
    await write((writer) => writer.erase(["claim:a"]));
    expect(await idsByKey(["doc:1", `${LONG}a`])).toEqual(["claim:b"]);
    const { records } = await driver.executeQuery(
      "MATCH (key:LedgerKey) RETURN left(key.key, 8) AS key ORDER BY key",
    );
    expect(records.map((record) => record.get("key"))).toEqual(
      ["claim:a", "doc:1", "sha256:8"].map((key) =>
        key.startsWith("sha256") ? expect.stringMatching(/^sha256:/) : key,
      ),
    );
    expect(await collect(graph.violations())).toEqual([]);
  });

  it("tells the last instant, and none before the first commit", async () => {
    const instant = await write((_writer) => Promise.resolve(0)).then(() => graph.lastInstant());
    expect(instant).toBeGreaterThan(0);
    await wipeTestDatabase();
    await graph.prepare();
    expect(await graph.lastInstant()).toBeNull();
  });

  it("shows what somebody else did to it", async () => {
    await driver.executeQuery("MATCH (:LedgerEntry {id: 'claim:a'})-[r:KEYED]->() DELETE r");
    expect(await collect(graph.violations())).toHaveLength(3);
    expect(await collect(graph.violations())).toContain(
      "The ledger entry claim:a is not found by its keys.",
    );
  });
});
