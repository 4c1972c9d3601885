import type { OrderKey, Page, Predicate, Rows } from "../../plan/plan.ts";
import { isNever } from "../../plan/constant.ts";
import { cypher, join, parameter, type Fragment } from "./fragment.ts";
import type { Match } from "./match.ts";
import { printExpr } from "./print-expr.ts";
import { printIndexedHop } from "./print-indexed-hop.ts";
import { printMatch } from "./print-match.ts";
import { printClauses, printCount, printExists } from "./print-predicate.ts";
import { labelHalves, stepVariable, variable, type Scope } from "./scope.ts";
import { callStep, clausesOf, type PrintShape, type Step } from "./step.ts";

/** A page as its rows, whether there are more and whether there are some behind, and the total: what of these it needs. */
export function printPage(rows: Rows, page: Page, scope: Scope, printShape: PrintShape): Step {
  const { needs, behind } = page;
  const list = needs.rows ? printPageRows(rows, page, scope, printShape) : null;
  const parts = [
    list?.value ?? cypher`null`,
    needs.hasMore && !needs.rows ? printHasMore(rows, page, scope) : cypher`null`,
    needs.hasBehind && behind ? printExists(rows, [behind], scope) : cypher`null`,
    needs.total ? printCount(rows, scope) : cypher`null`,
  ];
  return { clauses: list?.clauses ?? cypher``, value: cypher`[${join(parts, ", ")}]` };
}

function printPageRows(rows: Rows, page: Page, scope: Scope, printShape: PrintShape): Step {
  // Neo4j refuses a hint where nothing can be found.
  const indexed = isNever(rows.where) ? null : printIndexedHop(rows, scope);
  const match = indexed?.match ?? printMatch(rows.from, rows, scope);
  const shapes = page.shapes.map((shape) => printShape(shape, rows.types, match.scope));
  const keys = rows.order.map((key) => printExpr(key.by, match.scope));
  const cursor = page.needs.cursors ? cypher`[${join(keys, ", ")}]` : cypher`null`;
  const row = cypher`[${join([cursor, ...shapes.map((shape) => shape.value)], ", ")}]`;
  const cut = printCut(
    rows,
    page,
    match,
    [...scope.guards, ...presence(rows, match)],
    indexed?.near ?? null,
  );
  return callStep(stepVariable(rows.as, "rows"), cut, clausesOf(shapes), cypher`collect(${row})`);
}

/** Rows filtered, ordered and cut, one more than the limit where somebody asks whether there are more. */
function printCut(
  rows: Rows,
  page: Page,
  match: Match,
  further: readonly Fragment[],
  near: Fragment | null,
): Fragment {
  const asked = [rows.where, ...ahead(page)];
  const carried = join(match.bound.map(variable), ", ");
  const order = [
    ...printNearKey(near, rows.order, page.isBackwards),
    ...rows.order.flatMap((key) => printOrderKey(key, page.isBackwards, match.scope)),
  ];
  const sorted = order.length > 0 ? cypher` ORDER BY ${join(order, ", ")}` : cypher``;
  const limit = page.needs.hasMore ? cypher`${parameter(page.limit)} + 1` : parameter(page.limit);
  const cut = cypher` WITH ${match.repeats ? cypher`DISTINCT ` : cypher``}${carried}${sorted} LIMIT ${limit}`;
  const [whole, ...halves] = printParts(rows, match).map((part) =>
    printClauses(part, asked, further),
  );
  if (whole && halves.length === 0) return cypher`${whole}${cut}`;
  const parts = [whole ?? cypher``, ...halves].map(
    (part) => cypher`${part}${cut} RETURN ${carried}`,
  );
  return cypher`CALL (*) { ${join(parts, " UNION ALL ")} }${cut}`;
}

/**
 * In a snapshot current and superseded rows of a whole type are read apart, each in the order of an index of their own.
 * A filter is not worth that: it would be planned twice.
 */
function printParts({ as, types, from, where }: Rows, match: Match): readonly Match[] {
  const isFiltered = where.kind !== "all" || where.of.length > 0;
  if (match.scope.view.kind === "now" || from.kind !== "type" || isFiltered) return [match];
  return labelHalves(match.scope, types).map((labels) => ({
    ...match,
    clauses: cypher`MATCH (${variable(as)}:${labels})`,
  }));
}

const ahead = (page: Page): readonly Predicate[] => (page.ahead ? [page.ahead] : []);

/** Lists of a type say of keys that are never missing that they are there, since indexes leave out what is missing. */
function presence({ from, order }: Rows, match: Match): readonly Fragment[] {
  if (from.kind !== "type") return [];
  return order
    .filter((key) => key.missing === "never")
    .map((key) => cypher`${printExpr(key.by, match.scope)} IS NOT NULL`);
}

/** An index is read in one direction, so its first key goes the way of the second. */
function printNearKey(
  near: Fragment | null,
  [first]: readonly OrderKey[],
  isBackwards: boolean,
): readonly Fragment[] {
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
  const found = printClauses(match, [rows.where, ...ahead(page)]);
  return cypher`COUNT { ${found} RETURN DISTINCT ${variable(rows.as)} LIMIT ${parameter(page.limit)} + 1 } > ${parameter(page.limit)}`;
}
