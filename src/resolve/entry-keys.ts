/** Under which keys claims and documents stand in the ledger once it is known what they lead to. */
import type { Ledger, LedgerEntry } from "../model/ledger.ts";
import type { Derived } from "./derive.ts";
import { identityKeys } from "./identity-keys.ts";
import { documentKeys, originKeys } from "./index-keys.ts";
import { claimKeys, documentLeads } from "./resolved-keys.ts";

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
        : distinct([...own, ...identityKeys(claim, model), ...resolved(claim)]);
    }
    const document = ledger.documents.get(id);
    const shown = documents.get(id);
    return document === undefined || shown === undefined
      ? null
      : distinct([...documentKeys(document), ...documentLeads(shown, parts)]);
  };
}

/** Whether an entry stands under these keys and no others, in whatever order. */
export function isUnderKeys(entry: Pick<LedgerEntry, "keys">, keys: readonly string[]): boolean {
  if (entry.keys.length !== keys.length) return false;
  const known = new Set(entry.keys);
  return keys.every((key) => known.has(key));
}

const distinct = (keys: readonly string[]): readonly string[] => [...new Set(keys)];
