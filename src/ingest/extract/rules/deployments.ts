import type { DraftClaim, Mention } from "../../../model/claim.ts";
import type { Voice } from "../drafts.ts";
import { draft, fact, rule } from "../drafts.ts";
import type { Match } from "../grammar.ts";
import { agents, anyOf, auxiliaries, matches, pattern, subject } from "../grammar.ts";
import type { FormRange, Line, Ref } from "../items.ts";
import { mention, refsIn, spanOf } from "../items.ts";
import { resolveDate, since } from "../resolve-date.ts";
import type { Reading, Sentence } from "../sentence.ts";
import { actorOf } from "../sentence.ts";
import { vocabulary } from "../vocabulary.ts";
import { voiceOf } from "./relations.ts";

const DEPLOYED = rule("deployment", 85);
const PARTICIPLE = rule("deployment-participle", 82);

let compiled: {
  readonly active: RegExp;
  readonly participle: RegExp;
  readonly purpose: RegExp;
  readonly target: RegExp;
  readonly when: RegExp;
} | null = null;

/** "X deployed troops to help Y against Z since D", also as "…, having deployed": an action with its actors. */
export function deploymentClaims(
  sentence: Sentence,
  reading: Reading,
  count: number,
): readonly DraftClaim[] {
  compiled ??= compile();
  const { line } = sentence;
  const active = matches(line, compiled.active).map((match) => ({
    match,
    actors: refsIn(line, match.groups["s"]),
    rule: DEPLOYED,
  }));
  const participle = matches(line, compiled.participle).map((match) => ({
    match,
    actors: mainSubject(line, match.from),
    rule: PARTICIPLE,
  }));
  return [...active, ...participle].flatMap(({ match, actors, rule: named }, i) => {
    const voice = voiceOf(sentence, match);
    const action = mention(null, "Action", `action ${count + i + 1}`);
    return voice === null || actors.length === 0
      ? []
      : deployment({ sentence, reading, match, actors, action, voice, rule: named });
  });
}

interface Deployment {
  readonly sentence: Sentence;
  readonly reading: Reading;
  readonly match: Match;
  readonly actors: readonly Ref[];
  readonly action: Mention;
  readonly voice: Voice;
  readonly rule: typeof DEPLOYED;
}

function compile(): NonNullable<typeof compiled> {
  const { deployable, support, against } = vocabulary().actors;
  const forces = String.raw`(?:[a-z-]+ |\d[\d,]* |<[JL]\d+> ){0,4}?(?:(?<forces>${anyOf(deployable)})(?![\w-])|(?<group><G\d+>))`;
  return {
    active: pattern(
      String.raw`${subject("s")} ${auxiliaries()}(?<verb>deployed|deploy|deploys|deploying|sent|sends|dispatched|stationed) ${forces}`,
    ),
    participle: pattern(
      String.raw`, (?<verb>having (?:deployed|sent|dispatched|stationed)|deploying|sending|dispatching) ${forces}`,
    ),
    purpose: new RegExp(
      String.raw` (?<words>(?:to ${anyOf(support)}|in support of|in aid of|on behalf of|at the request of|to the aid of) ${agents("o")})(?! 's)`,
      "yd",
    ),
    target: new RegExp(
      String.raw`(?: ,)?(?: in (?:its|their|the) (?:fight|war|campaign|battle)| in| and)?(?: to)? (?<words>${anyOf(against)} ${agents("o")}(?<more> , (?:including|such as|among them) ${agents("o2")})?)(?: ,)?`,
      "yd",
    ),
    when: new RegExp(
      String.raw`(?: ,)? (?<words>(?:since (?<since><D\d+>)|(?:in|on) (?<date><D\d+>)|(?<bare><D\d+>)))`,
      "yd",
    ),
  };
}

/** The subject of the main clause, where it opens the sentence: a participle behind it has no other. */
function mainSubject(line: Line, before: number): readonly Ref[] {
  const source = new RegExp(
    String.raw`^(?:(?:moreover|meanwhile|however|in addition|on <D\d+>|in <[DUYV]\d+>) , )?${agents("s")} (?:[a-z]+ ){0,3}[a-z]+`,
  );
  const match = source.exec(line.forms.slice(0, before));
  return refsIn(line, match?.groups?.["s"]);
}

function deployment(given: Deployment): readonly DraftClaim[] {
  const { sentence, reading, match, actors, action } = given;
  const { line } = sentence;
  const words = match.group("verb") ?? match;
  const sent: FormRange = { from: words.from, to: match.to };
  const claim = (statement: Parameters<typeof draft>[1], range: FormRange): DraftClaim =>
    draft(reading.text, statement, {
      rule: given.rule,
      voice: given.voice,
      spans: [spanOf(line, range)],
    });
  const taking = (ref: Ref, role: string, range: FormRange): DraftClaim =>
    claim(fact("Participation", { agent: [actorOf(ref)], event: [action] }, { role }), range);
  return [
    claim({ says: "definition", subject: action, field: "actionKind", value: "DEPLOYMENT" }, sent),
    ...actors.map((ref) => taking(ref, "ACTOR", sent)),
    ...circumstances(given, match.to).flatMap((one) =>
      one.refs.map((ref) =>
        one.role === "DATE"
          ? startClaim(given, ref, one.words, one.isSince)
          : one.role === "PLACE"
            ? claim(fact("EventLocation", { event: [action], place: [ref.mention] }), one.words)
            : taking(ref, one.role, one.words),
      ),
    ),
  ];
}

interface Circumstance {
  readonly role: "BENEFICIARY" | "TARGET" | "DATE" | "PLACE";
  readonly refs: readonly Ref[];
  readonly words: FormRange;
  readonly isSince: boolean;
}

/** What follows directly, one after the other: where to, for whom, against whom, since when. */
function circumstances({ sentence: { line } }: Deployment, from: number): readonly Circumstance[] {
  compiled ??= compile();
  const found: Circumstance[] = [];
  for (let at = from; ;) {
    const [purpose, target, when] = [compiled.purpose, compiled.target, compiled.when].map(
      (source) => execAt(source, line.forms, at),
    );
    const match = purpose ?? target ?? when;
    if (match === null || match === undefined) {
      const place = placeAt(line, at);
      if (place === null) return found;
      found.push(place.circumstance);
      at = place.to;
      continue;
    }
    const range = match.indices?.groups?.["words"];
    const words =
      range === undefined
        ? { from: at, to: at + match[0].length }
        : { from: range[0], to: range[1] };
    const groups = match.groups ?? {};
    const refs = refsIn(
      line,
      `${groups["o"] ?? ""} ${groups["o2"] ?? ""} ${groups["since"] ?? groups["date"] ?? groups["bare"] ?? ""}`,
    );
    found.push({
      role:
        purpose !== null && purpose !== undefined
          ? "BENEFICIARY"
          : target !== null && target !== undefined
            ? "TARGET"
            : "DATE",
      refs,
      words,
      isSince: groups["since"] !== undefined,
    });
    at += match[0].length;
  }
}

function execAt(source: RegExp, forms: string, at: number): RegExpExecArray | null {
  source.lastIndex = at;
  return source.exec(forms);
}

function placeAt(
  line: Line,
  at: number,
): { readonly circumstance: Circumstance; readonly to: number } | null {
  const match =
    /^ (?:to|in|into|at|near|inside|across) (?:the )?(?:[a-z]+ (?:city|town) of )?(?<x><[CUYVR]\d+>)(?! 's)/.exec(
      line.forms.slice(at),
    );
  const ref = refsIn(line, match?.groups?.["x"])[0];
  if (match === null || ref === undefined) return null;
  const to = at + match[0].length;
  return {
    circumstance: { role: "PLACE", refs: [ref], words: { from: at + 1, to }, isSince: false },
    to,
  };
}

function startClaim(
  { sentence: { line }, reading, action, voice, rule: named }: Deployment,
  ref: Ref,
  words: FormRange,
  isSince: boolean,
): DraftClaim {
  const written = reading.text.slice(ref.start, ref.end);
  const plain =
    ref.date === null
      ? null
      : resolveDate(
          ref.date,
          written,
          reading.anchor,
          voice.modality === "PLANNED" ? "future" : "past",
        );
  const date = plain === null || !isSince ? plain : since(plain, written);
  const fields = { predicate: "DATE", text: written, ...(date === null ? {} : { date }) };
  return draft(reading.text, fact("Attribute", { subject: [action] }, fields), {
    rule: named,
    voice,
    spans: [spanOf(line, words)],
    basis: date?.basis ?? "EXPLICIT",
  });
}
