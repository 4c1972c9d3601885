import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MOMENTS } from "../../src/graph/complete-answer.ts";
import type { Answer, Graph } from "../../src/graph/graph.ts";
import { readSchema } from "../../src/model/api-schema.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { parse } from "graphql";
import { compile } from "../../src/query/compile.ts";
import { ask } from "./ask.ts";
import { engines } from "./engines.ts";
import { entityRow, factRow, putRows } from "./rows.ts";

const schema = readSchema(readSchemaFiles("schema"));
const { model } = schema;

const russia = entityRow(
  model,
  "Country",
  "country:RUS",
  "Russia",
  { iso3: "RUS", former: false },
  { externalIds: [{ scheme: "wikidata", value: "Q159" }] },
);
const odd = entityRow(model, "Process", "process:100%@home", "Odd talks");
const process = entityRow(model, "Process", "process:one", "First process");
const role = factRow(
  model,
  "ProcessRole",
  "process-role:1",
  "GUARANTOR_OF",
  "country:RUS",
  "process:one",
  { role: "GUARANTOR", roleClass: "THIRD_PARTY" },
);
const renamed = entityRow(model, "Country", "country:RUS", "Russian Federation", {
  iso3: "RUS",
  former: false,
});

const FIRST = Date.UTC(2024, 6, 26);
const DAY = 86_400_000;
const moment = (day: number): string => new Date(FIRST + day * DAY).toISOString();

for (const engine of engines) {
  describe(`a snapshot in ${engine.name}`, () => {
    let graph: Graph;
    let now = FIRST;
    /** Commits on one day after the other: the graph, then a new name, then a fact less. */
    beforeAll(async () => {
      graph = await engine.open(model, () => now);
      await graph.commit((writer) => writer.apply(putRows([russia, odd, process, role])));
      now += DAY;
      await graph.commit((writer) => writer.apply(putRows([renamed], [], "renamed")));
      now += DAY;
      await graph.commit((writer) => writer.apply(putRows([], ["process-role:1"])));
    });
    afterAll(() => graph.close());

    const answer = (operation: string) => ask(graph, schema, operation);
    /** As the server reads it, with what it is told beside the answer. */
    async function read(operation: string): Promise<Answer> {
      const request = { document: parse(operation), operationName: null, variables: {} };
      const compiled = compile(request, schema.api, model);
      if (!compiled) throw new Error("The operation asks nothing.");
      return graph.read(compiled.plan, compiled.params);
    }

    it("shows names, facts and filters as they were, under ids with the moment", async () => {
      const at = moment(0);
      expect(
        await answer(`{
          process(id: "process:one", asRecordedAt: "${at}") { id key roles { recordedAt nodes { id agent { id key name } } } }
          countries(asRecordedAt: "${at}", where: { name: { eq: "Russia" } }) { totalCount recordedAt }
          later: countries(asRecordedAt: "${moment(1)}", where: { name: { eq: "Russia" } }) { totalCount }
          entitiesByExternalId(asRecordedAt: "${at}", scheme: "wikidata", ids: ["Q159"]) { key entity { id } }
        }`),
      ).toEqual({
        process: {
          id: `process:one@${at}`,
          key: "process:one",
          roles: {
            recordedAt: at,
            nodes: [
              {
                id: `process-role:1@${at}`,
                agent: { id: `country:RUS@${at}`, key: "country:RUS", name: "Russia" },
              },
            ],
          },
        },
        countries: { totalCount: 1, recordedAt: at },
        later: { totalCount: 0 },
        entitiesByExternalId: [{ key: "Q159", entity: { id: `country:RUS@${at}` } }],
      });
    });

    it("is what an id with a moment asks for", async () => {
      const at = moment(0);
      expect(
        await answer(`{
          node(id: "process-role:1@${at}") { id ... on ProcessRole { agent { name } } }
          country(id: "country:RUS@2024-07-27T12:00:00Z") { id name }
          nodes(ids: ["country:RUS@${at}", "process-role:1@${at}"]) { id }
          gone: node(id: "process-role:1@${moment(2)}") { id }
          now: node(id: "process-role:1") { id }
          agreed: nodes(ids: ["country:RUS", "process:one@${at}"], asRecordedAt: "${at}") { id }
        }`),
      ).toEqual({
        node: { id: `process-role:1@${at}`, agent: { name: "Russia" } },
        country: { id: "country:RUS@2024-07-27T12:00:00.000Z", name: "Russian Federation" },
        nodes: [{ id: `country:RUS@${at}` }, { id: `process-role:1@${at}` }],
        gone: null,
        now: null,
        agreed: [{ id: `country:RUS@${at}` }, { id: `process:one@${at}` }],
      });
    });

    it("keeps an @ inside an id apart from the moment", async () => {
      const id = `process:100%25%40home@${moment(0)}`;
      const operation = `{ process(id: "process:100%@home", asRecordedAt: "${moment(0)}") { id key } node(id: "${id}") { id key } }`;
      const expected = { id, key: "process:100%@home" };
      expect(await answer(operation)).toEqual({ process: expected, node: expected });
      expect(await answer(`{ process(id: "process:100%@home") { id } }`)).toEqual({
        process: { id: "process:100%@home" },
      });
    });

    it("takes ids in a filter by their keys", async () => {
      const id = `country:RUS@${moment(0)}`;
      expect(
        await answer(
          `{ now: countries(where: { id: { eq: "${id}" } }) { nodes { id } } earlier: countries(asRecordedAt: "${moment(1)}", where: { id: { in: ["${id}"] } }) { nodes { id } } }`,
        ),
      ).toEqual({
        now: { nodes: [{ id: "country:RUS" }] },
        earlier: { nodes: [{ id: `country:RUS@${moment(1)}` }] },
      });
    });

    it("of a moment after the last commit is that of the last commit, and says so", async () => {
      const last = moment(2);
      const answered = await read(
        `{ late: countries(asRecordedAt: "2999-01-01T00:00:00Z") { recordedAt nodes { id } } countries { recordedAt } }`,
      );
      expect(answered).toMatchObject({
        late: { recordedAt: last, nodes: [{ id: `country:RUS@${last}` }] },
        countries: { recordedAt: last },
      });
      expect(answered[MOMENTS]).toEqual({ late: last });
    });

    it("of a moment before the first commit is empty", async () => {
      const before = new Date(FIRST - 1).toISOString();
      expect(
        await answer(
          `{ countries(asRecordedAt: "${before}") { totalCount recordedAt } node(id: "country:RUS@${before}") { id } }`,
        ),
      ).toEqual({ countries: { totalCount: 0, recordedAt: before }, node: null });
    });

    it.each([
      [
        "BAD_VALUE",
        "countries",
        `{ countries(asRecordedAt: "2024-02-30T00:00:00Z") { totalCount } }`,
      ],
      ["BAD_VALUE", "countries", `{ countries(asRecordedAt: "2024-07-26") { totalCount } }`],
      ["BAD_VALUE", "countries", `{ countries(asRecordedAt: 5) { totalCount } }`],
      ["BAD_VALUE", "one", `{ one: node(id: "country:RUS@2024-02-30T00:00:00Z") { id } }`],
      [
        "MIXED_MOMENTS",
        "node",
        `{ node(id: "country:RUS@${moment(0)}", asRecordedAt: "${moment(1)}") { id } }`,
      ],
      [
        "MIXED_MOMENTS",
        "nodes",
        `{ nodes(ids: ["country:RUS@${moment(0)}", "country:RUS@${moment(1)}"]) { id } }`,
      ],
      [
        "MIXED_MOMENTS",
        "nodes",
        `{ nodes(ids: ["country:RUS@${moment(0)}", "process:one"]) { id } }`,
      ],
    ])("is refused with %s where %s asks %s", async (code, path, operation) => {
      await expect(answer(operation)).rejects.toMatchObject({ code, path: [path] });
    });
  });

  describe(`a walk in ${engine.name}`, () => {
    it("goes on in the snapshot of its first page while others write", async () => {
      let now = FIRST;
      const graph = await engine.open(model, () => (now += 1));
      const named = (i: number, name: string) =>
        entityRow(model, "Meeting", `meeting:${i}`, name, { meetingKind: "TALKS" });
      const meetings = Array.from({ length: 12 }, (_, i) => named(i, `Meeting ${10 + i}`));
      await graph.commit((writer) => writer.apply(putRows(meetings)));
      const found: string[] = [];
      let place = "";
      for (let i = 0; i < 20; i++) {
        const { meetings: page } = (await ask(
          graph,
          schema,
          `{ meetings(orderBy: [{ name: ASC }], first: 5${place}) { recordedAt nodes { key name } pageInfo { hasNextPage endCursor } } }`,
        )) as { meetings: Page };
        found.push(...page.nodes.map((node) => `${node.key} ${node.name}`));
        if (!page.pageInfo.hasNextPage) break;
        place = `, after: "${page.pageInfo.endCursor}", asRecordedAt: "${page.recordedAt}"`;
        // One moves from the end to the beginning, one goes, one comes.
        await graph.commit((writer) =>
          writer.apply(
            putRows(
              [named(11 - i, `A ${i}`), named(20 + i, "Meeting 14b")],
              [`meeting:${i + 6}`],
              `${i}`,
            ),
          ),
        );
      }
      await graph.close();
      expect(found).toEqual(meetings.map((row) => `${row.id} ${String(row.columns["name"])}`));
    });
  });
}

interface Page {
  readonly recordedAt: string;
  readonly nodes: readonly { readonly key: string; readonly name: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
