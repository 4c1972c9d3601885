/** How identity finds claims in a scope: under stored keys, and what changes under the keys of its words. */
import type { Claim } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import { identityKeys } from "../resolve/identity-keys.ts";
import type { ClaimLookUp } from "../resolve/identity-reach.ts";
import type { Changed } from "./find-changed.ts";
import type { Scope } from "./scope.ts";

export type SideName = "before" | "after";

/** Look-ups of what is alive before a commit, after it, or at either time. */
export interface LookUps {
  readonly of: (sides: readonly SideName[]) => ClaimLookUp;
}

export function makeLookUps(scope: Scope, changed: Changed, model: Model): LookUps {
  const byKey = indexChanged(scope, changed, model);
  const alive = aliveIn(scope);
  return {
    of: (sides) => {
      const find = async (keys: readonly string[], limit: number): Promise<readonly Claim[]> => {
        const stored = await scope.load({ ids: [], keys }, limit);
        const ids = new Set([
          ...stored.map(({ id }) => id),
          ...keys.flatMap((key) => byKey.get(key) ?? []),
        ]);
        const maps = sides.map((side) => alive(side));
        return [...ids].flatMap((id) => maps.flatMap((map) => map.get(id) ?? []).slice(-1));
      };
      return {
        all: (keys) => find(keys, Infinity),
        some: (keys) => find(keys, changed.dying + 1),
      };
    },
  };
}

/** Claims that change, by the keys of their words: those that are recorded, and those that come to life, have none stored. */
function indexChanged(
  scope: Scope,
  changed: Changed,
  model: Model,
): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  const { before, after } = scope.sides();
  for (const claim of [...before.live.claims, ...after.live.claims]) {
    if (!changed.claims.has(claim.id)) continue;
    for (const key of identityKeys(claim, model)) {
      const same = byKey.get(key);
      if (same) same.push(claim.id);
      else byKey.set(key, [claim.id]);
    }
  }
  return byKey;
}

/** Claims alive on a side, by id; made anew only once more is loaded. */
function aliveIn(scope: Scope): (side: SideName) => ReadonlyMap<string, Claim> {
  const made = new Map<SideName, { readonly size: number; readonly map: Map<string, Claim> }>();
  return (side) => {
    const known = made.get(side);
    if (known?.size === scope.size) return known.map;
    const { claims } = scope.sides()[side].live;
    const map = new Map(claims.map((claim) => [claim.id, claim]));
    made.set(side, { size: scope.size, map });
    return map;
  };
}
