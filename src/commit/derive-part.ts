/**
 * What a commit changes, found without looking at the rest: the part of the ledger that it touches is resolved as it was and
 * as it is, and what the two lack is looked up until every row in which they differ is whole.
 */
import { deriveLive } from "../resolve/derive.ts";
import {
  changesBesideJudgements,
  claimsTouched,
  type IdentityChange,
  type IdentityState,
} from "../resolve/identity-change.ts";
import { identityKey } from "../resolve/identity-keys.ts";
import { reachIdentity } from "../resolve/identity-reach.ts";
import { keyOf } from "../resolve/index-keys.ts";
import { sidesOf, type IdentityJudgement } from "../resolve/judged.ts";
import { documentUses, mentionUses, type MentionUse } from "../resolve/mention-uses.ts";
import { spanOf } from "../resolve/spans.ts";
import { foresee } from "./foresee.ts";
import { makeLookUps, type SideName } from "./look-up.ts";
import { comparePart, type Part } from "./part.ts";
import { satisfy } from "./satisfy.ts";
import type { Scope, Side } from "./scope.ts";
import {
  identityJudgements,
  publisherUses,
  sizeOf,
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

/** Widens the scope until the part is whole; null where it cannot be told what of the graph means something else. */
export async function derivePart(input: PartInput): Promise<DerivedPart | null> {
  const work = await startWork(input);
  if (work === null) return null;
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

async function startWork(input: PartInput): Promise<Work | null> {
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
  const change: IdentityChange = {
    before: state("before"),
    after: state("after"),
    claims: changed.ofIdentity,
    judgements: changed.judgements,
    model,
  };
  if (await changesBesideJudgements(change)) return null;
  const found = await claimsTouched(change);
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
  sidesOf(said).flatMap((id) => [keyOf.leadsTo(id), identityKey.birth(id)]);

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
    isDated: (document) => isDated(document, scope),
    model,
  });
}

/** Publications are added and taken back: both sides have to tell the day. */
function isDated(id: string, scope: Scope): boolean {
  const { before, after } = scope.sides();
  const documents = [before, after].flatMap(({ ledger }) => ledger.documents.get(id) ?? []);
  return (
    documents.length > 0 &&
    documents.every(({ publications }) =>
      publications.every(({ publishedAt }) => spanOf(publishedAt) !== null),
    ) &&
    documents.every(({ publications }) => publications.length > 0)
  );
}

function deriveSides(work: Work): Part {
  const { before, after } = work.scope.sides();
  const standing = standingOf(work);
  const derive = ({ ledger, live }: Side) => deriveLive(ledger, live, work.settings, standing);
  return comparePart(derive(before), derive(after));
}
