import type { DraftClaim } from "../../../model/claim.ts";
import { draft, fact, rule } from "../drafts.ts";
import { anyOf, auxiliaries, matches, pattern, subject } from "../grammar.ts";
import { refsIn, spanOf } from "../items.ts";
import type { Reading, Sentence } from "../sentence.ts";
import { actorOf } from "../sentence.ts";
import { vocabulary } from "../vocabulary.ts";
import { voiceOf } from "./relations.ts";
import type { Meeting } from "./meeting.ts";

const EVENT_ROLE = rule("event-role", 80);

let compiled: RegExp | null = null;

/** "X hosted the summit", "Y chaired the meeting": a role in the meeting that the text tells of. */
export function eventRoleClaims(
  sentence: Sentence,
  { text }: Reading,
  meeting: Meeting | null,
): readonly DraftClaim[] {
  if (meeting === null || meeting.modality === "DENIED") return [];
  compiled ??= compile();
  return matches(sentence.line, compiled).flatMap((match) => {
    const voice = voiceOf(sentence, match);
    const role = Object.values(vocabulary().roles.verbs).find((verb) =>
      verb.forms.includes(match.groups["verb"] ?? ""),
    )?.role;
    if (
      voice === null ||
      role === undefined ||
      (meeting.modality === "PLANNED") !== (voice.modality === "PLANNED")
    )
      return [];
    const agents = refsIn(sentence.line, match.groups["s"]).filter((ref) => ref.letter !== "N");
    const ends = (agent: (typeof agents)[number]) => ({
      agent: [actorOf(agent)],
      event: [meeting.mention],
    });
    return agents.map((agent) =>
      draft(
        text,
        fact("Participation", ends(agent), { role, roleText: match.groups["verb"] ?? "" }),
        { rule: EVENT_ROLE, voice, spans: [spanOf(sentence.line, match)] },
      ),
    );
  });
}

function compile(): RegExp {
  const verbs = Object.entries(vocabulary().roles.verbs)
    .filter(([, verb]) => /HOST|CHAIR|CONVENER|FACILITATOR/.test(verb.role))
    .flatMap(([, verb]) => verb.forms);
  return pattern(
    String.raw`${subject("s")} ${auxiliaries()}(?<verb>${anyOf(verbs)}) (?:the|their) (?:[a-z-]+ )?(?:${anyOf(Object.keys(vocabulary().meetings.nouns))})(?! (?:between|with|process))(?![\w-])`,
  );
}
