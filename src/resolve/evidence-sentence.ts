/** The sentence in which evidence stands: copies of one agency text share it, however they were cut, wrapped or headlined (rule 17). */
import type { Evidence, StoredDocument } from "../model/claim.ts";
import { foldName } from "../model/fold.ts";
import { paragraphsOf, pressLabel, viewText, type TextSpan } from "../model/plain-text.ts";

/** Letters and figures of the sentence or sentences around the evidence, in normal form; null for evidence that is no words of a text. */
export function evidenceSentence(
  evidence: Evidence,
  document: StoredDocument | undefined,
): string | null {
  if (evidence.kind !== "SPAN") return null;
  const { start, end, exact } = evidence;
  const around =
    document === undefined || start === null || end === null
      ? ""
      : textAround(document, start, end);
  return plain(around) || plain(exact) || exact;
}

const plain = (text: string): string =>
  foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

interface Sentences {
  readonly view: string;
  readonly spans: readonly TextSpan[];
}

function textAround(document: StoredDocument, start: number, end: number): string {
  const { view, spans } = sentencesOf(document);
  const first = spans[firstAfter(spans, start)];
  const last = spans[firstAfter(spans, Math.max(start, end - 1))];
  if (first === undefined) return "";
  return view.slice(Math.min(first.start, Math.max(start, 0)), (last ?? first).end);
}

/** Place of the first sentence that ends after this position. */
function firstAfter(spans: readonly TextSpan[], position: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A text is split once for all of its claims. */
const split = new WeakMap<StoredDocument, Sentences>();

function sentencesOf(document: StoredDocument): Sentences {
  const known = split.get(document);
  if (known !== undefined) return known;
  const view = viewText(document.text);
  const spans = paragraphsOf(view).flatMap((paragraph) => sentencesIn(view, paragraph));
  split.set(document, { view, spans });
  return { view, spans };
}

const SENTENCE_END = /[.!?]["')\]]*\s+(?=["'([]?[\p{Lu}\d])/gu;
/** "Mr.", "Gen.", "U.S.": one to three letters, of which the first is a capital, or letters with stops between them. */
const ABBREVIATION = /(?:^|[\s("'])(?:\p{Lu}\p{Ll}{0,2}|(?:\p{L}\.)+\p{L})$/u;

/** The label of the agency or desk that printed it is no part of the first sentence. */
function sentencesIn(view: string, paragraph: TextSpan): readonly TextSpan[] {
  const words = view.slice(paragraph.start, paragraph.end);
  const from = pressLabel(words)?.[0].length ?? 0;
  const spans: TextSpan[] = [];
  let start = from;
  for (const match of words.matchAll(SENTENCE_END)) {
    const isStop = match[0].startsWith(".");
    if (match.index < from || (isStop && ABBREVIATION.test(words.slice(start, match.index))))
      continue;
    const end = match.index + match[0].length;
    spans.push({ start: paragraph.start + start, end: paragraph.start + end });
    start = end;
  }
  return [...spans, { start: paragraph.start + start, end: paragraph.end }];
}
