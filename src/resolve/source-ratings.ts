import type { StoredDocument } from "../model/claim.ts";
import type { ReliabilityValue, SourceSettings } from "../model/source-settings.ts";
import { sourceId } from "./sources.ts";

/** What the operator set for the publishers of documents. */
export interface SourceRatings {
  /** Of a source, by its id. */
  of(source: string): Pick<SourceSettings, "reliability" | "primaryFor">;
  /** The best of a document's publishers. */
  reliabilityOf(document: StoredDocument | undefined): ReliabilityValue;
  /** Whether one of a document's publishers is the primary record for the predicate. */
  isPrimary(document: StoredDocument | undefined, predicate: string): boolean;
}

const UNSET: Pick<SourceSettings, "reliability" | "primaryFor"> = {
  reliability: "F",
  primaryFor: [],
};

/** Settings by publisher, whose name counts in normal form. */
export function rateSources(settings: readonly SourceSettings[]): SourceRatings {
  const byId = new Map(settings.map((source) => [sourceId(source.name), source]));
  const of: SourceRatings["of"] = (source) => byId.get(source) ?? UNSET;
  const byName = new Map<string, ReturnType<SourceRatings["of"]>>();
  const ofPublisher = (name: string): ReturnType<SourceRatings["of"]> => {
    const known = byName.get(name) ?? of(sourceId(name));
    byName.set(name, known);
    return known;
  };
  const ofDocument = (document: StoredDocument | undefined) =>
    byId.size === 0
      ? []
      : (document?.publications ?? []).flatMap(({ publisher }) =>
          publisher === null ? [] : [ofPublisher(publisher)],
        );
  return {
    of,
    reliabilityOf: (document) =>
      ofDocument(document)
        .map(({ reliability }) => reliability)
        .reduce((best, next) => (next < best ? next : best), UNSET.reliability),
    isPrimary: (document, predicate) =>
      ofDocument(document).some(({ primaryFor }) => primaryFor.includes(predicate)),
  };
}
