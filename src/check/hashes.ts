import { createHash } from "node:crypto";
import type { Ledger } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import { canonicalJson, contentLine, type NodeRow } from "../model/rows.ts";

export interface Hashes {
  /** Over entities, names, facts and claims with spans: equal for equal content, whatever the order or the engine. */
  readonly contentHash: string;
  /** Over claims alone. */
  readonly claimsHash: string;
  /** Over standing judgements: what each decides, not who decided it or when. */
  readonly judgementsHash: string;
}

/** Time rule 20: no record times, confidence, extractors, runs, review events. */
export function hashGraph(rows: readonly NodeRow[], ledger: Ledger, model: Model): Hashes {
  const claims = rows.filter((row) => row.type === "Claim");
  return {
    contentHash: hashLines(contentLines(rows, model)),
    claimsHash: hashLines(contentLines(claims, model)),
    judgementsHash: hashLines(judgementLines(ledger)),
  };
}

/** Two people may decide the same; it counts once. */
const judgementLines = ({ judgements }: Ledger): readonly string[] =>
  [
    ...new Set(
      [...judgements.values()]
        .filter(({ ended }) => ended === null)
        .map(({ says }) => canonicalJson(says)),
    ),
  ].sort();

/** The lines over which the content hash runs, in order. */
export const contentLines = (rows: readonly NodeRow[], model: Model): readonly string[] =>
  rows
    .filter((row) => isContent(row, model))
    .map(lineOf)
    .sort();

const RECORDS: ReadonlySet<string> = new Set(["Claim", "Name"]);

const isContent = (row: NodeRow, model: Model): boolean =>
  model.types.get(row.type)?.family !== "record" || RECORDS.has(row.type);

function lineOf(row: NodeRow): string {
  const { extractor: _extractor, extractorFold: _extractorFold, ...columns } = row.columns;
  return contentLine({ ...row, columns, tokens: [...row.tokens].sort() });
}

function hashLines(lines: readonly string[]): string {
  const hash = createHash("sha256");
  for (const line of lines) hash.update(line).update("\n");
  return hash.digest("hex");
}
