import type { DateValue } from "./claim.ts";
import { dayOf, daysInMonth, isDay } from "./calendar.ts";
import { dayNumber } from "./days.ts";

type Precision = Exclude<DateValue["precision"], null>;
interface Point {
  readonly min: string;
  readonly max: string;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const POINT = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%]?)$/;
const FINEST_FIRST: readonly Precision[] = ["DAY", "MONTH", "YEAR", "DECADE", "CENTURY", "UNKNOWN"];

/**
 * Reads a date in EDTF: years, months, days, decades (`195X`), centuries (`20XX`), unspecified parts (`2004-XX`),
 * `~ ? %`, and intervals with open (`2015/..`) or unknown (`2015/`) ends. Null for anything else and for days
 * that the calendar does not have; a reversed interval is null too.
 */
export function parseEdtf(text: string): DateValue | null {
  const ends = text.split("/");
  if (ends.length === 1) {
    const point = readPoint(text);
    return point && dateValue(text, point, point);
  }
  return ends.length === 2 ? readInterval(text, ends[0] ?? "", ends[1] ?? "") : null;
}

function readInterval(text: string, from: string, to: string): DateValue | null {
  const [start, end] = [readEnd(from), readEnd(to)];
  if (start === null || end === null || (start === "none" && end === "none")) return null;
  if (start === "none") return end === "none" ? null : dateValue(text, null, end);
  if (end === "none") return dateValue(text, start, null);
  return dayNumber(start.min) > dayNumber(end.max) ? null : dateValue(text, start, end);
}

const readEnd = (text: string): Point | "none" | null =>
  text === "" || text === ".." ? "none" : readPoint(text);

function dateValue(edtf: string, from: Point | null, to: Point | null): DateValue {
  const points = [from, to].filter((point) => point !== null);
  const coarsest = Math.max(...points.map((point) => FINEST_FIRST.indexOf(point.precision)));
  return {
    edtf,
    text: null,
    min: from?.min ?? null,
    max: to?.max ?? null,
    precision: FINEST_FIRST[coarsest] ?? "UNKNOWN",
    approximate: points.some((point) => point.approximate),
    uncertain: points.some((point) => point.uncertain),
    basis: "EXPLICIT",
  };
}

function readPoint(text: string): Point | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [, sign = "", digits = "", month, day, mark = ""] = match;
  const bounds = readBounds(sign, digits, month, day);
  return (
    bounds && {
      ...bounds,
      approximate: mark === "~" || mark === "%",
      uncertain: mark === "?" || mark === "%",
    }
  );
}

function readBounds(
  sign: string,
  digits: string,
  month: string | undefined,
  day: string | undefined,
): Pick<Point, "min" | "max" | "precision"> | null {
  if (sign === "-" && digits === "0000") return null; // ISO 8601 has one year zero, without a sign.
  if (digits.includes("X")) return month === undefined ? readYears(sign, digits) : null;
  const year = Number(sign + digits);
  if (month === undefined || month === "XX") {
    return day === undefined || day === "XX"
      ? { min: dayOf(year, 1, 1), max: dayOf(year, 12, 31), precision: "YEAR" }
      : null;
  }
  if (!isDay(year, Number(month), 1)) return null;
  if (day === undefined || day === "XX") {
    return {
      min: dayOf(year, Number(month), 1),
      max: dayOf(year, Number(month), daysInMonth(year, Number(month))),
      precision: "MONTH",
    };
  }
  if (!isDay(year, Number(month), Number(day))) return null;
  const only = dayOf(year, Number(month), Number(day));
  return { min: only, max: only, precision: "DAY" };
}

/** `195X` and `20XX`; before year 0 the larger number is the earlier year. */
function readYears(sign: string, digits: string): Pick<Point, "min" | "max" | "precision"> {
  const years = ["0", "9"].map((digit) => Number(sign + digits.replaceAll("X", digit)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    min: dayOf(first, 1, 1),
    max: dayOf(last, 12, 31),
    precision: digits.endsWith("XX") ? "CENTURY" : "DECADE",
  };
}
