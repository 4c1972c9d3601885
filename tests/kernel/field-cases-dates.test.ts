/** Cases from the field about dates: none is shown finer than its source, or as what it is not. */
import { describe, expect, it } from "vitest";
import { engines } from "../graph/engines.ts";
import { answerOf, claimsFile, putFiles, withGraph } from "./field-case.ts";

/** A meeting per date, `meeting:x-0` and on. */
const meetingsOn = (dates: readonly string[]): string =>
  claimsFile(
    "Dates",
    dates.map((_, i) => `kind: Meeting, id: meeting:x-${i}, meetingKind: BILATERAL`),
    dates.map((date, i) => `type: Attribute, subject: meeting:x-${i}, predicate: DATE, ${date}`),
  );
const person = (key: string): string => `kind: Person, id: person:${key}, name: ${key} Example`;

describe.each(engines)("cases about dates on $name", (engine) => {
  it("a date is shown as fine as its source, whatever its precision and its era, and in order of time", () =>
    withGraph(engine, async (graph) => {
      const dates = ["2024-07-24", "2019-11", "1991", "195X", "19XX", "-0044-03-15", "-0800"];
      const report = await putFiles(graph, {
        "dates.yaml": meetingsOn(dates.map((date) => `date: "${date}"`)),
      });
      expect(report.rejected).toEqual([]);
      const { meetings } = await answerOf(
        graph,
        `{ meetings(orderBy: [{ date: ASC }]) { nodes { date { edtf min max precision } } } }`,
      );
      const shown = (edtf: string, min: string, max: string, precision: string) => ({
        date: { edtf, min, max, precision },
      });
      expect(meetings).toEqual({
        nodes: [
          shown("-0800", "-0800-01-01", "-0800-12-31", "YEAR"),
          shown("-0044-03-15", "-0044-03-15", "-0044-03-15", "DAY"),
          shown("19XX", "1900-01-01", "1999-12-31", "CENTURY"),
          shown("195X", "1950-01-01", "1959-12-31", "DECADE"),
          shown("1991", "1991-01-01", "1991-12-31", "YEAR"),
          shown("2019-11", "2019-11-01", "2019-11-30", "MONTH"),
          shown("2024-07-24", "2024-07-24", "2024-07-24", "DAY"),
        ],
      });
    }));

  it("a day of another calendar is rejected with its place and reason, and the rest goes on", () =>
    withGraph(engine, async (graph) => {
      const report = await putFiles(graph, {
        "dates.yaml": meetingsOn([
          'date: "1700-02-29"',
          'date: "-0044-03-15 (Julian)"',
          "date: 1700-02-28",
        ]),
      });
      expect(report.rejected.map(({ line, field, code }) => [line, field, code])).toEqual([
        [7, "date", "BAD_EDTF"],
        [8, "date", "BAD_EDTF"],
      ]);
      const { attributes } = await answerOf(graph, `{ attributes { nodes { date { edtf } } } }`);
      expect(attributes).toEqual({ nodes: [{ date: { edtf: "1700-02-28" } }] });
    }));

  it("an unknown end is unknown and not open, and an unknown date has no days", () =>
    withGraph(engine, async (graph) => {
      const holders = [
        ["ann", "since: 2015/"],
        ["bob", "since: 2015/.."],
        ["cid", "since: 2015"],
        ["dot", "until: 2015"],
      ] as const;
      await putFiles(graph, {
        "offices.yaml": claimsFile(
          "Offices",
          holders.flatMap(([key]) => [
            person(key),
            `kind: Office, id: office:${key}, name: Office of ${key}, title: Mayor`,
          ]),
          holders.map(
            ([key, period]) =>
              `type: Tenure, holder: person:${key}, office: office:${key}, ${period}`,
          ),
        ),
        "dates.yaml": meetingsOn(["text: nobody knows when"]),
      });
      const answer = await answerOf(
        graph,
        `{
          tenures(orderBy: [{ holderName: ASC }]) {
            nodes { valid { edtf from { kind min max } to { kind min max } } }
          }
          meetings(where: { date: { isResolved: false } }) {
            nodes { date { edtf text min max precision } }
          }
        }`,
      );
      const year = { kind: "KNOWN", min: "2015-01-01", max: "2015-12-31" };
      const unknown = { kind: "UNKNOWN", min: "2015-12-31", max: null };
      const open = { kind: "OPEN", min: "2024-08-01", max: null };
      expect(answer).toEqual({
        tenures: {
          nodes: [
            { valid: { edtf: "2015/", from: year, to: unknown } },
            { valid: { edtf: "2015/..", from: year, to: open } },
            { valid: { edtf: "2015/..", from: year, to: open } },
            {
              valid: {
                edtf: "/2015",
                from: { kind: "UNKNOWN", min: null, max: "2015-12-31" },
                to: year,
              },
            },
          ],
        },
        meetings: {
          nodes: [
            {
              date: {
                edtf: null,
                text: "nobody knows when",
                min: null,
                max: null,
                precision: null,
              },
            },
          ],
        },
      });
    }));

  it("a value that a source says there is not is stated as absent, and is not the same as nothing", () =>
    withGraph(engine, async (graph) => {
      await putFiles(graph, {
        "lives.yaml": claimsFile(
          "Lives",
          [person("ann"), person("bob")],
          [
            "type: Attribute, subject: person:ann, predicate: DIED, text: lives, polarity: STATED_ABSENT",
          ],
        ),
      });
      const { people } = await answerOf(
        graph,
        `{ people { nodes { id died { edtf } attributes { nodes { predicate polarity factStatus rank } } } } }`,
      );
      const absent = { predicate: "DIED", polarity: "STATED_ABSENT", factStatus: "SUPPORTED" };
      expect(people).toEqual({
        nodes: [
          { id: "person:ann", died: null, attributes: { nodes: [{ ...absent, rank: "NORMAL" }] } },
          { id: "person:bob", died: null, attributes: { nodes: [] } },
        ],
      });
    }));
});
