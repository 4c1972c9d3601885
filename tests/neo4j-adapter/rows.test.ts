import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Driver } from "neo4j-driver";
import type { Graph } from "../../src/graph/graph.ts";
import { canonicalJson, type NodeRow } from "../../src/model/rows.ts";
import { astana, change, entity, fact } from "./rows.ts";
import { collect, openGraph, rawDriver, uri } from "./server.ts";
import { wipeTestDatabase } from "../graph/test-database.ts";

const put = (graph: Graph, rows: readonly NodeRow[], remove: readonly string[] = []) =>
  graph.commit((writer) => writer.apply(change(rows, remove)));
const lines = (rows: readonly NodeRow[]): readonly string[] => rows.map(canonicalJson).sort();

describe.skipIf(!uri)("rows in Neo4j", { timeout: 60_000 }, () => {
  let graph: Graph;
  let driver: Driver;
  beforeAll(() => {
    driver = rawDriver();
  });
  beforeEach(async () => {
    await wipeTestDatabase();
    graph = await openGraph();
    await graph.prepare();
    return () => graph.close();
  }, 60_000);
  afterAll(() => driver.close());

  it("come back exactly as they were put", async () => {
    expect(await graph.isEmpty()).toBe(true);
    await put(graph, astana);
    expect(lines(await collect(graph.rows()))).toEqual(lines(astana));
    expect(await collect(graph.violations())).toEqual([]);
    expect(await graph.isEmpty()).toBe(false);
  });

  it("may name one another in any order", async () => {
    await put(graph, astana.toReversed());
    expect(lines(await collect(graph.rows()))).toEqual(lines(astana));
  });

  it("are the same after they are put again", async () => {
    await put(graph, astana);
    await put(graph, astana);
    expect(lines(await collect(graph.rows()))).toEqual(lines(astana));
    expect(await collect(graph.violations())).toEqual([]);
  });

  it("stand as edges where a fact stands and has an object", async () => {
    await put(graph, astana);
    const { records } = await driver.executeQuery(
      "MATCH (s)-[r]->(o) WHERE r.subjectId IS NOT NULL RETURN r.id + ' ' + s.id + ' ' + type(r) + ' ' + o.id AS edge, r.subjectSort AS sort ORDER BY edge",
    );
    expect(records.map((record) => record.get("edge"))).toEqual([
      "process-role:1 country:RUS GUARANTOR_OF process:astana",
      "process-role:2 country:TUR GUARANTOR_OF process:astana",
      "process-role:3 country:IRN GUARANTOR_OF process:astana",
      "process-role:4 country:SYR PARTY_TO process:geneva",
      "relation:1 country:IRN ALLIED_WITH country:SYR",
      "relation:2 country:RUS SUPPORTS country:SYR",
      "tenure:1 person:lavrov HOLDS office:rus-fm",
    ]);
    expect(records[1]?.get("sort")).toBe("turkiye");
  });

  it("lose their edge when the fact no longer stands, and get another when its ends change", async () => {
    await put(graph, astana);
    const changed = [
      fact(
        "ProcessRole",
        "process-role:1",
        "GUARANTOR_OF",
        { subject: "country:RUS", object: "process:astana", stands: false },
        { role: "GUARANTOR", roleClass: "THIRD_PARTY" },
      ),
      fact(
        "ProcessRole",
        "process-role:2",
        "MEDIATOR_OF",
        { subject: "country:TUR", object: "process:geneva" },
        { role: "MEDIATOR", roleClass: "THIRD_PARTY" },
      ),
    ];
    await put(graph, changed);
    const { records } = await driver.executeQuery(
      "MATCH (s)-[r]->(o) WHERE r.id IN ['process-role:1', 'process-role:2'] RETURN r.id + ' ' + type(r) + ' ' + o.id AS edge ORDER BY edge",
    );
    expect(records.map((record) => record.get("edge"))).toEqual([
      "process-role:1 WAS_GUARANTOR_OF process:astana",
      "process-role:2 MEDIATOR_OF process:geneva",
      "process-role:2 WAS_GUARANTOR_OF process:astana",
    ]);
    expect(await collect(graph.violations())).toEqual([]);
  });

  it("leave nothing that a read of now would touch when they are removed", async () => {
    await put(graph, astana);
    await put(
      graph,
      [],
      astana.map(({ id }) => id),
    );
    const { records } = await driver.executeQuery(
      "MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label ORDER BY label",
    );
    const labels = records.map((record) => String(record.get("label")));
    expect(labels.filter((label) => !label.startsWith("Was"))).toEqual([
      "Clock",
      "Dragoman",
      "ExternalIdKey",
      "FormerId",
      "Gone",
      "Token",
    ]);
    const { records: types } = await driver.executeQuery(
      "MATCH ()-[r]->() RETURN DISTINCT type(r) AS type",
    );
    const names = types.map((record) => String(record.get("type")));
    expect(names.filter((name) => name !== "VERSION_OF" && !name.startsWith("WAS_"))).toEqual([]);
    expect(await collect(graph.rows())).toEqual([]);
    expect(await collect(graph.violations())).toEqual([]);
  });

  it("are not removed where others lead to them still", async () => {
    await put(graph, astana);
    await expect(put(graph, [], ["process:geneva"])).rejects.toThrow(
      "leads to a node that is not there",
    );
    expect(lines(await collect(graph.rows()))).toEqual(lines(astana));
  });

  it("carry a new name of an entity to the edges that are ordered by it", async () => {
    await put(graph, astana);
    await put(graph, entity("Country", "country:TUR", "Anatolia", { iso3: "TUR", former: false }));
    const { records } = await driver.executeQuery(
      "MATCH ()-[r:GUARANTOR_OF {id: 'process-role:2'}]->() MATCH (f:Fact {id: r.id}) RETURN r.subjectSort AS edge, f.subjectSort AS fact",
    );
    expect(records.map((record) => record.toObject())).toEqual([
      { edge: "anatolia", fact: "anatolia" },
    ]);
    expect(await collect(graph.violations())).toEqual([]);
  });

  it("may come back under their id as another type", async () => {
    await put(graph, astana);
    await put(graph, entity("Topic", "process:geneva", "Geneva talks"));
    const { records } = await driver.executeQuery(
      "MATCH (n:Node {id: 'process:geneva'}) RETURN labels(n) AS labels",
    );
    expect(records[0]?.get("labels").toSorted()).toEqual(["Entity", "Node", "Topic"]);
  });

  it("pass an external id from one entity to another", async () => {
    await put(graph, astana);
    const moved = [
      ...entity("Country", "country:RUS", "Russia", { iso3: "RUS", former: false }),
      ...entity(
        "Country",
        "country:SYR",
        "Syria",
        { iso3: "SYR", former: false },
        { externalIds: [{ scheme: "wikidata", value: "Q159" }] },
      ),
    ];
    await put(graph, moved);
    const { records } = await driver.executeQuery(
      "MATCH (key:ExternalIdKey)-[:IDENTIFIES]->(n) RETURN key.key + ' ' + n.id AS found ORDER BY found",
    );
    expect(records.map((record) => record.get("found"))).toEqual(["wikidata|Q159 country:SYR"]);
  });

  it("are not written in part where one leads nowhere", async () => {
    await expect(
      put(graph, [
        ...astana,
        fact("Tenure", "tenure:2", "HOLDS", { subject: "person:nobody", object: "office:rus-fm" }),
      ]),
    ).rejects.toThrow("leads to a node that is not there");
    expect(await graph.isEmpty()).toBe(true);
  });

  it("are written under strictly increasing instants, one writer at a time", async () => {
    const stopped = await openGraph({}, () => 1_000);
    const commits = await Promise.all(
      Array.from({ length: 5 }, () => stopped.commit(async (_writer, instant) => instant)),
    );
    const instants = commits
      .map(({ instant, value }) => (instant === value ? instant : 0))
      .sort((a, b) => a - b);
    expect(instants).toEqual([1_000, 1_001, 1_002, 1_003, 1_004]);
    await stopped.close();
  });

  it("tell each statement of the writer before it is sent", async () => {
    const told: string[] = [];
    const watched = await openGraph({ onStatement: (text) => told.push(text) });
    await put(watched, astana);
    await watched.close();
    expect([told[0], told.at(-1)]).toEqual(["BEGIN", "COMMIT"]);
    expect(told.filter((text) => text.includes("CREATE (n:Document:"))).toHaveLength(1);
  });

  it("tell the writer their digests and what they say", async () => {
    await put(graph, astana);
    const asked = ["claim:1", "country:RUS", "nowhere"];
    const { value } = await graph.commit(async (writer) => ({
      all: await writer.digests(),
      some: await writer.digests(asked),
      rows: await writer.rows(asked),
    }));
    expect(value.all.size).toBe(astana.length);
    expect([...value.some.keys()].sort()).toEqual(["claim:1", "country:RUS"]);
    expect(value.some.get("claim:1")).toEqual(value.all.get("claim:1"));
    expect(value.rows.map(canonicalJson)).toEqual(
      lines(astana.filter(({ id }) => asked.includes(id))),
    );
  });

  it("show what somebody else did to them", async () => {
    await put(graph, astana);
    await driver.executeQuery("MATCH ()-[r:GUARANTOR_OF {id: 'process-role:1'}]->() DELETE r");
    await driver.executeQuery(
      "MATCH ()-[r:GUARANTOR_OF {id: 'process-role:2'}]->() SET r.confidence = 1",
    );
    await driver.executeQuery(
      "MATCH (s {id: 'country:SYR'}), (o {id: 'process:astana'}) CREATE (s)-[:GUARANTOR_OF {id: 'process-role:9'}]->(o)",
    );
    await driver.executeQuery("MATCH ({id: 'statement:1'})-[r:SUBJECT]->() DELETE r");
    await driver.executeQuery("MATCH ({id: 'name:country:IRN'})-[r:NAMES]->() DELETE r");
    expect((await collect(graph.violations())).toSorted()).toEqual([
      "Name name:country:IRN has not one entity.",
      "The edge of the fact process-role:2 says something else than the fact.",
      "The edge process-role:9 has no fact that stands between its ends.",
      "The fact process-role:1 is not projected as one edge.",
      "The fact statement:1 has not one subject and at most one object.",
    ]);
  });
});
