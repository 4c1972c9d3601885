import type { Evidence, StoredDocument } from "../model/claim.ts";
import type { Ledger, SaidClaim } from "../model/ledger.ts";
import { evidencePlaces } from "../model/structured-text.ts";
import { isWhole } from "../model/withheld.ts";

/** Claims whose words do not stand where they say, and documents whose text is not what their hash says. */
export function findBrokenEvidence({ documents, claims }: Ledger): readonly string[] {
  const stands = evidencePlaces();
  const ofDocuments = [...documents.values()]
    .filter((document) => !isWhole(document))
    .map(
      (document) => `The text of ${document.id} does not have the hash that it is stored under.`,
    );
  const ofClaims = [...claims.values()].flatMap(({ claim }) =>
    checkClaim(claim, documents.get(claim.document), stands),
  );
  return [...ofDocuments, ...ofClaims];
}

function checkClaim(
  claim: SaidClaim,
  document: StoredDocument | undefined,
  stands: (evidence: Evidence, document: StoredDocument) => boolean,
): readonly string[] {
  if (document === undefined)
    return [`The claim ${claim.id} names the document ${claim.document}, which is not stored.`];
  if (document.withheld !== undefined)
    return [`The claim ${claim.id} rests on ${document.id}, which is erased.`];
  if (claim.evidence.length === 0) return [`The claim ${claim.id} has no evidence.`];
  return claim.evidence
    .filter((evidence) => !stands(evidence, document))
    .map(
      (evidence) =>
        `The claim ${claim.id} rests on "${evidence.exact}", which does not stand at ${placeOf(evidence)} of ${document.id}.`,
    );
}

const placeOf = (evidence: Evidence): string =>
  evidence.kind === "SPAN" ? `${evidence.start}–${evidence.end}` : (evidence.pointer ?? "");
