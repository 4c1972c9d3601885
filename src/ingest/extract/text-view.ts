import { paragraphsOf, pressLabel, viewText, type TextSpan } from "../../model/plain-text.ts";
import { vocabulary } from "./vocabulary.ts";

/** Part of a text; positions are those of the stored text. */
export type Span = TextSpan;

/** What stands around the sentences: who printed it, under which desk, and the paragraphs without that. */
export interface Layout {
  readonly view: string;
  readonly paragraphs: readonly Span[];
  readonly publisher: (Span & { readonly name: string }) | null;
  readonly section: (Span & { readonly name: string }) | null;
}

const EDITOR_CODE = /^[\s\d\p{Lu}/.*#-]{1,14}$/u;

/** Splits a text into paragraphs and sets desk labels, slugs and trailing editors' codes apart, without deleting anything. */
export function layOut(text: string): Layout {
  const view = viewText(text);
  let publisher: Layout["publisher"] = null;
  let section: Layout["section"] = null;
  const paragraphs: Span[] = [];
  for (const paragraph of paragraphsOf(view)) {
    const words = view.slice(paragraph.start, paragraph.end);
    if (paragraphs.length > 0 && EDITOR_CODE.test(words)) continue;
    const label = pressLabel(words);
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

/** Whether a capitalised word at the start of a sentence is most likely no name. */
export function isOpener(word: string): boolean {
  return vocabulary().openers.has(word.toLowerCase());
}
