import neo4j, { type ManagedTransaction } from "neo4j-driver";
import type { GraphType, Model } from "../../model/model.ts";
import { groupBy } from "../../model/order.ts";
import { writeBatches } from "./batches.ts";
import { retokened, type ChangePlan } from "./change-plan.ts";
import { cypher, identifier, join, type Fragment } from "./fragment.ts";
import { GONE, pastLabel, pastType, VERSION_OF } from "./history.ts";
import { edgeTypes, END_RELATIONSHIPS, linksOf, modelLabels } from "./relationships.ts";
import type { Stored } from "./stored-nodes.ts";

/**
 * Moves versions that end apart, with all that they led to and by which they were found. What leads to the rows, of
 * versions of any time, goes on to lead to their nodes, which stay as anchors.
 */
export async function endVersions(
  transaction: ManagedTransaction,
  model: Model,
  { ended, newer, removed }: ChangePlan,
  stored: Stored,
  instant: number,
): Promise<void> {
  const until = neo4j.int(instant);
  const changed = new Set(
    retokened(
      newer.map(({ row }) => row),
      stored,
    ).map((row) => row.id),
  );
  const gone = new Set(removed);
  for (const [kind, nodes] of groupBy(ended, (node) => node.kind)) {
    const type = model.byKind.get(kind);
    if (!type) throw new Error(`The model has no kind ${kind}, of which nodes are stored.`);
    const rows = nodes.map(({ id }) => ({ id, losesTokens: gone.has(id) || changed.has(id) }));
    await writeBatches(transaction, printEnding(type), rows, { until });
  }
  for (const type of edgeTypes(model)) {
    const ids = ended.filter(({ predicate }) => predicate === type).map(({ id }) => id);
    await writeBatches(transaction, printEdgeEnding(type), ids, { until });
  }
}

function printEnding(type: GraphType): Fragment {
  const labels = join(
    type.labels.map((label) => identifier(pastLabel(label))),
    ":",
  );
  const own = [...(type.family === "fact" ? END_RELATIONSHIPS : []), ...linksOf(type).values()];
  const moves = [...new Set(own)].map(
    (edge) =>
      cypher` CALL (n, v) { MATCH (n)-[r:${identifier(edge)}]->(o) CREATE (v)-[w:${identifier(pastType(edge))}]->(o) SET w = properties(r) DELETE r }`,
  );
  return cypher`UNWIND $rows AS row MATCH (n:Node {id: row.id}) CREATE (v:${labels})-[:${identifier(VERSION_OF)}]->(n) SET v = properties(n), v.until = $until WITH n, v, row${{ parts: moves.flatMap((move) => move.parts) }}${printKeyEnding(type)}`;
}

/** The keys by which a version was found. Common tokens lead to so many names that those which stay are not touched. */
function printKeyEnding(type: GraphType): Fragment {
  const copy = (edge: string): Fragment =>
    cypher`MATCH (n)<-[r:${identifier(edge)}]-(key) CREATE (v)<-[w:${identifier(pastType(edge))}]-(key) SET w = properties(r)`;
  switch (type.family) {
    case "entity":
      return cypher` CALL (n, v) { ${copy("IDENTIFIES")} DELETE r }`;
    case "record":
      return cypher` CALL (n, v, row) { ${copy("IN")} WITH r WHERE row.losesTokens DELETE r }`;
    case "fact":
      return cypher``;
  }
}

/** The index is named because the planner would scan all edges as long as its statistics are those of before a load. */
const printEdgeEnding = (type: string): Fragment =>
  cypher`UNWIND $rows AS id MATCH (s)-[r:${identifier(type)}]->(o) USING INDEX r:${identifier(type)}(id) WHERE r.id = id CREATE (s)-[w:${identifier(pastType(type))}]->(o) SET w = properties(r), w.until = $until DELETE r`;

/** Leaves of removed nodes what older versions need: an anchor. */
export async function leaveAnchors(
  transaction: ManagedTransaction,
  model: Model,
  ids: readonly string[],
): Promise<void> {
  const labels = join(["Node", ...modelLabels(model)].map(identifier), ":");
  await writeBatches(
    transaction,
    cypher`UNWIND $rows AS id MATCH (n:Node {id: id}) REMOVE n:${labels} SET n:${identifier(GONE)}, n = {id: id}`,
    ids,
  );
}
