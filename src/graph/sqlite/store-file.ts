import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DragomanError } from "../../errors.ts";
import { APPLICATION_ID, FORMAT_VERSION } from "./schema-statements.ts";

const HEADER_BYTES = 100;
const MAGIC = "SQLite format 3\0";

/**
 * Looks at a store's file before SQLite does: SQLite would fill an emptied one and open one of another program.
 * Returns whether it exists. https://www.sqlite.org/fileformat.html#the_database_header
 */
export function inspectStoreFile(path: string): boolean {
  if (!existsSync(path)) return false;
  const file = statSync(path);
  if (!file.isFile()) throw new DragomanError("STORE_FOREIGN", [path]);
  const { size } = file;
  if (size < HEADER_BYTES) throw new DragomanError("STORE_CORRUPT", [path]);
  const header = readHeader(path);
  if (header.toString("latin1", 0, 16) !== MAGIC) throw new DragomanError("STORE_CORRUPT", [path]);
  if (header.readUInt32BE(68) !== APPLICATION_ID) throw new DragomanError("STORE_FOREIGN", [path]);
  const format = header.readUInt32BE(60);
  if (format > FORMAT_VERSION)
    throw new DragomanError("STORE_TOO_NEW", [path, format, FORMAT_VERSION]);
  if (format < FORMAT_VERSION)
    throw new DragomanError("STORE_TOO_OLD", [path, format, FORMAT_VERSION]);
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  // Pages that are only in the write-ahead log may be missing from the file itself.
  if (!existsSync(`${path}-wal`) && size < pageSize * header.readUInt32BE(28))
    throw new DragomanError("STORE_CORRUPT", [path]);
  return true;
}

/** The format of a store of ours; null where there is none. */
export function storeFormat(path: string): number | null {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file === undefined || !file.isFile() || file.size < HEADER_BYTES) return null;
  const header = readHeader(path);
  const isOurs =
    header.toString("latin1", 0, 16) === MAGIC && header.readUInt32BE(68) === APPLICATION_ID;
  return isOurs ? header.readUInt32BE(60) : null;
}

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, "r");
  try {
    readSync(file, header, 0, HEADER_BYTES, 0);
  } finally {
    closeSync(file);
  }
  return header;
}

/** Makes the folder of a new store. */
export const makeStoreFolder = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true });
};
