/** Rule 16: which of the values of a functional slot is shown where one is asked for, and why. */
import type { DateValue, StoredDocument } from "../model/claim.ts";
import type { Fact } from "./facts.ts";
import { compareText, groupBy } from "./order.ts";
import { countOrigins } from "./origins.ts";
import { functionalSlot } from "./slots.ts";
import { firstPublished } from "./publications.ts";
import { spanOf, widthOf, type Span } from "./spans.ts";

interface Value {
  readonly fact: Fact;
  readonly span: Span | null;
}
type Criterion = readonly [reason: string, order: (a: Value, b: Value) => number];

/** Ranks the standing facts of every functional slot; all others keep their rank. What a person prefers goes before all criteria. */
export function rankFacts(
  facts: readonly Fact[],
  documents: ReadonlyMap<string, StoredDocument>,
  preferred: ReadonlySet<string> = new Set(),
): readonly Fact[] {
  const ranked = new Map<string, Fact>();
  const competing = facts.filter(
    (fact) => fact.stands && fact.polarity === "STATED" && functionalSlot(fact) !== null,
  );
  for (const slot of groupBy(competing, (fact) => functionalSlot(fact) ?? "").values()) {
    for (const fact of rankSlot(slot, documents, preferred)) ranked.set(fact.id, fact);
  }
  return facts.map((fact) => ranked.get(fact.id) ?? fact);
}

function rankSlot(
  slot: readonly Fact[],
  documents: ReadonlyMap<string, StoredDocument>,
  preferred: ReadonlySet<string>,
): readonly Fact[] {
  const values = slot.map((fact): Value => ({ fact, span: dateSpan(fact) }));
  const chosen = values.filter(({ fact }) =>
    [fact.id, ...fact.births].some((id) => preferred.has(id)),
  );
  const top =
    chosen.length > 0
      ? chosen
      : values.filter((value) => !values.some((other) => contains(value, other)));
  const criteria = criteriaOf(values, documents);
  const [first, second] = [...top].sort((a, b) =>
    criteria.reduce((found, [, order]) => found || order(a, b), 0),
  );
  const reason =
    first === undefined
      ? null
      : chosen.length > 0
        ? "JUDGEMENT"
        : second === undefined
          ? values.length > 1
            ? "FINER_COMPATIBLE"
            : "ONLY"
          : (criteria.find(([, order]) => order(first, second) !== 0)?.[0] ?? null);
  return slot.map((fact) =>
    fact === first?.fact ? { ...fact, rank: "PREFERRED", rankReason: reason } : fact,
  );
}

/** The criteria in their order; primary records and reliability are set by operators, with an issue of their own. */
function criteriaOf(
  values: readonly Value[],
  documents: ReadonlyMap<string, StoredDocument>,
): readonly Criterion[] {
  const origins = new Map(
    values.map((value) => [
      value,
      countOrigins(
        values
          .filter((other) => other === value || contains(other, value))
          .flatMap((other) => other.fact.claims),
        documents,
      ),
    ]),
  );
  return [
    ["MORE_ORIGINS", (a, b) => (origins.get(b) ?? 0) - (origins.get(a) ?? 0)],
    ["FINER", (a, b) => compare(widthOf(a.span), widthOf(b.span))],
    ["LATER_PUBLICATION", (a, b) => compare(latest(b, documents), latest(a, documents))],
    ["ID", (a, b) => compareText(a.fact.id, b.fact.id)],
  ];
}

/** Whether a says less than b about the same date; a date without bounds says less than any. */
function contains(a: Value, b: Value): boolean {
  if (a.span === null || b.span === null)
    return a.span === null && b.span !== null && hasDate(a.fact);
  return a.span[0] <= b.span[0] && b.span[1] <= a.span[1] && widthOf(a.span) > widthOf(b.span);
}

const dateOf = (fact: Fact): DateValue | null =>
  Object.values(fact.fields).find(
    (value): value is DateValue => typeof value === "object" && value !== null && "edtf" in value,
  ) ?? null;
const hasDate = (fact: Fact): boolean => dateOf(fact) !== null;
const dateSpan = (fact: Fact): Span | null => spanOf(dateOf(fact));

function latest(value: Value, documents: ReadonlyMap<string, StoredDocument>): number {
  const days = value.fact.claims.map(
    (claim) => spanOf(firstPublished(documents.get(claim.document)))?.[1] ?? -Infinity,
  );
  return Math.max(...days);
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
