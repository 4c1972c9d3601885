import { DragomanError } from "../errors.ts";
import type { Claim } from "../model/claim.ts";
import type { RecordVersion } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import { claimId } from "./claim-id.ts";
import type { Gazetteer } from "./extract/gazetteer.ts";
import { gate } from "./gate.ts";
import { ground } from "./ground.ts";
import { normalise } from "./normalise.ts";
import type { DraftedDocument } from "./reading.ts";
import type { MadeClaim } from "./record-claims.ts";
import { reject, type Rejection } from "./rejection.ts";
import { readTextWords } from "./text-words.ts";

/** Drafts of one document become claims: normalised, grounded, gated, each under its id. */
export function makeClaims(
  { document, drafts, isExtracted }: DraftedDocument,
  model: Model,
  gazetteer: Gazetteer,
): { readonly claims: readonly MadeClaim[]; readonly rejected: readonly Rejection[] } {
  const words = isExtracted ? readTextWords(document.text, gazetteer) : null;
  const claims: MadeClaim[] = [];
  const rejected: Rejection[] = [];
  for (const { draft: given, place, quotePlace, record } of drafts) {
    const draft = normalise(given);
    const evidence = draft instanceof DragomanError ? draft : ground(draft, document.text);
    const refused =
      draft instanceof DragomanError
        ? draft
        : evidence instanceof DragomanError
          ? evidence
          : gate({ draft, evidence, model, words });
    if (refused !== null)
      rejected.push(
        reject(
          refused,
          evidence instanceof DragomanError && !(draft instanceof DragomanError)
            ? quotePlace
            : place,
        ),
      );
    else if (!(draft instanceof DragomanError) && !(evidence instanceof DragomanError))
      claims.push({ claim: makeClaim(document.id, draft, { evidence, record }), record });
  }
  return { claims, rejected };
}

function makeClaim(
  document: string,
  {
    quotes: _quotes,
    pointer: _pointer,
    ...said
  }: Exclude<ReturnType<typeof normalise>, DragomanError>,
  { evidence, record }: Pick<Claim, "evidence"> & { readonly record: RecordVersion | null },
): Claim {
  const claim = { ...said, document, evidence };
  return { id: claimId(claim, record), ...claim };
}
