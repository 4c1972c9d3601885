/** What a batch changes, found by looking at what it touches: a commit costs by that, and never by what else is stored. */
import type { Ledger, LedgerEntry } from "../model/ledger.ts";
import { readLedger } from "../model/ledger-payload.ts";
import { givesAdjective } from "../resolve/derived-names.ts";
import { isUnderKeys, keysIn, type KeysOf } from "../resolve/entry-keys.ts";
import { MEETING } from "../resolve/meeting-reports.ts";
import type { ChangeContext } from "./change-of-all.ts";
import type { GraphChange } from "./commit.ts";
import { compareRows } from "./compare-rows.ts";
import { derivePart, type DerivedPart } from "./derive-part.ts";
import { entriesToWrite } from "./entries-to-write.ts";
import { findChanged, type Changed } from "./find-changed.ts";
import { idsOf, mergeBatch, type Batch } from "./merge-batch.ts";
import type { SideName } from "./look-up.ts";
import { leadsOf } from "./part.ts";
import { Scope } from "./scope.ts";

/** Null where the part that changes cannot be told from the rest: then everything has to be derived. */
export async function changeInPart(
  batch: Batch,
  { writer, instant, settings }: ChangeContext,
): Promise<GraphChange | null> {
  const { model } = settings;
  const known = await writer.entriesById([...idsOf(batch), ...documentIds(batch)]);
  if (erases(batch, known)) return null;
  const recorded = mergeBatch(known, batch, instant);
  const scope = new Scope(writer, recorded);
  await scope.load({ ids: documentIds(batch), keys: [] });
  const changed = await findChanged(scope, writer, model);
  if (changesAdjectives(scope, changed)) return null;
  const part = await derivePart({ store: writer, scope, changed, settings });
  if (part === null) return null;
  const { before, after } = scope.sides();
  if (!standsAsDerived(scope, keysOfPart(part, "before", before.ledger))) return null;
  const rows = part.differing.flatMap((id) => part.after.rows.get(id) ?? []);
  const { recordedAt } = after.ledger;
  const { waiting, parts } = part.after.derived;
  const isTouched = (id: string): boolean => part.touched.has(id);
  return {
    recorded,
    entries: entriesToWrite(recorded, scope.entries, keysOfPart(part, "after", after.ledger)),
    erased: { documents: [], claims: [], entries: new Set() },
    rows: compareRows(rows, await writer.digests(part.differing), { instant, recordedAt, model }),
    answers: newAnswers(part),
    judgements: before.ledger.judgements,
    known: new Set(before.ledger.recordedAt.keys()),
    retracted: new Set(after.live.retractedAt.keys()),
    withheld: new Set(),
    waiting: waiting.filter(({ claim }) => isTouched(claim)),
    leading: new Set(parts.read.map(({ claim }) => claim.id).filter(isTouched)),
    all: null,
  };
}

/** The keys of what was looked at whole; the dates of a meeting stand under keys of all that is said of it. */
function keysOfPart(part: DerivedPart, name: SideName, ledger: Ledger): KeysOf {
  const side = part[name];
  const keys = keysIn(ledger, side.derived);
  const { model } = side.derived.parts;
  const isWhole = (id: string): boolean => {
    const claim = side.claims.get(id);
    const leads = claim === undefined ? [] : leadsOf(claim, side, model);
    return leads.every(
      ({ id: entity, type }) => type.name !== MEETING.type || part.meetings.has(entity),
    );
  };
  return (id) => (part.documents.has(id) || (part.claims.has(id) && isWhole(id)) ? keys(id) : null);
}

const documentIds = ({ documents, claims, readings }: Batch): readonly string[] => [
  ...new Set([
    ...documents.map(({ id }) => id),
    ...claims.map(({ claim }) => claim.document),
    ...readings.map(({ document }) => document),
  ]),
];

/** What is erased by law, or was, goes from everywhere. */
const erases = ({ documents }: Batch, known: readonly LedgerEntry[]): boolean =>
  [...documents, ...readLedger(known).documents.values()].some(
    ({ withheld }) => withheld !== undefined,
  );

/** An adjective of a state stands in the made names of whatever has that word among the names of its ends. */
function changesAdjectives(scope: Scope, { claims }: Changed): boolean {
  const { before, after } = scope.sides();
  return [...before.live.claims, ...after.live.claims].some(
    ({ id, statement }) => claims.has(id) && givesAdjective(statement),
  );
}

/** Whether everything that was looked at whole stands under the keys that it had to have before: else something was not found. */
const standsAsDerived = ({ entries }: Scope, keysBefore: KeysOf): boolean =>
  [...entries.values()].every((entry) => {
    const expected = keysBefore(entry.id);
    return expected === null || isUnderKeys(entry, expected);
  });

/** Ids that lead elsewhere than before. */
function newAnswers({ before, after }: DerivedPart) {
  const told = new Map(before.derived.answers.map(({ id, node }) => [id, node]));
  return after.derived.answers.filter(({ id, node }) => told.get(id) !== node);
}
