import type { Document } from "yaml";
import type { Evidence, StoredDocument } from "../model/claim.ts";
import { sha256 } from "../model/entity-id.ts";
import type { Ledger, SaidClaim } from "../model/ledger.ts";
import { evidenceWords, parseStructured } from "../model/structured-text.ts";

/** Claims whose words do not stand where they say, and documents whose text is not what their hash says. */
export function findBrokenEvidence({ documents, claims }: Ledger): readonly string[] {
  const parsed = new Map<string, Document.Parsed | null>();
  const structure = (document: StoredDocument): Document.Parsed | null => {
    if (!parsed.has(document.id)) parsed.set(document.id, parseStructured(document.text));
    return parsed.get(document.id) ?? null;
  };
  const ofDocuments = [...documents.values()]
    .filter((document) => !isWhole(document))
    .map(
      (document) => `The text of ${document.id} does not have the hash that it is stored under.`,
    );
  const ofClaims = [...claims.values()].flatMap(({ claim }) =>
    checkClaim(claim, documents.get(claim.document), structure),
  );
  return [...ofDocuments, ...ofClaims];
}

/** Of what was erased nothing may be left but the hash. */
const isWhole = ({ text, sha256: hash, withheld, publications, mentions }: StoredDocument) =>
  withheld === undefined
    ? sha256(text) === hash
    : text === "" && publications.length === 0 && mentions.length === 0;

function checkClaim(
  claim: SaidClaim,
  document: StoredDocument | undefined,
  structure: (document: StoredDocument) => Document.Parsed | null,
): readonly string[] {
  if (document === undefined)
    return [`The claim ${claim.id} names the document ${claim.document}, which is not stored.`];
  if (document.withheld !== undefined)
    return [`The claim ${claim.id} rests on ${document.id}, which is erased.`];
  if (claim.evidence.length === 0) return [`The claim ${claim.id} has no evidence.`];
  return claim.evidence
    .filter(
      (evidence) =>
        evidenceWords(evidence, document.text, () => structure(document)) !== evidence.exact,
    )
    .map(
      (evidence) =>
        `The claim ${claim.id} rests on "${evidence.exact}", which does not stand at ${placeOf(evidence)} of ${document.id}.`,
    );
}

const placeOf = (evidence: Evidence): string =>
  evidence.kind === "SPAN" ? `${evidence.start}–${evidence.end}` : (evidence.pointer ?? "");
