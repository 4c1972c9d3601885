import { DragomanError } from "../../errors.ts";
import { sqliteCode } from "./connection.ts";

/** SQLite's errors as ours; what is not SQLite's, or is our mistake, stays as it is. */
export function translateError(error: unknown, path: string): unknown {
  const code = sqliteCode(error);
  if (code === null) return error;
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return new DragomanError("STORE_LOCKED", [path, "another process"], { cause: error });
  if (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB")
    return new DragomanError("STORE_CORRUPT", [path], { cause: error });
  if (code === "SQLITE_FULL" || code.startsWith("SQLITE_IOERR_WRITE"))
    return new DragomanError("STORE_FULL", [path], { cause: error });
  return error;
}
