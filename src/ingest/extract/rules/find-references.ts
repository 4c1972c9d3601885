import type { Adjunct } from "../adjuncts.ts";
import { adjunctsAfter } from "../adjuncts.ts";
import { rule } from "../drafts.ts";
import type { Match } from "../grammar.ts";
import { anyOf, auxiliaries, matches, pattern } from "../grammar.ts";
import type { FormRange, Line } from "../items.ts";
import { modalityOf, weaker } from "../modality.ts";
import type { Sentence } from "../sentence.ts";
import { vocabulary } from "../vocabulary.ts";
import type { MeetingFinding } from "./find-meetings.ts";

interface ReferencePatterns {
  readonly known: RegExp;
  readonly earlier: RegExp;
  readonly pair: RegExp;
  readonly follows: RegExp;
}

const KNOWN = rule("meeting-reference", 75);
const EARLIER = rule("meeting-earlier", 75);

let compiled: ReferencePatterns | null = null;

/** Words that mean a meeting already told of ("the talks", "their first meeting at X"), or an earlier one of the same people. */
export function findReferences(sentence: Sentence): readonly MeetingFinding[] {
  compiled ??= compile();
  const { known, earlier, pair } = compiled;
  const before = matches(sentence.line, earlier).flatMap((match) =>
    reference(sentence, match, "earlier"),
  );
  const same = matches(sentence.line, known).flatMap((match) =>
    reference(sentence, match, "known"),
  );
  const pairs = matches(sentence.line, pair).flatMap((match) =>
    reference(sentence, match, isEarlier(match) ? "earlier" : "known"),
  );
  return [...before, ...same, ...pairs];
}

/** "They last met", "the two sides had previously met". */
function isEarlier(match: Match): boolean {
  return /\b(?:last|previously|earlier)\b/.test(match.groups["aux"] ?? "");
}

function compile(): ReferencePatterns {
  const { nouns, earlier, first, follow } = vocabulary().meetings;
  const noun = anyOf(Object.keys(nouns).filter((one) => one !== "visit"));
  const whose = String.raw`(?:their|the two (?:<T\d+>|sides|men|countries) '?s?|the)`;
  const two = String.raw`(?:the two (?:<T\d+>|men|sides|diplomats)|the pair|the <T\d+>|they)`;
  return {
    known: pattern(
      String.raw`(?<![\w-])(?<!rounds? of )(?<!> told <[A-Z]\d+> at )(?:their|the|this|that) (?<noun>(?:${anyOf(first)} )?(?:bilateral |trilateral |face-to-face |one-on-one |closed-door |day-long |two-day )?${noun})(?! (?:between|with|of the|process|table|format|room))(?![\w-])`,
    ),
    earlier: pattern(
      String.raw`(?<![\w-])(?<all>${whose} (?<noun>${anyOf(earlier)} (?:round of )?(?:bilateral )?${noun}))(?! (?:between|with|process))(?![\w-])`,
    ),
    pair: pattern(
      String.raw`(?<![\w-])(?<all>${two} ${auxiliaries()}(?:first )?(?<noun>met|spoke by phone))(?= )`,
    ),
    follows: pattern(String.raw`(?<verb>${anyOf(follow)}) $`),
  };
}

function reference(
  sentence: Sentence,
  match: Match,
  refers: "known" | "earlier",
): readonly MeetingFinding[] {
  const { line } = sentence;
  const trigger = match.group("noun");
  const around = sentence.voiceAt(match.from);
  if (trigger === null || around === null) return [];
  const { adjuncts, auxiliary } = detailsAfter(line, match.to);
  const modality = weaker(around.modality, modalityOf(`${match.groups["aux"] ?? ""} ${auxiliary}`));
  if (modality === null) return [];
  const whole = match.group("all") ?? trigger;
  return [
    {
      rule: refers === "earlier" ? EARLIER : KNOWN,
      at: match.from,
      principals: [],
      hosts: [],
      refers,
      kind: null,
      voice: { modality, attributions: around.attributions },
      trigger: refers === "earlier" ? whole : trigger,
      adjuncts: /^(?:first|second|third|fourth|fifth|latest)/.test(match.groups["noun"] ?? "")
        ? adjuncts.filter((one) => one.kind === "place" || one.kind === "topic")
        : adjuncts,
      isAside: false,
      follows: refers === "earlier" ? followsRange(line, whole) : null,
    },
  ];
}

/** Directly behind the words, or behind "was held", "took place", "lasted". */
function detailsAfter(
  line: Line,
  to: number,
): { readonly adjuncts: readonly Adjunct[]; readonly auxiliary: string } {
  const direct = adjunctsAfter(line, to).adjuncts;
  if (direct.length > 0) return { adjuncts: direct, auxiliary: "" };
  const rest = line.forms.slice(to);
  const verb =
    /^ (?<aux>(?:(?:was|were|will|is|are|be|been|has|have|had|not|also|expected|due|set|scheduled|to) )*)(?:held|took place|take place|opened|began|start|begin|convened)(?= )/.exec(
      rest,
    );
  if (verb !== null)
    return {
      adjuncts: adjunctsAfter(line, to + verb[0].length).adjuncts,
      auxiliary: verb.groups?.["aux"] ?? "",
    };
  return { adjuncts: adjunctsAfter(line, to).adjuncts, auxiliary: "" };
}

function followsRange(line: Line, whole: FormRange): FormRange | null {
  compiled ??= compile();
  const match = matches({ ...line, forms: line.forms.slice(0, whole.from) }, compiled.follows)[0];
  return match === undefined ? null : { from: match.from, to: whole.to };
}
