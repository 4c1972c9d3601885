import { vocabulary } from "./vocabulary.ts";

/** A word, number or mark, with its place in the text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[-'.&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?|[^\s]/gu;

/** Splits text into tokens: "'s" stands alone, and the full stop of an abbreviation belongs to it. */
export function tokenise(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = offset + match.index;
    const previous = tokens.at(-1);
    if (match[0] === "." && previous?.end === start && takesFullStop(previous.text)) {
      tokens[tokens.length - 1] = {
        text: `${previous.text}.`,
        start: previous.start,
        end: start + 1,
      };
    } else tokens.push(...splitPossessive({ text: match[0], start, end: start + match[0].length }));
  }
  return tokens;
}

/** Whether a full stop after this word is part of it: "Mr", "U.S", a single capital. */
export function takesFullStop(word: string): boolean {
  return (
    /^(?:\p{L}\.)+\p{L}$/u.test(word) ||
    /^\p{Lu}$/u.test(word) ||
    vocabulary().abbreviations.has(word.toLowerCase())
  );
}

/** Whether a word begins with a capital letter, also behind a joined article ("al-Thani"). */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^(?:al|el|ul|ad|as|ar|an|at|az|d)[-']\p{Lu}/u.test(word);
}

function splitPossessive(token: Token): Token[] {
  const match = /^(.+)('s)$/iu.exec(token.text);
  if (match === null || match[1] === undefined) return [token];
  const cut = token.start + match[1].length;
  return [
    { text: match[1], start: token.start, end: cut },
    { text: "'s", start: cut, end: token.end },
  ];
}
