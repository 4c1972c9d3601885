import type { DraftClaim } from "../../../model/claim.ts";
import type { Line, Ref } from "../items.ts";
import { mention } from "../items.ts";
import type { Reading, Sentence } from "../sentence.ts";
import { actorOf } from "../sentence.ts";
import type { MeetingFinding } from "./find-meetings.ts";
import type { Meeting, MeetingStory } from "./meeting.ts";
import { dateOf, detail, kindClaim, participants, sequence } from "./meeting-claims.ts";

interface Told {
  readonly story: MeetingStory;
  readonly claims: readonly DraftClaim[];
}

/** Adds a finding to the story: either to a meeting that it already knows, or as a new one. */
export function tellMeeting(
  story: MeetingStory,
  finding: MeetingFinding,
  sentence: Sentence,
  reading: Reading,
): Told {
  if (
    finding.refers !== "new" &&
    (story.current === null || !fitsCurrent(story.current, finding, sentence, reading))
  )
    return { story, claims: [] };
  const known = knownMeeting(story, finding, sentence, reading);
  if (known === null && finding.refers === "known") return { story, claims: [] };
  const meeting = known ?? newMeeting(story, finding, sentence, reading);
  const isNew = known === null;
  const claims = [
    ...(isNew ? [kindClaim(meeting, finding, sentence, reading)] : []),
    ...participants(meeting, finding, isNew, sentence, reading),
    ...(finding.voice.modality === "DENIED"
      ? []
      : finding.adjuncts.flatMap((adjunct) =>
          detail(meeting, finding, adjunct, sentence, reading),
        )),
    ...sequence(story.current, meeting, finding, sentence, reading),
  ];
  const meetings = isNew ? [...story.meetings, meeting] : story.meetings;
  // An aside ("they last met in …"), or a visit beside a meeting, is not what "the talks" mean afterwards.
  const isBeside = story.current !== null && (finding.isAside || meeting.kind === "VISIT");
  const becomesCurrent = isNew && finding.refers === "new" && !isBeside;
  return { story: { meetings, current: becomesCurrent ? meeting : story.current }, claims };
}

/** "The talks in 2021" are not the talks of this week, nor is a planned meeting one that has been held. */
function fitsCurrent(
  current: Meeting,
  finding: MeetingFinding,
  { line }: Sentence,
  reading: Reading,
): boolean {
  if (finding.refers === "earlier") return true;
  if (current.modality === "DENIED") return false;
  const day = dayOf(finding, line, reading);
  return (
    (current.modality === "PLANNED") === (finding.voice.modality === "PLANNED") &&
    (day === null || current.day === null || day === current.day)
  );
}

const keyOf = (ref: Ref): string => actorOf(ref).text ?? actorOf(ref).local ?? "";
const keys = (refs: readonly Ref[]): string => refs.map(keyOf).sort().join("|");

/** The same people meet once, unless the text gives another day or another way, or says that it was before. */
function knownMeeting(
  story: MeetingStory,
  finding: MeetingFinding,
  sentence: Sentence,
  reading: Reading,
): Meeting | null {
  if (finding.refers === "known") return story.current;
  if (finding.refers === "earlier")
    return story.meetings.find((one) => one.refers === "earlier") ?? null;
  const day = dayOf(finding, sentence.line, reading);
  const isVisit = finding.kind === "VISIT";
  return (
    story.meetings.find(
      (one) =>
        one.refers === "new" &&
        keys(one.principals) === keys([...finding.principals, ...finding.hosts]) &&
        (one.kind === "CALL") === (finding.kind === "CALL") &&
        (one.kind === "VISIT") === isVisit &&
        (one.modality === "DENIED") === (finding.voice.modality === "DENIED") &&
        (one.modality === "PLANNED") === (finding.voice.modality === "PLANNED") &&
        (day === null || one.day === null || one.day === day),
    ) ?? null
  );
}

function dayOf(finding: MeetingFinding, line: Line, reading: Reading): string | null {
  const words = finding.adjuncts.find((adjunct) => adjunct.kind === "date");
  const date = words === undefined ? null : dateOf(words, line, finding, reading);
  return date === null ? null : (date.edtf ?? date.text);
}

function newMeeting(
  story: MeetingStory,
  finding: MeetingFinding,
  sentence: Sentence,
  reading: Reading,
): Meeting {
  const principals =
    finding.refers === "earlier"
      ? (story.current?.principals ?? [])
      : [...finding.principals, ...finding.hosts];
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
