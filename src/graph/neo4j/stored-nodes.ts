import type { ManagedTransaction } from "neo4j-driver";
import type { Digest } from "../graph.ts";
import { readBatches } from "./batches.ts";
import { cypher } from "./fragment.ts";

/** What stands under an id before a change. */
export interface StoredNode {
  readonly id: string;
  readonly kind: string;
  readonly predicate: string | null;
  readonly nameFold: string | null;
  readonly tokens: readonly string[];
  readonly formerIds: readonly string[];
  readonly digest: Digest;
}

/** What is there under some ids: current rows, and anchors of removed ones. */
export interface Stored {
  readonly current: ReadonlyMap<string, StoredNode>;
  readonly gone: ReadonlySet<string>;
  /** Whether nothing was ever written: then there is nothing to look up either. */
  readonly isBare: boolean;
}

/** Reads what stands under these ids. */
export async function readStored(
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<Stored> {
  const current = new Map<string, StoredNode>();
  const gone = new Set<string>();
  if (await isBare(transaction)) return { current, gone, isBare: true };
  const records = await readBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (n:Node|Gone {id: id}) RETURN [n.id, n.kind, n.predicate, n.nameFold, n.tokens, n.formers, n.digest, n.versionDigest] AS stored`,
    ids,
  );
  for (const record of records) {
    const [id, kind, ...rest] = asList(record.get("stored"));
    if (typeof kind === "string") current.set(String(id), toStored(String(id), kind, rest));
    else gone.add(String(id));
  }
  return { current, gone, isBare: false };
}

async function isBare(transaction: ManagedTransaction): Promise<boolean> {
  const { records } = await transaction.run("RETURN NOT EXISTS { MATCH (n:Node|Gone) } AS isBare");
  return records[0]?.get("isBare") === true;
}

function toStored(id: string, kind: string, raw: readonly unknown[]): StoredNode {
  const [predicate, nameFold, tokens, formers, whole, version] = raw;
  return {
    id,
    kind,
    predicate: asText(predicate),
    nameFold: asText(nameFold),
    tokens: asList(tokens).map(String),
    formerIds: asList(formers).map(String),
    digest: { whole: String(whole), version: String(version) },
  };
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const asText = (value: unknown): string | null => (typeof value === "string" ? value : null);
