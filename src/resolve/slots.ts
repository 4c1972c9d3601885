/** Slots: the facts that compete for one place (rules 14 to 16). Which fields make one is said in schema/. */
import { isAttributeType } from "../model/fact-fields.ts";
import type { Model } from "../model/model.ts";
import type { Fact } from "./facts.ts";

/** The slot of which one value is shown; null where several can be true, for what does not stand, and for "there is none". */
export function functionalSlot(fact: Fact): string | null {
  const { type, predicate } = fact;
  if (!fact.stands || fact.polarity !== "STATED" || type.functional.length === 0) return null;
  // Of attributes that are copied to no field several can be true.
  if (isAttributeType(type) && type.predicates.some((several) => several === predicate))
    return null;
  return slotOf(fact, type.functional);
}

/** The slot that one fact can have on any one day; null where several can, and for what does not stand. */
export const exclusiveSlot = (fact: Fact): string | null =>
  fact.stands && fact.polarity === "STATED" && fact.type.exclusive.length > 0
    ? slotOf(fact, fact.type.exclusive)
    : null;

/** Both kinds of slots of a fact. */
export const slotsOf = (fact: Fact): readonly string[] =>
  [functionalSlot(fact), exclusiveSlot(fact)].flatMap((slot) => slot ?? []);

/** The id of what an exclusive slot is about: the first end that it names, such as the office. */
export function ownerOfSlot(fact: Fact): string {
  const owner = fact.type.exclusive.map((name) => slotPart(fact, name, fact.type.subjectField));
  const [first] = owner.filter((part) => part.isEnd);
  return typeof first?.value === "string" ? first.value : fact.subject;
}

/** Whether the values of the slot change in time. */
export const varies = (fact: Fact, model: Model): boolean =>
  isAttributeType(fact.type) && model.attributes.get(fact.predicate)?.varies === true;

const slotOf = (fact: Fact, fields: readonly string[]): string =>
  JSON.stringify([
    fact.type.name,
    ...fields.map((name) => slotPart(fact, name, fact.type.subjectField).value ?? null),
  ]);

function slotPart(
  fact: Fact,
  name: string,
  subjectField: string,
): { readonly value: unknown; readonly isEnd: boolean } {
  if (name === "predicate") return { value: fact.predicate, isEnd: false };
  if (name === subjectField) return { value: fact.subject, isEnd: true };
  if (fact.type.objectFields.includes(name)) return { value: fact.object, isEnd: true };
  return { value: fact.fields[name], isEnd: false };
}
