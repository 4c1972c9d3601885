/** Cases from the field about copies: many papers print one agency's text, and it counts once. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { engines } from "../graph/engines.ts";
import { answerOf, claimsFile, putFiles, withGraph, type Files } from "./field-case.ts";
import { schema } from "./worked-example.ts";

const folder = mkdtempSync(join(tmpdir(), "dragoman-states-"));
writeFileSync(
  join(folder, "states.yaml"),
  claimsFile(
    "States",
    [
      "kind: Country, id: country:x-arcadia, name: Arcadia, names: [{ text: Arcadian, kind: DEMONYM }]",
      "kind: Country, id: country:x-ruritania, name: Ruritania, names: [{ text: Ruritanian, kind: DEMONYM }]",
      "kind: City, id: place:strelsau, name: Strelsau",
      "kind: Organisation, id: organisation:arn, name: ARN, organisationKind: NEWS_AGENCY",
    ],
    [],
  ),
);
afterAll(() => rmSync(folder, { recursive: true }));

const article = (title: string, publisher: string, url: string, text: string): string =>
  `---\ntitle: ${title}\npublisher: ${publisher}\nurl: https://${url}\npublishedAt: 2024-07-26\nlanguage: en\n---\n${text}\n`;
const MET =
  "Arcadian Foreign Minister Edda Holm met Ruritanian Foreign Minister Odo Brandt in Strelsau on Thursday";
const MORE = "The two spoke about the tolls.";

/** Four print one text: two under a headline of their own, one cut, one with a paragraph more; one paper wrote its own; the last is the first again. */
const papers = (cited: string): Files => ({
  "1.txt": article(
    "Ministers meet",
    "Northern Times",
    "north.example/a",
    `${MET}${cited}. ${MORE}`,
  ),
  "2.txt": article("Talks in town", "Southern Post", "south.example/b", `${MET}${cited}. ${MORE}`),
  "3.txt": article("In brief", "Eastern Herald", "east.example/c", `${MET}${cited}.`),
  "4.txt": article(
    "Harbour news",
    "Western Mail",
    "west.example/d",
    `${MET}${cited}. ${MORE}\n\nA new quay is to be built next year.`,
  ),
  "5.txt": article(
    "A day in Strelsau",
    "Harbour Weekly",
    "harbour.example/e",
    "In Strelsau on Thursday, Arcadian Foreign Minister Edda Holm held talks with Ruritanian Foreign Minister Odo Brandt.",
  ),
  "6.txt": article(
    "Ministers meet",
    "Northern Times",
    "north.example/a?utm_source=feed",
    `${MET}${cited}. ${MORE}`,
  ),
});
const COUNTS = "claimCount publisherCount originCount";
const MEETING = `{
  meetings {
    totalCount
    nodes {
      date { edtf }
      attributes { nodes { ${COUNTS} } }
      locations { nodes { place { name } ${COUNTS} } }
      participations(orderBy: [{ agentName: ASC }]) { nodes { agent { name } role ${COUNTS} } }
    }
  }
  documents(where: { publisher: { name: { ne: "States Press" } } }) {
    totalCount
    nodes { publications { totalCount } }
  }
}`;
/** Four texts by five publishers: the agency's and the paper's own. */
const counts = { claimCount: 4, publisherCount: 5, originCount: 2 };

describe.each(engines)("copies of one text on $name", (engine) => {
  it.each([
    ["who cite the same agency", ", ARN reported"],
    ["who print the same sentence and cite nobody", ""],
  ])("are one origin of all %s", (_, cited) =>
    withGraph(engine, async (graph) => {
      const report = await putFiles(graph, papers(cited), folder);
      expect(report.rejected).toEqual([]);
      const answer = await answerOf(graph, MEETING);
      expect(answer["meetings"]).toEqual({
        totalCount: 1,
        nodes: [
          {
            date: { edtf: "2024-07-25" },
            attributes: { nodes: [counts] },
            locations: { nodes: [{ place: { name: "Strelsau" }, ...counts }] },
            participations: {
              nodes: [
                { agent: { name: "Edda Holm" }, role: "PRINCIPAL", ...counts },
                { agent: { name: "Odo Brandt" }, role: "PRINCIPAL", ...counts },
              ],
            },
          },
        ],
      });
      const { totalCount, nodes } = answer["documents"] as {
        totalCount: number;
        nodes: readonly { publications: { totalCount: number } }[];
      }; // The operation asks for this.
      expect(totalCount).toBe(4);
      expect(
        nodes.map(({ publications }) => publications.totalCount).sort((a, b) => a - b),
      ).toEqual([1, 1, 1, 3]);
    }),
  );

  it("count the same in any order and batching, and when they come again", async () => {
    const files = papers(", ARN reported");
    const told: unknown[] = [];
    for (const batches of [["123456"], ["6", "5", "4", "3", "2", "1"], ["35", "2614"]])
      await withGraph(engine, async (graph) => {
        for (const keys of batches) await putFiles(graph, some(files, keys), folder);
        expect((await putFiles(graph, files, folder)).rows).toEqual({ written: 0, removed: 0 });
        told.push([await answerOf(graph, MEETING), await hashesOf(graph)]);
      });
    expect(told.slice(1)).toEqual([told[0], told[0]]);
  });
});

/** The files of these numbers. */
const some = (files: Files, keys: string): Files =>
  Object.fromEntries(keys.split("").map((key) => [`${key}.txt`, files[`${key}.txt`] ?? ""]));

const hashesOf = async (graph: Parameters<typeof check>[0]) => {
  const { contentHash, claimsHash } = await check(graph, schema.model);
  return { contentHash, claimsHash };
};
