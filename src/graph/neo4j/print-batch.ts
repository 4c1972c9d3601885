import type { From, Read, Rows } from "../../plan/plan.ts";
import { cypher, join, parameter, type Fragment } from "./fragment.ts";
import { where } from "./match.ts";
import { printPredicate } from "./print-predicate.ts";
import { bind, labelOf, stepVariable, variable, type Scope } from "./scope.ts";
import { callStep, clausesOf, type PrintShape, type Step } from "./step.ts";
import { answeringNodes, held, labelIn, relationshipsIn } from "./view.ts";

type Batch = Extract<Read, { kind: "batch" }>;

/** One item per key, in the order given: for each part that shows the node its row, or null. */
export function printBatch({ rows, parts }: Batch, outer: Scope, printShape: PrintShape): Step {
  const scope = bind(outer, rows.as, { kind: "node" });
  const [key, position, node] = [
    stepVariable(rows.as, "key"),
    stepVariable(rows.as, "position"),
    variable(rows.as),
  ];
  const keys = parameter(keysOf(rows.from));
  const shapes = parts.flatMap((part) =>
    part.kind === "node" ? [printShape(part.shape, rows.types, scope)] : [],
  );
  const found = cypher`UNWIND range(0, size(${keys}) - 1) AS ${position} WITH ${position}, ${keys}[${position}] AS ${key} WITH ${position}, head(COLLECT { ${printLookup(rows, key, scope)} }) AS ${node} ORDER BY ${position}`;
  const shown = shapes.map(
    (shape) => cypher`CASE WHEN ${node} IS NULL THEN null ELSE ${shape.value} END`,
  );
  return callStep(
    stepVariable(rows.as, "rows"),
    found,
    clausesOf(shapes),
    cypher`collect([${join(shown, ", ")}])`,
  );
}

function keysOf(from: From): Extract<From, { kind: "ids" }>["ids"] {
  if (from.kind === "ids" || from.kind === "externalIds") return from.ids;
  throw new Error("A batch is read by ids.");
}

/** The one node that a key leads to; the least id, should there be several. */
function printLookup(rows: Rows, key: Fragment, scope: Scope): Fragment {
  const found = cypher`found`;
  const conditions = [...held(scope, found), cypher`${found}:${labelOf(scope, rows.types)}`];
  const start =
    rows.from.kind === "externalIds"
      ? cypher`MATCH (:ExternalIdKey {key: ${parameter(rows.from.scheme)} + '|' + ${key}})-[:${relationshipsIn(scope, ["IDENTIFIES"])}]->(${found})${where(conditions)}`
      : cypher`WITH [${key}] + COLLECT { ${answeringNodes(scope.view, key)} } AS ids MATCH (${found}:${labelIn(scope, "Node")})${where([cypher`${found}.id IN ids`, ...conditions])}`;
  const asked = rows.where;
  if (asked.kind === "all" && asked.of.length === 0)
    return cypher`${start} RETURN ${found} ORDER BY ${found}.id LIMIT 1`;
  const node = variable(rows.as);
  return cypher`${start} WITH ${found} AS ${node}${where([printPredicate(asked, scope)])} RETURN ${node} ORDER BY ${node}.id LIMIT 1`;
}
