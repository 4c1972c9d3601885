/** How a printed text is read: its paragraphs, and the labels that agencies and desks put before them. */

/** Part of a text; positions are those of the stored text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Desk label ("Outlet/Desk:"), slug ("CITY, 3 May (Agency) —") or stamp ("CITY, May 3. /AGENCY/."). */
const DESK = /^\s*(\p{Lu}[\p{L}\d.&' -]{1,40}?)\/(\p{Lu}[\p{L} &-]{1,30}):\s+/u;
const SLUG =
  /^\s*(?:\p{Lu}[\p{L}.' /,-]{1,40}?)(?:,? \p{L}{3,9}\.? \d{1,2}|,? \d{1,2} \p{L}{3,9}\.?)?(?: \d{4})?,? ?\(([\p{Lu}][\p{L} .-]{1,30})\)\s*[-–—:]+\s+/u;
const STAMP =
  /^\s*\p{Lu}[\p{Lu}.' -]{2,40}, \p{L}{3,9}\.? \d{1,2}\.? \/([\p{L} -]{2,20})\/\.?\s*(?:[-–—]\s*)?/u;

/** The label with which a paragraph begins: publisher or agency first, then the desk if there is one; null where it has none. */
export const pressLabel = (paragraph: string): RegExpExecArray | null =>
  DESK.exec(paragraph) ?? SLUG.exec(paragraph) ?? STAMP.exec(paragraph);

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

/** The paragraphs of a view: its lines that are not blank. */
export function paragraphsOf(view: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
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
