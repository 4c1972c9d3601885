import type { ManagedTransaction } from "neo4j-driver";
import { readBatches } from "./batches.ts";
import { cypher } from "./fragment.ts";
import type { LedTo } from "./lead-ids.ts";

/** An id that leads to the node of another one, as it is stored. */
export interface StoredLead {
  readonly told: string | null;
  readonly ledTo: LedTo | null;
}

/** What the store says of ids that lead to nodes. */
export interface StoredLeads {
  /** Ids that lead to one of these nodes. */
  leadingTo(nodes: readonly string[]): Promise<readonly string[]>;
  /** Ids of which one of these was told. */
  toldOf(ids: readonly string[]): Promise<readonly string[]>;
  leads(ids: readonly string[]): Promise<ReadonlyMap<string, StoredLead>>;
  /** Those of the ids that are those of current rows. */
  standing(ids: readonly string[]): Promise<readonly string[]>;
}

/** What a store says in which nothing was ever written. */
export const NO_LEADS: StoredLeads = {
  leadingTo: () => Promise.resolve([]),
  toldOf: () => Promise.resolve([]),
  leads: () => Promise.resolve(new Map()),
  standing: () => Promise.resolve([]),
};

export function storedLeads(transaction: ManagedTransaction): StoredLeads {
  const readIds = async (
    statement: ReturnType<typeof cypher>,
    ids: readonly string[],
  ): Promise<readonly string[]> =>
    (await readBatches(transaction, statement, ids)).map((record) => String(record.get("id")));
  return {
    leadingTo: (nodes) =>
      readIds(
        cypher`UNWIND $rows AS node MATCH (:Node|Gone {id: node})<-[:LEADS_TO]-(key) RETURN key.id AS id`,
        nodes,
      ),
    toldOf: (ids) =>
      readIds(
        cypher`UNWIND $rows AS told MATCH (key:FormerId {told: told}) RETURN key.id AS id`,
        ids,
      ),
    leads: async (ids) => {
      const records = await readBatches(
        transaction,
        cypher`UNWIND $rows AS id MATCH (key:FormerId {id: id}) OPTIONAL MATCH (key)-[link:LEADS_TO]->(n) RETURN id, key.told AS told, n.id AS node, link.ord AS ord`,
        ids,
      );
      return new Map(
        records.map((record) => [
          String(record.get("id")),
          toLead(record.get("told"), record.get("node"), record.get("ord")),
        ]),
      );
    },
    standing: (ids) =>
      readIds(cypher`UNWIND $rows AS id MATCH (n:Node {id: id}) RETURN n.id AS id`, ids),
  };
}

const toLead = (told: unknown, node: unknown, ord: unknown): StoredLead => ({
  told: typeof told === "string" ? told : null,
  ledTo: typeof node === "string" ? { node, ord: typeof ord === "number" ? ord : null } : null,
});
