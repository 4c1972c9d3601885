import type { Document } from "yaml";
import type { Evidence, StoredDocument } from "../model/claim.ts";
import { sha256 } from "../model/entity-id.ts";
import type { Ledger, SaidClaim } from "../model/ledger.ts";
import { parseStructured, wordsAt } from "../model/structured-text.ts";

/** Claims whose words do not stand where they say, and documents whose text is not what their hash says. */
export function findBrokenEvidence({ documents, claims }: Ledger): readonly string[] {
  const parsed = new Map<string, Document.Parsed | null>();
  const structure = (document: StoredDocument): Document.Parsed | null => {
    if (!parsed.has(document.id)) parsed.set(document.id, parseStructured(document.text));
    return parsed.get(document.id) ?? null;
  };
  const ofDocuments = [...documents.values()]
    .filter((document) => sha256(document.text) !== document.sha256)
    .map(
      (document) => `The text of ${document.id} does not have the hash that it is stored under.`,
    );
  const ofClaims = [...claims.values()].flatMap(({ claim }) =>
    checkClaim(claim, documents.get(claim.document), structure),
  );
  return [...ofDocuments, ...ofClaims];
}

function checkClaim(
  claim: SaidClaim,
  document: StoredDocument | undefined,
  structure: (document: StoredDocument) => Document.Parsed | null,
): readonly string[] {
  if (document === undefined)
    return [`The claim ${claim.id} names the document ${claim.document}, which is not stored.`];
  if (claim.evidence.length === 0) return [`The claim ${claim.id} has no evidence.`];
  return claim.evidence
    .filter((evidence) => wordsOf(evidence, document, structure) !== evidence.exact)
    .map(
      (evidence) =>
        `The claim ${claim.id} rests on "${evidence.exact}", which does not stand at ${placeOf(evidence)} of ${document.id}.`,
    );
}

function wordsOf(
  evidence: Evidence,
  document: StoredDocument,
  structure: (document: StoredDocument) => Document.Parsed | null,
): string | null {
  if (evidence.kind === "SPAN") return document.text.slice(evidence.start ?? 0, evidence.end ?? 0);
  const parsed = structure(document);
  return parsed === null ? null : wordsAt(parsed, document.text, evidence.pointer ?? "");
}

const placeOf = (evidence: Evidence): string =>
  evidence.kind === "SPAN" ? `${evidence.start}–${evidence.end}` : (evidence.pointer ?? "");
