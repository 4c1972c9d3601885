/** Derived rows against what is stored: which are new, which begin a new version (rule 18), which only count otherwise. */
import { hash } from "node:crypto";
import type { Digest, Digests, RowChange, RowPut } from "../graph/graph.ts";
import { counterColumns } from "../model/columns.ts";
import { isLogType, type Model } from "../model/model.ts";
import { rememberByModel } from "../model/remember.ts";
import { rowTexts, type NodeRow } from "../model/rows.ts";

interface CompareContext {
  readonly instant: number;
  /** When claims and documents first came, by id. */
  readonly recordedAt: ReadonlyMap<string, number>;
  readonly model: Model;
}

/** What has to be written so that exactly these rows are stored, and the log of history beside them. */
export function compareRows(
  rows: readonly NodeRow[],
  stored: Digests,
  context: CompareContext,
): Pick<RowChange, "put" | "remove"> {
  const put = rows.flatMap((row) => comparePut(row, stored.get(row.id), context) ?? []);
  const live = new Set(rows.map((row) => row.id));
  const isLog = tellLogIds(context.model);
  return { put, remove: [...stored.keys()].filter((id) => !live.has(id) && !isLog(id)) };
}

/** Tells ids of rows that are written once and follow from nothing. */
export function tellLogIds(model: Model): (id: string) => boolean {
  const logs = [...model.types.values()].filter(({ name }) => isLogType(model, name));
  return (id) => logs.some(({ prefix }) => id.startsWith(`${prefix}:`));
}

/** A row that is stored for the first time. */
export function newRow(row: NodeRow, instant: number): RowPut {
  const whole = digestOf(rowTexts(row, NO_COLUMNS).whole);
  return { row, digest: { whole, version: `${whole}@${instant}` } };
}

const NO_COLUMNS: ReadonlySet<string> = new Set();

function comparePut(
  row: NodeRow,
  stored: Digest | undefined,
  context: CompareContext,
): RowPut | null {
  const texts = rowTexts(row, countersOf(context.model, row.type));
  const whole = digestOf(texts.whole);
  if (stored?.whole === whole) return null;
  const version = texts.rest === texts.whole ? whole : digestOf(texts.rest);
  const [before, since] = (stored?.version ?? "").split("@");
  const instant = before === version && since !== undefined ? Number(since) : context.instant;
  return {
    row: withRecordedAt(row, instant, context),
    digest: { whole, version: `${version}@${instant}` },
  };
}

/** Everything of a row whose change begins a new version. */
export const versionText = (row: NodeRow, model: Model): string =>
  rowTexts(row, countersOf(model, row.type)).rest;

const digestOf = (text: string): string => hash("sha256", text, "hex").slice(0, 32);

/** Counts and confidence tell of the claims behind a fact; they cut no version. */
const countersOf = rememberByModel((model, typeName: string): ReadonlySet<string> => {
  const type = model.types.get(typeName);
  return new Set(type ? counterColumns(type).map(({ name }) => name) : []);
});

/** A fact says since when it stands as it does; a claim or document, when the graph first had it. */
function withRecordedAt(
  row: NodeRow,
  since: number,
  { recordedAt, model }: CompareContext,
): NodeRow {
  const type = model.types.get(row.type);
  if (type?.fields.has("recordedAt") !== true) return row;
  const instant = type.family === "fact" ? since : recordedAt.get(row.id);
  return instant === undefined ? row : { ...row, columns: { ...row.columns, recordedAt: instant } };
}
