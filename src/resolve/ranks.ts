/** Rule 16: which of the values of a functional slot is shown where one is asked for, and why. */
import type { StoredDocument } from "../model/claim.ts";
import { compare, compareText, greatest } from "../model/order.ts";
import { dateOf, dateSpan } from "./fact-dates.ts";
import type { Fact } from "./facts.ts";
import { countOrigins } from "./origins.ts";
import { firstPublished } from "./publications.ts";
import { competingIn, functionalSlot } from "./slots.ts";
import type { SourceRatings } from "./source-ratings.ts";
import { contains, spanOf, widthOf, type Span } from "./spans.ts";

/** What decides between values beside the values. */
export interface RankContext {
  readonly documents: ReadonlyMap<string, StoredDocument>;
  readonly ratings: SourceRatings;
  /** Facts that people prefer, by any id that any of its claims gave it. */
  readonly preferred: ReadonlySet<string>;
}
interface Value {
  readonly fact: Fact;
  readonly span: Span | null;
  readonly isJudged: boolean;
}
type Criterion = readonly [reason: string, order: (a: Value, b: Value) => number];

/** Ranks the standing facts of every functional slot; all others keep their rank. */
export function rankFacts(facts: readonly Fact[], context: RankContext): readonly Fact[] {
  const ranked = new Map<string, Fact>();
  for (const [, slot] of competingIn(facts, functionalSlot))
    for (const fact of rankSlot(slot, context)) ranked.set(fact.id, fact);
  return facts.map((fact) => ranked.get(fact.id) ?? fact);
}

/** A value that says less than another one is shown only where a person prefers it. */
function rankSlot(slot: readonly Fact[], context: RankContext): readonly Fact[] {
  const values = slot.map((fact): Value => ({
    fact,
    span: dateSpan(fact),
    isJudged: [fact.id, ...fact.births].some((id) => context.preferred.has(id)),
  }));
  const top = values.filter(
    (value) => value.isJudged || !values.some((other) => saysLess(value, other)),
  );
  const criteria = criteriaOf(values, context);
  const [first, second] = [...top].sort((a, b) =>
    criteria.reduce((found, [, order]) => found || order(a, b), 0),
  );
  const reason =
    first === undefined
      ? null
      : second === undefined
        ? values.length > 1
          ? "FINER_COMPATIBLE"
          : "ONLY"
        : (criteria.find(([, order]) => order(first, second) !== 0)?.[0] ?? null);
  return slot.map((fact) =>
    fact === first?.fact ? { ...fact, rank: "PREFERRED", rankReason: reason } : fact,
  );
}

/** The criteria in their order. A coarser value lends its origins to each that it contains. */
function criteriaOf(
  values: readonly Value[],
  { documents, ratings }: RankContext,
): readonly Criterion[] {
  const origins = new Map(
    values.map((value) => [
      value,
      countOrigins(
        values
          .filter((other) => other === value || saysLess(other, value))
          .flatMap((other) => other.fact.backing),
        documents,
      ),
    ]),
  );
  const documentsOf = ({ fact }: Value) =>
    fact.backing.map((claim) => documents.get(claim.document));
  const isPrimary = (value: Value): boolean =>
    documentsOf(value).some((document) => ratings.isPrimary(document, value.fact.predicate));
  const reliability = (value: Value): string =>
    documentsOf(value)
      .map((document) => ratings.reliabilityOf(document) as string)
      .reduce((best, next) => (next < best ? next : best), "F");
  const published = (value: Value): number =>
    greatest(
      documentsOf(value).map((document) => spanOf(firstPublished(document))?.[1] ?? -Infinity),
    );
  return [
    ["JUDGEMENT", (a, b) => Number(b.isJudged) - Number(a.isJudged)],
    ["PRIMARY_RECORD", (a, b) => Number(isPrimary(b)) - Number(isPrimary(a))],
    ["MORE_ORIGINS", (a, b) => (origins.get(b) ?? 0) - (origins.get(a) ?? 0)],
    ["RELIABILITY", (a, b) => compareText(reliability(a), reliability(b))],
    ["FINER", (a, b) => compare(widthOf(a.span), widthOf(b.span))],
    ["LATER_PUBLICATION", (a, b) => compare(published(b), published(a))],
    ["ID", (a, b) => compareText(a.fact.id, b.fact.id)],
  ];
}

/** Whether a says less than b about the same date; a date without bounds says less than any. */
function saysLess(a: Value, b: Value): boolean {
  if (a.span === null || b.span === null)
    return a.span === null && b.span !== null && dateOf(a.fact) !== null;
  return contains(a.span, b.span);
}
