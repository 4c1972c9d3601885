import { DragomanError } from "../../errors.ts";
import type { DateValue } from "../../model/claim.ts";
import { parseEdtf } from "../../model/edtf.ts";
import { extractClaims } from "../extract/extract.ts";
import type { Gazetteer } from "../extract/gazetteer.ts";
import { makeDocument } from "../make-document.ts";
import type { Reading, Tool } from "../reading.ts";
import { RecordRefused, reject, wholeFile } from "../rejection.ts";
import { refuseLongName, refuseUnstorable } from "../../model/storable.ts";
import {
  entriesOf,
  isEmpty,
  openYaml,
  refuse,
  rootOf,
  textOf,
  type YamlValue,
} from "./yaml-file.ts";

/** What is known of an article beside its text. */
export interface ArticleMetadata {
  readonly title?: string;
  readonly publisher?: string;
  /** EDTF. */
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
}
export interface ArticleInput {
  readonly path: string;
  readonly text: string;
  /** Used where the article's own front matter says nothing. */
  readonly metadata: ArticleMetadata;
  readonly gazetteer: Gazetteer;
}

/** The rules as a whole: raised whenever one of them reads otherwise, so that what the last version found gives way. */
const RULES: Tool = { name: "rules", version: 1 };

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Reads an article: its metadata from a front-matter block or what is given with it, its claims from its words. The block is no part of the stored text. */
export function readArticle({ path, text, metadata, gazetteer }: ArticleInput): Reading {
  try {
    const { body, own } = splitFrontMatter(path, text);
    return draftArticle(body, { ...metadata, ...own }, { path, gazetteer });
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    return { documents: [], edition: null, rejected: [reject(error.error, error.place)] };
  }
}

function draftArticle(
  body: string,
  metadata: ArticleMetadata,
  { path, gazetteer }: { readonly path: string; readonly gazetteer: Gazetteer },
): Reading {
  const unstorable =
    refuseUnstorable("The article's metadata", metadata) ??
    refuseLongName("The title", metadata.title ?? null) ??
    refuseLongName("The publisher", metadata.publisher ?? null) ??
    refuseLongName("The address", metadata.url ?? null);
  if (unstorable) throw new RecordRefused(unstorable, wholeFile(path));
  const publishedAt = readPublished(metadata.published, path);
  const title = metadata.title ?? null;
  const { claims, mentions, publisher, section } = extractClaims({
    text: body,
    publishedAt,
    title,
    gazetteer,
  });
  const document = makeDocument({
    text: body,
    mediaType: "text/plain",
    language: metadata.language ?? null,
    isReference: false,
    publication: {
      publisher: metadata.publisher ?? publisher,
      title,
      url: metadata.url ?? null,
      section,
      publishedAt,
    },
    mentions,
  });
  const drafts = claims.map((draft) => {
    const place = {
      ...wholeFile(path),
      ...lineAt(draft.quotes[0]?.exact ?? "", body, draft.quotes[0]?.from ?? 0),
    };
    return { draft, place, quotePlace: place, record: null };
  });
  return {
    documents: [{ document, drafts, isExtracted: true, tool: RULES }],
    edition: null,
    rejected: [],
  };
}

/** Line and column where words stand in the stored text, for reports. */
function lineAt(
  words: string,
  body: string,
  from: number,
): { readonly line: number; readonly column: number } {
  const start = Math.max(0, body.indexOf(words, from));
  const before = body.slice(0, start);
  return { line: before.split("\n").length, column: start - before.lastIndexOf("\n") };
}

function readPublished(published: string | undefined, path: string): DateValue | null {
  if (published === undefined) return null;
  const date = parseEdtf(published.trim());
  if (date === null)
    throw new RecordRefused(new DragomanError("BAD_EDTF", [published]), {
      ...wholeFile(path),
      field: "published",
    });
  return { ...date, basis: "METADATA" };
}

function splitFrontMatter(
  path: string,
  text: string,
): { readonly body: string; readonly own: ArticleMetadata } {
  const match = FRONT_MATTER.exec(text);
  if (match === null) return { body: text, own: {} };
  // The blank line stands for the first `---`, so that line numbers are those of the file.
  const file = openYaml(path, `\n${match[1] ?? ""}`);
  if (!("document" in file)) {
    const [first] = file;
    throw new RecordRefused(
      new DragomanError("FILE_NOT_YAML", [first?.message ?? ""]),
      first ?? wholeFile(path),
    );
  }
  return {
    body: text.slice(match[0].length).replace(/^(?:[ \t]*\r?\n)+/, ""),
    own: readOwn(rootOf(file)),
  };
}

/** Other keys of the block are of no concern here: many tools write some. */
function readOwn(root: YamlValue): ArticleMetadata {
  if (isEmpty(root)) return {};
  const entries = entriesOf(root, "The front matter");
  const found = (...keys: readonly string[]): string | null => {
    const value = keys
      .map((key) => entries.get(key))
      .find((item) => item !== undefined && !isEmpty(item));
    return value === undefined ? null : textOf(value);
  };
  const published = entries.get("published") ?? entries.get("publishedAt") ?? entries.get("date");
  const date = found("published", "publishedAt", "date");
  if (published !== undefined && date !== null && parseEdtf(date.trim()) === null)
    refuse(published, new DragomanError("BAD_EDTF", [date]));
  const own = {
    title: found("title"),
    publisher: found("publisher"),
    published: date,
    url: found("url"),
    language: found("language"),
  };
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== null));
}
