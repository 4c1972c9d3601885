import type { Predicate } from "./plan.ts";

/** Whether a predicate can hold for no row, whatever the rows are. */
export function isNever(predicate: Predicate): boolean {
  if (predicate.kind === "all") return predicate.of.some(isNever);
  if (predicate.kind === "any") return predicate.of.every(isNever);
  return predicate.kind === "not" && isAlways(predicate.of);
}

function isAlways(predicate: Predicate): boolean {
  if (predicate.kind === "all") return predicate.of.every(isAlways);
  if (predicate.kind === "any") return predicate.of.some(isAlways);
  return predicate.kind === "not" && isNever(predicate.of);
}
