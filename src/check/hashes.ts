import { createHash } from "node:crypto";
import type { Model } from "../model/model.ts";
import { contentLine, type NodeRow } from "../model/rows.ts";

export interface Hashes {
  /** Over entities, names, facts, claims with spans, documents: equal for equal content, whatever the order or the engine. */
  readonly contentHash: string;
  /** Over claims alone. */
  readonly claimsHash: string;
  /** Over standing judgements, of which there are none yet. */
  readonly judgementsHash: string;
}

/** Time rule 20: no record times, confidence, extractors. */
export function hashRows(rows: readonly NodeRow[], model: Model): Hashes {
  const lines = contentLines(rows, model);
  return {
    contentHash: hashLines(lines),
    claimsHash: hashLines(
      contentLines(
        rows.filter((row) => row.type === "Claim"),
        model,
      ),
    ),
    judgementsHash: hashLines([]),
  };
}

/** The lines over which the content hash runs, in order. */
export const contentLines = (rows: readonly NodeRow[], model: Model): readonly string[] =>
  rows
    .filter((row) => isContent(row, model))
    .map(lineOf)
    .sort();

const RECORDS: ReadonlySet<string> = new Set(["Claim", "Document", "Name"]);

const isContent = (row: NodeRow, model: Model): boolean =>
  model.types.get(row.type)?.family !== "record" || RECORDS.has(row.type);

/** The payload repeats what stands in columns and links, with extractor and confidence. */
function lineOf(row: NodeRow): string {
  const { extractor: _extractor, extractorFold: _extractorFold, ...columns } = row.columns;
  return contentLine({ ...row, columns, tokens: [...row.tokens].sort(), payload: null });
}

function hashLines(lines: readonly string[]): string {
  const hash = createHash("sha256");
  for (const line of lines) hash.update(line).update("\n");
  return hash.digest("hex");
}
