import { vocabulary } from "./vocabulary.ts";
import type { Span } from "./text-view.ts";

/** What the words of a date say; `resolve-date.ts` turns it into a date against an anchor. */
export type DateExpression =
  | { readonly kind: "calendar"; readonly edtf: string }
  /** A month, or a day of a month, without its year. */
  | {
      readonly kind: "month";
      readonly month: number;
      readonly day: number | null;
      readonly year: "nearest" | "before" | "after" | -1 | 0 | 1;
    }
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly turn: "nearest" | "before" | "after";
    }
  /** So many units from the anchor's day; precision is the unit. */
  | {
      readonly kind: "shift";
      readonly unit: "day" | "week" | "month" | "year";
      readonly count: number;
    }
  | { readonly kind: "unknown" };

/** A date as it stands in the text. */
export interface DateWords extends Span {
  readonly expression: DateExpression;
}

type Make = (groups: Readonly<Record<string, string | undefined>>) => DateExpression | null;

interface DatePattern {
  readonly pattern: RegExp;
  readonly make: Make;
}

let compiled: readonly DatePattern[] | null = null;

/** All dates of a stretch of text, longest first where they overlap. Positions are relative to it. */
export function findDates(text: string): DateWords[] {
  compiled ??= compile();
  const found: DateWords[] = [];
  for (const { pattern, make } of compiled) {
    for (const match of text.matchAll(pattern)) {
      const words = match.groups?.["date"] ?? match[0];
      const start = match.index + match[0].indexOf(words);
      const span = { start, end: start + words.length };
      const expression = found.some((one) => one.start < span.end && span.start < one.end)
        ? null
        : make(match.groups ?? {});
      if (expression !== null) found.push({ ...span, expression });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function compile(): readonly DatePattern[] {
  const month = Object.keys(vocabulary().words.months)
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .sort((a, b) => b.length - a.length)
    .join("|");
  const weekday = Object.keys(vocabulary().words.weekdays)
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .join("|");
  const count = Object.keys(vocabulary().words.numbers).join("|");
  const d = String.raw`(?<d>\d{1,2})(?:st|nd|rd|th)?`;
  const y = String.raw`(?<y>[12]\d{3})`;
  // The full stop of an abbreviation belongs to it; that of a sentence does not.
  const m = String.raw`(?<m>(?:${month})\b(?:(?<=\b(?:Jan|Feb|Aug|Sep|Sept|Oct|Nov|Dec))\.)?)`;
  const relativeYear = String.raw`(?:of |in )?(?:the )?(?<year>previous|last|next|following|this|that|same|current|preceding) year`;
  const part = String.raw`(?: (?:morning|afternoon|evening|night))?`;
  const before = String.raw`(?<=\b(?:in|since|by|until|till|during|from|of|to|through|last|next|early|late|mid|this|for|and|between|before|after|on|held) )`;
  const make = (source: string, maker: Make): DatePattern => ({
    pattern: new RegExp(source, "g"),
    make: maker,
  });
  return [
    make(String.raw`\b${d}\s*[-–]\s*(?<d2>\d{1,2})(?:st|nd|rd|th)? ${m},? ${y}\b`, dayRange),
    make(String.raw`\b${m} ${d}\s*[-–]\s*(?<d2>\d{1,2}),? ${y}\b`, dayRange),
    make(String.raw`\b${d}(?: of)? ${m},? ${y}\b`, calendarDay),
    make(String.raw`\b${m} ${d},? ${y}\b`, calendarDay),
    make(String.raw`\b(?<iso>[12]\d{3}-\d{2}-\d{2})\b`, (g) => ({
      kind: "calendar",
      edtf: g["iso"] ?? "",
    })),
    make(String.raw`\b${d}(?: of)? ${m} ${relativeYear}\b`, monthOf),
    make(String.raw`\b${m} ${d},? ${relativeYear}\b`, monthOf),
    make(String.raw`\b${m},? (?:of )?${y}\b`, (g) => ({
      kind: "calendar",
      edtf: `${g["y"] ?? ""}-${two(monthNumber(g["m"]))}`,
    })),
    make(String.raw`\b${m} ${relativeYear}\b`, monthOf),
    make(String.raw`\b${d}(?: of)? ${m}(?!\w)`, monthOf),
    make(String.raw`\b${m} ${d}(?![\d.:]|\s*(?:people|troops|states|countries))`, monthOf),
    make(String.raw`\b(?<turn>last|next|this|early|late|mid)[ -]${m}(?!\w)`, monthOf),
    make(String.raw`${before}${m}(?![\w-])`, monthOf),
    make(
      String.raw`\b(?:(?<turn>last|next|this|early on|late on) )?(?<w>${weekday})${part}(?: last week)?\b`,
      weekdayOf,
    ),
    make(String.raw`\b(?<day>today|yesterday|tomorrow|earlier today)\b`, (g) => ({
      kind: "shift",
      unit: "day",
      count: g["day"] === "yesterday" ? -1 : g["day"] === "tomorrow" ? 1 : 0,
    })),
    make(
      String.raw`\b(?:the )?(?<turn>last|previous|this|next|following|same|current) (?<unit>week|month|year)\b`,
      (g) => ({ kind: "shift", unit: unitOf(g["unit"]), count: turnCount(g["turn"]) }),
    ),
    make(String.raw`\b(?:earlier|later) (?<date>this (?<unit>week|month|year))\b`, (g) => ({
      kind: "shift",
      unit: unitOf(g["unit"]),
      count: 0,
    })),
    make(
      String.raw`\b(?<n>\d+|${count}) (?<unit>day|week|month|year)s? (?<ago>ago|earlier|later|before)\b`,
      agoOf,
    ),
    make(String.raw`\b(?:the |in )?(?<date>(?:the )?(?<decade>[12]\d{2}0)s)\b`, (g) => ({
      kind: "calendar",
      edtf: `${(g["decade"] ?? "").slice(0, 3)}X`,
    })),
    make(
      String.raw`(?<=\b(?:in|since|by|until|till|from|of|after|before|during|early|late|mid|and|to|between|the|for) )(?<date>${y})(?![\w,.]*\d|\s+(?:people|troops|soldiers|men|women|tonnes|km|kilometres|fighters|prisoners|[a-z]+s\b(?<!\bwas|\bhas)))`,
      (g) => ({ kind: "calendar", edtf: g["y"] ?? "" }),
    ),
  ];
}

const two = (n: number): string => String(n).padStart(2, "0");
const monthNumber = (name: string | undefined): number =>
  vocabulary().words.months[(name ?? "").toLowerCase().replace(".", "")] ?? 0;

const calendarDay: Make = (g) => ({
  kind: "calendar",
  edtf: `${g["y"] ?? ""}-${two(monthNumber(g["m"]))}-${two(Number(g["d"]))}`,
});

const dayRange: Make = (g) => {
  const month = `${g["y"] ?? ""}-${two(monthNumber(g["m"]))}`;
  return {
    kind: "calendar",
    edtf: `${month}-${two(Number(g["d"]))}/${month}-${two(Number(g["d2"]))}`,
  };
};

const monthOf: Make = (g) => {
  const day = g["d"] === undefined ? null : Number(g["d"]);
  if (day !== null && (day < 1 || day > 31)) return null;
  return { kind: "month", month: monthNumber(g["m"]), day, year: yearOf(g) };
};

/** "of the previous year" counts years; "last March" is the nearest one before. */
function yearOf(
  g: Readonly<Record<string, string | undefined>>,
): "nearest" | "before" | "after" | -1 | 0 | 1 {
  const turn = g["turn"];
  if (turn !== undefined)
    return turn === "last" ? "before" : turn === "next" ? "after" : turn === "this" ? 0 : "nearest";
  const year = g["year"];
  if (year === undefined) return "nearest";
  return /previous|preceding|last/.test(year) ? -1 : /following|next/.test(year) ? 1 : 0;
}

const weekdayOf: Make = (g) => {
  const weekday = vocabulary().words.weekdays[(g["w"] ?? "").toLowerCase()];
  if (weekday === undefined) return null;
  return {
    kind: "weekday",
    weekday,
    turn: g["turn"] === "last" ? "before" : g["turn"] === "next" ? "after" : "nearest",
  };
};

const agoOf: Make = (g) => {
  if (g["ago"] !== "ago") return { kind: "unknown" };
  const count = Number(g["n"]) || vocabulary().words.numbers[g["n"] ?? ""] || 0;
  return { kind: "shift", unit: unitOf(g["unit"]), count: -count };
};

function unitOf(unit: string | undefined): "day" | "week" | "month" | "year" {
  return unit === "day" || unit === "week" || unit === "month" ? unit : "year";
}

function turnCount(turn: string | undefined): number {
  return turn === "last" || turn === "previous"
    ? -1
    : turn === "next" || turn === "following"
      ? 1
      : 0;
}
