import { DragomanError } from "../../errors.ts";
import type {
  AttributionKindValue,
  DateValue,
  DraftAttribution,
  FieldValue,
  Mention,
  Modality,
  Polarity,
  Statement,
} from "../../model/claim.ts";
import { allowedValues, claimKeys } from "../../model/claims-file-keys.ts";
import { factFields, isAttributeType, type FactFields } from "../../model/fact-fields.ts";
import type { FactType, Model } from "../../model/model.ts";
import { readDate, readDuration, readEnum, readScalar } from "./field-values.ts";
import { readMention, type Declared } from "./mention-values.ts";
import {
  entriesOf,
  isEmpty,
  isList,
  itemsOf,
  refuse,
  refuseMissing,
  textOf,
  type YamlValue,
} from "./yaml-file.ts";

/** What a claim of a file says: one statement for each of the entities that its lists name. */
export interface FactRecord {
  readonly statements: readonly Statement[];
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly attributions: readonly DraftAttribution[];
}
export interface FactContext {
  readonly model: Model;
  readonly declared: Declared;
}
type Entries = ReadonlyMap<string, YamlValue>;

/** Reads an entry of `claims`; refuses it at the first thing that does not fit the schema. */
export function readFactRecord(record: YamlValue, context: FactContext): FactRecord {
  const entries = entriesOf(record, "A claim");
  const type = readType(record, entries, context.model);
  const keys = claimKeys(type, context.model);
  for (const [key, item] of entries) {
    if (!keys.includes(key))
      refuse(item, new DragomanError("UNKNOWN_FIELD", [key, type.name, keys]));
    if (isEmpty(item))
      refuse(item, new DragomanError("BAD_RECORD", [`The field "${key}" is empty.`]));
  }
  const fields = readFields(record, entries, type, context);
  const times = {
    since: readTime(entries, "since"),
    until: readTime(entries, "until"),
    observed: readTime(entries, "observed"),
  };
  const ends = readEnds(record, entries, type, context);
  const chosen = <T extends string>(key: string, enumName: string, otherwise: T): T => {
    const value = entries.get(key);
    return value === undefined
      ? otherwise
      : (readEnum(value, key, allowedValues({ typeName: enumName }, context.model)) as T); // The enum's values are those of T.
  };
  return {
    statements: ends.map((one) => ({ says: "fact", type: type.name, ends: one, fields, ...times })),
    modality: chosen<Modality>("modality", "Modality", "ASSERTED"),
    polarity: chosen<Polarity>("polarity", "Polarity", "STATED"),
    attributions: readAttributions(entries.get("attributions"), context),
  };
}

function readType(record: YamlValue, entries: Entries, model: Model): FactType {
  const value = entries.get("type");
  const allowed = [...model.types.values()]
    .filter((type) => type.family === "fact")
    .map((type) => type.name);
  if (value === undefined) return refuseMissing(record, "type", "A claim");
  const type = model.types.get(textOf(value));
  return type?.family === "fact"
    ? type
    : refuse(value, new DragomanError("UNKNOWN_TYPE", [textOf(value), allowed]));
}

function readTime(entries: Entries, key: string): DateValue | null {
  const value = entries.get(key);
  return value === undefined ? null : readDate(value);
}

/** Subject and object lists stand for one claim each; links take all that is listed. */
function readEnds(
  record: YamlValue,
  entries: Entries,
  type: FactType,
  context: FactContext,
): readonly Readonly<Record<string, readonly Mention[]>>[] {
  const { ends, links } = factFields(type, context.model);
  const mentions = (value: YamlValue, typeName: string): readonly Mention[] =>
    itemsOf(value).map((item) => readMention(item, { ...context, typeName }));
  const given = ends.filter((field) => entries.has(field.name));
  checkEnds(
    record,
    type,
    given.map((field) => field.name),
  );
  const linked = Object.fromEntries(
    links.flatMap((field) => {
      const value = entries.get(field.name);
      if (value === undefined) return [];
      if (!field.many && isList(value))
        refuse(
          value,
          new DragomanError("BAD_RECORD", [
            `The field "${field.name}" takes one entity, not a list.`,
          ]),
        );
      return [[field.name, mentions(value, field.typeName)] as const];
    }),
  );
  return given.reduce<readonly Readonly<Record<string, readonly Mention[]>>[]>(
    (claims, field) => {
      const value = entries.get(field.name);
      const each = value === undefined ? [] : mentions(value, field.typeName);
      if (value !== undefined && each.length === 0)
        refuse(value, new DragomanError("BAD_RECORD", [`The field "${field.name}" is empty.`]));
      return claims.flatMap((claim) =>
        each.map((mention) => ({ ...claim, [field.name]: [mention] })),
      );
    },
    [linked],
  );
}

function checkEnds(record: YamlValue, type: FactType, given: readonly string[]): void {
  if (!given.includes(type.subjectField)) refuseMissing(record, type.subjectField, type.name);
  const objects = type.objectFields.filter((name) => given.includes(name));
  if (type.objectFields.length > 0 && objects.length === 0)
    refuse(
      record,
      new DragomanError("MISSING_FIELD", [type.objectFields.join('" or "'), type.name]),
    );
  if (objects.length > 1)
    refuse(
      record,
      new DragomanError("BAD_RECORD", [
        `${type.name} takes one of the fields ${type.objectFields.join(", ")}, not several.`,
      ]),
    );
}

function readFields(
  record: YamlValue,
  entries: Entries,
  type: FactType,
  { model }: FactContext,
): Readonly<Record<string, FieldValue>> {
  const own = factFields(type, model);
  const fields: Record<string, FieldValue> = {};
  for (const field of own.scalars) {
    const value = entries.get(field.name);
    if (value !== undefined) fields[field.name] = readScalar(value, field, model);
    else if (!field.nullable && !isAttributeType(type))
      refuseMissing(record, field.name, type.name);
  }
  for (const field of own.values) {
    const value = entries.get(field.name);
    if (value !== undefined)
      fields[field.name] =
        field.typeName === "DurationValue" ? readDuration(value) : readDate(value);
  }
  return isAttributeType(type)
    ? readAttribute(record, entries, fields, { type, own, model })
    : fields;
}

interface AttributeContext {
  readonly type: FactType;
  readonly own: FactFields;
  readonly model: Model;
}

/** An attribute's value as its predicate wants it: a date or duration with the words for it, an enum's value, or words. */
function readAttribute(
  record: YamlValue,
  entries: Entries,
  fields: Readonly<Record<string, FieldValue>>,
  { type, own, model }: AttributeContext,
): Readonly<Record<string, FieldValue>> {
  const given = entries.get("predicate");
  if (given === undefined) return refuseMissing(record, "predicate", type.name);
  const predicate = readEnum(given, "predicate", [...model.attributes.keys()]);
  const valueType = model.attributes.get(predicate)?.valueType ?? null;
  const words = fields["text"];
  const text = typeof words === "string" ? words : null;
  const field = own.values.find((candidate) => candidate.typeName === valueType);
  // A predicate that is copied to no field may have a value of any type beside its words.
  const extra =
    valueType === null
      ? undefined
      : own.values.find((candidate) => candidate !== field && candidate.name in fields);
  if (extra !== undefined)
    refuse(
      entries.get(extra.name) ?? record,
      new DragomanError("BAD_RECORD", [`${predicate} takes no ${extra.name}.`]),
    );
  if (field !== undefined)
    return {
      ...fields,
      predicate,
      [field.name]: readValueOf(record, fields[field.name], {
        text,
        name: field.name,
        typeName: field.typeName,
        predicate,
      }),
    };
  if (text === null) return refuseMissing(record, "text", type.name);
  const allowed = allowedValues({ typeName: valueType ?? "" }, model);
  const value = entries.get("text");
  return {
    ...fields,
    predicate,
    text: allowed.length > 0 && value !== undefined ? readEnum(value, "text", allowed) : text,
  };
}

function readValueOf(
  record: YamlValue,
  value: FieldValue | undefined,
  {
    text,
    name,
    typeName,
    predicate,
  }: {
    readonly text: string | null;
    readonly name: string;
    readonly typeName: string;
    readonly predicate: string;
  },
): FieldValue {
  if (typeof value === "object") return { ...value, text };
  if (typeName !== "DateValue" || text === null) return refuseMissing(record, name, predicate);
  // Words alone: a date that stays unresolved.
  return {
    edtf: null,
    text,
    min: null,
    max: null,
    precision: null,
    approximate: false,
    uncertain: false,
    basis: "RELATIVE",
  };
}

function readAttributions(
  value: YamlValue | undefined,
  context: FactContext,
): readonly DraftAttribution[] {
  if (value === undefined) return [];
  return itemsOf(value).map((item) => {
    const entries = entriesOf(item, "An attribution");
    const allowed = ["agent", "kind"];
    for (const [key, field] of entries)
      if (!allowed.includes(key))
        refuse(field, new DragomanError("UNKNOWN_FIELD", [key, "An attribution", allowed]));
    const [agent, kind] = [entries.get("agent"), entries.get("kind")];
    if (agent === undefined || kind === undefined)
      return refuseMissing(item, agent === undefined ? "agent" : "kind", "An attribution");
    const attributionKind = readEnum(
      kind,
      "kind",
      allowedValues({ typeName: "AttributionKind" }, context.model),
    ) as AttributionKindValue; // The enum AttributionKind has these values.
    return {
      agent: readMention(agent, { ...context, typeName: "Agent" }),
      kind: attributionKind,
      basis: "EXPLICIT" as const,
    };
  });
}
