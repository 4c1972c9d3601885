import type { Model, TypeName } from "../../model/model.ts";
import type { Alias, From, Read, Rows } from "../../plan/plan.ts";
import { name, sql, type Fragment } from "./fragment.ts";
import type { Moment } from "./moment.ts";
import { bindKey, bindingOf, isKind, startSelect, type Select } from "./select.ts";

/** What printing one statement shares: the common table expressions so far, and how a nested read is printed. */
export interface Printing {
  readonly model: Model;
  /** The instant at which the root that is printed sees the graph. */
  readonly moment: Moment;
  readonly tables: Fragment[];
  /** A name that no table has yet. */
  readonly nextName: () => string;
  /** Prints a nested read; the fragment is its value in the SELECT that renders the parent's rows. */
  readonly nested: (printing: Printing, place: Place, read: Read) => Fragment;
}

/** Where something is printed: the SELECT that renders rows, and the rows themselves. */
export interface Place {
  readonly rendering: Select;
  readonly parent: Parent;
}

/** The rows that a nested read hangs below: the table they stand in, and how a SELECT over it binds their aliases. */
export interface Parent {
  readonly table: string;
  /** Binds the aliases of the level's rows in a SELECT that has the table as `l` (rendering) or `p` (going down). */
  bind(select: Select, row: LevelRow): void;
  /** Only rows of these types have the nested read. */
  readonly narrowings: readonly { readonly of: Alias; readonly types: readonly TypeName[] }[];
}
/** What a level's table is called in a SELECT. Rendering keeps every row, so what it joins it joins outwards. */
export type LevelRow = "l" | "p";

/** A SELECT over the parent's rows, as `p`. */
export function fromParent(printing: Printing, parent: Parent): Select {
  const select = startSelect(printing, new Map());
  select.tables.push(sql`${name(parent.table)} p`);
  parent.bind(select, "p");
  for (const { of, types } of parent.narrowings) {
    const kind = bindingOf(select.bindings, of).column("kind", types);
    select.conditions.push(isKind(printing.model, kind, types));
  }
  return select;
}

/** A SELECT over a level's rows, as `l`, that renders them. */
export function renderLevel(printing: Printing, parent: Parent): Select {
  const select = startSelect(printing, new Map());
  select.tables.push(sql`${name(parent.table)} l`);
  parent.bind(select, "l");
  return select;
}

/** Joins a table with one row per row of the level, by the column that says which. */
export function joinToLevel(rendering: Select, table: string, key: "k" | "parent"): Fragment {
  const alias = name(table);
  const last = rendering.tables.pop() ?? sql``;
  const column = key === "k" ? sql`k` : sql`parent`;
  rendering.tables.push(sql`${last} left join ${alias} on ${alias}.${column} = l.k`);
  return alias;
}

/** The hop by which rows are reached at last, if it is one. */
export function lastHop(from: From): Extract<From, { kind: "hop" }> | null {
  if (from.kind === "through") return lastHop(from.next);
  return from.kind === "hop" ? from : null;
}

/** Binds rows that stand in a level's table: the row in column `a`, its far end in column `b`. */
export function bindLevel(select: Select, rows: Rows, row: LevelRow): void {
  const level = name(row);
  const hop = lastHop(rows.from);
  const far = hop?.far ?? null;
  const [only] = hop && hop.ends !== "any" ? hop.ends : [];
  const otherEnd = only?.kind === "end" && only.end === "subject" ? "object" : "subject";
  const ends = far ? { [otherEnd]: sql`${level}.b` } : {};
  bindKey(select, rows.as, sql`${level}.a`, { ends, isOuter: row === "l" });
  if (far) bindKey(select, far.as, sql`${level}.b`, { isOuter: row === "l" });
}
