import type { Lookup } from "../commit/commit.ts";
import type { Ledger } from "../model/ledger.ts";
import { readLedger } from "../model/ledger-payload.ts";
import { keyOf } from "../resolve/index-keys.ts";
import { sourceId } from "../resolve/sources.ts";
import type { Reading } from "./reading.ts";

/** All editions of the sources of which some files are editions, and what was decided about them and their runs. */
export async function knownEditions(
  readings: readonly Reading[],
  store: Lookup,
): Promise<Pick<Ledger, "editions" | "judgements">> {
  const sources = [
    ...new Set(readings.flatMap(({ edition }) => (edition ? [sourceId(edition.source)] : []))),
  ];
  if (sources.length === 0) return { editions: new Map(), judgements: new Map() };
  const { editions } = readLedger(await store.entriesByKey(sources.map(keyOf.editions)));
  const runs = new Set([...editions.values()].map(({ run }) => run));
  const judged = [...sources, ...runs].map(keyOf.judged);
  const { judgements } = readLedger(await store.entriesByKey(judged));
  return { editions, judgements };
}
