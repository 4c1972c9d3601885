import type { Model } from "../../model/model.ts";
import type { ReadPlan, Root, Value, View } from "../../plan/plan.ts";
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
import type { Scope } from "./scope.ts";
import { clausesOf, type Step } from "./step.ts";
import { answeringNodes } from "./view.ts";

/** A plan as Cypher, and the parameters that it names. */
export interface PrintedPlan {
  readonly text: string;
  readonly parameters: readonly Value[];
}

/** Prints a plan as one statement that returns one row with one list, `raw`: the raw rows of each root, in order. */
export function printPlan(plan: ReadPlan, model: Model): PrintedPlan {
  const roots = plan.roots.map((root) =>
    printRoot(root, { model, view: root.view, bindings: new Map(), guards: [] }),
  );
  const body = cypher`${clausesOf(roots)} RETURN [${join(
    roots.map((root) => root.value),
    ", ",
  )}] AS raw`;
  // A variable must be there for the first CALL to take over all of them.
  const lists = [cypher`0 AS roots`, ...listAnsweringIds(body).map(printAnsweringIds)];
  return printFragment(cypher`WITH ${join(lists, ", ")}${body}`);
}

/** What a root reads; where it tells the moment, that stands before it. */
function printRoot({ read, view, tellsMoment }: Root, scope: Scope): Step {
  const step = printRead(read, scope);
  return tellsMoment ? { ...step, value: cypher`[${printMoment(view)}, ${step.value}]` } : step;
}

/** The instant of the last commit that the statement sees, or the one asked for where that is earlier. */
function printMoment(view: View): Fragment {
  const last = cypher`head(COLLECT { MATCH (clock:Clock) RETURN clock.instant })`;
  if (view.kind === "now") return last;
  const asked = parameter(view.instant);
  return cypher`head(COLLECT { MATCH (clock:Clock) RETURN CASE WHEN clock.instant < ${asked} THEN clock.instant ELSE ${asked} END })`;
}

/** Old ids lead to what they became: the given ids and those, to be compared with stored ids by index. */
function printAnsweringIds(list: AnsweringIds): Fragment {
  const ids = parameter(list.ids);
  if (!list.many)
    return cypher`[${ids}] + COLLECT { ${answeringNodes(list.view, ids)} } AS ${answeringIds(list)}`;
  return cypher`${ids} + COLLECT { UNWIND ${ids} AS former ${answeringNodes(list.view, cypher`former`)} } AS ${answeringIds(list)}`;
}
