/** Cases from the field about ids of other schemes: one that was redirected leads to the same entity as its successor. */
import { describe, expect, it } from "vitest";
import type { Answer, Graph } from "../../src/graph/graph.ts";
import { engines } from "../graph/engines.ts";
import { answerOf, claimsFile, putFiles, withGraph } from "./field-case.ts";

const redirected = (title: string, from: string, to: string): string =>
  claimsFile(
    title,
    [
      `kind: Organisation, name: Board of the Harbour, externalIds: { wikidata: [{ value: ${from}, supersededBy: ${to} }, ${to}] }`,
      "kind: Organisation, id: organisation:x-union, name: Union of Harbours",
    ],
    [
      "type: Membership, member: Board of the Harbour, organisation: Union of Harbours, membershipKind: FULL",
    ],
  );
const BOARD = claimsFile(
  "First",
  [
    "kind: Organisation, id: organisation:x-board, name: Harbour Board, externalIds: { wikidata: Q100 }",
  ],
  [],
);
const OLD_LIST = claimsFile(
  "Old list",
  [
    "kind: Organisation, name: The Old Harbour Board, externalIds: { wikidata: Q100 }",
    "kind: Organisation, id: organisation:x-league, name: League of Harbours",
  ],
  [
    "type: Membership, member: The Old Harbour Board, organisation: League of Harbours, membershipKind: FULL",
  ],
);
const lookUp = (graph: Graph, ids: readonly string[]): Promise<Answer> =>
  answerOf(
    graph,
    `{ entitiesByExternalId(scheme: "wikidata", ids: ${JSON.stringify(ids)}) {
      key
      entity {
        id
        externalIds { scheme value supersededBy }
        ... on Organisation { memberships(orderBy: [{ recordedAt: ASC }]) { nodes { organisation { name } } } }
      }
    } }`,
  );

describe.each(engines)("an id of another scheme that was redirected, on $name,", (engine) => {
  const entity = {
    id: "organisation:wd-Q100",
    externalIds: [
      { scheme: "wikidata", value: "Q100", supersededBy: "Q200" },
      { scheme: "wikidata", value: "Q200", supersededBy: null },
    ],
    memberships: {
      nodes: [
        { organisation: { name: "Union of Harbours" } },
        { organisation: { name: "League of Harbours" } },
      ],
    },
  };

  it("leads with its successor to one entity, whose own id stays, and a second run changes nothing", () =>
    withGraph(engine, async (graph) => {
      const files = { "dump.yaml": redirected("Dump", "Q100", "Q200") };
      await putFiles(graph, { "board.yaml": BOARD });
      await putFiles(graph, files);
      await putFiles(graph, { "old.yaml": OLD_LIST });
      const expected = {
        entitiesByExternalId: [
          { key: "Q200", entity },
          { key: "Q7", entity: null },
          { key: "Q100", entity },
        ],
      };
      expect(await lookUp(graph, ["Q200", "Q7", "Q100"])).toEqual(expected);
      for (const again of [files, { "board.yaml": BOARD }, { "old.yaml": OLD_LIST }])
        expect((await putFiles(graph, again)).rows).toEqual({ written: 0, removed: 0 });
      expect(await lookUp(graph, ["Q200", "Q7", "Q100"])).toEqual(expected);
    }));

  it("to a smaller one gives the entity that id, and the former ones answer", () =>
    withGraph(engine, async (graph) => {
      await putFiles(graph, { "board.yaml": BOARD });
      await putFiles(graph, { "dump.yaml": redirected("Dump", "Q100", "Q050") });
      const { nodes } = await answerOf(
        graph,
        `{ nodes(ids: ["organisation:x-board", "organisation:wd-Q100", "organisation:wd-Q050"]) { id } }`,
      );
      const id = "organisation:wd-Q050";
      expect(nodes).toEqual([{ id }, { id }, { id }]);
      const { changes } = await answerOf(
        graph,
        `{ changes(where: { op: { in: [MERGE, CHANGE] }, layer: { eq: ENTITY } }) { nodes { nodeId formerId } } }`,
      );
      expect(changes).toMatchObject({
        nodes: expect.arrayContaining([
          expect.objectContaining({ nodeId: id, formerId: "organisation:wd-Q100" }),
        ]) as unknown,
      });
    }));
});
