/** Slots: facts that stand against one another, since the schema says that only one of them can hold (rules 14 to 16). */
import { isAttributeType } from "../model/fact-fields.ts";
import type { FactType, Model } from "../model/model.ts";
import { compareText } from "../model/order.ts";
import type { Fact } from "./facts.ts";

/** As much of a fact as tells its slots. */
export type SlotFact = Pick<Fact, "type" | "predicate" | "subject" | "object" | "fields">;

/** The slot in which a fact has one value for ever; null where several can be true. */
export function functionalSlot(fact: SlotFact): string | null {
  const { type, predicate } = fact;
  // Of attributes that are copied to no field several can be true.
  const isSeveral =
    isAttributeType(type) && type.predicates.some((several) => several === predicate);
  return type.functional.length === 0 || isSeveral ? null : slotName(fact, type.functional);
}

/** The slot in which one fact holds on any one day; null where the schema names none. */
export const exclusiveSlot = (fact: SlotFact): string | null =>
  fact.type.exclusive.length === 0 ? null : slotName(fact, fact.type.exclusive);

/** Facts that compete, by slot, in order: those that stand and say that there is something. Slots of fewer facts are left out. */
export function competingIn(
  facts: readonly Fact[],
  slotOf: (fact: Fact) => string | null,
  fewest = 1,
): readonly (readonly [slot: string, facts: readonly Fact[]])[] {
  const slots = new Map<string, Fact[]>();
  for (const fact of facts) {
    const slot = fact.stands && fact.polarity === "STATED" ? slotOf(fact) : null;
    const own = slot === null ? undefined : slots.get(slot);
    if (own !== undefined) own.push(fact);
    else if (slot !== null) slots.set(slot, [fact]);
  }
  return [...slots].filter(([, own]) => own.length >= fewest).sort(([a], [b]) => compareText(a, b));
}

/** The id of what an exclusive slot is about: the first end that it names, such as the office. */
export function ownerOfSlot(fact: Fact): string {
  const { exclusive, subjectField, objectFields } = fact.type;
  const end = exclusive.find((name) => name === subjectField || objectFields.includes(name));
  return end === undefined || end === subjectField ? fact.subject : (fact.object ?? fact.subject);
}

/** Whether its values change in time. */
export const varies = (fact: Fact, model: Model): boolean =>
  isAttributeType(fact.type) && model.attributes.get(fact.predicate)?.varies === true;

/** Both kinds of slots of a fact; every claim of its key tells them. */
export const slotsOf = (fact: SlotFact): readonly string[] =>
  [functionalSlot(fact), exclusiveSlot(fact)].flatMap((slot) => slot ?? []);

/** Slots of attributes of one entity: of these, or of all that the model copies to entities. */
export const attributeSlots = (
  entity: string,
  model: Model,
  predicates: readonly string[] = [...model.attributes.keys()],
): readonly string[] =>
  [...model.types.values()].flatMap((type) =>
    type.family === "fact" && isAttributeType(type)
      ? predicates.flatMap(
          (predicate) =>
            functionalSlot({ type, predicate, subject: entity, object: null, fields: {} }) ?? [],
        )
      : [],
  );

const slotName = (fact: SlotFact, fields: readonly string[]): string =>
  JSON.stringify([fact.type.name, ...fields.map((name) => slotPart(fact, name, fact.type))]);

function slotPart(fact: SlotFact, name: string, type: FactType): unknown {
  if (name === "predicate") return fact.predicate;
  if (name === type.subjectField) return fact.subject;
  return type.objectFields.includes(name) ? fact.object : fact.fields[name];
}
