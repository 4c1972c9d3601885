import type { OrderKey, Page, Predicate, Rows, Shape } from "../../plan/plan.ts";
import { addFrom } from "./add-from.ts";
import { join, param, sql, word, type Fragment } from "./fragment.ts";
import type { Arm, Moment } from "./moment.ts";
import { addPredicate } from "./print-predicate.ts";
import { bindingOf, fromWhere, printExpr, startSelect, type Select } from "./select.ts";

/** The keys of one parent's page, in reading direction, one more than the page holds where that is asked. */
export function printKeys(
  outer: Select,
  rows: Rows,
  page: Page,
  far: Shape["of"] | null,
): Fragment {
  const limit = page.needs.hasMore ? sql`${param(page.limit)} + 1` : param(page.limit);
  const select = (arm: Arm | null): { readonly keys: Fragment; readonly inner: Select } => {
    const inner = startSelect(outer, outer.bindings, arm);
    addFrom(inner, rows);
    addPredicate(inner, rows.where);
    if (page.ahead) addPredicate(inner, page.ahead);
    const a = sql`${bindingOf(inner.bindings, rows.as).pk} as a`;
    return { inner, keys: far ? sql`${a}, ${bindingOf(inner.bindings, far).pk} as b` : a };
  };
  return sql`select json_group_array(${far ? sql`json_array(a, b)` : sql`a`}) from (${printOrdered(outer.moment, rows, page, select)} limit ${limit})`;
}

/** One SELECT in order; or one per half, merged in order, each of which can follow an index. */
function printOrdered(
  moment: Moment,
  rows: Rows,
  page: Page,
  select: (arm: Arm | null) => { readonly keys: Fragment; readonly inner: Select },
): Fragment {
  const halves = armsOf(moment, rows).map((arm) => {
    const { inner, keys } = select(arm);
    const order = rows.order.flatMap((key) => orderKeys(inner, key, page.isBackwards));
    return { keys, order, from: fromWhere(inner) };
  });
  const [only, other] = halves;
  if (!only) throw new Error("Rows are read somewhere.");
  if (!other) {
    const order = only.order.map(({ by, direction }) => sql`${by} ${direction}`);
    return sql`select ${only.keys} ${only.from} order by ${join(order, ", ")}`;
  }
  // A UNION is ordered by its columns.
  const selects = halves.map(({ keys, order, from }) => {
    const columns = order.map(({ by }, i) => sql`${by} as ${word(`o${i}`)}`);
    return sql`select ${join([keys, ...columns], ", ")} ${from}`;
  });
  const order = only.order.map(({ direction }, i) => sql`${word(`o${i}`)} ${direction}`);
  return sql`${join(selects, " union all ")} order by ${join(order, ", ")}`;
}

interface OrderedKey {
  readonly by: Fragment;
  readonly direction: Fragment;
}

function orderKeys(select: Select, key: OrderKey, isBackwards: boolean): readonly OrderedKey[] {
  const by = printExpr(select, key.by);
  const direction = key.descending !== isBackwards ? sql`desc` : sql`asc`;
  if (key.missing === "never") return [{ by, direction }];
  const missingLast = (key.missing === "last") !== isBackwards;
  return [
    { by: sql`${by} is null`, direction: missingLast ? sql`asc` : sql`desc` },
    { by, direction },
  ];
}

/** In which halves rows are read, each in a SELECT of its own: where an index has them in order. */
function armsOf(moment: Moment, { from }: Rows): readonly (Arm | null)[] {
  if (!moment) return [null];
  const isOrdered =
    from.kind === "type" ||
    (from.kind === "hop" && from.ends !== "any" && from.ends.length === 1) ||
    (from.kind === "inverse" && !from.many);
  return isOrdered ? ["current", "was"] : [null];
}

/** The rows of a page for which one more condition holds. */
export function printFiltered(outer: Select, rows: Rows, condition: Predicate | null): Fragment {
  const halves = armsOf(outer.moment, rows).map((arm) => {
    const inner = startSelect(outer, outer.bindings, arm);
    addFrom(inner, rows);
    addPredicate(inner, rows.where);
    if (condition) addPredicate(inner, condition);
    return sql`select 1 ${fromWhere(inner)}`;
  });
  return join(halves, " union all ");
}
