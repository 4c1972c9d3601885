import { rememberByValue } from "./remember.ts";

const DAY = 86_400_000;

/** Days since 1970-01-01 in the proleptic Gregorian calendar; years before 1 as in ISO 8601 (`-0043-03-15`). */
export const dayNumber = rememberByValue((text: string): number => {
  const match = /^(-?\d{4,})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) throw new Error(`${text} is no calendar day.`);
  const date = new Date(0);
  date.setUTCFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Math.round(date.getTime() / DAY);
});

/** The calendar day with this number, as `YYYY-MM-DD`. */
export const dayText = rememberByValue((day: number): string => {
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${digits}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
});

const two = (value: number): string => String(value).padStart(2, "0");

/** Whether a text is a day of the calendar, of a year with four digits. */
export const isDayText = (text: string): boolean =>
  /^-?\d{4}-\d\d-\d\d$/.test(text) && dayText(dayNumber(text)) === text;
