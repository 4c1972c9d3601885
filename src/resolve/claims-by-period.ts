import type { Claim, StoredDocument } from "../model/claim.ts";
import { findPeriods, type Period, type TimedClaim } from "./periods.ts";
import { firstPublished } from "./publications.ts";

/** A period of one key, with the claims that support it. */
export interface ClaimsOfPeriod<T> {
  readonly period: Period;
  readonly members: readonly T[];
}

/** Claims of one key by the periods of which they speak, each claim once. */
export function claimsByPeriod<T extends { readonly claim: Claim }>(
  claims: readonly T[],
  documents: ReadonlyMap<string, StoredDocument>,
): readonly ClaimsOfPeriod<T>[] {
  const byId = new Map(claims.map((item) => [item.claim.id, item]));
  const periods = findPeriods(
    [...byId.values()].map(({ claim }) => timesOf(claim, documents.get(claim.document))),
  );
  return periods.map((period) => ({
    period,
    members: period.claims.flatMap((id) => byId.get(id) ?? []),
  }));
}

function timesOf({ id, statement }: Claim, document: StoredDocument | undefined): TimedClaim {
  const published = firstPublished(document);
  if (statement.says === "definition")
    return { id, since: null, until: null, observed: null, published };
  const { since = null, until = null } = statement;
  const observed = statement.says === "fact" ? statement.observed : null;
  return { id, since, until, observed, published };
}
