/** Keys of what claims and documents were resolved to; see `index-keys.ts`. */
import type { Claim, StoredDocument } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import { factBirth } from "./facts.ts";
import type { Identity } from "./identity.ts";
import { keyOf, keyOfDays } from "./index-keys.ts";
import { defaultOf, type FactClaim } from "./keys.ts";
import { MEETING, type MeetingReport } from "./meeting-reports.ts";
import { companyOf, FEWEST_PRINCIPALS } from "./meetings.ts";
import { documentUses, mentionUses, type MentionUse } from "./mention-uses.ts";
import { OFFICES } from "./represents.ts";
import { slotsOf, type SlotFact } from "./slots.ts";
import { sourceBody } from "./sources.ts";

/** As much of what was resolved as its keys are made from. */
export interface KeyedResolution {
  readonly claims: readonly Claim[];
  readonly documents: readonly StoredDocument[];
  /** Claims with their ends before meetings are joined. */
  readonly reported: readonly FactClaim[];
  readonly reports: readonly MeetingReport[];
  readonly read: readonly FactClaim[];
  /** Before and after meetings are joined. */
  readonly named: Identity;
  readonly identity: Identity;
  readonly model: Model;
}

/** The keys of a live claim, beside those of its words; some can come twice. */
export function claimKeys(known: KeyedResolution): (claim: Claim) => readonly string[] {
  const ofFacts = factKeys(known);
  const ofReports = reportKeys(known);
  return (claim) => [
    ...mentionUses(claim, known.model).flatMap((use) => leadKeys(use, known)),
    ...(ofFacts.get(claim.id) ?? []),
    ...(ofReports.get(claim.id) ?? []),
  ];
}

/** A meeting's report is told by its own id and by that of the meeting that it joined. */
const leadKeys = (
  use: MentionUse,
  { named, identity }: Pick<KeyedResolution, "named" | "identity">,
): readonly string[] =>
  [named.entityOf(use), identity.entityOf(use)].flatMap((entity) =>
    entity === null ? [] : [keyOf.leadsTo(entity.id)],
  );

/** They rest on no other claim: one key, one slot. */
const factKeys = ({ read, model }: KeyedResolution): ReadonlyMap<string, readonly string[]> =>
  new Map(
    read.map((claim) => [
      claim.claim.id,
      [
        keyOf.fact(claim.key),
        keyOf.factId(factBirth(claim)),
        ...slotsOf(asSlotFact(claim, model)).map(keyOf.slot),
        ...(claim.predicate === OFFICES.holds ? [keyOf.holds(claim.subject.id)] : []),
        ...(claim.type.fields.has("represents") ? [keyOf.acts(claim.subject.id)] : []),
      ],
    ]),
  );

function asSlotFact(claim: FactClaim, model: Model): SlotFact {
  const { type, predicate, subject, object, statement } = claim;
  const given = type.exclusive.map((name) => {
    const field = type.fields.get(name);
    const other = field?.kind === "scalar" ? defaultOf(field, model) : null;
    return [name, statement.fields[name] ?? other] as const;
  });
  return {
    type,
    predicate,
    subject: subject.id,
    object: object?.id ?? null,
    fields: Object.fromEntries(given),
  };
}

function reportKeys({
  reported,
  reports,
}: KeyedResolution): ReadonlyMap<string, readonly string[]> {
  const met = new Map(
    reports.map((report): readonly [string, readonly string[]] => [
      report.id,
      report.days === null ? [] : [...metKeys(report), keyOfDays(report.days)],
    ]),
  );
  return new Map(
    reported.flatMap(({ claim, predicate, subject }) => {
      if (predicate === MEETING.date) return [[claim.id, met.get(subject.id) ?? []] as const];
      return predicate === MEETING.within ? [[claim.id, [keyOf.within(subject.id)]] as const] : [];
    }),
  );
}

/** Days in one stretch: reports that can be joined share one, whatever their precision. */
const STRETCH = 31;

/** Under which keys the dates of a meeting stand; none while nothing could join it. */
export function metKeys(report: MeetingReport): readonly string[] {
  const { days, principals } = report;
  if (days === null || principals.length < FEWEST_PRINCIPALS) return [];
  const [first, last] = [Math.floor((days[0] - 1) / STRETCH), Math.floor((days[1] + 1) / STRETCH)];
  return Array.from({ length: last - first + 1 }, (_, i) =>
    keyOf.met(companyOf(report), first + i),
  );
}

/** The keys of a document beside its own: what its mentions and the names of its publishers lead to. */
export function documentLeads(
  document: StoredDocument,
  { identity, model }: Pick<KeyedResolution, "identity" | "model">,
): readonly string[] {
  const found = [
    ...documentUses(document, model).map((use) => identity.entityOf(use)),
    ...document.publications.map(({ publisher }) =>
      publisher === null ? null : sourceBody(publisher, identity, model),
    ),
  ];
  return found.flatMap((entity) => (entity === null ? [] : [keyOf.mentions(entity.id)]));
}
