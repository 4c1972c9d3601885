/** The proleptic Gregorian calendar by year, month and day; years before 1 as in ISO 8601. */

/** Whether the calendar has this day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Length of a month. */
export function daysInMonth(year: number, month: number): number {
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999; setUTCFullYear does not.
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}

/** The text of a day, `YYYY-MM-DD`. */
export function dayOf(year: number, month: number, day: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
