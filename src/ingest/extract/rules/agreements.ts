import type { DraftClaim, Mention } from "../../../model/claim.ts";
import { adjunctsAfter } from "../adjuncts.ts";
import { draft, fact, rule } from "../drafts.ts";
import type { Match } from "../grammar.ts";
import { agents, anyOf, auxiliaries, matches, pattern, subject } from "../grammar.ts";
import type { Line, Ref } from "../items.ts";
import { mention, refsIn, spanOf } from "../items.ts";
import { resolveDate } from "../resolve-date.ts";
import type { Reading, Sentence } from "../sentence.ts";
import { actorOf } from "../sentence.ts";
import { vocabulary } from "../vocabulary.ts";
import { distinct } from "./find-meetings.ts";
import type { KnownProcess } from "./tell-roles.ts";
import { voiceOf } from "./relations.ts";

const ACTIVE = rule("agreement-signed", 85);
const PASSIVE = rule("agreement-signed-passive", 83);

let compiled: {
  readonly active: RegExp;
  readonly passive: RegExp;
  readonly partner: RegExp;
} | null = null;

/** "A and B signed a treaty on D", "the pact was signed by A and B": an agreement, its signatories and its day. */
export function agreementClaims(
  known: readonly KnownProcess[],
  sentence: Sentence,
  reading: Reading,
): { readonly known: readonly KnownProcess[]; readonly claims: readonly DraftClaim[] } {
  compiled ??= compile();
  const active = matches(sentence.line, compiled.active).map((match) => ({ match, rule: ACTIVE }));
  const passive = matches(sentence.line, compiled.passive).map((match) => ({
    match,
    rule: PASSIVE,
  }));
  let told: { readonly known: readonly KnownProcess[]; readonly claims: readonly DraftClaim[] } = {
    known,
    claims: [],
  };
  for (const { match, rule: named } of [...active, ...passive]) {
    const agreement = agreementOf(told.known, sentence, match);
    const claims = signed(sentence, reading, match, named, agreement.mention);
    told = {
      known:
        claims.length > 0 && !told.known.includes(agreement)
          ? [...told.known, agreement]
          : told.known,
      claims: [...told.claims, ...claims],
    };
  }
  return told;
}

function compile(): NonNullable<typeof compiled> {
  const noun = String.raw`(?:(?:(?:a|an|the|this|that|its|their) )?(?:(?:[a-z][a-z-]*|<[JRLQ]\d+>) ){0,5}?(?<head>${anyOf(vocabulary().roles.agreements)})(?![\w-])|(?:the )?(?<named><A\d+>))`;
  return {
    active: pattern(
      String.raw`${subject("s")} ${auxiliaries()}(?<verb>signed|sign|signs|initialled|initialed|concluded|inked|reached|struck|reach) ${noun}`,
    ),
    passive: pattern(
      String.raw`${noun}(?: between ${agents("b")})?(?: ,)? ${auxiliaries()}(?<verb>signed|initialled|concluded)(?: (?:in|at) (?:the )?<[UYVC]\d+>| on <D\d+>| in <D\d+>)*(?: by ${agents("s")}| between ${agents("b2")})?`,
    ),
    partner: pattern(String.raw`^ with ${agents("o")}`),
  };
}

/** A named agreement, the one told of before ("the agreement was signed"), or a new one. */
function agreementOf(
  known: readonly KnownProcess[],
  { line }: Sentence,
  match: Match,
): KnownProcess {
  const agreements = known.filter((one) => one.isAgreement);
  const named = refsIn(line, match.groups["named"])[0]?.mention ?? null;
  const before =
    named === null ? undefined : agreements.find((one) => one.mention.text === named.text);
  const isReference =
    named === null &&
    /(?:^| )(?:the|this|that) (?:peace |final )?[a-z-]+$/.test(
      line.forms.slice(match.from, (match.group("head") ?? match).to),
    );
  const last = isReference ? agreements.at(-1) : undefined;
  const count = agreements.filter((one) => one.mention.local !== null).length + 1;
  return (
    before ??
    last ?? {
      mention: named ?? mention(null, "Agreement", `agreement ${count}`),
      parties: "",
      isAgreement: true,
      place: spanOf(line, match.group("head") ?? match.group("named") ?? match),
    }
  );
}

function signed(
  sentence: Sentence,
  reading: Reading,
  match: Match,
  named: typeof ACTIVE,
  agreement: Mention,
): readonly DraftClaim[] {
  const { line } = sentence;
  const voice = voiceOf(sentence, match);
  const signatories = distinct([
    ...["s", "b", "b2"].flatMap((name) => refsIn(line, match.groups[name])),
    ...partners(line, match.to),
  ]).filter((ref) => ref.letter !== "N");
  if (voice === null || signatories.length === 0) return [];
  const isSigned = !/conclude|reach|struck/.test(match.groups["verb"] ?? "");
  const grounds = { rule: named, voice, spans: [spanOf(line, match)] };
  return [
    ...signatories.map((ref) =>
      draft(
        reading.text,
        fact(
          "ProcessRole",
          { agent: [actorOf(ref)], agreement: [agreement], capacities: capacities(ref) },
          { role: isSigned ? "SIGNATORY" : "PARTY", roleText: match.groups["verb"] ?? "" },
        ),
        grounds,
      ),
    ),
    ...(isSigned ? dates(sentence, match) : []).map((ref) =>
      signedOn(ref, agreement, reading, grounds),
    ),
  ];
}

const capacities = (ref: Ref): readonly Mention[] =>
  ref.offices.filter((office) => !office.isPast).map((office) => mention(office.name, "Office"));

function partners(line: Line, to: number): readonly Ref[] {
  compiled ??= compile();
  return matches({ ...line, forms: line.forms.slice(to) }, compiled.partner).flatMap((match) =>
    refsIn(line, match.groups["o"]),
  );
}

/** Dates inside the match, or directly behind it. */
function dates({ line }: Sentence, match: Match): readonly Ref[] {
  const inside = refsIn(line, line.forms.slice(match.from, match.to)).filter(
    (ref) => ref.letter === "D",
  );
  const helped =
    /^(?: ,)? (?:brokered|mediated|facilitated|negotiated|sponsored|guaranteed) by (?:the )?<[A-Z]\d+>(?:(?: , | and |, and )(?:the )?<[A-Z]\d+>)*/.exec(
      line.forms.slice(match.to),
    );
  const after = adjunctsAfter(line, match.to + (helped?.[0].length ?? 0))
    .adjuncts.filter((one) => one.kind === "date")
    .flatMap((one) => one.refs);
  const front = /^(?:on|in) (?<d><D\d+>) , $/.exec(line.forms.slice(0, match.from));
  return [...inside, ...after, ...refsIn(line, front?.groups?.["d"])].slice(0, 1);
}

function signedOn(
  ref: Ref,
  agreement: Mention,
  reading: Reading,
  grounds: Parameters<typeof draft>[2],
): DraftClaim {
  const words = reading.text.slice(ref.start, ref.end);
  const date =
    ref.date === null
      ? null
      : resolveDate(
          ref.date,
          words,
          reading.anchor,
          grounds.voice.modality === "PLANNED" ? "future" : "past",
        );
  const fields = { predicate: "SIGNED", text: words, ...(date === null ? {} : { date }) };
  return draft(reading.text, fact("Attribute", { subject: [agreement] }, fields), {
    ...grounds,
    basis: date?.basis ?? "EXPLICIT",
    spans: [...grounds.spans, { start: ref.start, end: ref.end }],
  });
}
