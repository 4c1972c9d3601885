import type { DateValue } from "../model/claim.ts";
import { dayNumber, dayText } from "../model/days.ts";

/** Days from first to last, both included; ±Infinity where unbounded. */
export type Span = readonly [first: number, last: number];
/** Earliest and latest beginning, earliest and latest end. */
export type Bounds = readonly [fromMin: number, fromMax: number, toMin: number, toMax: number];

/** The days that a date can mean; null while it is unresolved or absent. */
export function spanOf(date: DateValue | null): Span | null {
  if (date === null || (date.min === null && date.max === null)) return null;
  return [
    date.min === null ? -Infinity : dayNumber(date.min),
    date.max === null ? Infinity : dayNumber(date.max),
  ];
}

/** Whether the first says less of the same day than the second. */
export const contains = (a: Span, b: Span): boolean =>
  a[0] <= b[0] && b[1] <= a[1] && widthOf(a) > widthOf(b);

/** How many days more than one it spans; infinite for none. */
export const widthOf = (span: Span | null): number =>
  span === null ? Infinity : span[1] - span[0];

/** A day as text; null where unbounded. */
export const boundText = (day: number): string | null =>
  Number.isFinite(day) ? dayText(day) : null;
