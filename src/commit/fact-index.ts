import type { Fact } from "../resolve/facts.ts";
import { slotsOf } from "../resolve/slots.ts";
import type { PartSide } from "./part.ts";

/** The facts of one side, by what they have in common. */
export interface FactIndex {
  readonly byId: ReadonlyMap<string, Fact>;
  readonly byKey: ReadonlyMap<string, readonly Fact[]>;
  readonly bySlot: ReadonlyMap<string, readonly Fact[]>;
  readonly byBirth: ReadonlyMap<string, readonly Fact[]>;
  readonly bySubject: ReadonlyMap<string, readonly Fact[]>;
  /** By both ends and whatever they link to. */
  readonly byEnd: ReadonlyMap<string, readonly Fact[]>;
}

export function indexFacts({ derived }: PartSide): FactIndex {
  const { facts } = derived.parts;
  return {
    byId: new Map(facts.map((fact) => [fact.id, fact])),
    byKey: indexBy(facts, (fact) => [fact.key]),
    bySlot: indexBy(facts, slotsOf),
    byBirth: indexBy(facts, (fact) => [firstBirth(fact)]),
    bySubject: indexBy(facts, (fact) => [fact.subject]),
    byEnd: indexBy(facts, ({ subject, object, links }) => [
      subject,
      ...(object === null ? [] : [object]),
      ...Object.values(links).flat(),
    ]),
  };
}

/** The least id that a claim gives a fact: facts that share it are told apart by their claims (rule 13). */
export const firstBirth = ({ id, births }: Fact): string => births[0] ?? id;

function indexBy(
  facts: readonly Fact[],
  keysOf: (fact: Fact) => readonly string[],
): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts)
    for (const key of keysOf(fact)) {
      const same = found.get(key);
      if (same) same.push(fact);
      else found.set(key, [fact]);
    }
  return found;
}
