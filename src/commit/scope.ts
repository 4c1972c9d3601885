/** As much of the ledger as a commit asks for, as it was and as it will be, with all on which it rests what of it is alive. */
import type { Ledger, LedgerEntry } from "../model/ledger.ts";
import { extendLedger, readLedger } from "../model/ledger-payload.ts";
import { liveKnowledge, type LiveKnowledge } from "../resolve/alive.ts";
import type { Lookup } from "./commit.ts";
import { lifeDemand } from "./life-demands.ts";

/** Entries that some work asks for: by id, and by the keys under which they can be looked up. */
export interface Demand {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
}
/** What is there before a commit or after it, as far as it is loaded. */
export interface Side {
  readonly ledger: Ledger;
  readonly live: LiveKnowledge;
}
export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** It only grows, and asks for nothing twice. */
export class Scope {
  readonly #store: Pick<Lookup, "entriesById" | "entriesByKey">;
  readonly #recorded: readonly LedgerEntry[];
  readonly #stored = new Map<string, LedgerEntry>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #askedIds = new Set<string>();
  /** How many entries were asked for under each key. */
  readonly #askedKeys = new Map<string, number>();
  #fresh: LedgerEntry[] = [];
  #sides: Sides;

  constructor(
    store: Pick<Lookup, "entriesById" | "entriesByKey">,
    recorded: readonly LedgerEntry[],
  ) {
    this.#store = store;
    this.#recorded = recorded;
    this.#sides = sidesOf(readLedger([]), readLedger(recorded));
  }

  /** How many stored entries are loaded. */
  get size(): number {
    return this.#stored.size;
  }

  get recorded(): readonly LedgerEntry[] {
    return this.#recorded;
  }

  /** Entries as they are stored, by id. */
  get entries(): ReadonlyMap<string, LedgerEntry> {
    return this.#stored;
  }

  /** Loads what is asked for, at most so many entries under each key where that is said; gives what is stored of it. */
  async load({ ids, keys }: Demand, limit = Infinity): Promise<readonly LedgerEntry[]> {
    let fresh = await this.#fetch({ ids, keys }, limit);
    while (fresh.length > 0)
      fresh = await this.#fetch(joinDemands(fresh.map(lifeDemand)), Infinity);
    const found = new Set([...ids, ...keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])])]);
    return [...found].flatMap((id) => this.#stored.get(id) ?? []);
  }

  /** Both sides with all that is loaded. */
  sides(): Sides {
    if (this.#fresh.length > 0) {
      const { before, after } = this.#sides;
      const recorded = new Set(this.#recorded.map(({ id }) => id));
      const kept = this.#fresh.filter(({ id }) => !recorded.has(id));
      this.#sides = sidesOf(
        extendLedger(before.ledger, this.#fresh),
        extendLedger(after.ledger, kept),
      );
      this.#fresh = [];
    }
    return this.#sides;
  }

  /** Stored entries that were not loaded before. */
  async #fetch({ ids, keys }: Demand, limit: number): Promise<readonly LedgerEntry[]> {
    const newIds = [...new Set(ids)].filter((id) => !this.#askedIds.has(id));
    const newKeys = [...new Set(keys)].filter((key) => (this.#askedKeys.get(key) ?? 0) < limit);
    for (const id of newIds) this.#askedIds.add(id);
    for (const key of newKeys) this.#askedKeys.set(key, limit);
    const found = [
      ...(newIds.length > 0 ? await this.#store.entriesById(newIds) : []),
      ...(newKeys.length > 0
        ? await this.#store.entriesByKey(newKeys, Number.isFinite(limit) ? limit : undefined)
        : []),
    ];
    const fresh = found.filter(({ id }) => !this.#stored.has(id));
    for (const entry of fresh) this.#add(entry);
    return fresh;
  }

  #add(entry: LedgerEntry): void {
    this.#stored.set(entry.id, entry);
    this.#askedIds.add(entry.id);
    this.#fresh.push(entry);
    for (const key of entry.keys) {
      const same = this.#byKey.get(key);
      if (same) same.add(entry.id);
      else this.#byKey.set(key, new Set([entry.id]));
    }
  }
}

const sidesOf = (before: Ledger, after: Ledger): Sides => ({
  before: { ledger: before, live: liveKnowledge(before) },
  after: { ledger: after, live: liveKnowledge(after) },
});

/** All of several demands. */
export const joinDemands = (demands: readonly Demand[]): Demand => ({
  ids: demands.flatMap(({ ids }) => ids),
  keys: demands.flatMap(({ keys }) => keys),
});
