import { leadsToOne } from "../../plan/leads-to-one.ts";
import type { Predicate, Rows } from "../../plan/plan.ts";
import { addFrom } from "./add-from.ts";
import { chain, join, param, sql, type Fragment } from "./fragment.ts";
import { heldRows } from "./moment.ts";
import {
  bindingOf,
  bindOther,
  fromWhere,
  isKind,
  printExpr,
  startSelect,
  type Select,
} from "./select.ts";

/** Adds a predicate to a SELECT's conditions. */
export function addPredicate(select: Select, predicate: Predicate): void {
  if (predicate.kind === "all") {
    for (const part of predicate.of) addPredicate(select, part);
  } else if (predicate.kind === "related" && leadsToOne(predicate.rows)) {
    bindOther(select, predicate.rows);
    select.conditions.push(isThere(select, predicate.rows));
    addPredicate(select, predicate.rows.where);
    addPredicate(select, predicate.holds);
  } else {
    const printed = printPredicate(select, predicate, false);
    if (isDeep(predicate)) select.conditions.unshift(printed);
    else select.conditions.push(printed);
  }
}

/** Whether a predicate has a sub-select in it. */
function isDeep(predicate: Predicate): boolean {
  if (predicate.kind === "related") return true;
  if (predicate.kind === "not") return isDeep(predicate.of);
  return (predicate.kind === "all" || predicate.kind === "any") && predicate.of.some(isDeep);
}

/**
 * Sub-selects first: what stands before them would lie on the parser's stack while they are read, and that goes a
 * hundred symbols deep. SQLite evaluates correlated sub-selects last wherever they stand.
 */
const deepFirst = (parts: readonly Predicate[]): readonly Predicate[] => [
  ...parts.filter(isDeep),
  ...parts.filter((part) => !isDeep(part)),
];

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
        deepFirst(predicate.of).map((part) => printPredicate(select, part, isNegated)),
        "and",
      );
    case "any":
      return chain(
        deepFirst(predicate.of).map((part) => printPredicate(select, part, isNegated)),
        "or",
      );
    case "not":
      return printNot(printPredicate(select, predicate.of, true), predicate.of);
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
      return printNamed(select, predicate);
    case "hasId": {
      const ids = predicate.many
        ? sql`select value from json_each(${param(predicate.ids)})`
        : param(predicate.ids);
      const answering = heldRows(select.moment, "answer_id", sql`pk`, [sql`id in (${ids})`]);
      return sql`${bindingOf(select.bindings, predicate.of).pk} in (${answering})`;
    }
    case "isType":
      return isKind(
        select.model,
        bindingOf(select.bindings, predicate.of).column("kind", predicate.types),
        predicate.types,
      );
    case "related":
      if (leadsToOne(predicate.rows)) return printOther(select, predicate, isNegated);
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

function printNamed(
  { bindings, moment }: Select,
  { of, tokens }: Extract<Predicate, { kind: "named" }>,
): Fragment {
  const named = sql`entity = ${bindingOf(bindings, of).pk}`;
  const wanted = sql`token in (select value from json_each(${param(tokens)}))`;
  const having = sql`group by name having count(*) = json_array_length(${param(tokens)})`;
  if (!moment) return sql`exists (select 1 from name_token where ${named} and ${wanted} ${having})`;
  // Asked of the words afterwards: inside the UNION it would be too deep for the parser.
  const held = heldRows(moment, "name_token", sql`name, token`, [named]);
  return sql`exists (select 1 from (${held}) where ${wanted} ${having})`;
}

/** `not` binds looser than everything but `and` and `or`, and `or` stands in brackets anyway. */
const printNot = (printed: Fragment, predicate: Predicate): Fragment =>
  isChain(predicate) ? sql`not (${printed})` : sql`not ${printed}`;

/** Whether a predicate is printed as `a and b`. What has one part is printed as that part. */
function isChain(predicate: Predicate): boolean {
  if (predicate.kind !== "all" && predicate.kind !== "any") return false;
  const [only] = predicate.of;
  if (predicate.of.length === 1 && only) return isChain(only);
  return predicate.kind === "all" && predicate.of.length > 1;
}

const COMPARISONS = { eq: sql`=`, lt: sql`<`, lte: sql`<=`, gt: sql`>`, gte: sql`>=` } as const;

function printText(left: Fragment, op: "startsWith" | "contains", right: Fragment): Fragment {
  if (op === "contains") return sql`instr(${left}, ${right}) > 0`;
  return sql`substr(${left}, 1, length(${right})) = ${right}`;
}

const isThere = (select: Select, { as }: Rows): Fragment =>
  sql`${bindingOf(select.bindings, as).pk} is not null`;

/** What a row leads to is joined to it, for a sub-select would cost more and soon be too deep for the parser. */
function printOther(
  select: Select,
  { rows, holds }: Extract<Predicate, { kind: "related" }>,
  isNegated: boolean,
): Fragment {
  bindOther(select, rows);
  const parts = [rows.where, holds].flatMap((part) => (part.kind === "all" ? part.of : [part]));
  const printed = deepFirst(parts).map((part) => printPredicate(select, part, isNegated));
  return sql`(${chain([...printed, isThere(select, rows)], "and")})`;
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
  const inner = startSelect(outer, outer.bindings);
  addFrom(inner, rows);
  addPredicate(inner, rows.where);
  addPredicate(inner, holds);
  return sql`select 1 ${fromWhere(inner)}`;
}
