import type { Read, Rows, Shape, ShapeField } from "../../plan/plan.ts";
import { constant, cypher, join, type Fragment } from "./fragment.ts";
import type { Target } from "./match.ts";
import { printBatch } from "./print-batch.ts";
import { printExpr } from "./print-expr.ts";
import { printMatch } from "./print-match.ts";
import { printPage } from "./print-page.ts";
import { printClauses, printPredicate } from "./print-predicate.ts";
import {
  bind,
  guarded,
  isEdge,
  labelOf,
  stepVariable,
  typeOf,
  variable,
  type Scope,
} from "./scope.ts";
import { callStep, clausesOf, type Step } from "./step.ts";
import { edgeEnd } from "./view.ts";

/** Prints a read so that its value is its raw rows, as `complete-answer.ts` tells them. */
export function printRead(read: Read, scope: Scope): Step {
  switch (read.kind) {
    case "one":
      return printEndOfEdge(read.rows, read.shape, scope) ?? printOne(read.rows, read.shape, scope);
    case "batch":
      return printBatch(read, scope, printShape);
    case "page":
      return printPage(read.rows, read.page, scope, printShape);
  }
}

function printOne(rows: Rows, shape: Shape, scope: Scope): Step {
  const match = printMatch(rows.from, rows, scope);
  const row = printShape(shape, rows.types, match.scope);
  const found = cypher`${printClauses(match, [rows.where], scope.guards)} WITH ${join(match.bound.map(variable), ", ")} LIMIT 1`;
  return callStep(
    stepVariable(rows.as, "row"),
    found,
    row.clauses,
    cypher`head(collect(${row.value}))`,
  );
}

/** An edge has its ends at hand: they need no subquery. */
function printEndOfEdge({ from, as, types, where }: Rows, shape: Shape, outer: Scope): Step | null {
  if (from.kind !== "end" || !isEdge(outer, from.of)) return null;
  const scope = bind(outer, as, { kind: "node" });
  const row = printShape(shape, types, scope);
  const node = variable(as);
  return {
    clauses: cypher` WITH *, ${edgeEnd(outer, from.of, from.end)} AS ${node}${row.clauses}`,
    value: cypher`CASE WHEN ${node}:${labelOf(scope, types)} AND ${printPredicate(where, scope)} THEN ${row.value} END`,
  };
}

/** A row in its shape: its kind, then the fields of the arm of that kind. */
function printShape(shape: Shape, types: Target["types"], scope: Scope): Step {
  const kind = cypher`${variable(shape.of)}.kind`;
  const [only] = shape.byType;
  if (!only) return { clauses: cypher``, value: cypher`[${kind}]` };
  if (types.every((type) => only.types.includes(type))) return printArm(kind, only.fields, scope);
  const arms = shape.byType.map((arm) => {
    const isOfArm = cypher`${kind} IN [${join(
      arm.types.map((type) => constant(typeOf(scope.model, type).kindValue)),
      ", ",
    )}]`;
    return { isOfArm, ...printArm(kind, arm.fields, guarded(scope, isOfArm)) };
  });
  const cases = arms.map((arm) => cypher`WHEN ${arm.isOfArm} THEN ${arm.value}`);
  return { clauses: clausesOf(arms), value: cypher`CASE ${join(cases, " ")} ELSE [${kind}] END` };
}

function printArm(kind: Fragment, fields: readonly ShapeField[], scope: Scope): Step {
  const printed = fields.map((field) => printField(field, scope));
  return {
    clauses: clausesOf(printed),
    value: cypher`[${join([kind, ...printed.map((field) => field.value)], ", ")}]`,
  };
}

const inline = (value: Fragment): Step => ({ clauses: cypher``, value });

function printField(field: ShapeField, scope: Scope): Step {
  switch (field.kind) {
    case "typename":
    case "constant":
      return inline(cypher`null`);
    case "value":
    case "values":
      return inline(printExpr(field.value, scope));
    case "object":
      return printArm(printPresence(field.present, scope), field.fields, scope);
    case "nested":
      return printRead(field.read, scope);
  }
}

function printPresence(
  present: Extract<ShapeField, { kind: "object" }>["present"],
  scope: Scope,
): Fragment {
  return present ? cypher`${printExpr(present, scope)} IS NOT NULL` : cypher`true`;
}
