/** Reads the reports of rule 6 from claims alone: no resolved fact is looked at, so that no rank can move a meeting. */
import type { Claim, DateValue } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import { compareText, distinct } from "../model/order.ts";
import { birthRank, type Entity } from "./cluster-entities.ts";
import type { Identity } from "./identity.ts";
import type { FactClaim } from "./keys.ts";
import type { Report } from "./meetings.ts";
import { mentionUses } from "./mention-uses.ts";
import { mostGiven } from "./most-given.ts";
import { contains, spanOf, widthOf, type Span } from "./spans.ts";

/** What of the schema rule 6 is about. */
export const MEETING = {
  type: "Meeting",
  kindField: "meetingKind",
  call: "CALL",
  takesPart: "PARTICIPATED_IN",
  principal: "PRINCIPAL",
  date: "DATE",
  place: "HELD_IN",
  within: "WITHIN",
} as const;

/** A report with what its entity needs to be joined: the entity, and the place of its id in the order of rule 5. */
export interface MeetingReport extends Report {
  readonly entity: Entity;
  readonly idRank: number;
}
interface Draft {
  readonly entity: Entity;
  idRank: number;
  readonly documents: Set<string>;
  readonly kinds: { readonly value: string; readonly document: string }[];
  readonly principals: Set<string>;
  readonly dates: DateValue[];
  readonly places: Set<string>;
}

/** The report of every meeting, in order of id. `read` are the same claims with their ends known. */
export function readMeetingReports(
  claims: readonly Claim[],
  read: readonly FactClaim[],
  { identity, model }: { readonly identity: Identity; readonly model: Model },
): readonly MeetingReport[] {
  const drafts = new Map<string, Draft>();
  for (const claim of claims) tellMentions(claim, drafts, identity, model);
  for (const claim of read) tellFact(claim, drafts);
  return [...drafts.values()].map(finish).sort((a, b) => compareText(a.id, b.id));
}

function tellMentions(
  claim: Claim,
  drafts: Map<string, Draft>,
  identity: Identity,
  model: Model,
): void {
  for (const use of mentionUses(claim, model)) {
    if (!use.kinds.includes(MEETING.type)) continue;
    const entity = identity.entityOf(use);
    if (entity?.type.name !== MEETING.type) continue;
    const draft = drafts.get(entity.id) ?? newDraft(entity);
    drafts.set(entity.id, draft);
    draft.documents.add(claim.document);
    for (const { id, sort } of identity.birthsOf(use))
      if (id === entity.id) draft.idRank = birthRank(id, sort, entity.type);
    const { statement } = claim;
    if (
      statement.says === "definition" &&
      statement.field === MEETING.kindField &&
      typeof statement.value === "string" &&
      claim.modality === "ASSERTED"
    )
      draft.kinds.push({ value: statement.value, document: claim.document });
  }
}

/** An id that no mention writes was made from one of another scheme. */
const newDraft = (entity: Entity): Draft => ({
  entity,
  idRank: birthRank(entity.id, "foreign", entity.type),
  documents: new Set(),
  kinds: [],
  principals: new Set(),
  dates: [],
  places: new Set(),
});

function tellFact(
  { claim, statement, predicate, subject, object }: FactClaim,
  drafts: Map<string, Draft>,
): void {
  if (claim.modality !== "ASSERTED" || claim.polarity !== "STATED") return;
  const { role, date } = statement.fields;
  if (predicate === MEETING.takesPart && role === MEETING.principal)
    drafts.get(object?.id ?? "")?.principals.add(subject.id);
  if (predicate === MEETING.date && typeof date === "object" && "edtf" in date)
    drafts.get(subject.id)?.dates.push(date);
  if (predicate === MEETING.place && object !== null) drafts.get(subject.id)?.places.add(object.id);
}

function finish({
  entity,
  idRank,
  documents,
  kinds,
  principals,
  dates,
  places,
}: Draft): MeetingReport {
  return {
    id: entity.id,
    entity,
    idRank,
    isCall: mostGiven(kinds, (kind) => kind) === MEETING.call,
    principals: distinct(principals),
    documents,
    places: distinct(places),
    ...daysOf(dates.map(spanOf).filter((span) => span !== null)),
  };
}

/** Of one meeting known under an id several days can be stated; they count together. A coarser date that holds a finer one adds nothing. */
function daysOf(spans: readonly Span[]): Pick<Report, "days" | "isOfDays"> {
  const finest = spans.filter((span) => !spans.some((other) => contains(span, other)));
  const [only] = finest;
  if (only === undefined) return { days: null, isOfDays: false };
  if (finest.every((span) => span[0] === span[1])) {
    const days = finest.map(([day]) => day);
    return { days: [Math.min(...days), Math.max(...days)], isOfDays: true };
  }
  const isOne = finest.every((span) => span[0] === only[0] && span[1] === only[1]);
  return { days: isOne && widthOf(only) < LONGEST_MONTH ? only : null, isOfDays: false };
}

/** A date of some days, such as a weekday across midnight, is within a month too. */
const LONGEST_MONTH = 31;
