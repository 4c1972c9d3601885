import { DragomanError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import { LEDGER_FILE } from "../model/ledger-file.ts";

/**
 * Everything that was put into a graph, as lines of a ledger file: a first line that names the format, one entry each, and
 * a last line that counts them. Claims come last, so that whoever reads it knows what they rest on. Holds one entry at a
 * time; throws STORE_CHANGED where the graph was written to meanwhile.
 */
export async function* exportLedger(
  graph: Graph,
  program: { readonly tool: string; readonly toolVersion: string },
): AsyncGenerator<string> {
  const instant = await graph.lastInstant();
  let entries = 0;
  yield JSON.stringify({ ...LEDGER_FILE, ...program });
  for (const isClaims of [false, true])
    for await (const entry of graph.ledger())
      if ((entry.kind === "claim") === isClaims) {
        entries += 1;
        yield lineOf(entry);
      }
  if ((await graph.lastInstant()) !== instant) throw new DragomanError("STORE_CHANGED", []);
  yield JSON.stringify({ end: true, entries });
}

/** The payload goes as it is stored: canonical JSON. */
const lineOf = ({ kind, recordedAt, payload }: LedgerEntry): string =>
  `{"kind":${JSON.stringify(kind)},"recordedAt":${recordedAt},"content":${payload}}`;
