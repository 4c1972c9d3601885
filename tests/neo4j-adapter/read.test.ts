import { parse } from "graphql";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { cypher, identifier, join, printFragment } from "../../src/graph/neo4j/fragment.ts";
import { edgeTypes, linkTypes, modelLabels } from "../../src/graph/neo4j/relationships.ts";
import { typeColumns } from "../../src/model/columns.ts";
import { compile } from "../../src/query/compile.ts";
import { api, astana, change, entity, fact, model } from "./rows.ts";
import { openGraph, rawDriver, uri } from "./server.ts";
import { wipeTestDatabase } from "../graph/test-database.ts";

const BODIES = ["Zed", "alpha", "Éclair", "beta", "Ärzte", "\u{1F600}", "\uFF5E"];
/** An organisation with members of several names, two of which are of one name. */
const members = [
  ...entity("Organisation", "organisation:un", "United Nations", {
    organisationKind: "INTERGOVERNMENTAL",
  }),
  ...[...BODIES, "beta"].flatMap((name, i) => [
    ...entity("Organisation", `organisation:${i}`, name, {
      organisationKind: "NGO",
      ...(i % 3 ? { acronym: `B${i % 4}` } : {}),
    }),
    fact(
      "Membership",
      `membership:${i}`,
      "MEMBER_OF",
      { subject: `organisation:${i}`, object: "organisation:un" },
      {
        membershipKind: "FULL",
        ...(i % 2
          ? { validFromKind: "KNOWN", validFromMin: `200${i}-01-01`, validFromMax: `200${i}-12-31` }
          : {}),
      },
    ),
  ]),
];

interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

describe.skipIf(!uri)("reading from Neo4j", { timeout: 120_000 }, () => {
  let graph: Graph;
  let driver: Driver;
  beforeAll(async () => {
    driver = rawDriver();
    await wipeTestDatabase();
    graph = await openGraph();
    await graph.prepare();
    await graph.commit((writer) => writer.apply(change([...astana, ...members])));
  }, 120_000);
  afterAll(async () => {
    await graph.close();
    await driver.close();
  });

  function compiled(text: string) {
    const made = compile({ document: parse(text), operationName: null, variables: {} }, api, model);
    if (!made) throw new Error("Nothing was asked.");
    return made;
  }
  /** The answer as JSON would show it. */
  async function ask(text: string): Promise<Readonly<Record<string, unknown>>> {
    const { plan, params } = compiled(text);
    return JSON.parse(JSON.stringify(await graph.read(plan, params)));
  }
  async function page(args: string): Promise<Connection> {
    const { organisation } = await ask(
      `{ organisation(id: "organisation:un") { members(${args}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } } } }`,
    );
    return (organisation as { members: Connection }).members; // The shape is that of the selection.
  }

  it("answers an operation with one statement", async () => {
    const before = graph.statementCount();
    expect(
      await ask(
        `{ a: process(id: "process:astana") { roles(orderBy: [{agentName: ASC}]) { totalCount nodes { agent { name } capacities { nodes { title } } claims { totalCount } } } } b: country(id: "nowhere") { name } }`,
      ),
    ).toEqual({
      a: {
        roles: {
          totalCount: 3,
          nodes: [
            { agent: { name: "Iran" }, capacities: { nodes: [] }, claims: { totalCount: 0 } },
            {
              agent: { name: "Russia" },
              capacities: { nodes: [{ title: "Foreign Minister" }] },
              claims: { totalCount: 1 },
            },
            { agent: { name: "Türkiye" }, capacities: { nodes: [] }, claims: { totalCount: 0 } },
          ],
        },
      },
      b: null,
    });
    expect(graph.statementCount() - before).toBe(1);
  });

  it("follows old ids, and answers lists of ids in their order", async () => {
    const answer = await ask(
      `{ country(id: "country:x-turkey") { id } nodes(ids: ["claim:1", "nothing", "country:x-anadolu", "claim:1"]) { id } entitiesByExternalId(scheme: "wikidata", ids: ["Q1", "Q159"]) { key entity { name } } countries(where: {id: {in: ["country:x-turkey", "country:IRN"]}}) { nodes { name } } }`,
    );
    expect(answer).toEqual({
      country: { id: "country:TUR" },
      nodes: [{ id: "claim:1" }, null, { id: "country:TUR" }, { id: "claim:1" }],
      entitiesByExternalId: [
        { key: "Q1", entity: null },
        { key: "Q159", entity: { name: "Russia" } },
      ],
      countries: { nodes: [{ name: "Iran" }, { name: "Türkiye" }] },
    });
  });

  it("lists facts only where they stand, and those of either end once", async () => {
    const answer = await ask(
      `{ processRoles { totalCount } processRole(id: "process-role:5") { id } process(id: "process:geneva") { roles { totalCount } } country(id: "country:SYR") { relations { nodes { id } } facts { nodes { id } } } }`,
    );
    expect(answer).toEqual({
      processRoles: { totalCount: 4 },
      processRole: { id: "process-role:5" },
      process: { roles: { totalCount: 1 } },
      country: {
        relations: { nodes: [{ id: "relation:1" }, { id: "relation:2" }] },
        facts: {
          nodes: [
            { id: "process-role:4" },
            { id: "relation:1" },
            { id: "relation:2" },
            { id: "statement:1" },
          ],
        },
      },
    });
  });

  it("makes every condition true or false, so that its opposite is the rest", async () => {
    const answer = await ask(
      `{ all: countries { totalCount } low: countries(where: {latitude: {lt: 40}}) { totalCount } others: countries(where: {not: {latitude: {lt: 40}}}) { totalCount } every: countries(where: {roles: {every: {scope: {startsWith: "the"}}}}) { nodes { name } } single: countries(where: {roles: {single: {role: {eq: GUARANTOR}}}}) { totalCount } none: countries(where: {roles: {none: {role: {eq: GUARANTOR}}}}) { nodes { name } } }`,
    );
    expect(answer).toEqual({
      all: { totalCount: 4 },
      low: { totalCount: 1 },
      others: { totalCount: 3 },
      every: { nodes: [{ name: "Iran" }] },
      single: { totalCount: 3 },
      none: { nodes: [{ name: "Syria" }] },
    });
  });

  it("finds by the words of one name, and nothing by no words", async () => {
    const answer = await ask(
      `{ a: countries(where: {name: {matches: "TURKIYE"}}) { nodes { id } } b: countries(where: {name: {matches: "Turkiye Russia"}}) { totalCount } c: countries(where: {name: {matches: ""}}) { totalCount } d: processes(where: {not: {name: {matches: "negotiations geneva"}}}) { nodes { name } } }`,
    );
    expect(answer).toEqual({
      a: { nodes: [{ id: "country:TUR" }] },
      b: { totalCount: 0 },
      c: { totalCount: 0 },
      d: { nodes: [{ name: "Astana process" }] },
    });
  });

  it.each([
    "",
    "orderBy: [{memberName: ASC}],",
    "orderBy: [{memberName: DESC}],",
    "orderBy: [{validFrom: ASC}],",
    "orderBy: [{validFrom: DESC_MISSING_FIRST}, {memberName: DESC}],",
    "orderBy: [{id: DESC}],",
  ])("walks a list page by page in either direction: %s", async (order) => {
    const all = (await page(`${order} first: 50`)).edges.map(({ node }) => node.id);
    expect(all).toHaveLength(8);
    const forwards: string[] = [];
    for (
      let next = await page(`${order} first: 3`);
      ;
      next = await page(`${order} first: 3, after: "${next.edges.at(-1)?.cursor}"`)
    ) {
      expect(next.pageInfo.hasPreviousPage).toBe(forwards.length > 0);
      forwards.push(...next.edges.map(({ node }) => node.id));
      if (!next.pageInfo.hasNextPage) break;
    }
    expect(forwards).toEqual(all);
    const backwards: string[] = [];
    for (
      let next = await page(`${order} last: 3`);
      ;
      next = await page(`${order} last: 3, before: "${next.edges[0]?.cursor}"`)
    ) {
      expect(next.pageInfo.hasNextPage).toBe(backwards.length > 0);
      backwards.unshift(...next.edges.map(({ node }) => node.id));
      if (!next.pageInfo.hasPreviousPage) break;
    }
    expect(backwards).toEqual(all);
  });

  it("reads a page of a hub from an index of the edges", async () => {
    const { plan, params } = compiled(
      `{ organisation(id: "organisation:un") { members(orderBy: [{memberName: DESC}]) { nodes { id } } } }`,
    );
    expect(graph.print(plan, params).text).toContain(
      "USING INDEX r1:MEMBER_OF(objectId, subjectSort, id)",
    );
  });

  it("plans and answers twenty lists inside one another", async () => {
    const below = (depth: number): string =>
      depth === 0
        ? "id"
        : `id ... on Agent { roles(first: 2) { nodes { process { name roles(first: 2) { nodes { agent { ${below(depth - 1)} } } } } } } }`;
    const { processes } = await ask(
      `{ processes(where: {id: {eq: "process:geneva"}}) { nodes { roles { nodes { agent { ${below(9)} } } } } } }`,
    );
    expect(JSON.stringify(processes)).toContain("Geneva talks");
  });

  it("filters through six lists, the most that both engines take", async () => {
    const below = (depth: number): string =>
      depth === 0
        ? `{name: {startsWith: "A"}}`
        : `{roles: {some: {process: {roles: {some: {agent: ${below(depth - 1)}}}}}}}`;
    expect(await ask(`{ countries(where: ${below(3)}) { totalCount } }`)).toEqual({
      countries: { totalCount: expect.any(Number) },
    });
  });

  it("takes every name of the model for a name", async () => {
    const columns = [
      ...new Set(
        [...model.types.values()].flatMap((type) =>
          typeColumns(model, type).map((column) => column.name),
        ),
      ),
    ];
    const text = printFragment(
      cypher`EXPLAIN MATCH (a:${join(modelLabels(model).map(identifier), "|")})-[r:${join([...edgeTypes(model), ...linkTypes(model)].map(identifier), "|")}]->() RETURN [${join(
        columns.map((column) => cypher`a.${identifier(column)}, r.${identifier(column)}`),
        ", ",
      )}]`,
    ).text;
    await driver.executeQuery(text);
  });
});

describe("a fragment of Cypher", () => {
  it("escapes what could end a name or a text", () => {
    expect(
      printFragment(
        cypher`MATCH (${identifier("a`b\\u0060) DETACH DELETE n //")}:${identifier("end")})`,
      ).text,
    ).toBe("MATCH (`a``b``) DETACH DELETE n //`:`end`)");
  });

  it("takes no bare text", () => {
    // @ts-expect-error A text of a request is no fragment.
    expect(() => printFragment(cypher`MATCH (n {id: ${"x"}})`)).not.toThrow();
  });
});
