/** Parts of the JSON Schema of claims files that are the same whatever the model. */
import { COVERAGES } from "./claims-file-keys.ts";

export type Schema = Readonly<Record<string, unknown>>;

export const TEXT: Schema = { type: "string" };
export const SCALAR: Schema = { type: ["string", "number"] };
export const EDTF: Schema = {
  description:
    "A date in EDTF: 2024, 2024-07, 2024-07-24, 2015/.., 1978-09-05/1978-09-17, 2012~, 2012?",
  type: ["string", "integer"],
};
export const EDTF_REF: Schema = { $ref: "#/$defs/edtf" };
export const QUOTE: Schema = oneOrMany({
  type: "string",
  minLength: 8,
  description: "Words of document.text, exactly.",
});

export const DOCUMENT: Schema = object(
  {
    title: TEXT,
    publisher: TEXT,
    publishedAt: EDTF_REF,
    language: TEXT,
    url: TEXT,
    section: TEXT,
    text: TEXT,
  },
  ["title", "publisher"],
);

export const EDITION: Schema = {
  description: "Makes the file an edition of a structured source, and each entry a record of it.",
  ...object(
    {
      source: { type: "string", description: "Name of the source; the same in all its editions." },
      coverage: {
        enum: COVERAGES,
        description:
          "`full` ends every record that it does not list, `delta` those that it deletes.",
      },
      sequence: {
        ...SCALAR,
        description:
          "Place among the editions of its source: a number or a date of the source itself.",
      },
    },
    ["source", "coverage"],
  ),
};

export const RECORD: Readonly<Record<string, Schema>> = {
  record: {
    ...SCALAR,
    description: "Id of the record in its source; several entries may share it.",
  },
  version: {
    ...SCALAR,
    description: "Its version there; left out, a hash of its content stands for it.",
  },
  changed: { type: "boolean", description: "It must have been in an earlier edition." },
};

export const DELETED: Schema = object(
  {
    record: SCALAR,
    version: SCALAR,
    deleted: { const: true, description: "The source has the record no longer." },
    kind: TEXT,
    type: TEXT,
  },
  ["record", "deleted"],
);

/** Entries, or records that are gone. */
export const listOf = (entry: Schema): Schema => ({
  type: "array",
  items: {
    ...when(
      { required: ["deleted"], properties: { deleted: { const: true } } },
      { $ref: "#/$defs/deleted" },
    ),
    else: entry,
  },
});

export const FOREIGN_ID: Schema = {
  description: "An id in another scheme, alone or with what is known of it there.",
  anyOf: [
    SCALAR,
    object({ value: SCALAR, supersededBy: SCALAR, since: EDTF_REF, until: EDTF_REF }, ["value"]),
  ],
};

export function object(properties: Schema, required: readonly string[]): Schema {
  return { type: "object", properties, required, additionalProperties: false };
}

/** The schema of what meets a condition. */
export function when(condition: Schema, schema: Schema): Schema {
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, and nobody awaits it
  return { if: condition, then: schema };
}

export function oneOrMany(item: Schema): Schema {
  return { anyOf: [item, { type: "array", items: item, minItems: 1 }] };
}
