import type { Span } from "./text-view.ts";
import { takesFullStop } from "./tokens.ts";

/** A sentence; a quotation in it is whole, together with the words that say whose it is. */
export interface SentenceSpan extends Span {
  /** Quotations, with their marks. */
  readonly quotations: readonly Span[];
  readonly paragraph: number;
}

const FEWEST_QUOTED_WORDS = 4;

/** Splits paragraphs of the view into sentences. */
export function splitSentences(view: string, paragraphs: readonly Span[]): SentenceSpan[] {
  return paragraphs.flatMap((paragraph, index) => splitParagraph(view, paragraph, index));
}

function splitParagraph(view: string, paragraph: Span, index: number): SentenceSpan[] {
  const quotations = findQuotations(view, paragraph);
  const sentences: SentenceSpan[] = [];
  let start = paragraph.start;
  const close = (end: number): void => {
    const trimmed = trim(view, start, end);
    const inside = quotations.filter(
      (one) => one.start >= trimmed.start && one.end <= trimmed.end && isFull(view, one),
    );
    if (trimmed.end > trimmed.start)
      sentences.push({ ...trimmed, quotations: inside, paragraph: index });
    start = end;
  };
  for (let i = paragraph.start; i < paragraph.end; i += 1) {
    const quotation = quotations.find((one) => one.start === i);
    if (quotation !== undefined) {
      i = quotation.end - 1;
      if (
        /[.!?]["']$/.test(view.slice(quotation.start, quotation.end)) &&
        startsSentence(view, quotation.end, paragraph.end)
      )
        close(quotation.end);
    } else if (
      /[.!?]/.test(view[i] ?? "") &&
      !isAbbreviation(view, paragraph.start, i) &&
      startsSentence(view, i + 1, paragraph.end)
    )
      close(i + 1);
  }
  close(paragraph.end);
  return sentences;
}

function startsSentence(view: string, at: number, end: number): boolean {
  return (
    at >= end ||
    /^[)\]]?\s+["'([]?[\p{Lu}\d"]/u.test(view.slice(at, Math.min(end, at + 12))) ||
    /^\s*$/.test(view.slice(at, end))
  );
}

function isAbbreviation(view: string, from: number, at: number): boolean {
  if (view[at] !== ".") return false;
  const word = /[\p{L}.]+$/u.exec(view.slice(Math.max(from, at - 14), at))?.[0] ?? "";
  if (!takesFullStop(word)) return false;
  // "in the U.S. The talks …": an abbreviation that is also the last word of its sentence.
  return !(
    word.includes(".") &&
    /^\.\s+(?:The|In|On|It|He|She|They|But|A|An)\s/.test(view.slice(at, at + 12))
  );
}

function findQuotations(view: string, paragraph: Span): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let i = paragraph.start; i < paragraph.end; i += 1) {
    if (view[i] !== '"') continue;
    if (open < 0) open = i;
    else {
      spans.push({ start: open, end: i + 1 });
      open = -1;
    }
  }
  // A quotation that runs on into the next paragraph has no closing mark here.
  if (open >= 0) spans.push({ start: open, end: paragraph.end });
  return spans;
}

/** Words in marks that only set off an expression stay part of the sentence. */
function isFull(view: string, quotation: Span): boolean {
  const words = view.slice(quotation.start + 1, quotation.end - 1);
  return /[.!?,]\s*$/.test(words) || words.trim().split(/\s+/).length > FEWEST_QUOTED_WORDS;
}

function trim(view: string, start: number, end: number): Span {
  const words = view.slice(start, end);
  const left = words.length - words.trimStart().length;
  return { start: start + left, end: Math.max(start + left, start + words.trimEnd().length) };
}
