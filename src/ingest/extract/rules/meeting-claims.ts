import type { DateValue, DraftClaim } from "../../../model/claim.ts";
import type { Adjunct } from "../adjuncts.ts";
import { draft, fact, join, rule } from "../drafts.ts";
import type { Line, Ref } from "../items.ts";
import { mention, spanOf } from "../items.ts";
import { between, resolveDate } from "../resolve-date.ts";
import type { Reading, Sentence } from "../sentence.ts";
import { actorOf } from "../sentence.ts";
import type { Span } from "../text-view.ts";
import { topicsOf } from "../topics.ts";
import type { MeetingFinding } from "./find-meetings.ts";
import type { Meeting } from "./meeting.ts";

const FOLLOWS = rule("meeting-follows", 75);

/** What sort of meeting it is. */
export function kindClaim(
  meeting: Meeting,
  finding: MeetingFinding,
  { line }: Sentence,
  { text }: Reading,
): DraftClaim {
  const spans = [heldSpan(finding, line)];
  return draft(
    text,
    { says: "definition", subject: meeting.mention, field: "meetingKind", value: meeting.kind },
    { rule: finding.rule, voice: finding.voice, spans },
  );
}

/** From the verb or noun to the end of place and date. */
function heldSpan(finding: MeetingFinding, line: Line): Span {
  const last = finding.adjuncts.findLast(
    (one) =>
      (one.kind === "place" || one.kind === "date") && one.range.from >= finding.trigger.from,
  );
  return join(
    spanOf(line, finding.trigger),
    last === undefined ? spanOf(line, finding.trigger) : spanOf(line, last.range),
  );
}

/** Who met, in which capacities; of an earlier meeting the same people. */
export function participants(
  meeting: Meeting,
  finding: MeetingFinding,
  isNew: boolean,
  { line }: Sentence,
  { text }: Reading,
): DraftClaim[] {
  if (finding.refers === "known") return [];
  if (finding.refers === "earlier")
    return isNew
      ? meeting.principals.map((ref) =>
          participation(ref, "PRINCIPAL", [spanOf(line, finding.trigger)]),
        )
      : [];
  return [
    ...finding.principals.map((ref) =>
      participation(ref, "PRINCIPAL", [join(ref.phrase, heldSpan(finding, line))]),
    ),
    ...finding.hosts.map((ref) =>
      participation(ref, "HOST", [join(ref.phrase, heldSpan(finding, line))]),
    ),
  ];

  function participation(ref: Ref, role: string, spans: readonly Span[]): DraftClaim {
    const capacities =
      finding.refers === "earlier"
        ? []
        : ref.offices
            .filter((office) => !office.isPast)
            .map((office) => mention(office.name, "Office"));
    const ends = { agent: [actorOf(ref)], event: [meeting.mention], capacities };
    return draft(text, fact("Participation", ends, { role }), {
      rule: finding.rule,
      voice: finding.voice,
      spans,
      basis: finding.refers === "earlier" ? "INFERRED" : "EXPLICIT",
    });
  }
}

/** Place, date, length or topics of a meeting. */
export function detail(
  meeting: Meeting,
  finding: MeetingFinding,
  adjunct: Adjunct,
  sentence: Sentence,
  reading: Reading,
): DraftClaim[] {
  const { line } = sentence;
  const ref = adjunct.refs[0];
  const grounds = { rule: finding.rule, voice: finding.voice };
  switch (adjunct.kind) {
    case "place":
      return ref === undefined
        ? []
        : [
            draft(
              reading.text,
              fact("EventLocation", { event: [meeting.mention], place: [ref.mention] }),
              { ...grounds, spans: [placeSpan(finding, adjunct, line)] },
            ),
          ];
    case "date":
      return [dateClaim(meeting, finding, adjunct, sentence, reading)];
    case "length":
      if (ref?.duration === undefined || ref.duration === null) return [];
      return [
        draft(
          reading.text,
          fact(
            "Attribute",
            { subject: [meeting.mention] },
            { predicate: "DURATION", duration: ref.duration, text: ref.duration.text ?? "" },
          ),
          { ...grounds, spans: [lengthSpan(adjunct, line, reading)] },
        ),
      ];
    case "topic":
      return topicClaims(meeting, finding, adjunct, sentence, reading);
    case "since":
      return [];
  }
}

/** "Held at X" stands for itself; "met in X on D" begins at the verb. */
function placeSpan(finding: MeetingFinding, adjunct: Adjunct, line: Line): Span {
  const words = line.forms.slice(adjunct.range.from, adjunct.range.to);
  return /^(?:held|which|hosted|, )/.test(words) || adjunct.range.from < finding.trigger.from
    ? spanOf(line, adjunct.range)
    : heldSpan(finding, line);
}

function lengthSpan(adjunct: Adjunct, line: Line, { view }: Reading): Span {
  const span = spanOf(line, adjunct.range);
  const verb = view.slice(span.start, span.end).search(/last(?:ed|ing)/);
  return verb < 0 ? span : { start: span.start + verb, end: span.end };
}

/** The date that an adjunct gives, one day or from one to another. */
export function dateOf(
  adjunct: Adjunct,
  line: Line,
  finding: MeetingFinding,
  reading: Reading,
): DateValue | null {
  const tense = finding.voice.modality === "PLANNED" ? "future" : "past";
  const [first, last] = adjunct.refs.flatMap((ref) =>
    ref.date === null
      ? []
      : [resolveDate(ref.date, reading.text.slice(ref.start, ref.end), reading.anchor, tense)],
  );
  const words = spanOf(line, adjunct.inner);
  return first === undefined
    ? null
    : last === undefined
      ? first
      : between(first, last, reading.text.slice(words.start, words.end));
}

function dateClaim(
  meeting: Meeting,
  finding: MeetingFinding,
  adjunct: Adjunct,
  { line }: Sentence,
  reading: Reading,
): DraftClaim {
  const date = dateOf(adjunct, line, finding, reading);
  const inner = spanOf(line, adjunct.inner);
  const outer = spanOf(line, adjunct.range);
  const preposition = /^on /i.test(reading.view.slice(outer.start, outer.end));
  const fields = {
    predicate: "DATE",
    text: reading.text.slice(inner.start, inner.end),
    ...(date === null ? {} : { date }),
  };
  return draft(reading.text, fact("Attribute", { subject: [meeting.mention] }, fields), {
    rule: finding.rule,
    voice: finding.voice,
    spans: [preposition ? outer : inner],
    basis: date?.basis ?? "EXPLICIT",
  });
}

/** One claim for each topic of a phrase. */
export function topicClaims(
  meeting: Pick<Meeting, "mention">,
  finding: Pick<MeetingFinding, "rule" | "voice">,
  adjunct: Adjunct,
  { line }: Sentence,
  { text, view }: Reading,
): DraftClaim[] {
  const { topics, words } = topicsOf(line, adjunct, view);
  return topics.map((topic) =>
    draft(text, fact("TopicAssignment", { entity: [meeting.mention], topic: [topic] }), {
      rule: finding.rule,
      voice: finding.voice,
      spans: [words],
    }),
  );
}

/** That the current meeting came after an earlier one. */
export function sequence(
  current: Meeting | null,
  meeting: Meeting,
  finding: MeetingFinding,
  { line }: Sentence,
  { text }: Reading,
): DraftClaim[] {
  if (finding.follows === null || current === null || current.modality === "DENIED") return [];
  const ends = { event: [current.mention], previous: [meeting.mention] };
  return [
    draft(text, fact("EventSequence", ends), {
      rule: FOLLOWS,
      voice: finding.voice,
      spans: [spanOf(line, finding.follows)],
    }),
  ];
}
