import type { Rule } from "../drafts.ts";
import { rule } from "../drafts.ts";
import type { Match } from "../grammar.ts";
import { agents, anyOf, auxiliaries, matches, pattern, subject } from "../grammar.ts";
import type { FormRange, Line, Ref } from "../items.ts";
import { refsIn } from "../items.ts";
import { modalityOf, weaker } from "../modality.ts";
import type { Sentence } from "../sentence.ts";
import type { Voice } from "../drafts.ts";
import { vocabulary } from "../vocabulary.ts";
import type { ProcessMention } from "./process-mentions.ts";
import { processAt, processesIn } from "./process-mentions.ts";

/** Agents take a role in a process or an agreement that the same clause names. */
export interface RoleFinding {
  readonly rule: Rule;
  readonly agents: readonly Ref[];
  readonly role: string;
  readonly roleText: string;
  readonly process: ProcessMention;
  readonly words: FormRange;
  readonly voice: Voice;
  /** Where a companion phrase begins ("alongside X"): evidence for companions starts there. */
  readonly companions: FormRange | null;
}

interface Shape {
  readonly rule: Rule;
  readonly pattern: RegExp;
  /** What must follow the match: the process, after these words. */
  readonly next: RegExp | null;
}

let compiled: {
  readonly forward: readonly Shape[];
  readonly backward: readonly Shape[];
} | null = null;

/** All roles told by clauses that name holder, role and process. */
export function findRoles(sentence: Sentence): readonly RoleFinding[] {
  compiled ??= compile();
  const { forward, backward } = compiled;
  const found = [
    ...forward.flatMap((shape) =>
      matches(sentence.line, shape.pattern).flatMap((match) => forwards(sentence, match, shape)),
    ),
    ...processesIn(sentence.line).flatMap((process) =>
      backward.flatMap((shape) => backwards(sentence, process, shape)),
    ),
  ];
  return found.filter(
    (one, i) =>
      found.findIndex((other) => other.role === one.role && other.agents[0] === one.agents[0]) ===
      i,
  );
}

const nouns = (): string =>
  anyOf(Object.keys(vocabulary().roles.nouns).flatMap((noun) => [noun, plural(noun)]));

function plural(noun: string): string {
  return noun.endsWith("y")
    ? `${noun.slice(0, -1)}ies`
    : noun.endsWith("ss")
      ? `${noun}es`
      : noun.endsWith("man")
        ? `${noun.slice(0, -3)}men`
        : `${noun}s`;
}

function compile(): NonNullable<typeof compiled> {
  const { verbs, abstract } = vocabulary().roles;
  const role = String.raw`(?<role>${nouns()})(?![\w-])`;
  const article =
    "(?:(?:a|an|the|one of the|its|their|both|three|two|four|key|main|lead|crucial|chief|principal|traditional|long-standing|official|neutral|active|[a-z]+al) )*";
  const forms = anyOf(Object.values(verbs).flatMap((verb) => verb.forms));
  const participles = anyOf(
    Object.values(verbs).flatMap((verb) => verb.forms.filter((form) => /(?:ed|t)$/.test(form))),
  );
  const into = / (?:in|of|for|to|at|during|over|on) /y;
  const between = / (?=between )/y;
  const plays = String.raw`${auxiliaries()}(?:play|plays|played|playing)(?: ${article}(?:[a-z-]+ ){0,2}(?:role|part) (?:as|of) ${article})${role}`;
  const acts = String.raw`${auxiliaries()}(?:act|acts|acted|acting|serve|serves|served|serving|function|functions|work|works|worked|agreed to act|emerged|emerge|stepped in) as ${article}${role}`;
  const is = String.raw`(?<aux>(?:[a-z']+ )*?)(?:is|are|was|were|became|become|remain|remains|remained|be|been|being|named|appointed) (?<not>not )?${article}${role}`;
  const forward: Shape[] = [plays, acts, is].flatMap((clause, i) => {
    const named = rule(
      ["role-plays", "role-acts-as", "role-is"][i] ?? "role",
      [92, 90, 88][i] ?? 80,
    );
    const source = pattern(String.raw`${subject("s")} (?:(?:, )?(?:which |who |that ))?${clause}`);
    return [
      { rule: named, pattern: source, next: into },
      { rule: named, pattern: source, next: between },
    ];
  });
  return {
    forward: [
      ...forward,
      {
        rule: rule("role-verb", 86),
        pattern: pattern(
          String.raw`${subject("s")} (?:(?:, )?(?:which |who |that ))?${auxiliaries()}(?:help |helped |helps )?(?<verb>${forms})(?! by)`,
        ),
        next: / /y,
      },
      {
        rule: rule("role-list", 85),
        pattern: pattern(
          String.raw`(?:${article})?${role}(?: states| countries| nations| powers)? (?:of|in|to|for) (?<process>[^,;:.-]*?)(?: -| ,| :) ${agents("s")}`,
        ),
        next: null,
      },
      {
        rule: rule("role-apposition", 86),
        pattern: pattern(
          String.raw`${agents("s")} , (?:which are |as |who are |together )?${article}${role}`,
        ),
        next: into,
      },
    ],
    backward: [
      {
        rule: rule("role-passive", 88),
        pattern: new RegExp(
          String.raw`(?: ,)?(?: which| that)?(?: ${auxiliaries()})? ?(?:being |been )?(?<verb>${participles})(?: jointly| in part| (?:in|at) (?:the )?<[UYVCR]\d+>| (?:on |in )?<D\d+>)* by ${agents("s")}(?! 's)`,
          "y",
        ),
        next: null,
      },
      {
        rule: rule("role-with-as", 84),
        pattern: new RegExp(
          String.raw`(?: ,)? with ${agents("s")} (?:acting |serving )?as ${article}${role}`,
          "y",
        ),
        next: null,
      },
      {
        rule: rule("role-under", 84),
        pattern: new RegExp(
          String.raw`(?: ,)?(?: held| conducted| reached| signed| concluded)? (?:under|through|thanks to|with) (?:the )?(?:(?:joint |active )?(?<verb>${anyOf(Object.keys(abstract))}) of ${agents("s")}|(?<s2><J\d+>) (?<verb2>${anyOf(Object.keys(abstract))}))`,
          "y",
        ),
        next: null,
      },
    ],
  };
}

function forwards(sentence: Sentence, match: Match, shape: Shape): readonly RoleFinding[] {
  const { line } = sentence;
  const at = shape.next === null ? match.group("process")?.from : endOf(shape.next, line, match.to);
  if (at === undefined || at === null) return [];
  const process = processAt(line, at) ?? between(line, at);
  return process === null ? [] : finding(sentence, match, shape, process);
}

function endOf(next: RegExp, line: Line, from: number): number | null {
  next.lastIndex = from;
  const match = next.exec(line.forms);
  return match === null ? null : from + match[0].length;
}

/** "A mediator between X and Y" names the sides and no process. */
function between(line: Line, from: number): ProcessMention | null {
  const source = new RegExp(String.raw`between ${agents("parties")}(?! 's)`, "y");
  source.lastIndex = from;
  const match = source.exec(line.forms);
  const parties = refsIn(line, match?.groups?.["parties"]);
  if (match === null || parties.length < 2) return null;
  const whole = { from, to: from + match[0].length };
  return {
    isAgreement: false,
    named: null,
    parties,
    isReference: false,
    isDescribed: false,
    head: "",
    whole,
    sides: whole,
    topic: null,
  };
}

function backwards(
  sentence: Sentence,
  process: ProcessMention,
  shape: Shape,
): readonly RoleFinding[] {
  const { line } = sentence;
  shape.pattern.lastIndex = process.whole.to;
  const found = shape.pattern.exec(line.forms);
  if (found === null) return [];
  const to = process.whole.to + found[0].length;
  const match: Match = {
    from: process.whole.from,
    to,
    groups: found.groups ?? {},
    group: () => null,
  };
  return finding(sentence, match, shape, process);
}

function finding(
  sentence: Sentence,
  match: Match,
  shape: Shape,
  process: ProcessMention,
): readonly RoleFinding[] {
  const { groups } = match;
  const word = groups["role"] ?? groups["verb"] ?? groups["verb2"] ?? "";
  const role = roleOf(word);
  const around = sentence.voiceAt(match.from);
  const modality =
    around === null
      ? null
      : weaker(around.modality, modalityOf(`${groups["aux"] ?? ""} ${groups["not"] ?? ""}`));
  const named = [
    ...refsIn(sentence.line, groups["s"]),
    ...refsIn(sentence.line, groups["s2"]),
  ].filter((ref) => ref.letter !== "N");
  if (around === null || modality === null || role === null || named.length === 0) return [];
  const parties = new Set(process.parties.map((ref) => ref.start));
  const holders = named.filter((ref) => !parties.has(ref.start));
  const companion =
    /(?:, )?(?:alongside|along with|together with|in coordination with|as well as) /.exec(
      groups["s"] ?? "",
    );
  const start =
    match.from + (companion?.index ?? 0) + (companion?.[0].startsWith(", ") === true ? 2 : 0);
  return [
    {
      rule: shape.rule,
      agents: holders,
      role,
      roleText: singular(word),
      process,
      words: { from: match.from, to: match.to },
      voice: { modality, attributions: around.attributions },
      companions: companion === null ? null : { from: start, to: match.to },
    },
  ];
}

function roleOf(word: string): string | null {
  const { nouns: byNoun, verbs, abstract } = vocabulary().roles;
  const verb = Object.values(verbs).find((one) => one.forms.includes(word));
  return byNoun[singular(word)] ?? byNoun[word] ?? verb?.role ?? abstract[word] ?? null;
}

/** The source's word in the singular ("guarantors" → "guarantor"); verbs as they are. */
function singular(word: string): string {
  const { nouns: byNoun } = vocabulary().roles;
  return Object.keys(byNoun).find((noun) => noun === word || plural(noun) === word) ?? word;
}
