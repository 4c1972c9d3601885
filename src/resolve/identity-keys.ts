/** By which keys the ledger finds the claims on which identity rests; see `reachIdentity` for who asks for them. */
import type { Claim } from "../model/claim.ts";
import { foreignEntityId } from "../model/entity-id.ts";
import { nameKey, wordCount } from "../model/fold.ts";
import type { Model } from "../model/model.ts";
import { definiteKind, readBirths, SCOPED_TYPES, type Births } from "./births.ts";
import { mentionUses, subjectUse, type MentionUse } from "./mention-uses.ts";

/** Makes keys; names are told in any spelling. */
export const identityKey = {
  /** Every mention that writes this id. */
  id: (id: string): string => `id ${id}`,
  /** Mentions that write this id and say that it is of this kind. */
  idOfKind: (id: string, kind: string): string => `id ${id} ${kind}`,
  /** Every mention that writes this name, whatever it means. */
  name: (name: string): string => `name ${nameKey(name)}`,
  /** Mentions with this birth id. */
  birth: (id: string): string => `birth ${id}`,
  /** Mentions of this document under any of its handles for things of this kind. */
  handles: (document: string, kind: string): string => `handles ${document} ${kind}`,
  /** Mentions of this document that write this name and leave its kind open: they mean what the document else calls so. */
  open: (document: string, name: string): string => `open ${document} ${nameKey(name)}`,
  /** Mentions that write this name under a handle of their document. */
  handled: (name: string): string => `handled ${nameKey(name)}`,
  /** Names, foreign ids and definitions of what is written with this id, or has an id of another scheme that makes it. */
  about: (id: string): string => `about ${id}`,
  /** Names, foreign ids and definitions of what this name stands for. */
  aboutName: (name: string): string => `about-name ${nameKey(name)}`,
  /** Claims that something is named so. */
  named: (name: string): string => `named ${nameKey(name)}`,
  /** Claims that something has this id in that scheme, also where it took another's place. */
  foreign: (scheme: string, value: string): string => `foreign ${scheme} ${value}`,
} as const;

/** All keys of a claim. */
export function identityKeys(claim: Claim, model: Model): readonly string[] {
  const births = readBirths([], model);
  const keys = mentionUses(claim, model).flatMap((use) => mentionKeys(use, births));
  return [...new Set([...keys, ...statementKeys(claim, model)])];
}

function mentionKeys(use: MentionUse, births: Births): readonly string[] {
  const { id, text, kind, local } = use.mention;
  if (id !== null)
    return [identityKey.id(id), ...(kind === null ? [] : [identityKey.idOfKind(id, kind)])];
  return [
    ...(text === null ? [] : [identityKey.name(text)]),
    ...(text === null || local === null ? [] : [identityKey.handled(text)]),
    ...(text === null || definiteKind(use) !== null ? [] : [identityKey.open(use.document, text)]),
    ...(local === null ? [] : use.kinds.map((one) => identityKey.handles(use.document, one))),
    ...possibleBirths(use, births).map(identityKey.birth),
  ];
}

/** The birth ids that a mention has, whatever else its document says. */
export function possibleBirths(use: MentionUse, births: Births): readonly string[] {
  const { text, local } = use.mention;
  const kind = definiteKind(use);
  if (kind === null)
    return local === null ? [] : use.kinds.map((one) => births.local(one, local, use.document));
  const isGlobal = text !== null && !SCOPED_TYPES.has(kind) && wordCount(text) >= 2;
  return [
    ...(local === null ? [] : [births.local(kind, local, use.document)]),
    ...(text === null ? [] : [births.scoped(kind, text, use.document)]),
    ...(isGlobal ? [births.named(kind, text)] : []),
  ];
}

function statementKeys(claim: Claim, model: Model): readonly string[] {
  const { statement } = claim;
  const subject = subjectUse(claim, model);
  if (statement.says === "fact" || subject === null) return [];
  const { id, text } = subject.mention;
  const about =
    id !== null ? [identityKey.about(id)] : text !== null ? [identityKey.aboutName(text)] : [];
  if (statement.says === "name") return [...about, identityKey.named(statement.name)];
  if (statement.says !== "externalId") return about;
  const { scheme, supersededBy = null } = statement;
  const values = supersededBy === null ? [statement.value] : [statement.value, supersededBy];
  return [
    ...about,
    ...values.map((value) => identityKey.foreign(scheme, value)),
    ...madeIds(subject, scheme, values, model).map(identityKey.about),
  ];
}

/** The entity ids that ids of another scheme make, for every kind that the mention can have. */
export function madeIds(
  { kinds }: MentionUse,
  scheme: string,
  values: readonly string[],
  model: Model,
): readonly string[] {
  const made = kinds.flatMap((kind) => {
    const type = model.types.get(kind);
    return type?.family === "entity" && type.keys.includes(scheme)
      ? values.map((value) => foreignEntityId(type, scheme, value))
      : [];
  });
  return [...new Set(made)];
}
