import type { Adjunct } from "../adjuncts.ts";
import { adjunctsAfter } from "../adjuncts.ts";
import type { Rule, Voice } from "../drafts.ts";
import type { Match } from "../grammar.ts";
import { agents, auxiliaries, matches } from "../grammar.ts";
import type { FormRange, Line, Ref } from "../items.ts";
import { refsIn } from "../items.ts";
import { modalityOf, weaker } from "../modality.ts";
import type { Sentence } from "../sentence.ts";
import { vocabulary } from "../vocabulary.ts";
import type { Shape } from "./meeting-shapes.ts";
import { meetingShapes } from "./meeting-shapes.ts";

/** A sentence tells of a meeting; which one it is, is decided when all are read in order. */
export interface MeetingFinding {
  readonly rule: Rule;
  readonly at: number;
  readonly principals: readonly Ref[];
  readonly hosts: readonly Ref[];
  readonly kind: string | null;
  /** The words mean a meeting that the text has told of ("the talks"), or an earlier one of the same people. */
  readonly refers: "new" | "known" | "earlier";
  readonly voice: Voice;
  /** Verb or noun, where the event is named. */
  readonly trigger: FormRange;
  readonly adjuncts: readonly Adjunct[];
  /** For an earlier meeting: the words that say that the known one came after it. */
  readonly follows: FormRange | null;
  /** "Last met", "previously met": the text goes on about another meeting. */
  readonly isAside: boolean;
}

let compiled: readonly Shape[] | null = null;

/** All meetings told by clauses with their participants in them. */
export function findMeetings(sentence: Sentence): readonly MeetingFinding[] {
  compiled ??= meetingShapes();
  const found: MeetingFinding[] = [];
  for (const shape of compiled) {
    for (const match of matches(sentence.line, shape.pattern)) {
      const finding = meeting(sentence, match, shape);
      if (finding !== null && !found.some((one) => overlaps(one.trigger, finding.trigger)))
        found.push(finding);
    }
  }
  return found;
}

const overlaps = (a: FormRange, b: FormRange): boolean => a.from < b.to && b.from < a.to;

function meeting(sentence: Sentence, match: Match, shape: Shape): MeetingFinding | null {
  const { line } = sentence;
  const trigger = match.group("verb") ?? match.group("noun") ?? match;
  const first = adjunctsAfter(line, match.to);
  const late = lateOnes(line, first.to);
  const [subjects, objects] = [
    refsIn(line, match.groups["s"]),
    [...refsIn(line, match.groups["o"]), ...late.partners],
  ];
  const principals = distinct([...subjects, ...objects]).filter((ref) => ref.letter !== "N");
  if (!(shape.accept?.(match, line, { principals }) ?? principals.length >= 2)) return null;
  const voice = voiceFor(sentence, match, late.auxiliaries);
  if (voice === null) return null;
  const hosts =
    shape.hostsAreThird === true
      ? subjects.filter((ref) => ref.letter !== "P" && principals.length > 2)
      : [];
  return {
    rule: shape.rule,
    at: match.from,
    refers: "new",
    voice,
    trigger,
    follows: null,
    isAside: /\b(?:last|previously|earlier)\b/.test(match.groups["aux"] ?? ""),
    hosts,
    principals: principals.filter((ref) => !hosts.includes(ref)),
    kind: shape.kind ?? vocabulary().meetings.nouns[match.groups["noun"] ?? ""]?.kind ?? null,
    adjuncts: [
      ...visited(line, match),
      ...fronted(line, match),
      ...first.adjuncts,
      ...late.adjuncts,
    ],
  };
}

function voiceFor(sentence: Sentence, match: Match, late: string): Voice | null {
  const around = sentence.voiceAt(match.from);
  const auxiliary = `${match.groups["aux"] ?? ""} ${late}`.trim();
  const modality =
    around === null
      ? null
      : weaker(around.modality, auxiliary === "to" ? "PLANNED" : modalityOf(auxiliary));
  return around === null || modality === null
    ? null
    : { modality, attributions: around.attributions };
}

/** "… in Geneva with X", "… between X and Y took place in Z": what comes after the first adjuncts. */
function lateOnes(
  line: Line,
  from: number,
): {
  readonly partners: readonly Ref[];
  readonly auxiliaries: string;
  readonly adjuncts: readonly Adjunct[];
} {
  const source = new RegExp(
    String.raw`(?: with ${agents("o")}(?! 's))?(?: ,)?(?: ${auxiliaries()}(?:held|take place|took place|taken place|begin|began|start|started|open|opened|conclude|concluded|ended|convene|convened|be hosted|cancelled|canceled)(?= ))?`,
    "y",
  );
  source.lastIndex = from;
  const match = source.exec(line.forms);
  if (match === null || match[0].trim().length < 2)
    return { partners: [], auxiliaries: "", adjuncts: [] };
  const isCancelled = /cancell?ed/.test(match[0]);
  return {
    partners: refsIn(line, match.groups?.["o"]),
    auxiliaries: `${match.groups?.["aux"] ?? ""}${isCancelled ? "not" : ""}`,
    adjuncts: adjunctsAfter(line, from + match[0].length).adjuncts,
  };
}

/** The place that a visitor goes to is the object of the verb. */
function visited(line: Line, match: Match): readonly Adjunct[] {
  const range = match.group("at");
  return range === null
    ? []
    : [{ kind: "place", refs: refsIn(line, match.groups["at"]), range, inner: range }];
}

/** "On Thursday, …", "In Moscow on 3 May, …" at the start of the sentence. */
function fronted(line: Line, match: Match): readonly Adjunct[] {
  const before = line.forms.slice(0, match.from);
  if (!/^(?:on|in|at|late|early|last) (?:[^,]{0,40}) , $/.test(before)) return [];
  const spaced = adjunctsAfter({ ...line, forms: ` ${line.forms}` }, 0);
  const shift = (range: FormRange): FormRange => ({
    from: Math.max(0, range.from - 1),
    to: range.to - 1,
  });
  return spaced.to + 2 < before.length
    ? []
    : spaced.adjuncts.map((one) => ({ ...one, range: shift(one.range), inner: shift(one.inner) }));
}

/** Each actor once, by what it is. */
export function distinct(refs: readonly Ref[]): readonly Ref[] {
  const key = (ref: Ref): string =>
    ref.letter === "U" ? (ref.state?.text ?? "") : (ref.mention.text ?? ref.mention.local ?? "");
  return refs.filter((ref, i) => refs.findIndex((other) => key(other) === key(ref)) === i);
}
