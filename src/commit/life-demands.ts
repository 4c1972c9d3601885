/** What a commit looks up to know what is alive, and whose life can change by what is recorded (rule 4). */
import type { Edition, LedgerEntry } from "../model/ledger.ts";
import { contentOf } from "../model/ledger-payload.ts";
import { readInOrder } from "../resolve/editions.ts";
import { keyOf } from "../resolve/index-keys.ts";
import { sourceId, sourcesOf } from "../resolve/sources.ts";
import type { Demand } from "./scope.ts";

/** All on which it rests whether an entry, or what stands in it, is alive. */
export function lifeDemand(entry: LedgerEntry): Demand {
  const { kind, id } = entry;
  switch (kind) {
    case "claim": {
      const { claim, assertions } = contentOf(kind, entry);
      const sources = assertions.flatMap(({ record }) => (record ? [sourceId(record.source)] : []));
      return {
        ids: [claim.document, ...assertions.map(({ reading }) => reading)],
        keys: [
          keyOf.judged(id),
          ...sources.flatMap((source) => [keyOf.editions(source), keyOf.judged(source)]),
        ],
      };
    }
    case "document": {
      const sources = sourcesOf(contentOf(kind, entry));
      return { ids: [], keys: [keyOf.readings(id), ...[id, ...sources].map(keyOf.judged)] };
    }
    case "reading": {
      const { document, runs } = contentOf(kind, entry);
      return { ids: [document, ...runs], keys: runs.map(keyOf.judged) };
    }
    case "edition": {
      const { source, run } = contentOf(kind, entry);
      return { ids: [], keys: [run, sourceId(source)].map(keyOf.judged) };
    }
    case "judgement":
    case "run":
      return { ids: [], keys: [] };
  }
}

/** The stored entries that a recorded one can bring to life or end, and those by which they are found. */
export function suspectDemand(entry: LedgerEntry): Demand {
  const { kind, id } = entry;
  switch (kind) {
    case "claim":
      return { ids: [], keys: [] };
    case "document":
      return { ids: [], keys: [keyOf.inDocument(id)] };
    case "reading": {
      const { document } = contentOf(kind, entry);
      return { ids: [], keys: [keyOf.readings(document), keyOf.inDocument(document)] };
    }
    case "edition":
      return { ids: [], keys: [keyOf.editions(sourceId(contentOf(kind, entry).source))] };
    case "judgement": {
      const { says } = contentOf(kind, entry);
      if (says.kind === "RETRACT") return retractDemand(says.target);
      return {
        ids: says.kind === "ACCEPT" || says.kind === "REJECT" ? [says.claim] : [],
        keys: [],
      };
    }
    case "run":
      return { ids: [], keys: [keyOf.run(id)] };
  }
}

/** The target is a document, a source or a run. */
const retractDemand = (target: string): Demand => ({
  ids: [target],
  keys: [keyOf.inDocument, keyOf.publisher, keyOf.editions, keyOf.run].map((key) => key(target)),
});

/** What is to be looked at once those were found: the claims of documents, readings and records. */
export function claimsDemand(
  found: readonly LedgerEntry[],
  editions: { readonly before: readonly Edition[]; readonly after: readonly Edition[] },
): Demand {
  const documents = found.flatMap((entry) => {
    if (entry.kind === "document") return [entry.id];
    return entry.kind === "reading" ? [contentOf("reading", entry).document] : [];
  });
  return {
    ids: documents,
    keys: [...documents.map(keyOf.inDocument), ...changedRecords(editions)],
  };
}

/** Keys of records of which another version is current than was, or none. */
function changedRecords({
  before,
  after,
}: {
  readonly before: readonly Edition[];
  readonly after: readonly Edition[];
}): readonly string[] {
  const sources = new Set([...before, ...after].map(({ source }) => sourceId(source)));
  return [...sources].flatMap((source) => {
    const [was, is] = [before, after].map((editions) =>
      readInOrder(editions.filter((edition) => sourceId(edition.source) === source)),
    );
    const records = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
    return [...records]
      .filter((record) => was?.get(record) !== is?.get(record))
      .map((record) => keyOf.record(source, record));
  });
}
