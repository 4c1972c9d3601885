import type { Publication, StoredDocument, TextMention } from "../model/claim.ts";
import { documentId, sha256 } from "../model/entity-id.ts";

/** A text with what its file says of it. */
export interface DocumentInput {
  readonly text: string;
  readonly mediaType: StoredDocument["mediaType"];
  readonly language: string | null;
  readonly isReference: boolean;
  readonly publication: Publication;
  readonly mentions?: readonly TextMention[];
}

/** The document that stores a text; its id is the text's hash. */
export function makeDocument({
  text,
  mediaType,
  language,
  isReference,
  publication,
  mentions,
}: DocumentInput): StoredDocument {
  const hash = sha256(text);
  return {
    id: documentId(hash),
    sha256: hash,
    text,
    mediaType,
    language,
    isReference,
    publications: [publication],
    mentions: mentions ?? [],
  };
}
