import { DragomanError } from "../../errors.ts";
import type { DraftClaim, Quote, Statement } from "../../model/claim.ts";
import type { RecordVersion } from "../../model/ledger.ts";
import type { Model } from "../../model/model.ts";
import { makeDocument } from "../make-document.ts";
import type { DraftedDocument, DraftedEdition, LocatedDraft, Reading, Tool } from "../reading.ts";
import { RecordRefused, reject, type Rejection } from "../rejection.ts";
import { readHeader, readParts, type Header } from "./claims-file-parts.ts";
import { readDeclared, readEntityRecord } from "./entity-record.ts";
import { readFactRecord } from "./fact-record.ts";
import { indexDeclared, type Declared, type DeclaredEntity } from "./mention-values.ts";
import {
  presentRecords,
  readRecordKeys,
  type EditionHeader,
  type RecordKeys,
} from "./record-keys.ts";
import {
  entriesOf,
  itemsOf,
  openYaml,
  placeOf,
  pointerTo,
  refuse,
  textOf,
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
/** An entry of `entities` or `claims`; its keys say which record it is, where the file is an edition. */
interface Entry {
  readonly value: YamlValue;
  readonly keys: RecordKeys | null;
}
/** Statements of one record, and the words or the place on which they rest. */
interface Draft {
  readonly entry: Entry;
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
  if (!("document" in file)) return { documents: [], edition: null, rejected: file };
  const rejected: Rejection[] = [];
  const parts = caught(() => readParts(file), rejected);
  const header = parts && caught(() => readHeader(parts.document), rejected);
  if (!parts || !header) return { documents: [], edition: null, rejected };
  const listed = (values: readonly YamlValue[]): readonly Entry[] =>
    values.flatMap(
      (value) =>
        caught(() => [{ value, keys: readRecordKeys(value, parts.edition) }], rejected) ?? [],
    );
  const all = { entities: listed(parts.entities), claims: listed(parts.claims) };
  const there = all.entities.filter(isThere);
  const { declared, entities } = declare(there, input.model, rejected);
  const context = { model: input.model, declared, header };
  const ofEntities = entities.flatMap(
    ({ entry, entity }) => caught(() => entityDrafts(entry, entity, context), rejected) ?? [],
  );
  const ofClaims = all.claims
    .filter(isThere)
    .flatMap((entry) => caught(() => factDrafts(entry, context), rejected) ?? []);
  const drafts = [...ofEntities, ...ofClaims];
  const edition = editionOf(parts.edition, [...all.entities, ...all.claims], drafts);
  return { documents: makeDocuments(input, header, { drafts, edition }), edition, rejected };
}

const isThere = ({ keys }: Entry): boolean => keys?.isDeleted !== true;

function editionOf(
  header: EditionHeader | null,
  entries: readonly Entry[],
  drafts: readonly Draft[],
): DraftedEdition | null {
  if (header === null) return null;
  const said = new Map<Entry, Statement[]>();
  for (const { entry, draft } of drafts)
    said.set(entry, [...(said.get(entry) ?? []), draft.statement]);
  const present = presentRecords(
    entries.filter(isThere).flatMap((entry) => {
      const { keys, value } = entry;
      return keys === null ? [] : [{ keys, value, statements: said.get(entry) ?? [] }];
    }),
  );
  const deleted = entries.flatMap(({ keys }) =>
    keys?.isDeleted === true ? [[keys.record, keys.place] as const] : [],
  );
  return { ...header, present, deleted: new Map(deleted) };
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

function declare(
  entries: readonly Entry[],
  model: Model,
  rejected: Rejection[],
): {
  readonly declared: Declared;
  readonly entities: readonly { readonly entry: Entry; readonly entity: DeclaredEntity }[];
} {
  const entities = entries.flatMap((entry) => {
    const entity = caught(() => readDeclared(entry.value, model), rejected);
    return entity === null ? [] : [{ entry, entity }];
  });
  return { declared: indexDeclared(entities.map(({ entity }) => entity)), entities };
}

interface RecordContext {
  readonly model: Model;
  readonly declared: Declared;
  readonly header: Header;
}

function entityDrafts(
  entry: Entry,
  entity: DeclaredEntity,
  context: RecordContext,
): readonly Draft[] {
  const { quotes, quote } = readQuotes(entry.value, context.header);
  return readEntityRecord(entry.value, entity, context).map((placed) => ({
    entry,
    value: placed.value,
    quote,
    draft: {
      ...asserted(placed.statement),
      quotes,
      pointer: quotes.length > 0 ? null : placed.pointer,
    },
  }));
}

function factDrafts(entry: Entry, context: RecordContext): readonly Draft[] {
  const { value } = entry;
  const { statements, modality, polarity, attributions } = readFactRecord(value, context);
  const { quotes, quote } = readQuotes(value, context.header);
  const pointer = quotes.length > 0 ? null : pointerTo(value);
  return statements.map((statement) => ({
    entry,
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
  {
    drafts,
    edition,
  }: { readonly drafts: readonly Draft[]; readonly edition: DraftedEdition | null },
): readonly DraftedDocument[] {
  const located = (isQuoted: boolean): readonly LocatedDraft[] =>
    drafts
      .filter(({ draft }) => (draft.pointer === null) === isQuoted)
      .map(({ draft, value, quote, entry }) => ({
        draft,
        record: recordOf(entry, edition),
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

/** The record that an entry is, in the version of the file's edition. */
function recordOf({ keys }: Entry, edition: DraftedEdition | null): RecordVersion | null {
  const record = keys?.record;
  if (edition === null || record === undefined) return null;
  const version = edition.present.get(record)?.version;
  return version === undefined ? null : { source: edition.source, record, version };
}
