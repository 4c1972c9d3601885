import type { Model } from "../../model/model.ts";
import type { ReadPlan, Value } from "../../plan/plan.ts";
import {
  answeringIds,
  cypher,
  join,
  listAnsweringIds,
  parameter,
  printFragment,
  type AnsweringIds,
  type Fragment,
} from "./fragment.ts";
import { printRead } from "./print-read.ts";
import { clausesOf } from "./step.ts";

/** A plan as Cypher, and the parameters that it names. */
export interface PrintedPlan {
  readonly text: string;
  readonly parameters: readonly Value[];
}

/** Prints a plan as one statement that returns one row with one list, `raw`: the raw rows of each root, in order. */
export function printPlan(plan: ReadPlan, model: Model): PrintedPlan {
  const roots = plan.roots.map((root) =>
    printRead(root.read, { model, bindings: new Map(), guards: [] }),
  );
  const body = cypher`${clausesOf(roots)} RETURN [${join(
    roots.map((root) => root.value),
    ", ",
  )}] AS raw`;
  // A variable must be there for the first CALL to take over all of them.
  const lists = [cypher`0 AS roots`, ...listAnsweringIds(body).map(printAnsweringIds)];
  return printFragment(cypher`WITH ${join(lists, ", ")}${body}`);
}

/** Old ids lead to what they became: the given ids and those, to be compared with stored ids by index. */
function printAnsweringIds(list: AnsweringIds): Fragment {
  const ids = parameter(list.ids);
  if (!list.many)
    return cypher`[${ids}] + COLLECT { MATCH (:FormerId {id: ${ids}})-[:LEADS_TO]->(current:Node) RETURN current.id } AS ${answeringIds(list)}`;
  return cypher`${ids} + COLLECT { UNWIND ${ids} AS former MATCH (:FormerId {id: former})-[:LEADS_TO]->(current:Node) RETURN current.id } AS ${answeringIds(list)}`;
}
