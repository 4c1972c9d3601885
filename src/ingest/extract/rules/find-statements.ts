import type { Rule } from "../drafts.ts";
import { rule } from "../drafts.ts";
import type { Match } from "../grammar.ts";
import { anyOf, auxiliaries, matches, pattern, speaker, told } from "../grammar.ts";
import type { FormRange, Line, Ref } from "../items.ts";
import { refsIn } from "../items.ts";
import { modalityOf } from "../modality.ts";
import type { Sentence } from "../sentence.ts";
import { finiteSpeechForms } from "../speech.ts";
import { vocabulary } from "../vocabulary.ts";

export type StatementKindValue = "DIRECT" | "INDIRECT" | "UNMARKED";

/** A sentence reports an utterance. */
export interface StatementFinding {
  readonly rule: Rule;
  readonly kind: StatementKindValue;
  readonly words: FormRange;
  readonly cue: FormRange;
  /** Empty where a pronoun, or nothing, names the speaker. */
  readonly speakers: readonly Ref[];
  readonly pronoun: string | null;
  readonly reporters: readonly Ref[];
  readonly addressees: readonly Ref[];
}

interface StatementPatterns {
  readonly quoted: readonly RegExp[];
  readonly unmarked: readonly RegExp[];
  readonly indirect: RegExp;
}

const DIRECT = rule("speech-direct", 92);
const CONTINUED = rule("speech-continued", 78);
const UNMARKED = rule("speech-unmarked", 85);
const INDIRECT = rule("speech-indirect", 82);

let compiled: StatementPatterns | null = null;

/** All utterances that a sentence reports: quoted, taken over without marks, or in reported speech. */
export function findStatements({ line }: Sentence): readonly StatementFinding[] {
  compiled ??= compile();
  const quoted = compiled.quoted.flatMap((source) =>
    matches(line, source).flatMap((match) => direct(line, match)),
  );
  if (quoted.length > 0) return firstOfEach(quoted);
  if (/^(?:<Q\d+> ?)+[.]?$/.test(line.forms))
    return [{ ...nobody, rule: CONTINUED, kind: "DIRECT", words: whole(line), cue: whole(line) }];
  const unmarked = compiled.unmarked.flatMap((source) =>
    matches(line, source).flatMap((match) => takenOver(line, match)),
  );
  if (unmarked.length > 0) return unmarked.slice(0, 1);
  return matches(line, compiled.indirect)
    .flatMap((match) => indirect(line, match))
    .slice(0, 1);
}

const nobody = { speakers: [], pronoun: null, reporters: [], addressees: [] } as const;
const whole = (line: Line): FormRange => ({ from: 0, to: line.forms.length });

function firstOfEach(found: readonly StatementFinding[]): readonly StatementFinding[] {
  return found.filter(
    (one, i) => found.findIndex((other) => other.words.from === one.words.from) === i,
  );
}

function compile(): StatementPatterns {
  const speech = anyOf(finiteSpeechForms());
  const agencies = (name: string): string =>
    String.raw`(?<${name}>(?:the )?<N\d+>(?:(?: ,| and|, and) (?:the )?<N\d+>)*)`;
  const reporting = anyOf(vocabulary().speech.reporting);
  const tail = String.raw`(?<tail>(?: (?:on|in|at|during|after) (?:[a-z-]+ ){0,4}(?:<[DYUVCRNXO]\d+>)?| <D\d+>| (?:reporters|journalists)| (?:the )?<N\d+>)*(?: ,)?(?: (?:as )?(?:reported|cited|quoted|carried|published) by ${agencies("n1")}| according to ${agencies("n2")}| ${agencies("n3")} ${reporting}| (?:in (?:a|an|remarks|comments) [a-z ]*?(?:carried by|to|with|on) )${agencies("n4")})?)`;
  const who = speaker("who");
  const late = String.raw`(?<who>(?:the )?<[PCOGU]\d+>(?: and (?:the )?<[PCOGU]\d+>)*)`;
  const to = told("to");
  return {
    quoted: [
      pattern(
        String.raw`(?<q><Q\d+>)(?: ,)? (?<cue>${agencies("n0")} (?:quoted|cited) (?<who>(?:the )?<[PCOGU]\d+>) as saying)`,
      ),
      pattern(
        String.raw`(?<cue>${agencies("n0")} (?:quoted|cited) (?<who>(?:the )?<[PCOGU]\d+>) as saying)(?: that| :| ,)? (?<q><Q\d+>)`,
      ),
      pattern(
        String.raw`(?<q><Q\d+>)(?: ,)? (?<cue>(?<who>(?:the )?<[PCOGU]\d+>|he|she|they) ${auxiliaries()}(?<verb>${speech})${to}${tail})`,
      ),
      pattern(String.raw`(?<q><Q\d+>)(?: ,)? (?<cue>(?<verb>${speech}) ${late}${tail})`),
      pattern(
        String.raw`(?<cue>${who} ${auxiliaries()}(?<verb>${speech})${to}(?: that)?)(?: (?:the |a |an |in |at |on |by |of |saying|adding|[a-z-]+ |<[A-Z]\d+> ){0,8}?(?: ?[:,])?| :| ,)? (?<q><Q\d+>)`,
      ),
    ],
    unmarked: [
      pattern(
        String.raw`^(?<said>[^"]{12,}?) , (?<cue>(?<who>(?:the )?<[PCOGU]\d+>|he|she) (?<verb>${speech})${to}${tail}) \.?$`,
      ),
      pattern(String.raw`^(?<said>[^"]{12,}?) , (?<cue>(?<verb>${speech}) ${late}${tail}) \.?$`),
      pattern(
        String.raw`^(?<cue>according to (?<who>(?:the )?<[PO]\d+>) ,) (?<said>[^"]{12,}?) \.?$`,
      ),
    ],
    indirect: pattern(
      String.raw`(?<=^|, |: |- |; |(?<!>) (?:and|but) |\b(?:meanwhile|while|however) )(?<cue>(?:the )?(?<who>(?:the )?<[PCOGU]\d+>(?: and (?:the )?<[PCOGU]\d+>)*|he|she)(?: , (?:for (?:his|her|their|its) part|in turn|meanwhile|however|who [^,]{3,80}|speaking [^,]{3,60}) ,)? ${auxiliaries()}(?<verb>${speech})${to}(?<that> that)?)(?= )`,
    ),
  };
}

function direct(line: Line, match: Match): StatementFinding[] {
  const [words, cue] = [match.group("q"), match.group("cue")];
  return words === null || cue === null || !isSaid(match)
    ? []
    : [{ ...who(line, match), rule: DIRECT, kind: "DIRECT", words, cue }];
}

function takenOver(line: Line, match: Match): StatementFinding[] {
  const [words, cue] = [match.group("said"), match.group("cue")];
  if (words === null || cue === null || !isSaid(match) || /<Q\d+>/.test(match.groups["said"] ?? ""))
    return [];
  // "While …, X stressed that" and "X, Y and Z said": what stands before is no sentence.
  if (
    /^(?:while|after|before|when|as|if|although|during|in|on|at|following|according|speaking|<[A-Z]\d+>(?: ,)? <)/.test(
      match.groups["said"] ?? "",
    ) &&
    !/\b(?:is|are|was|were|will|has|have|had|would|must|should|can|may)\b/.test(
      match.groups["said"] ?? "",
    )
  )
    return [];
  return [{ ...who(line, match), rule: UNMARKED, kind: "UNMARKED", words, cue }];
}

/** The reported sentence from its speaker to its end, without a full stop and without "according to …". */
function indirect(line: Line, match: Match): StatementFinding[] {
  const cue = match.group("cue");
  if (cue === null || !isSaid(match)) return [];
  const rest = line.forms.slice(cue.to);
  const agency =
    /(?: ,)? (?:as reported by|according to|quoted by) (?<n5>(?:the )?<N\d+>(?: and (?:the )?<N\d+>)*)(?= \.?$)/.exec(
      rest,
    );
  const end = agency === null ? rest.replace(/ ?[.!?;]?$/, "").length : agency.index;
  if (rest.slice(0, end).trim().length < 4) return [];
  const found = who(line, match);
  return [
    {
      ...found,
      reporters: [...found.reporters, ...refsIn(line, agency?.groups?.["n5"])],
      rule: INDIRECT,
      kind: "INDIRECT",
      words: { from: cue.from, to: cue.to + end },
      cue,
    },
  ];
}

const isSaid = (match: Match): boolean => modalityOf(match.groups["aux"]) === "ASSERTED";

function who(
  line: Line,
  match: Match,
): Pick<StatementFinding, "speakers" | "pronoun" | "reporters" | "addressees"> {
  const named = match.groups["who"] ?? "";
  const isPronoun = /^(?:he|she|they)$/.test(named);
  const hearers = refsIn(line, match.groups["to"]);
  const tail = refsIn(line, match.groups["tail"]).filter((ref) => ref.letter === "N");
  return {
    speakers: isPronoun ? [] : refsIn(line, named).filter((ref) => ref.letter !== "N"),
    pronoun: isPronoun ? named : null,
    reporters: [
      ...refsIn(line, match.groups["n0"]),
      ...hearers.filter((ref) => ref.letter === "N"),
      ...tail,
    ],
    addressees: hearers.filter((ref) => ref.letter !== "N"),
  };
}
