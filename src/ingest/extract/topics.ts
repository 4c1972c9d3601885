import type { Adjunct } from "./adjuncts.ts";
import type { Mention } from "../../model/claim.ts";
import type { Line } from "./items.ts";
import { mention, spanOf } from "./items.ts";
import type { Span } from "./text-view.ts";
import { speechForms } from "./speech.ts";

const NO_TOPIC =
  /^(?:it|them|this|that|these|those|issues|matters|and|how|ways|agreed|signed|decided|exchanged|held|met)\b/i;

/** The topics that a phrase names: "ties and security matters" are two, "economic and trade relations" is one. */
export function topicsOf(
  line: Line,
  adjunct: Adjunct,
  view: string,
): { readonly topics: readonly Mention[]; readonly words: Span } {
  const words = spanOf(line, adjunct.inner);
  const pieces = splitList(view.slice(words.start, words.end)).map(withoutOpening);
  const topics = pieces.filter(
    (piece) =>
      piece.length > 3 &&
      !NO_TOPIC.test(piece) &&
      !speechForms().includes(piece.split(" ")[0] ?? ""),
  );
  return { topics: topics.map((piece) => mention(piece, "Topic")), words };
}

function splitList(words: string): readonly string[] {
  const pieces = words.split(/,? and |, /);
  return pieces.reduce<string[]>((joined, piece) => {
    const before = joined.at(-1);
    const belongsTogether = before !== undefined && !before.includes(" ") && piece.includes(" ");
    if (belongsTogether) joined[joined.length - 1] = `${before} and ${piece}`;
    else joined.push(piece);
    return joined;
  }, []);
}

function withoutOpening(piece: string): string {
  return piece.replace(/^(?:the|a|an|their|its|his|her|how to|ways to|both)\s+/i, "").trim();
}
