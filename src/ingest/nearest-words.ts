import { foldName } from "../model/fold.ts";

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST_HINT = 200;

/** The run of as many words of the text that shares most words with these; null where it shares none. */
export function nearestWords(text: string, words: string): string | null {
  const wanted = countWords(readWords(words).map((word) => word.folded));
  const length = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  const all = readWords(text);
  let best = { score: 0, from: 0 };
  let score = 0;
  const inside = new Map<string, number>();
  for (const [i, word] of all.entries()) {
    score += move(inside, wanted, word.folded, 1);
    const left = all[i - length];
    if (left !== undefined) score += move(inside, wanted, left.folded, -1);
    if (score > best.score) best = { score, from: Math.max(0, i - length + 1) };
  }
  return best.score === 0 ? null : hint(text, all.slice(best.from, best.from + length));
}

function hint(text: string, found: readonly Word[]): string {
  const words = text
    .slice(found[0]?.start ?? 0, found[found.length - 1]?.end ?? 0)
    .replace(/\s+/gu, " ");
  return words.length > LONGEST_HINT ? `${words.slice(0, LONGEST_HINT).toWellFormed()}…` : words;
}

/** Moves a word into the window or out of it; returns by how much the number of shared words changes. */
function move(
  inside: Map<string, number>,
  wanted: ReadonlyMap<string, number>,
  word: string,
  step: 1 | -1,
): number {
  const before = inside.get(word) ?? 0;
  inside.set(word, before + step);
  const limit = wanted.get(word) ?? 0;
  return Math.min(before + step, limit) - Math.min(before, limit);
}

const readWords = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    folded: foldName(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
