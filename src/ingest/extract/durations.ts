import type { DurationValue } from "../../model/claim.ts";
import type { Span } from "./text-view.ts";
import { vocabulary } from "./vocabulary.ts";

/** A length of time as it stands in the text. */
export interface DurationWords extends Span {
  readonly value: DurationValue;
}

let pattern: RegExp | null = null;

/** All lengths of time in a stretch of text; "three years ago" is a date and none. Positions are relative to it. */
export function findDurations(text: string): DurationWords[] {
  pattern ??= compile();
  return [...text.matchAll(pattern)].flatMap((match) => {
    const iso = isoDuration(match.groups ?? {});
    return iso === null
      ? []
      : [
          {
            start: match.index,
            end: match.index + match[0].length,
            value: { iso, text: match[0] },
          },
        ];
  });
}

function compile(): RegExp {
  const number = String.raw`\d+(?:\.5)?|${Object.keys(vocabulary().words.numbers).join("|")}`;
  const unit = "minute|hour|day|week|month|year";
  return new RegExp(
    String.raw`\b(?<n>${number})(?<half1> and a half)?[ -](?<unit>${unit})s?(?<half2> and a half)?(?:-long)?(?: and (?<n2>${number}) (?<unit2>minute|hour)s?)?\b(?! (?:ago|earlier|later|before|after)\b)`,
    "gi",
  );
}

function isoDuration(groups: Readonly<Record<string, string | undefined>>): string | null {
  const hasHalf = groups["half1"] !== undefined || groups["half2"] !== undefined;
  const count = numberOf(groups["n"]);
  const unit = groups["unit"]?.toLowerCase();
  if (count === null || unit === undefined) return null;
  if (unit === "hour")
    return hoursAndMinutes(
      Math.floor(count),
      (hasHalf || count % 1 > 0 ? 30 : 0) +
        (groups["unit2"] === "minute" ? (numberOf(groups["n2"]) ?? 0) : 0),
    );
  if (unit === "minute") return `PT${count}M`;
  if (hasHalf || count % 1 > 0)
    return unit === "day"
      ? `P${Math.floor(count)}DT12H`
      : unit === "year"
        ? `P${Math.floor(count)}Y6M`
        : null;
  return `P${count}${unit.charAt(0).toUpperCase()}`;
}

function hoursAndMinutes(hours: number, minutes: number): string {
  return `PT${hours}H${minutes > 0 ? `${minutes}M` : ""}`;
}

function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  return /^\d/.test(word) ? Number(word) : (vocabulary().words.numbers[word.toLowerCase()] ?? null);
}
