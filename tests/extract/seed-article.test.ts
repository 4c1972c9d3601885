import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Extraction } from "../../src/ingest/extract/extract.ts";
import { extractClaims } from "../../src/ingest/extract/extract.ts";
import { tokenise } from "../../src/ingest/extract/tokens.ts";
import { readSeedCases } from "../../src/ingest/score/read-cases.ts";
import type { ScoreCase } from "../../src/ingest/score/score.ts";
import { compare, precision, recall, score } from "../../src/ingest/score/score.ts";
import { parseEdtf } from "../../src/model/edtf.ts";
import { gazetteer } from "./read.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cases = readSeedCases(join(root, "../shared"));
const [seed] = cases;

if (seed === undefined)
  console.warn("The seed article is not in ../shared: its tests are skipped.");

function extractSeed(one: ScoreCase): Extraction {
  return extractClaims({
    text: one.text,
    publishedAt: one.publishedAt === null ? null : parseEdtf(one.publishedAt),
    title: null,
    gazetteer,
  });
}

describe.skipIf(seed === undefined)("the seed article", () => {
  test.each(cases.map((one) => [one.name, one] as const))(
    "%s: the bar is reached, with no must-not violation",
    (_name, one) => {
      const result = score(one, gazetteer);
      const tier = (name: string) => result.tiers.get(name) ?? { found: 0, total: 1, extra: 1 };
      expect(recall(tier("A"))).toBeGreaterThanOrEqual(0.95);
      expect(precision(tier("A"))).toBeGreaterThanOrEqual(0.95);
      expect(recall(tier("B"))).toBeGreaterThanOrEqual(0.8);
      expect(recall(tier("C"))).toBeGreaterThanOrEqual(0.5);
      expect(result.violations).toEqual([]);
      expect(result.strayQuotes).toBe(0);
      expect(recall(result.identicalSpans)).toBeGreaterThanOrEqual(0.8);
    },
  );

  test("negative controls: nothing found scores 0, flipped modalities score 0, swapped actors score less", () => {
    if (seed === undefined) return;
    const found = extractSeed(seed);
    const nothing: Extraction = { claims: [], mentions: [], publisher: null, section: null };
    expect(recall(compare(seed, nothing, gazetteer).strict)).toBe(0);
    const flipped: Extraction = {
      ...found,
      publisher: null,
      claims: found.claims.map((claim) => ({ ...claim, modality: "DENIED" as const })),
    };
    expect(recall(compare(seed, flipped, gazetteer).strict)).toBe(0);
    expect(recall(compare(seed, swapActors(found), gazetteer).strict)).toBeLessThan(0.8);
    expect(recall(compare(seed, found, gazetteer).strict)).toBeGreaterThan(0.9);
  });

  test("an unrelated paragraph behind it changes none of its claims", () => {
    if (seed === undefined) return;
    const longer = extractSeed({
      ...seed,
      text: `${seed.text}\n\nThe weather in Lima was mild. Peru exports copper.\n`,
    });
    expect(longer.claims).toEqual(extractSeed(seed).claims);
  });

  test("no five words in a row and no principal's name of it stand in source or vocabulary", () => {
    if (seed === undefined) return;
    const words = (text: string): readonly string[] =>
      tokenise(text, 0)
        .map((token) => token.text.toLowerCase())
        .filter((word) => /\w/.test(word));
    const runs = (list: readonly string[]): readonly string[] =>
      list.slice(4).map((_, i) => list.slice(i, i + 5).join(" "));
    const article = new Set(runs(words(seed.text)));
    for (const file of sourceFiles(join(root, "src/ingest"))) {
      const text = readFileSync(file, "utf8");
      expect(
        runs(words(text)).filter((run) => article.has(run)),
        file,
      ).toEqual([]);
      expect(/\b(?:put\u0069n|ass\u0061d)\b/i.test(text), file).toBe(false);
    }
  });
});

function swapActors(found: Extraction): Extraction {
  const swap: Readonly<Record<string, string>> = {
    Russia: "Syria",
    Syria: "Russia",
    Iran: "Turkey",
    Turkey: "Iran",
  };
  const people = [
    ...new Set(
      found.claims
        .flatMap(({ statement }) =>
          statement.says === "fact" ? [...(statement.ends["holder"] ?? [])] : [],
        )
        .map((mention) => mention.text ?? ""),
    ),
  ];
  const other = (text: string | null): string | null =>
    text === null
      ? null
      : people.includes(text)
        ? (people.find((one) => one !== text) ?? text)
        : (swap[text] ?? text);
  return {
    ...found,
    claims: found.claims.map((claim) =>
      claim.statement.says !== "fact"
        ? claim
        : {
            ...claim,
            statement: {
              ...claim.statement,
              ends: Object.fromEntries(
                Object.entries(claim.statement.ends).map(([name, mentions]) => [
                  name,
                  mentions.map((mention) => ({ ...mention, text: other(mention.text) })),
                ]),
              ),
            },
          },
    ),
  };
}

function sourceFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sourceFiles(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
