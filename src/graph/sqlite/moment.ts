import { chain, join, name, sql, word, type Fragment } from "./fragment.ts";
import { wasTable } from "./tables.ts";

/**
 * The instant at which a SELECT sees the graph; null for now, which reads current tables alone. At an instant each table
 * is two: the current one, and the one of superseded rows. This file is the only place that says so; two ways lead
 * there, because SQLite plans neither joins to a UNION nor its order well:
 *
 * - a row whose key is known is looked up in both, at most one of which has it (`joinHeld`);
 * - rows of a range are a UNION ALL inside the FROM (`heldRows`), or the whole SELECT is printed once per arm.
 */
export type Moment = Fragment | null;

/** In which of a table's two halves a SELECT looks, where it is printed once per half. */
export type Arm = "current" | "was";

/** `held_since <= t`, for superseded rows also `held_until > t`; `row` is the table's alias, null where it has none. */
export function isHeld(moment: Fragment, arm: Arm, row: Fragment | null): readonly Fragment[] {
  const column = (text: string): Fragment => (row ? sql`${row}.${word(text)}` : word(text));
  const began = sql`${column("held_since")} <= ${moment}`;
  return arm === "current" ? [began] : [began, sql`${column("held_until")} > ${moment}`];
}

export const armTable = (table: string, arm: Arm): Fragment =>
  word(arm === "was" ? wasTable(table) : table);

/** A SELECT over rows that are held at the moment, in whichever half they lie. `conditions` name columns without alias. */
export function heldRows(
  moment: Moment,
  table: string,
  columns: Fragment,
  conditions: readonly Fragment[],
  isDistinct = false,
): Fragment {
  const half = (arm: Arm, held: readonly Fragment[]): Fragment => {
    const distinct = isDistinct && moment === null ? sql`distinct ` : sql``;
    const where = chain([...conditions, ...held], "and");
    return sql`select ${distinct}${columns} from ${armTable(table, arm)} where ${where}`;
  };
  if (moment === null) return half("current", []);
  const current = half("current", isHeld(moment, "current", null));
  const was = half("was", isHeld(moment, "was", null));
  return isDistinct ? sql`${current} union ${was}` : sql`${current} union all ${was}`;
}

/** A row looked up in both halves. */
export interface HeldRow {
  /** What joins it outwards, after the tables that stand in FROM so far. */
  readonly joins: Fragment;
  column(column: string): Fragment;
}

/** Looks a row up at a moment. `on` says which row, given the alias of the half. */
export function joinHeld(
  moment: Fragment,
  table: string,
  alias: string,
  on: (row: Fragment) => Fragment,
): HeldRow {
  const halves = { current: name(alias), was: name(`${alias}_was`) };
  const joined = (arm: Arm): Fragment => {
    const row = halves[arm];
    const held = join(
      isHeld(moment, arm, row).map((condition) => sql`and ${condition}`),
      " ",
    );
    return sql`left join ${armTable(table, arm)} ${row} on ${on(row)} ${held}`;
  };
  return {
    joins: sql`${joined("current")} ${joined("was")}`,
    // At most one of the two is there, so a null is a null of that one.
    column: (column) =>
      sql`coalesce(${halves.current}.${name(column)}, ${halves.was}.${name(column)})`,
  };
}
