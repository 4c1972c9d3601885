import type { DateValue, DraftClaim, Mention, Modality } from "../../../model/claim.ts";
import type { Adjunct } from "../adjuncts.ts";
import { draft, fact, join, rule } from "../drafts.ts";
import type { Line, Ref } from "../items.ts";
import { mention, spanOf } from "../items.ts";
import { resolveDate } from "../resolve-date.ts";
import type { Reading, Sentence } from "../sentence.ts";
import { actorOf } from "../sentence.ts";
import type { Span } from "../text-view.ts";
import { topicsOf } from "../topics.ts";
import type { MeetingFinding } from "./find-meetings.ts";

/** A meeting that the text has told of. */
export interface Meeting {
  readonly mention: Mention;
  readonly principals: readonly Ref[];
  readonly kind: string;
  readonly refers: "new" | "earlier";
  readonly modality: Modality;
  readonly day: string | null;
  readonly sentence: number;
}

/** All meetings in the order in which they are told; the last one that is no earlier one is the current one. */
export interface MeetingStory {
  readonly meetings: readonly Meeting[];
  readonly current: Meeting | null;
}

const FOLLOWS = rule("meeting-follows", 75);

interface Told {
  readonly story: MeetingStory;
  readonly claims: readonly DraftClaim[];
}

/** Adds a finding to the story: either to a meeting that it already knows, or as a new one. */
export function tellMeeting(story: MeetingStory, finding: MeetingFinding, sentence: Sentence, reading: Reading): Told {
  if (finding.refers !== "new" && story.current === null) return { story, claims: [] };
  const known = knownMeeting(story, finding, sentence, reading);
  if (known === null && finding.refers === "known") return { story, claims: [] };
  const meeting = known ?? newMeeting(story, finding, sentence, reading);
  const isNew = known === null;
  const claims = [
    ...(isNew ? [kindClaim(meeting, finding, sentence, reading)] : []),
    ...participants(meeting, finding, isNew, sentence, reading),
    ...(finding.voice.modality === "DENIED" ? [] : finding.adjuncts.flatMap((adjunct) => detail(meeting, finding, adjunct, sentence, reading))),
    ...sequence(story, meeting, finding, sentence, reading),
  ];
  const meetings = isNew ? [...story.meetings, meeting] : story.meetings;
  const becomesCurrent = isNew && finding.refers === "new" && !(meeting.kind === "VISIT" && story.current !== null);
  return { story: { meetings, current: becomesCurrent ? meeting : story.current }, claims };
}

const keyOf = (ref: Ref): string => actorOf(ref).text ?? actorOf(ref).local ?? "";
const keys = (refs: readonly Ref[]): string => refs.map(keyOf).sort().join("|");

/** The same people meet once, unless the text gives another day or another way, or says that it was before. */
function knownMeeting(story: MeetingStory, finding: MeetingFinding, sentence: Sentence, reading: Reading): Meeting | null {
  if (finding.refers === "known") return story.current;
  if (finding.refers === "earlier") return story.meetings.find((one) => one.refers === "earlier") ?? null;
  const day = dayOf(finding, sentence.line, reading);
  const isVisit = finding.kind === "VISIT";
  return story.meetings.find((one) =>
    one.refers === "new" && keys(one.principals) === keys([...finding.principals, ...finding.hosts]) && (one.kind === "CALL") === (finding.kind === "CALL")
    && (one.kind === "VISIT") === isVisit && (one.modality === "DENIED") === (finding.voice.modality === "DENIED")
    && (one.modality === "PLANNED") === (finding.voice.modality === "PLANNED") && (day === null || one.day === null || one.day === day)) ?? null;
}

function dayOf(finding: MeetingFinding, line: Line, reading: Reading): string | null {
  const words = finding.adjuncts.find((adjunct) => adjunct.kind === "date");
  const date = words === undefined ? null : dateOf(words, line, finding, reading);
  return date === null ? null : (date.edtf ?? date.text);
}

function newMeeting(story: MeetingStory, finding: MeetingFinding, sentence: Sentence, reading: Reading): Meeting {
  const principals = finding.refers === "earlier" ? (story.current?.principals ?? []) : [...finding.principals, ...finding.hosts];
  return {
    mention: mention(null, "Meeting", `meeting ${story.meetings.length + 1}`),
    principals,
    kind: finding.kind ?? (principals.length > 2 ? "MULTILATERAL" : "BILATERAL"),
    refers: finding.refers === "earlier" ? "earlier" : "new",
    modality: finding.voice.modality,
    day: dayOf(finding, sentence.line, reading),
    sentence: sentence.span.start,
  };
}

function kindClaim(meeting: Meeting, finding: MeetingFinding, { line }: Sentence, { text }: Reading): DraftClaim {
  const spans = [heldSpan(finding, line)];
  return draft(text, { says: "definition", subject: meeting.mention, field: "meetingKind", value: meeting.kind }, { rule: finding.rule, voice: finding.voice, spans });
}

/** From the verb or noun to the end of place and date. */
function heldSpan(finding: MeetingFinding, line: Line): Span {
  const last = finding.adjuncts.findLast((one) => (one.kind === "place" || one.kind === "date") && one.range.from >= finding.trigger.from);
  return join(spanOf(line, finding.trigger), last === undefined ? spanOf(line, finding.trigger) : spanOf(line, last.range));
}

function participants(meeting: Meeting, finding: MeetingFinding, isNew: boolean, { line }: Sentence, { text }: Reading): DraftClaim[] {
  if (finding.refers === "known") return [];
  if (finding.refers === "earlier") return isNew ? meeting.principals.map((ref) => participation(ref, "PRINCIPAL", [spanOf(line, finding.trigger)])) : [];
  return [...finding.principals.map((ref) => participation(ref, "PRINCIPAL", [join(ref.phrase, heldSpan(finding, line))])), ...finding.hosts.map((ref) => participation(ref, "HOST", [join(ref.phrase, heldSpan(finding, line))]))];

  function participation(ref: Ref, role: string, spans: readonly Span[]): DraftClaim {
    const capacities = finding.refers === "earlier" ? [] : ref.offices.filter((office) => !office.isPast).map((office) => mention(office.name, "Office"));
    const ends = { agent: [actorOf(ref)], event: [meeting.mention], capacities };
    return draft(text, fact("Participation", ends, { role }), { rule: finding.rule, voice: finding.voice, spans, basis: finding.refers === "earlier" ? "INFERRED" : "EXPLICIT" });
  }
}

function detail(meeting: Meeting, finding: MeetingFinding, adjunct: Adjunct, sentence: Sentence, reading: Reading): DraftClaim[] {
  const { line } = sentence;
  const ref = adjunct.refs[0];
  const grounds = { rule: finding.rule, voice: finding.voice };
  switch (adjunct.kind) {
    case "place":
      return ref === undefined ? [] : [draft(reading.text, fact("EventLocation", { event: [meeting.mention], place: [ref.mention] }), { ...grounds, spans: [placeSpan(finding, adjunct, line)] })];
    case "date":
      return [dateClaim(meeting, finding, adjunct, sentence, reading)];
    case "length":
      if (ref?.duration === undefined || ref.duration === null) return [];
      return [draft(reading.text, fact("Attribute", { subject: [meeting.mention] }, { predicate: "DURATION", duration: ref.duration, text: ref.duration.text ?? "" }), { ...grounds, spans: [lengthSpan(adjunct, line, reading)] })];
    case "topic":
      return topicClaims(meeting, finding, adjunct, sentence, reading);
    case "since":
      return [];
  }
}

/** "Held at X" stands for itself; "met in X on D" begins at the verb. */
function placeSpan(finding: MeetingFinding, adjunct: Adjunct, line: Line): Span {
  const words = line.forms.slice(adjunct.range.from, adjunct.range.to);
  return /^(?:held|which|hosted|, )/.test(words) || adjunct.range.from < finding.trigger.from ? spanOf(line, adjunct.range) : heldSpan(finding, line);
}

function lengthSpan(adjunct: Adjunct, line: Line, { view }: Reading): Span {
  const span = spanOf(line, adjunct.range);
  const verb = view.slice(span.start, span.end).search(/last(?:ed|ing)/);
  return verb < 0 ? span : { start: span.start + verb, end: span.end };
}

function dateOf(adjunct: Adjunct, line: Line, finding: MeetingFinding, reading: Reading): DateValue | null {
  const ref = adjunct.refs[0];
  if (ref?.date === undefined || ref.date === null) return null;
  return resolveDate(ref.date, reading.text.slice(ref.start, ref.end), reading.anchor, finding.voice.modality === "PLANNED" ? "future" : "past");
}

function dateClaim(meeting: Meeting, finding: MeetingFinding, adjunct: Adjunct, { line }: Sentence, reading: Reading): DraftClaim {
  const date = dateOf(adjunct, line, finding, reading);
  const inner = spanOf(line, adjunct.inner);
  const outer = spanOf(line, adjunct.range);
  const preposition = /^on /i.test(reading.view.slice(outer.start, outer.end));
  const fields = { predicate: "DATE", text: reading.text.slice(inner.start, inner.end), ...(date === null ? {} : { date }) };
  return draft(reading.text, fact("Attribute", { subject: [meeting.mention] }, fields), { rule: finding.rule, voice: finding.voice, spans: [preposition ? outer : inner], basis: date?.basis ?? "EXPLICIT" });
}

/** One claim for each topic of a phrase. */
export function topicClaims(meeting: { readonly mention: Mention }, finding: Pick<MeetingFinding, "rule" | "voice">, adjunct: Adjunct, { line }: Sentence, { text, view }: Reading): DraftClaim[] {
  const { topics, words } = topicsOf(line, adjunct, view);
  return topics.map((topic) => draft(text, fact("TopicAssignment", { entity: [meeting.mention], topic: [topic] }), { rule: finding.rule, voice: finding.voice, spans: [words] }));
}

function sequence(story: MeetingStory, meeting: Meeting, finding: MeetingFinding, { line }: Sentence, { text }: Reading): DraftClaim[] {
  if (finding.follows === null || story.current === null) return [];
  const ends = { event: [story.current.mention], previous: [meeting.mention] };
  return [draft(text, fact("EventSequence", ends), { rule: FOLLOWS, voice: finding.voice, spans: [spanOf(line, finding.follows)] })];
}

