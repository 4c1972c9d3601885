import type { DateValue, Publication, StoredDocument } from "../model/claim.ts";
import { dayNumber } from "../model/days.ts";
import { compare, compareText } from "../model/order.ts";
import { canonicalJson } from "../model/rows.ts";

/** Appearances in order: the earliest first, those without a date last. */
export function inOrder(publications: readonly Publication[]): readonly Publication[] {
  const day = (publication: Publication): number =>
    publication.publishedAt?.min ? dayNumber(publication.publishedAt.min) : Infinity;
  return [...publications].sort(
    (a, b) => compare(day(a), day(b)) || compareText(canonicalJson(a), canonicalJson(b)),
  );
}

/** When a document first appeared; null where that is not known. */
export const firstPublished = (document: StoredDocument | undefined): DateValue | null =>
  document?.publications[0]?.publishedAt ?? null;
