import { anyOf, date, length, place } from "./grammar.ts";
import type { FormRange, Line, Ref } from "./items.ts";
import { refsIn } from "./items.ts";
import { vocabulary } from "./vocabulary.ts";

/** A place, date, length or topic that stands directly with an event, and where its phrase stands. */
export interface Adjunct {
  readonly kind: "place" | "since" | "date" | "length" | "topic";
  readonly refs: readonly Ref[];
  /** The phrase with its preposition, and its noun phrase alone. */
  readonly range: FormRange;
  readonly inner: FormRange;
}

interface Step {
  readonly kind: Adjunct["kind"] | "skip";
  readonly pattern: RegExp;
}

let compiled: readonly Step[] | null = null;

/** Reads the adjuncts that follow a position one after the other, and stops at the first words that are none. */
export function adjunctsAfter(
  line: Line,
  from: number,
): { readonly adjuncts: readonly Adjunct[]; readonly to: number } {
  compiled ??= compile();
  const adjuncts: Adjunct[] = [];
  let at = from;
  for (;;) {
    const found = nextStep(line.forms, at, compiled);
    if (found === null) return { adjuncts, to: at };
    const { kind, match } = found;
    const inner = match.indices?.groups?.["x"] ?? match.indices?.[0] ?? [at, at];
    const to = at + match[0].length;
    if (kind !== "skip")
      adjuncts.push({
        kind,
        refs: refsIn(line, match.groups?.["x"]),
        range: { from: at + (match[0].startsWith(" ") ? 1 : 0), to },
        inner: { from: inner[0], to: inner[1] },
      });
    at = to;
  }
}

function nextStep(
  forms: string,
  at: number,
  steps: readonly Step[],
): { readonly kind: Step["kind"]; readonly match: RegExpExecArray } | null {
  for (const { kind, pattern } of steps) {
    pattern.lastIndex = at;
    const match = pattern.exec(forms);
    if (match !== null && match[0].length > 0) return { kind, match };
  }
  return null;
}

/** Noun phrases that end before a preposition of place or time, a verb of the next clause, or a mark. */
export function nounPhrase(name: string): string {
  const stop = String.raw`(?!(?:while|after|before|amid|following|during|as|when|where|which|that|who|said|at|ahead|with|since|until|to|by|and also|but)(?![\w-]))(?!(?:in|on|from|at) (?:the )?<[DUYV])(?!<[DNQL])`;
  const word = String.raw`${stop}(?:[^\s<>,.;:()"?!'-][^\s<>,.;:()"?!]*|<[A-Z]\d+>|'s)`;
  return String.raw`(?<${name}>${word}(?: ${word}){0,9}(?:(?: , ${word}(?: ${word}){0,5})+(?: ,)? and ${word}(?: ${word}){0,5})?)`;
}

function compile(): readonly Step[] {
  const { discuss, topicPreposition } = vocabulary().meetings;
  const step = (kind: Step["kind"], source: string): Step => ({
    kind,
    pattern: new RegExp(source, "yd"),
  });
  const held =
    "(?:which |that )?(?:was |were |is |are |has been )?(?:held |hosted |taking place |took place |convened )?";
  const lasted = String.raw`(?: ,)? (?:which |that |and )?(?:lasted|lasting)(?: for)? ${length("x")}`;
  return [
    step("length", lasted),
    step("length", String.raw` (?:for|over) ${length("x")}`),
    step(
      "place",
      String.raw`(?: ,)? ${held}(?:in|at|inside|near|outside) ${place("x")}(?: , <[CR]\d+>(?: ,)?)?(?! 's)`,
    ),
    step("place", String.raw` (?:in|at) (?:the )?(?<x><[UYVRC]\d+>)(?! 's)`),
    step("date", String.raw` (?<x>(?:from|between) <D\d+> (?:to|until|and|through) <D\d+>)`),
    step("since", String.raw` since ${date("x")}`),
    step(
      "date",
      String.raw`(?: ,)? ${held}(?:on |in |during |late on |early on |late |early |back in )${date("x")}`,
    ),
    step("date", String.raw` ${date("x")}`),
    step(
      "topic",
      String.raw` (?:for talks |for a meeting |for discussions )?(?:and )?(?:to )?${anyOf(discuss)} ${nounPhrase("x")}`,
    ),
    step(
      "topic",
      String.raw` (?:for talks |for discussions |for negotiations )?${anyOf(topicPreposition)} (?!<D|the sidelines|the margins)${nounPhrase("x")}`,
    ),
    step(
      "skip",
      String.raw` (?:for (?:talks|a meeting|discussions|negotiations|consultations|bilateral talks|a working visit|an official visit)|on the (?:sidelines|margins) of (?:the |a |an )?(?:(?:[a-z-]+|<[A-Z]\d+>) ){0,4}(?:summit|conference|assembly|session|meeting|forum|<[XOK]\d+>)|again|briefly|separately|privately|face to face|face-to-face|behind closed doors|virtually|in person|[a-z]+ly|there|earlier|later|once more|together|held|hosted)(?= |$)`,
    ),
  ];
}
