import type { Gold, GoldFact } from "./gold.ts";
import type { PredictedFact } from "./predicted.ts";

/** Pairs of gold facts and predictions, and what is left over on either side. */
export interface Matching {
  readonly pairs: readonly { readonly gold: GoldFact; readonly predicted: PredictedFact }[];
  readonly missed: readonly GoldFact[];
  readonly extra: readonly PredictedFact[];
}

export type Strictness = "strict" | "relaxed";

const LINKS = new Set(["capacities", "addressees", "about", "reporters", "madeAt", "onBehalfOf"]);
const SYMMETRIC = new Set(["ALLIED_WITH", "DIPLOMATIC_RELATION"]);

/**
 * Pairs each gold fact with one prediction. Strict: type, sort, modality, all ends and values that the gold gives.
 * Relaxed: type, sort and the ends that make the fact.
 */
export function matchFacts(
  gold: Gold,
  predictions: readonly PredictedFact[],
  strictness: Strictness,
): Matching {
  const left = new Set(predictions);
  const pairs: { gold: GoldFact; predicted: PredictedFact }[] = [];
  for (const fact of gold.facts) {
    const candidates = [...left].filter((one) => matches(fact, one, gold, strictness));
    const predicted = candidates.find((one) => hasIdenticalSpan(fact, one)) ?? candidates[0];
    if (predicted === undefined) continue;
    left.delete(predicted);
    pairs.push({ gold: fact, predicted });
  }
  const found = new Set(pairs.map((pair) => pair.gold));
  // The same fact told twice is no error: a repetition of a matched prediction is not counted as extra.
  const extra = [...left].filter(
    (one) => !pairs.some((pair) => matches(pair.gold, one, gold, "relaxed")),
  );
  return { pairs, missed: gold.facts.filter((fact) => !found.has(fact)), extra };
}

/** Whether the words of a prediction are exactly those of the gold. */
export function hasIdenticalSpan(gold: GoldFact, predicted: PredictedFact): boolean {
  return (
    gold.spans.length > 0 &&
    gold.spans.every(([start, end]) =>
      predicted.spans.some(([from, to]) => from === start && to === end),
    )
  );
}

/** Whether a prediction says what a gold fact says. */
export function matches(
  fact: GoldFact,
  predicted: PredictedFact,
  gold: Gold,
  strictness: Strictness,
): boolean {
  if (fact.type !== predicted.type || (fact.sort !== null && fact.sort !== predicted.sort))
    return false;
  if (!sameCore(fact, predicted, gold)) return false;
  if (
    fact.type === "Statement" &&
    !fact.spans.some((span) => predicted.spans.some((other) => overlap(span, other) > 0.5))
  )
    return false;
  // Several values of one attribute differ in nothing else.
  if (fact.sort === "CHARACTERISATION" && fact.value !== predicted.value) return false;
  if (strictness === "relaxed") return true;
  return (
    fact.modality === predicted.modality &&
    sameLinks(fact, predicted, gold) &&
    (fact.value === null || fact.value === predicted.value) &&
    (!fact.isAttributed || predicted.isAttributed) &&
    sameReporters(fact, predicted)
  );
}

function sameCore(fact: GoldFact, predicted: PredictedFact, gold: Gold): boolean {
  const core = Object.entries(fact.ends).filter(([name]) => !LINKS.has(name));
  const isSame = core.every(([name, ids]) => sameEnds(ids, predicted.ends[name] ?? [], gold));
  if (isSame || fact.sort === null || !SYMMETRIC.has(fact.sort)) return isSame;
  return (
    sameEnds(fact.ends["agent"] ?? [], predicted.ends["counterpart"] ?? [], gold) &&
    sameEnds(fact.ends["counterpart"] ?? [], predicted.ends["agent"] ?? [], gold)
  );
}

function sameLinks(fact: GoldFact, predicted: PredictedFact, gold: Gold): boolean {
  return Object.entries(fact.ends).every(
    ([name, ids]) =>
      !LINKS.has(name) ||
      ids.every((id) => (predicted.ends[name] ?? []).some((other) => sameEnd(id, other, gold))),
  );
}

function sameEnds(ids: readonly string[], others: readonly string[], gold: Gold): boolean {
  return (
    ids.length === others.length &&
    ids.every((id) => others.some((other) => sameEnd(id, other, gold)))
  );
}

/** A nameless entity stands for one that the gold describes in words of its own and without a place in the text. */
function sameEnd(id: string, other: string, gold: Gold): boolean {
  if (id === other) return true;
  const entity = gold.entities.find((one) => one.id === id);
  return (
    other.startsWith("local:") &&
    entity !== undefined &&
    entity.spans.length === 0 &&
    entity.kind !== "Topic"
  );
}

function sameReporters(fact: GoldFact, predicted: PredictedFact): boolean {
  return (
    fact.reporters === null ||
    (fact.reporters.length === predicted.reporters.length &&
      fact.reporters.every((one) => predicted.reporters.includes(one)))
  );
}

function overlap(
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): number {
  return (
    Math.max(0, Math.min(end, to) - Math.max(start, from)) /
    Math.max(1, Math.max(end, to) - Math.min(start, from))
  );
}
