/** The worked example of the time rules in other orders, and in other words of its sources. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import { engines, type Engine } from "../graph/engines.ts";
import { put, retractB, schema, settings, textOf, type SourceName } from "./worked-example.ts";
import { factsOf, meetings, table, type Table } from "./worked-example-table.ts";

const { model } = schema;

/** Letters of sources that go in together; `-B` takes the host's page back. */
const ORDERS: readonly (readonly string[])[] = [
  ["R", "C", "B", "A", "-B"],
  ["B", "-B", "A", "C", "R"],
  ["B", "-B", "R", "C", "A"],
  ["C", "B", "-B", "R", "A"],
  ["ABCR", "-B"],
  ["B", "-B", "RCA"],
  ["CR", "AB", "-B"],
  ["A", "R", "B", "C", "-B", "B", "A"],
];

/** What a store of its own comes to. */
async function inOrder(engine: Engine, steps: readonly string[]) {
  const graph = await engine.open(model);
  try {
    for (const step of steps) {
      if (step === "-B") await retractB(graph);
      // Each letter names a source.
      else await put(graph, step.split("") as SourceName[]);
    }
    const { contentHash, claimsHash, judgementsHash, violations } = await check(graph, model);
    return {
      contentHash,
      claimsHash,
      judgementsHash,
      violations,
      difference: await deepCheck(graph, model, settings.sources),
    };
  } finally {
    await graph.close();
  }
}

describe.each(engines)("the four sources and the retraction on $name", (engine) => {
  it("come to one graph of one content hash in any order", async () => {
    const expected = await inOrder(engine, ["A", "B", "CR", "-B"]);
    expect(expected).toMatchObject({ violations: [], difference: null });
    for (const steps of ORDERS)
      expect(await inOrder(engine, steps), steps.join(" ")).toEqual(expected);
  }, 300_000);
});

describe.each(engines)("other words of its sources on $name", (engine) => {
  async function toldOtherwise(
    sources: readonly SourceName[],
    told: Readonly<Partial<Record<SourceName, string>>>,
  ): Promise<Table> {
    const graph = await engine.open(model);
    try {
      await put(graph, sources, told);
      return await table(graph);
    } finally {
      await graph.close();
    }
  }

  it("keep the three apart where C says 26 July: a run of three days is no meeting", async () => {
    const late = textOf("C").replace("date: 2024-07-25", "date: 2024-07-26");
    for (const order of [
      ["A", "B", "C"],
      ["C", "B", "A"],
    ] as const) {
      const answer = await toldOtherwise(order, { C: late });
      expect(meetings(answer)).toEqual(["a1", "a2", "b1", "c1"]);
      expect(answer.conflicts.nodes).toEqual([]);
    }
  });

  it("let an undated report join nothing", async () => {
    const undated = textOf("A").replace("date: 2024-07-25, ", "");
    const answer = await toldOtherwise(["A", "B", "C"], { A: undated });
    expect(meetings(answer)).toEqual(["a1", "a2", "b1 c1"]);
    expect(factsOf(answer, "meeting:july-a1")).toMatchObject([{ date: { edtf: null } }]);
  });
});
