import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { DragomanError } from "../errors.ts";
import { LEDGER_FILE_SUFFIX } from "../model/ledger-file.ts";
import { reject, wholeFile, type Rejection } from "./rejection.ts";

/** A file as it was found, or bytes under a name. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const CLAIMS_FILES: ReadonlySet<string> = new Set([".yaml", ".yml", ".json"]);
const ARTICLES: ReadonlySet<string> = new Set([".txt", ".md", ".text", ".markdown"]);

/** What a file's name says that it is. */
export function formatOf(path: string): "claims" | "article" | "ledger" | null {
  if (path.toLowerCase().endsWith(LEDGER_FILE_SUFFIX)) return "ledger";
  const extension = extname(path).toLowerCase();
  return CLAIMS_FILES.has(extension) ? "claims" : ARTICLES.has(extension) ? "article" : null;
}

/**
 * The files that paths lead to, each once and in order. Folders give the files that a reader recognises, at any depth;
 * hidden files and files called README are left out. A path given by itself is taken whatever its name.
 */
export async function listFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly rejected: readonly Rejection[] }> {
  const files = new Set<string>();
  const rejected: Rejection[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null)
      rejected.push(reject(new DragomanError("FILE_NOT_FOUND", [path]), wholeFile(path)));
    else if (found.isDirectory()) for (const file of await listFolder(path)) files.add(file);
    else if (formatOf(path) === null)
      rejected.push(reject(new DragomanError("FILE_NOT_RECOGNISED", [path]), wholeFile(path)));
    else files.add(path);
  }
  return { files: [...files], rejected };
}

async function listFolder(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const lists = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".")) return [];
      if (entry.isDirectory()) return listFolder(path);
      return entry.isFile() && formatOf(path) !== null && !/^readme\b/i.test(basename(path))
        ? [path]
        : [];
    }),
  );
  return lists.flat();
}

/** Reads one file whole. */
export async function readSource(path: string): Promise<SourceFile> {
  try {
    return { path, bytes: await readFile(path) };
  } catch (cause) {
    throw new DragomanError("FILE_NOT_FOUND", [path], { cause });
  }
}

/** The text of bytes: UTF-8, or UTF-16 with a byte-order mark. Throws FILE_NOT_TEXT, and TEXT_NOT_STORABLE for NUL. */
export function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DragomanError("FILE_NOT_TEXT", [encoding.toUpperCase()], { cause });
  }
}
