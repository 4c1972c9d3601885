import type { Shape } from "../../plan/plan.ts";
import { cypher, type Fragment } from "./fragment.ts";
import type { Target } from "./match.ts";
import type { Scope } from "./scope.ts";

/** A value, and the clauses that have to run before it, once for the row that it belongs to. */
export interface Step {
  readonly clauses: Fragment;
  readonly value: Fragment;
}

/** Prints a row in its shape; given to the printers of reads, below which shapes stand again. */
export type PrintShape = (shape: Shape, types: Target["types"], scope: Scope) => Step;

/** The clauses of several steps, one after the other. */
export const clausesOf = (steps: readonly Step[]): Fragment => ({
  parts: steps.flatMap((step) => step.clauses.parts),
});

/**
 * What is below a row as a subquery that returns one value under a name, whatever it finds.
 *
 * CALL and not COLLECT { … }: the planner's time doubles with each COLLECT inside another (40 s at sixteen levels) and grows
 * evenly with CALL. Like COLLECT it runs once per row that is left after the row's own list was filtered, ordered and cut.
 */
export const callStep = (
  name: Fragment,
  found: Fragment,
  inner: Fragment,
  returned: Fragment,
): Step => ({
  clauses: cypher` CALL (*) { ${found}${inner} RETURN ${returned} AS ${name} }`,
  value: name,
});
