import type { ManagedTransaction } from "neo4j-driver";
import type { Model } from "../../model/model.ts";
import { groupBy } from "../../model/order.ts";
import type { RowChange, RowPut } from "../graph.ts";
import { readBatches, writeBatches } from "./batches.ts";
import { planChange, renamed, retokened, type ChangePlan } from "./change-plan.ts";
import { endVersions, leaveAnchors } from "./end-versions.ts";
import { cypher, identifier, join } from "./fragment.ts";
import { GONE } from "./history.ts";
import { projectEdges, refreshSortKeys } from "./project-edges.ts";
import { labelsOf, nodeProperties, rowType } from "./row-properties.ts";
import { edgeTypes, END_RELATIONSHIPS, linkTypes, modelLabels } from "./relationships.ts";
import { readStored, type Stored } from "./stored-nodes.ts";
import { writeAnswers } from "./write-answers.ts";
import { writeCounters } from "./write-counters.ts";
import { writeEnds, writeExternalIds, writeLinks, writeTokens } from "./write-links.ts";

/**
 * Writes a change of the rows: first what ends is moved apart, then all nodes, then all relationships, since links may
 * lead to rows of the same change. Throws where a link or an end leads nowhere.
 */
export async function writeRows(
  transaction: ManagedTransaction,
  model: Model,
  change: RowChange,
  instant: number,
): Promise<void> {
  const ids = [...change.remove, ...change.put.map(({ row }) => row.id)];
  const stored = await readStored(transaction, ids);
  const plan = planChange(change, stored);
  await writeCounters(transaction, model, plan.counted, instant);
  await endVersions(transaction, model, plan, stored, instant);
  await leaveAnchors(transaction, model, plan.removed);
  await putNodes(transaction, model, plan, stored, instant);
  const rows = [...plan.fresh, ...plan.newer].map(({ row }) => row);
  await writeLinks(transaction, model, rows);
  await writeExternalIds(transaction, rows);
  await writeTokens(transaction, retokened(rows, stored));
  await writeEnds(transaction, rows);
  await projectEdges(transaction, model, rows);
  await refreshSortKeys(transaction, model, renamed(rows, stored));
  await refuseDangling(transaction, model, plan.removed);
  await writeAnswers(transaction, change, plan, instant);
}

async function putNodes(
  transaction: ManagedTransaction,
  model: Model,
  { fresh, newer }: ChangePlan,
  stored: Stored,
  instant: number,
): Promise<void> {
  const properties = (put: RowPut) => nodeProperties(model, put, instant);
  await relabel(transaction, model, newer, stored);
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS row MATCH (n:Node {id: row.id}) SET n = row`,
    newer.map(properties),
  );
  for (const [type, puts] of groupBy(fresh, ({ row }) => row.type)) {
    const labels = labelsOf(model, type);
    await writeBatches(
      transaction,
      cypher`UNWIND $rows AS row CREATE (n:${labels}) SET n = row`,
      puts.filter(({ row }) => !stored.gone.has(row.id)).map(properties),
    );
    await writeBatches(
      transaction,
      cypher`UNWIND $rows AS row MATCH (n:${identifier(GONE)} {id: row.id}) REMOVE n:${identifier(GONE)} SET n:${labels}, n = row`,
      puts.filter(({ row }) => stored.gone.has(row.id)).map(properties),
    );
  }
}

/** A row may come back under the same id as another type. */
async function relabel(
  transaction: ManagedTransaction,
  model: Model,
  puts: readonly RowPut[],
  { current }: Stored,
): Promise<void> {
  const changed = puts.filter(
    ({ row }) => current.get(row.id)?.kind !== rowType(model, row).kindValue,
  );
  const labels = join(modelLabels(model).map(identifier), ":");
  for (const [type, ofType] of groupBy(changed, ({ row }) => row.type)) {
    await writeBatches(
      transaction,
      cypher`UNWIND $rows AS id MATCH (n:Node {id: id}) REMOVE n:${labels} SET n:${labelsOf(model, type)}`,
      ofType.map(({ row }) => row.id),
    );
  }
}

/** Current rows lead to current rows only. */
async function refuseDangling(
  transaction: ManagedTransaction,
  model: Model,
  removed: readonly string[],
): Promise<void> {
  const types = join(
    [...END_RELATIONSHIPS, ...linkTypes(model), ...edgeTypes(model)].map(identifier),
    "|",
  );
  const [left] = await readBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (n:${identifier(GONE)} {id: id})-[:${types}]-(other) RETURN id, other.id AS other LIMIT 1`,
    removed,
  );
  if (left)
    throw new Error(
      `A row leads to a node that is not there: ${String(left.get("other"))} leads to ${String(left.get("id"))}, which is removed.`,
    );
}
