import { nameTokens } from "../model/fold.ts";
import type { Gazetteer } from "./extract/gazetteer.ts";

/** What a text names. */
export interface TextWords {
  /** Whether the text has a word of this name, or all words of another name of what reference data calls so. */
  names(name: string): boolean;
  /** The characters next to a span. */
  around(start: number, end: number): string;
}

const NO_CLASSES: ReadonlyMap<string, string> = new Map();

/** Prepares a text for the gate. */
export function readTextWords(text: string, gazetteer: Gazetteer): TextWords {
  const tokens = new Set(nameTokens(text, NO_CLASSES));
  const words = (name: string): readonly string[] => nameTokens(name, NO_CLASSES);
  const known = (name: string): boolean =>
    gazetteer.some(
      (entry) =>
        entry.names.some((own) => own.text === name) &&
        entry.names.some((own) => words(own.text).every((word) => tokens.has(word))),
    );
  return {
    // An office is named "President of X" where a text says "X's president": one word of it is enough.
    names: (name) => words(name).some((word) => tokens.has(word)) || known(name),
    around: (start, end) => text.slice(Math.max(0, start - 2), start) + text.slice(end, end + 2),
  };
}
