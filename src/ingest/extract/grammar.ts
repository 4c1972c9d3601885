import type { FormRange, Line } from "./items.ts";
import { vocabulary } from "./vocabulary.ts";

/** Pieces of regular expressions over the forms of a line. Each is complete: it can be followed by a space. */

const AGENT = String.raw`<[PCOGNU]\d+>`;
const LIST = String.raw`(?:both )?(?:the )?${AGENT}(?:(?: , (?:the )?${AGENT})*(?: ,)? (?:and|as well as) (?:the )?${AGENT})*`;
const COMPANION =
  "(?:alongside|along with|together with|in coordination with|in concert with|in tandem with|as well as)";
/** Before a subject no word may stand that makes it part of something larger ("envoys of X", "A and X"). */
const FREE = String.raw`(?<!\b(?:of|from|with|by|between|among|against|in|at|to|for|on|about|over|than|into|toward|towards|via|under|near|through|like|the|'s|with the|of the|by the|from the|between the) )(?<!> (?:, )?(?:and|or) (?:the )?)(?<!['’] )`;
/** What may stand between a subject and its verb: an apposition, or the opening of a relative clause. */
const APPOSITION = String.raw`(?: , (?:the|a|an|which|who|whose|also|both|all|for) [^,;.]{2,80} ,| , (?:which|who)(?= [a-z]+ ))?`;

/** Words as alternatives, longest first. */
export function anyOf(words: readonly string[]): string {
  return `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`))
    .join("|")})`;
}

/** One or more agents, coordinated; captured under `name`. */
export const agents = (name: string): string => `(?<${name}>${LIST})`;

/** A subject at its verb: agents that are not part of a larger phrase, with companions ("alongside X"), under `name`. */
export const subject = (name: string): string =>
  `${FREE}(?<${name}>${LIST}(?:(?: ,)? ${COMPANION} ${LIST}(?: ,)?)?)${APPOSITION}`;

/** One agent or a pronoun, as subject of a verb of speaking. */
export const speaker = (name: string): string => `${FREE}(?<${name}>${LIST}|he|she|they)`;

/** A place after its preposition. */
export const place = (name: string): string =>
  String.raw`(?:the )?(?:[a-z]+ (?:city|capital|town|resort) (?:of )?)?(?<${name}><[UYVRC]\d+>)`;

export const date = (name: string): string => String.raw`(?<${name}><D\d+>)`;
export const length = (name: string): string =>
  String.raw`(?:about |nearly |almost |around |more than |over |some )?(?<${name}><L\d+>)`;

/** Up to four words before a noun: article, adjectives, demonyms. */
export const modifiers = String.raw`(?:(?:a|an|the|their|its|his|her|this|these|those) )?(?:(?:[a-z][a-z-]*|<[JRL]\d+>) ){0,4}?`;

/** Auxiliaries, negations and adverbs before a verb, captured as `aux`. */
export function auxiliaries(): string {
  const { denied, alleged, planned, uncertain, neutral } = vocabulary().words;
  return `(?<aux>(?:(?:${anyOf([...denied, ...alleged, ...planned, ...uncertain, ...neutral])}|[a-z]+n't|[a-z]+ly|(?:on |in )?<D\\d+>|in <[UY]\\d+>) )*)`;
}

/** Who was told, after "told"; captured under `name`. */
export const told = (name: string): string =>
  String.raw`(?:(?<=\b(?:told|tell|tells|telling|thanked|accused)) (?<${name}>(?:the )?<[PCOGN]\d+>|reporters|journalists|[a-z]+ television|lawmakers|parliament))?`;

/** Compiles a pattern once; `$` and other marks keep their meaning of regular expressions. */
export function pattern(source: string): RegExp {
  return new RegExp(source, "g");
}

/** One match of a pattern in a line. */
export interface Match extends FormRange {
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Where a group stands in `forms`. */
  readonly group: (name: string) => FormRange | null;
}

/** All matches of a pattern in the forms of a line. */
export function matches(line: Line, source: RegExp): Match[] {
  return [...line.forms.matchAll(source)].map((match) => {
    const from = match.index;
    const groups = match.groups ?? {};
    return {
      from,
      to: from + match[0].length,
      groups,
      group: (name) => groupRange(match[0], from, groups[name], source, line, name),
    };
  });
}

const indexedForms = new WeakMap<RegExp, RegExp>();

function indexedForm(source: RegExp): RegExp {
  const known = indexedForms.get(source) ?? new RegExp(source.source, "yd");
  indexedForms.set(source, known);
  return known;
}

/** Sticky and indexed, so that the place of a group is exact even where its words occur twice in the match. */
function groupRange(
  whole: string,
  from: number,
  words: string | undefined,
  source: RegExp,
  line: Line,
  name: string,
): FormRange | null {
  if (words === undefined) return null;
  const indexed = indexedForm(source);
  indexed.lastIndex = from;
  const range = indexed.exec(line.forms)?.indices?.groups?.[name];
  const start = range?.[0] ?? from + whole.indexOf(words);
  return { from: start, to: start + words.length };
}
