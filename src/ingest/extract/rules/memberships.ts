import type { DraftClaim } from "../../../model/claim.ts";
import { adjunctsAfter } from "../adjuncts.ts";
import { draft, fact, join, rule } from "../drafts.ts";
import { auxiliaries, matches, pattern, subject } from "../grammar.ts";
import { refsIn, spanOf } from "../items.ts";
import { resolveDate } from "../resolve-date.ts";
import type { Reading, Sentence } from "../sentence.ts";
import { actorOf } from "../sentence.ts";
import { voiceOf } from "./relations.ts";

const MEMBER = rule("member-clause", 85);

let compiled: RegExp | null = null;

/** "X joined Y in 2004", "X is a member of Y": the member, not the body, is the subject. */
export function membershipClaims(sentence: Sentence, reading: Reading): readonly DraftClaim[] {
  compiled ??= pattern(
    String.raw`${subject("s")} ${auxiliaries()}(?:(?<joined>joined|join|joins|acceded to)|(?:is|are|was|were|became|become|remains|remain)(?<not> not| no longer| never)? (?:a |an |the )?(?:[a-z-]+ )?(?:members?|member states?) of) (?:the )?(?<body><O\d+>)(?! 's)(?! (?:in|for) (?:[a-z]+ing|talks))`,
  );
  const { line } = sentence;
  return matches(line, compiled).flatMap((match) => {
    const [voice, body] = [voiceOf(sentence, match), refsIn(line, match.groups["body"])[0]];
    if (voice === null || body === undefined) return [];
    const members = refsIn(line, match.groups["s"]).filter(
      (ref) => ref.letter === "C" || ref.letter === "U",
    );
    const times =
      match.groups["joined"] === undefined
        ? {}
        : joinedOn(sentence, reading, match.to, voice.modality === "PLANNED");
    return members.map((member) =>
      draft(
        reading.text,
        fact(
          "Membership",
          { member: [actorOf(member)], organisation: [body.mention] },
          { membershipKind: "FULL" },
          times,
        ),
        { rule: MEMBER, voice, spans: [join(member, spanOf(line, match))] },
      ),
    );
  });
}

function joinedOn(
  { line }: Sentence,
  { anchor, text }: Reading,
  to: number,
  isPlanned: boolean,
): { readonly since?: ReturnType<typeof resolveDate> } {
  const ref = adjunctsAfter(line, to).adjuncts.find((one) => one.kind === "date")?.refs[0];
  const date =
    ref?.date === undefined || ref.date === null
      ? null
      : resolveDate(
          ref.date,
          text.slice(ref.start, ref.end),
          anchor,
          isPlanned ? "future" : "past",
        );
  return date?.edtf === undefined || date.edtf === null ? {} : { since: date };
}
