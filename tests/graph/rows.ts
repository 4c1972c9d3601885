import type { RowChange } from "../../src/graph/graph.ts";
import type { ColumnValue, NodeRow } from "../../src/model/rows.ts";
import type { Model } from "../../src/model/model.ts";
import { foldName } from "../../src/model/fold.ts";

type Columns = Readonly<Record<string, ColumnValue>>;
type Links = Readonly<Record<string, readonly string[]>>;

const EMPTY = {
  links: {},
  fact: null,
  externalIds: [],
  formerIds: [],
  tokens: [],
} as const;

/** An entity row with a name. */
export function entityRow(
  model: Model,
  type: string,
  id: string,
  name: string,
  columns: Columns = {},
  more: Partial<NodeRow> = {},
): NodeRow {
  return {
    ...EMPTY,
    id,
    type,
    columns: {
      id,
      kind: kindOf(model, type),
      name,
      nameFold: foldName(name),
      externalIds: "[]",
      formerIds: "[]",
      ...columns,
    },
    ...more,
  };
}

/** What every fact says, as of a claim that nobody has looked at. */
export const FACT_COLUMNS = {
  confidence: 90,
  rank: "NORMAL",
  review: "PROPOSED",
  polarity: "STATED",
  modalityClass: "ACTUAL",
  disputed: false,
  claimCount: 1,
  publisherCount: 1,
  originCount: 1,
  recordedAt: 1_700_000_000_000,
  validFromKind: "UNKNOWN",
  validToKind: "UNKNOWN",
} as const;

/** A fact row that stands. */
export function factRow(
  model: Model,
  type: string,
  id: string,
  predicate: string,
  subject: string,
  object: string | null,
  columns: Columns = {},
  links: Links = {},
): NodeRow {
  return {
    ...EMPTY,
    id,
    type,
    links,
    fact: { subject, object, stands: true, isSymmetric: false },
    columns: { id, kind: kindOf(model, type), predicate, ...FACT_COLUMNS, ...columns },
  };
}

/** A record row. */
export function recordRow(
  model: Model,
  type: string,
  id: string,
  columns: Columns,
  links: Links,
  more: Partial<NodeRow> = {},
): NodeRow {
  return {
    ...EMPTY,
    id,
    type,
    links,
    columns: { id, kind: kindOf(model, type), ...columns },
    ...more,
  };
}

const kindOf = (model: Model, type: string): string => model.types.get(type)?.kindValue ?? "";

/** A change that writes these rows; rows of the same mark count as equal to those that stand there. */
export const putRows = (
  rows: readonly NodeRow[],
  remove: readonly string[] = [],
  mark = "",
): RowChange => ({
  put: rows.map((row) => ({
    row,
    digest: { whole: `${row.id}${mark}`, version: `${row.id}${mark}` },
  })),
  remove,
  answers: [],
});
