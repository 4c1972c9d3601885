/** Loads what a derived part asks for, and what the store says of entities that have other claims too. */
import { contentOf } from "../model/ledger-payload.ts";
import { isKeyOfFact } from "../resolve/index-keys.ts";
import { MEETING } from "../resolve/meeting-reports.ts";
import { givesAdjective } from "../resolve/derived-names.ts";
import { documentUses } from "../resolve/mention-uses.ts";
import { sourcesOf } from "../resolve/sources.ts";
import { dependantDemand, followFacts } from "./foresee.ts";
import { followMeetings } from "./follow-meetings.ts";
import { bothSides, entitiesOf, leadsOf, type Part } from "./part.ts";
import { demandsOf } from "./part-demands.ts";
import { lookAtStored, publisherUses, type Work } from "./work.ts";

/** Loads what the part asks for. */
export async function satisfy(work: Work, part: Part): Promise<void> {
  const { scope, changed, touched, claims, documents } = work;
  for (const id of losingIn(work, part)) work.losing.add(id);
  for (const id of meetingsIn(work, part)) work.meetings.add(id);
  const demand = demandsOf(part, work);
  const limit = changed.dying + touched.size + 1;
  await followMeetings(work, demand.met);
  const moved = await scope.load({ ids: [], keys: [...demand.moved] });
  for (const { id } of moved) work.meetingClaims.add(id);
  const found = [
    ...moved,
    ...(await scope.load({ ids: [], keys: [...demand.keys] })),
    ...(await followFacts(work, [...demand.keys].filter(isKeyOfFact))),
    ...(await scope.load({ ids: [], keys: [...demand.some] }, limit)),
  ];
  const fresh = found.filter(({ kind, id }) => kind === "claim" && !claims.has(id));
  for (const { kind, id } of found)
    if (kind === "claim") claims.add(id);
    else if (kind === "document") documents.add(id);
  // What these ask for in turn is asked for at once: each further round derives both sides again.
  await followFacts(
    work,
    fresh.flatMap((entry) => dependantDemand(entry, work.model)),
  );
  for (const entry of await scope.load({ ids: [], keys: [...demand.adjectives] }))
    if (entry.kind === "claim" && givesAdjective(contentOf("claim", entry).claim.statement))
      claims.add(entry.id);
  for (const id of demand.claims) claims.add(id);
  for (const id of demand.documents) documents.add(id);
  await lookAtStored(work, [...demand.entities, ...standingIds(work, part)]);
}

/** Meetings that can be joined otherwise. */
function meetingsIn({ meetingClaims, model }: Work, part: Part): ReadonlySet<string> {
  const found = new Set<string>();
  for (const side of bothSides(part))
    for (const id of meetingClaims) {
      const claim = side.claims.get(id);
      if (claim === undefined) continue;
      for (const entity of leadsOf(claim, side, model))
        if (entity.type.name === MEETING.type) found.add(entity.id);
    }
  return found;
}

/** Entities that lose a claim, and sources that lose a publication. */
function losingIn({ touched, scope, changed, model }: Work, part: Part): ReadonlySet<string> {
  const lost = new Set<string>();
  const { before, after } = part;
  const [wasRead, isRead] = bothSides(part).map(
    ({ derived }) => new Set(derived.parts.read.map(({ claim }) => claim.id)),
  );
  for (const id of touched) {
    const [was, is] = [before.claims.get(id), after.claims.get(id)];
    if (was === undefined) continue;
    const isLost = is === undefined || (wasRead?.has(id) === true && isRead?.has(id) !== true);
    const kept = isLost ? [] : leadsOf(is, after, model);
    for (const { id: entity } of leadsOf(was, before, model))
      if (!kept.some((one) => one.id === entity)) lost.add(entity);
  }
  const [published, publishes] = [scope.sides().before, scope.sides().after].map(
    ({ live }) =>
      new Map(live.documents.map((document) => [document.id, sourcesOf(document)] as const)),
  );
  for (const id of changed.documents)
    for (const source of published?.get(id) ?? [])
      if (!publishes?.get(id)?.includes(source)) lost.add(source);
  return lost;
}

/** Entities and sources whose stored rows tell what else is said of them. */
function standingIds(
  { scope, claims, touched, documents, model }: Work,
  part: Part,
): ReadonlySet<string> {
  const ids = new Set<string>();
  const { before, after } = scope.sides();
  for (const { live } of [before, after])
    for (const document of live.documents)
      if (documents.has(document.id)) for (const id of sourcesOf(document)) ids.add(id);
  for (const side of bothSides(part)) {
    for (const id of touched) {
      const claim = side.claims.get(id);
      if (claim) for (const entity of leadsOf(claim, side, model)) ids.add(entity.id);
    }
    for (const document of side.derived.parts.documents)
      if (documents.has(document.id))
        for (const use of [...documentUses(document, model), ...publisherUses(document, model)])
          for (const entity of entitiesOf(use, side.derived)) ids.add(entity.id);
    for (const id of claims) {
      const claim = side.claims.get(id);
      if (claim === undefined) continue;
      for (const { id: entity, type } of leadsOf(claim, side, model))
        if (type.name === MEETING.type || documents.has(claim.document)) ids.add(entity);
    }
  }
  for (const id of part.differing) {
    const row = part.after.rows.get(id) ?? part.before.rows.get(id);
    const family = model.types.get(row?.type ?? "")?.family;
    if (family === "entity" || row?.type === "Source") ids.add(id);
    if (row?.type === "Name") for (const entity of row.links["entity"] ?? []) ids.add(entity);
  }
  return ids;
}
