import type { StoredDocument, Withheld } from "./claim.ts";
import { sha256 } from "./entity-id.ts";

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

/** Whether a document's text has the hash that it is stored under; of an erased one nothing but the hash may be left. */
export const isWhole = ({
  text,
  sha256: hash,
  withheld,
  publications,
  mentions,
}: StoredDocument) =>
  withheld === undefined
    ? sha256(text) === hash
    : text === "" && publications.length === 0 && mentions.length === 0;
