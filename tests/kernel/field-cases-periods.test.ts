/** Cases from the field about periods: those that cannot be, and those that contradict each other. */
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/model/days.ts";
import { verdictOn } from "../../src/resolve/verdict.ts";
import { engines } from "../graph/engines.ts";
import { answerOf, claimsFile, putFiles, withGraph } from "./field-case.ts";

const OFFICE = "kind: Office, id: office:mayor, name: Mayor of Strelsau, title: Mayor";
const UNION = "kind: Organisation, id: organisation:x-union, name: Union of Harbours";
const person = (key: string): string => `kind: Person, id: person:${key}, name: ${key} Example`;
const member = (key: string, period: string): string =>
  `type: Membership, member: person:${key}, organisation: organisation:x-union, membershipKind: FULL, ${period}`;

describe.each(engines)("cases about periods on $name", (engine) => {
  it("a period that ends before it begins is rejected with file, line and reason; what touches is taken", () =>
    withGraph(engine, async (graph) => {
      const keys = ["ann", "bob", "cid", "dot", "eve"];
      const report = await putFiles(graph, {
        "members.yaml": claimsFile(
          "Members",
          [UNION, ...keys.map(person)],
          [
            member("ann", "since: 2016-05-26, until: 2013-06-01"),
            member("bob", "since: 2020-01-01, until: 2020-01-01"),
            member("cid", "since: 2015, until: 2014-12"),
            member("dot", "since: 2015-03, until: 2015"),
            member("eve", "since: 2015-12-31, until: 2015-01"),
          ],
        ),
      });
      expect(report.rejected.map(({ file, line, code }) => [file, line, code])).toEqual([
        ["members.yaml", 10, "PERIOD_REVERSED"],
        ["members.yaml", 12, "PERIOD_REVERSED"],
        ["members.yaml", 14, "PERIOD_REVERSED"],
      ]);
      expect(report.rejected[0]?.message).toBe(
        "The period ends (2013-06-01) before it begins (2016-05-26).",
      );
      const { memberships } = (await answerOf(
        graph,
        `{ memberships(orderBy: [{ memberName: ASC }]) { nodes { member { id } valid { from { min max } to { min max } } } } }`,
      )) as {
        memberships: {
          nodes: readonly {
            member: { id: string };
            valid: Record<"from" | "to", { min: string; max: string }>;
          }[];
        };
      }; // The operation asks for this.
      expect(memberships.nodes.map(({ member: { id }, valid }) => [id, valid])).toEqual([
        [
          "person:bob",
          {
            from: { min: "2020-01-01", max: "2020-01-01" },
            to: { min: "2020-01-01", max: "2020-01-01" },
          },
        ],
        [
          "person:dot",
          {
            from: { min: "2015-03-01", max: "2015-03-31" },
            to: { min: "2015-03-01", max: "2015-12-31" },
          },
        ],
      ]);
      const [{ from, to } = { from: { min: "", max: "" }, to: { min: "", max: "" } }] =
        memberships.nodes.map(({ valid }) => valid);
      const days = ["2019-12-31", "2020-01-01", "2020-01-02"].map((day) =>
        verdictOn(
          [dayNumber(from.min), dayNumber(from.max), dayNumber(to.min), dayNumber(to.max)],
          dayNumber(day),
        ),
      );
      expect(days).toEqual(["NO", "CERTAIN", "NO"]);
    }));

  it("an office seen outside of the period that a list gives is told as a conflict, and both claims stay", () =>
    withGraph(engine, async (graph) => {
      const text = "Mayor Ann Example opened the harbour on 1 January 2012.";
      await putFiles(graph, {
        "list.yaml": claimsFile(
          "List",
          [person("Ann"), OFFICE],
          ["type: Tenure, holder: person:Ann, office: office:mayor, since: 2013, until: 2016"],
        ),
        "text.yaml": [
          `document: { title: Seen, publisher: Strelsau Times, publishedAt: 2012-01-01, text: "${text}" }`,
          "claims:",
          "  - { type: Tenure, holder: person:Ann, office: office:mayor, observed: 2012-01-01, quote: Mayor Ann Example }",
          "",
        ].join("\n"),
      });
      const answer = await answerOf(
        graph,
        `{
          conflicts { nodes { conflictKind predicate subject { id } preferred { id } facts { totalCount } } }
          tenures(orderBy: [{ validFrom: ASC }]) {
            nodes { flags rank claimCount valid { edtf } claims { nodes { evidence { exact } } } }
          }
        }`,
      );
      const told = (exact: string) => ({ nodes: [{ evidence: [{ exact }] }] });
      expect(answer).toEqual({
        conflicts: {
          nodes: [
            {
              conflictKind: "OUTSIDE_STATED_PERIOD",
              predicate: "HOLDS",
              subject: { id: "person:Ann" },
              preferred: null,
              facts: { totalCount: 2 },
            },
          ],
        },
        tenures: {
          nodes: [
            {
              flags: [],
              rank: "NORMAL",
              claimCount: 1,
              valid: { edtf: "2013/2016" },
              claims: told(
                "{ type: Tenure, holder: person:Ann, office: office:mayor, since: 2013, until: 2016 }",
              ),
            },
            {
              flags: ["OUTSIDE_STATED_PERIOD"],
              rank: "NORMAL",
              claimCount: 1,
              valid: { edtf: null },
              claims: told("Mayor Ann Example"),
            },
          ],
        },
      });
    }));

  it("an office seen inside of the period that a list gives supports it, and nothing conflicts", () =>
    withGraph(engine, async (graph) => {
      await putFiles(graph, {
        "list.yaml": claimsFile(
          "List",
          [person("Ann"), OFFICE],
          [
            "type: Tenure, holder: person:Ann, office: office:mayor, since: 2013, until: 2016",
            "type: Tenure, holder: person:Ann, office: office:mayor, observed: 2016-12-31",
          ],
        ),
      });
      const answer = await answerOf(
        graph,
        `{ conflicts { totalCount } tenures { nodes { claimCount valid { edtf to { min max } } } } }`,
      );
      // Seen on the last possible day, and only there: the end is no longer any day of 2016.
      expect(answer).toEqual({
        conflicts: { totalCount: 0 },
        tenures: {
          nodes: [
            {
              claimCount: 2,
              valid: { edtf: "2013/2016", to: { min: "2016-12-31", max: "2016-12-31" } },
            },
          ],
        },
      });
    }));
});
