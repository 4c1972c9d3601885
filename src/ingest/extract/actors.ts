import type { Gazetteer } from "./gazetteer.ts";
import { demonym, organisationNamed } from "./gazetteer.ts";
import type { matches } from "./grammar.ts";
import { anyOf, pattern } from "./grammar.ts";
import type { FormRange, Line, Ref } from "./items.ts";
import { bodyRef } from "./bodies.ts";
import { exchangeRefs, makeRef, mention, refsIn, spanOf } from "./items.ts";
import { ownerOf, replaceAll } from "./offices.ts";
import type { People } from "./people.ts";
import type { Span } from "./text-view.ts";
import { vocabulary } from "./vocabulary.ts";

type Match = ReturnType<typeof matches>[number];
type Replacement = { readonly range: FormRange; readonly ref: Ref } | null;

/** What reducing actors needs beside the line. */
export interface ActorContext {
  readonly view: string;
  readonly gazetteer: Gazetteer;
  readonly people: People;
}

interface ActorPatterns {
  readonly namedByPlace: RegExp;
  readonly memberBefore: RegExp;
  readonly memberAfter: RegExp;
  readonly agencies: RegExp;
  readonly governments: readonly RegExp[];
  readonly fighters: RegExp;
  readonly groups: RegExp;
}

let compiled: ActorPatterns | null = null;

/** Reduces bodies, memberships in apposition, governments and plural groups to one actor each. */
export function reduceActors(line: Line, context: ActorContext): Line {
  compiled ??= compile();
  const named = exchangeRefs(line, (ref) =>
    ref.letter === "K" ? (bodyRef(ref, ref.mention.text ?? "") ?? ref) : ref,
  );
  let reduced = replaceAll(named, compiled.namedByPlace, (from, match) =>
    namedByPlace(from, match, context),
  );
  reduced = replaceAll(reduced, compiled.memberBefore, member);
  reduced = replaceAll(reduced, compiled.memberAfter, member);
  reduced = replaceAll(reduced, compiled.agencies, (from, match) => agencies(from, match, context));
  for (const source of compiled.governments)
    reduced = replaceAll(reduced, source, (from, match) => government(from, match, context));
  reduced = replaceAll(reduced, compiled.fighters, fighters);
  return replaceAll(reduced, compiled.groups, (from, match) => group(from, match, context));
}

function compile(): ActorPatterns {
  const { groups, modifiers, labels, governments, ministries, armies } = vocabulary().actors;
  const body = anyOf([...governments, ...ministries, ...armies]);
  const label = `(?:${anyOf(labels)}|[a-z]+-(?:backed|sponsored|funded))`;
  const before = String.raw`(?:(?:${anyOf(modifiers)}|[a-z]+-(?:led|aligned|affiliated|held)|[a-z]{2,}(?:ist|ern|ish|onal|ised|ized)|${label}|<[JR]\d+>) )*`;
  return {
    namedByPlace: pattern(
      String.raw`(?<place><[UYVRJ]\d+>) (?:(?<proper><[KOAXVN]\d+>)|(?<head>format|process|peace process|track|talks|peace talks)(?! (?:with|between|in|at|on)\b))`,
    ),
    memberBefore: pattern(
      String.raw`(?:fellow )?(?<body><O\d+>) (?:member|member state|member country|member states|members) (?<actor><C\d+>)`,
    ),
    memberAfter: pattern(
      String.raw`(?<actor><C\d+>) , (?:itself |also |which is )?(?:an? |the )?(?:founding |full |fellow |key |permanent )*(?<body><O\d+>) (?:member|member state|member country)(?: ,|(?= [.;]))`,
    ),
    agencies: pattern(
      String.raw`(?:the )?(?<labels>(?:(?:official|state|state-run|state-owned|semi-official|private|independent|local|government|<J\d+>) )+)(?:news )?(?:agency|agencies|broadcaster|media|television|outlet|outlets) (?=(?<list><N\d+>(?: and <N\d+>)*))`,
    ),
    governments: [
      pattern(
        String.raw`(?<before>${before})(?<owner><J\d+>) (?<inner>${before})(?<body>${body})(?![\w-])`,
      ),
      pattern(
        String.raw`(?<owner><[CP]\d+>) (?:'s|') (?<inner>${before})(?<body>${body})(?![\w-])`,
      ),
      pattern(String.raw`(?<body>${anyOf(governments)}) of (?:the )?(?<owner><[CP]\d+>)`),
    ],
    fighters: pattern(
      String.raw`(?<body><O\d+>) (?:armed |rebel )?(?:rebels|rebel group|group|movement|militants|militia|fighters|forces|insurgents|troops|organisation|organization)(?![\w-])`,
    ),
    groups: pattern(
      String.raw`(?<modifiers>${before}(?:<K\d+> )?)(?<head>${anyOf(groups)})(?![\w-])`,
    ),
  };
}

/** "Astana format", "Examplian Foreign Ministry", "Geneva Accord": the place is part of the name. */
function namedByPlace(line: Line, match: Match, { view }: ActorContext): Replacement {
  const span = spanOf(line, match);
  const words = view.slice(span.start, span.end);
  const proper = refsIn(line, match.groups["proper"])[0];
  const isAdjective = match.groups["place"]?.startsWith("<J") === true;
  if (proper === undefined)
    return isAdjective
      ? null
      : { range: match, ref: makeRef("X", span, mention(words, "Process"), { isKnown: false }) };
  const named = proper.isKnown ? null : bodyRef(span, words);
  return named === null ? null : { range: match, ref: named };
}

/** The member acts, not the alliance; its membership is kept beside it. */
function member(line: Line, match: Match): Replacement {
  const [actor, body] = [
    refsIn(line, match.groups["actor"])[0],
    refsIn(line, match.groups["body"])[0],
  ];
  if (actor === undefined || body === undefined) return null;
  const words = spanOf(line, {
    from: match.from,
    to: match.to - (line.forms.slice(match.from, match.to).endsWith(" ,") ? 2 : 0),
  });
  return {
    range: match,
    ref: { ...actor, memberships: [{ organisation: body.mention, words }], phrase: words },
  };
}

/** "The official news agencies A and B": the label goes with each of them. */
function agencies(line: Line, match: Match, _context: ActorContext): Replacement {
  const first = refsIn(line, match.groups["list"])[0];
  const listed = refsIn(line, match.groups["list"]);
  const labels = match.group("labels");
  const item = /^<N\d+>/.exec(match.groups["list"] ?? "")?.[0];
  if (first === undefined || labels === null || item === undefined) return null;
  const whole = { from: match.from, to: match.to + (match.groups["list"]?.length ?? 0) };
  const phrase = spanOf(line, { from: labels.from, to: whole.to });
  const members = listed.map((ref) => ({ ...ref, labels: [spanOf(line, labels)], phrase }));
  return {
    range: whole,
    ref: makeRef("N", spanOf(line, whole), mention(null, "Organisation"), { members, phrase }),
  };
}

function government(line: Line, match: Match, context: ActorContext): Replacement {
  const owner = refsIn(line, match.groups["owner"])[0];
  const body = match.groups["body"] ?? "";
  const owned = owner === undefined ? null : ownerOf(owner);
  if (owner === undefined || owned === null) return null;
  const span = spanOf(line, match);
  const leader = owner.letter === "P" ? { mention: owner.mention, words: span } : null;
  const kind = vocabulary().actors.governments.includes(body)
    ? "GOVERNMENT"
    : vocabulary().actors.armies.includes(body)
      ? "MILITARY"
      : "PUBLIC_BODY";
  const named =
    kind === "GOVERNMENT"
      ? governmentMention(owner, owned.text ?? "", span, body, context)
      : mention(context.view.slice(span.start, span.end), "Organisation");
  return {
    range: match,
    ref: makeRef("O", span, named, { organisationKind: kind, leader, isKnown: false }),
  };
}

/** A leader's government, and one under a judging word, are the state's, where the text names that; else what is written. */
function governmentMention(
  owner: Ref,
  ownerName: string,
  span: Span,
  body: string,
  context: ActorContext,
): ReturnType<typeof mention> {
  const words = context.view.slice(span.start, span.end);
  const isLabel = vocabulary().actors.governmentLabels.includes(body);
  const isPerson = owner.letter === "P";
  if (!isLabel && !isPerson) return mention(words, "Organisation");
  const state = isPerson ? stateLedBy(ownerName, context.people) : ownerName;
  const adjective = state === null ? null : demonym(context.gazetteer, state);
  const usual = adjective === null ? null : `${adjective} government`;
  if (usual !== null && context.view.includes(usual))
    return mention(organisationNamed(context.gazetteer, usual) ?? usual, "Organisation");
  return isLabel
    ? mention(null, "Organisation", `government of ${state ?? ownerName}`)
    : mention(words, "Organisation");
}

function stateLedBy(name: string, people: People): string | null {
  const offices = people.byName.get(name)?.offices ?? [];
  const lead = offices.find(
    (office) => office.function.startsWith("HEAD_OF") && office.owner.kind === "Country",
  );
  return lead?.owner.text ?? null;
}

/** Groups that only a judging label tells apart are numbered in the order of the text. */
export function numberGroups(lines: readonly Line[]): readonly Line[] {
  const locals = [
    ...new Set(
      lines
        .flatMap((line) => refsIn(line, line.forms))
        .flatMap((ref) =>
          ref.letter === "G" && ref.mention.local !== null ? [ref.mention.local] : [],
        ),
    ),
  ];
  const number = (ref: Ref): Ref =>
    ref.letter !== "G" || ref.mention.local === null
      ? ref
      : {
          ...ref,
          mention: { ...ref.mention, local: `group ${locals.indexOf(ref.mention.local) + 1}` },
        };
  return lines.map((line) => exchangeRefs(line, number));
}

/** A plural actor. Labels that judge are no part of its name. */
function group(line: Line, match: Match, { view }: ActorContext): Replacement {
  const head = match.groups["head"] ?? "";
  const before = (match.groups["modifiers"] ?? "").trim();
  const words = before;
  if (vocabulary().actors.needsModifier.includes(head) && words === "") return null;
  if (
    /^(?:(?:three|two|four|five|six|both|all|some|many|several|various|other|main) ?)+$/.test(
      words,
    ) &&
    !/ /.test(head)
  )
    return null;
  const span = spanOf(line, match);
  const labels = labelSpans(line, match);
  const named =
    labels.length === 0
      ? view.slice(nameStart(line, match), span.end)
      : afterLabels(view, labels, span);
  const isBare =
    vocabulary().actors.needsModifier.includes(named) ||
    vocabulary().actors.labels.includes(named.replace(/s$/, ""));
  const local = labels.length > 0 && isBare ? `group ${span.start}` : null;
  return {
    range: match,
    ref: makeRef("G", span, mention(named, "Group", local), { labels, isKnown: false }),
  };
}

/** A group's name begins behind number words ("two rebel groups"). */
function nameStart(line: Line, match: Match): number {
  const counted =
    /^(?:(?:three|two|four|five|six|both|all|some|many|several|various|other|main) )+/.exec(
      line.forms.slice(match.from, match.to),
    );
  return spanOf(line, { from: match.from + (counted?.[0].length ?? 0), to: match.to }).start;
}

/** "The X rebels" are X. */
function fighters(line: Line, match: Match): Replacement {
  const body = refsIn(line, match.groups["body"])[0];
  return body === undefined
    ? null
    : { range: match, ref: { ...body, phrase: spanOf(line, match) } };
}

function labelSpans(line: Line, match: Match): readonly Span[] {
  const label = new RegExp(
    String.raw`(?<![\w-])(?:${anyOf(vocabulary().actors.labels)}|[a-z]+-(?:backed|sponsored|funded))(?![\w-])`,
    "g",
  );
  const before = match.groups["modifiers"] ?? "";
  return [...before.matchAll(label)].map((one) =>
    spanOf(line, { from: match.from + one.index, to: match.from + one.index + one[0].length }),
  );
}

function afterLabels(view: string, labels: readonly Span[], span: Span): string {
  return view.slice(Math.max(...labels.map((label) => label.end)), span.end).trim();
}
