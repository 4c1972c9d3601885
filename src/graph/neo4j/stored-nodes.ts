import type { ManagedTransaction } from "neo4j-driver";
import { inBatches } from "./batches.ts";

/** What stands under an id before a change. */
export interface StoredNode {
  readonly id: string;
  readonly kind: string;
  readonly predicate: string | null;
  readonly nameFold: string | null;
  readonly tokens: readonly string[];
}

/** Reads what stands under these ids, by id. */
export async function readStored(
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredNode>> {
  const stored = new Map<string, StoredNode>();
  for (const batch of inBatches(ids)) {
    const { records } = await transaction.run(
      "UNWIND $ids AS id MATCH (n:Node {id: id}) RETURN [n.id, n.kind, n.predicate, n.nameFold, n.tokens] AS stored",
      { ids: batch },
    );
    for (const record of records) {
      const node = toStored(record.get("stored"));
      stored.set(node.id, node);
    }
  }
  return stored;
}

function toStored(raw: unknown): StoredNode {
  const [id, kind, predicate, nameFold, tokens] = asList(raw);
  return {
    id: String(id),
    kind: String(kind),
    predicate: asText(predicate),
    nameFold: asText(nameFold),
    tokens: asList(tokens).map(String),
  };
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const asText = (value: unknown): string | null => (typeof value === "string" ? value : null);
