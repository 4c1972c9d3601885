import { factFields, isAttributeType } from "./fact-fields.ts";
import type { EntityType, FactType, Field, Model } from "./model.ts";

/** Keys of a claims file and of its parts, beside those that types of the schema bring. */
export const FILE_KEYS = ["format", "document", "edition", "entities", "claims"] as const;
/** The newest version of the format that is read. */
export const CLAIMS_FORMAT = 1;
/** What makes a file an edition of a structured source. */
export const EDITION_KEYS = ["source", "coverage", "sequence"] as const;
export const COVERAGES = ["full", "delta"] as const;
/** What makes an entry of `entities` or `claims` a record of that source. */
export const RECORD_KEYS = ["record", "version", "changed", "deleted"] as const;
export const DOCUMENT_KEYS = [
  "title",
  "publisher",
  "publishedAt",
  "language",
  "url",
  "section",
  "text",
] as const;
export const ENTITY_KEYS = [
  "kind",
  "id",
  "name",
  "names",
  "externalIds",
  "quote",
  ...RECORD_KEYS,
] as const;
export const NAME_KEYS = ["text", "kind", "language", "since", "until"] as const;
export const FOREIGN_ID_KEYS = ["value", "supersededBy", "since", "until"] as const;
export const CLAIM_KEYS = [
  "type",
  "quote",
  "since",
  "until",
  "observed",
  "modality",
  "polarity",
  "attributions",
  ...RECORD_KEYS,
] as const;

/** Fields that an entry of `entities` may give: scalars and links of the type that are no copies of facts. */
export function definitionFields(type: EntityType): ReadonlyMap<string, Field> {
  const own = [...type.fields.values()].filter(
    (field) =>
      (field.kind === "scalar" &&
        field.attribute === null &&
        field.computed === null &&
        !["id", "kind", "name"].includes(field.name)) ||
      (field.kind === "link" && field.computed === null),
  );
  return new Map(own.map((field) => [field.name, field]));
}

/** The keys that an entry of `claims` of this type may have. */
export function claimKeys(type: FactType, model: Model): readonly string[] {
  const { ends, links, scalars, values } = factFields(type, model);
  const own = [...ends, ...links, ...scalars, ...values].map((field) => field.name);
  return [...CLAIM_KEYS, ...(isAttributeType(type) ? ["predicate"] : []), ...own];
}

/** The values of an enum field; where the value names the edge, only those that do. */
export function allowedValues(
  field: { readonly typeName: string; readonly isEdgeType?: boolean },
  model: Model,
): readonly string[] {
  const values = model.enums.get(field.typeName) ?? [];
  return values
    .filter((value) => field.isEdgeType !== true || value.edge !== null)
    .map((value) => value.name);
}
