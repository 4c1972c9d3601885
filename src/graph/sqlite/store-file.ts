import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
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

/** How long a writer waits for another one, and how often it looks. */
const WAIT = { milliseconds: 10_000, step: 50 } as const;

/**
 * Takes the lock of a store's writer: a file beside it that names the process. Waits for the holder; one that is no
 * longer alive is taken over. Returns the function that gives the lock back.
 */
export async function lockForWriting(
  path: string,
  wait: number = WAIT.milliseconds,
): Promise<() => void> {
  const lock = `${path}.lock`;
  for (const until = Date.now() + wait; ;) {
    const holder = takeLock(lock);
    if (holder === null)
      return () => {
        releaseLock(lock);
      };
    if (Date.now() >= until) throw new DragomanError("STORE_LOCKED", [path, `process ${holder}`]);
    await new Promise((resolve) => setTimeout(resolve, WAIT.step));
  }
}

/** Ids of processes come again, in a container at each start: with the time of its start a process is one of its kind. */
const nameOf = (id: number): string => `${id} ${startOf(id)}`.trim();

/** Null where the lock was taken, else the process that holds it. */
function takeLock(lock: string): number | null {
  // Written beside and then linked, so that nobody ever sees a lock without its holder.
  const own = `${lock}.${process.pid}.${Date.now()}`;
  writeFileSync(own, nameOf(process.pid));
  try {
    linkSync(own, lock);
    return null;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(own, { force: true });
  }
  const [id, start] = readLock(lock).split(" ");
  if (isAlive(Number(id), start)) return Number(id);
  rmSync(lock, { force: true });
  return takeLock(lock);
}

function releaseLock(lock: string): void {
  if (readLock(lock) === nameOf(process.pid)) rmSync(lock, { force: true });
}

function readLock(lock: string): string {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return "";
  }
}

function isAlive(id: number, start: string | undefined): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return start === undefined || start === startOf(id);
}

/** When a process was started, in ticks since the machine was; empty where the system does not tell. */
function startOf(id: number): string {
  try {
    // The name of the program, in brackets, may hold anything; the start is the twentieth field after it.
    const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(") ").at(-1)?.split(" ");
    return fields?.[19] ?? "";
  } catch {
    return "";
  }
}
