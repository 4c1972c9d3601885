import { vocabulary } from "./vocabulary.ts";

/** Part of a text; positions are those of the stored text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands around the sentences: who printed it, under which desk, and the paragraphs without that. */
export interface Layout {
  readonly view: string;
  readonly paragraphs: readonly Span[];
  readonly publisher: (Span & { readonly name: string }) | null;
  readonly section: (Span & { readonly name: string }) | null;
}

/** Desk label ("Outlet/Desk:"), slug ("CITY, 3 May (Agency) —") or stamp ("CITY, May 3. /AGENCY/."). */
const DESK = /^\s*(\p{Lu}[\p{L}\d.&' -]{1,40}?)\/(\p{Lu}[\p{L} &-]{1,30}):\s+/u;
const SLUG =
  /^\s*(?:\p{Lu}[\p{L}.' /,-]{1,40}?)(?:,? \p{L}{3,9}\.? \d{1,2}|,? \d{1,2} \p{L}{3,9}\.?)?(?: \d{4})?,? ?\(([\p{Lu}][\p{L} .-]{1,30})\)\s*[-–—:]+\s+/u;
const STAMP =
  /^\s*\p{Lu}[\p{Lu}.' -]{2,40}, \p{L}{3,9}\.? \d{1,2}\.? \/([\p{L} -]{2,20})\/\.?\s*(?:[-–—]\s*)?/u;
const EDITOR_CODE = /^[\s\d\p{Lu}/.*#-]{1,14}$/u;

/** The text with odd spaces, quotation marks and hard-wrapped lines made plain, character for character. */
export function viewText(text: string): string {
  const plain = text
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u2007\t]/g, " ")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‘’‛]/g, "'")
    .replaceAll("\r", " ")
    .replaceAll(/[\u2010\u2011]/g, "-");
  return joinWrappedLines(plain);
}

/** Splits a text into paragraphs and sets desk labels, slugs and trailing editors' codes apart, without deleting anything. */
export function layOut(text: string): Layout {
  const view = viewText(text);
  let publisher: Layout["publisher"] = null;
  let section: Layout["section"] = null;
  const paragraphs: Span[] = [];
  for (const paragraph of splitParagraphs(view)) {
    const words = view.slice(paragraph.start, paragraph.end);
    if (paragraphs.length > 0 && EDITOR_CODE.test(words)) continue;
    const label = DESK.exec(words) ?? SLUG.exec(words) ?? STAMP.exec(words);
    publisher ??= label === null ? null : part(paragraph.start, label, 1);
    section ??= label?.[2] === undefined ? null : part(paragraph.start, label, 2);
    paragraphs.push({ start: paragraph.start + (label?.[0].length ?? 0), end: paragraph.end });
  }
  return { view, paragraphs, publisher, section };
}

function part(
  offset: number,
  label: RegExpExecArray,
  group: number,
): Span & { readonly name: string } {
  const name = label[group] ?? "";
  const start = offset + label[0].indexOf(name);
  return { name, start, end: start + name.length };
}

function splitParagraphs(view: string): Span[] {
  const spans: Span[] = [];
  for (const match of view.matchAll(/[^\n]+/g)) {
    if (/\S/.test(match[0])) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** A line break inside a sentence becomes a space; one after a headline or a full stop stays. */
function joinWrappedLines(text: string): string {
  const lines = text.split("\n");
  const width = Math.max(...lines.map((line) => line.length));
  return lines
    .map(
      (line, i) =>
        line +
        (i === lines.length - 1 ? "" : endsParagraph(line, lines[i + 1] ?? "", width) ? "\n" : " "),
    )
    .join("");
}

function endsParagraph(line: string, next: string, width: number): boolean {
  if (!/\S/.test(line) || !/\S/.test(next)) return true;
  if (/^\s*[\p{Ll}\d]/u.test(next) && !/[.!?]["']?\s*$/.test(line)) return false;
  const isWrapped = line.trimEnd().length > width * 0.6 && width < 130;
  return !isWrapped || (/[.!?:]["']?\s*$/.test(line) && line.length < width * 0.8);
}

/** Whether a capitalised word at the start of a sentence is most likely no name. */
export function isOpener(word: string): boolean {
  return vocabulary().openers.has(word.toLowerCase());
}
