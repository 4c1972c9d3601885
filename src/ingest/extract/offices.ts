import type { Mention } from "../../model/claim.ts";
import { anyOf, matches, pattern } from "./grammar.ts";
import type { FormRange, Line, OfficeRef, Ref } from "./items.ts";
import { makeRef, mention, refsIn, replaceWith, spanOf } from "./items.ts";
import { vocabulary } from "./vocabulary.ts";

interface OfficePatterns {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly list: RegExp;
  readonly adjectives: RegExp;
}

let compiled: OfficePatterns | null = null;

/** Reduces "Examplian President", "X's foreign minister", "the prime minister of X" to an office with its owner. */
export function reduceOffices(line: Line): Line {
  compiled ??= compile();
  let reduced = replaceAll(line, compiled.adjectives, listOfHolders);
  reduced = replaceAll(reduced, compiled.list, listOfHolders);
  reduced = replaceAll(reduced, compiled.before, oneOffice);
  return replaceAll(reduced, compiled.after, oneOffice);
}

/** Replaces every match, from the last to the first, so that earlier positions hold. */
export function replaceAll(
  line: Line,
  source: RegExp,
  make: (
    line: Line,
    match: ReturnType<typeof matches>[number],
  ) => { readonly range: FormRange; readonly ref: Ref } | null,
): Line {
  let result = line;
  for (const match of matches(line, source).reverse()) {
    const made = make(line, match);
    if (made !== null) result = replaceWith(result, made.range, made.ref);
  }
  return result;
}

function compile(): OfficePatterns {
  const qualifier = `(?<qualifier>(?:${anyOf(Object.keys(vocabulary().qualifiers))}[ -]+)*)`;
  const elect = "(?<elect> - elect| elect)?";
  const purpose = String.raw`(?<purpose> (?:to|for|on) (?:the )?<[COR]\d+>)?`;
  const owner = String.raw`(?<owner><[JCOU]\d+>)`;
  return {
    before: pattern(
      String.raw`(?:the )?(?<q1>(?:${anyOf(Object.keys(vocabulary().qualifiers))} )*)${owner}(?: 's| ')? ${qualifier}(?<title><T\d+>)${elect}${purpose}(?! of (?:the )?<[CO])`,
    ),
    after: pattern(
      String.raw`(?:the |an? )?${qualifier}(?<title><T\d+>)${elect} of (?:the )?${owner}${purpose}`,
    ),
    list: pattern(
      String.raw`(?:the )?(?<title><T\d+>) (?:of|from) (?:the )?(?<owners><[CO]\d+>(?: , (?:the )?<[CO]\d+>)*(?: ,)? and (?:the )?<[CO]\d+>)`,
    ),
    adjectives: pattern(
      String.raw`(?:the )?(?<owners><J\d+>(?: , <J\d+>)*(?: ,)? and <J\d+>) (?<title><T\d+>)`,
    ),
  };
}

function oneOffice(
  line: Line,
  match: ReturnType<typeof matches>[number],
): { range: FormRange; ref: Ref } | null {
  const [owner, title] = [
    refsIn(line, match.groups["owner"])[0],
    refsIn(line, match.groups["title"])[0]?.title,
  ];
  const held = owner === undefined ? null : ownerOf(owner);
  if (held === null || title === null || title === undefined || title.plural) return null;
  const qualifiers = `${match.groups["q1"] ?? ""} ${match.groups["qualifier"] ?? ""}`
    .trim()
    .split(/[ -]+/);
  const words = officeWords(line, match);
  const purpose = refsIn(line, match.groups["purpose"])[0];
  const office = makeOffice(title, held, qualifiers, words);
  const extended =
    purpose === undefined
      ? office
      : {
          ...office,
          name: `${office.name}${match.groups["purpose"]?.startsWith(" to") === true ? " to " : " for "}${purpose.mention.text ?? ""}`,
        };
  const final =
    match.groups["elect"] === undefined ? extended : { ...extended, tenureKind: "ELECT" };
  return {
    range: match,
    ref: makeRef("F", words, mention(final.name, "Office"), { offices: [final] }),
  };
}

/** The words of an office without its article. */
function officeWords(
  line: Line,
  match: ReturnType<typeof matches>[number],
): ReturnType<typeof spanOf> {
  const article = /^(?:the|an?) /.exec(line.forms.slice(match.from, match.to));
  return spanOf(line, { from: match.from + (article?.[0].length ?? 0), to: match.to });
}

/** The state or body that an expression before or after a title means. */
export function ownerOf(ref: Ref): Mention | null {
  return ref.letter === "J" || ref.letter === "U" ? ref.state : ref.mention;
}

/** An office from its title, owner and the words before the title. */
export function makeOffice(
  title: { readonly title: string; readonly function: string },
  owner: Mention,
  qualifiers: readonly string[],
  words: OfficeRef["words"],
): OfficeRef {
  const known = qualifiers.flatMap((word) => vocabulary().qualifiers[word] ?? []);
  const junior = known.find((one) => one.junior !== undefined)?.junior;
  const full = junior === undefined ? title.title : `${junior} ${title.title}`;
  return {
    title: full,
    function: junior === undefined ? title.function : "OTHER",
    owner,
    name: `${full} of ${withArticle(owner.text ?? "")}`,
    tenureKind: known.find((one) => one.kind !== undefined)?.kind ?? null,
    isPast: known.some((one) => one.past === true),
    words,
  };
}

/** "President of the United States", but "President of France". */
export function withArticle(owner: string): string {
  return /^(?:United|European|African|Arab|Soviet|Czech Republic|Netherlands|Philippines|Holy See|Maldives|Bahamas|Gambia|Organi[sz]ation|League|Republic|State|Kingdom|.* (?:Republic|Emirates|States|Kingdom|Union|Nations|League|Council|Islands|Organization|Organisation))\b/.test(
    owner,
  )
    ? `the ${owner}`
    : owner;
}

/** "The foreign ministers of A, B and C": the states, each acting in that office. */
function listOfHolders(
  line: Line,
  match: ReturnType<typeof matches>[number],
): { range: FormRange; ref: Ref } | null {
  const title = refsIn(line, match.groups["title"])[0]?.title;
  const owners = refsIn(line, match.groups["owners"]);
  if (title === null || title === undefined || !title.plural) return null;
  const members = owners.flatMap((owner) => {
    const state = ownerOf(owner);
    if (state === null) return [];
    const office = makeOffice(title, state, [], spanOf(line, match));
    return [
      makeRef(owner.letter === "O" ? "O" : "C", owner, state, {
        offices: [office],
        phrase: spanOf(line, match),
      }),
    ];
  });
  return members.length < 2
    ? null
    : {
        range: match,
        ref: makeRef("C", spanOf(line, match), mention(null, "Country"), { members }),
      };
}
