import type { Claim } from "../model/claim.ts";
import { shortHash } from "../model/entity-id.ts";

/** Time rule 3: a hash over mentions as written and the place of the evidence; no entity id, no extractor, no confidence, no time of ours. */
export function claimId(claim: Omit<Claim, "id">): string {
  const { document, statement, modality, polarity, attributions, basis } = claim;
  const places = claim.evidence.map(({ kind, start, end, pointer }) => ({
    kind,
    start,
    end,
    pointer,
  }));
  return `claim:${shortHash({ document, statement, modality, polarity, attributions, basis, places })}`;
}
