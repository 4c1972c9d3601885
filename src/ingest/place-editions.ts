/** Editions of structured sources on their way into the ledger: what was there before decides what they may say. */
import { DragomanError } from "../errors.ts";
import { shortHash } from "../model/entity-id.ts";
import type { Edition, Ledger } from "../model/ledger.ts";
import { inSequence, readInOrder, standingEditions } from "../resolve/editions.ts";
import { sourceId } from "../resolve/sources.ts";
import type { DraftedDocument, DraftedEdition, Reading } from "./reading.ts";
import { reject, type Place, type Rejection } from "./rejection.ts";

/** What of some files goes in. */
export interface PlacedEditions {
  readonly documents: readonly DraftedDocument[];
  readonly editions: readonly Edition[];
  readonly rejected: readonly Rejection[];
  /** Files whose edition says no place among those of its source. */
  readonly unsequenced: readonly string[];
}

export interface PlacingContext {
  readonly known: Pick<Ledger, "editions" | "judgements">;
  readonly run: string;
  readonly instant: number;
  /** A full edition may leave out any number of records. */
  readonly acceptLoss: boolean;
}

/** Reads the editions of a batch in the order of its files; each is one that the next ones find before them. */
export function placeEditions(
  readings: readonly Reading[],
  context: PlacingContext,
): PlacedEditions {
  const standing = standingEditions(context.known.editions.values(), retractedIds(context.known));
  const placed: Edition[] = [];
  const kept: DraftedDocument[] = [];
  const rejected: Rejection[] = [];
  for (const [ordinal, { documents, edition: drafted }] of readings.entries()) {
    if (drafted === null) {
      kept.push(...documents);
      continue;
    }
    const known = [...standing, ...placed].filter(isOfSource(drafted.source));
    const batch = readings
      .flatMap(({ edition }) => edition ?? [])
      .filter(isOfSource(drafted.source));
    const checked = withoutUnknown(drafted, namedIn(known, batch));
    const edition = makeEdition(checked.edition, context, ordinal);
    const refused = context.acceptLoss ? null : refuseLoss(edition, known, drafted.place);
    rejected.push(...(refused === null ? checked.rejected : [refused]));
    if (refused !== null) continue;
    placed.push(edition);
    kept.push(...documents.map((document) => withRecords(document, checked.edition)));
  }
  return { documents: kept, editions: placed, rejected, unsequenced: unsequencedFiles(readings) };
}

const unsequencedFiles = (readings: readonly Reading[]): readonly string[] =>
  readings.flatMap(({ edition }) => (edition?.sequence === null ? [edition.place.file] : []));

const isOfSource =
  (source: string) =>
  (edition: { readonly source: string }): boolean =>
    sourceId(edition.source) === sourceId(source);

/** What judgements take back that stand. */
const retractedIds = ({ judgements }: Pick<Ledger, "judgements">): ReadonlySet<string> =>
  new Set(
    [...judgements.values()].flatMap(({ says, ended }) =>
      says.kind === "RETRACT" && ended === null ? [says.target] : [],
    ),
  );

/** Every record of a source that any edition lists as there, whatever its place among them. */
function namedIn(known: readonly Edition[], batch: readonly DraftedEdition[]): ReadonlySet<string> {
  const ofBatch = batch.flatMap(({ present }) =>
    [...present].flatMap(([record, { isChange }]) => (isChange ? [] : [record])),
  );
  return new Set([...known.flatMap(({ present }) => Object.keys(present)), ...ofBatch]);
}

/** Without changes and deletions of records that never were. */
function withoutUnknown(
  edition: DraftedEdition,
  named: ReadonlySet<string>,
): { readonly edition: DraftedEdition; readonly rejected: readonly Rejection[] } {
  const refuse = (record: string, place: Place): Rejection =>
    reject(new DragomanError("RECORD_NOT_KNOWN", [record, edition.source]), place);
  const isKnown = (record: string): boolean => named.has(record);
  const present = [...edition.present];
  const deleted = [...edition.deleted];
  return {
    edition: {
      ...edition,
      present: new Map(present.filter(([record, { isChange }]) => !isChange || isKnown(record))),
      deleted: new Map(deleted.filter(([record]) => isKnown(record))),
    },
    rejected: [
      ...present.flatMap(([record, { isChange, place }]) =>
        isChange && !isKnown(record) ? [refuse(record, place)] : [],
      ),
      ...deleted.flatMap(([record, place]) => (isKnown(record) ? [] : [refuse(record, place)])),
    ],
  };
}

function withRecords(document: DraftedDocument, { present }: DraftedEdition): DraftedDocument {
  const drafts = document.drafts.filter(
    ({ record }) => record === null || present.has(record.record),
  );
  return { ...document, drafts };
}

/** Editions per commit that stand in the order of their files where they say no other. */
const PER_INSTANT = 1000;

function makeEdition(
  { source, coverage, sequence, present, deleted }: DraftedEdition,
  { run, instant, known }: PlacingContext,
  ordinal: number,
): Edition {
  const versions = [...present].map(([record, { version }]) => [record, version] as const);
  const content = {
    source,
    coverage,
    present: Object.fromEntries(versions),
    deleted: [...deleted.keys()].sort(),
  };
  const id = editionId({ ...content, sequence });
  // What comes again keeps the place that it had.
  const given = sequence ?? known.editions.get(id)?.sequence;
  return { id, ...content, run, sequence: given ?? String(instant * PER_INSTANT + ordinal) };
}

/** A hash of what the edition says; null where it does not say its place. */
const editionId = ({
  source,
  coverage,
  present,
  deleted,
  sequence,
}: Omit<Edition, "id" | "run" | "sequence"> & { readonly sequence: string | null }): string =>
  `edition:${shortHash({ source, coverage, present, deleted, sequence })}`;

/** The ids that an edition can have: whether its file said its place is not kept. */
export const editionIds = (edition: Edition): readonly string[] => [
  editionId(edition),
  editionId({ ...edition, sequence: null }),
];

/** A full edition that leaves out more than a fifth of what was there is more likely cut than true. */
function refuseLoss(edition: Edition, known: readonly Edition[], place: Place): Rejection | null {
  if (edition.coverage !== "full" || known.some(({ id }) => id === edition.id)) return null;
  const before = readInOrder(known.filter((one) => inSequence(one, edition) < 0));
  const named = new Set([...Object.keys(edition.present), ...edition.deleted]);
  const lost = [...before.keys()].filter((record) => !named.has(record)).length;
  return lost * 5 > before.size
    ? reject(new DragomanError("EDITION_SHRUNK", [edition.source, lost, before.size]), place)
    : null;
}
