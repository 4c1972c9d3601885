import type { Adjunct } from "../adjuncts.ts";
import { adjunctsAfter } from "../adjuncts.ts";
import type { Rule, Voice } from "../drafts.ts";
import { rule } from "../drafts.ts";
import type { Match } from "../grammar.ts";
import { agents, anyOf, auxiliaries, date, matches, modifiers, pattern, place, subject } from "../grammar.ts";
import type { FormRange, Line, Ref } from "../items.ts";
import { refsIn } from "../items.ts";
import { modalityOf, weaker } from "../modality.ts";
import type { Sentence } from "../sentence.ts";
import { finiteSpeechForms } from "../speech.ts";
import { vocabulary } from "../vocabulary.ts";

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
}

interface Shape {
  readonly rule: Rule;
  readonly pattern: RegExp;
  readonly accept?: (match: Match, line: Line, given: { readonly principals: readonly Ref[] }) => boolean;
  readonly kind?: string;
  readonly hostsAreThird?: boolean;
}

let compiled: readonly Shape[] | null = null;

/** All meetings told by clauses with their participants in them. */
export function findMeetings(sentence: Sentence): readonly MeetingFinding[] {
  compiled ??= compile();
  const found: MeetingFinding[] = [];
  for (const shape of compiled) {
    for (const match of matches(sentence.line, shape.pattern)) {
      const finding = meeting(sentence, match, shape);
      if (finding !== null && !found.some((one) => overlaps(one.trigger, finding.trigger))) found.push(finding);
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
  const [subjects, objects] = [refsIn(line, match.groups["s"]), [...refsIn(line, match.groups["o"]), ...late.partners]];
  const principals = distinct([...subjects, ...objects]).filter((ref) => ref.letter !== "N");
  if (!(shape.accept?.(match, line, { principals }) ?? principals.length >= 2)) return null;
  const voice = voiceFor(sentence, match, late.auxiliaries);
  if (voice === null) return null;
  const hosts = shape.hostsAreThird === true ? subjects.filter((ref) => ref.letter !== "P" && principals.length > 2) : [];
  return {
    rule: shape.rule, at: match.from, refers: "new", voice, trigger, follows: null, hosts,
    principals: principals.filter((ref) => !hosts.includes(ref)),
    kind: shape.kind ?? vocabulary().meetings.nouns[match.groups["noun"] ?? ""]?.kind ?? null,
    adjuncts: [...fronted(line, match), ...first.adjuncts, ...late.adjuncts],
  };
}

function voiceFor(sentence: Sentence, match: Match, late: string): Voice | null {
  const around = sentence.voiceAt(match.from);
  const auxiliary = `${match.groups["aux"] ?? ""} ${late}`.trim();
  const modality = around === null ? null : weaker(around.modality, auxiliary === "to" ? "PLANNED" : modalityOf(auxiliary));
  return around === null || modality === null ? null : { modality, attributions: around.attributions };
}

/** "… in Geneva with X", "… between X and Y took place in Z": what comes after the first adjuncts. */
function lateOnes(line: Line, from: number): { readonly partners: readonly Ref[]; readonly auxiliaries: string; readonly adjuncts: readonly Adjunct[] } {
  const source = new RegExp(String.raw`(?: with ${agents("o")}(?! 's))?(?: ,)?(?: ${auxiliaries()}(?:held|take place|took place|taken place|begin|began|start|started|open|opened|conclude|concluded|ended|convene|convened|be hosted|cancelled|canceled)(?= ))?`, "y");
  source.lastIndex = from;
  const match = source.exec(line.forms);
  if (match === null || match[0].trim().length < 2) return { partners: [], auxiliaries: "", adjuncts: [] };
  const isCancelled = /cancell?ed/.test(match[0]);
  return { partners: refsIn(line, match.groups?.["o"]), auxiliaries: `${match.groups?.["aux"] ?? ""}${isCancelled ? "not" : ""}`, adjuncts: adjunctsAfter(line, from + match[0].length).adjuncts };
}

/** "On Thursday, …", "In Moscow on 3 May, …" at the start of the sentence. */
function fronted(line: Line, match: Match): readonly Adjunct[] {
  const before = line.forms.slice(0, match.from);
  if (!/^(?:on|in|at|late|early|last) (?:[^,]{0,40}) , $/.test(before)) return [];
  const spaced = adjunctsAfter({ ...line, forms: ` ${line.forms}` }, 0);
  const shift = (range: FormRange): FormRange => ({ from: Math.max(0, range.from - 1), to: range.to - 1 });
  return spaced.to + 2 < before.length ? [] : spaced.adjuncts.map((one) => ({ ...one, range: shift(one.range), inner: shift(one.inner) }));
}

/** Each actor once, by what it is. */
export function distinct(refs: readonly Ref[]): readonly Ref[] {
  const key = (ref: Ref): string => (ref.letter === "U" ? (ref.state?.text ?? "") : (ref.mention.text ?? ref.mention.local ?? ""));
  return refs.filter((ref, i) => refs.findIndex((other) => key(other) === key(ref)) === i);
}

function compile(): readonly Shape[] {
  const { verbs, nouns } = vocabulary().meetings;
  const noun = `(?<noun>${anyOf(Object.keys(nouns).filter((one) => one !== "visit" && one !== "meetings"))})`;
  const after = "(?= (?:in|at|on|for|to|again|and|as|during|while|after|before|amid|face|behind|with|there|last|late|early|earlier|one-on-one|[a-z]+ly)\\b| <D| [,.;)]|$)";
  const phone = "(?:by (?:tele)?phone|on the (?:tele)?phone|over the (?:tele)?phone|(?:by|via) video(?: link)?)";
  const people: Shape["accept"] = (_match, _line, { principals }) => principals.length >= 2 && principals.every((ref) => ref.letter === "P");
  return [
    { rule: rule("meeting-active", 88), pattern: pattern(String.raw`${subject("s")} ${auxiliaries()}(?<verb>met|meets|meet)(?:(?: up)?(?: with)? ${agents("o")}(?! 's)(?! [a-z-]+ (?:demands|conditions|criteria|requirements|targets)))?${after}`) },
    { rule: rule("meeting-active", 88), pattern: pattern(String.raw`${subject("s")} (?<aux>(?:is|are|was|were|has been|have been|will be) )(?<verb>meeting)(?: with)?(?: ${agents("o")})?${after}`) },
    { rule: rule("meeting-held", 85), pattern: pattern(String.raw`${subject("s")} ${auxiliaries()}(?<verb>${anyOf(verbs["hold"] ?? [])})(?: <D\d+>)? ${modifiers}${noun}(?! (?:process|table|format))(?: (?:with|between) ${agents("o")}(?! 's))?`) },
    { rule: rule("meeting-received", 85), hostsAreThird: true, pattern: pattern(String.raw`${subject("s")} ${auxiliaries()}(?<verb>received|receives|receive|hosted|hosts|host) ${agents("o")}(?! 's)${after}`) },
    { rule: rule("meeting-received", 85), accept: people, pattern: pattern(String.raw`${subject("s")} ${auxiliaries()}(?<verb>welcomed|welcomes) ${agents("o")}(?! 's)${after}`) },
    { rule: rule("meeting-received-by", 85), pattern: pattern(String.raw`${subject("o")} (?<aux>(?:[a-z]+ )*?(?:was|were|been|be) (?:[a-z]+ly )?)(?<verb>received|hosted|welcomed|greeted) (?:in (?:the )?<[UYV]\d+> |at (?:the )?<[UYV]\d+> |<D\d+> |on <D\d+> )*by ${agents("s")}`) },
    { rule: rule("meeting-call", 85), kind: "CALL", pattern: pattern(String.raw`${subject("s")} ${auxiliaries()}(?<verb>spoke|spoken|speak|speaks|talked|conferred)(?: ${phone})? (?:with|to) ${agents("o")}(?! 's)(?: ${phone})?`), accept: (match, line, { principals }) => principals.length >= 2 && /phone|video/.test(line.forms.slice(match.from, match.to)) },
    { rule: rule("meeting-call", 85), kind: "CALL", pattern: pattern(String.raw`${subject("s")} ${auxiliaries()}(?<verb>spoke|talked) ${phone}`) },
    { rule: rule("meeting-call", 80), kind: "CALL", pattern: pattern(String.raw`${subject("s")} ${auxiliaries()}(?<verb>called|phoned|telephoned|phones) ${agents("o")}(?= (?:on|to (?:discuss|offer|congratulate|express|convey)|late|early)\b| <D| [,.;]|$)`), accept: people },
    { rule: rule("meeting-noun", 80), pattern: pattern(String.raw`${noun} (?:between|of|among|involving) ${agents("o")}(?! 's)`), accept: isMeetingNoun },
    { rule: rule("meeting-fronted", 80), pattern: pattern(String.raw`(?:^|, )(?:at|during|after|in|following|before) ${modifiers}${noun} with ${agents("o")}(?: (?:in|at) ${place("pl")}| on ${date("d")}| <D\d+>)* , (?<s>(?:the )?<[PCGU]\d+>) (?:${anyOf(finiteSpeechForms())})\b`) },
    { rule: rule("meeting-said-at", 78), pattern: pattern(String.raw`${subject("s")} (?:${anyOf(finiteSpeechForms())})(?: <D\d+>| on <D\d+>)? (?:at|during|after|following) ${modifiers}${noun} with ${agents("o")}`) },
    { rule: rule("visit", 82), kind: "VISIT", pattern: pattern(String.raw`${subject("s")} ${auxiliaries()}(?<verb>${anyOf([...(verbs["visit"] ?? []), ...(verbs["arrive"] ?? [])])}) (?=(?:the )?<[CUYV]\d+>(?! 's))`), accept: (_match, _line, { principals }) => principals.length > 0 && principals.every((ref) => ref.letter === "P") },
  ];
}

/** "Negotiations between states" are a process; people, or talks that took place, are a meeting. */
function isMeetingNoun(match: Match, line: Line, { principals }: { readonly principals: readonly Ref[] }): boolean {
  if (principals.length < 2) return false;
  const rest = line.forms.slice(match.to, match.to + 60);
  const noun = match.groups["noun"] ?? "";
  if (/^(?:talks|negotiations|discussions|consultations)$/.test(noun) && !principals.some((ref) => ref.letter === "P")) {
    return /^ (?:(?:was|were|will be|are|is) )?(?:[a-z]+ )?(?:held|take place|took place|opened|began|ended|concluded) /.test(rest) && noun !== "negotiations";
  }
  return !/^ (?:process|format)/.test(rest);
}
