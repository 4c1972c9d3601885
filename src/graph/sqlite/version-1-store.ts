/** Stores of format 1: what was put into them stands beside the rows of their claims and documents. */
import { openConnection } from "./connection.ts";
import { gatherLog } from "./gather-log.ts";
import { translateError } from "./translate-error.ts";

/** One claim or document as the store has it, and when it came. */
export interface Version1Entry {
  readonly kind: "claim" | "document";
  readonly payload: string;
  readonly recordedAt: number;
}

/**
 * Everything that was put into a store of format 1. Leaves all of it in the one file, so that the file can be moved;
 * throws STORE_LOCKED where another process has the store open.
 */
export async function readVersion1(path: string): Promise<readonly Version1Entry[]> {
  const connection = await openConnection(path, []);
  try {
    await gatherLog(connection, path);
    const documents = await connection.all("select payload, recordedAt from record_document");
    const claims = await connection.all("select payload, recordedAt from record_claim");
    return [...documents.map(entryOf("document")), ...claims.map(entryOf("claim"))];
  } catch (error) {
    throw translateError(error, path);
  } finally {
    connection.close();
  }
}

const entryOf =
  (kind: Version1Entry["kind"]) =>
  (row: Readonly<Record<string, unknown>>): Version1Entry => ({
    kind,
    payload: String(row["payload"]),
    recordedAt: Number(row["recordedAt"]),
  });
