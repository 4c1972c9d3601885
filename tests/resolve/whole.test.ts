import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentLine } from "../../src/model/rows.ts";
import { knowledge, shuffled } from "./arbitrary.ts";
import { lines, resolved } from "./say.ts";

const days = ["validFromMin", "validFromMax", "validToMin", "validToMax"];

describe("what is resolved from any claims", () => {
  it("is whole: every link leads to a row, no former id is another row's own, and no answer is given twice", () => {
    fc.assert(
      fc.property(knowledge, ({ documents, claims }) => {
        const { rows, answers } = resolved(documents, claims);
        const ids = new Set(rows.map(({ id }) => id));
        const targets = rows.flatMap(({ links }) => Object.values(links).flat());
        expect(targets.filter((id) => !ids.has(id))).toEqual([]);
        expect(rows.flatMap(({ formerIds }) => formerIds).filter((id) => ids.has(id))).toEqual([]);
        expect(answers.filter(({ node }) => !ids.has(node))).toEqual([]);
        expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
      }),
      { numRuns: 200 },
    );
  });

  it("shows inferred bounds that are in order", () => {
    fc.assert(
      fc.property(knowledge, ({ documents, claims }) => {
        for (const { columns } of resolved(documents, claims).rows) {
          const [fromMin, fromMax, toMin, toMax] = days.map((name) => columns[name] ?? null);
          if (columns["validFromBasis"] !== "INFERRED" && columns["validToBasis"] !== "INFERRED")
            continue;
          const pairs = [
            [fromMin, fromMax],
            [toMin, toMax],
            [fromMin, toMax],
            [fromMin, toMin],
            [fromMax, toMax],
          ];
          for (const [first, last] of pairs)
            if (typeof first === "string" && typeof last === "string")
              expect(first <= last).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is the same in any order, with meetings joined from several reports", () => {
    let joined = 0;
    fc.assert(
      fc.property(knowledge, fc.integer(), ({ documents, claims }, seed) => {
        const { rows } = resolved(documents, claims);
        const reports = rows.filter(({ columns }) => typeof columns["joinReason"] === "string");
        if (reports.length === 0) return;
        joined += 1;
        expect(lines(shuffled(documents, seed), shuffled(claims, seed))).toEqual(
          rows.map(contentLine),
        );
      }),
      { numRuns: 400, seed: 4 },
    );
    expect(joined).toBeGreaterThan(5);
  });
});
