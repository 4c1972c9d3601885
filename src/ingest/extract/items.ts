import type { DurationValue, Mention } from "../../model/claim.ts";
import type { DateExpression } from "./date-expressions.ts";
import type { Span } from "./text-view.ts";
import type { Title } from "./vocabulary.ts";

/**
 * What a placeholder stands for, by its letter. P person, C country, J adjective of a country, U seat that stands for
 * its state, Y city, V venue, R region or territory, O organisation, N news agency, G group, X named process,
 * A named agreement, K unknown capitalised name, T title, F office, D date, L length of time, Q quotation.
 */
export type Letter =
  | "P"
  | "C"
  | "J"
  | "U"
  | "Y"
  | "V"
  | "R"
  | "O"
  | "N"
  | "G"
  | "X"
  | "A"
  | "K"
  | "T"
  | "F"
  | "D"
  | "L"
  | "Q";

/** An office as somebody holds it in the text. */
export interface OfficeRef {
  readonly title: string;
  readonly function: string;
  readonly owner: Mention;
  /** The whole name, "President of Russia". */
  readonly name: string;
  readonly tenureKind: string | null;
  readonly isPast: boolean;
  /** Where the words of the office stand. */
  readonly words: Span;
}

/** One reduced expression of a sentence. */
export interface Ref extends Span {
  readonly letter: Letter;
  /** For names: what is named. For dates and the like: the words. */
  readonly mention: Mention;
  /** The state that a seat, an adjective or a seat's name stands for. */
  readonly state: Mention | null;
  readonly offices: readonly OfficeRef[];
  /** Where the whole phrase stands, with title and apposition. */
  readonly phrase: Span;
  readonly organisationKind: string | null;
  readonly isKnown: boolean;
  readonly title: (Title & { readonly words: Span }) | null;
  readonly date: DateExpression | null;
  readonly duration: DurationValue | null;
  /** Organisations that an apposition says it belongs to, and the words that say so. */
  readonly memberships: readonly { readonly organisation: Mention; readonly words: Span }[];
  /** Labels that judge, in front of a group or an agency. */
  readonly labels: readonly Span[];
  /** For "X's government": who leads it. */
  readonly leader: { readonly mention: Mention; readonly words: Span } | null;
  /** Where one expression stands for several ("the foreign ministers of A and B"). */
  readonly members: readonly Ref[];
}

/** A word or a placeholder of a sentence. */
export interface Item extends Span {
  readonly form: string;
  readonly word: string;
  readonly ref: Ref | null;
}

/** A mention by its words and kind. */
export function mention(
  text: string | null,
  kind: string | null,
  local: string | null = null,
): Mention {
  return { text, kind, id: null, local };
}

/** A reference with nothing but what is given. */
export function makeRef(
  letter: Letter,
  span: Span,
  named: Mention,
  rest: Partial<Omit<Ref, "letter" | "start" | "end" | "mention">> = {},
): Ref {
  return {
    letter,
    start: span.start,
    end: span.end,
    mention: named,
    state: null,
    offices: [],
    phrase: { start: span.start, end: span.end },
    organisationKind: null,
    isKnown: true,
    title: null,
    date: null,
    duration: null,
    memberships: [],
    labels: [],
    leader: null,
    members: [],
    ...rest,
  };
}

/** A sentence as words and placeholders. Rules match `forms`; a placeholder holds the number of its item. */
export interface Line {
  readonly items: readonly Item[];
  readonly forms: string;
  /** Where each item begins in `forms`. */
  readonly starts: readonly number[];
}

/** Part of `forms`; never a place in the text. */
export interface FormRange {
  readonly from: number;
  readonly to: number;
}

/** The line that these items make. */
export function makeLine(given: readonly Item[]): Line {
  const items = given.map((item, i) =>
    item.ref === null ? item : { ...item, form: `<${item.ref.letter}${i}>` },
  );
  const starts: number[] = [];
  let length = 0;
  for (const item of items) {
    starts.push(length);
    length += item.form.length + 1;
  }
  return { items, starts, forms: items.map((item) => item.form).join(" ") };
}

/** The place in the text of a part of `forms`. */
export function spanOf(line: Line, { from, to }: FormRange): Span {
  const { first, end } = itemsWithin(line, { from, to });
  const [left, right] = [line.items[first], line.items[Math.max(first, end - 1)]];
  const last = line.items.at(-1)?.end ?? 0;
  return { start: left?.start ?? last, end: right?.end ?? last };
}

/** What the placeholders in a piece of `forms` stand for; one that stands for several gives each. */
export function refsIn(line: Line, piece: string | undefined): readonly Ref[] {
  const refs = [...(piece ?? "").matchAll(/<[A-Z](\d+)>/g)].flatMap(
    (match) => line.items[Number(match[1])]?.ref ?? [],
  );
  return refs.flatMap((ref) => (ref.members.length > 0 ? ref.members : [ref]));
}

/** A line in which a part is one placeholder. */
export function replaceWith(line: Line, range: FormRange, ref: Ref): Line {
  const { first, end } = itemsWithin(line, range);
  const item: Item = { ...spanOf(line, range), form: "", word: "", ref };
  return makeLine([...line.items.slice(0, first), item, ...line.items.slice(end)]);
}

/** A line in which refs are exchanged for others, or for plain words where the answer is null. */
export function exchangeRefs(line: Line, exchange: (ref: Ref, at: number) => Ref | null): Line {
  return makeLine(
    line.items.map((item, i) => {
      const ref = item.ref === null ? null : exchange(item.ref, i);
      return item.ref === null || ref === item.ref
        ? item
        : { ...item, ref, form: item.word.toLowerCase() };
    }),
  );
}

function itemsWithin(
  line: Line,
  { from, to }: FormRange,
): { readonly first: number; readonly end: number } {
  let first = line.starts.findIndex((start, i) => start + (line.items[i]?.form.length ?? 0) > from);
  if (first < 0) first = line.items.length;
  let end = first;
  while (end < line.items.length && (line.starts[end] ?? 0) < to) end += 1;
  return { first, end };
}
