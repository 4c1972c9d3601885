import neo4j, { type ManagedTransaction } from "neo4j-driver";
import { counterColumns } from "../../model/columns.ts";
import type { Model } from "../../model/model.ts";
import { groupBy } from "../../model/order.ts";
import type { RowPut } from "../graph.ts";
import { writeBatches } from "./batches.ts";
import { cypher, identifier, join } from "./fragment.ts";
import { COUNTED } from "./history.ts";
import { edgeTypes } from "./relationships.ts";
import { rowType } from "./row-properties.ts";
import { encodeColumn } from "./values.ts";

/** Writes counters in place, on node and edge; what they said until now is kept apart with its interval. */
export async function writeCounters(
  transaction: ManagedTransaction,
  model: Model,
  counted: readonly RowPut[],
  instant: number,
): Promise<void> {
  const now = neo4j.int(instant);
  for (const [name, puts] of groupBy(counted, ({ row }) => row.type)) {
    const type = model.types.get(name);
    const kept = (type ? counterColumns(type) : []).map(
      ({ name: column }) => cypher`${identifier(column)}: n.${identifier(column)}`,
    );
    const values = join(
      [
        cypher`id: n.id`,
        cypher`since: coalesce(n.countedSince, n.since)`,
        cypher`until: $now`,
        ...kept,
      ],
      ", ",
    );
    await writeBatches(
      transaction,
      cypher`UNWIND $rows AS row MATCH (n:Node {id: row.id}) CREATE (:${identifier(COUNTED)} {${values}}) SET n += row.counters, n.digest = row.digest, n.countedSince = $now`,
      puts.map((put) => toCounted(model, put)),
      { now },
    );
  }
  for (const edge of edgeTypes(model)) {
    await writeBatches(
      transaction,
      cypher`UNWIND $rows AS row MATCH ()-[r:${identifier(edge)}]->() USING INDEX r:${identifier(edge)}(id) WHERE r.id = row.id SET r += row.counters, r.countedSince = $now`,
      counted
        .filter(({ row }) => row.columns["predicate"] === edge && row.fact?.object != null)
        .map((put) => toCounted(model, put)),
      { now },
    );
  }
}

function toCounted(model: Model, { row, digest }: RowPut) {
  const type = rowType(model, row);
  const counters = counterColumns(type).map(
    ({ name, scalar }) => [name, encodeColumn(scalar, row.columns[name] ?? null)] as const,
  );
  return { id: row.id, digest: digest.whole, counters: Object.fromEntries(counters) };
}
