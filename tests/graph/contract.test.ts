import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { readSchema } from "../../src/model/api-schema.ts";
import { canonicalJson, type NodeRow } from "../../src/model/rows.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { withoutMoment } from "./as-recorded-at.ts";
import { ask } from "./ask.ts";
import { engines } from "./engines.ts";
import { entityRow, factRow, putRows, recordRow } from "./rows.ts";

const schema = readSchema(readSchemaFiles("schema"));
const { model } = schema;

const date = (edtf: string, min: string, max: string) => ({
  dateEdtf: edtf,
  dateMin: min,
  dateMax: max,
  datePrecision: min === max ? "DAY" : "YEAR",
  dateApproximate: false,
  dateUncertain: false,
  dateBasis: "EXPLICIT",
});
const unresolved = {
  dateText: "last Thursday",
  dateTextFold: "last thursday",
  dateApproximate: false,
  dateUncertain: false,
  dateBasis: "RELATIVE",
};

/** Seven meetings: five dated (two on one day, one by its year), one unresolved, one without any date. */
const meetingDates: readonly (readonly [string, Readonly<Record<string, string | boolean>>])[] = [
  ["a", date("2019-03-01", "2019-03-01", "2019-03-01")],
  ["b", date("2020-05-02", "2020-05-02", "2020-05-02")],
  ["c", date("2021-06-03", "2021-06-03", "2021-06-03")],
  ["d", date("2021-06-03", "2021-06-03", "2021-06-03")],
  ["e", date("2022", "2022-01-01", "2022-12-31")],
  ["f", unresolved],
  ["g", {}],
];
const meetings = meetingDates.map(([key, columns]) =>
  entityRow(model, "Meeting", `meeting:${key}`, `Meeting ${key}`, {
    meetingKind: "TALKS",
    ...columns,
  }),
);

const countries = ["Russia", "Iran", "Turkey", "Éire"].map((name, i) =>
  entityRow(
    model,
    "Country",
    `country:${["RUS", "IRN", "TUR", "IRL"][i] ?? ""}`,
    name,
    { iso3: ["RUS", "IRN", "TUR", "IRL"][i] ?? "", former: false },
    {
      externalIds: [{ scheme: "wikidata", value: `Q${i}` }],
      formerIds: i === 2 ? ["country:x-turkey"] : [],
    },
  ),
);

const rows: readonly NodeRow[] = [
  ...meetings,
  ...countries,
  entityRow(model, "Person", "person:ann", "Ann Example", { gender: "female" }),
  entityRow(
    model,
    "Office",
    "office:chair",
    "Chair of the Board",
    { title: "Chair", titleFold: "chair", function: "OTHER" },
    { links: { of: ["country:IRN"] } },
  ),
  entityRow(model, "Process", "process:one", "First process"),
  entityRow(model, "Process", "process:two", "Second process"),
  entityRow(model, "Agreement", "agreement:one", "First accord"),
  factRow(model, "ProcessRole", "process-role:1", "GUARANTOR_OF", "country:RUS", "process:one", {
    role: "GUARANTOR",
    roleClass: "THIRD_PARTY",
  }),
  factRow(model, "ProcessRole", "process-role:2", "GUARANTOR_OF", "country:IRN", "process:one", {
    role: "GUARANTOR",
    roleClass: "THIRD_PARTY",
    roleText: "guarantor",
    roleTextFold: "guarantor",
  }),
  factRow(model, "ProcessRole", "process-role:3", "PARTY_TO", "country:RUS", "process:two", {
    role: "PARTY",
    roleClass: "PARTY",
  }),
  factRow(
    model,
    "ProcessRole",
    "process-role:4",
    "SIGNATORY_OF",
    "person:ann",
    "agreement:one",
    { role: "SIGNATORY", roleClass: "PARTY" },
    { capacities: ["office:chair"], onBehalfOf: ["country:IRN"] },
  ),
  factRow(
    model,
    "Participation",
    "participation:1",
    "PARTICIPATED_IN",
    "country:RUS",
    "meeting:a",
    { role: "HOST" },
  ),
  factRow(
    model,
    "Participation",
    "participation:2",
    "PARTICIPATED_IN",
    "person:ann",
    "meeting:a",
    { role: "PRINCIPAL" },
    { capacities: ["office:chair"] },
  ),
  factRow(
    model,
    "Participation",
    "participation:3",
    "PARTICIPATED_IN",
    "country:IRN",
    "meeting:b",
    { role: "HOST" },
  ),
  {
    ...factRow(model, "Relation", "relation:1", "ALLIED_WITH", "country:IRN", "country:RUS", {
      relation: "ALLIED_WITH",
    }),
    fact: { subject: "country:IRN", object: "country:RUS", stands: true, isSymmetric: true },
  },
  {
    ...factRow(model, "ProcessRole", "process-role:5", "PARTY_TO", "country:TUR", "process:one", {
      role: "PARTY",
      roleClass: "PARTY",
      modalityClass: "PLANNED",
    }),
    fact: { subject: "country:TUR", object: "process:one", stands: false, isSymmetric: false },
  },
  factRow(
    model,
    "Statement",
    "statement:1",
    "SAID",
    "person:ann",
    null,
    { statementKind: "DIRECT", text: "Good.", textFold: "good." },
    { madeAt: ["meeting:a"], addressees: ["country:RUS", "country:IRN"], about: ["process:one"] },
  ),
  recordRow(
    model,
    "Document",
    "doc:1",
    { title: "A title", titleFold: "a title", sha256: "0", recordedAt: 5 },
    {},
  ),
  recordRow(
    model,
    "Claim",
    "claim:1",
    {
      stance: "BACKS",
      modality: "ASSERTED",
      basis: "EXPLICIT",
      confidence: 90,
      extractor: "test@1",
      extractorFold: "test@1",
      recordedAt: 5,
      evidence: JSON.stringify([
        {
          kind: "SPAN",
          exact: "Russia is a guarantor",
          prefix: null,
          suffix: null,
          start: 3,
          end: 24,
          pointer: null,
        },
      ]),
    },
    { fact: ["process-role:1"], document: ["doc:1"] },
  ),
  recordRow(
    model,
    "Attribution",
    "attribution:1",
    { attributionKind: "AGENCY", basis: "EXPLICIT" },
    { claim: ["claim:1"], agent: ["person:ann"] },
  ),
  recordRow(
    model,
    "Name",
    "name:1",
    { text: "Première négociation", textFold: "premiere negociation", nameKind: "ALIAS" },
    { entity: ["process:one"] },
    { tokens: ["negociation", "premiere"] },
  ),
];

for (const engine of engines) {
  describe(`a graph in ${engine.name}`, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await engine.open(model);
      await graph.commit(async (writer) => writer.apply(putRows(rows)));
    });
    afterAll(() => graph.close());

    const answer = (operation: string, variables?: Readonly<Record<string, unknown>>) =>
      ask(graph, schema, operation, variables);

    /** Walks a list of meetings page by page. */
    async function walk(order: string, size: number, isBackwards = false): Promise<string[]> {
      const found: string[] = [];
      for (let cursor: string | null = null; ;) {
        const page = isBackwards
          ? `last: ${size}${cursor ? `, before: "${cursor}"` : ""}`
          : `first: ${size}${cursor ? `, after: "${cursor}"` : ""}`;
        const result = (await answer(
          `{ meetings(orderBy: ${order}, ${page}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        )) as {
          meetings: {
            nodes: { id: string }[];
            pageInfo: {
              hasNextPage: boolean;
              hasPreviousPage: boolean;
              startCursor: string;
              endCursor: string;
            };
          };
        };
        const { nodes, pageInfo } = result.meetings;
        const ids = nodes.map((node) => node.id.slice(-1));
        expect(isBackwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null);
        if (isBackwards) found.unshift(...ids);
        else found.push(...ids);
        if (!(isBackwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return found;
        cursor = isBackwards ? pageInfo.startCursor : pageInfo.endCursor;
      }
    }

    it("gives back every row as it was written", async () => {
      const stored = new Map<string, NodeRow>();
      for await (const row of graph.rows()) stored.set(row.id, row);
      expect([...stored.keys()].sort()).toEqual(rows.map((row) => row.id).sort());
      for (const row of rows) expect(canonicalJson(stored.get(row.id))).toBe(canonicalJson(row));
    });

    it("finds nothing wrong with what it wrote", async () => {
      const found: string[] = [];
      for await (const violation of graph.violations()) found.push(violation);
      expect(found).toEqual([]);
    });

    it.each([
      ["[{ date: ASC }]", "abcdefg"],
      ["[{ date: DESC }]", "ecdbafg"],
      ["[{ date: ASC_MISSING_FIRST }]", "fgabcde"],
      ["[{ date: DESC }, { id: DESC }]", "edcbagf"],
      ["[{ name: DESC }]", "gfedcba"],
      ["[]", "abcdefg"],
    ])("walks %s in both directions without a gap or a repeat", async (order, expected) => {
      for (const size of [1, 2, 3, 7]) {
        expect((await walk(order, size)).join("")).toBe(expected);
        expect((await walk(order, size, true)).join("")).toBe(expected);
      }
    });

    it("tells an empty page and the count of a whole list", async () => {
      expect(
        await answer(
          `{ meetings(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
        ),
      ).toEqual({
        meetings: { totalCount: 7, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } },
      });
    });

    it.each([
      ["meetings", `not: { date: { isResolved: true } }`, ["f", "g"]],
      ["meetings", `date: { isNull: true }`, ["g"]],
      ["meetings", `date: { text: { contains: "THURS" } }`, ["f"]],
      ["meetings", `participations: { none: { role: { eq: HOST } } }`, ["c", "d", "e", "f", "g"]],
      [
        "meetings",
        `participations: { every: { role: { eq: HOST } } }`,
        ["b", "c", "d", "e", "f", "g"],
      ],
      ["meetings", `participations: { single: { role: { eq: HOST } } }`, ["a", "b"]],
      [
        "meetings",
        `participations: { some: { agent: { person: { gender: { eq: "female" } } } } }`,
        ["a"],
      ],
      [
        "meetings",
        `participations: { some: { capacities: { some: { of: { id: { eq: "country:IRN" } } } } } }`,
        ["a"],
      ],
      ["meetings", `id: { in: [] }`, []],
      ["meetings", `or: []`, []],
      ["meetings", `and: [], id: { in: ["meeting:a"] }`, ["a"]],
      ["meetings", `or: [{ id: { eq: "meeting:a" } }, { id: { eq: "meeting:c" } }]`, ["a", "c"]],
      ["meetings", `id: { notIn: ["meeting:a", "meeting:b", "meeting:c"] }`, ["d", "e", "f", "g"]],
      [
        "meetings",
        `statements: { some: { addressees: { some: { name: { startsWith: "RUS" } } } } }`,
        ["a"],
      ],
      ["countries", `name: { contains: "eire" }`, ["IRL"]],
      ["countries", `iso3: { ne: "RUS" }`, ["IRL", "IRN", "TUR"]],
      ["countries", `id: { eq: "country:x-turkey" }`, ["TUR"]],
      ["countries", `roles: { some: { process: {} } }`, ["IRN", "RUS"]],
      [
        "countries",
        `roles: { some: { process: { name: { eq: "First process" } } } }`,
        ["IRN", "RUS"],
      ],
      ["countries", `relations: { some: {} }`, ["IRN", "RUS"]],
      ["countries", `facts: { some: { predicate: { eq: ALLIED_WITH } } }`, ["IRN", "RUS"]],
      ["processes", `name: { matches: "negociation" }`, ["one"]],
      ["processes", `name: { matches: "PREMIERE" }`, ["one"]],
      ["processes", `name: { matches: "premiere nothing" }`, []],
      ["processes", `name: { matches: "" }`, []],
      ["agents", `country: { iso3: { in: ["RUS"] } }`, ["RUS"]],
      [
        "agents",
        `or: [{ kind: { eq: PERSON } }, { country: { iso3: { eq: "IRN" } } }]`,
        ["IRN", "ann"],
      ],
      [
        "agents",
        `not: { country: { iso3: { eq: "IRN" } } }, kind: { ne: PERSON }`,
        ["IRL", "RUS", "TUR"],
      ],
      ["processRoles", `agent: { id: { eq: "country:RUS" } }`, ["1", "3"]],
      ["processRoles", `roleText: { isNull: false }`, ["2"]],
      ["processRoles", `roleText: { ne: "guarantor" }`, ["1", "3", "4"]],
      ["processRoles", `agreement: {}`, ["4"]],
      [
        "processRoles",
        `claims: { some: { attributions: { some: { attributionKind: { eq: AGENCY } } } } }`,
        ["1"],
      ],
      [
        "meetings",
        `not: { or: [{ or: [], participations: { some: {} } }] }`,
        ["a", "b", "c", "d", "e", "f", "g"],
      ],
      ["processRoles", `id: { eq: "process-role:5" }`, []],
      ["processes", `parts: { some: { not: {} } }`, []],
      ["processRoles", `claimCount: { gte: 1, lt: 2 }`, ["1", "2", "3", "4"]],
    ])("answers %s where %s", async (list, where, expected) => {
      const result = (await answer(
        `{ list: ${list}(where: { ${where} }, orderBy: [{ id: ASC }]) { totalCount nodes { id } } }`,
      )) as { list: { totalCount: number; nodes: { id: string }[] } };
      expect(result.list.nodes.map((node) => node.id.split(":")[1])).toEqual(expected);
      expect(result.list.totalCount).toBe(expected.length);
    });

    it("keeps four lists of one object apart under their aliases", async () => {
      const result = await answer(`{
        process(id: "process:one") {
          third: roles(where: { roleClass: { eq: THIRD_PARTY } }) { nodes { agent { name } } }
          parties: roles(where: { role: { eq: PARTY } }) { nodes { agent { name } } }
          last: roles(last: 1, orderBy: [{ agentName: ASC }]) { nodes { agent { name } process { id } agreement { id } } }
          never: roles(where: { or: [] }) { totalCount nodes { id } }
          all: roles(first: 1) { totalCount edges { one: node { id } two: node { role __typename } } }
        }
        a: country(id: "country:RUS") { name }
        b: country(id: "country:none") { name }
      }`);
      expect(result).toEqual({
        process: {
          third: { nodes: [{ agent: { name: "Russia" } }, { agent: { name: "Iran" } }] },
          parties: { nodes: [] },
          last: {
            nodes: [{ agent: { name: "Russia" }, process: { id: "process:one" }, agreement: null }],
          },
          never: { totalCount: 0, nodes: [] },
          all: {
            totalCount: 2,
            edges: [
              {
                one: { id: "process-role:1" },
                two: { role: "GUARANTOR", __typename: "ProcessRole" },
              },
            ],
          },
        },
        a: { name: "Russia" },
        b: null,
      });
    });

    it("lets one response name mean different fields under different types", async () => {
      const result =
        await answer(`{ agents(orderBy: [{ id: ASC }], where: { id: { in: ["country:IRN", "person:ann"] } }) { nodes {
        __typename
        ... on Country { word: iso3 list: offices { nodes { id } } }
        ... on Person { word: gender list: roles { nodes { id capacities { nodes { name of { name } } } onBehalfOf { name } } } }
      } } }`);
      expect(result).toEqual({
        agents: {
          nodes: [
            { __typename: "Country", word: "IRN", list: { nodes: [{ id: "office:chair" }] } },
            {
              __typename: "Person",
              word: "female",
              list: {
                nodes: [
                  {
                    id: "process-role:4",
                    capacities: { nodes: [{ name: "Chair of the Board", of: { name: "Iran" } }] },
                    onBehalfOf: { name: "Iran" },
                  },
                ],
              },
            },
          ],
        },
      });
    });

    it("reaches evidence, statements and records from what they belong to", async () => {
      const result = await answer(`{
        processRole(id: "process-role:1") { subject { name } object { name } claims { nodes { evidence { exact start __typename } document { title attributions { nodes { agent { name } claim { id } } } } } } }
        meeting(id: "meeting:a") { statements { nodes { text speaker { name } addressees(orderBy: [{ name: ASC }]) { nodes { name } } about { nodes { id } } madeAt { id } } } }
        country(id: "country:RUS") { relations { nodes { agent { name } counterpart { name } } } facts { totalCount } participations { nodes { event { id ... on Meeting { meetingKind } } } } }
      }`);
      expect(result).toEqual({
        processRole: {
          subject: { name: "Russia" },
          object: { name: "First process" },
          claims: {
            nodes: [
              {
                evidence: [{ exact: "Russia is a guarantor", start: 3, __typename: "Evidence" }],
                document: {
                  title: "A title",
                  attributions: {
                    nodes: [{ agent: { name: "Ann Example" }, claim: { id: "claim:1" } }],
                  },
                },
              },
            ],
          },
        },
        meeting: {
          statements: {
            nodes: [
              {
                text: "Good.",
                speaker: { name: "Ann Example" },
                addressees: { nodes: [{ name: "Iran" }, { name: "Russia" }] },
                about: { nodes: [{ id: "process:one" }] },
                madeAt: { id: "meeting:a" },
              },
            ],
          },
        },
        country: {
          relations: { nodes: [{ agent: { name: "Iran" }, counterpart: { name: "Russia" } }] },
          facts: { totalCount: 5 },
          participations: { nodes: [{ event: { id: "meeting:a", meetingKind: "TALKS" } }] },
        },
      });
    });

    it("answers lists of ids and of foreign ids in their order, with null for a miss", async () => {
      const result = await answer(`{
        nodes(ids: ["doc:1", "none", "country:x-turkey", "process-role:2"]) { __typename id ... on Document { title } ... on ProcessRole { agent { name } } }
        entitiesByExternalId(scheme: "wikidata", ids: ["Q1", "Q9", "Q0"]) { key entity { name } }
        node(id: "statement:1") { kind ... on Statement { text } }
      }`);
      expect(result).toEqual({
        nodes: [
          { __typename: "Document", id: "doc:1", title: "A title" },
          null,
          { __typename: "Country", id: "country:TUR" },
          { __typename: "ProcessRole", id: "process-role:2", agent: { name: "Iran" } },
        ],
        entitiesByExternalId: [
          { key: "Q1", entity: { name: "Iran" } },
          { key: "Q9", entity: null },
          { key: "Q0", entity: { name: "Russia" } },
        ],
        node: { kind: "STATEMENT", text: "Good." },
      });
    });

    it("means the least id where several entities bear one foreign id", async () => {
      const twins = ["person:zoe", "person:abe"].map((id) => {
        const externalIds = [{ scheme: "wikidata", value: "Q77" }];
        return entityRow(model, "Person", id, id, {}, { externalIds });
      });
      await graph.commit(async (writer) => writer.apply(putRows(twins)));
      const operation = `{ entitiesByExternalId(scheme: "wikidata", ids: ["Q77"]) { entity { id } } }`;
      expect(await answer(operation)).toEqual({
        entitiesByExternalId: [{ entity: { id: "person:abe" } }],
      });
      await graph.commit(async (writer) =>
        writer.apply(
          putRows(
            [],
            twins.map((row) => row.id),
          ),
        ),
      );
    });

    it("nests ten levels deep in one statement", async () => {
      const before = graph.statementCount();
      const nest = (depth: number): string =>
        depth === 0
          ? "id"
          : `id roles(orderBy: [{ agentName: ASC }]) { nodes { agent { ${depth === 1 ? "name" : `roles { nodes { process { ${nest(depth - 1)} } } }`} } } }`;
      const result = await answer(`{ process(id: "process:one") { ${nest(5)} } }`);
      expect(graph.statementCount() - before).toBe(1);
      expect(JSON.stringify(result).match(/"name":"Iran"/g)?.length).toBeGreaterThan(3);
    });

    it("follows @skip and @include", async () => {
      const operation = `query ($yes: Boolean!) { country(id: "country:RUS") { id @skip(if: $yes) name @include(if: $yes) ... @include(if: $yes) { iso3 } } }`;
      expect(await answer(operation, { yes: true })).toEqual({
        country: { name: "Russia", iso3: "RUS" },
      });
      expect(await answer(operation, { yes: false })).toEqual({ country: { id: "country:RUS" } });
    });

    it("asks for more fields than a function of the engine has arguments, and for more lists than a statement joins", async () => {
      const fields = Array.from({ length: 150 }, (_, i) => `f${i}: name`).join(" ");
      const lists = Array.from(
        { length: 70 },
        (_, i) => `l${i}: roles(first: 1) { nodes { id } }`,
      ).join(" ");
      const ends = Array.from(
        { length: 12 },
        (_, i) =>
          `e${i}: agent { ${Array.from({ length: 8 }, (__, j) => `r${j}: roles(first: 1) { nodes { process { name } } }`).join(" ")} }`,
      ).join(" ");
      const selection = `{ ${fields} ${lists} roles(first: 1) { nodes { ${ends} } } }`;
      const result = (await answer(`{ country(id: "country:RUS") ${selection} }`)) as {
        country: Record<string, unknown>;
      };
      expect(Object.keys(result.country)).toHaveLength(221);
      expect(JSON.stringify(result.country["roles"]).match(/First process/g)).toHaveLength(96);
      expect(result.country["f149"]).toBe("Russia");
      expect(result.country["l69"]).toEqual({ nodes: [{ id: "process-role:1" }] });

      const moment = new Date((await graph.lastInstant()) ?? 0).toISOString();
      const snapshot = await answer(
        `{ country(id: "country:RUS", asRecordedAt: "${moment}") ${selection} }`,
      );
      expect(withoutMoment(snapshot, moment)).toEqual(result);
      // Neo4j plans as many lists as this for half a minute where it has little to itself.
    }, 180_000);

    it.each([
      "'",
      '"',
      "`",
      "\\",
      "\\u0060",
      "' OR 1=1 --",
      "$p0",
      "?",
      "}) RETURN 1 //",
      "/* */",
      "\u0000",
      "\ud800",
      "%",
      "_",
    ])("treats %j as a value wherever a value goes", async (text) => {
      const result = await answer(
        `query ($text: String!, $id: ID!) {
        processes(where: { or: [{ name: { eq: $text } }, { name: { matches: $text } }, { name: { contains: $text } }, { id: { eq: $id } }, { name: { in: [$text] } }] }) { totalCount }
        node(id: $id) { id }
        entitiesByExternalId(scheme: $text, ids: [$text]) { entity { id } }
      }`,
        { text: `${text}zz`, id: text },
      );
      expect(result).toEqual({
        processes: { totalCount: 0 },
        node: null,
        entitiesByExternalId: [{ entity: null }],
      });
    });

    it("replaces rows, removes rows, and keeps the names by which lists are ordered", async () => {
      const renamed = entityRow(model, "Country", "country:RUS", "Aaa");
      await graph.commit(async (writer) => writer.apply(putRows([renamed], [], "new")));
      expect(
        await answer(
          `{ process(id: "process:one") { roles(orderBy: [{ agentName: ASC }]) { nodes { agent { name } } } } }`,
        ),
      ).toEqual({
        process: { roles: { nodes: [{ agent: { name: "Aaa" } }, { agent: { name: "Iran" } }] } },
      });
      const original = countries[0];
      if (!original) throw new Error("There is a first country.");
      await graph.commit(async (writer) => writer.apply(putRows([original], ["process-role:2"])));
      expect(
        await answer(
          `{ process(id: "process:one") { roles { totalCount nodes { agent { name } } } } }`,
        ),
      ).toEqual({ process: { roles: { totalCount: 1, nodes: [{ agent: { name: "Russia" } }] } } });
      const found: string[] = [];
      for await (const violation of graph.violations()) found.push(violation);
      expect(found).toEqual([]);
    });
  });
}
