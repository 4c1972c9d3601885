import type { Claim } from "../model/claim.ts";
import { shortHash } from "../model/entity-id.ts";
import { foldName } from "../model/fold.ts";
import type { RecordVersion } from "../model/ledger.ts";

/**
 * Time rule 3: a hash over mentions as written and the place of the evidence; no entity id, no extractor, no confidence, no
 * time of ours. What a record of a structured source says is one claim in all of its editions, wherever it stands in them.
 */
export function claimId(
  claim: Omit<Claim, "id" | "extractor" | "confidence">,
  record: Pick<RecordVersion, "source" | "record"> | null = null,
): string {
  const { document, statement, modality, polarity, attributions, basis } = claim;
  const said = { statement, modality, polarity, attributions, basis };
  if (record !== null)
    return `claim:${shortHash({ ...said, record: [foldName(record.source), record.record] })}`;
  const places = claim.evidence.map(({ kind, start, end, pointer }) => ({
    kind,
    start,
    end,
    pointer,
  }));
  return `claim:${shortHash({ ...said, document, places })}`;
}
