import type { Claim, StoredDocument } from "./claim.ts";

/** JSON with sorted keys that keeps nulls, so that what is read back is what was written. */
export const writePayload = (value: Claim | StoredDocument): string =>
  JSON.stringify(sortKeys(value));

/** A claim from its stored text, which only `writePayload` makes. */
export const readClaim = (payload: string): Claim => JSON.parse(payload) as Claim; // Written by writePayload above and by nobody else.

/** A document from its stored text, which only `writePayload` makes. */
export const readDocument = (payload: string): StoredDocument =>
  JSON.parse(payload) as StoredDocument; // The same.

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}
