/**
 * Everything a read can ask, in the field's words. `query/` makes it, named passes rewrite it, `graph/` prints it.
 * There is no other tree of our own. Values of a request are parameters, by name; their values travel beside the plan.
 */
import type { ColumnName, EndName, ScalarKind, TypeName } from "../model/model.ts";

/** A set of rows bound to a name, unique in its plan: `p0`, `p1` … */
export type Alias = string & { readonly alias: true };

export interface ReadPlan {
  readonly kind: "read";
  readonly roots: readonly Root[];
}
/** One root field of the operation, and the moment at which it sees the graph. */
export interface Root {
  readonly name: string;
  readonly read: Read;
  readonly view: View;
  /** Whether the answer says which moment it saw: snapshots do, and what tells its `recordedAt`. */
  readonly tellsMoment: boolean;
}
/**
 * `now` reads current rows alone. A snapshot reads, at every step, the rows with recordedAt ≤ instant < supersededAt; every
 * id that it answers carries the moment. The instant is what was asked for, so it may lie after the last commit: the
 * moment that is told is the earlier of the two.
 */
export type View =
  { readonly kind: "now" } | { readonly kind: "snapshot"; readonly instant: Value };

/** What a field returns. */
export type Read =
  /** At most one row: an object or null. */
  | { readonly kind: "one"; readonly rows: Rows; readonly shape: Shape }
  /** One answer per key, in the order given, null for a miss. `shape` is told under `parts`. */
  | {
      readonly kind: "batch";
      readonly rows: Rows;
      readonly parts: readonly BatchPart[];
      readonly isPlain: boolean;
    }
  | { readonly kind: "page"; readonly rows: Rows; readonly page: Page };

/** For `nodes(ids)` there is one part, and the answer is the shape itself (`isPlain`). */
export type BatchPart =
  | { readonly kind: "key"; readonly name: string }
  | { readonly kind: "typename"; readonly name: string; readonly value: string }
  | { readonly kind: "node"; readonly name: string; readonly shape: Shape };

/**
 * One page of a list. `limit` rows are answered, in the list's order, also when read backwards.
 * `after` is the place from which the page begins, in reading direction; rows beyond it only.
 */
export interface Page {
  readonly limit: Value;
  readonly isBackwards: boolean;
  /** Rows that lie behind the place where the page begins; null where there is no such place. */
  readonly behind: Predicate | null;
  /** Rows that lie before it in reading direction; null for all. */
  readonly ahead: Predicate | null;
  /** Which of these the answer needs: only they are computed. */
  readonly needs: {
    readonly rows: boolean;
    readonly hasMore: boolean;
    readonly hasBehind: boolean;
    readonly total: boolean;
    readonly cursors: boolean;
  };
  /** The shapes that each row is shown in (`nodes` and `edges { node }` may ask for different fields). */
  readonly shapes: readonly Shape[];
  readonly parts: readonly PagePart[];
  /** Goes into each cursor, so that it fits no other list. */
  readonly fingerprint: string;
}
/** The fields of the connection as selected; `shape` is a position in `shapes`. */
export type PagePart =
  | { readonly kind: "nodes"; readonly name: string; readonly shape: number }
  | { readonly kind: "edges"; readonly name: string; readonly fields: readonly EdgePart[] }
  | { readonly kind: "pageInfo"; readonly name: string; readonly fields: readonly PageInfoPart[] }
  | { readonly kind: "total"; readonly name: string }
  /** The moment that the page saw. */
  | { readonly kind: "recordedAt"; readonly name: string }
  | { readonly kind: "typename"; readonly name: string; readonly value: string };
export type EdgePart =
  | { readonly kind: "cursor"; readonly name: string }
  | { readonly kind: "node"; readonly name: string; readonly shape: number }
  | { readonly kind: "typename"; readonly name: string; readonly value: string };
export type PageInfoPart =
  | {
      readonly kind: "hasNextPage" | "hasPreviousPage" | "startCursor" | "endCursor";
      readonly name: string;
    }
  | { readonly kind: "typename"; readonly name: string; readonly value: string };

/** A set of rows under one alias, filtered and in total order (the id is always the last key). Inner rows may name outer aliases. */
export interface Rows {
  readonly as: Alias;
  /** The concrete types that a row can have; printers select their tables and labels by it. */
  readonly types: readonly TypeName[];
  readonly from: From;
  readonly where: Predicate;
  readonly order: readonly OrderKey[];
}
export type From =
  /** Every row of the types. */
  | { readonly kind: "type" }
  /** The row that this id leads to; old ids lead to what they became. `isList`: only where lists show it. */
  | { readonly kind: "id"; readonly id: Value; readonly isList: boolean }
  /** Rows with one name that has all these tokens. */
  | { readonly kind: "tokens"; readonly tokens: Value }
  /** One row or none per id, aligned with the list. */
  | { readonly kind: "ids"; readonly ids: Value }
  /** The same by ids of another scheme. */
  | { readonly kind: "externalIds"; readonly scheme: Value; readonly ids: Value }
  /**
   * Facts that have `of` at one of these ends or links; `far` binds the other end in the same step
   * (null where there is none, or `ends` is "any" or names several). "any" gives each fact once.
   */
  | {
      readonly kind: "hop";
      readonly of: Alias;
      readonly ends: readonly HopEnd[] | "any";
      readonly far: Far | null;
    }
  /** What `of` leads to by this end or link. */
  | {
      readonly kind: "end";
      readonly of: Alias;
      readonly ofTypes: readonly TypeName[];
      readonly end: EndName;
    }
  | {
      readonly kind: "link";
      readonly of: Alias;
      readonly ofTypes: readonly TypeName[];
      readonly field: string;
      readonly many: boolean;
    }
  /** What leads to `of` by this link of the rows' types. */
  | { readonly kind: "inverse"; readonly of: Alias; readonly field: string; readonly many: boolean }
  /** Two steps: first the rows of `via`, then from each of them `next`, whose `of` is `via.as`. No row comes twice. */
  | {
      readonly kind: "through";
      readonly via: {
        readonly as: Alias;
        readonly types: readonly TypeName[];
        readonly from: From;
      };
      readonly next: From;
    };
export type HopEnd =
  | { readonly kind: "end"; readonly end: EndName }
  | { readonly kind: "link"; readonly field: string };
export interface Far {
  readonly as: Alias;
  readonly types: readonly TypeName[];
}
export interface OrderKey {
  readonly by: Expr;
  readonly descending: boolean;
  /** "never" where the column has no missing values. */
  readonly missing: "never" | "last" | "first";
}

/** Two-valued: a printer makes every arm true or false, so `not` is the complement. */
export type Predicate =
  /** Empty `all` is true, empty `any` is false. */
  | { readonly kind: "all" | "any"; readonly of: readonly Predicate[] }
  | { readonly kind: "not"; readonly of: Predicate }
  /** False where either side is missing. */
  | {
      readonly kind: "compare";
      readonly left: Expr;
      readonly op: "eq" | "lt" | "lte" | "gt" | "gte";
      readonly right: Value;
    }
  | { readonly kind: "oneOf"; readonly left: Expr; readonly list: Value }
  | { readonly kind: "missing"; readonly of: Expr }
  /** On folded text. */
  | {
      readonly kind: "text";
      readonly left: Expr;
      readonly op: "startsWith" | "contains";
      readonly right: Value;
    }
  /** One of its names has all these tokens. */
  | { readonly kind: "named"; readonly of: Alias; readonly tokens: Value }
  /** It is what this id leads to / what one of these ids leads to. */
  | {
      readonly kind: "hasId";
      readonly of: Alias;
      readonly types: readonly TypeName[];
      readonly ids: Value;
      readonly many: boolean;
    }
  | { readonly kind: "isType"; readonly of: Alias; readonly types: readonly TypeName[] }
  | {
      readonly kind: "related";
      readonly rows: Rows;
      readonly quantifier: "some" | "none" | "every" | "single";
      readonly holds: Predicate;
    }
  /** Rows that lie beyond a place in an order whose keys are never missing and run in one direction. */
  | {
      readonly kind: "beyond";
      readonly keys: readonly Expr[];
      readonly values: readonly Value[];
      readonly direction: "above" | "below";
    };

export type Expr =
  | {
      readonly kind: "column";
      readonly of: Alias;
      readonly name: ColumnName;
      readonly scalar: ScalarKind;
      readonly types: readonly TypeName[];
    }
  /** A column of the entity at an end of the fact `of`. */
  | {
      readonly kind: "endColumn";
      readonly of: Alias;
      readonly types: readonly TypeName[];
      readonly end: EndName;
      readonly name: ColumnName;
      readonly scalar: ScalarKind;
    };

/** A value of the request (by name) or of the schema, always sent as a parameter. */
export interface Value {
  readonly kind: "param";
  readonly name: string;
  readonly type:
    "id" | "text" | "int" | "float" | "boolean" | "day" | "instant" | "textList" | "intList";
}
/** The parameters' values by name; checked against their types where they enter. */
export type ParamValues = Readonly<Record<string, ParamValue>>;
export type ParamValue = string | number | boolean | null | readonly string[] | readonly number[];

/** The answer's own shape: fields per concrete type, because one response name may mean two fields under an interface. */
export interface Shape {
  readonly of: Alias;
  readonly byType: readonly {
    readonly types: readonly TypeName[];
    readonly fields: readonly ShapeField[];
  }[];
}
export type ShapeField =
  | { readonly kind: "typename"; readonly name: string }
  | {
      readonly kind: "value";
      readonly name: string;
      readonly value: Expr;
      readonly scalar: ScalarKind;
    }
  /** A value without identity: its parts are columns. `present` tells whether it is there at all; null: it always is. */
  | {
      readonly kind: "object";
      readonly name: string;
      readonly present: Expr | null;
      readonly fields: readonly ShapeField[];
    }
  | { readonly kind: "constant"; readonly name: string; readonly value: string }
  /** A list stored as one JSON text; the parts that were selected, or null for a list of scalars. */
  | {
      readonly kind: "values";
      readonly name: string;
      readonly value: Expr;
      readonly parts:
        | readonly {
            readonly name: string;
            readonly field: string | null;
            readonly constant: string | null;
          }[]
        | null;
    }
  | { readonly kind: "nested"; readonly name: string; readonly read: Read };
