import type { Claim, DateValue, Mention, Statement, StoredDocument } from "../model/claim.ts";
import { concreteTypes, type Model } from "../model/model.ts";
import { typesOfPrefix } from "../model/entity-id.ts";

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

/** Every mention of a claim: subject, ends, links, values and the agents of its attributions. */
export function mentionUses(claim: Claim, model: Model): readonly MentionUse[] {
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
  const allowed = concreteTypes(model, typeName)
    .filter((type) => type.family === "entity")
    .map((type) => type.name as string);
  if (mention.id === null) return allowed;
  const byPrefix = typesOfPrefix(model.types.values(), mention.id).map(
    (type) => type.name as string,
  );
  return allowed.filter((name) => byPrefix.includes(name));
}

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
