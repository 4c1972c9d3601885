import { createHash } from "node:crypto";
import type { Claim, StoredDocument } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import { readClaim, readDocument } from "../model/payload.ts";
import { canonicalJson, type NodeRow } from "../model/rows.ts";
import type { Digests, Graph, RowChange, Writer } from "../graph/graph.ts";
import { resolve, type Waiting } from "../resolve/resolve.ts";
import { merge, type Knowledge } from "./merge.ts";

/** What one commit adds. */
export interface Batch {
  readonly documents: readonly StoredDocument[];
  readonly claims: readonly Claim[];
}
export interface CommitResult {
  /** Ids of the claims that were not known before. */
  readonly accepted: ReadonlySet<string>;
  /** Every claim of the store that leads to nothing yet. */
  readonly waiting: readonly Waiting[];
  readonly written: number;
  readonly removed: number;
}

/** Everything that is derived from the claims, old and new, computed again and written where it differs: one transaction, one instant. */
export async function commit(graph: Graph, model: Model, batch: Batch): Promise<CommitResult> {
  const { value } = await graph.commit(async (writer, instant) => {
    const known = await readKnowledge(writer);
    const merged = merge(known, batch);
    const { rows, waiting } = resolve({
      documents: [...merged.documents.values()],
      claims: [...merged.claims.values()],
      model,
    });
    const change = compareRows(rows, await writer.digests(), { instant, model });
    if (change.put.length > 0 || change.remove.length > 0) await writer.apply(change);
    const accepted = new Set(
      batch.claims.map((claim) => claim.id).filter((id) => !known.claims.has(id)),
    );
    return { accepted, waiting, written: change.put.length, removed: change.remove.length };
  });
  return value;
}

async function readKnowledge(writer: Writer): Promise<Knowledge> {
  const documents = (await writer.payloads(["Document"])).map(readDocument);
  const claims = (await writer.payloads(["Claim"])).map(readClaim);
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  };
}

/** Rows that are new or differ, and ids that are no more. A digest is the hash of a row's content and the instant of its row. */
function compareRows(
  rows: readonly NodeRow[],
  digests: Digests,
  context: { readonly instant: number; readonly model: Model },
): RowChange {
  const put = rows.flatMap((row) => {
    const hash = digestOf(row);
    const [before, learnt] = (digests.get(row.id) ?? "").split("@");
    if (before === hash) return [];
    const recordedAt =
      isLearntOnce(row, context.model) && learnt !== undefined ? Number(learnt) : context.instant;
    return [{ row: withInstant(row, recordedAt, context.model), digest: `${hash}@${recordedAt}` }];
  });
  const live = new Set(rows.map((row) => row.id));
  return { put, remove: [...digests.keys()].filter((id) => !live.has(id)) };
}

const digestOf = (row: NodeRow): string =>
  createHash("sha256").update(canonicalJson(row)).digest("hex");

/** A fact says when it came to stand as it does; a claim or document, when the graph first had it. */
const isLearntOnce = (row: NodeRow, model: Model): boolean =>
  model.types.get(row.type)?.family !== "fact";

function withInstant(row: NodeRow, recordedAt: number, model: Model): NodeRow {
  return model.types.get(row.type)?.fields.has("recordedAt")
    ? { ...row, columns: { ...row.columns, recordedAt } }
    : row;
}
