/** Cases from the field about identity: names that several bear, and merges taken back. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/graph/graph.ts";
import { engines } from "../graph/engines.ts";
import { ask as decide, FILES } from "../judge/harbour.ts";
import { answerOf, claimsFile, putFiles, withGraph } from "./field-case.ts";

/** Reference data in which each of several names has two bearers, or is one that identifies nobody. */
const KNOWN = claimsFile(
  "Known",
  [
    "kind: Country, id: country:GEO, name: Georgia, iso3: GEO, names: [{ text: GA, kind: ACRONYM }]",
    "kind: Country, id: country:x-sa, name: Sea Arcadia, names: [{ text: SA, kind: ACRONYM }]",
    "kind: Region, id: place:us-ga, name: Georgia",
    "kind: Group, id: group:x-north, name: Northern Front, names: [Joint Forces]",
    "kind: Group, id: group:x-south, name: Southern Front, names: [Joint Forces]",
    "kind: Person, id: person:x-ali, name: Ali Hamidi, names: [Hamidi]",
    "kind: Person, id: person:x-bashir, name: Bashir Hamidi, names: [Hamidi]",
    "kind: Meeting, id: meeting:x-m, name: Harbour meeting",
  ],
  [],
);
const folder = mkdtempSync(join(tmpdir(), "dragoman-known-"));
writeFileSync(join(folder, "known.yaml"), KNOWN);
afterAll(() => rmSync(folder, { recursive: true }));

const ROWS = claimsFile(
  "Rows",
  [],
  [
    "type: TopicAssignment, entity: Georgia, topic: { name: Harbours of the south, kind: Topic }",
    ...["Joint Forces", "SA", "GA", "Hamidi"].map(
      (name) => `type: Participation, agent: ${name}, event: meeting:x-m, role: ATTENDEE`,
    ),
  ],
);
const ARTICLE = `---
title: A visitor
publisher: Strelsau Times
publishedAt: 2024-07-25
---
Hamidi said that the harbour would stay open.
`;

const BEARERS = `{
  countries { nodes { id name formerIds names { nodes { text } } } }
  regions { nodes { id name formerIds names { nodes { text } } } }
  groups { nodes { id name formerIds names { nodes { text } } } }
  people(where: { id: { in: ["person:x-ali", "person:x-bashir"] } }) {
    nodes { id name formerIds names { nodes { text } } statements { totalCount } }
  }
}`;

describe.each(engines)("a name that several bear, on $name,", (engine) => {
  it("links nothing by itself: the claims wait with their reasons, and no bearer changes", () =>
    withGraph(engine, async (graph) => {
      await putFiles(graph, {}, folder);
      const before = await answerOf(graph, BEARERS);
      const report = await putFiles(graph, { "rows.yaml": ROWS, "article.txt": ARTICLE }, folder);
      expect(report.rejected).toEqual([]);
      expect(report.claims.waiting).toBe(5);
      expect(report.waiting.map(({ reason }) => reason).sort()).toEqual(
        ["GA", "Hamidi", "Joint Forces", "SA"]
          .map((name) => `"${name}" (agent) leads to no entity, or to several.`)
          .concat('"Georgia" (entity) leads to no entity, or to several.')
          .sort(),
      );
      expect(await answerOf(graph, BEARERS)).toEqual(before);
      const answer = await answerOf(
        graph,
        `{
          participations { totalCount }
          topicAssignments { totalCount }
          statements { nodes { speaker { name } } }
        }`,
      );
      // The article's Hamidi is a person of that article alone.
      expect(answer).toEqual({
        participations: { totalCount: 0 },
        topicAssignments: { totalCount: 0 },
        statements: { nodes: [{ speaker: { name: "Hamidi" } }] },
      });
    }));

  it("parts what it had joined when its second bearer comes last, as if that had been first", () =>
    withGraph(engine, async (graph) => {
      const first = claimsFile(
        "First",
        ["kind: Person, id: person:x-ali, name: Ali ben Hamidi"],
        [],
      );
      const second = claimsFile(
        "Second",
        ["kind: Person, id: person:x-other, name: Ali Hamidi the Younger, names: [Ali ben Hamidi]"],
        [],
      );
      const row = claimsFile(
        "Row",
        ["kind: Meeting, id: meeting:x-m, name: Harbour meeting"],
        ["type: Participation, agent: Ali ben Hamidi, event: meeting:x-m, role: ATTENDEE"],
      );
      const attendees = async (): Promise<unknown> =>
        (await answerOf(graph, `{ participations { nodes { agent { id } } } }`))["participations"];
      await putFiles(graph, { "first.yaml": first });
      await putFiles(graph, { "row.yaml": row });
      expect(await attendees()).toEqual({ nodes: [{ agent: { id: "person:x-ali" } }] });
      const report = await putFiles(graph, { "second.yaml": second });
      expect(report.claims.waiting).toBe(1);
      expect(await attendees()).toEqual({ nodes: [] });
    }));
});

const ONE = "organisation:x-one";
const TWO = "organisation:x-two";
const BOARDS = `{
  memberships { totalCount nodes { id member { id } claimCount publisherCount originCount rank claims { totalCount } } }
  participations { totalCount nodes { id agent { id } claimCount publisherCount rank } }
  relations { totalCount nodes { id agent { id } counterpart { id } claimCount rank } }
  organisation(id: "${ONE}") {
    id name formerIds
    relations { totalCount nodes { counterpart { id } } }
    memberships { totalCount nodes { organisation { name } } }
    participations { totalCount }
    names(orderBy: [{ text: ASC }]) { nodes { text } }
  }
  meeting(id: "meeting:x-m") { date { edtf } participations { totalCount nodes { agent { id } } } }
  claims(orderBy: [{ recordedAt: ASC }]) { totalCount nodes { id fact { id } review } }
  attributes { nodes { id rank rankReason originCount } }
  organisations { totalCount nodes { id formerIds } }
}`;

describe.each(engines)("a merge, on $name,", (engine) => {
  it("shows one membership with two claims, one participation and no tie of it with itself, and is taken back whole", () =>
    withGraph(engine, async (graph) => {
      await putFiles(graph, FILES);
      const before = await answerOf(graph, BOARDS);
      expect(before).toMatchObject({
        memberships: { totalCount: 2 },
        participations: { totalCount: 2 },
        relations: { totalCount: 1 },
      });
      await decide(graph, { kind: "merge", from: TWO, into: ONE });
      const merged = await answerOf(graph, BOARDS);
      expect(merged).toMatchObject({
        memberships: {
          totalCount: 1,
          nodes: [
            { member: { id: ONE }, claimCount: 2, publisherCount: 2, claims: { totalCount: 2 } },
          ],
        },
        participations: {
          totalCount: 1,
          nodes: [{ agent: { id: ONE }, claimCount: 2, publisherCount: 2 }],
        },
        relations: { totalCount: 0, nodes: [] },
        organisation: {
          id: ONE,
          formerIds: [TWO],
          relations: { totalCount: 0, nodes: [] },
          memberships: { totalCount: 1 },
          participations: { totalCount: 1 },
          names: { nodes: [{ text: "First Harbour Board" }, { text: "Second Harbour Board" }] },
        },
        meeting: { participations: { totalCount: 1, nodes: [{ agent: { id: ONE } }] } },
      });
      expect(idsOfClaims(merged)).toEqual(idsOfClaims(before));
      await decide(graph, { kind: "unmerge", id: TWO });
      expect(await answerOf(graph, BOARDS)).toEqual(before);
    }));
});

const idsOfClaims = ({ claims }: Answer): readonly string[] =>
  // The operation above asks for this.
  (claims as { readonly nodes: readonly { readonly id: string }[] }).nodes.map(({ id }) => id);
