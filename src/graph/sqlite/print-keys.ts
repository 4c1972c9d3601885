import type { OrderKey, Page, Predicate, Rows, Shape } from "../../plan/plan.ts";
import { addFrom } from "./add-from.ts";
import { join, param, sql, type Fragment } from "./fragment.ts";
import { addPredicate } from "./print-predicate.ts";
import { bindingOf, fromWhere, printExpr, startSelect, type Select } from "./select.ts";

/** The keys of one parent's page, in reading direction, one more than the page holds where that is asked. */
export function printKeys(
  outer: Select,
  rows: Rows,
  page: Page,
  far: Shape["of"] | null,
): Fragment {
  const inner = startSelect(outer.model, outer.bindings);
  addFrom(inner, rows);
  addPredicate(inner, rows.where);
  if (page.ahead) addPredicate(inner, page.ahead);
  const order = join(
    rows.order.flatMap((key) => printOrderKey(inner, key, page.isBackwards)),
    ", ",
  );
  const a = sql`${bindingOf(inner.bindings, rows.as).pk} as a`;
  const keys = far ? sql`${a}, ${bindingOf(inner.bindings, far).pk} as b` : a;
  const limit = page.needs.hasMore ? sql`${param(page.limit)} + 1` : param(page.limit);
  return sql`select json_group_array(${far ? sql`json_array(a, b)` : sql`a`}) from (select ${keys} ${fromWhere(inner)} order by ${order} limit ${limit})`;
}

function printOrderKey(select: Select, key: OrderKey, isBackwards: boolean): readonly Fragment[] {
  const expr = printExpr(select, key.by);
  const direction = key.descending !== isBackwards ? sql`desc` : sql`asc`;
  if (key.missing === "never") return [sql`${expr} ${direction}`];
  const missingLast = (key.missing === "last") !== isBackwards;
  return [sql`${expr} is null ${missingLast ? sql`asc` : sql`desc`}`, sql`${expr} ${direction}`];
}

/** The rows of a page for which one more condition holds. */
export function printFiltered(outer: Select, rows: Rows, condition: Predicate | null): Fragment {
  const inner = startSelect(outer.model, outer.bindings);
  addFrom(inner, rows);
  addPredicate(inner, rows.where);
  if (condition) addPredicate(inner, condition);
  return sql`select 1 ${fromWhere(inner)}`;
}
