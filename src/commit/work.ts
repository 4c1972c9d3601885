/** What is known while a part is being found. It only grows. */
import type { StoredDocument } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import type { Settings } from "../resolve/derive.ts";
import { isAboutIdentity, type IdentityJudgement } from "../resolve/judged.ts";
import { documentUses, mentionUses, type MentionUse } from "../resolve/mention-uses.ts";
import type { StandingMeeting } from "../resolve/joined-meetings.ts";
import { MEETING } from "../resolve/meeting-reports.ts";
import type { Standing } from "../resolve/resolve.ts";
import { publisherUse } from "../resolve/sources.ts";
import type { Lookup } from "./commit.ts";
import type { Changed } from "./find-changed.ts";
import type { LookUps } from "./look-up.ts";
import type { Scope, Side } from "./scope.ts";

export interface PartInput {
  readonly store: Lookup;
  readonly scope: Scope;
  readonly changed: Changed;
  readonly settings: Settings;
}
export interface Work extends PartInput {
  readonly model: Model;
  readonly lookUps: LookUps;
  /** Claims that change or mean something else. */
  readonly touched: ReadonlySet<string>;
  /** Claims and documents that are looked at whole. */
  readonly claims: Set<string>;
  readonly documents: Set<string>;
  /** Those of them whose mentions were followed to all on which their meaning rests. */
  readonly reached: Set<string>;
  /** Claims whose meetings can be joined otherwise. */
  readonly meetingClaims: Set<string>;
  /** The meetings themselves, by the ids of their reports. */
  readonly meetings: Set<string>;
  /** Rows of entities and sources as they are stored, by the id that they were asked for under. */
  readonly stored: Map<string, NodeRow>;
  /** Ids under which a row was looked for. */
  readonly looked: Set<string>;
  /** Entities and sources that lose a claim or a document. */
  readonly losing: Set<string>;
}

/** Grows whenever something does. */
export const sizeOf = (work: Work): number =>
  work.scope.size +
  work.claims.size +
  work.documents.size +
  work.meetingClaims.size +
  work.meetings.size +
  work.looked.size +
  work.losing.size;

export const identityJudgements = ({ live }: Side): readonly IdentityJudgement[] =>
  live.judgements.map(({ says }) => says).filter(isAboutIdentity);

/** The names of a document's publishers. */
export const publisherUses = (document: StoredDocument, model: Model): readonly MentionUse[] =>
  document.publications.flatMap(({ publisher }) =>
    publisher === null ? [] : [publisherUse(publisher, document.id, model)],
  );

/** Looks for the rows that answer under these ids now. */
export async function lookAtStored(work: Work, ids: Iterable<string>): Promise<void> {
  const unknown = [...new Set(ids)].filter((id) => !work.looked.has(id));
  if (unknown.length === 0) return;
  for (const id of unknown) work.looked.add(id);
  const leads = await work.store.answering(unknown);
  const rows = await work.store.rows([...new Set(leads.values())]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const [id, node] of leads) {
    const row = byId.get(node);
    if (row !== undefined) work.stored.set(id, row);
  }
}

/** Entities and sources of which the store says what the part need not find out again. */
export function standingOf(work: Work): Standing {
  const { scope, touched, claims, documents, stored, losing, meetings, model } = work;
  const { before, after } = scope.sides();
  const uses = [before, after].flatMap(({ live }) => [
    ...live.claims
      .filter(({ id }) => touched.has(id))
      .flatMap((claim) => mentionUses(claim, model)),
    ...live.documents
      .filter(({ id }) => documents.has(id))
      .flatMap((document) => [...documentUses(document, model), ...publisherUses(document, model)]),
  ]);
  const standing = {
    hears: (claim: string) => claims.has(claim),
    uses,
    entities: new Map<string, string | null>(),
    sources: new Map<string, string>(),
    meetings: {
      isOpen: (report: string) => meetings.has(report),
      found: new Map<string, StandingMeeting>(),
    },
  };
  for (const [id, row] of stored) {
    const { name, joinReason } = row.columns;
    if (row.type === MEETING.type)
      standing.meetings.found.set(id, {
        id: row.id,
        formerIds: row.formerIds,
        reason: typeof joinReason === "string" ? joinReason : null,
      });
    if (row.id !== id || losing.has(id)) continue;
    if (row.type === "Source") standing.sources.set(id, String(name));
    else standing.entities.set(id, writtenName(row, model));
  }
  return standing;
}

/** What an entity is called by those who only write it; null where it has no such name, or its name is made from others. */
function writtenName({ id, type: typeName, columns }: NodeRow, model: Model): string | null {
  const type = model.types.get(typeName);
  const name = columns["name"];
  const isWritten = type?.family === "entity" && type.describedBy.length === 0 && name !== id;
  return isWritten && typeof name === "string" ? name : null;
}
