/**
 * Cursors are places in an order: the values of its keys at one row, and a fingerprint of the list they belong to.
 * They hold nothing that the reader may not see, and need no secret.
 */
export type CursorValue = string | number | boolean | null;

/** Writes the place of a row as opaque text. */
export function writeCursor(fingerprint: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([fingerprint, ...values]), "utf8").toString("base64url");
}

/** Reads a cursor of the list with this fingerprint and number of keys; null where it is of another list, or no cursor. */
export function readCursor(
  text: string,
  fingerprint: string,
  keyCount: number,
): readonly CursorValue[] | null {
  const parsed = parseJson(Buffer.from(text, "base64url").toString("utf8"));
  if (!Array.isArray(parsed) || parsed.length !== keyCount + 1 || parsed[0] !== fingerprint)
    return null;
  const values: unknown[] = parsed.slice(1);
  return values.every(isCursorValue) ? values : null;
}

const isCursorValue = (value: unknown): value is CursorValue =>
  value === null ||
  typeof value === "string" ||
  typeof value === "number" ||
  typeof value === "boolean";

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
