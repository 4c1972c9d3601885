import type { StoredDocument, Withheld } from "./claim.ts";

/** What is answered in place of words that were erased by law. */
export const WITHHELD = "WITHHELD";

/** What is left of a document that is erased: its id and hash, and who erased it, when and why. */
export const withheldDocument = (
  { id, sha256 }: Pick<StoredDocument, "id" | "sha256">,
  withheld: Withheld,
): StoredDocument => ({
  id,
  sha256,
  text: "",
  mediaType: "text/plain",
  language: null,
  isReference: false,
  publications: [],
  mentions: [],
  withheld,
});
