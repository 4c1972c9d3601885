import { hashGraph, type Hashes } from "../../src/check/hashes.ts";
import { mergeBatch } from "../../src/commit/merge-batch.ts";
import type { LedgerEntry } from "../../src/model/ledger.ts";
import { readLedger } from "../../src/model/ledger-payload.ts";
import { derive } from "../../src/resolve/derive.ts";
import { model } from "../resolve/say.ts";
import { batchOf, type Item } from "./item.ts";

/** What a ledger comes to that grows batch by batch, without any store. */
export function hashesOf(batches: readonly (readonly Item[])[]): Hashes {
  const entries = new Map<string, LedgerEntry>();
  for (const [i, items] of batches.entries())
    for (const entry of mergeBatch([...entries.values()], batchOf(items), i + 1))
      entries.set(entry.id, entry);
  const ledger = readLedger(entries.values());
  return hashGraph(derive(ledger, { model }).rows, ledger, model);
}
