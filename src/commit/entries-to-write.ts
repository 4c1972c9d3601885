import type { LedgerEntry } from "../model/ledger.ts";
import { isUnderKeys, type KeysOf } from "../resolve/entry-keys.ts";

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
      keys: keysOf(entry.id) ?? [
        ...new Set([...entry.keys, ...(stored.get(entry.id)?.keys ?? [])]),
      ],
    })),
    ...[...stored.values()].flatMap((entry) => {
      const keys = own.has(entry.id) ? null : keysOf(entry.id);
      return keys === null || isUnderKeys(entry, keys) ? [] : [{ ...entry, keys }];
    }),
  ];
}
