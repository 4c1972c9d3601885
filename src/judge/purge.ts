/** Legal erasure: the one thing that takes anything out of the ledger. There is no way back, and no mutation for it. */
import { commit, type Lookup } from "../commit/commit.ts";
import { EMPTY_BATCH } from "../commit/merge-batch.ts";
import { DragomanError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { StoredDocument } from "../model/claim.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import { readLedger, readPayload } from "../model/ledger-payload.ts";
import { readMomentId } from "../model/moment-id.ts";
import { withheldDocument } from "../model/withheld.ts";
import type { Settings } from "../resolve/derive.ts";
import { readMotive } from "./read-request.ts";
import { isoTime } from "./standing.ts";

export interface PurgeRequest {
  /** Id of a document, at whatever moment. */
  readonly id: string;
  readonly person: string;
  readonly reason: string;
}

/** What an erasure takes, or took. */
export interface PurgeReport {
  readonly document: string;
  readonly claims: number;
  readonly publications: number;
  readonly mentions: number;
}
export interface PurgeDone extends PurgeReport {
  readonly recordedAt: number;
  readonly written: number;
  readonly removed: number;
}

/** Erases a document with all that it said, in every version: whole or not at all. */
export async function purge(
  graph: Graph,
  settings: Settings,
  given: PurgeRequest,
): Promise<PurgeDone> {
  const id = readMomentId(given.id).key;
  const { person, reason } = readMotive(given, { id });
  let found: StoredDocument | null = null;
  const { instant, erased, written, removed } = await commit(
    graph,
    settings,
    async (store, recordedAt) => {
      found = await documentOf(id, store);
      const marker = withheldDocument(found, { recordedAt, person, reason: reason ?? "" });
      return { ...EMPTY_BATCH, documents: [marker] };
    },
  );
  return { ...reportOf(found, id, erased.length), recordedAt: instant, written, removed };
}

/** What an erasure would take; throws as it would. */
export async function foreseePurge(graph: Graph, given: string): Promise<PurgeReport> {
  const id = readMomentId(given).key;
  const entries: LedgerEntry[] = [];
  for await (const entry of graph.ledger())
    if (entry.id === id || entry.kind === "claim") entries.push(entry);
  const document = await documentOf(id, {
    entriesById: () => Promise.resolve(entries.filter((entry) => entry.id === id)),
    rows: async () => {
      for await (const row of graph.rows()) if (row.id === id) return [row];
      return [];
    },
  });
  const claims = [...readLedger(entries).claims.values()].filter(
    ({ claim }) => claim.document === id,
  );
  return reportOf(document, id, claims.length);
}

const reportOf = (found: StoredDocument | null, document: string, claims: number): PurgeReport => ({
  document,
  claims,
  publications: found?.publications.length ?? 0,
  mentions: found?.mentions.length ?? 0,
});

async function documentOf(
  id: string,
  store: Pick<Lookup, "entriesById" | "rows">,
): Promise<StoredDocument> {
  const [entry] = await store.entriesById([id]);
  const [row] = entry === undefined ? await store.rows([id]) : [];
  if (entry === undefined && row === undefined)
    throw new DragomanError("UNKNOWN_ID", [id, "a document"]);
  if (entry?.kind !== "document")
    throw new DragomanError("NOT_JUDGEABLE", [
      id,
      row?.type ?? entry?.kind ?? "",
      "documents alone can be erased",
    ]);
  const document = readPayload("document", entry.payload);
  const { withheld } = document;
  if (withheld !== undefined)
    throw new DragomanError("ALREADY_WITHHELD", [
      id,
      isoTime(withheld.recordedAt),
      withheld.person,
    ]);
  return document;
}
