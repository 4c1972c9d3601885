/** Rule 15: where facts stand that cannot all be true. Stated bounds alone are compared; different predicates never conflict. */
import type { FieldValue } from "../model/claim.ts";
import { foldName } from "../model/fold.ts";
import { shortHash } from "../model/entity-id.ts";
import type { Model } from "../model/model.ts";
import { compareText } from "../model/order.ts";
import type { NodeRow } from "../model/rows.ts";
import { dateSpan } from "./fact-dates.ts";
import type { Fact } from "./facts.ts";
import { recordRow, recordType } from "./record-row.ts";
import { competingIn, exclusiveSlot, functionalSlot, ownerOfSlot, varies } from "./slots.ts";

export type ConflictKind =
  | "DIFFERENT_VALUES"
  | "OVERLAPPING_VALUES"
  | "TWO_HOLDERS"
  | "OVERLAPPING_PERIODS"
  | "OUTSIDE_STATED_PERIOD";
export interface Conflict {
  readonly kind: ConflictKind;
  readonly slot: string;
  readonly subject: string;
  readonly predicate: string;
  /** In order of id. */
  readonly facts: readonly Fact[];
  readonly preferred: Fact | null;
}
type AreApart = (a: Fact, b: Fact) => boolean;

/** Every conflict among these ranked facts: one for each slot and kind, with the facts that take part in it. */
export function findConflicts(facts: readonly Fact[], model: Model): readonly Conflict[] {
  return [
    ...inSlots(facts, functionalSlot, (slot) => valuesApart(slot, model)),
    ...inSlots(facts, exclusiveSlot, () => ({
      kind: "TWO_HOLDERS",
      areApart: (a, b) => a.key !== b.key && certainDaysShared(a, b) >= 2,
    })),
    ...inSlots(
      facts,
      (fact) => fact.key,
      () => ({
        kind: "OVERLAPPING_PERIODS",
        areApart: (a, b) => certainDaysShared(a, b) >= 2,
      }),
    ),
    ...inSlots(
      facts,
      (fact) => fact.key,
      () => ({
        kind: "OUTSIDE_STATED_PERIOD",
        areApart: (a, b) => a.period.isOutside !== b.period.isOutside,
      }),
    ),
  ];
}

function valuesApart(
  fact: Fact,
  model: Model,
): { readonly kind: ConflictKind; readonly areApart: AreApart } {
  return varies(fact, model)
    ? {
        kind: "OVERLAPPING_VALUES",
        areApart: (a, b) => excludeEachOther(a, b, model) && certainDaysShared(a, b) >= 1,
      }
    : { kind: "DIFFERENT_VALUES", areApart: (a, b) => excludeEachOther(a, b, model) };
}

function inSlots(
  facts: readonly Fact[],
  slotOf: (fact: Fact) => string | null,
  rule: (fact: Fact) => { readonly kind: ConflictKind; readonly areApart: AreApart },
): readonly Conflict[] {
  return competingIn(facts, slotOf, 2).flatMap(([slot, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { kind, areApart } = rule(first);
    const involved = own.filter((a) => own.some((b) => a !== b && areApart(a, b)));
    if (involved.length === 0) return [];
    return {
      kind,
      slot,
      subject: kind === "TWO_HOLDERS" ? ownerOfSlot(first) : first.subject,
      predicate: first.predicate,
      facts: involved.sort((a, b) => compareText(a.id, b.id)),
      preferred: own.find((fact) => fact.rank === "PREFERRED") ?? null,
    };
  });
}

/** Two dates that do not meet, two lengths of time or two texts that differ. What is not known excludes nothing. */
function excludeEachOther(a: Fact, b: Fact, model: Model): boolean {
  const valueType = model.attributes.get(a.predicate)?.valueType ?? null;
  if (valueType === "DateValue") {
    const [x, y] = [dateSpan(a), dateSpan(b)];
    return x !== null && y !== null && (x[1] < y[0] || y[1] < x[0]);
  }
  const [x, y] = [a, b].map((fact) => valueIn(fact, valueType === "DurationValue"));
  return x !== null && y !== null && x !== y;
}

function valueIn(fact: Fact, isDuration: boolean): string | null {
  if (isDuration)
    return Object.values(fact.fields).flatMap((value) => lengthOf(value) ?? [])[0] ?? null;
  const text = fact.fields["text"];
  return typeof text === "string" && text !== "" ? foldName(text) : null;
}

const lengthOf = (value: FieldValue | null): string | null =>
  typeof value === "object" && value !== null && "iso" in value ? value.iso : null;

/** Days on which both are certain, by what sources state. Two that touch share one. */
function certainDaysShared(a: Fact, b: Fact): number {
  const [, fromA, toA] = a.period.bounds;
  const [, fromB, toB] = b.period.bounds;
  return Math.max(0, Math.min(toA, toB) - Math.max(fromA, fromB) + 1);
}

/** The row of a conflict; its id is that of its slot, whichever facts take part. */
export function conflictRow(conflict: Conflict, model: Model): NodeRow {
  const { kind, slot, subject, predicate, facts, preferred } = conflict;
  const { prefix } = recordType(model, "Conflict");
  const row = recordRow(model, "Conflict", {
    id: `${prefix}:${shortHash([kind, slot])}`,
    values: { predicate, conflictKind: kind, rankReason: preferred?.rankReason },
    links: { subject, preferred: preferred?.id ?? null },
  });
  return { ...row, links: { ...row.links, facts: facts.map(({ id }) => id) } };
}
