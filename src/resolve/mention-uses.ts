import type { Claim, DateValue, Mention, Statement, StoredDocument } from "../model/claim.ts";
import { concreteTypes, type Model } from "../model/model.ts";
import { typesOfPrefix } from "../model/entity-id.ts";
import { rememberByModel } from "../model/remember.ts";

/** A mention where it stands in a claim, with the entity types that it can mean there. */
export interface MentionUse {
  readonly mention: Mention;
  readonly document: string;
  readonly kinds: readonly string[];
  /** The day of which its claim speaks: what a name means then, where the document bears no date of its own. */
  readonly stated?: DateValue | null;
}

/** A mention in a field of this type of a claim. */
export const useIn = (
  claim: Claim,
  mention: Mention,
  typeName: string,
  model: Model,
): MentionUse => ({
  mention,
  document: claim.document,
  kinds: possibleKinds(mention, typeName, model),
  stated: statedDay(claim.statement),
});

/** The mention to which a claim gives a name, an id or a definition. */
export function subjectUse(claim: Claim, model: Model): MentionUse | null {
  return claim.statement.says === "fact"
    ? null
    : useIn(claim, claim.statement.subject, "Entity", model);
}

const statedDay = (statement: Statement): DateValue | null =>
  statement.says === "fact" ? (statement.observed ?? statement.since ?? statement.until) : null;

const told = new WeakMap<Claim, { readonly model: Model; readonly uses: readonly MentionUse[] }>();

/** Every mention of a claim: subject, ends, links, values and the agents of its attributions; several strata ask for them. */
export function mentionUses(claim: Claim, model: Model): readonly MentionUse[] {
  const known = told.get(claim);
  if (known?.model === model) return known.uses;
  const uses = findUses(claim, model);
  told.set(claim, { model, uses });
  return uses;
}

function findUses(claim: Claim, model: Model): readonly MentionUse[] {
  const use = (mention: Mention, typeName: string): MentionUse =>
    useIn(claim, mention, typeName, model);
  return [
    ...statementUses(claim.statement, use, model),
    ...claim.attributions.map((link) => use(link.agent, attributionAgent(model))),
  ];
}

/** Every mention that was found in a document's text. */
export const documentUses = (document: StoredDocument, model: Model): readonly MentionUse[] =>
  document.mentions.map(({ mention }) => ({
    mention,
    document: document.id,
    kinds: possibleKinds(mention, "Entity", model),
  }));

/** The type that the agent of an attribution has. */
export const attributionAgent = (model: Model): string =>
  model.types.get("Attribution")?.fields.get("agent")?.typeName ?? "Entity";

/** Whether a value of a definition is another entity. */
export const isMention = (value: unknown): value is Mention =>
  typeof value === "object" && value !== null && "local" in value;

/** The entity types that a mention can mean in a field of this type: the one that it says, or all that the field allows. */
export function possibleKinds(mention: Mention, typeName: string, model: Model): readonly string[] {
  if (mention.kind !== null) return [mention.kind];
  const allowed = allowedKinds(model, typeName);
  if (mention.id === null) return allowed;
  const byPrefix = typesOfPrefix(model.types.values(), mention.id).map(
    (type) => type.name as string,
  );
  return allowed.filter((name) => byPrefix.includes(name));
}

/** The entity types that a field of this type can lead to, whatever the mention says. */
export const allowedKinds = rememberByModel((model, typeName: string): readonly string[] =>
  concreteTypes(model, typeName)
    .filter((type) => type.family === "entity")
    .map((type) => type.name as string),
);

/**
 * What is found for the uses of mentions, kept with the function: strata ask again for what others asked. Uses of one
 * mention that differ in anything else are found anew.
 */
export function rememberByUse<T>(find: (use: MentionUse) => T): (use: MentionUse) => T {
  const known = new Map<Mention, { readonly use: MentionUse; readonly found: T }>();
  return (use) => {
    const last = known.get(use.mention);
    if (last !== undefined && isSameUse(last.use, use)) return last.found;
    const found = find(use);
    known.set(use.mention, { use, found });
    return found;
  };
}

const isSameUse = (a: MentionUse, b: MentionUse): boolean =>
  a === b ||
  (a.document === b.document &&
    (a.stated ?? null) === (b.stated ?? null) &&
    (a.kinds === b.kinds ||
      (a.kinds.length === b.kinds.length && a.kinds.every((kind, i) => kind === b.kinds[i]))));

function statementUses(
  statement: Statement,
  use: (mention: Mention, typeName: string) => MentionUse,
  model: Model,
): readonly MentionUse[] {
  switch (statement.says) {
    case "fact":
      return Object.entries(statement.ends).flatMap(([field, mentions]) =>
        mentions.map((mention) => use(mention, fieldType(model, statement.type, field))),
      );
    case "name":
    case "externalId":
      return [use(statement.subject, "Entity")];
    case "definition": {
      const subject = use(statement.subject, "Entity");
      const value = statement.value;
      if (!isMention(value)) return [subject];
      return [
        subject,
        ...subject.kinds
          .slice(0, 1)
          .map((kind) => use(value, fieldType(model, kind, statement.field))),
      ];
    }
  }
}

/** The type that a field of a type leads to; any entity where the model has no such field. */
export const fieldType = (model: Model, typeName: string, field: string): string =>
  model.types.get(typeName)?.fields.get(field)?.typeName ?? "Entity";
