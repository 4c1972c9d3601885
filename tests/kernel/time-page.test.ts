/** docs/time.md: each question that it asks is asked again, and the days of its table are judged by the product. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/model/days.ts";
import type { Bounds } from "../../src/resolve/spans.ts";
import { verdictOn } from "../../src/resolve/verdict.ts";
import { ask } from "../graph/ask.ts";
import { engines } from "../graph/engines.ts";
import { put, schema, type SourceName } from "./worked-example.ts";

const PAGE = readFileSync("docs/time.md", "utf8");

/** What has gone in, in this order, once an answer is told as `after` a file. */
const AFTER: Readonly<Record<string, readonly SourceName[]>> = {
  "a-iran-press.yaml": ["A"],
  "r-leaders.yaml": ["A", "R"],
  "d-harbour-masters.yaml": ["D"],
  all: ["A", "B", "C", "R"],
};

interface Example {
  readonly question: string;
  readonly after: string;
  readonly answer: unknown;
}

/** Each question of the page with each answer that follows it. */
function examplesOf(page: string): readonly Example[] {
  const examples: Example[] = [];
  let question = "";
  for (const [, language, after = "", text = ""] of page.matchAll(
    /^```(\w+)(?: after=(\S+))?\n([\s\S]*?)^```$/gm,
  )) {
    if (language === "graphql") question = text;
    else examples.push({ question, after, answer: JSON.parse(text) as unknown });
  }
  return examples;
}
const examples = examplesOf(PAGE);

describe.each(engines)("the page on time, on $name,", (engine) => {
  it.each(examples)("gives the answer of the service after $after", async (example) => {
    const { question, after, answer } = example;
    const graph = await engine.open(schema.model);
    try {
      for (const source of AFTER[after] ?? []) await put(graph, [source]);
      expect(await ask(graph, schema, question)).toEqual(answer);
    } finally {
      await graph.close();
    }
  });
});

describe("the page on time", () => {
  it("asks questions, and its answers are after sources that there are", () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
    expect(examples.map(({ after }) => after).filter((after) => !(after in AFTER))).toEqual([]);
  });

  it("says of each day of its table what the service makes of it", () => {
    const [seen, listed] = ["a-iran-press.yaml", "r-leaders.yaml"].map((file) =>
      boundsIn(examples.find(({ after }) => after === file)?.answer),
    );
    if (seen === undefined || listed === undefined) throw new Error("The page shows no tenures.");
    const rows = [...PAGE.matchAll(/^\| (CERTAIN|POSSIBLE|no) \|[^|]*\|([^|]*)\|([^|]*)\|$/gm)];
    expect(rows.map(([, verdict]) => verdict)).toEqual(["CERTAIN", "POSSIBLE", "no"]);
    const told = rows.flatMap(([, verdict = "", ofSeen = "", ofListed = ""]) => [
      ...daysOf(ofSeen).map((day) => ({ verdict, day, bounds: seen })),
      ...daysOf(ofListed).map((day) => ({ verdict, day, bounds: listed })),
    ]);
    expect(told.length).toBeGreaterThanOrEqual(5);
    for (const { verdict, day, bounds } of told)
      expect(verdictOn(bounds, dayNumber(day)), day).toBe(verdict.toUpperCase());
  });
});

const daysOf = (cell: string): readonly string[] => cell.match(/\d{4}-\d\d-\d\d/g) ?? [];

interface Tenures {
  readonly tenures: {
    readonly nodes: readonly {
      readonly valid: Readonly<
        Record<"from" | "to", { readonly min: string | null; readonly max: string | null }>
      >;
    }[];
  };
}

/** The four bounds of the tenure in an answer of the page. */
function boundsIn(answer: unknown): Bounds | undefined {
  // The page writes these two answers so; of a missing one there are no bounds.
  const [tenure] = (answer as Tenures | undefined)?.tenures.nodes ?? [];
  if (tenure === undefined) return undefined;
  const { from, to } = tenure.valid;
  return [
    from.min === null ? -Infinity : dayNumber(from.min),
    from.max === null ? Infinity : dayNumber(from.max),
    to.min === null ? -Infinity : dayNumber(to.min),
    to.max === null ? Infinity : dayNumber(to.max),
  ];
}
