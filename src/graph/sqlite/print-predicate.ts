import type { Predicate, Rows } from "../../plan/plan.ts";
import { chain, join, param, sql, type Fragment } from "./fragment.ts";
import {
  addFrom,
  bindingOf,
  fromWhere,
  isKind,
  printExpr,
  startSelect,
  type Select,
} from "./select.ts";

/** Adds a predicate to a SELECT's conditions. */
export function addPredicate(select: Select, predicate: Predicate): void {
  if (predicate.kind === "all") for (const part of predicate.of) addPredicate(select, part);
  else select.conditions.push(printPredicate(select, predicate, false));
}

/**
 * A predicate inside a SELECT. Under a negation it is true or false, never null; elsewhere null counts as false all the
 * same, and a bare comparison can use an index.
 */
function printPredicate(select: Select, predicate: Predicate, isNegated: boolean): Fragment {
  const twoValued = (comparison: Fragment): Fragment =>
    isNegated ? sql`ifnull(${comparison}, 0)` : comparison;
  switch (predicate.kind) {
    case "all":
      return chain(
        predicate.of.map((part) => printPredicate(select, part, isNegated)),
        "and",
      );
    case "any":
      return chain(
        predicate.of.map((part) => printPredicate(select, part, isNegated)),
        "or",
      );
    case "not":
      return sql`not (${printPredicate(select, predicate.of, true)})`;
    case "compare":
      return twoValued(
        sql`${printExpr(select, predicate.left)} ${COMPARISONS[predicate.op]} ${param(predicate.right)}`,
      );
    case "oneOf":
      return twoValued(
        sql`${printExpr(select, predicate.left)} in (select value from json_each(${param(predicate.list)}))`,
      );
    case "missing":
      return sql`${printExpr(select, predicate.of)} is null`;
    case "text":
      return twoValued(
        printText(printExpr(select, predicate.left), predicate.op, param(predicate.right)),
      );
    case "named":
      return sql`exists (select 1 from name_token where entity = ${bindingOf(select.bindings, predicate.of).pk} and token in (select value from json_each(${param(predicate.tokens)})) group by name having count(*) = json_array_length(${param(predicate.tokens)}))`;
    case "hasId":
      return sql`${bindingOf(select.bindings, predicate.of).pk} in (select pk from answer_id where id in (${predicate.many ? sql`select value from json_each(${param(predicate.ids)})` : param(predicate.ids)}))`;
    case "isType":
      return isKind(
        select.model,
        bindingOf(select.bindings, predicate.of).column("kind", predicate.types),
        predicate.types,
      );
    case "related":
      return printRelated(select, predicate);
    case "beyond": {
      const keys = join(
        predicate.keys.map((key) => printExpr(select, key)),
        ", ",
      );
      const values = join(predicate.values.map(param), ", ");
      return predicate.direction === "above"
        ? sql`(${keys}) > (${values})`
        : sql`(${keys}) < (${values})`;
    }
  }
}

const COMPARISONS = { eq: sql`=`, lt: sql`<`, lte: sql`<=`, gt: sql`>`, gte: sql`>=` } as const;

function printText(left: Fragment, op: "startsWith" | "contains", right: Fragment): Fragment {
  if (op === "contains") return sql`instr(${left}, ${right}) > 0`;
  return sql`substr(${left}, 1, length(${right})) = ${right}`;
}

function printRelated(
  select: Select,
  predicate: Extract<Predicate, { kind: "related" }>,
): Fragment {
  const { rows, quantifier, holds } = predicate;
  switch (quantifier) {
    case "some":
      return sql`exists (${printRows(select, rows, holds)})`;
    case "none":
      return sql`not exists (${printRows(select, rows, holds)})`;
    case "every":
      return sql`not exists (${printRows(select, rows, { kind: "not", of: holds })})`;
    case "single":
      return sql`(select count(*) from (${printRows(select, rows, holds)} limit 2)) = 1`;
  }
}

function printRows(outer: Select, rows: Rows, holds: Predicate): Fragment {
  const inner = startSelect(outer.model, outer.bindings);
  addFrom(inner, rows);
  addPredicate(inner, rows.where);
  addPredicate(inner, holds);
  return sql`select 1 ${fromWhere(inner)}`;
}
