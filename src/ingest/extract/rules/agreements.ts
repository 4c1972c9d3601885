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
import { voiceOf } from "./relations.ts";

const ACTIVE = rule("agreement-signed", 85);
const PASSIVE = rule("agreement-signed-passive", 83);

let compiled: { readonly active: RegExp; readonly passive: RegExp; readonly partner: RegExp } | null = null;

/** "A and B signed a treaty on D", "the pact was signed by A and B": an agreement, its signatories and its day. */
export function agreementClaims(sentence: Sentence, reading: Reading, count: number): readonly DraftClaim[] {
  compiled ??= compile();
  const active = matches(sentence.line, compiled.active).map((match) => ({ match, rule: ACTIVE }));
  const passive = matches(sentence.line, compiled.passive).map((match) => ({ match, rule: PASSIVE }));
  return [...active, ...passive].flatMap(({ match, rule: named }, i) => signed(sentence, reading, match, named, `agreement signed ${count + i + 1}`));
}

function compile(): NonNullable<typeof compiled> {
  const noun = String.raw`(?:(?:(?:a|an|the|this|that|its|their) )?(?:(?:[a-z][a-z-]*|<[JRLQ]\d+>) ){0,5}?(?<head>${anyOf(vocabulary().roles.agreements)})(?![\w-])|(?:the )?(?<named><A\d+>))`;
  return {
    active: pattern(String.raw`${subject("s")} ${auxiliaries()}(?<verb>signed|sign|signs|initialled|initialed|concluded|inked) ${noun}`),
    passive: pattern(String.raw`${noun}(?: between ${agents("b")})?(?: ,)? ${auxiliaries()}(?<verb>signed|initialled|concluded)(?: (?:in|at) (?:the )?<[UYVC]\d+>| on <D\d+>| in <D\d+>)*(?: by ${agents("s")}| between ${agents("b2")})?`),
    partner: pattern(String.raw`^ with ${agents("o")}`),
  };
}

function signed(sentence: Sentence, reading: Reading, match: Match, named: typeof ACTIVE, local: string): readonly DraftClaim[] {
  const { line } = sentence;
  const voice = voiceOf(sentence, match);
  const signatories = distinct([...["s", "b", "b2"].flatMap((name) => refsIn(line, match.groups[name])), ...partners(line, match.to)]).filter((ref) => ref.letter !== "N");
  if (voice === null || signatories.length === 0) return [];
  const agreement = refsIn(line, match.groups["named"])[0]?.mention ?? mention(null, "Agreement", local);
  const grounds = { rule: named, voice, spans: [spanOf(line, match)] };
  return [
    ...signatories.map((ref) => draft(reading.text, fact("ProcessRole", { agent: [actorOf(ref)], agreement: [agreement], capacities: capacities(ref) }, { role: "SIGNATORY", roleText: match.groups["verb"] ?? "" }), grounds)),
    ...dates(sentence, match).map((ref) => signedOn(ref, agreement, reading, grounds)),
  ];
}

const capacities = (ref: Ref): readonly Mention[] => ref.offices.filter((office) => !office.isPast).map((office) => mention(office.name, "Office"));

function partners(line: Line, to: number): readonly Ref[] {
  compiled ??= compile();
  return matches({ ...line, forms: line.forms.slice(to) }, compiled.partner).flatMap((match) => refsIn(line, match.groups["o"]));
}

/** Dates inside the match, or directly behind it. */
function dates({ line }: Sentence, match: Match): readonly Ref[] {
  const inside = refsIn(line, line.forms.slice(match.from, match.to)).filter((ref) => ref.letter === "D");
  const after = adjunctsAfter(line, match.to).adjuncts.filter((one) => one.kind === "date").flatMap((one) => one.refs);
  const front = /^(?:on|in) (?<d><D\d+>) , $/.exec(line.forms.slice(0, match.from));
  return [...inside, ...after, ...refsIn(line, front?.groups?.["d"])].slice(0, 1);
}

function signedOn(ref: Ref, agreement: Mention, reading: Reading, grounds: Parameters<typeof draft>[2]): DraftClaim {
  const words = reading.text.slice(ref.start, ref.end);
  const date = ref.date === null ? null : resolveDate(ref.date, words, reading.anchor, grounds.voice.modality === "PLANNED" ? "future" : "past");
  const fields = { predicate: "SIGNED", text: words, ...(date === null ? {} : { date }) };
  return draft(reading.text, fact("Attribute", { subject: [agreement] }, fields), { ...grounds, basis: date?.basis ?? "EXPLICIT", spans: [...grounds.spans, { start: ref.start, end: ref.end }] });
}
