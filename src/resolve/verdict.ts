import type { Bounds } from "./spans.ts";

/** How sure it is that something was so on a day. */
export type Verdict = "CERTAIN" | "POSSIBLE" | "NO";

/** Rule 19, `asOf`: certain between the latest beginning and the earliest end, possible between the earliest and the latest. */
export function verdictOn([fromMin, fromMax, toMin, toMax]: Bounds, day: number): Verdict {
  if (fromMax <= day && day <= toMin) return "CERTAIN";
  return fromMin <= day && day <= toMax ? "POSSIBLE" : "NO";
}
