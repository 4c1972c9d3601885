import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Driver } from "neo4j-driver";
import type { Graph } from "../../src/graph/graph.ts";
import type { NodeRow } from "../../src/model/rows.ts";
import { wipeTestDatabase } from "../graph/test-database.ts";
import { astana, change, entity, fact } from "./rows.ts";
import { collect, openGraph, rawDriver, uri } from "./server.ts";

const role = (columns: Readonly<Record<string, string | number>> = {}): NodeRow =>
  fact(
    "ProcessRole",
    "process-role:2",
    "GUARANTOR_OF",
    { subject: "country:TUR", object: "process:astana" },
    { role: "GUARANTOR", roleClass: "THIRD_PARTY", ...columns },
  );

describe.skipIf(!uri)("the history in Neo4j", { timeout: 60_000 }, () => {
  let graph: Graph;
  let driver: Driver;
  let now = 0;
  beforeAll(() => {
    driver = rawDriver();
  });
  beforeEach(async () => {
    now = 1_000;
    await wipeTestDatabase();
    graph = await openGraph({}, () => now);
    await graph.prepare();
    await put(astana);
    return () => graph.close();
  }, 60_000);
  afterAll(() => driver.close());

  /** One commit at each thousand. */
  async function put(rows: readonly NodeRow[], remove: readonly string[] = []): Promise<void> {
    await graph.commit((writer) => writer.apply(change(rows, remove)));
    now += 1_000;
  }
  const ask = async (text: string): Promise<readonly unknown[]> =>
    (await driver.executeQuery(text)).records.map((record) => record.get(0));
  const violations = async () => (await collect(graph.violations())).toSorted();

  it("keeps a version apart with the interval in which it stood", async () => {
    await put([role({ scope: "the cease-fire" })]);
    expect(
      await ask("MATCH (v:WasProcessRole) RETURN v.id + ' ' + v.since + ' ' + v.until"),
    ).toEqual(["process-role:2 1000 2000"]);
    expect(await ask("MATCH ()-[r:WAS_GUARANTOR_OF]->() RETURN r.since + ' ' + r.until")).toEqual([
      "1000 2000",
    ]);
    expect(await ask("MATCH (n:ProcessRole {id: 'process-role:2'}) RETURN n.since")).toEqual([
      2000,
    ]);
  });

  it("cuts no version where only counters change, and keeps what they said", async () => {
    await put([role({ claimCount: 2 })]);
    await put([role({ claimCount: 3 })]);
    expect(await ask("MATCH (v:WasNode) RETURN v.id")).toEqual([]);
    expect(
      await ask(
        "MATCH (c:Counted) RETURN c.claimCount + ' ' + c.since + ' ' + c.until ORDER BY c.since",
      ),
    ).toEqual(["1 1000 2000", "2 2000 3000"]);
    expect(
      await ask("MATCH ()-[r:GUARANTOR_OF {id: 'process-role:2'}]->() RETURN r.claimCount"),
    ).toEqual([3]);
    const then = (await collect(graph.rows(2_500))).find(({ id }) => id === "process-role:2");
    expect(then?.columns["claimCount"]).toBe(2);
    expect(await violations()).toEqual([]);
  });

  it("writes nothing where nothing differs", async () => {
    await put(astana);
    expect(await ask("MATCH (n) WHERE n:WasNode OR n:Counted RETURN n.id")).toEqual([]);
    expect(await ask("MATCH (n:Node) RETURN DISTINCT n.since")).toEqual([1000]);
  });

  it("gives a row that comes back the anchor that it had", async () => {
    await put([], ["relation:1"]);
    const anchor = await ask("MATCH (n:Gone {id: 'relation:1'}) RETURN elementId(n)");
    await put(astana.filter(({ id }) => id === "relation:1"));
    expect(anchor.length).toBe(1);
    expect(await ask("MATCH (n:Relation {id: 'relation:1'}) RETURN elementId(n)")).toEqual(anchor);
    expect(await violations()).toEqual([]);
  });

  it("keeps a fact's own ends under the names that they had", async () => {
    await put(entity("Country", "country:TUR", "Anatolia", { iso3: "TUR", former: false }));
    const names = async (instant?: number) =>
      (await collect(graph.rows(instant))).find(({ id }) => id === "country:TUR")?.columns["name"];
    expect([await names(1_999), await names(2_000), await names()]).toEqual([
      "Türkiye",
      "Anatolia",
      "Anatolia",
    ]);
    expect(await violations()).toEqual([]);
  });

  it("shows what somebody else did to it", async () => {
    await put([role({ scope: "the cease-fire" }), role({ claimCount: 4 })].slice(0, 1));
    await put([role({ scope: "the cease-fire", claimCount: 4 })]);
    await put([], ["relation:1", "relation:2"]);
    await driver.executeQuery("MATCH ()-[r:WAS_ALLIED_WITH]->() DELETE r");
    await driver.executeQuery("MATCH ()-[r:WAS_SUPPORTS]->() SET r.confidence = 1");
    await driver.executeQuery("MATCH (c:Counted) SET c.until = 99000");
    await driver.executeQuery("MATCH (v:WasProcessRole) SET v.until = 2500");
    expect(await violations()).toEqual([
      "A version of the fact process-role:2 is not kept as one edge.",
      "A version of the fact relation:1 is not kept as one edge.",
      "Counters of process-role:2 are kept for a time at which no version of it stood.",
      "The old edge of the fact process-role:2 says something else than its version.",
      "The old edge of the fact relation:2 says something else than its version.",
      "The old edge process-role:2 has no version of a fact that stood between its ends.",
      "Two versions of process-role:2 stand at once.",
    ]);
  });

  it("tells of anchors that are not as they were left", async () => {
    await put([], ["relation:1", "relation:2"]);
    await driver.executeQuery("MATCH (n:Gone {id: 'relation:1'})<-[r:VERSION_OF]-() DELETE r");
    await driver.executeQuery(
      "MATCH (n:Gone {id: 'relation:2'}), (s {id: 'country:RUS'}) CREATE (n)-[:SUBJECT]->(s)",
    );
    expect(await violations()).toEqual([
      "A version of relation:1 does not belong to it.",
      "The node relation:1 is gone and was never there.",
      "The node relation:2 is gone, and something leads to it still.",
    ]);
  });
});
