import type { Basis, DateValue } from "../../model/claim.ts";
import { dayNumber, dayText } from "../../model/days.ts";
import { parseEdtf } from "../../model/edtf.ts";
import type { DateExpression } from "./date-expressions.ts";

/** Which way a date without year or a weekday looks from its anchor. */
export type Tense = "past" | "future";

/** What dates of a text resolve against: the day of its publication, if that is known to the day. */
export interface DateAnchor {
  readonly day: string | null;
  readonly year: number | null;
}

/** The anchor that a publication date gives. */
export function dateAnchor(publishedAt: DateValue | null): DateAnchor {
  const { min, max } = publishedAt ?? { min: null, max: null };
  if (min === null || max === null) return { day: null, year: null };
  const year = min.slice(0, -6) === max.slice(0, -6) ? Number(min.slice(0, -6)) : null;
  return { day: min === max ? min : null, year };
}

/** Turns words into a date; what has no anchor stays unresolved, with its words. Never finer than the words. */
export function resolveDate(
  expression: DateExpression,
  words: string,
  anchor: DateAnchor,
  tense: Tense,
): DateValue {
  const isCalendar = expression.kind === "calendar";
  return dateFrom(edtfOf(expression, anchor, tense), words, isCalendar ? "EXPLICIT" : "RELATIVE");
}

/** "Since" a date: open as of the publication. */
export function since(date: DateValue, words: string): DateValue {
  return dateFrom(
    date.edtf === null || date.edtf.includes("/") ? null : `${date.edtf}/..`,
    words,
    date.basis,
  );
}

/** From one date to another. */
export function between(from: DateValue, to: DateValue, words: string): DateValue {
  const edtf = from.edtf === null || to.edtf === null ? null : `${from.edtf}/${to.edtf}`;
  return dateFrom(edtf, words, from.basis === "RELATIVE" ? "RELATIVE" : to.basis);
}

function dateFrom(edtf: string | null, words: string, basis: Basis): DateValue {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  if (parsed !== null) return { ...parsed, text: words, basis };
  return {
    edtf: null,
    text: words,
    min: null,
    max: null,
    precision: null,
    approximate: false,
    uncertain: false,
    basis,
  };
}

function edtfOf(expression: DateExpression, anchor: DateAnchor, tense: Tense): string | null {
  switch (expression.kind) {
    case "calendar":
      return expression.edtf;
    case "month":
      return monthEdtf(expression, anchor, tense);
    case "weekday":
      return anchor.day === null ? null : weekdayEdtf(expression, anchor.day, tense);
    case "shift":
      return shiftEdtf(expression, anchor);
    case "unknown":
      return null;
  }
}

function monthEdtf(
  expression: Extract<DateExpression, { kind: "month" }>,
  anchor: DateAnchor,
  tense: Tense,
): string | null {
  const { month, day } = expression;
  const write = (year: number): string =>
    `${String(year).padStart(4, "0")}-${two(month)}${day === null ? "" : `-${two(day)}`}`;
  if (typeof expression.year === "number")
    return anchor.year === null ? null : write(anchor.year + expression.year);
  if (anchor.day === null || anchor.year === null) return null;
  const looksBack =
    expression.year === "before" || (expression.year === "nearest" && tense === "past");
  const here = write(anchor.year);
  const anchored = anchor.day.slice(0, here.length);
  if (looksBack)
    return here < anchored || (here === anchored && expression.year === "nearest")
      ? here
      : write(anchor.year - 1);
  return here > anchored || (here === anchored && expression.year === "nearest")
    ? here
    : write(anchor.year + 1);
}

function weekdayEdtf(
  expression: Extract<DateExpression, { kind: "weekday" }>,
  day: string,
  tense: Tense,
): string {
  const number = dayNumber(day);
  // Day 0 of the calendar's count, 1 January 1970, was a Thursday.
  const weekday = (((number + 4) % 7) + 7) % 7;
  const back = (weekday - expression.weekday + 7) % 7;
  const looksBack =
    expression.turn === "before" || (expression.turn === "nearest" && tense === "past");
  if (looksBack) return dayText(number - (expression.turn === "before" && back === 0 ? 7 : back));
  const forward = (7 - back) % 7;
  return dayText(number + (expression.turn === "after" && forward === 0 ? 7 : forward));
}

function shiftEdtf(
  expression: Extract<DateExpression, { kind: "shift" }>,
  anchor: DateAnchor,
): string | null {
  const { unit, count } = expression;
  if (unit === "year")
    return anchor.year === null ? null : String(anchor.year + count).padStart(4, "0");
  if (anchor.day === null) return null;
  if (unit === "day") return dayText(dayNumber(anchor.day) + count);
  if (unit === "month") return shiftMonth(anchor.day, count);
  const monday = dayNumber(anchor.day) - ((((dayNumber(anchor.day) + 3) % 7) + 7) % 7) + 7 * count;
  return `${dayText(monday)}/${dayText(monday + 6)}`;
}

function shiftMonth(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${two((months % 12) + 1)}`;
}

const two = (n: number): string => String(n).padStart(2, "0");
