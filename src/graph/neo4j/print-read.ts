import type { OrderKey, Page, Predicate, Read, Rows, Shape, ShapeField } from "../../plan/plan.ts";
import { constant, cypher, join, parameter, type Fragment } from "./fragment.ts";
import { printBatch } from "./print-batch.ts";
import { printExpr } from "./print-expr.ts";
import type { Match } from "./match.ts";
import { printIndexedHop } from "./print-indexed-hop.ts";
import { printMatch } from "./print-match.ts";
import { printClauses, printCount, printExists } from "./print-predicate.ts";
import { typeOf, variable, type Scope } from "./scope.ts";

/**
 * Prints a read as one expression whose value is its raw rows, as `complete-answer.ts` tells them.
 *
 * Lists hang below one another as COLLECT { … }: what is below a row is computed after the row's own list was
 * filtered, ordered and cut, on every level.
 */
export function printRead(read: Read, scope: Scope): Fragment {
  switch (read.kind) {
    case "one":
      return printOne(read.rows, read.shape, scope);
    case "batch":
      return printBatch(read, scope, printShape);
    case "page":
      return printPage(read.rows, read.page, scope);
  }
}

function printOne(rows: Rows, shape: Shape, scope: Scope): Fragment {
  const match = printMatch(rows.from, rows, scope);
  return cypher`head(COLLECT { ${printClauses(match, [rows.where])} RETURN ${printShape(shape, rows.types, match.scope)} LIMIT 1 })`;
}

function printPage(rows: Rows, page: Page, scope: Scope): Fragment {
  const { needs, behind } = page;
  const parts = [
    needs.rows ? printPageRows(rows, page, scope) : cypher`null`,
    needs.hasMore && !needs.rows ? printHasMore(rows, page, scope) : cypher`null`,
    needs.hasBehind && behind ? printExists(rows, [behind], scope) : cypher`null`,
    needs.total ? printCount(rows, scope) : cypher`null`,
  ];
  return cypher`[${join(parts, ", ")}]`;
}

function printPageRows(rows: Rows, page: Page, scope: Scope): Fragment {
  const indexed = printIndexedHop(rows, scope);
  const match = indexed?.match ?? printMatch(rows.from, rows, scope);
  const keys = rows.order.map((key) => printExpr(key.by, match.scope));
  const cursor = page.needs.cursors ? cypher`[${join(keys, ", ")}]` : cypher`null`;
  const shapes = page.shapes.map((shape) => printShape(shape, rows.types, match.scope));
  return cypher`COLLECT { ${printCut(rows, page, match, indexed?.near ?? null)} RETURN [${join([cursor, ...shapes], ", ")}] }`;
}

/** Rows filtered, ordered and cut, one more than the limit where somebody asks whether there are more. */
function printCut(rows: Rows, page: Page, match: Match, near: Fragment | null): Fragment {
  const ahead: readonly Predicate[] = page.ahead ? [page.ahead] : [];
  const found = printClauses(match, [rows.where, ...ahead], rows.from.kind === "type" ? presence(rows.order, match) : []);
  const carried = join(match.bound.map(variable), ", ");
  const order = [...printNearKey(near, rows.order, page.isBackwards), ...rows.order.flatMap((key) => printOrderKey(key, page.isBackwards, match.scope))];
  const sorted = order.length > 0 ? cypher` ORDER BY ${join(order, ", ")}` : cypher``;
  const limit = page.needs.hasMore ? cypher`${parameter(page.limit)} + 1` : parameter(page.limit);
  return cypher`${found} WITH ${match.repeats ? cypher`DISTINCT ` : cypher``}${carried}${sorted} LIMIT ${limit}`;
}

/** Keys that are never missing say so, since indexes leave out what is missing and only then can give the order. */
function presence(order: readonly OrderKey[], match: Match): readonly Fragment[] {
  return order.filter((key) => key.missing === "never").map((key) => cypher`${printExpr(key.by, match.scope)} IS NOT NULL`);
}

/** An index is read in one direction, so its first key goes the way of the second. */
function printNearKey(near: Fragment | null, [first]: readonly OrderKey[], isBackwards: boolean): readonly Fragment[] {
  if (!near) return [];
  return [(first?.descending ?? false) !== isBackwards ? cypher`${near} DESC` : near];
}

/** Cypher puts what is missing last when ascending and first when descending; elsewhere a key of its own goes before. */
function printOrderKey(key: OrderKey, isBackwards: boolean, scope: Scope): readonly Fragment[] {
  const by = printExpr(key.by, scope);
  const descending = key.descending !== isBackwards;
  const missingFirst = (key.missing === "first") !== isBackwards;
  const sorted = descending ? cypher`${by} DESC` : by;
  if (key.missing === "never" || missingFirst === descending) return [sorted];
  return [missingFirst ? cypher`${by} IS NOT NULL` : cypher`${by} IS NULL`, sorted];
}

function printHasMore(rows: Rows, page: Page, scope: Scope): Fragment {
  const match = printMatch(rows.from, rows, scope);
  const ahead: readonly Predicate[] = page.ahead ? [page.ahead] : [];
  const found = printClauses(match, [rows.where, ...ahead]);
  return cypher`COUNT { ${found} RETURN DISTINCT ${variable(rows.as)} LIMIT ${parameter(page.limit)} + 1 } > ${parameter(page.limit)}`;
}

/** A row in its shape: its kind, then the fields of the arm of that kind. */
export function printShape(shape: Shape, types: Rows["types"], scope: Scope): Fragment {
  const kind = cypher`${variable(shape.of)}.kind`;
  const arms = shape.byType.map((arm) => ({ ...arm, row: cypher`[${join([kind, ...arm.fields.map((field) => printField(field, scope))], ", ")}]` }));
  const [only] = arms;
  if (!only) return cypher`[${kind}]`;
  if (types.every((type) => only.types.includes(type))) return only.row;
  const cases = arms.map((arm) => cypher`WHEN ${kind} IN [${join(arm.types.map((type) => constant(typeOf(scope.model, type).kindValue)), ", ")}] THEN ${arm.row}`);
  return cypher`CASE ${join(cases, " ")} ELSE [${kind}] END`;
}

function printField(field: ShapeField, scope: Scope): Fragment {
  switch (field.kind) {
    case "typename":
    case "constant":
      return cypher`null`;
    case "value":
    case "values":
      return printExpr(field.value, scope);
    case "object":
      return cypher`[${join([printPresence(field.present, scope), ...field.fields.map((part) => printField(part, scope))], ", ")}]`;
    case "nested":
      return printRead(field.read, scope);
  }
}

function printPresence(present: Extract<ShapeField, { kind: "object" }>["present"], scope: Scope): Fragment {
  if (!present) return cypher`true`;
  if (present.length === 0) return cypher`false`;
  return cypher`${join(present.map((expr) => cypher`${printExpr(expr, scope)} IS NOT NULL`), " OR ")}`;
}
