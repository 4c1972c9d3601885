/** The parts of a claims file, and what it says of the text that it holds. */
import { DragomanError } from "../../errors.ts";
import type { Publication } from "../../model/claim.ts";
import { DOCUMENT_KEYS, FILE_KEYS } from "../../model/claims-file-keys.ts";
import { refuseLongName, refuseUnstorable } from "../../model/storable.ts";
import { readDate } from "./field-values.ts";
import { checkFormat, readEditionHeader, type EditionHeader } from "./record-keys.ts";
import {
  entriesOf,
  isEmpty,
  itemsOf,
  refuse,
  refuseMissing,
  rootOf,
  textOf,
  type YamlFile,
  type YamlValue,
} from "./yaml-file.ts";

/** What a claims file says of its text. */
export interface Header {
  readonly publication: Publication & { readonly title: string };
  readonly language: string | null;
  readonly text: string | null;
}
/** A claims file, taken apart. */
export interface ClaimsFileParts {
  readonly document: YamlValue;
  readonly edition: EditionHeader | null;
  readonly entities: readonly YamlValue[];
  readonly claims: readonly YamlValue[];
}

/** Takes a file apart; refuses newer formats and keys that it does not know. */
export function readParts(file: YamlFile): ClaimsFileParts {
  const root = rootOf(file);
  const entries = entriesOf(root, "A claims file");
  // First of all: a newer format may have keys that this one does not know.
  checkFormat(entries.get("format"));
  for (const [key, item] of entries)
    if (!FILE_KEYS.some((known) => known === key))
      refuse(item, new DragomanError("UNKNOWN_FIELD", [key, "A claims file", FILE_KEYS]));
  const document = entries.get("document");
  if (document === undefined) return refuseMissing(root, "document", "A claims file");
  const list = (key: string): readonly YamlValue[] => {
    const value = entries.get(key);
    return value === undefined || isEmpty(value)
      ? []
      : itemsOf(value).map((item) => ({ ...item, field: null }));
  };
  const edition = readEditionHeader(entries.get("edition"));
  return { document, edition, entities: list("entities"), claims: list("claims") };
}

/** Reads `document`. */
export function readHeader(value: YamlValue): Header {
  const entries = entriesOf(value, "document");
  for (const [key, item] of entries)
    if (!DOCUMENT_KEYS.some((known) => known === key))
      refuse(item, new DragomanError("UNKNOWN_FIELD", [key, "document", DOCUMENT_KEYS]));
  const optional = (key: string): string | null => {
    const item = entries.get(key);
    return item === undefined || isEmpty(item) ? null : textOf(item);
  };
  const required = (key: string): string => optional(key) ?? refuseMissing(value, key, "document");
  const published = entries.get("publishedAt");
  const publishedAt = published === undefined || isEmpty(published) ? null : readDate(published);
  const header = {
    publication: {
      title: required("title"),
      publisher: required("publisher"),
      url: optional("url"),
      section: optional("section"),
      publishedAt,
    },
    language: optional("language"),
    text: optional("text"),
  };
  const { title, publisher, url } = header.publication;
  const unstorable =
    refuseUnstorable("document", header) ??
    refuseLongName("The title", title) ??
    refuseLongName("The publisher", publisher) ??
    refuseLongName("The address", url);
  return unstorable === null ? header : refuse(value, unstorable);
}
