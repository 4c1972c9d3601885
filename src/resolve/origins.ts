/** Rule 17: how many claims, publishers and independent origins stand behind something. */
import type { Claim, StoredDocument } from "../model/claim.ts";
import { foldName } from "../model/fold.ts";
import { evidenceSentence } from "./evidence-sentence.ts";

export interface Counts {
  readonly claimCount: number;
  readonly publisherCount: number;
  readonly originCount: number;
}

/** Counts over claims that support one fact. */
export function countClaims(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, StoredDocument>,
): Counts {
  return {
    claimCount: claims.length,
    publisherCount: new Set(claims.flatMap((claim) => publishersOf(documents.get(claim.document))))
      .size,
    originCount: countOrigins(claims, documents),
  };
}

/** Claims are of one origin when they cite one agency (else: have one publisher), or rest on the same sentence. */
export function countOrigins(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, StoredDocument>,
): number {
  if (claims.length < 2) return claims.length;
  const parents = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (
      let parent = parents.get(at);
      parent !== undefined && parent !== at;
      parent = parents.get(at)
    ) {
      parents.set(at, parents.get(parent) ?? parent); // Ways become shorter as they are walked.
      at = parent;
    }
    return at;
  };
  const keys = claims.map((claim) => keysOf(claim, documents.get(claim.document)));
  for (const [first, ...others] of keys) {
    for (const other of others) {
      const [a, b] = [root(first), root(other)].sort();
      if (a !== undefined && b !== undefined) parents.set(b, a);
    }
  }
  return new Set(keys.map(([first]) => root(first))).size;
}

type OriginKeys = readonly [string, ...string[]];

const known = new WeakMap<
  Claim,
  { readonly document: StoredDocument | undefined; readonly keys: OriginKeys }
>();

/** The keys of a claim, made out once for all that it supports. */
function keysOf(claim: Claim, document: StoredDocument | undefined): OriginKeys {
  const last = known.get(claim);
  if (last !== undefined && last.document === document) return last.keys;
  const keys = originKeys(claim, document);
  known.set(claim, { document, keys });
  return keys;
}

function originKeys(claim: Claim, document: StoredDocument | undefined): OriginKeys {
  const agencies = claim.attributions
    .filter((link) => link.kind === "AGENCY")
    .map((link) => `origin ${foldName(link.agent.text ?? link.agent.id ?? "")}`);
  // An agency's own page and a paper that cites it are one origin, hence one sort of key.
  const publishers = publishersOf(document).map((publisher) => `origin ${foldName(publisher)}`);
  const words = claim.evidence.flatMap((item) => {
    const sentence = evidenceSentence(item, document);
    return sentence === null ? [] : [`words ${sentence}`];
  });
  const [first = `document ${claim.document}`, ...others] =
    agencies.length > 0 ? agencies : publishers.slice(0, 1);
  return [first, ...others, ...words];
}

/** Publishers of a document's appearances, the earliest first. */
const publishersOf = (document: StoredDocument | undefined): readonly string[] =>
  (document?.publications ?? []).flatMap((publication) => publication.publisher ?? []);
