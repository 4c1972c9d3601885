import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { printScore } from "../../src/ingest/score/print-score.ts";
import { readCases } from "../../src/ingest/score/read-cases.ts";
import { precision, recall, score } from "../../src/ingest/score/score.ts";
import { gazetteer } from "./read.ts";

const folder = mkdtempSync(join(tmpdir(), "dragoman-score-"));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = `---
publishedAt: 2024-07-25
---
Kenyan President William Ruto met Ugandan President Yoweri Museveni in Nairobi on Tuesday.
Kenya and Rwanda act as mediators in the talks between Chile and Peru.
`;

function scored(gold: unknown) {
  writeFileSync(join(folder, "case.txt"), TEXT);
  writeFileSync(join(folder, "case.gold.json"), JSON.stringify(gold));
  const one = readCases(folder)[0];
  if (one === undefined) throw new Error("The case was not read.");
  return score(one, gazetteer);
}

const CLAIMS = [
  { type: "Tenure", holder: "William Ruto", office: "President of Kenya" },
  { type: "Tenure", holder: "Yoweri Museveni", office: "President of Uganda" },
  {
    type: "Participation",
    agent: ["William Ruto", "Yoweri Museveni"],
    event: "the meeting",
    role: "PRINCIPAL",
  },
  { type: "EventLocation", event: "the meeting", place: "Nairobi" },
  { type: "Attribute", subject: "the meeting", predicate: "DATE", date: "2024-07-23" },
  {
    type: "ProcessRole",
    agent: ["Kenya", "Rwanda"],
    process: "the talks",
    role: "MEDIATOR",
    quote: "Kenya and Rwanda act as mediators",
  },
  { type: "ProcessRole", agent: ["Chile", "Peru"], process: "the talks", role: "PARTY" },
];

test("a folder of texts and claims in the words of claims files is scored", () => {
  const result = scored({ claims: CLAIMS });
  expect(result.missed).toEqual([]);
  expect(result.extra).toEqual([]);
  expect(recall(result.strict)).toBe(1);
  expect(precision(result.strict)).toBe(1);
  expect(printScore(result)).toContain("all, strict");
});

test("a wrong date is strict's concern only; a wrong role is everyone's", () => {
  const wrongDate = scored({
    claims: CLAIMS.map((one) => (one.type === "Attribute" ? { ...one, date: "2024-07-24" } : one)),
  });
  expect([recall(wrongDate.strict) < 1, recall(wrongDate.relaxed)]).toEqual([true, 1]);
  const wrongRole = scored({
    claims: CLAIMS.map((one) => (one.role === "MEDIATOR" ? { ...one, role: "GUARANTOR" } : one)),
  });
  expect(recall(wrongRole.relaxed)).toBeLessThan(1);
  expect(precision(wrongRole.strict)).toBeLessThan(1);
});

test("what must not be found is named", () => {
  const result = scored({
    claims: CLAIMS,
    mustNot: [
      { type: "ProcessRole", agent: "Kenya", process: "the talks", role: "MEDIATOR" },
      { type: "ProcessRole", agent: "Chile", process: "the talks", role: "MEDIATOR" },
    ],
  });
  expect(result.violations).toHaveLength(1);
});
