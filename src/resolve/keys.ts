/** Rule 7: which claims speak of the same fact, periods aside; rule 8: as what they tell it. */
import type { Claim, FieldValue, Mention, Modality, Statement } from "../model/claim.ts";
import { factFields, isAttributeType, isSymmetric, predicateOf } from "../model/fact-fields.ts";
import type { FactType, FieldOf, Model } from "../model/model.ts";
import { canonicalJson } from "../model/rows.ts";
import type { Entity } from "./cluster-entities.ts";
import type { Identity } from "./identity.ts";
import { allowedKinds, useIn } from "./mention-uses.ts";

type FactStatement = Extract<Statement, { says: "fact" }>;
export type ModalityClass = "ACTUAL" | "PLANNED" | "ALLEGED";

/** A claim whose ends are known. */
export interface FactClaim {
  readonly claim: Claim;
  readonly statement: FactStatement;
  readonly type: FactType;
  readonly predicate: string;
  readonly subject: Entity;
  readonly object: Entity | null;
  /** Links by field; a mention that leads to nothing is left out. */
  readonly links: Readonly<Record<string, readonly Entity[]>>;
  readonly modalityClass: ModalityClass;
  readonly isSymmetric: boolean;
  /** With canonical ids; equal for claims of one key. */
  readonly key: string;
  /** The same with birth ids: what the fact's id is made from (rule 13). */
  readonly birthKey: string;
}

const MODALITY_CLASSES: Readonly<Record<Modality, ModalityClass | null>> = {
  ASSERTED: "ACTUAL",
  DENIED: "ACTUAL",
  PLANNED: "PLANNED",
  ALLEGED: "ALLEGED",
  HYPOTHETICAL: null,
  EXAMPLE: null,
};

/** Whether a claim of this modality makes a fact at all. */
export const makesFact = (modality: Modality): boolean => MODALITY_CLASSES[modality] !== null;

/** What a claim says of whom; a sentence says why nothing follows from it yet. */
export function readFactClaim(claim: Claim, identity: Identity, model: Model): FactClaim | string {
  const statement = claim.statement;
  if (statement.says !== "fact") return "It states no fact.";
  const type = model.types.get(statement.type);
  const modalityClass = MODALITY_CLASSES[claim.modality];
  if (type?.family !== "fact") return `The schema has no fact type ${statement.type}.`;
  if (modalityClass === null) return "What is supposed or an example makes no fact.";
  const ends = readEnds(claim, statement, { type, identity, model });
  if (typeof ends === "string") return ends;
  const predicate = predicateOf(type, statement.fields, model);
  if (predicate === null) return `The fields of ${statement.type} name no edge.`;
  const hasNoDirection = isSymmetric(type, statement.fields, model);
  const births = [ends.subject.birth, ends.object?.birth ?? ""];
  const rest = [
    predicate,
    ...keyFields(type, claim, statement, model),
    claim.polarity,
    modalityClass,
  ];
  const ordered =
    hasNoDirection && ends.object !== null && ends.object.entity.id < ends.subject.entity.id
      ? { subject: ends.object, object: ends.subject }
      : ends;
  return {
    claim,
    statement,
    type,
    predicate,
    subject: ordered.subject.entity,
    object: ordered.object?.entity ?? null,
    links: readLinks(claim, statement, { type, identity, model }),
    modalityClass,
    isSymmetric: hasNoDirection,
    key: canonicalJson([
      statement.type,
      ordered.subject.entity.id,
      ordered.object?.entity.id ?? "",
      ...rest,
    ]),
    birthKey: canonicalJson([
      statement.type,
      ...(hasNoDirection ? births.sort() : births),
      ...rest,
    ]),
  };
}

interface Context {
  readonly type: FactType;
  readonly identity: Identity;
  readonly model: Model;
}
interface KnownEnd {
  readonly entity: Entity;
  readonly birth: string;
}

function readEnds(
  claim: Claim,
  statement: FactStatement,
  context: Context,
): { readonly subject: KnownEnd; readonly object: KnownEnd | null } | string {
  const found = new Map<string, KnownEnd>();
  for (const field of factFields(context.type, context.model).ends) {
    const mention = statement.ends[field.name]?.[0];
    if (mention === undefined) continue;
    const end = readEnd(claim, field, mention, context);
    if (typeof end === "string") return end;
    found.set(field.end, end);
  }
  const subject = found.get("subject");
  const object = found.get("object") ?? null;
  if (subject === undefined) return `${statement.type} has no ${context.type.subjectField}.`;
  if (object === null && context.type.objectFields.length > 0)
    return `${statement.type} has no ${context.type.objectFields.join(" or ")}.`;
  return { subject, object };
}

function readEnd(
  claim: Claim,
  field: FieldOf<"end">,
  mention: Mention,
  { identity, model }: Context,
): KnownEnd | string {
  const use = useIn(claim, mention, field.typeName, model);
  const entity = identity.entityOf(use);
  const words = mention.text ?? mention.id ?? mention.local ?? "";
  if (entity === null) return `"${words}" (${field.name}) leads to no entity, or to several.`;
  if (!allowedKinds(model, field.typeName).includes(entity.type.name))
    return `"${words}" is a ${entity.type.name}; ${field.name} takes ${field.typeName}.`;
  return { entity, birth: identity.birthOf(use) };
}

function readLinks(
  claim: Claim,
  statement: FactStatement,
  { type, identity, model }: Context,
): Readonly<Record<string, readonly Entity[]>> {
  return Object.fromEntries(
    factFields(type, model).links.map((field) => {
      const entities = (statement.ends[field.name] ?? []).flatMap(
        (mention) => identity.entityOf(useIn(claim, mention, field.typeName, model)) ?? [],
      );
      const allowed = allowedKinds(model, field.typeName);
      return [field.name, entities.filter((entity) => allowed.includes(entity.type.name))];
    }),
  );
}

/** The `@key` fields. Where an attribute is a date or a duration, the words for it are no part. */
function keyFields(
  type: FactType,
  claim: Claim,
  statement: FactStatement,
  model: Model,
): readonly unknown[] {
  const fields = factFields(type, model);
  const values = fields.values
    .filter((field) => field.isKey)
    .flatMap((field) => valueKey(statement.fields[field.name], claim.document) ?? []);
  const predicate = predicateOf(type, statement.fields, model);
  const isValue =
    isAttributeType(type) &&
    predicate !== null &&
    model.attributes.get(predicate)?.valueType !== null;
  if (isValue && values.length > 0) return values;
  return [
    ...values,
    ...fields.scalars
      .filter((field) => field.isKey)
      .map((field) => [field.name, statement.fields[field.name] ?? defaultOf(field, model)]),
  ];
}

/** An unresolved date means another day in every document. */
function valueKey(value: FieldValue | undefined, document: string): string | null {
  if (value === undefined || typeof value !== "object") return null;
  if ("iso" in value) return value.iso;
  return value.edtf ?? canonicalJson([value.text, document]);
}

/** What stands where a source does not say: OTHER, or no. */
export function defaultOf(field: FieldOf<"scalar">, model: Model): string | boolean | null {
  if (field.nullable) return null;
  if (field.column.scalar === "boolean") return false;
  return model.enums.get(field.typeName)?.some((value) => value.name === "OTHER") ? "OTHER" : null;
}
