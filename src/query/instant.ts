import { DragomanError } from "../errors.ts";
import { isDayText } from "../model/days.ts";
import type { Path } from "./planning.ts";

/** Reads an instant in UTC as milliseconds since 1970; BAD_VALUE with the field's path for anything else. */
export function readInstant(given: string, path: Path): number {
  const milliseconds = Date.parse(given);
  // Date.parse takes 30 February for 1 March.
  const isDay = /^\d{4}-\d\d-\d\dT.*Z$/.test(given) && isDayText(given.slice(0, 10));
  if (Number.isNaN(milliseconds) || !isDay) {
    const allowed = "an instant in UTC such as 2024-07-26T00:00:00Z";
    throw new DragomanError("BAD_VALUE", [`"${given}"`, allowed], { path });
  }
  return milliseconds;
}
