/** Derived rows against what is stored: which are new, which begin a new version (rule 18), which only count otherwise. */
import { createHash } from "node:crypto";
import type { Digest, Digests, RowChange, RowPut } from "../graph/graph.ts";
import type { Model } from "../model/model.ts";
import { canonicalJson, type NodeRow } from "../model/rows.ts";

interface CompareContext {
  readonly instant: number;
  /** When claims and documents first came, by id. */
  readonly recordedAt: ReadonlyMap<string, number>;
  readonly model: Model;
}

/** What has to be written so that exactly these rows are stored. */
export function compareRows(
  rows: readonly NodeRow[],
  stored: Digests,
  context: CompareContext,
): Pick<RowChange, "put" | "remove"> {
  const put = rows.flatMap((row) => comparePut(row, stored.get(row.id), context) ?? []);
  const live = new Set(rows.map((row) => row.id));
  return { put, remove: [...stored.keys()].filter((id) => !live.has(id)) };
}

function comparePut(
  row: NodeRow,
  stored: Digest | undefined,
  context: CompareContext,
): RowPut | null {
  const whole = hashOf(row);
  if (stored?.whole === whole) return null;
  const version = hashOf(withoutCounters(row, context.model));
  const [before, since] = (stored?.version ?? "").split("@");
  const instant = before === version && since !== undefined ? Number(since) : context.instant;
  return {
    row: withRecordedAt(row, instant, context),
    digest: { whole, version: `${version}@${instant}` },
  };
}

const hashOf = (row: NodeRow): string =>
  createHash("sha256").update(canonicalJson(row)).digest("hex").slice(0, 32);

/** Counts and confidence tell of the claims behind a fact; they cut no version. */
function withoutCounters(row: NodeRow, model: Model): NodeRow {
  const fields = [...(model.types.get(row.type)?.fields.values() ?? [])];
  const counters = new Set(
    fields.flatMap((field) =>
      field.kind === "scalar" && field.isCounter ? [field.column.name as string] : [],
    ),
  );
  if (counters.size === 0) return row;
  const columns = Object.entries(row.columns).filter(([name]) => !counters.has(name));
  return { ...row, columns: Object.fromEntries(columns) };
}

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
