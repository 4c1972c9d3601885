import type { DraftClaim, FieldValue } from "../../../model/claim.ts";
import type { Rule, Voice } from "../drafts.ts";
import { draft, fact, rule } from "../drafts.ts";
import type { Match } from "../grammar.ts";
import { agents, auxiliaries, matches, pattern, subject } from "../grammar.ts";
import type { Ref } from "../items.ts";
import { refsIn, spanOf } from "../items.ts";
import { modalityOf, weaker } from "../modality.ts";
import { resolveDate, since as sinceDate } from "../resolve-date.ts";
import type { Reading, Sentence } from "../sentence.ts";
import { actorOf } from "../sentence.ts";

interface RelationShape {
  readonly rule: Rule;
  readonly relation: string;
  readonly pattern: RegExp;
  readonly fields?: (match: Match) => Readonly<Record<string, FieldValue>>;
}

let compiled: readonly RelationShape[] | null = null;

/** Relations that a clause states between two agents: support, alliance, sanctions, recognition, diplomatic relations. */
export function relationClaims(sentence: Sentence, reading: Reading): readonly DraftClaim[] {
  compiled ??= compile();
  return compiled.flatMap((shape) =>
    matches(sentence.line, shape.pattern).flatMap((match) =>
      relation(sentence, match, shape, reading),
    ),
  );
}

function compile(): readonly RelationShape[] {
  const is = String.raw`(?<aux>(?:[a-z']+ )*?)(?:is|are|was|were|became|become|remain|remains|remained|be|been|being)(?<not> not| no longer| never)?`;
  const degree = String.raw`(?:a |an |the |one of the |its |among the )?(?<words>(?<degree>(?:[a-z-]+ ){0,3}?)`;
  const degreeOf = (match: Match): Readonly<Record<string, FieldValue>> => {
    const value = (match.groups["degree"] ?? "").trim();
    return { relationText: match.groups["noun"] ?? "", ...(value === "" ? {} : { value }) };
  };
  const textOf = (match: Match): Readonly<Record<string, FieldValue>> => ({
    relationText: match.groups["noun"] ?? "",
  });
  const after = "(?! 's)(?![\\w-])";
  return [
    {
      rule: rule("relation-supporter", 85),
      relation: "SUPPORTS",
      fields: degreeOf,
      pattern: pattern(
        String.raw`${subject("s")} ${is} ${degree}(?<noun>supporter|supporters|backer|backers) of ${agents("o")})${after}`,
      ),
    },
    {
      rule: rule("relation-ally", 82),
      relation: "ALLIED_WITH",
      fields: degreeOf,
      pattern: pattern(
        String.raw`${subject("s")} ${is} ${degree}(?<noun>ally|allies) of ${agents("o")})${after}`,
      ),
    },
    {
      rule: rule("relation-allied", 82),
      relation: "ALLIED_WITH",
      fields: textOf,
      pattern: pattern(
        String.raw`${subject("s")} ${is} (?<words>(?:[a-z]+ly )?(?<noun>allied) (?:with|to) ${agents("o")})${after}`,
      ),
    },
    {
      rule: rule("relation-alliance", 75),
      relation: "ALLIED_WITH",
      fields: degreeOf,
      pattern: pattern(
        String.raw`(?<![\w-])(?<words>(?<degree>(?:(?!(?:the|an?|this|that|their|of|in) )[a-z-]+ )?)(?<noun>alliance) between (?:the )?(?:(?<pair>two (?:nations|countries|states|allies|governments))|${agents("o")}))`,
      ),
    },
    {
      rule: rule("relation-supports", 72),
      relation: "SUPPORTS",
      fields: textOf,
      pattern: pattern(
        String.raw`${subject("s")} ${auxiliaries()}(?<words>(?<noun>backs|supports|backed|supported) ${agents("o")})${after}(?! in its)`,
      ),
    },
    {
      rule: rule("relation-backed-by", 78),
      relation: "SUPPORTS",
      fields: textOf,
      pattern: pattern(
        String.raw`(?<o>(?:the )?<[CG O]\d+>)(?: ,)? (?:which is |who are |is |are )?(?<words>(?<noun>backed|supported) by ${agents("s")})${after}`.replace(
          "[CG O]",
          "[CGO]",
        ),
      ),
    },
    {
      rule: rule("relation-sanctions", 82),
      relation: "SANCTIONS",
      fields: textOf,
      pattern: pattern(
        String.raw`${subject("s")} ${auxiliaries()}(?<words>(?:imposed|impose|imposes|slapped|announced|introduced|extended|renewed) (?:[a-z-]+ ){0,3}?(?<noun>sanctions) (?:on|against) ${agents("o")})${after}`,
      ),
    },
    {
      rule: rule("relation-sanctions", 82),
      relation: "SANCTIONS",
      fields: textOf,
      pattern: pattern(
        String.raw`${subject("s")} ${auxiliaries()}(?<words>(?<noun>sanctioned) ${agents("o")})${after}`,
      ),
    },
    {
      rule: rule("relation-recognises", 80),
      relation: "RECOGNISES",
      fields: textOf,
      pattern: pattern(
        String.raw`${subject("s")} ${auxiliaries()}(?<words>(?:formally |officially )?(?<noun>recognised|recognized|recognises|recognizes|recognise|recognize)(?: the (?:state of|independence of|statehood of|sovereignty of))? ${agents("o")})${after}`,
      ),
    },
    {
      rule: rule("relation-recognised-by", 80),
      relation: "RECOGNISES",
      fields: textOf,
      pattern: pattern(
        String.raw`${subject("o")} (?<aux>(?:[a-z']+ )*?)(?:is|are|was|were|been) (?<words>(?:formally )?(?<noun>recognised|recognized) by ${agents("s")})${after}`,
      ),
    },
    {
      rule: rule("relation-diplomatic", 82),
      relation: "DIPLOMATIC_RELATION",
      fields: (match) => ({
        relationText: match.groups["noun"] ?? "",
        value: `${match.groups["verb"] ?? ""} ${match.groups["level"] ?? ""}`.trim(),
      }),
      pattern: pattern(
        String.raw`${subject("s")} ${auxiliaries()}(?<words>(?<verb>established|establish|restored|restore|resumed|resume|re-established|normalised|normalized) (?<level>full )?(?<noun>diplomatic relations|diplomatic ties|relations)(?: with ${agents("o")})?)${after}`,
      ),
    },
  ];
}

function relation(
  sentence: Sentence,
  match: Match,
  shape: RelationShape,
  reading: Reading,
): readonly DraftClaim[] {
  const voice = voiceOf(sentence, match);
  const words = match.group("words");
  if (voice === null || words === null) return [];
  const [from, to] = endsOf(sentence, match, shape, reading);
  const pairs = from.flatMap((one) =>
    to
      .filter((other) => actorOf(other).text !== actorOf(one).text)
      .map((other) => [one, other] as const),
  );
  const unique =
    shape.relation === "ALLIED_WITH" || shape.relation === "DIPLOMATIC_RELATION"
      ? pairs.filter(([a, b], i) => !pairs.slice(0, i).some(([c, d]) => c === b && d === a))
      : pairs;
  const times = sinceAfter(sentence, match.to, reading);
  return unique.map(([agent, counterpart]) => {
    const ends = { agent: [actorOf(agent)], counterpart: [actorOf(counterpart)] };
    const fields = { relation: shape.relation, ...shape.fields?.(match) };
    return draft(reading.text, fact("Relation", ends, fields, times), {
      rule: shape.rule,
      voice,
      spans: [spanOf(sentence.line, words)],
    });
  });
}

/** How the clause is put; null where it leaves open whether it is so. */
export function voiceOf(sentence: Sentence, match: Match): Voice | null {
  const around = sentence.voiceAt(match.from);
  const modality =
    around === null
      ? null
      : weaker(
          around.modality,
          modalityOf(
            `${match.groups["aux"] ?? ""} ${(match.groups["not"] ?? "").replace("no longer", "not")}`,
          ),
        );
  return around === null || modality === null
    ? null
    : { modality, attributions: around.attributions };
}

function endsOf(
  sentence: Sentence,
  match: Match,
  shape: RelationShape,
  reading: Reading,
): readonly [readonly Ref[], readonly Ref[]] {
  const { line } = sentence;
  if (match.groups["pair"] !== undefined) {
    const pair = twoCountries(sentence, reading);
    return pair === null ? [[], []] : [[pair[0]], [pair[1]]];
  }
  const [s, o] = [refsIn(line, match.groups["s"]), refsIn(line, match.groups["o"])];
  // "A and B restored relations", "the alliance between A and B": between the members of one list.
  if (s.length === 0 || o.length === 0)
    return shape.relation === "ALLIED_WITH" || shape.relation === "DIPLOMATIC_RELATION"
      ? [
          [...s, ...o],
          [...s, ...o],
        ]
      : [[], []];
  return [s.filter((ref) => ref.letter !== "N"), o];
}

/** "The two nations": the only two states of this sentence, else of the one before it. */
function twoCountries(sentence: Sentence, { sentences }: Reading): readonly [Ref, Ref] | null {
  const at = sentences.indexOf(sentence);
  for (const near of [sentences[at], sentences[at - 1]]) {
    const refs = near === undefined ? [] : refsIn(near.line, near.line.forms);
    const named = refs.flatMap((ref) =>
      ref.letter === "C"
        ? [ref]
        : ref.letter === "J" && ref.state !== null
          ? [{ ...ref, mention: ref.state }]
          : ref.offices
              .filter((office) => office.owner.kind === "Country")
              .map((office) => ({ ...ref, letter: "C" as const, mention: office.owner })),
    );
    const states = named.filter(
      (ref, i) => named.findIndex((other) => other.mention.text === ref.mention.text) === i,
    );
    const [first, second] = states;
    if (first !== undefined && second !== undefined)
      return states.length === 2 ? [first, second] : null;
  }
  return null;
}

function sinceAfter(
  { line }: Sentence,
  to: number,
  { anchor, text }: Reading,
): { readonly since?: ReturnType<typeof resolveDate> } {
  const match = /^ since (?<d><D\d+>)/.exec(line.forms.slice(to));
  const ref = refsIn(line, match?.groups?.["d"])[0];
  if (ref?.date === undefined || ref.date === null) return {};
  const date = resolveDate(ref.date, text.slice(ref.start, ref.end), anchor, "past");
  return sinceDate(date, text.slice(ref.start, ref.end)).edtf === null ? {} : { since: date };
}
