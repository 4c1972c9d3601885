import { parseEdtf } from "../../model/edtf.ts";
import type { Extraction } from "../extract/extract.ts";
import { extractClaims } from "../extract/extract.ts";
import type { Gazetteer } from "../extract/gazetteer.ts";
import type { Gold } from "./gold.ts";
import { hasIdenticalSpan, matchFacts } from "./match-facts.ts";
import { violations } from "./must-not.ts";
import { predictedFacts } from "./predicted.ts";

/** One text with its gold. */
export interface ScoreCase {
  readonly name: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly gold: Gold;
}

/** Found and missed, of one kind. Precision counts what matches no gold fact at all against this kind. */
export interface Tally {
  readonly found: number;
  readonly total: number;
  readonly extra: number;
}

/** How an extraction compares with its gold. */
export interface Score {
  readonly name: string;
  readonly strict: Tally;
  readonly relaxed: Tally;
  readonly tiers: ReadonlyMap<string, Tally>;
  readonly types: ReadonlyMap<string, Tally>;
  readonly identicalSpans: Tally;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  readonly violations: readonly string[];
  /** Quotes that are not where they are said to be. */
  readonly strayQuotes: number;
}

/** Extracts a text and compares the claims with its gold. */
export function score(one: ScoreCase, gazetteer: Gazetteer): Score {
  const publishedAt = one.publishedAt === null ? null : parseEdtf(one.publishedAt);
  return compare(
    one,
    extractClaims({ text: one.text, publishedAt, title: null, gazetteer }),
    gazetteer,
  );
}

/** Compares an extraction with the gold of its text. */
export function compare(one: ScoreCase, extraction: Extraction, gazetteer: Gazetteer): Score {
  const facts = predictedFacts(extraction, one.gold, gazetteer);
  const [strict, relaxed] = [
    matchFacts(one.gold, facts, "strict"),
    matchFacts(one.gold, facts, "relaxed"),
  ];
  const spanned = strict.pairs.filter((pair) => pair.gold.spans.length > 0);
  return {
    name: one.name,
    strict: {
      found: strict.pairs.length,
      total: one.gold.facts.length,
      extra: strict.extra.length,
    },
    relaxed: {
      found: relaxed.pairs.length,
      total: one.gold.facts.length,
      extra: relaxed.extra.length,
    },
    tiers: tallyBy(one.gold, strict, (fact) => fact.tier),
    types: tallyBy(one.gold, strict, (fact) => fact.type),
    identicalSpans: {
      found: spanned.filter((pair) => hasIdenticalSpan(pair.gold, pair.predicted)).length,
      total: spanned.length,
      extra: 0,
    },
    missed: strict.missed.map(
      (fact) =>
        `${fact.id} (${fact.tier}) ${fact.type} ${fact.sort ?? ""} ${JSON.stringify(fact.ends)} ${fact.value ?? ""}`,
    ),
    extra: strict.extra.map(
      (fact) =>
        `${fact.modality} ${fact.type} ${fact.sort ?? ""} ${JSON.stringify(fact.ends)} ${fact.value ?? ""} [${fact.claim?.extractor ?? ""}]`,
    ),
    violations: violations(one.gold, facts, extraction),
    strayQuotes: extraction.claims
      .flatMap((claim) => claim.quotes)
      .filter((quote) => !one.text.startsWith(quote.exact, quote.from) || quote.exact.length < 8)
      .length,
  };
}

function tallyBy(
  gold: Gold,
  { pairs, extra }: ReturnType<typeof matchFacts>,
  key: (fact: Gold["facts"][number]) => string,
): ReadonlyMap<string, Tally> {
  const keys = [...new Set(gold.facts.map(key))].sort();
  return new Map(
    keys.map((name) => {
      const isType = extra.filter((fact) => fact.type === name).length;
      return [
        name,
        {
          found: pairs.filter((pair) => key(pair.gold) === name).length,
          total: gold.facts.filter((fact) => key(fact) === name).length,
          extra: /^[A-Z]$/.test(name) ? extra.length : isType,
        },
      ];
    }),
  );
}

/** Share of the gold that was found; 1 where there is nothing to find. */
export const recall = ({ found, total }: Tally): number => (total === 0 ? 1 : found / total);

/** Share of what was found that is right; 1 where nothing was found. */
export const precision = ({ found, extra }: Tally): number =>
  found + extra === 0 ? 1 : found / (found + extra);
