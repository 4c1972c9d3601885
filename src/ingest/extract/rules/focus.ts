import type { DraftClaim } from "../../../model/claim.ts";
import { nounPhrase } from "../adjuncts.ts";
import { rule } from "../drafts.ts";
import { anyOf, matches, pattern } from "../grammar.ts";
import { refsIn } from "../items.ts";
import type { Reading, Sentence } from "../sentence.ts";
import { vocabulary } from "../vocabulary.ts";
import type { Meeting } from "./meeting.ts";
import { topicClaims } from "./meeting-claims.ts";

const FOCUS = rule("meeting-focus", 68);

let compiled: { readonly reported: RegExp; readonly discussed: RegExp } | null = null;

/** Topics of the current meeting: "agency A reported on the call, noting its focus on X", "they discussed X". */
export function focusClaims(
  sentence: Sentence,
  reading: Reading,
  meeting: Meeting | null,
): readonly DraftClaim[] {
  if (meeting === null) return [];
  compiled ??= compile();
  const { line } = sentence;
  return [...matches(line, compiled.reported), ...matches(line, compiled.discussed)].flatMap(
    (match) => {
      const [inner, voice] = [match.group("x"), sentence.voiceAt(match.from)];
      if (inner === null || voice === null || /DENIED|PLANNED/.test(voice.modality)) return [];
      const attributions = refsIn(line, match.groups["n"]).map((ref) => ({
        agent: ref.mention,
        kind: "AGENCY" as const,
        basis: "EXPLICIT" as const,
      }));
      const said = {
        modality: "ASSERTED" as const,
        attributions: [
          ...attributions,
          ...voice.attributions.filter(
            (one) =>
              one.kind === "AGENCY" &&
              !attributions.some((other) => other.agent.text === one.agent.text),
          ),
        ],
      };
      return topicClaims(
        meeting,
        { rule: FOCUS, voice: said },
        { kind: "topic", refs: [], range: match, inner },
        sentence,
        reading,
      );
    },
  );
}

function compile(): NonNullable<typeof compiled> {
  const { discuss, nouns } = vocabulary().meetings;
  const event = `(?:the|their) (?:[a-z-]+ )?${anyOf(Object.keys(nouns))}`;
  return {
    reported: pattern(
      String.raw`(?<n>(?:the )?<N\d+>(?: and (?:the )?<N\d+>)*) (?:reported|wrote|said) (?:on|about) ${event} , (?:highlighting|noting|stressing|emphasi[sz]ing)(?: the| their| its)? focus on ${nounPhrase("x")}`,
    ),
    discussed: pattern(
      String.raw`(?:the two (?:<T\d+>|sides|men)|they|the <T\d+>|both (?:<T\d+>|sides)) (?:also )?${anyOf(discuss)} ${nounPhrase("x")}`,
    ),
  };
}
