import type { Rule } from "../drafts.ts";
import { rule } from "../drafts.ts";
import type { Match } from "../grammar.ts";
import {
  agents,
  anyOf,
  auxiliaries,
  date,
  modifiers,
  pattern,
  place,
  subject,
} from "../grammar.ts";
import type { Line, Ref } from "../items.ts";
import { finiteSpeechForms } from "../speech.ts";
import { vocabulary } from "../vocabulary.ts";

/** One way of telling of a meeting. Groups: `s` and `o` who met, `verb` or `noun`, `aux`, `at` a place that is an object. */
export interface Shape {
  readonly rule: Rule;
  readonly pattern: RegExp;
  readonly accept?: (
    match: Match,
    line: Line,
    given: { readonly principals: readonly Ref[] },
  ) => boolean;
  readonly kind?: string;
  readonly hostsAreThird?: boolean;
}

/** All ways of telling of a meeting, surest first: of overlapping ones the first counts. */
export function meetingShapes(): readonly Shape[] {
  const { verbs, nouns } = vocabulary().meetings;
  const noun = `(?<noun>${anyOf(Object.keys(nouns).filter((one) => one !== "visit" && one !== "meetings"))})`;
  const after =
    "(?= (?:in|at|on|for|to|again|and|as|during|while|after|before|amid|face|behind|with|there|last|late|early|earlier|one-on-one|[a-z]+ly)\\b| <D| [,.;)]|$)";
  const phone =
    "(?:by (?:tele)?phone|on the (?:tele)?phone|over the (?:tele)?phone|(?:by|via) video(?: link)?)";
  const people: Shape["accept"] = (_match, _line, { principals }) =>
    principals.length >= 2 && principals.every((ref) => ref.letter === "P");
  return [
    {
      rule: rule("meeting-active", 88),
      pattern: pattern(
        String.raw`${subject("s")} ${auxiliaries()}(?<verb>met|meets|meet)(?:(?: up)?(?: with)? ${agents("o")}(?! 's)(?! [a-z-]+ (?:demands|conditions|criteria|requirements|targets)))?${after}`,
      ),
    },
    {
      rule: rule("meeting-active", 88),
      pattern: pattern(
        String.raw`${subject("s")} (?<aux>(?:is|are|was|were|has been|have been|will be) )(?<verb>meeting)(?: with)?(?: ${agents("o")})?${after}`,
      ),
    },
    {
      rule: rule("meeting-held", 85),
      accept: isHeld,
      pattern: pattern(
        String.raw`${subject("s")} ${auxiliaries()}(?<verb>${anyOf(verbs["hold"] ?? [])})(?: <D\d+>)? ${modifiers}${noun}(?! (?:process|table|format))(?: (?:with|between) ${agents("o")}(?! 's))?`,
      ),
    },
    {
      rule: rule("meeting-received", 85),
      hostsAreThird: true,
      pattern: pattern(
        String.raw`${subject("s")} ${auxiliaries()}(?<verb>received|receives|receive|hosted|hosts|host) ${agents("o")}(?! 's)${after}`,
      ),
    },
    {
      rule: rule("meeting-received", 85),
      accept: people,
      pattern: pattern(
        String.raw`${subject("s")} ${auxiliaries()}(?<verb>welcomed|welcomes) ${agents("o")}(?! 's)${after}`,
      ),
    },
    {
      rule: rule("meeting-received-by", 85),
      pattern: pattern(
        String.raw`${subject("o")} (?<aux>(?:[a-z]+ )*?(?:was|were|been|be) (?:[a-z]+ly )?)(?<verb>received|hosted|welcomed|greeted) (?:in (?:the )?<[UYV]\d+> |at (?:the )?<[UYV]\d+> |<D\d+> |on <D\d+> )*by ${agents("s")}`,
      ),
    },
    {
      rule: rule("meeting-call", 85),
      kind: "CALL",
      pattern: pattern(
        String.raw`${subject("s")} ${auxiliaries()}(?<verb>spoke|spoken|speak|speaks|talked|conferred)(?: ${phone})? (?:with|to) ${agents("o")}(?! 's)(?: ${phone})?`,
      ),
      accept: (match, line, { principals }) =>
        principals.length >= 2 && /phone|video/.test(line.forms.slice(match.from, match.to)),
    },
    {
      rule: rule("meeting-call", 85),
      kind: "CALL",
      pattern: pattern(String.raw`${subject("s")} ${auxiliaries()}(?<verb>spoke|talked) ${phone}`),
    },
    {
      rule: rule("meeting-call", 80),
      kind: "CALL",
      pattern: pattern(
        String.raw`${subject("s")} ${auxiliaries()}(?<verb>called|phoned|telephoned|phones) ${agents("o")}(?= (?:on|to (?:discuss|offer|congratulate|express|convey)|late|early)\b| <D| [,.;]|$)`,
      ),
      accept: people,
    },
    {
      rule: rule("meeting-noun", 80),
      pattern: pattern(String.raw`${noun} (?:between|of|among|involving) ${agents("o")}(?! 's)`),
      accept: isMeetingNoun,
    },
    {
      rule: rule("meeting-fronted", 80),
      pattern: pattern(
        String.raw`(?:^|, )(?:at|during|after|in|following|before) ${modifiers}${noun} with ${agents("o")}(?: (?:in|at) ${place("pl")}| on ${date("d")}| <D\d+>)* , (?<s>(?:the )?<[PCGU]\d+>) (?:${anyOf(finiteSpeechForms())})\b`,
      ),
    },
    {
      rule: rule("meeting-said-at", 78),
      pattern: pattern(
        String.raw`${subject("s")} (?:${anyOf(finiteSpeechForms())})(?: <D\d+>| on <D\d+>)? (?:at|during|after|following) ${modifiers}${noun} with ${agents("o")}`,
      ),
    },
    {
      rule: rule("meeting-said-at", 78),
      pattern: pattern(
        String.raw`${subject("s")} ${auxiliaries()}told ${agents("o")} (?:at|during|in) (?:a|their|the) (?:[a-z-]+ )?${noun}`,
      ),
    },
    {
      rule: rule("visit", 82),
      kind: "VISIT",
      pattern: pattern(
        String.raw`${subject("s")} ${auxiliaries()}(?<verb>${anyOf([...(verbs["visit"] ?? []), ...(verbs["arrive"] ?? [])])}|(?:paid|pay|pays|made|make|makes) (?:a|an|another|his|her|their)(?: [a-z-]+){0,2} visit to) ${place("at")}(?! 's)`,
      ),
      accept: (_match, _line, { principals }) =>
        principals.length > 0 && principals.every((ref) => ref.letter === "P"),
    },
  ];
}

/** "Had mediated talks" is not "had talks": no participle may stand between the verb and its noun. */
function isHeld(
  match: Match,
  line: Line,
  { principals }: { readonly principals: readonly Ref[] },
): boolean {
  const [verb, noun] = [match.group("verb"), match.group("noun")];
  const between = verb === null || noun === null ? "" : line.forms.slice(verb.to, noun.from);
  return (
    principals.length >= 2 &&
    !/(?<!-)\b[a-z]+(?:ed|ing)(?= )/.test(
      between.replace(/\b(?:extended|continued|detailed|closed|follow-up) /g, ""),
    )
  );
}

/** "Negotiations between states" are a process; people, or talks that took place, are a meeting. */
function isMeetingNoun(
  match: Match,
  line: Line,
  { principals }: { readonly principals: readonly Ref[] },
): boolean {
  if (principals.length < 2) return false;
  const rest = line.forms.slice(match.to, match.to + 60);
  const noun = match.groups["noun"] ?? "";
  if (
    /^(?:talks|negotiations|discussions|consultations)$/.test(noun) &&
    !principals.some((ref) => ref.letter === "P")
  ) {
    return (
      /^ (?:(?:was|were|will be|are|is) )?(?:[a-z]+ )?(?:held|take place|took place|opened|began|ended|concluded) /.test(
        rest,
      ) && noun !== "negotiations"
    );
  }
  return !/^ (?:process|format)/.test(rest);
}
