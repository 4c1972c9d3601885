/**
 * What a commit changes, found without looking at the rest: the part of the ledger that it touches is resolved as it was and
 * as it is, and what the two lack is looked up until every row in which they differ is whole.
 */
import type { RecordedClaim } from "../model/ledger.ts";
import { readPayload } from "../model/ledger-payload.ts";
import { deriveLive } from "../resolve/derive.ts";
import type { IdentityJudgement } from "../resolve/judged.ts";
import { identityKey } from "../resolve/identity-keys.ts";
import { claimsTouched, type IdentityState } from "../resolve/identity-change.ts";
import { reachIdentity } from "../resolve/identity-reach.ts";
import { isKeyOfFact, keyOf } from "../resolve/index-keys.ts";
import { MEETING } from "../resolve/meeting-reports.ts";
import { documentUses, mentionUses, type MentionUse } from "../resolve/mention-uses.ts";
import { followFacts, foresee } from "./foresee.ts";
import { makeLookUps, type SideName } from "./look-up.ts";
import { bothSides, comparePart, entitiesOf, leadsOf, type Part } from "./part.ts";
import { demandsOf } from "./part-demands.ts";
import type { Side } from "./scope.ts";
import {
  identityJudgements,
  lookAtStored,
  publisherUses,
  sizeOf,
  sourcesOf,
  standingOf,
  type PartInput,
  type Work,
} from "./work.ts";

export interface DerivedPart extends Part {
  /** Claims and documents that were looked at whole, of which all keys are known. */
  readonly claims: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Those of them that change or mean something else. */
  readonly touched: ReadonlySet<string>;
  /** Meetings that were looked at whole, by the ids of their reports. */
  readonly meetings: ReadonlySet<string>;
}

/** Widens the scope until the part is whole. */
export async function derivePart(input: PartInput): Promise<DerivedPart> {
  const work = await startWork(input);
  await reach(work);
  await foresee(work);
  for (;;) {
    await reach(work);
    const part = deriveSides(work);
    const before = sizeOf(work);
    await satisfy(work, part);
    if (sizeOf(work) === before) return { ...part, ...work };
  }
}

async function startWork(input: PartInput): Promise<Work> {
  const { scope, changed, settings } = input;
  const { model } = settings;
  await scope.load({ ids: [], keys: (["SAME", "NOT_SAME"] as const).map(keyOf.decision) });
  const lookUps = makeLookUps(scope, changed, model);
  const state = (side: SideName): IdentityState => ({
    lookUp: lookUps.of([side]),
    judgements: identityJudgements(scope.sides()[side]),
    documents: async (ids) => {
      await scope.load({ ids, keys: [] });
      const documents = scope.sides()[side].live.documents;
      return new Map(documents.map((document) => [document.id, document]));
    },
  });
  const found = await claimsTouched({
    before: state("before"),
    after: state("after"),
    claims: changed.ofIdentity,
    judgements: changed.judgements,
    model,
  });
  const touched = new Set([...found, ...changed.claims]);
  const judged = await scope.load({ ids: [], keys: changed.judgements.flatMap(judgedKeys) });
  const ofJudged = judged.flatMap(({ kind, id }) => (kind === "claim" ? [id] : []));
  const { before, after } = scope.sides();
  const own = [...before.live.claims, ...after.live.claims].filter(({ id }) => touched.has(id));
  return {
    ...input,
    model,
    lookUps,
    touched,
    claims: new Set([...touched, ...ofJudged]),
    documents: new Set([...own.map(({ document }) => document), ...changed.documents]),
    reached: new Set(),
    meetingClaims: new Set([...touched, ...ofJudged]),
    meetings: new Set(),
    stored: new Map(),
    looked: new Set(),
    losing: new Set(),
  };
}

/** Claims of which a judgement can part or join the meetings. */
const judgedKeys = (said: IdentityJudgement): readonly string[] =>
  (said.kind === "SAME" ? [said.from, said.into] : [said.a, said.b]).flatMap((id) => [
    keyOf.leadsTo(id),
    identityKey.birth(id),
  ]);

/** Loads all on which it rests what the mentions of new claims and documents mean, before and after. */
async function reach(work: Work): Promise<void> {
  const { scope, model, reached, lookUps } = work;
  const { before, after } = scope.sides();
  const uses: MentionUse[] = [];
  for (const { live } of [before, after]) {
    for (const claim of live.claims)
      if (work.claims.has(claim.id) && !reached.has(claim.id))
        uses.push(...mentionUses(claim, model));
    for (const document of live.documents)
      if (work.documents.has(document.id) && !reached.has(document.id))
        uses.push(...documentUses(document, model), ...publisherUses(document, model));
  }
  for (const id of [...work.claims, ...work.documents]) reached.add(id);
  if (uses.length === 0) return;
  await reachIdentity({
    uses,
    judgements: [...identityJudgements(before), ...identityJudgements(after)],
    lookUp: lookUps.of(["before", "after"]),
    model,
  });
}

function deriveSides(work: Work): Part {
  const { before, after } = work.scope.sides();
  const standing = standingOf(work);
  const derive = ({ ledger, live }: Side) => deriveLive(ledger, live, work.settings, standing);
  return comparePart(derive(before), derive(after));
}

/** Loads what the part asks for. */
async function satisfy(work: Work, part: Part): Promise<void> {
  const { scope, changed, touched, claims, documents } = work;
  for (const id of losingIn(work, part)) work.losing.add(id);
  for (const id of meetingsIn(work, part)) work.meetings.add(id);
  const demand = demandsOf(part, work);
  const limit = changed.dying + touched.size + 1;
  const met = await scope.load({ ids: [], keys: [...demand.met] });
  for (const { id } of met) work.meetingClaims.add(id);
  const found = [
    ...met,
    ...(await scope.load({ ids: [], keys: [...demand.keys] })),
    ...(await followFacts(work, [...demand.keys].filter(isKeyOfFact))),
    ...(await scope.load({ ids: [], keys: [...demand.some] }, limit)),
  ];
  for (const { kind, id } of found)
    if (kind === "claim") claims.add(id);
    else if (kind === "document") documents.add(id);
  for (const { id, kind, payload } of await scope.load({ ids: [], keys: [...demand.adjectives] }))
    if (kind === "claim" && isAdjective(readPayload(kind, payload))) claims.add(id);
  for (const id of demand.claims) claims.add(id);
  for (const id of demand.documents) documents.add(id);
  await lookAtStored(work, [...demand.entities, ...standingIds(work, part)]);
}

const isAdjective = ({ claim: { statement } }: RecordedClaim): boolean =>
  statement.says === "name" && statement.nameKind === "DEMONYM";

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
