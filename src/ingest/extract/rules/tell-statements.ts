import type { Basis, DraftAttribution, DraftClaim, Mention } from "../../../model/claim.ts";
import { draft, fact } from "../drafts.ts";
import type { Ref } from "../items.ts";
import { mention, refsIn, spanOf } from "../items.ts";
import type { Reading, Sentence } from "../sentence.ts";
import { actorOf } from "../sentence.ts";
import { distinct } from "./find-meetings.ts";
import type { StatementFinding } from "./find-statements.ts";
import type { Meeting } from "./meeting.ts";

/** A finding with its speaker known, in the order of the text. */
export interface Utterance {
  readonly finding: StatementFinding;
  readonly sentence: Sentence;
  readonly speakers: readonly Ref[];
  readonly reporters: readonly Mention[];
  readonly reportersBasis: Basis;
  readonly meeting: Meeting | null;
}

/** Speakers of pronouns, and agencies that neighbouring sentences of the paragraph name. */
export function resolveUtterances(
  found: readonly {
    readonly finding: StatementFinding;
    readonly sentence: Sentence;
    readonly meeting: Meeting | null;
  }[],
  reading: Reading,
): readonly Utterance[] {
  const resolved: Utterance[] = [];
  for (const { finding, sentence, meeting } of found) {
    const speakers =
      finding.speakers.length > 0
        ? finding.speakers
        : antecedent(finding, sentence, resolved, reading);
    if (speakers.length === 0) continue;
    const reporters = finding.reporters.map((ref) => ref.mention);
    resolved.push({ finding, sentence, speakers, reporters, reportersBasis: "EXPLICIT", meeting });
  }
  return resolved.map((one, i) =>
    one.reporters.length > 0 ? one : withCarriedAgency(one, resolved, i, reading),
  );
}

/** Who spoke in the sentence before, in the same paragraph or at the end of the one before; else its only person. */
function antecedent(
  finding: StatementFinding,
  sentence: Sentence,
  before: readonly Utterance[],
  { sentences }: Reading,
): readonly Ref[] {
  const at = sentences.indexOf(sentence);
  const previous = sentences[at - 1];
  const own = refsIn(sentence.line, sentence.line.forms.slice(0, finding.cue.from)).filter(
    (ref) => ref.letter === "P",
  );
  if (finding.pronoun !== null && own.length === 1) return own;
  const last = before.findLast((one) => one.sentence === previous || one.sentence === sentence);
  const isNear =
    previous !== undefined &&
    (finding.pronoun !== null || previous.span.paragraph === sentence.span.paragraph);
  if (last !== undefined && isNear)
    return last.speakers.length === 1 || finding.pronoun === "they" ? last.speakers : [];
  if (previous === undefined || finding.pronoun === null || finding.pronoun === "they") return [];
  const people = distinct(
    refsIn(previous.line, previous.line.forms).filter((ref) => ref.letter === "P"),
  );
  return people.length === 1 ? people : [];
}

/** An agency named beside the sentence before or after, by the same speaker, or as having reported on it all. */
function withCarriedAgency(
  one: Utterance,
  all: readonly Utterance[],
  at: number,
  reading: Reading,
): Utterance {
  const isBeside = (other: Utterance | undefined): other is Utterance =>
    other !== undefined &&
    other.reporters.length > 0 &&
    other.sentence.span.paragraph === one.sentence.span.paragraph &&
    sameSpeaker(one, other) &&
    Math.abs(reading.sentences.indexOf(other.sentence) - reading.sentences.indexOf(one.sentence)) <=
      1;
  const beside = [all[at - 1], all[at + 1]].find(isBeside);
  const reporters = beside?.reporters ?? reportedBefore(one, reading);
  return reporters.length === 0 ? one : { ...one, reporters, reportersBasis: "CARRY_OVER" };
}

const sameSpeaker = (a: Utterance, b: Utterance): boolean =>
  a.speakers[0]?.mention.text === b.speakers[0]?.mention.text;

/** "Agencies A and B reported on the talks", directly before. */
function reportedBefore(one: Utterance, { sentences }: Reading): readonly Mention[] {
  const previous = sentences[sentences.indexOf(one.sentence) - 1];
  if (previous === undefined || previous.span.paragraph !== one.sentence.span.paragraph) return [];
  const match =
    /(?<n>(?:the )?<N\d+>(?: and (?:the )?<N\d+>)*) (?:reported|reports|carried|covered|wrote)(?= )/.exec(
      previous.line.forms,
    );
  return refsIn(previous.line, match?.groups?.["n"]).map((ref) => ref.mention);
}

/** The claims of an utterance: one for each speaker. */
export function statementClaims(one: Utterance, reading: Reading): readonly DraftClaim[] {
  const { finding, sentence, speakers } = one;
  const { line } = sentence;
  const words = spanOf(line, finding.words);
  const cue =
    finding.kind === "DIRECT" && finding.cue.from === finding.words.from
      ? []
      : [spanOf(line, finding.cue)];
  const attributions: DraftAttribution[] = one.reporters.map((agent) => ({
    agent,
    kind: "AGENCY",
    basis: one.reportersBasis,
  }));
  return speakers.map((speaker) => {
    const ends = {
      speaker: [actorOf(speaker)],
      addressees: addressees(one, reading),
      reporters: one.reporters,
      capacities: speaker.offices
        .filter((office) => !office.isPast)
        .map((office) => mention(office.name, "Office")),
      madeAt: madeAt(one, speaker),
      about: about(one, speaker),
    };
    const text = reading.text.slice(words.start, words.end);
    const fields = {
      statementKind: finding.kind,
      text: finding.kind === "DIRECT" ? withoutMarks(text) : text,
    };
    return draft(reading.text, fact("Statement", ends, fields), {
      rule: finding.rule,
      voice: { modality: "ASSERTED", attributions },
      spans: [words, ...cue],
      basis: finding.speakers.length > 0 ? "EXPLICIT" : "CARRY_OVER",
    });
  });
}

function withoutMarks(text: string): string {
  return text.replace(/^["“”„«»]\s*/, "").replace(/[,\s]*["“”„«»]$/, "");
}

/** At the meeting that the text tells of, where the speaker took part and the cue names no other occasion. */
function madeAt(one: Utterance, speaker: Ref): readonly Mention[] {
  const { meeting, finding, sentence } = one;
  if (meeting === null || meeting.modality !== "ASSERTED" || meeting.kind === "VISIT") return [];
  const cue = sentence.line.forms.slice(finding.cue.from, finding.cue.to + 60);
  if (
    /<D\d+>|interview|news conference|press conference|reporters|journalists|speech|twitter|statement/.test(
      cue,
    )
  )
    return [];
  return meeting.principals.some((ref) => actorOf(ref).text === actorOf(speaker).text)
    ? [meeting.mention]
    : [];
}

/** Whom the cue names as told; or, of two people who met, the one that a quotation says "you" to. */
function addressees(one: Utterance, reading: Reading): readonly Mention[] {
  const { finding, meeting, sentence, speakers } = one;
  if (finding.addressees.length > 0) return finding.addressees.map(actorOf);
  const words = spanOf(sentence.line, finding.words);
  const saysYou =
    finding.kind === "DIRECT" &&
    /\b(?:you|your)\b/i.test(reading.view.slice(words.start, words.end));
  const people = meeting?.principals.filter((ref) => ref.letter === "P") ?? [];
  const speaker = speakers[0];
  if (!saysYou || people.length !== 2 || speaker === undefined || madeAt(one, speaker).length === 0)
    return [];
  return people
    .filter((ref) => ref.mention.text !== speaker.mention.text)
    .map((ref) => ref.mention);
}

/** Agents and regions that the words name; of a quotation only what the sentence shows outside the marks. */
function about(one: Utterance, speaker: Ref): readonly Mention[] {
  const { line } = one.sentence;
  const start = one.finding.kind === "INDIRECT" ? one.finding.cue.to : one.finding.words.from;
  const refs = refsIn(line, line.forms.slice(start, one.finding.words.to)).filter((ref) =>
    /[PCOGRU]/.test(ref.letter),
  );
  const named = distinct(refs)
    .map(actorOf)
    .filter((agent) => agent.text !== actorOf(speaker).text && agent.text !== null);
  return named.filter((agent) => !one.reporters.some((reporter) => reporter.text === agent.text));
}
