import type { Claim, StoredDocument } from "../model/claim.ts";
import { canonicalJson } from "../model/rows.ts";

/** Stored texts and claims, by id: of a store, of a batch, or of both together. */
export interface Knowledge {
  readonly documents: ReadonlyMap<string, StoredDocument>;
  readonly claims: ReadonlyMap<string, Claim>;
}

/** Adds to what is known; nothing depends on which of the two came first. */
export function merge(
  known: Knowledge,
  added: { readonly documents: readonly StoredDocument[]; readonly claims: readonly Claim[] },
): Knowledge {
  const documents = new Map(known.documents);
  for (const document of added.documents)
    documents.set(document.id, mergeDocuments(documents.get(document.id), document));
  const claims = new Map(known.claims);
  for (const claim of added.claims) claims.set(claim.id, mergeClaims(claims.get(claim.id), claim));
  return { documents, claims };
}

/** The same text again: one document with the publications and mentions of both. */
function mergeDocuments(known: StoredDocument | undefined, added: StoredDocument): StoredDocument {
  if (known === undefined)
    return {
      ...added,
      publications: union(added.publications, []),
      mentions: union(added.mentions, []),
    };
  return {
    ...known,
    mediaType: known.mediaType < added.mediaType ? known.mediaType : added.mediaType,
    language: leastText(known.language, added.language),
    isReference: known.isReference || added.isReference,
    publications: union(known.publications, added.publications),
    mentions: union(known.mentions, added.mentions),
  };
}

/** The same claim from two extractors is one claim; the surer of them is told. */
function mergeClaims(known: Claim | undefined, added: Claim): Claim {
  if (known === undefined) return added;
  const order = known.confidence - added.confidence || (known.extractor < added.extractor ? 1 : -1);
  return order >= 0 ? known : added;
}

const leastText = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b;

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  const byText = new Map([...a, ...b].map((item) => [canonicalJson(item), item]));
  return [...byText].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, item]) => item);
}
