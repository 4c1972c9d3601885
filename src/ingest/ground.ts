import { DragomanError } from "../errors.ts";
import type { DraftClaim, Evidence, Quote } from "../model/claim.ts";
import { nearestWords } from "./nearest-words.ts";

const LEAST_CHARACTERS = 8;
const CONTEXT = 32;

/** Finds a draft's words in its text, or takes its pointer; a refusal where they are not there, or not once. */
export function ground(draft: DraftClaim, text: string): readonly Evidence[] | DragomanError {
  if (draft.pointer !== null) {
    return [
      {
        kind: "POINTER",
        exact: draft.pointer.exact,
        prefix: null,
        suffix: null,
        start: null,
        end: null,
        pointer: draft.pointer.pointer,
      },
    ];
  }
  const evidence: Evidence[] = [];
  for (const quote of draft.quotes) {
    const found = findQuote(text, quote);
    if (found instanceof DragomanError) return found;
    evidence.push(found);
  }
  return evidence.length > 0
    ? evidence
    : new DragomanError("BAD_RECORD", ["The claim names no words and no place on which it rests."]);
}

/** Exactly; else with blanks and quotation marks of any sort taken for equal; else with runs of blanks taken for equal. Never fuzzy. */
function findQuote(text: string, quote: Quote): Evidence | DragomanError {
  const words = quote.exact.trim();
  if (words.length < LEAST_CHARACTERS) return new DragomanError("QUOTE_TOO_SHORT", [words]);
  const found = [
    () => findAll(text, words),
    () => findAll(plainView(text), plainView(words)),
    () => findFlexible(text, words),
  ];
  const spans = found.reduce<readonly (readonly [number, number])[]>(
    (known, next) => (known.length > 0 ? known : next()),
    [],
  );
  if (spans.length === 0) return notFound(text, words);
  const [only, second] = spans;
  if (only !== undefined && second === undefined) return spanOf(text, only);
  const hinted = quote.from > 0 ? spans.find(([start]) => start >= quote.from) : undefined;
  return hinted === undefined
    ? new DragomanError("QUOTE_AMBIGUOUS", [words])
    : spanOf(text, hinted);
}

function notFound(text: string, words: string): DragomanError {
  const nearest = nearestWords(text, words);
  return new DragomanError(
    "QUOTE_NOT_FOUND",
    [words],
    nearest === null
      ? {}
      : { hint: `The nearest words of the text are: "${nearest}". Quote the text exactly.` },
  );
}

function findAll(text: string, words: string): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    spans.push([start, start + words.length]);
  return spans;
}

function findFlexible(text: string, words: string): readonly (readonly [number, number])[] {
  const pattern = plainView(words)
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/gu, "\\$&"))
    .join("\\s+");
  return [...plainView(text).matchAll(new RegExp(pattern, "gu"))].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
}

/** One code unit for one, so that positions hold. */
export function plainView(text: string): string {
  return text
    .replace(/[\u00A0\u2007\u2009\u200A\u202F]/gu, " ")
    .replace(/[\u2018\u2019\u201A\u201B\u2032]/gu, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033]/gu, '"');
}

function spanOf(text: string, [start, end]: readonly [number, number]): Evidence {
  const from = wholeCharacter(text, Math.max(0, start - CONTEXT));
  const to = wholeCharacter(text, Math.min(text.length, end + CONTEXT));
  return {
    kind: "SPAN",
    exact: text.slice(start, end),
    prefix: text.slice(from, start) || null,
    suffix: text.slice(end, to) || null,
    start,
    end,
    pointer: null,
  };
}

/** The same position, or the one after it where it would split a surrogate pair. */
function wholeCharacter(text: string, position: number): number {
  const code = text.charCodeAt(position);
  return code >= 0xdc00 && code <= 0xdfff && position > 0 ? position + 1 : position;
}
