/** Names and ids in other schemes, as an entry of `entities` gives them: a text, or an object with what else is known. */
import { DragomanError } from "../../errors.ts";
import type { DateValue, Mention, NameKindValue, Statement } from "../../model/claim.ts";
import { allowedValues, FOREIGN_ID_KEYS, NAME_KEYS } from "../../model/claims-file-keys.ts";
import type { Model } from "../../model/model.ts";
import { readDate, readEnum } from "./field-values.ts";
import {
  entriesOf,
  isEmpty,
  isMapping,
  itemsOf,
  refuse,
  refuseMissing,
  scalarOf,
  textOf,
  type YamlValue,
} from "./yaml-file.ts";

/** A further name of a declared entity. */
export interface DeclaredName extends Days {
  readonly text: string;
  readonly kind: NameKindValue;
  readonly language: string | null;
}
interface Days {
  readonly since?: DateValue;
  readonly until?: DateValue;
}
type Entries = ReadonlyMap<string, YamlValue>;

/** A further name: a plain text is an ALIAS. */
export function readName(value: YamlValue, model: Model): DeclaredName {
  if (!isMapping(value)) return { text: textOf(value), kind: "ALIAS", language: null };
  const entries = knownEntries(value, "A name", NAME_KEYS);
  const [text, kind, language] = [
    entries.get("text"),
    entries.get("kind"),
    entries.get("language"),
  ];
  if (text === undefined) return refuseMissing(value, "text", "A name");
  const kinds = allowedValues({ typeName: "NameKind" }, model);
  const nameKind = kind === undefined ? "ALIAS" : (readEnum(kind, "kind", kinds) as NameKindValue); // The enum NameKind has these values.
  return {
    text: textOf(text),
    kind: nameKind,
    language: language === undefined ? null : textOf(language),
    ...readDays(entries),
  };
}

type ForeignIdStatement = Extract<Statement, { says: "externalId" }>;

/** The ids of one entity by scheme: a value, or `{ value, supersededBy, since, until }`, or several of either. */
export function readForeignIds(
  value: YamlValue,
  subject: Mention,
): readonly { readonly value: YamlValue; readonly statement: ForeignIdStatement }[] {
  return [...entriesOf(value, "externalIds")].flatMap(([scheme, ids]) =>
    itemsOf(ids).map((id) => readForeignId(id, scheme, subject)),
  );
}

function readForeignId(
  id: YamlValue,
  scheme: string,
  subject: Mention,
): { readonly value: YamlValue; readonly statement: ForeignIdStatement } {
  const common = { says: "externalId", subject, scheme } as const;
  if (!isMapping(id))
    return {
      value: id,
      statement: { ...common, value: scalarOf(id) === null ? "" : textOf(id) },
    };
  const entries = knownEntries(id, "An external id", FOREIGN_ID_KEYS);
  const value = entries.get("value");
  if (value === undefined) return refuseMissing(id, "value", "An external id");
  const successor = entries.get("supersededBy");
  if (successor !== undefined && textOf(successor) === textOf(value))
    refuse(
      successor,
      new DragomanError("BAD_RECORD", [`"${textOf(value)}" cannot take its own place.`]),
    );
  return {
    value,
    statement: {
      ...common,
      value: textOf(value),
      ...(successor === undefined ? {} : { supersededBy: textOf(successor) }),
      ...readDays(entries),
    },
  };
}

function readDays(entries: Entries): Days {
  const [since, until] = [entries.get("since"), entries.get("until")];
  return {
    ...(since === undefined ? {} : { since: readDate(since) }),
    ...(until === undefined ? {} : { until: readDate(until) }),
  };
}

function knownEntries(value: YamlValue, what: string, allowed: readonly string[]): Entries {
  const entries = entriesOf(value, what);
  for (const [key, item] of entries) {
    if (!allowed.includes(key))
      refuse(item, new DragomanError("UNKNOWN_FIELD", [key, what, [...allowed]]));
    if (isEmpty(item))
      refuse(item, new DragomanError("BAD_RECORD", [`The field "${key}" is empty.`]));
  }
  return entries;
}
