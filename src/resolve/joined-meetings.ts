/** Rule 6 applied: meetings that several reports tell of become one entity, before any key is made. */
import type { Claim } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import { compareText, distinct } from "../model/order.ts";
import type { Entity } from "./cluster-entities.ts";
import { readContainment } from "./containment.ts";
import type { Identity } from "./identity.ts";
import { readFactClaim, type FactClaim } from "./keys.ts";
import { readMeetingReports, type MeetingReport } from "./meeting-reports.ts";
import { joinReports, type Piece } from "./meetings.ts";
import { boundText } from "./spans.ts";

export interface JoinedMeetings {
  /** The joined entity by the id of each report's own. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Why its reports were joined, by id of the joined entity. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Every report, joined or not. */
  readonly reports: readonly MeetingReport[];
}

/** The meeting that a report was found to tell of. */
export interface StandingMeeting {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly reason: string | null;
}

export interface StandingMeetings {
  /** Whether a report can be joined otherwise than it was. */
  readonly isOpen: (report: string) => boolean;
  /** What became of those that cannot, by report; one that is not there stays by itself. */
  readonly found: ReadonlyMap<string, StandingMeeting>;
}
/** Nothing is known yet of any meeting. */
export const NONE_STANDING: StandingMeetings = { isOpen: () => true, found: new Map() };

/** Joins the meetings of these claims; `read` are the same claims with their ends as rule 5 knows them. */
export function joinMeetings(
  claims: readonly Claim[],
  read: readonly FactClaim[],
  context: {
    readonly identity: Identity;
    readonly model: Model;
    readonly standing: StandingMeetings;
  },
): JoinedMeetings {
  const { standing } = context;
  const reports = readMeetingReports(claims, read, context);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const open = reports.filter(({ id }) => standing.isOpen(id));
  const pieces = joinReports(open, {
    isWithin: readContainment(read),
    keptApart: context.identity.keptApart,
  });
  const entities = new Map<string, Entity>();
  const reasons = new Map<string, string>();
  for (const { id: report, entity } of reports) {
    const known = standing.isOpen(report) ? undefined : standing.found.get(report);
    if (known === undefined) continue;
    const { id, formerIds, reason } = known;
    if (reason !== null) reasons.set(id, reason);
    if (id !== report || formerIds.length !== entity.formerIds.length)
      entities.set(report, { ...entity, id, formerIds });
  }
  for (const piece of pieces) {
    const members = [...piece.ofDays, ...piece.ofMonth].flatMap(({ id }) => byId.get(id) ?? []);
    const entity = joinedEntity(members);
    if (entity === null) continue;
    for (const { id } of members) entities.set(id, entity);
    reasons.set(entity.id, reasonOf(piece));
  }
  return { entities, reasons, reports };
}

/** Canonical is the least id in the order of rule 5; all others become former ids. */
function joinedEntity(members: readonly MeetingReport[]): Entity | null {
  const [best] = [...members].sort((a, b) => a.idRank - b.idRank || compareText(a.id, b.id));
  if (best === undefined) return null;
  const ids = members.flatMap(({ entity }) => [entity.id, ...entity.formerIds]);
  return { ...best.entity, formerIds: distinct(ids.filter((id) => id !== best.id)) };
}

function reasonOf({ ofDays, ofMonth }: Piece): string {
  const days = distinct(
    ofDays.flatMap(({ days }) => (days ?? []).flatMap((day) => boundText(day) ?? [])),
  );
  const hasPlaces = [...ofDays, ...ofMonth].some(({ places }) => places.length > 0);
  return [
    `The same principals met ${ofDays[0]?.isCall === true ? "by telephone or video" : "in person"} on ${days.join(" and ")}`,
    ...(hasPlaces ? ["the places that are given lie in one another"] : []),
    ...(ofMonth.length > 0
      ? ["a report that gives no day means the only such meeting of its month"]
      : []),
  ].join("; ");
}

/** Identity with joined meetings in place of those that their reports tell of. */
export function withMeetings(identity: Identity, { entities }: JoinedMeetings): Identity {
  if (entities.size === 0) return identity;
  const joined = (entity: Entity | null): Entity | null =>
    entity === null ? null : (entities.get(entity.id) ?? entity);
  return {
    ...identity,
    entityOf: (use) => joined(identity.entityOf(use)),
    bearerOf: (name, kinds) => joined(identity.bearerOf(name, kinds)),
    entityUnder: (id) => joined(identity.entityUnder(id)),
    answers: identity.answers.map(({ id, node }) => ({ id, node: entities.get(node)?.id ?? node })),
  };
}

/** A claim with joined meetings at its ends and links; most claims have none and stay as they are. */
export function readAnew(
  claim: FactClaim,
  { entities }: JoinedMeetings,
  { identity, model }: { readonly identity: Identity; readonly model: Model },
): FactClaim {
  const { subject, object, links } = claim;
  const ends = [subject, ...(object === null ? [] : [object]), ...Object.values(links).flat()];
  if (!ends.some(({ id }) => entities.has(id))) return claim;
  const found = readFactClaim(claim.claim, identity, model);
  if (typeof found === "string") throw new Error(`A joined meeting leads nowhere: ${found}`);
  return found;
}
