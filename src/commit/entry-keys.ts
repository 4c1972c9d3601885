/** Under which keys claims and documents stand in the ledger once it is known what they lead to. */
import type { Ledger, LedgerEntry } from "../model/ledger.ts";
import type { Derived } from "../resolve/derive.ts";
import { documentKeys, originKeys, wordKeys } from "../resolve/index-keys.ts";
import { claimKeys, documentLeads } from "../resolve/resolved-keys.ts";

export interface KeysOf {
  /** Null for what is no claim or document of the ledger. */
  (id: string): readonly string[] | null;
}

/** The keys of everything in this ledger, of which this was derived. A claim that is not alive is found by where it comes from alone. */
export function keysIn(ledger: Ledger, { parts, live }: Derived): KeysOf {
  const { model } = parts;
  const alive = new Map(live.claims.map((claim) => [claim.id, claim]));
  const documents = new Map(live.documents.map((document) => [document.id, document]));
  const resolved = claimKeys(parts);
  return (id) => {
    const recorded = ledger.claims.get(id);
    if (recorded !== undefined) {
      const claim = alive.get(id);
      const own = distinct(originKeys(recorded));
      return claim === undefined
        ? own
        : distinct([...own, ...wordKeys(claim, model), ...resolved(claim)]);
    }
    const document = ledger.documents.get(id);
    const shown = documents.get(id);
    return document === undefined || shown === undefined
      ? null
      : distinct([...documentKeys(document), ...documentLeads(shown, parts)]);
  };
}

/**
 * Entries to be written: those that are recorded, and those that are found by other keys now. One that says more and leads
 * nowhere else keeps its keys and gets those of what it says more.
 */
export function entriesToWrite(
  recorded: readonly LedgerEntry[],
  stored: ReadonlyMap<string, LedgerEntry>,
  keysOf: KeysOf,
): readonly LedgerEntry[] {
  const own = new Set(recorded.map(({ id }) => id));
  return [
    ...recorded.map((entry) => ({
      ...entry,
      keys: keysOf(entry.id) ?? distinct([...entry.keys, ...(stored.get(entry.id)?.keys ?? [])]),
    })),
    ...[...stored.values()].flatMap((entry) => {
      const keys = own.has(entry.id) ? null : keysOf(entry.id);
      return keys === null || areSame(keys, entry.keys) ? [] : [{ ...entry, keys }];
    }),
  ];
}

/** Whether an entry is stored under these keys, in whatever order. */
export function areSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const known = new Set(a);
  return b.every((key) => known.has(key));
}

const distinct = (keys: readonly string[]): readonly string[] => [...new Set(keys)];
