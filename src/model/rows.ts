/** What `resolve/` makes of the claims and `graph/` writes: nodes with columns and links, by id. The order of rows means nothing. */

export type ColumnValue = string | number | boolean | null;

/** One node of the graph: an entity, a fact or a record. */
export interface NodeRow {
  readonly id: string;
  /** Name of its concrete type in the model, such as `ProcessRole`. */
  readonly type: string;
  /** By column name, folded twins included; days as `YYYY-MM-DD`, instants as milliseconds; absent means null. */
  readonly columns: Readonly<Record<string, ColumnValue>>;
  /** By field name of the model (kind `link`): ids of the nodes it leads to, in order. */
  readonly links: Readonly<Record<string, readonly string[]>>;
  /** Facts only. */
  readonly fact: {
    readonly subject: string;
    readonly object: string | null;
    readonly stands: boolean;
    readonly isSymmetric: boolean;
  } | null;
  /** Entities only: ids in other schemes, and ids that also lead here. */
  readonly externalIds: readonly { readonly scheme: string; readonly value: string }[];
  readonly formerIds: readonly string[];
  /** Records of type Name only: the folded tokens by which the entity is found. */
  readonly tokens: readonly string[];
}

/** A node row's content as canonical JSON without what is not content: times of ours and confidence. */
export function contentLine(row: NodeRow): string {
  const { recordedAt: _recordedAt, confidence: _confidence, ...columns } = row.columns;
  return canonicalJson({ ...row, columns });
}

/** JSON with sorted keys and without nulls in objects, so that equal content is equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
