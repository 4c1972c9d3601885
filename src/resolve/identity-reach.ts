/**
 * All claims on which it rests what some mentions mean, and no more: identity of a part of the ledger is that of the whole for
 * these mentions. It follows names, ids and handles, never the claims that merely mention somebody.
 */
import type { Claim } from "../model/claim.ts";
import { nameKey } from "../model/fold.ts";
import type { Model } from "../model/model.ts";
import { definiteKind, readBirths, type Births } from "./births.ts";
import { identityKey, madeIds, possibleBirths } from "./identity-keys.ts";
import { sidesOf, type IdentityJudgement } from "./judged.ts";
import { mentionUses, subjectUse, type MentionUse } from "./mention-uses.ts";

/** How claims are found by keys. */
export interface ClaimLookUp {
  /** All live claims that have one of these keys. */
  all(keys: readonly string[]): Promise<readonly Claim[]>;
  /** At least one for each of these keys that any live claim has: which one does not matter. */
  some(keys: readonly string[]): Promise<readonly Claim[]>;
}
export interface ReachInput {
  readonly uses: readonly MentionUse[];
  /** All that stand. */
  readonly judgements: readonly IdentityJudgement[];
  readonly lookUp: ClaimLookUp;
  /** Whether it is known when a document was published: then a name means the same wherever it stands in it. */
  readonly isDated?: (document: string) => boolean;
  readonly model: Model;
}

export interface IdentityReach {
  /** By id. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** Written, made and judged ids on which it rests, and birth ids of documents' handles and names. */
  readonly ids: readonly string[];
  /** Names on which it rests, each in one spelling. */
  readonly names: readonly string[];
}

/** Follows what these mentions mean to all that it rests on. */
export async function reachIdentity(input: ReachInput): Promise<IdentityReach> {
  const { lookUp, judgements, model, isDated = () => false } = input;
  const reach = startReach(judgements, model);
  const found = new Map<string, Claim>();
  const asked = { all: new Set<string>(), some: new Set<string>() };
  for (const use of input.uses) askFor(use, reach);
  for (;;) {
    const all = unasked(keysOfAll(reach, isDated), asked.all);
    const some = unasked(keysOfSome(reach, isDated), asked.some);
    if (all.length === 0 && some.length === 0) return reachOf(found, reach);
    for (const claim of await lookUp.all(all)) found.set(claim.id, claim);
    for (const claim of await lookUp.some(some)) found.set(claim.id, claim);
    while (follow([...found.values()], reach));
  }
}

const reachOf = (
  claims: ReadonlyMap<string, Claim>,
  { ids, handles, scoped, names }: Reach,
): IdentityReach => ({
  claims,
  ids: [...ids, ...handles.keys(), ...scoped.keys()],
  names: [...names.values()],
});

/** Those that were not asked for before. */
function unasked(keys: readonly string[], asked: Set<string>): readonly string[] {
  const fresh = [...new Set(keys)].filter((key) => !asked.has(key));
  for (const key of fresh) asked.add(key);
  return fresh;
}

/** What is asked for; it only grows. */
interface Reach {
  readonly model: Model;
  readonly births: Births;
  readonly judgements: readonly IdentityJudgement[];
  readonly judged: ReadonlySet<string>;
  readonly ids: Set<string>;
  /** One spelling by name key. */
  readonly names: Map<string, string>;
  readonly foreign: Map<string, readonly [scheme: string, value: string]>;
  /** Births of one document's handles, and of its names, each with the document. */
  readonly handles: Map<string, { readonly kind: string; readonly document: string }>;
  readonly scoped: Map<string, string>;
  /** Births of names of which it matters whether anybody writes them. */
  readonly born: Set<string>;
}

const startReach = (judgements: readonly IdentityJudgement[], model: Model): Reach => ({
  model,
  births: readBirths([], model),
  judgements,
  judged: new Set(judgements.flatMap(sidesOf)),
  ids: new Set(),
  names: new Map(),
  foreign: new Map(),
  handles: new Map(),
  scoped: new Map(),
  born: new Set(),
});

/** Everything that one mention's meaning rests on, to begin with. */
function askFor({ mention, kinds, document }: MentionUse, reach: Reach): void {
  const { id, text, local } = mention;
  if (id !== null) {
    reach.ids.add(id);
    return;
  }
  if (text !== null) reach.names.set(nameKey(text), text);
  for (const kind of kinds) {
    const handle = local === null ? null : reach.births.local(kind, local, document);
    const scoped = text === null ? null : reach.births.scoped(kind, text, document);
    const global = text === null ? null : reach.births.named(kind, text);
    if (handle !== null) reach.handles.set(handle, { kind, document });
    if (scoped !== null) reach.scoped.set(scoped, document);
    if (global !== null) reach.born.add(global);
    for (const birth of [handle, scoped, global])
      if (birth !== null && reach.judged.has(birth)) reach.ids.add(birth);
  }
}

type IsDated = (document: string) => boolean;

function keysOfAll(
  { ids, names, foreign, handles, scoped }: Reach,
  isDated: IsDated,
): readonly string[] {
  const undated = [...scoped].flatMap(([birth, document]) => (isDated(document) ? [] : [birth]));
  return [
    ...[...ids].map(identityKey.about),
    ...[...names.values()].flatMap((name) => [
      identityKey.named(name),
      identityKey.aboutName(name),
      identityKey.handled(name),
    ]),
    ...[...foreign.values()].map(([scheme, value]) => identityKey.foreign(scheme, value)),
    ...[...handles.keys(), ...undated].map(identityKey.birth),
    // Of one document only one handle joins an entity, so that what one means hangs on the others that bear a name of it.
    ...[...handles.values()].map(({ kind, document }) => identityKey.handles(document, kind)),
  ];
}

function keysOfSome(
  { ids, judged, born, scoped, model }: Reach,
  isDated: IsDated,
): readonly string[] {
  const dated = [...scoped].flatMap(([birth, document]) => (isDated(document) ? [birth] : []));
  const kinds = [...model.types.values()].filter((type) => type.family === "entity");
  return [
    ...[...ids].flatMap((id) => kinds.map((type) => identityKey.idOfKind(id, type.name))),
    ...[...born, ...judged, ...dated].map(identityKey.birth),
  ];
}

/** Takes up what the claims say of anything that is asked for; says whether more is asked for now. */
function follow(claims: readonly Claim[], reach: Reach): boolean {
  const before = sizeOf(reach);
  for (const claim of claims) {
    for (const use of mentionUses(claim, reach.model)) if (matters(use, reach)) askFor(use, reach);
    followIdentity(claim, reach);
  }
  for (const sides of reach.judgements.map(sidesOf))
    if (sides.some((id) => reach.ids.has(id))) for (const id of sides) reach.ids.add(id);
  return sizeOf(reach) > before;
}

const sizeOf = ({ ids, names, foreign, handles, scoped, born }: Reach): number =>
  ids.size + names.size + foreign.size + handles.size + scoped.size + born.size;

/** A mention that only writes a name that is asked for changes nothing; one under a handle, or judged, can. */
function matters(use: MentionUse, reach: Reach): boolean {
  const { mention, document } = use;
  const kind = definiteKind(use);
  if (mention.id !== null || kind === null) return false;
  const isNamed = mention.text !== null && reach.names.has(nameKey(mention.text));
  const births = possibleBirths(use, reach.births);
  const judged = births.filter((id) => reach.judged.has(id));
  const isMeant = isNamed || judged.some((id) => reach.ids.has(id));
  if (mention.local === null) return judged.length > 0 && isMeant;
  return isMeant || reach.handles.has(reach.births.local(kind, mention.local, document));
}

/** Names, foreign ids and definitions of what is asked for, or that give it what is asked for. */
function followIdentity(claim: Claim, reach: Reach): void {
  const { statement } = claim;
  const subject = subjectUse(claim, reach.model);
  if (statement.says === "fact" || subject === null) return;
  const values =
    statement.says === "externalId"
      ? [statement.value, ...(statement.supersededBy ? [statement.supersededBy] : [])]
      : [];
  const scheme = statement.says === "externalId" ? statement.scheme : "";
  const made = madeIds(subject, scheme, values, reach.model);
  const isAsked =
    isAskedFor(subject, reach) ||
    (statement.says === "name" && reach.names.has(nameKey(statement.name))) ||
    values.some((value) => reach.foreign.has(identityKey.foreign(scheme, value))) ||
    made.some((id) => reach.ids.has(id));
  if (!isAsked) return;
  askFor(subject, reach);
  if (statement.says === "name") reach.names.set(nameKey(statement.name), statement.name);
  for (const value of values)
    reach.foreign.set(identityKey.foreign(scheme, value), [scheme, value]);
  for (const id of made) reach.ids.add(id);
}

function isAskedFor({ mention, kinds, document }: MentionUse, reach: Reach): boolean {
  if (mention.id !== null) return reach.ids.has(mention.id);
  const { text, local } = mention;
  return (
    (text !== null && reach.names.has(nameKey(text))) ||
    (local !== null &&
      kinds.some((kind) => reach.handles.has(reach.births.local(kind, local, document))))
  );
}
