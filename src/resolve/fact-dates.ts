import type { DateValue } from "../model/claim.ts";
import type { Fact } from "./facts.ts";
import { spanOf, type Span } from "./spans.ts";

/** The date that is the value of a fact; null where it has none. */
export const dateOf = (fact: Fact): DateValue | null =>
  Object.values(fact.fields).find(
    (value): value is DateValue => typeof value === "object" && value !== null && "edtf" in value,
  ) ?? null;

/** The days that its date can mean; null while it is unresolved or absent. */
export const dateSpan = (fact: Fact): Span | null => spanOf(dateOf(fact));
