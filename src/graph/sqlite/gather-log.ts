import { DragomanError } from "../../errors.ts";
import { openConnection, type Connection } from "./connection.ts";

/**
 * Takes a store's write-ahead log into its file, so that the file is the whole store and can be moved: a log that stays
 * would be taken for that of whatever file comes in its place. Throws STORE_LOCKED where anybody else has it open.
 */
export async function gatherLog(connection: Connection, path: string): Promise<void> {
  const [mode] = await connection.all("pragma journal_mode = delete").catch((cause: unknown) => {
    throw /locked/i.test(String(cause)) ? lockedBySomebody(path, cause) : cause;
  });
  if (mode?.["journal_mode"] !== "delete") throw lockedBySomebody(path);
}

/**
 * Writes a whole store to a file that is not there yet, its write-ahead log included. Within one process this is the only
 * way to move a store that was open: the driver keeps closed connections until they are forgotten, and with them their
 * hold on the file, whatever its name.
 */
export async function copyStore(path: string, to: string): Promise<void> {
  const connection = await openConnection(path, []);
  try {
    await connection.all("vacuum into ?", [to]);
  } finally {
    connection.close();
  }
}

const lockedBySomebody = (path: string, cause?: unknown): DragomanError =>
  new DragomanError("STORE_LOCKED", [path, "another process"], { cause });
