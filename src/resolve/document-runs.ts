/** Which ingestion run brought each document: the first of those that read it. */
import type { Ledger } from "../model/ledger.ts";
import type { NodeRow } from "../model/rows.ts";

/** Run by document; ids of runs are in order of time. Runs that the ledger does not hold are nobody's. */
export function firstRuns({ readings, runs }: Ledger): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const reading of readings.values())
    for (const run of reading.runs) {
      const known = first.get(reading.document);
      if (runs.has(run) && (known === undefined || run < known)) first.set(reading.document, run);
    }
  return first;
}

/** The row with the run that brought it, where it is a document's. */
export function withRun(row: NodeRow, runs: ReadonlyMap<string, string>): NodeRow {
  const run = row.type === "Document" ? runs.get(row.id) : undefined;
  return run === undefined ? row : { ...row, links: { ...row.links, run: [run] } };
}
