/** Rule 4, structured sources: which version of each record is current, whatever the order in which editions came. */
import type { Edition, RecordVersion } from "../model/ledger.ts";
import { compareText, groupBy } from "../model/order.ts";
import { sourceId } from "./sources.ts";

/** Ids that a standing judgement takes back. */
type Retracted = Pick<ReadonlySet<string>, "has">;

export interface CurrentRecords {
  /** Whether the source still lists the record, in this version. */
  isCurrent(record: RecordVersion): boolean;
}

/** Reads editions in their own order: a full one lists all that there is, a delta what is new, changed or gone. */
export function currentRecords(editions: readonly Edition[], retracted: Retracted): CurrentRecords {
  const bySource = new Map(
    [...groupBy(standingEditions(editions, retracted), ({ source }) => sourceId(source))].map(
      ([source, own]) => [source, readInOrder(own)],
    ),
  );
  return {
    isCurrent: ({ source, record, version }) =>
      bySource.get(sourceId(source))?.get(record) === version,
  };
}

/** Editions of which neither the run nor the source is taken back. */
export const standingEditions = (
  editions: Iterable<Edition>,
  retracted: Retracted,
): readonly Edition[] =>
  [...editions].filter(
    ({ run, source }) => !retracted.has(run) && !retracted.has(sourceId(source)),
  );

/** Version by record, after the last edition. */
export function readInOrder(editions: readonly Edition[]): ReadonlyMap<string, string> {
  let current = new Map<string, string>();
  for (const edition of [...editions].sort(inSequence)) {
    if (edition.coverage === "full") current = new Map();
    for (const record of edition.deleted) current.delete(record);
    for (const [record, version] of Object.entries(edition.present)) current.set(record, version);
  }
  return current;
}

/** Numbers by value, dates and other texts by code points, numbers first. */
export function inSequence(a: Edition, b: Edition): number {
  const [x, y] = [numberOf(a.sequence), numberOf(b.sequence)];
  if (x !== null && y !== null && x !== y) return x - y;
  if ((x === null) !== (y === null)) return x === null ? 1 : -1;
  return compareText(a.sequence, b.sequence) || compareText(a.id, b.id);
}

const numberOf = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : null);
