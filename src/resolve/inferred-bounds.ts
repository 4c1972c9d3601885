/**
 * Rule 14: bounds that no source states but that follow from others, in one pass from stated bounds of standing facts alone.
 * They are shown and marked; nothing that decides between sources (rules 10 to 13, 15) ever reads them.
 */
import { groupBy } from "../model/order.ts";
import type { Fact } from "./facts.ts";
import { dateSpan } from "./fact-dates.ts";
import { competingIn, exclusiveSlot } from "./slots.ts";
import { contains, type Bounds, type Span } from "./spans.ts";

export type BoundBasis = "EXPLICIT" | "INFERRED";
/** The bounds of a fact as they are shown, and how each end of them is known. */
export interface ShownBounds {
  readonly bounds: Bounds;
  readonly from: BoundBasis;
  readonly to: BoundBasis;
}

/** Attributes that say when somebody or something begins and ends. */
const BEGINNINGS: ReadonlySet<string> = new Set(["BORN", "BEGAN"]);
const ENDS: ReadonlySet<string> = new Set(["DIED", "ENDED"]);

/** All of them. */
export const LIFE_PREDICATES: readonly string[] = [...BEGINNINGS, ...ENDS];

/** Stated bounds as they are, until rule 14 has looked at them. */
export const asStated = (bounds: Bounds): ShownBounds => ({
  bounds,
  from: "EXPLICIT",
  to: "EXPLICIT",
});

/** The same facts with the bounds that follow from one another. */
export function inferBounds(facts: readonly Fact[]): readonly Fact[] {
  const lives = readLives(facts);
  const successors = readSuccessions(facts);
  return facts.map((fact) => {
    if (!fact.stands || BEGINNINGS.has(fact.predicate) || ENDS.has(fact.predicate)) return fact;
    const ends = [lives.get(fact.subject), lives.get(fact.object ?? "")];
    const earliest = Math.max(...ends.map((life) => life?.earliest ?? -Infinity));
    const latest = Math.min(
      ...ends.map((life) => life?.latest ?? Infinity),
      successors.get(fact.id) ?? Infinity,
    );
    return { ...fact, shown: narrow(fact.period.bounds, earliest, latest) };
  });
}

interface Life {
  readonly earliest: number;
  readonly latest: number;
}

/** First and last day on which each entity can have been, by any standing value; one that only says less than another is left out. */
function readLives(facts: readonly Fact[]): ReadonlyMap<string, Life> {
  const told = facts.filter(
    ({ stands, polarity, predicate }) =>
      stands && polarity === "STATED" && (BEGINNINGS.has(predicate) || ENDS.has(predicate)),
  );
  return new Map(
    [...groupBy(told, (fact) => fact.subject)].map(([entity, own]) => {
      const [begun, ended] = [spansOf(own, BEGINNINGS), spansOf(own, ENDS)];
      return [
        entity,
        {
          earliest: begun.length === 0 ? -Infinity : Math.min(...begun.map(([day]) => day)),
          latest: ended.length === 0 ? Infinity : Math.max(...ended.map(([, day]) => day)),
        },
      ];
    }),
  );
}

function spansOf(facts: readonly Fact[], predicates: ReadonlySet<string>): readonly Span[] {
  const spans: Span[] = [];
  for (const fact of facts) {
    const span = predicates.has(fact.predicate) ? dateSpan(fact) : null;
    if (span !== null) spans.push(span);
  }
  return spans.filter((span) => !spans.some((other) => contains(span, other)));
}

/** The latest beginning of the next holder, by fact of an exclusive slot whose end nobody states. */
function readSuccessions(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [, slot] of competingIn(facts, exclusiveSlot))
    for (const { id, period } of slot) {
      if (period.bounds[3] !== Infinity) continue;
      const later = slot.filter((other) => comesAfter(other.period.bounds, period.bounds));
      if (later.length > 0)
        found.set(id, Math.min(...later.map((other) => other.period.bounds[1])));
    }
  return found;
}

/** Whether the first surely begins later, or is certain only after the other was. */
function comesAfter(next: Bounds, before: Bounds): boolean {
  if (before[1] < next[0]) return true;
  return before[1] <= before[2] && next[1] <= next[2] && before[2] < next[1];
}

/** A limit that contradicts what sources state is left out: it is a conflict for people, and no bound. */
function narrow(stated: Bounds, earliest: number, latest: number): ShownBounds {
  const fromMin = earliest <= stated[1] ? Math.max(stated[0], earliest) : stated[0];
  const toMax = latest >= stated[2] ? Math.min(stated[3], latest) : stated[3];
  if (fromMin > toMax) return asStated(stated);
  const bounds: Bounds = [fromMin, Math.min(stated[1], toMax), Math.max(stated[2], fromMin), toMax];
  return {
    bounds,
    from: bounds[0] === stated[0] && bounds[1] === stated[1] ? "EXPLICIT" : "INFERRED",
    to: bounds[2] === stated[2] && bounds[3] === stated[3] ? "EXPLICIT" : "INFERRED",
  };
}
