import type { DraftClaim } from "../../model/claim.ts";
import type { Reading, Sentence } from "./sentence.ts";
import { agreementClaims } from "./rules/agreements.ts";
import { deploymentClaims } from "./rules/deployments.ts";
import type { MeetingFinding } from "./rules/find-meetings.ts";
import { eventRoleClaims } from "./rules/event-roles.ts";
import { findMeetings } from "./rules/find-meetings.ts";
import { findReferences } from "./rules/find-references.ts";
import type { RoleFinding } from "./rules/find-roles.ts";
import { findRoles } from "./rules/find-roles.ts";
import type { StatementFinding } from "./rules/find-statements.ts";
import { findStatements } from "./rules/find-statements.ts";
import { membershipClaims } from "./rules/memberships.ts";
import { nameClaims } from "./rules/names.ts";
import { relationClaims } from "./rules/relations.ts";
import type { Meeting, MeetingStory } from "./rules/meeting.ts";
import { tellMeeting } from "./rules/tell-meetings.ts";
import type { KnownProcess } from "./rules/tell-roles.ts";
import { tellParties, tellRole } from "./rules/tell-roles.ts";
import { resolveUtterances, statementClaims } from "./rules/tell-statements.ts";
import { focusClaims } from "./rules/focus.ts";
import { vocabulary } from "./vocabulary.ts";

/** All claims of a text: sentences are read in order, since "the talks" and "he" look back. */
export function tellStory(reading: Reading): readonly DraftClaim[] {
  let meetings: MeetingStory = { meetings: [], current: null };
  let processes: readonly KnownProcess[] = [];
  const claims: DraftClaim[] = [];
  const statements: { finding: StatementFinding; sentence: Sentence; meeting: Meeting | null }[] =
    [];
  const count = (says: string): number =>
    claims.filter(
      (claim) => claim.statement.says === "definition" && claim.statement.value === says,
    ).length;
  for (const sentence of reading.sentences) {
    for (const finding of meetingsOf(sentence)) {
      const told = tellMeeting(meetings, finding, sentence, reading);
      meetings = told.story;
      claims.push(...told.claims);
    }
    const agreements = agreementClaims(processes, sentence, reading);
    processes = agreements.known;
    claims.push(...agreements.claims);
    // "Hosted the talks" is about the meeting that the text tells of, if it tells of no process.
    const isMeetingRole = (finding: RoleFinding): boolean =>
      finding.process.isReference &&
      !finding.process.isAgreement &&
      processes.length === 0 &&
      meetings.current !== null &&
      finding.process.head in vocabulary().meetings.nouns;
    for (const finding of findRoles(sentence).filter((one) => !isMeetingRole(one))) {
      const told = tellRole(processes, finding, sentence, reading);
      processes = told.known;
      claims.push(...told.claims);
    }
    const parties = tellParties(processes, sentence, reading);
    processes = parties.known;
    claims.push(
      ...parties.claims,
      ...focusClaims(sentence, reading, meetings.current),
      ...eventRoleClaims(sentence, reading, meetings.current),
      ...nameClaims(sentence, reading, meetings.current),
      ...relationClaims(sentence, reading),
      ...membershipClaims(sentence, reading),
    );
    claims.push(...deploymentClaims(sentence, reading, count("DEPLOYMENT")));
    for (const finding of findStatements(sentence))
      statements.push({ finding, sentence, meeting: meetings.current });
  }
  const said = resolveUtterances(statements, reading).flatMap((one) =>
    statementClaims(one, reading),
  );
  return withoutRepeats([...claims, ...said]);
}

/** New meetings before the words that point back to them, each sort in the order of the sentence. */
function meetingsOf(sentence: Sentence): readonly MeetingFinding[] {
  const told = [...findMeetings(sentence)].sort((a, b) => a.at - b.at);
  const references = findReferences(sentence).filter(
    (one) =>
      !told.some(
        (other) => one.trigger.from < other.trigger.to && other.trigger.from < one.trigger.to,
      ),
  );
  return [...told, ...references];
}

/** A claim is said once by each rule and stretch of text; definitions once in a text. */
function withoutRepeats(claims: readonly DraftClaim[]): readonly DraftClaim[] {
  const key = (claim: DraftClaim): string =>
    JSON.stringify([
      claim.statement,
      claim.statement.says === "definition" ? 0 : claim.quotes,
      claim.modality,
    ]);
  return [
    ...new Map(claims.map((claim) => [key(claim), claim] as const).reverse()).values(),
  ].reverse();
}
