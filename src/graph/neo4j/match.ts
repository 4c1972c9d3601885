import type { TypeName } from "../../model/model.ts";
import type { Alias } from "../../plan/plan.ts";
import { cypher, join, type Fragment } from "./fragment.ts";
import type { Scope } from "./scope.ts";

/** Rows that a match is printed for. */
export interface Target {
  readonly as: Alias;
  readonly types: readonly TypeName[];
}

/** Where rows come from, printed up to the place where WHERE may stand. */
export interface Match {
  readonly clauses: Fragment;
  /** What WHERE has to ask so that the rows are of their types. */
  readonly conditions: readonly Fragment[];
  /** What the clauses bind beside what was bound before: the rows' own alias first. */
  readonly bound: readonly Alias[];
  /** Whether a row may be found in several ways. */
  readonly repeats: boolean;
  readonly scope: Scope;
}

/** Nothing for nothing, else WHERE with all conditions. */
export const where = (conditions: readonly Fragment[]): Fragment =>
  conditions.length === 0 ? cypher`` : cypher` WHERE ${join(conditions, " AND ")}`;
