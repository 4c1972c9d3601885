/** The files that an ingestion was given, each through the reader of its format. */
import { resolve as absolutePath, sep } from "node:path";
import { DragomanError } from "../errors.ts";
import type { Model } from "../model/model.ts";
import { refuseUnstorable } from "../model/storable.ts";
import type { Gazetteer } from "./extract/gazetteer.ts";
import { decodeText, formatOf, listFiles, readSource, type SourceFile } from "./read.ts";
import { readArticle, type ArticleMetadata } from "./readers/article.ts";
import { readClaimsFile } from "./readers/claims-file.ts";
import { referenceEntries } from "./readers/reference-entries.ts";
import type { Reading } from "./reading.ts";
import { reject, wholeFile, type Rejection } from "./rejection.ts";

/** A path of a file or folder, or bytes under a name. */
export type IngestInput = string | SourceFile;

/** Reference data, and the names in it by which articles are read. */
export interface Reference {
  readonly readings: readonly Reading[];
  readonly gazetteer: Gazetteer;
  readonly rejected: readonly Rejection[];
}

/** Reads the folder of reference data; null for none. */
export async function readReference(reference: string | null, model: Model): Promise<Reference> {
  if (reference === null) return { readings: [], gazetteer: [], rejected: [] };
  const { files, rejected } = await listFiles([reference]);
  const readings: Reading[] = [];
  for (const path of files)
    readings.push(
      await readFileWith(path, (text) => readClaimsFile({ path, text, model, isReference: true })),
    );
  return {
    readings,
    gazetteer: readings.flatMap((reading) => referenceEntries(reading, model)),
    rejected,
  };
}

/** The files among these inputs, apart from exports and from reference data. */
export async function listInputs(
  inputs: readonly IngestInput[],
  reference: string | null,
): Promise<{
  readonly files: readonly IngestInput[];
  readonly exports: readonly IngestInput[];
  readonly rejected: readonly Rejection[];
}> {
  const { files, rejected } = await listFiles(inputs.filter((input) => typeof input === "string"));
  const folder = reference === null ? null : absolutePath(reference) + sep;
  const own = files.filter((path) => folder === null || !absolutePath(path).startsWith(folder));
  const all = [...own, ...inputs.filter((input) => typeof input !== "string")];
  const isExport = (input: IngestInput): boolean => formatOf(pathOf(input)) === "ledger";
  return {
    files: all.filter((input) => !isExport(input)),
    exports: all.filter(isExport),
    rejected,
  };
}

/** The name under which an input is told of. */
export const pathOf = (input: IngestInput): string =>
  typeof input === "string" ? input : input.path;

/** What one file is read with. */
export interface ReadInputOptions {
  readonly model: Model;
  /** Of articles that say nothing of the kind themselves. */
  readonly metadata: ArticleMetadata;
  readonly gazetteer: Gazetteer;
}

/** Reads one file; what cannot be read of it is rejected with its place. */
export function readInput(
  input: IngestInput,
  { model, metadata, gazetteer }: ReadInputOptions,
): Promise<Reading> {
  return readFileWith(input, (text) => {
    const path = pathOf(input);
    if (formatOf(path) === "article") return readArticle({ path, text, metadata, gazetteer });
    return readClaimsFile({ path, text, model, isReference: false });
  });
}

/** A file that cannot be read is one rejection; what is not ours is thrown on. */
async function readFileWith(input: IngestInput, read: (text: string) => Reading): Promise<Reading> {
  try {
    const { bytes } = typeof input === "string" ? await readSource(input) : input;
    const text = decodeText(bytes);
    const unstorable = refuseUnstorable("The file", text);
    if (unstorable)
      return {
        documents: [],
        edition: null,
        rejected: [reject(unstorable, { ...wholeFile(pathOf(input)), ...lineOf(text, "\0") })],
      };
    return read(text);
  } catch (error) {
    if (!(error instanceof DragomanError)) throw error;
    return {
      documents: [],
      edition: null,
      rejected: [reject(error, wholeFile(pathOf(input)))],
    };
  }
}

function lineOf(text: string, words: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, text.indexOf(words));
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}
