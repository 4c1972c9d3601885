import type { Mention, TextMention } from "../../model/claim.ts";
import { refsIn } from "./items.ts";
import type { Reading } from "./sentence.ts";
import type { Layout } from "./text-view.ts";

/** Every name that stands in the text, with what it means; places come in the order of the text. */
export function textMentions({ sentences }: Reading, layout: Layout, publisher: Mention | null): readonly TextMention[] {
  const named = sentences.flatMap(({ line }) => refsIn(line, line.forms)).flatMap((ref): TextMention[] => {
    if (/[TDLQK]/.test(ref.letter)) return [];
    const meant = ref.letter === "J" ? ref.state : ref.mention;
    const isWhole = meant !== null && (meant.text !== null || meant.local !== null);
    const owners = ref.offices.map((office): TextMention => ({ mention: { ...ref.mention, text: office.name, kind: "Office" }, start: office.words.start, end: office.words.end, basis: "EXPLICIT" }));
    return isWhole ? [{ mention: meant, start: ref.start, end: ref.end, basis: "EXPLICIT" }, ...(ref.letter === "F" ? [] : owners)] : owners;
  });
  const label = layout.publisher === null || publisher === null ? [] : [{ mention: publisher, start: layout.publisher.start, end: layout.publisher.end, basis: "METADATA" as const }];
  const key = (one: TextMention): string => `${one.start}-${one.end}-${one.mention.kind ?? ""}-${one.mention.text ?? one.mention.local ?? ""}`;
  const seen = new Map([...label, ...named].map((one) => [key(one), one]));
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
