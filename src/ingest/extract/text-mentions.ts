import type { DraftClaim, Mention, TextMention } from "../../model/claim.ts";
import { refsIn } from "./items.ts";
import type { Reading } from "./sentence.ts";
import type { Layout } from "./text-view.ts";

/** Every name that stands in the text, with what it means; places come in the order of the text. */
export function textMentions(
  { sentences }: Reading,
  layout: Layout,
  publisher: Mention | null,
  claims: readonly DraftClaim[],
): readonly TextMention[] {
  const people = new Set(
    claims
      .flatMap(({ statement }) =>
        statement.says === "fact" ? Object.values(statement.ends).flat() : [],
      )
      .flatMap((end) => (end.kind === "Person" ? [end.text] : [])),
  );
  const named = sentences
    .flatMap(({ line }) => refsIn(line, line.forms))
    .flatMap((ref): TextMention[] => {
      // A capitalised name that no claim takes for a person's may be anything.
      if (/[TDLQK]/.test(ref.letter) || (ref.letter === "P" && !people.has(ref.mention.text)))
        return [];
      const meant = ref.letter === "J" ? ref.state : ref.mention;
      const isWhole = meant !== null && (meant.text !== null || meant.local !== null);
      const owners = ref.offices.map((office): TextMention => ({
        mention: { ...ref.mention, text: office.name, kind: "Office" },
        start: office.words.start,
        end: office.words.end,
        basis: "EXPLICIT",
      }));
      return isWhole
        ? [
            { mention: meant, start: ref.start, end: ref.end, basis: "EXPLICIT" },
            ...(ref.letter === "F" ? [] : owners),
          ]
        : owners;
    });
  const label =
    layout.publisher === null || publisher === null
      ? []
      : [
          {
            mention: publisher,
            start: layout.publisher.start,
            end: layout.publisher.end,
            basis: "METADATA" as const,
          },
        ];
  const key = (one: TextMention): string =>
    `${one.start}-${one.end}-${one.mention.kind ?? ""}-${one.mention.text ?? one.mention.local ?? ""}`;
  const seen = new Map([...label, ...named].map((one) => [key(one), one]));
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
