import type { Writer } from "../graph/graph.ts";
import type { LedgerEntry } from "../model/ledger.ts";

/** Entries that some work asks for: by id, and by the keys under which they can be looked up. */
export interface Demand {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
}

/** As much of the ledger as a commit has asked for so far. It only grows, and asks for nothing twice. */
export class Scope {
  readonly #writer: Writer;
  readonly #entries = new Map<string, LedgerEntry>();
  readonly #ids = new Set<string>();
  readonly #keys = new Set<string>();

  constructor(writer: Writer) {
    this.#writer = writer;
  }

  /** The entries as they are stored, in no order. */
  entries(): readonly LedgerEntry[] {
    return [...this.#entries.values()];
  }

  /** Loads what is asked for and not loaded yet; whether anything came of it. */
  async widen({ ids, keys }: Demand): Promise<boolean> {
    const newIds = unseen(ids, this.#ids);
    const newKeys = unseen(keys, this.#keys);
    const found = [
      ...(newIds.length > 0 ? await this.#writer.entriesById(newIds) : []),
      ...(newKeys.length > 0 ? await this.#writer.entriesByKey(newKeys) : []),
    ];
    const before = this.#entries.size;
    for (const entry of found) this.#entries.set(entry.id, entry);
    return this.#entries.size > before;
  }
}

function unseen(wanted: readonly string[], seen: Set<string>): readonly string[] {
  const fresh = [...new Set(wanted)].filter((item) => !seen.has(item));
  for (const item of fresh) seen.add(item);
  return fresh;
}
