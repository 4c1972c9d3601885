import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { extract, facts } from "./read.ts";

const ARTICLE = `Kenyan President William Ruto and Ugandan President Yoweri Museveni met in Nairobi on Tuesday to discuss border trade and regional security. It was their first meeting at the State House.

"Our countries need each other," Ruto said, according to Reuters. He added that trade had grown.

Kenya, along with Rwanda and Ethiopia, has acted as a mediator in the talks between the Congolese government and rebel groups. The meeting follows their previous talks in Kampala in May, which lasted two hours.
`;

/** Sorted facts: renaming changes no order of the text, but symmetric comparison should not rest on it. */
const sorted = (lines: readonly string[]): readonly string[] => [...lines].sort();

function rename(text: string, names: readonly (readonly [string, string])[]): string {
  return text.replaceAll(
    new RegExp(names.map(([from]) => from).join("|"), "g"),
    (word) => names.find(([from]) => from === word)?.[1] ?? word,
  );
}

test("people and countries under other names give the same facts under other names", () => {
  const names = [
    ["William Ruto", "Andrés Pérez"],
    ["Yoweri Museveni", "Mariana Quiroga"],
    ["Ruto", "Pérez"],
    ["Kenyan", "Peruvian"],
    ["Ugandan", "Chilean"],
    ["Kenya", "Peru"],
    ["Uganda", "Chile"],
    ["Nairobi", "Lima"],
    ["Kampala", "Santiago"],
    ["Rwanda", "Brazil"],
    ["Ethiopia", "Panama"],
  ] as const;
  expect(facts(ARTICLE).length).toBeGreaterThan(15);
  expect(sorted(facts(rename(ARTICLE, names)))).toEqual(
    sorted(facts(ARTICLE).map((one) => rename(one, names))),
  );
});

test("did not takes every fact of its clause back, and only those", () => {
  const denied = facts(ARTICLE.replace(" met in Nairobi", " did not meet in Nairobi"));
  expect(denied.filter((one) => /meeting 1/.test(one) && !one.startsWith("DENIED: "))).toEqual([]);
  expect(denied.filter((one) => one.startsWith("DENIED: Participation"))).toHaveLength(2);
  expect(denied.filter((one) => one.startsWith("ProcessRole"))).toEqual(
    facts(ARTICLE).filter((one) => one.startsWith("ProcessRole")),
  );
  const noRole = facts(ARTICLE.replace("has acted as", "has not acted as"));
  expect(noRole.filter((one) => one.startsWith("ProcessRole"))).toEqual([]);
});

test("another publication date moves relative dates and nothing else", () => {
  const [early, late] = [facts(ARTICLE, "2024-07-25"), facts(ARTICLE, "2024-08-01")];
  expect(early.filter((one) => !late.includes(one))).toEqual([
    "Attribute subject=meeting 1 DATE 2024-07-23",
  ]);
  expect(late.filter((one) => !early.includes(one))).toEqual([
    "Attribute subject=meeting 1 DATE 2024-07-30",
  ]);
  expect(facts(ARTICLE, null).filter((one) => /DATE/.test(one))).toEqual([
    "Attribute subject=meeting 1 DATE unresolved",
    "Attribute subject=meeting 2 DATE unresolved",
  ]);
});

test("paragraphs of other matters change nothing", () => {
  expect(extract(`${ARTICLE}\nThe harvest was good. Coffee is dear this summer.\n`).claims).toEqual(
    extract(ARTICLE).claims,
  );
  const before = "The harvest was good. Coffee is dear.\n\n";
  expect(facts(before + ARTICLE)).toEqual(facts(ARTICLE));
});

test("wrapped lines, no-break spaces and curly quotes give the same facts", () => {
  const wrapped = ARTICLE.replaceAll(/(.{40,58}) /g, "$1\n");
  expect(facts(wrapped)).toEqual(facts(ARTICLE));
  expect(
    facts(
      ARTICLE.replaceAll(" said", "\u00a0said")
        .replace('"Our', "“Our")
        .replace('other,"', "other,”"),
    ),
  ).toEqual(facts(ARTICLE));
});

test("the same text gives the same claims, and every quote is verbatim", () => {
  expect(extract(ARTICLE)).toEqual(extract(ARTICLE));
  for (const quote of extract(ARTICLE).claims.flatMap((claim) => claim.quotes)) {
    expect(ARTICLE.startsWith(quote.exact, quote.from)).toBe(true);
    expect(quote.exact.length).toBeGreaterThanOrEqual(8);
  }
});

test("fifty articles take less than a second", () => {
  extract(ARTICLE);
  const start = performance.now();
  for (let i = 0; i < 50; i += 1) extract(ARTICLE);
  expect(performance.now() - start).toBeLessThan(1000);
});

test("odd texts are read without failing", () => {
  for (const text of [
    "",
    "   ",
    "\n\n",
    "214",
    '"',
    '"""',
    "<P1> met <C2> .",
    "A".repeat(5000),
    "and ".repeat(2000),
    "Russia, ".repeat(500),
    "(((((",
    "\ud83d\ude00 met \ud83d\ude00.",
  ]) {
    expect(extract(text).claims.length).toBeGreaterThanOrEqual(0);
  }
});

test("every rule of the extractor names itself and its version, and holds a prior between 0 and 100", () => {
  for (const claim of extract(ARTICLE).claims) {
    expect(claim.extractor).toMatch(/^rules\/[a-z-]+@\d+$/);
    expect(claim.confidence).toBeGreaterThan(0);
    expect(claim.confidence).toBeLessThanOrEqual(100);
  }
});

const articles = fileURLToPath(new URL("../../seeds/articles", import.meta.url));
test.skipIf(!existsSync(articles))(
  "the articles of the seeds give facts, each on verbatim words",
  () => {
    for (const name of readdirSync(articles).filter((one) => one.endsWith(".txt"))) {
      const text = readFileSync(`${articles}/${name}`, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
      const { claims } = extract(text);
      expect(
        claims.filter((claim) => claim.statement.says === "fact").length,
        name,
      ).toBeGreaterThan(5);
      for (const quote of claims.flatMap((claim) => claim.quotes))
        expect(text.startsWith(quote.exact, quote.from)).toBe(true);
    }
  },
);
