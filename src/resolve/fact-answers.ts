import { compareText } from "../model/order.ts";
import type { Answer } from "./answering-ids.ts";
import type { Fact } from "./facts.ts";

/** Rule 13: every id that a fact's claims were born with answers with it; of several facts the one that stands, then the least. */
export function factAnswers(facts: readonly Fact[]): readonly Answer[] {
  const own = new Set(facts.map(({ id }) => id));
  const found = new Map<string, Fact>();
  for (const fact of facts)
    for (const birth of fact.births) {
      const other = found.get(birth);
      if (!own.has(birth) && (other === undefined || goesFirst(fact, other)))
        found.set(birth, fact);
    }
  return [...found]
    .map(([id, fact]) => ({ id, node: fact.id }))
    .sort((a, b) => compareText(a.id, b.id));
}

const goesFirst = (a: Fact, b: Fact): boolean => (a.stands === b.stands ? a.id < b.id : a.stands);
