import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { readSchema } from "../../src/model/api-schema.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { ask } from "../graph/ask.ts";
import { engines } from "../graph/engines.ts";

/** An entity type that is a member of two interfaces, a fact type with a key qualifier, a symmetric relation: SDL, no code. */
const ADDED = `
"A trust fund that states pay into."
type Fund implements Agent & Place & Entity & Node @entity(prefix: "fund", keys: ["wikidata"], words: ["fund", "trust"]) {
  "Its currency."
  currency: FundCurrency!
  "When it was set up."
  founded: DateValue @attribute(predicate: "FOUNDED") @sortable
  "Who keeps it."
  keeper: Agent @link(edge: "KEPT_BY")
  "Who pays."
  pledges: [Pledge!]! @facts(at: ["fund"])
}
"A currency."
enum FundCurrency { "Crowns." CROWN "Any other." OTHER }
"An agent pledges to pay into a fund."
type Pledge implements Fact & Node @fact(edge: "PLEDGED_TO") {
  "Who pays."
  donor: Agent! @subject @sortable(by: "name")
  "The fund."
  fund: Fund! @object
  "For what: another purpose is another pledge."
  purpose: String @key
  "How much, as told."
  amountText: String @qualifier
}
extend type Country { "What it pledged." donations: [Pledge!]! @facts(at: ["donor"]) }
extend enum RelationKind { "Twin states." TWINNED_WITH @edge(type: "TWINNED_WITH", symmetric: true) }
`;

const CLAIMS = `
document: { title: Funds, publisher: Tests, publishedAt: 2024-01-01, language: en }
entities:
  - { kind: Country, id: country:x-a, name: Aland Republic, former: false }
  - { kind: Country, id: country:x-b, name: Beland Republic, former: false }
  - { kind: Fund, id: fund:sea, name: Northern Sea Fund, currency: CROWN, keeper: country:x-b }
claims:
  - { type: Pledge, donor: country:x-a, fund: fund:sea, purpose: ports, amountText: ten crowns }
  - { type: Pledge, donor: country:x-a, fund: fund:sea, purpose: lighthouses, since: 2023 }
  - { type: Pledge, donor: country:x-a, fund: fund:sea, purpose: ports, amountText: eleven crowns }
  - { type: Attribute, subject: fund:sea, predicate: FOUNDED, date: 1999-05 }
  - { type: Relation, agent: country:x-b, counterpart: country:x-a, relation: TWINNED_WITH }
  - { type: Relation, agent: country:x-a, counterpart: country:x-b, relation: TWINNED_WITH }
`;

const schema = readSchema(`${readSchemaFiles("schema")}\n${ADDED}`);

for (const engine of engines) {
  describe(`types that are declared in SDL alone, in ${engine.name}`, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await engine.open(schema.model);
      const report = await ingest([{ path: "funds.yaml", bytes: Buffer.from(CLAIMS) }], {
        graph,
        model: schema.model,
        reference: null,
      });
      expect(report.rejected).toEqual([]);
    });
    afterAll(() => graph.close());

    it("can be listed, filtered, ordered and followed", async () => {
      const answer = await ask(
        graph,
        schema,
        `{
        funds(where: { name: { matches: "northern trust sea" }, currency: { eq: CROWN }, founded: { isResolved: true } }, orderBy: [{ founded: DESC }]) {
          nodes { id kind currency founded { edtf precision } keeper { name } pledges(orderBy: [{ donorName: ASC }, { id: ASC }]) { totalCount nodes { purpose predicate donor { name } claimCount } } }
        }
        country(id: "country:x-a") { donations(where: { purpose: { eq: "ports" } }) { nodes { amountText fund { name } } } relations { totalCount nodes { relation agent { name } counterpart { name } } } }
        twin: country(id: "country:x-b") { relations { totalCount } }
        node(id: "fund:sea") { __typename ... on Agent { names { totalCount } } ... on Place { latitude } }
        agents(where: { fund: { currency: { eq: CROWN } } }) { nodes { __typename name } }
        places(where: { kind: { eq: FUND } }) { totalCount }
      }`,
      );
      expect(answer).toMatchObject({
        funds: {
          nodes: [
            {
              id: "fund:sea",
              kind: "FUND",
              currency: "CROWN",
              founded: { edtf: "1999-05", precision: "MONTH" },
              keeper: { name: "Beland Republic" },
              pledges: { totalCount: 2 },
            },
          ],
        },
        country: {
          donations: { nodes: [{ fund: { name: "Northern Sea Fund" } }] },
          relations: {
            totalCount: 1,
            nodes: [
              {
                relation: "TWINNED_WITH",
                agent: { name: "Aland Republic" },
                counterpart: { name: "Beland Republic" },
              },
            ],
          },
        },
        twin: { relations: { totalCount: 1 } },
        node: { __typename: "Fund", names: { totalCount: 1 }, latitude: null },
        agents: { nodes: [{ __typename: "Fund", name: "Northern Sea Fund" }] },
        places: { totalCount: 1 },
      });
      const pledges =
        (
          answer as {
            funds: {
              nodes: {
                pledges: { nodes: { purpose: string; claimCount: number; predicate: string }[] };
              }[];
            };
          }
        ).funds.nodes[0]?.pledges.nodes ?? [];
      expect(
        new Set(
          pledges.map(
            ({ purpose, claimCount, predicate }) => `${purpose} ${claimCount} ${predicate}`,
          ),
        ),
      ).toEqual(new Set(["lighthouses 1 PLEDGED_TO", "ports 2 PLEDGED_TO"]));
    });
  });
}
