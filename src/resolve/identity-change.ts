/**
 * Which claims can mean others than before when some claims or judgements appear or die: those that write a name or an id whose
 * meaning is another now, and those that stand under one handle with them. An article that only mentions somebody is alone in it.
 */
import type { Claim, StoredDocument } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import { canonicalJson } from "../model/rows.ts";
import { readBirths, type Births } from "./births.ts";
import { identify, type Identity } from "./identity.ts";
import { identityKey, possibleBirths } from "./identity-keys.ts";
import { reachIdentity, type ClaimLookUp, type IdentityReach } from "./identity-reach.ts";
import type { IdentityJudgement } from "./judged.ts";
import { mentionUses, type MentionUse } from "./mention-uses.ts";
import { compareText } from "./order.ts";

/** The live claims and the standing judgements before or after a change. */
export interface IdentityState {
  readonly lookUp: ClaimLookUp;
  readonly judgements: readonly IdentityJudgement[];
}
export interface IdentityChange {
  readonly before: IdentityState;
  readonly after: IdentityState;
  /** Claims that appear or die, and those of documents whose publications change or that become reference data. */
  readonly claims: readonly Claim[];
  /** Judgements that begin or end. */
  readonly judgements: readonly IdentityJudgement[];
  /** Documents of any claim that is found, as they are before and after. */
  readonly documentsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, StoredDocument>>;
  readonly model: Model;
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
  const touched = [...found, ...change.claims];
  const neighbours = await findIn(change, handleKeys(touched, names, { births, change }));
  const rivals = await findIn(change, handleKeys(neighbours, new Set(), { births, change }));
  return new Set([...touched, ...neighbours, ...rivals].map((claim) => claim.id));
}

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
  const documents = await change.documentsOf([...new Set(claims.map((claim) => claim.document))]);
  return { reach, identity: identify(claims, documents, change.model, state.judgements) };
}

const judgedMentions = (said: IdentityJudgement): readonly MentionUse[] =>
  (said.kind === "SAME" ? [said.from, said.into] : [said.a, said.b]).map((id) => ({
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

/** Handles of these claims' documents, and other handles of these documents under which stands a name that changed company. */
function handleKeys(
  claims: readonly Claim[],
  names: ReadonlySet<string>,
  { births, change }: { readonly births: Births; readonly change: IdentityChange },
): readonly string[] {
  return claims
    .flatMap((claim) => mentionUses(claim, change.model))
    .filter((use) => use.mention.id === null)
    .flatMap((use) => [
      ...birthKeys([use], births),
      ...(use.mention.local === null ? [] : use.kinds).flatMap((kind) =>
        [...names].map((name) => identityKey.birth(births.scoped(kind, name, use.document))),
      ),
    ]);
}
