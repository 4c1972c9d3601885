/** Which claims, documents and judgements are others after a commit than before it: those that are recorded, and those whose life hangs on them. */
import type { Claim, StoredDocument } from "../model/claim.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import { contentOf } from "../model/ledger-payload.ts";
import type { Model } from "../model/model.ts";
import { canonicalJson } from "../model/rows.ts";
import type { LiveKnowledge } from "../resolve/alive.ts";
import { standingEditions } from "../resolve/editions.ts";
import { keyOf } from "../resolve/index-keys.ts";
import { isAboutIdentity, type IdentityJudgement } from "../resolve/judged.ts";
import { functionalSlot } from "../resolve/slots.ts";
import type { Lookup } from "./commit.ts";
import { claimsDemand, lifeDemand, suspectDemand } from "./life-demands.ts";
import { joinDemands, type Scope, type Side } from "./scope.ts";

export interface Changed {
  /** Ids of claims that appear, die, or are told otherwise. */
  readonly claims: ReadonlySet<string>;
  /** How many of them were alive and are not any more: among one more than so many one at least stays. */
  readonly dying: number;
  /** Those that can mean something else by it, as they were or as they are. */
  readonly ofIdentity: readonly Claim[];
  readonly documents: ReadonlySet<string>;
  readonly judgements: readonly IdentityJudgement[];
}

/** Loads everything whose life can change, and compares. */
export async function findChanged(scope: Scope, store: Lookup, model: Model): Promise<Changed> {
  const recorded = scope.recorded;
  await scope.load({ ids: recorded.map(({ id }) => id), keys: [] });
  await scope.load(joinDemands(recorded.map(lifeDemand)));
  const suspects = [
    ...(await scope.load(joinDemands(recorded.map(suspectDemand)))),
    ...recorded.filter(({ kind }) => kind === "document" || kind === "reading"),
  ];
  const { before, after } = scope.sides();
  const editions = { before: editionsOf(before), after: editionsOf(after) };
  await scope.load(claimsDemand(suspects, editions));
  const found = compareSides(scope);
  const values = await scope.load({ ids: [], keys: await preferredKeys(recorded, store, model) });
  return { ...found, claims: new Set([...found.claims, ...values.map(({ id }) => id)]) };
}

/** Keys of the values among which a person prefers one. */
async function preferredKeys(
  recorded: readonly LedgerEntry[],
  store: Lookup,
  model: Model,
): Promise<readonly string[]> {
  const preferred = recorded.flatMap((entry) => {
    const says = entry.kind === "judgement" ? contentOf("judgement", entry).says : null;
    return says?.kind === "PREFER" ? [says.fact] : [];
  });
  if (preferred.length === 0) return [];
  const leads = await store.answering(preferred);
  const rows = await store.rows([...new Set(leads.values())]);
  const slots = rows.flatMap(({ type: name, fact, columns }) => {
    const type = model.types.get(name);
    if (type?.family !== "fact" || fact === null) return [];
    const { subject, object } = fact;
    const predicate = String(columns["predicate"]);
    return functionalSlot({ type, predicate, subject, object, fields: columns }) ?? [];
  });
  return [...preferred.map(keyOf.factId), ...slots.map(keyOf.slot)];
}

const editionsOf = ({ ledger, live }: Side) =>
  standingEditions(ledger.editions.values(), live.takenBack);

function compareSides(scope: Scope): Changed {
  const { before, after } = scope.sides();
  const documents = differing(byId(before.live.documents), byId(after.live.documents));
  const [was, is] = [claimsById(before.live), claimsById(after.live)];
  const [wasTold, isTold] = [told(before.live), told(after.live)];
  const claims = differing(wasTold, isTold);
  const inDocuments = [...was, ...is].filter(([, claim]) => documents.has(claim.document));
  const ofIdentity = [
    ...[...claims].filter((id) => was.has(id) !== is.has(id)),
    ...inDocuments.map(([id]) => id),
  ].flatMap((id) => is.get(id) ?? was.get(id) ?? []);
  return {
    dying: [...was.keys()].filter((id) => !is.has(id)).length,
    claims: new Set([...claims, ...inDocuments.map(([id]) => id)]),
    ofIdentity: [...new Map(ofIdentity.map((claim) => [claim.id, claim])).values()],
    documents,
    judgements: changedJudgements(before.live, after.live),
  };
}

const byId = (documents: readonly StoredDocument[]): ReadonlyMap<string, string> =>
  new Map(
    documents.map(({ id, text: _text, ...document }) => [id, canonicalJson({ ...document })]),
  );

const claimsById = ({ claims }: LiveKnowledge): ReadonlyMap<string, Claim> =>
  new Map(claims.map((claim) => [claim.id, claim]));

/** Everything that is told of a claim that is alive or held. */
const told = ({ claims, held, reviews }: LiveKnowledge): ReadonlyMap<string, string> =>
  new Map(
    [...claims, ...held].map((claim) => [claim.id, JSON.stringify([reviews.get(claim.id), claim])]),
  );

const differing = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlySet<string> =>
  new Set([...before.keys(), ...after.keys()].filter((id) => before.get(id) !== after.get(id)));

/** Decisions about identity that begin to stand or end. */
function changedJudgements(
  before: LiveKnowledge,
  after: LiveKnowledge,
): readonly IdentityJudgement[] {
  const [was, is] = [before, after].map(
    ({ judgements }) => new Map(judgements.map(({ id, says }) => [id, says])),
  );
  return [...(was ?? []), ...(is ?? [])].flatMap(([id, says]) =>
    isAboutIdentity(says) && was?.has(id) !== is?.has(id) ? [says] : [],
  );
}
