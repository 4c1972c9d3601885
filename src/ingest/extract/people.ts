import { anyOf, auxiliaries, matches, pattern } from "./grammar.ts";
import type { FormRange, Line, OfficeRef, Ref } from "./items.ts";
import { exchangeRefs, makeRef, mention, refsIn, spanOf } from "./items.ts";
import { looksLikeBody } from "./bodies.ts";
import { makeOffice, replaceAll } from "./offices.ts";
import { withoutArticle } from "./chunk.ts";
import type { Span } from "./text-view.ts";
import { speechForms } from "./speech.ts";
import { vocabulary } from "./vocabulary.ts";

type Match = ReturnType<typeof matches>[number];

/** The people of one text, by full name, and by the short forms that mean only one of them. */
export interface People {
  readonly byName: ReadonlyMap<string, Ref>;
  readonly byShortName: ReadonlyMap<string, string | null>;
}

interface PeoplePatterns {
  readonly titled: RegExp;
  readonly apposed: RegExp;
  readonly reversed: RegExp;
  readonly counterpart: RegExp;
  readonly sovereign: RegExp;
  readonly bare: RegExp;
  readonly described: readonly RegExp[];
  readonly acting: RegExp;
  readonly met: RegExp;
}

let compiled: PeoplePatterns | null = null;

/** Reduces a name with its title or apposition to one person that holds the office. */
export function reducePeople(line: Line): Line {
  compiled ??= compile();
  let reduced = replaceAll(line, compiled.titled, person);
  reduced = replaceAll(reduced, compiled.apposed, person);
  reduced = replaceAll(reduced, compiled.reversed, person);
  reduced = replaceAll(reduced, compiled.counterpart, counterpart);
  reduced = replaceAll(reduced, compiled.sovereign, sovereign);
  reduced = replaceAll(reduced, compiled.bare, person);
  for (const source of compiled.described) reduced = replaceAll(reduced, source, person);
  return promoteNames(reduced, compiled);
}

function compile(): PeoplePatterns {
  const meeting = anyOf([
    ...(vocabulary().meetings.verbs["meet"] ?? []),
    ...(vocabulary().meetings.verbs["visit"] ?? []),
    "signed",
    "held",
    "arrived",
    "agreed",
    "received",
    "hosted",
    "welcomed",
    "spoke",
    "phoned",
  ]);
  return {
    titled: pattern(String.raw`(?:the )?(?<office><F\d+>) (?<name><[KP]\d+>)`),
    apposed: pattern(
      String.raw`(?<name><[KP]\d+>) , (?:the |an? |who is |currently )*(?<office><F\d+>)(?<close> ,|(?= [.;]|$))`,
    ),
    reversed: pattern(String.raw`(?:the )?(?<office><F\d+>) , (?<name><[KP]\d+>) ,`),
    counterpart: pattern(
      String.raw`(?:his|her|their|its) (?<owner><J\d+>) counterpart(?:(?: ,)? (?<name><[KP]\d+>)(?<close> ,)?)?`,
    ),
    sovereign: pattern(
      String.raw`(?<title><T\d+>) (?<name><K\d+>) of (?:the )?(?<owner><[CO]\d+>)`,
    ),
    bare: pattern(String.raw`(?<title><T\d+>) (?<name><[KP]\d+>)`),
    described: [
      pattern(
        String.raw`(?:the |an? )?(?:(?:[a-z-]+ ){0,2}?<[CJO]\d+> (?:'s |' )?)(?:[a-z-]+ ){0,3}?(?<description>${anyOf(vocabulary().descriptions)}) (?:, (?<name><[KP]\d+>) ,|(?<name2><K\d+>))`,
      ),
      pattern(String.raw`(?:its|his|her|their|the) (?<title><T\d+>) , (?<name><[KP]\d+>) ,`),
    ],
    acting: pattern(
      String.raw`(?<name><K\d+>)(?= (?:, )?${auxiliaries().replace("(?<aux>", "(?:")}(?:${anyOf(speechForms())}|${meeting}) )`,
    ),
    met: pattern(
      String.raw`(?<=\b(?:met|told|meet|received|meeting|with|between|by|said|noted|added) |<[PK]\d+> (?:, )?and )(?<name><K\d+>)(?! (?:'s|${anyOf(vocabulary().actors.groups)}))`,
    ),
  };
}

function person(line: Line, match: Match): { range: FormRange; ref: Ref } | null {
  const name = refsIn(line, match.groups["name"] ?? match.groups["name2"])[0];
  const title = refsIn(line, match.groups["title"])[0]?.title;
  const offices = refsIn(line, match.groups["office"])[0]?.offices ?? [];
  if (name === undefined || title?.plural === true || looksLikeBody(name)) return null;
  const phrase = spanOf(line, closedRange(line, match));
  return { range: match, ref: personRef(name, [...name.offices, ...offices], phrase) };
}

/** "King Example of Examplia": the state behind the name owns the office. */
function sovereign(line: Line, match: Match): { range: FormRange; ref: Ref } | null {
  const [name, owner, title] = [
    refsIn(line, match.groups["name"])[0],
    refsIn(line, match.groups["owner"])[0],
    refsIn(line, match.groups["title"])[0]?.title,
  ];
  if (name === undefined || owner === undefined || title === null || title === undefined)
    return null;
  const phrase = spanOf(line, match);
  return {
    range: match,
    ref: personRef(name, [makeOffice(title, owner.mention, [], phrase)], phrase),
  };
}

/** The phrase without the comma that closes an apposition, and without an article before it. */
function closedRange(line: Line, match: Match): FormRange {
  const words = line.forms.slice(match.from, match.to);
  return {
    from: match.from + (words.startsWith("the ") ? 4 : 0),
    to: match.to - (words.endsWith(" ,") ? 2 : 0),
  };
}

function personRef(name: Ref, offices: readonly OfficeRef[], phrase: Span): Ref {
  const isMention = name.letter === "P" && name.mention.text !== null;
  return makeRef("P", name, isMention ? name.mention : mention(name.mention.text, "Person"), {
    offices,
    phrase,
    isKnown: false,
  });
}

/** "His Examplian counterpart": holds the same title in the other state. Without a name the state acts in that office. */
function counterpart(line: Line, match: Match): { range: FormRange; ref: Ref } | null {
  const before = refsIn(line, line.forms.slice(0, match.from)).findLast(
    (ref) => ref.offices.length > 0,
  );
  const [owner, name, model] = [
    refsIn(line, match.groups["owner"])[0],
    refsIn(line, match.groups["name"])[0],
    before?.offices[0],
  ];
  const state = owner?.state ?? null;
  if (owner === undefined || state === null) return null;
  const phrase = spanOf(line, closedRange(line, match));
  const title = model === undefined ? null : { title: model.title, function: model.function };
  const offices = title === null ? [] : [makeOffice(title, state, [], phrase)];
  if (name !== undefined) return { range: match, ref: personRef(name, offices, phrase) };
  return { range: match, ref: makeRef("C", owner, state, { offices, phrase }) };
}

/** A name of two words or more that speaks or meets is a person's. */
function promoteNames(line: Line, { acting, met }: PeoplePatterns): Line {
  const names = [...matches(line, acting), ...matches(line, met)].flatMap((match) =>
    refsIn(line, match.groups["name"]),
  );
  const isPerson = (ref: Ref): boolean =>
    names.includes(ref) && /^\S+(?: \S+){1,4}$/.test(ref.mention.text ?? "") && !looksLikeBody(ref);
  return exchangeRefs(line, (ref) => (isPerson(ref) ? personRef(ref, [], ref) : ref));
}

/** All people of the text, and which short names mean exactly one of them. */
export function gatherPeople(lines: readonly Line[]): People {
  const byName = new Map<string, Ref>();
  const byShortName = new Map<string, string | null>();
  const refs = lines
    .flatMap((line) => refsIn(line, line.forms))
    .filter((ref) => ref.letter === "P" && ref.mention.text !== null);
  for (const ref of refs.filter((one) => one.mention.text?.includes(" ")))
    addPerson(ref, byName, byShortName);
  for (const ref of refs) {
    const text = ref.mention.text ?? "";
    const key = withoutArticle(text);
    if (!text.includes(" ") && !byShortName.has(key)) addPerson(ref, byName, byShortName);
    else if (ref.offices.length > 0) addOffices(byName, byShortName.get(key) ?? text, ref);
  }
  return { byName, byShortName };
}

function addOffices(byName: Map<string, Ref>, name: string, ref: Ref): void {
  const known = byName.get(name);
  if (known !== undefined && known.offices.length === 0)
    byName.set(name, { ...known, offices: ref.offices });
}

function addPerson(
  ref: Ref,
  byName: Map<string, Ref>,
  byShortName: Map<string, string | null>,
): void {
  const text = ref.mention.text ?? "";
  const known = byName.get(text);
  if (known === undefined || (known.offices.length === 0 && ref.offices.length > 0))
    byName.set(text, ref);
  for (const key of shortNames(text)) {
    const bearer = byShortName.get(key);
    byShortName.set(key, bearer === undefined || bearer === text ? text : null);
  }
}

/** Every ending of a name, and its first word: "bin Example", "Example", and in names such as Kim's the first. */
function shortNames(text: string): readonly string[] {
  const words = text.split(" ");
  const endings = words.slice(1).map((_, i) => words.slice(i + 1).join(" "));
  return [
    ...new Set([
      ...endings,
      ...endings.map(withoutArticle),
      ...(words.length > 1 ? words.slice(0, 1) : []),
      withoutArticle(text),
    ]),
  ];
}

/** Replaces short names by the person that they mean, and "the Examplian president" by who holds that office. */
export function resolvePeople(line: Line, people: People): Line {
  return exchangeRefs(line, (ref, at) => {
    if (ref.letter === "K") return resolveName(ref, people, at);
    if (ref.letter === "F") return holderOf(ref, people) ?? ref;
    return ref.letter === "P" ? fullName(ref, people) : ref;
  });
}

function resolveName(ref: Ref, people: People, at: number): Ref | null {
  const text = ref.mention.text ?? "";
  const name = people.byName.has(text)
    ? text
    : (people.byShortName.get(text) ?? people.byShortName.get(withoutArticle(text)));
  if (name !== undefined && name !== null && !looksLikeBody(ref))
    return makeRef("P", ref, mention(name, "Person"), { phrase: ref.phrase });
  // A lone capitalised word at the start of a sentence that names nobody is a word.
  return at === 0 && !text.includes(" ") ? null : ref;
}

function fullName(ref: Ref, people: People): Ref {
  const text = ref.mention.text ?? "";
  const full = people.byShortName.get(text) ?? people.byShortName.get(withoutArticle(text));
  if (
    people.byName.has(text) &&
    (full === undefined || full === null || full === text || text.includes(" "))
  )
    return ref;
  return full === undefined || full === null ? ref : { ...ref, mention: mention(full, "Person") };
}

function holderOf(ref: Ref, people: People): Ref | null {
  const office = ref.offices[0];
  if (office === undefined || office.isPast) return null;
  const holders = [...people.byName.values()].filter((one) =>
    one.offices.some((held) => held.name === office.name && !held.isPast),
  );
  const holder = holders[0];
  return holders.length !== 1 || holder === undefined
    ? null
    : makeRef("P", ref, holder.mention, { phrase: ref.phrase });
}
