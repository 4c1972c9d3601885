/**
 * Which claims can mean others than before when some claims or judgements appear or die: those that write a name or an id whose
 * meaning is another now, and those that stand under one handle with them. An article that only mentions somebody is alone in it.
 */
import type { Claim, StoredDocument } from "../model/claim.ts";
import { nameKey } from "../model/fold.ts";
import type { Model } from "../model/model.ts";
import { compareText } from "../model/order.ts";
import { canonicalJson } from "../model/rows.ts";
import { readBirths, type Births } from "./births.ts";
import { identify, type Identity } from "./identity.ts";
import { identityKey, possibleBirths } from "./identity-keys.ts";
import { reachIdentity, type ClaimLookUp, type IdentityReach } from "./identity-reach.ts";
import { sidesOf, type IdentityJudgement } from "./judged.ts";
import { mentionUses, type MentionUse } from "./mention-uses.ts";

/** The live claims and the standing judgements before or after a change. */
export interface IdentityState {
  readonly lookUp: ClaimLookUp;
  readonly judgements: readonly IdentityJudgement[];
  readonly documents: (ids: readonly string[]) => Promise<ReadonlyMap<string, StoredDocument>>;
}
export interface IdentityChange {
  readonly before: IdentityState;
  readonly after: IdentityState;
  /** Claims that appear or die, and those of documents whose publications change or that become reference data. */
  readonly claims: readonly Claim[];
  /** Judgements that begin or end. */
  readonly judgements: readonly IdentityJudgement[];
  readonly model: Model;
}

/**
 * Whether identity itself changes beside what people judged. What that comes to can reach far: `claimsTouched` does not tell all
 * of it, so that the whole has to be looked at.
 */
export async function changesBesideJudgements(change: IdentityChange): Promise<boolean> {
  const judged = judgedIds(change);
  if (judged.size === 0 || !changesIdentity(change, judged, readBirths([], change.model)))
    return false;
  const views = [await lookAt(change.before, change), await lookAt(change.after, change)];
  return views.some(({ reach }) => reach.ids.some((id) => judged.has(id)));
}

/** Ids of claims, before or after, whose mentions can mean something else; the claims of the change are among them. */
export async function claimsTouched(change: IdentityChange): Promise<ReadonlySet<string>> {
  const [before, after] = [await lookAt(change.before, change), await lookAt(change.after, change)];
  const names = new Set([...before.reach.names, ...after.reach.names]);
  const ids = new Set([...before.reach.ids, ...after.reach.ids]);
  const births = readBirths([], change.model);
  const found = await findIn(change, [
    ...[...names].filter((name) => meansOther(name, before, after)).map(identityKey.name),
    ...[...ids]
      .filter((id) => leadsElsewhere(id, before, after))
      .flatMap((id) => [identityKey.id(id), identityKey.birth(id)]),
    ...change.claims.flatMap((claim) => birthKeys(mentionUses(claim, change.model), births)),
  ]);
  const context = { births, names: new Set([...names].map(nameKey)), change };
  const touched = [...found, ...change.claims];
  const neighbours = await findIn(change, neighbourKeys(touched, context));
  const rivals = await findRivals([...touched, ...neighbours], context);
  const last = await findIn(change, neighbourKeys(rivals, context));
  return new Set([...touched, ...neighbours, ...rivals, ...last].map((claim) => claim.id));
}

const judgedIds = ({ before, after }: IdentityChange): ReadonlySet<string> =>
  new Set([...before.judgements, ...after.judgements].flatMap(sidesOf));

/** Whether more comes or goes than mentions that only write a name. */
const changesIdentity = (
  { claims, judgements, model }: IdentityChange,
  judged: ReadonlySet<string>,
  births: Births,
): boolean =>
  judgements.length > 0 ||
  claims.some(
    (claim) =>
      claim.statement.says !== "fact" ||
      mentionUses(claim, model).some((use) =>
        possibleBirths(use, births).some((birth) => judged.has(birth)),
      ),
  );

interface View {
  readonly reach: IdentityReach;
  readonly identity: Identity;
}

async function lookAt(state: IdentityState, change: IdentityChange): Promise<View> {
  const judgements = [...change.before.judgements, ...change.after.judgements];
  const reach = await reachIdentity({
    uses: [
      ...change.claims.flatMap((claim) => mentionUses(claim, change.model)),
      ...change.judgements.flatMap(judgedMentions),
    ],
    judgements,
    lookUp: state.lookUp,
    model: change.model,
  });
  const claims = [...reach.claims.values()].sort((a, b) => compareText(a.id, b.id));
  const documents = await state.documents([...new Set(claims.map((claim) => claim.document))]);
  return { reach, identity: identify(claims, documents, change.model, state.judgements) };
}

const judgedMentions = (said: IdentityJudgement): readonly MentionUse[] =>
  sidesOf(said).map((id) => ({
    mention: { text: null, kind: null, id, local: null },
    document: "",
    kinds: [],
  }));

const meansOther = (name: string, before: View, after: View): boolean =>
  canonicalJson(before.identity.meaningOf(name)) !== canonicalJson(after.identity.meaningOf(name));

function leadsElsewhere(id: string, before: View, after: View): boolean {
  const [a, b] = [before.identity.entityUnder(id), after.identity.entityUnder(id)];
  return a?.id !== b?.id || a?.type !== b?.type;
}

/** All claims with one of these keys, before or after. */
async function findIn(
  { before, after }: IdentityChange,
  keys: readonly string[],
): Promise<readonly Claim[]> {
  const distinct = [...new Set(keys)];
  return [...(await before.lookUp.all(distinct)), ...(await after.lookUp.all(distinct))];
}

/** What the same document says under the same handle, or of the same name. */
const birthKeys = (uses: readonly MentionUse[], births: Births): readonly string[] =>
  uses.flatMap((use) => {
    const { text } = use.mention;
    const global = use.kinds.map((kind) => births.named(kind, text ?? ""));
    return [
      ...(text === null ? [] : [identityKey.open(use.document, text)]),
      ...possibleBirths(use, births)
        .filter((id) => !global.includes(id))
        .map(identityKey.birth),
    ];
  });

interface Neighbourhood {
  readonly births: Births;
  /** Keys of names that belong to what changes. */
  readonly names: ReadonlySet<string>;
  readonly change: IdentityChange;
}

const openUses = (claim: Claim, { change }: Neighbourhood): readonly MentionUse[] =>
  mentionUses(claim, change.model).filter((use) => use.mention.id === null);

const neighbourKeys = (claims: readonly Claim[], context: Neighbourhood): readonly string[] =>
  claims.flatMap((claim) => birthKeys(openUses(claim, context), context.births));

/** Of one document only one handle joins an entity: others that bear a name of it can take its place, or lose theirs. */
async function findRivals(
  claims: readonly Claim[],
  context: Neighbourhood,
): Promise<readonly Claim[]> {
  const keys = claims
    .flatMap((claim) => openUses(claim, context))
    .filter((use) => use.mention.local !== null)
    .flatMap((use) => use.kinds.map((kind) => identityKey.handles(use.document, kind)));
  const found = await findIn(context.change, keys);
  return found.filter((claim) =>
    openUses(claim, context).some(
      ({ mention }) =>
        mention.local !== null && mention.text !== null && context.names.has(nameKey(mention.text)),
    ),
  );
}
