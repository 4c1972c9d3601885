import type { Ref } from "./items.ts";
import { makeRef, mention } from "./items.ts";
import type { Span } from "./text-view.ts";
import { vocabulary } from "./vocabulary.ts";

/** Whether a capitalised name ends like that of a body, a place, a text or a process. */
export function looksLikeBody(ref: Ref): boolean {
  const { organisationEndings, venueEndings, agreementEndings, processEndings } =
    vocabulary().actors;
  const last = ref.mention.text?.split(" ").at(-1) ?? "";
  return (
    ref.letter === "K" &&
    [...organisationEndings, ...venueEndings, ...agreementEndings, ...processEndings].includes(last)
  );
}

const KINDS: Readonly<Record<string, string>> = {
  Party: "POLITICAL_PARTY",
  Ministry: "PUBLIC_BODY",
  Parliament: "PUBLIC_BODY",
  Army: "MILITARY",
  Bank: "COMPANY",
  Company: "COMPANY",
  Corporation: "COMPANY",
  Foundation: "NGO",
  Institute: "NGO",
  Union: "OTHER",
};

/** What a capitalised name is by its last word ("… Ministry", "… Palace"); null where that says nothing. */
export function bodyRef(span: Span, words: string): Ref | null {
  const { organisationEndings, newsEndings, venueEndings, agreementEndings, processEndings } =
    vocabulary().actors;
  const last = words.split(" ").at(-1) ?? "";
  if (!words.includes(" ")) return null;
  if (agreementEndings.includes(last))
    return makeRef("A", span, mention(words, "Agreement"), { isKnown: false });
  if (processEndings.includes(last))
    return makeRef("X", span, mention(words, "Process"), { isKnown: false });
  if (newsEndings.includes(last))
    return makeRef("N", span, mention(words, "Organisation"), {
      organisationKind: "NEWS_AGENCY",
      isKnown: false,
    });
  if (organisationEndings.includes(last))
    return makeRef("O", span, mention(words, "Organisation"), {
      organisationKind: KINDS[last] ?? "OTHER",
      isKnown: false,
    });
  return venueEndings.includes(last)
    ? makeRef("V", span, mention(words, "Venue"), { isKnown: false })
    : null;
}
