import { DragomanError } from "../../errors.ts";
import type { DraftClaim, Publication, Quote, Statement } from "../../model/claim.ts";
import { DOCUMENT_KEYS, FILE_KEYS } from "../../model/claims-file-keys.ts";
import type { Model } from "../../model/model.ts";
import { makeDocument } from "../make-document.ts";
import type { DraftedDocument, LocatedDraft, Reading, Tool } from "../reading.ts";
import { RecordRefused, reject, type Rejection } from "../rejection.ts";
import { refuseLongName, refuseUnstorable } from "../storable.ts";
import { readDeclared, readEntityRecord } from "./entity-record.ts";
import { readFactRecord } from "./fact-record.ts";
import { readDate } from "./field-values.ts";
import { indexDeclared, type Declared, type DeclaredEntity } from "./mention-values.ts";
import {
  entriesOf,
  isEmpty,
  itemsOf,
  openYaml,
  placeOf,
  pointerTo,
  refuse,
  refuseMissing,
  rootOf,
  textOf,
  type YamlFile,
  type YamlValue,
} from "./yaml-file.ts";

const TOOL: Tool = { name: "claims-file", version: 1 };
const EXTRACTOR = `${TOOL.name}@${TOOL.version}`;

/** What a claims file is read with. */
export interface ClaimsFileInput {
  readonly path: string;
  readonly text: string;
  readonly model: Model;
  readonly isReference: boolean;
}
interface Header {
  readonly publication: Publication & { readonly title: string };
  readonly language: string | null;
  readonly text: string | null;
}
/** Statements of one record, and the words or the place on which they rest. */
interface Draft {
  readonly draft: DraftClaim;
  readonly value: YamlValue;
  /** Its quote, where it has one. */
  readonly quote: YamlValue | null;
}

/**
 * Reads a claims file. Claims with a quote rest on its text, all others on their own place in the file, which is then a
 * document as well. A record that does not fit is rejected with its place; the others are read.
 */
export function readClaimsFile(input: ClaimsFileInput): Reading {
  const file = openYaml(input.path, input.text);
  if (!("document" in file)) return { documents: [], rejected: file };
  const rejected: Rejection[] = [];
  const parts = caught(() => readParts(file), rejected);
  const header = parts && caught(() => readHeader(parts.document), rejected);
  if (!parts || !header) return { documents: [], rejected };
  const { declared, entities } = declare(parts.entities, input.model, rejected);
  const context = { model: input.model, declared };
  const ofEntities = entities.flatMap(
    ({ value, entity }) =>
      caught(() => entityDrafts(value, entity, { ...context, header }), rejected) ?? [],
  );
  const ofClaims = parts.claims.flatMap(
    (value) => caught(() => factDrafts(value, { ...context, header }), rejected) ?? [],
  );
  return { documents: makeDocuments(input, header, [...ofEntities, ...ofClaims]), rejected };
}

/** Runs a reader of one record; what it refuses is put on the list. */
function caught<T>(read: () => T, rejected: Rejection[]): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    rejected.push(reject(error.error, error.place));
    return null;
  }
}

interface Parts {
  readonly document: YamlValue;
  readonly entities: readonly YamlValue[];
  readonly claims: readonly YamlValue[];
}

function readParts(file: YamlFile): Parts {
  const root = rootOf(file);
  const entries = entriesOf(root, "A claims file");
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
  return { document, entities: list("entities"), claims: list("claims") };
}

function readHeader(value: YamlValue): Header {
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

function declare(
  values: readonly YamlValue[],
  model: Model,
  rejected: Rejection[],
): {
  readonly declared: Declared;
  readonly entities: readonly { readonly value: YamlValue; readonly entity: DeclaredEntity }[];
} {
  const entities = values.flatMap((value) => {
    const entity = caught(() => readDeclared(value, model), rejected);
    return entity === null ? [] : [{ value, entity }];
  });
  return { declared: indexDeclared(entities.map(({ entity }) => entity)), entities };
}

interface RecordContext {
  readonly model: Model;
  readonly declared: Declared;
  readonly header: Header;
}

function entityDrafts(
  value: YamlValue,
  entity: DeclaredEntity,
  context: RecordContext,
): readonly Draft[] {
  const { quotes, quote } = readQuotes(value, context.header);
  return readEntityRecord(value, entity, context).map((placed) => ({
    value: placed.value,
    quote,
    draft: {
      ...asserted(placed.statement),
      quotes,
      pointer: quotes.length > 0 ? null : placed.pointer,
    },
  }));
}

function factDrafts(value: YamlValue, context: RecordContext): readonly Draft[] {
  const { statements, modality, polarity, attributions } = readFactRecord(value, context);
  const { quotes, quote } = readQuotes(value, context.header);
  const pointer = quotes.length > 0 ? null : pointerTo(value);
  return statements.map((statement) => ({
    value,
    quote,
    draft: { ...asserted(statement), modality, polarity, attributions, quotes, pointer },
  }));
}

function asserted(statement: Statement): Omit<DraftClaim, "quotes" | "pointer"> {
  return {
    statement,
    modality: "ASSERTED",
    polarity: "STATED",
    attributions: [],
    basis: "EXPLICIT",
    confidence: 100,
    extractor: EXTRACTOR,
  };
}

/** `quote`: one text, or several. */
function readQuotes(
  record: YamlValue,
  header: Header,
): { readonly quotes: readonly Quote[]; readonly quote: YamlValue | null } {
  const value = entriesOf(record, "A record").get("quote");
  if (value === undefined) return { quotes: [], quote: null };
  if (header.text === null)
    return refuse(
      value,
      new DragomanError("BAD_RECORD", ["There is a quote, but the document has no text."]),
    );
  return { quotes: itemsOf(value).map((item) => ({ exact: textOf(item), from: 0 })), quote: value };
}

/** Up to two documents: the text on which quotes rest, and the file itself on which all else does. */
function makeDocuments(
  input: ClaimsFileInput,
  header: Header,
  drafts: readonly Draft[],
): readonly DraftedDocument[] {
  const located = (isQuoted: boolean): readonly LocatedDraft[] =>
    drafts
      .filter(({ draft }) => (draft.pointer === null) === isQuoted)
      .map(({ draft, value, quote }) => ({
        draft,
        place: placeOf(value),
        quotePlace: placeOf(quote ?? value),
      }));
  const common = { language: header.language, isReference: input.isReference };
  const documents: DraftedDocument[] = [];
  if (header.text !== null) {
    const document = makeDocument({
      ...common,
      text: header.text,
      mediaType: "text/plain",
      publication: header.publication,
    });
    documents.push({ document, drafts: located(true), isExtracted: false, tool: TOOL });
  }
  const pointed = located(false);
  if (pointed.length > 0 || header.text === null) {
    const title =
      header.text === null ? header.publication.title : `${header.publication.title} (claims file)`;
    const mediaType = input.path.toLowerCase().endsWith(".json")
      ? "application/json"
      : "application/yaml";
    const document = makeDocument({
      ...common,
      text: input.text,
      mediaType,
      publication: { ...header.publication, title },
    });
    documents.push({ document, drafts: pointed, isExtracted: false, tool: TOOL });
  }
  return documents;
}
