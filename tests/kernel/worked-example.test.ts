/** The worked example of the time rules, asked by GraphQL of stores that took it in by four commits. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { ask } from "../graph/ask.ts";
import { withoutMoment } from "../graph/as-recorded-at.ts";
import { engines } from "../graph/engines.ts";
import { put, retractB, schema, settings } from "./worked-example.ts";
import { dates, factsOf, meetings, office, table, type Table } from "./worked-example-table.ts";

const { model } = schema;
const T1 = Date.UTC(2024, 6, 27);
const DAY = 86_400_000;
const moments = [0, 1, 2, 3].map((day) => new Date(T1 + day * DAY).toISOString());
const [t1 = "", t2 = "", t3 = "", t4 = ""] = moments;
const justBefore = (moment: string): string => new Date(Date.parse(moment) - 1).toISOString();

/** What is done at t1, t2, t3 and t4. */
const COMMITS: readonly ((graph: Graph) => Promise<void>)[] = [
  (graph) => put(graph, ["A"]),
  (graph) => put(graph, ["B"]),
  (graph) => put(graph, ["C", "R"]),
  retractB,
];

const SEEN = {
  facts: 1,
  stated: [null, "2024-07-25", "2024-07-25", null],
  claims: 1,
  asOf: ["CERTAIN", "POSSIBLE"],
};
const LISTED = {
  facts: 1,
  stated: ["2000-07-17", "2000-07-17", "2024-12-08", "2024-12-08"],
  claims: 2,
  asOf: ["CERTAIN", "NO"],
};
const MARCH = ["2023-03 NORMAL - 1", "2023-03-15 PREFERRED FINER_COMPATIBLE 1"];

/** The rows of the table: at which moment what is so. */
const ROWS = [
  {
    at: "t1",
    moment: t1,
    met: ["a1", "a2"],
    july: ["2024-07-25 PREFERRED ONLY 1"],
    march: ["2023-03 PREFERRED ONLY 1"],
    held: SEEN,
  },
  {
    at: "t2",
    moment: t2,
    met: ["a1 b1", "a2"],
    july: ["2024-07-24 PREFERRED PRIMARY_RECORD 1", "2024-07-25 NORMAL - 1"],
    march: ["2023-03 PREFERRED ONLY 1"],
    held: SEEN,
  },
  {
    at: "t3",
    moment: t3,
    met: ["a1 b1 c1", "a2 r1"],
    july: ["2024-07-24 PREFERRED PRIMARY_RECORD 1", "2024-07-25 NORMAL - 2"],
    march: MARCH,
    held: LISTED,
  },
  {
    at: "t4",
    moment: t4,
    met: ["a1 c1", "a2 r1"],
    july: ["2024-07-25 PREFERRED ONLY 2"],
    march: MARCH,
    held: LISTED,
  },
];

describe.each(engines)("the worked example on $name", (engine) => {
  let graph: Graph;
  let now = T1;
  /** What was answered right after each commit, and how its checks went. */
  const answered: Table[] = [];
  const checked: unknown[] = [];
  beforeAll(async () => {
    graph = await engine.open(model, () => now);
    for (const carryOut of COMMITS) {
      await carryOut(graph);
      answered.push(await table(graph));
      checked.push({
        violations: (await check(graph, model)).violations,
        difference: await deepCheck(graph, model, settings.sources),
      });
      now += DAY;
    }
  }, 120_000);
  afterAll(() => graph.close());

  const after = (moment: string): Table => {
    const found = answered[moments.indexOf(moment)];
    if (found === undefined) throw new Error(`Nothing was asked at ${moment}.`);
    return found;
  };

  it.each(ROWS)("is as its table says after the commit of $at", (row) => {
    const answer = after(row.moment);
    expect(answer.meetings.recordedAt).toBe(row.moment);
    expect(meetings(answer)).toEqual(row.met);
    expect(dates(answer, "meeting:july-a1")).toEqual(row.july);
    expect(dates(answer, "meeting:march-a2")).toEqual(row.march);
    expect(office(answer)).toEqual(row.held);
  });

  it("stands the check and its deep form after each commit", () => {
    expect(checked).toEqual(COMMITS.map(() => ({ violations: [], difference: null })));
  });

  it("says why the reports are one meeting, and that its two days exclude each other", () => {
    const answer = after(t3);
    const [march, july] = answer.meetings.nodes;
    expect([march?.date.edtf, july?.date.edtf]).toEqual(["2023-03-15", "2024-07-24"]);
    expect([march?.joinReason, july?.joinReason]).toEqual([
      "The same principals met in person on 2023-03-15; the places that are given lie in one another; a report that gives no day means the only such meeting of its month",
      "The same principals met in person on 2024-07-24 and 2024-07-25; the places that are given lie in one another",
    ]);
    const ids = factsOf(answer, "meeting:july-a1").map(({ id }) => ({ id }));
    expect(answer.conflicts.nodes).toEqual([
      {
        subject: { id: "meeting:july-a1" },
        conflictKind: "DIFFERENT_VALUES",
        rankReason: "PRIMARY_RECORD",
        preferred: ids[0],
        facts: { nodes: expect.arrayContaining(ids) as unknown },
      },
    ]);
    expect([t1, t2, t4].map((moment) => after(moment).conflicts.nodes.length)).toEqual([0, 1, 0]);
  });

  it("gives each fact a version for as long as its rank and bounds stay, whatever its counts", () => {
    const since = (moment: string, edtf: string): string | undefined =>
      factsOf(after(moment), "meeting:july-a1").find(({ date }) => date.edtf === edtf)?.recordedAt;
    expect(moments.map((moment) => since(moment, "2024-07-25"))).toEqual([t1, t2, t2, t4]);
    expect(moments.map((moment) => since(moment, "2024-07-24"))).toEqual([
      undefined,
      t2,
      t2,
      undefined,
    ]);
    expect(moments.map((moment) => after(moment).tenures.nodes[0]?.recordedAt)).toEqual([
      t1,
      t1,
      t3,
      t3,
    ]);
    const ids = moments.map(
      (moment) =>
        factsOf(after(moment), "meeting:july-a1").find(({ date }) => date.edtf === "2024-07-25")
          ?.id,
    );
    expect(new Set(ids).size).toBe(1);
  });

  it.each(
    ROWS.flatMap((row, i) => [
      { ...row, asked: row.moment, when: "at its moment" },
      { ...row, asked: justBefore(moments[i + 1] ?? "2030-01-01T00:00:00Z"), when: "to its end" },
    ]),
  )("shows what was known from $at on $when, under ids with that moment", async (row) => {
    const answer = await table(graph, row.asked);
    const seen = row.asked > t4 ? t4 : row.asked;
    expect(answer.meetings.recordedAt).toBe(seen);
    for (const { id } of [...answer.meetings.nodes, ...answer.tenures.nodes])
      expect(id).toMatch(new RegExp(`@${seen}$`));
    const { recordedAt: _, ...rest } = after(row.moment).meetings;
    expect(withoutMoment(answer, seen)).toEqual({
      ...after(row.moment),
      meetings: { ...rest, recordedAt: seen },
    });
  });

  it("knew nothing before the first commit", async () => {
    const answer = await table(graph, justBefore(t1));
    expect([answer.meetings.nodes, answer.tenures.nodes, answer.conflicts.nodes]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it("prefers 24 July from t2 to t4, and 25 July before and after", async () => {
    const preferred = async (moment: string): Promise<unknown> => {
      const { meeting } = await ask(
        graph,
        schema,
        `query On($at: DateTime) { meeting(id: "meeting:july-a1", asRecordedAt: $at) { date { edtf } } }`,
        { at: moment },
      );
      return meeting;
    };
    const asked = [t1, justBefore(t2), t2, t3, justBefore(t4), t4, "2030-01-01T00:00:00Z"];
    expect(await Promise.all(asked.map(preferred))).toEqual(
      ["25", "25", "24", "24", "24", "25", "25"].map((day) => ({
        date: { edtf: `2024-07-${day}` },
      })),
    );
  });

  it("lets every id lead to its node: those of reports, and the office's of before", async () => {
    const [before, since] = [t2, t3].map((moment) => after(moment).tenures.nodes[0]?.id ?? "");
    expect(before).not.toBe(since);
    const lead = async (ids: readonly string[]): Promise<unknown> =>
      (await ask(graph, schema, `query Lead($ids: [ID!]!) { nodes(ids: $ids) { id } }`, { ids }))[
        "nodes"
      ];
    const reports = ["july-a1", "july-b1", "july-c1", "march-r1"].map((key) => `meeting:${key}`);
    expect(await lead([...reports, before ?? "", since ?? ""])).toEqual([
      { id: "meeting:july-a1" },
      // Nothing bears this report out any more: it answers with what it was part of.
      { id: "meeting:july-a1" },
      { id: "meeting:july-a1" },
      { id: "meeting:march-a2" },
      { id: since },
      { id: since },
    ]);
    const at = (moment: string): readonly string[] =>
      [...reports, before ?? "", since ?? ""].map((id) => `${id}@${moment}`);
    expect(await lead(at(t2))).toEqual([
      { id: `meeting:july-a1@${t2}` },
      { id: `meeting:july-a1@${t2}` },
      null,
      null,
      { id: `${before}@${t2}` },
      null,
    ]);
    expect(await lead(at(t3))).toEqual([
      ...["july-a1", "july-a1", "july-a1", "march-a2"].map((key) => ({
        id: `meeting:${key}@${t3}`,
      })),
      { id: `${since}@${t3}` },
      { id: `${since}@${t3}` },
    ]);
  });
});
