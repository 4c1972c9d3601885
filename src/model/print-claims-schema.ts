/** JSON Schema of claims files, from the model: `tsx src/model/print-claims-schema.ts` writes `schema/claims.schema.json`. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { allowedValues, CLAIMS_FORMAT, definitionFields } from "./claims-file-keys.ts";
import {
  DELETED,
  DOCUMENT,
  EDITION,
  EDTF,
  EDTF_REF,
  FOREIGN_ID,
  listOf,
  object,
  oneOrMany,
  QUOTE,
  RECORD,
  SCALAR,
  TEXT,
  when,
  type Schema,
} from "./claims-schema-parts.ts";
import { factFields, isAttributeType } from "./fact-fields.ts";
import type { EntityType, FactType, Field, Model } from "./model.ts";
import { readModel } from "./read-model.ts";
import { readSchemaFiles } from "./schema-document.ts";

/** The JSON Schema (draft 2020-12) by which editors complete and check claims files. */
export function printClaimsSchema(model: Model): string {
  const entities = [...model.types.values()].filter((type) => type.family === "entity");
  const facts = [...model.types.values()].filter((type) => type.family === "fact");
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Claims file of Dragoman",
    ...object(
      {
        format: { type: "integer", minimum: 1, maximum: CLAIMS_FORMAT },
        document: { $ref: "#/$defs/document" },
        edition: EDITION,
        entities: listOf(oneByKey("kind", entities.map(entitySchema(model)))),
        claims: listOf(oneByKey("type", facts.map(claimSchema(model)))),
      },
      ["document"],
    ),
    $defs: {
      document: DOCUMENT,
      edtf: EDTF,
      deleted: DELETED,
      name: nameSchema(model),
      foreignId: FOREIGN_ID,
      mention: mentionSchema(entities),
      mentions: oneOrMany({ $ref: "#/$defs/mention" }),
      attribution: attributionSchema(model),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** One schema per value of a key, so that an editor says what is wrong with the one that is meant. */
function oneByKey(
  key: string,
  cases: readonly { readonly name: string; readonly schema: Schema }[],
): Schema {
  return {
    type: "object",
    properties: { [key]: { enum: cases.map(({ name }) => name) } },
    required: [key],
    allOf: cases.map(({ name, schema }) =>
      when({ properties: { [key]: { const: name } } }, schema),
    ),
  };
}

const entitySchema = (model: Model) => (type: EntityType) => {
  const own = Object.fromEntries(
    [...definitionFields(type).values()].map((field) => [
      field.name,
      withDescription(field, definitionSchema(field, model)),
    ]),
  );
  const common = {
    kind: { const: type.name },
    id: { type: "string", pattern: `^${type.prefix}:\\S+$` },
    name: TEXT,
    names: oneOrMany({ $ref: "#/$defs/name" }),
    externalIds: {
      type: "object",
      additionalProperties: oneOrMany({ $ref: "#/$defs/foreignId" }),
    },
    quote: QUOTE,
    ...RECORD,
    deleted: { const: false },
  };
  return {
    name: type.name,
    schema: {
      description: type.description,
      ...object({ ...common, ...own }, ["kind"]),
      anyOf: [{ required: ["id"] }, { required: ["name"] }],
    },
  };
};

const definitionSchema = (field: Field, model: Model): Schema =>
  field.kind === "link"
    ? { $ref: field.many ? "#/$defs/mentions" : "#/$defs/mention" }
    : scalarSchema(field, model);

const claimSchema = (model: Model) => (type: FactType) => {
  const { ends, links, scalars, values } = factFields(type, model);
  const isAttribute = isAttributeType(type);
  const own: Record<string, Schema> = {};
  for (const field of ends) own[field.name] = withDescription(field, { $ref: "#/$defs/mentions" });
  for (const field of links)
    own[field.name] = withDescription(field, {
      $ref: field.many ? "#/$defs/mentions" : "#/$defs/mention",
    });
  for (const field of scalars) own[field.name] = withDescription(field, scalarSchema(field, model));
  for (const field of values)
    own[field.name] = withDescription(
      field,
      field.typeName === "DurationValue" ? { type: "string", pattern: "^P" } : EDTF_REF,
    );
  const predicate = isAttribute ? { predicate: { enum: [...model.attributes.keys()] } } : {};
  const common = {
    type: { const: type.name },
    ...predicate,
    ...own,
    since: EDTF_REF,
    until: EDTF_REF,
    observed: EDTF_REF,
    quote: QUOTE,
    modality: enumSchema("Modality", model),
    polarity: enumSchema("Polarity", model),
    attributions: oneOrMany({ $ref: "#/$defs/attribution" }),
    ...RECORD,
    deleted: { const: false },
  };
  const required = [
    "type",
    type.subjectField,
    ...(isAttribute
      ? ["predicate"]
      : scalars.filter((field) => !field.nullable).map((field) => field.name)),
  ];
  const objects =
    type.objectFields.length === 0
      ? {}
      : { oneOf: type.objectFields.map((name) => ({ required: [name] })) };
  return {
    name: type.name,
    schema: { description: type.description, ...object(common, required), ...objects },
  };
};

function scalarSchema(field: Field, model: Model): Schema {
  if (field.kind !== "scalar") return {};
  if (model.enums.has(field.typeName)) return { enum: allowedValues(field, model) };
  const types: Readonly<Record<string, Schema>> = {
    boolean: { type: "boolean" },
    int: { type: "integer" },
    float: { type: "number" },
  };
  return types[field.column.scalar] ?? SCALAR;
}

const enumSchema = (name: string, model: Model): Schema => ({
  enum: allowedValues({ typeName: name }, model),
});

const withDescription = (field: Field, schema: Schema): Schema => ({
  description: field.description,
  ...schema,
});

const nameSchema = (model: Model): Schema => ({
  anyOf: [
    TEXT,
    object(
      {
        text: TEXT,
        kind: enumSchema("NameKind", model),
        language: TEXT,
        since: EDTF_REF,
        until: EDTF_REF,
      },
      ["text"],
    ),
  ],
});

const mentionSchema = (entities: readonly EntityType[]): Schema => ({
  description: "A name, an id such as country:RUS, or both with the kind.",
  anyOf: [
    TEXT,
    {
      ...object({ name: TEXT, kind: { enum: entities.map((type) => type.name) }, id: TEXT }, []),
      anyOf: [{ required: ["name"] }, { required: ["id"] }],
    },
  ],
});

const attributionSchema = (model: Model): Schema =>
  object({ agent: { $ref: "#/$defs/mention" }, kind: enumSchema("AttributionKind", model) }, [
    "agent",
    "kind",
  ]);

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(
    "schema/claims.schema.json",
    printClaimsSchema(readModel(readSchemaFiles("schema"))),
  );
