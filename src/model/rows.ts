/** What `resolve/` makes of the claims and `graph/` writes: nodes with columns and links, by id. The order of rows means nothing. */
import { sortedKeys } from "./order.ts";
import { rememberByValue } from "./remember.ts";

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

/** A row's content as two canonical texts, made in one pass. */
export interface RowTexts {
  readonly whole: string;
  /** Without the columns that were to be left out; the same text where the row has none of them. */
  readonly rest: string;
}

/** A row as canonical JSON, whole and without some of its columns. */
export function rowTexts({ columns, ...others }: NodeRow, leftOut: ReadonlySet<string>): RowTexts {
  let whole = COLUMNS;
  let rest = COLUMNS;
  for (const key of sortedKeys(columns)) {
    const value = columns[key];
    if (value === null || value === undefined) continue;
    const member = label(key) + canonicalJson(value);
    whole += whole === COLUMNS ? member : `,${member}`;
    if (!leftOut.has(key)) rest += rest === COLUMNS ? member : `,${member}`;
  }
  const end = `},${canonicalJson(others).slice(1)}`;
  const isSame = whole.length === rest.length;
  whole += end;
  return { whole, rest: isSame ? whole : rest + end };
}

/** How the text of a row begins: `columns` comes first among its keys. */
const COLUMNS = '{"columns":{';

/** JSON with sorted keys and without nulls in objects, so that equal content is equal text. */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return Array.isArray(value) ? arrayText(value) : objectText(value);
}

// The text of every row and id is made here: strings grow piece by piece, since arrays of parts would double the time.

function arrayText(items: readonly unknown[]): string {
  let text = "[";
  for (let i = 0; i < items.length; i++) {
    if (i > 0) text += ",";
    if (items[i] !== undefined) text += canonicalJson(items[i]);
  }
  return `${text}]`;
}

function objectText(value: object): string {
  let text = "{";
  const content = value as Readonly<Record<string, unknown>>; // What is no array is read as members.
  for (const key of sortedKeys(value)) {
    const item = content[key];
    if (item === null || item === undefined) continue;
    if (text !== "{") text += ",";
    text += label(key) + canonicalJson(item);
  }
  return `${text}}`;
}

/** A key as JSON, with its colon: there are few keys, and each stands in thousands of rows. */
const label = rememberByValue((key: string) => [quoted(key), ":"].join(""));

/** What JSON writes otherwise than it is, in a text: quotation marks, backslashes, controls, half surrogate pairs. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text as JSON; most need no escape, and are put in quotation marks quicker than JSON.stringify is called. */
const quoted = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);
