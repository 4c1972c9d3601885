/**
 * Loads most of what a part will ask for at one go. Claims that change ask by what they say now; of all others it is stored
 * under which keys they stand. What is not foreseen is asked for once the part is derived.
 */
import { isAttributeType } from "../model/fact-fields.ts";
import { typesOfPrefix } from "../model/entity-id.ts";
import type { LedgerEntry, RecordedClaim } from "../model/ledger.ts";
import { contentOf } from "../model/ledger-payload.ts";
import type { Model } from "../model/model.ts";
import { identityKey } from "../resolve/identity-keys.ts";
import { entityInKey, isKeyOfFact, keyOf } from "../resolve/index-keys.ts";
import { LIFE_PREDICATES } from "../resolve/inferred-bounds.ts";
import type { FactClaim } from "../resolve/keys.ts";
import { isMention } from "../resolve/mention-uses.ts";
import { OFFICES } from "../resolve/represents.ts";
import { readClaims, type ReadClaims } from "../resolve/resolve.ts";
import { claimKeys } from "../resolve/resolved-keys.ts";
import { attributeSlots } from "../resolve/slots.ts";
import { sourcesOf } from "../resolve/sources.ts";
import { followMeetings, isMeeting } from "./follow-meetings.ts";
import { Neighbours } from "./neighbours.ts";
import { lookAtStored, standingOf, type Work } from "./work.ts";

export async function foresee(work: Work): Promise<void> {
  const { scope, touched, settings, model } = work;
  const { live } = scope.sides().after;
  const read = readClaims({
    ...live,
    ...settings,
    judgements: live.judgements.map(({ says }) => says),
    standing: standingOf(work),
  });
  const keys = keysOfTouched(work, read);
  const entities = entitiesIn(keys);
  await lookAtStored(work, [...entities, ...sourcesOfDocuments(work)]);
  const own = read.read.filter(({ claim }) => touched.has(claim.id));
  const around = await scope.load({ ids: [], keys: own.flatMap(dependants) });
  await foreseeMeetings(work, entities, read);
  await followFacts(work, [
    ...factDemand(keys, model),
    ...own.flatMap((claim) => representedDemand(claim, model)),
    ...around.flatMap((entry) => dependantDemand(entry, model)),
  ]);
  for (const { kind, id } of around) if (kind === "claim") work.claims.add(id);
  await foreseeOwners(work, entities);
  await lookAtStored(work, meetingsOf(work));
}

/** Loads what stands under these keys, and what makes the facts of all claims among it whole; gives what it found. */
export async function followFacts(
  { scope, claims, model }: Work,
  keys: readonly string[],
): Promise<readonly LedgerEntry[]> {
  const found = new Map<string, LedgerEntry>();
  const open = new Set(keys);
  for (const asked = new Set<string>(); open.size > asked.size;) {
    const fresh = [...open].filter((key) => !asked.has(key));
    for (const key of fresh) asked.add(key);
    for (const entry of await scope.load({ ids: [], keys: fresh })) {
      if (found.has(entry.id)) continue;
      found.set(entry.id, entry);
      if (entry.kind !== "claim") continue;
      claims.add(entry.id);
      for (const key of factDemand(entry.keys, model)) open.add(key);
    }
  }
  return [...found.values()];
}

/** Loads whose the offices are that are spoken of. */
async function foreseeOwners(work: Work, entities: readonly string[]): Promise<void> {
  const { scope, claims, model } = work;
  const stored = [...claims].flatMap((id) => entitiesIn(scope.entries.get(id)?.keys ?? []));
  const offices = new Set([...entities, ...stored].filter((id) => isOwned(id, model)));
  const about = [...offices].map(identityKey.about);
  for (const entry of await scope.load({ ids: [], keys: about }))
    if (entry.kind === "claim" && isLink(contentOf("claim", entry))) claims.add(entry.id);
}

const isOwned = (id: string, model: Model): boolean =>
  typesOfPrefix(model.types.values(), id).some(({ fields }) => fields.has(OFFICES.owner));

/** Whether a claim defines something by something else. */
const isLink = ({ claim: { statement } }: RecordedClaim): boolean =>
  statement.says === "definition" && isMention(statement.value);

/** What a claim about an entity asks for of which something changes. */
export const dependantDemand = ({ keys }: LedgerEntry, model: Model): readonly string[] => [
  ...factDemand(keys, model),
  ...entitiesIn(keys).flatMap((id) => [keyOf.holds(id), ...dateSlots(id, model)]),
];

/** The keys of claims that change, as they are stored and as they will be. */
function keysOfTouched({ scope, touched }: Work, read: ReadClaims): readonly string[] {
  const now = claimKeys(read);
  return [
    ...[...touched].flatMap((id) => scope.entries.get(id)?.keys ?? []),
    ...read.claims.filter(({ id }) => touched.has(id)).flatMap(now),
  ];
}

const entitiesIn = (keys: Iterable<string>): readonly string[] => [
  ...new Set([...keys].flatMap((key) => entityInKey(key) ?? [])),
];

/** What makes a fact whole: its other claims, those that stand against it, and the lives of its ends. */
const factDemand = (keys: readonly string[], model: Model): readonly string[] => [
  ...keys.filter(isKeyOfFact),
  ...entitiesIn(keys).flatMap((id) => attributeSlots(id, model, LIFE_PREDICATES).map(keyOf.slot)),
];

/** All claims about an entity of which something changes on which other facts rest. */
function dependants({ type, predicate, subject }: FactClaim): readonly string[] {
  const isLife = isAttributeType(type) && LIFE_PREDICATES.includes(predicate);
  if (predicate === OFFICES.holds) return [keyOf.acts(subject.id)];
  return isLife || predicate === OFFICES.date ? [keyOf.leadsTo(subject.id)] : [];
}

/** On what it rests for whom the agent acts: the offices that it holds, and the day of its event. */
function representedDemand(
  { type, subject, object, links }: FactClaim,
  model: Model,
): readonly string[] {
  if (!type.fields.has("represents")) return [];
  const event = object ?? links["madeAt"]?.[0];
  return [keyOf.holds(subject.id), ...(event ? dateSlots(event.id, model) : [])];
}

const dateSlots = (event: string, model: Model): readonly string[] =>
  attributeSlots(event, model, [OFFICES.date]).map(keyOf.slot);

/** Loads the reports of the meetings that are spoken of, and those of the days around them. */
async function foreseeMeetings(
  work: Work,
  entities: readonly string[],
  { reports }: ReadClaims,
): Promise<void> {
  const { scope, model, meetings, claims } = work;
  const own = new Set(entities.filter((id) => isMeeting(id, model)));
  const told = await scope.load({ ids: [], keys: [...own].map(keyOf.leadsTo) });
  const neighbours = new Neighbours();
  for (const report of reports) if (own.has(report.id)) neighbours.ofReport(report);
  for (const entry of told) neighbours.ofDate(entry);
  for (const { kind, id } of told) if (kind === "claim") claims.add(id);
  for (const id of own) meetings.add(id);
  await followMeetings(work, neighbours);
}

/** Meetings of which stored claims speak. */
const meetingsOf = ({ scope, claims, model }: Work): readonly string[] =>
  [...claims]
    .flatMap((id) => entitiesIn(scope.entries.get(id)?.keys ?? []))
    .filter((id) => isMeeting(id, model));

function sourcesOfDocuments({ scope, documents }: Work): readonly string[] {
  const { before, after } = scope.sides();
  return [before, after].flatMap(({ live }) =>
    live.documents.filter(({ id }) => documents.has(id)).flatMap(sourcesOf),
  );
}
