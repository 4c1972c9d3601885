/** Ids in other schemes as facts (predicate IDENTIFIED_AS): which an entity has, which were superseded, and when. */
import type { Claim, StoredDocument } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import { compareText, groupBy } from "../model/order.ts";
import { claimsByPeriod } from "./claims-by-period.ts";
import type { Identity } from "./identity.ts";
import { subjectUse } from "./mention-uses.ts";
import { mostGiven } from "./most-given.ts";

/** One id of one entity in another scheme. */
export interface EntityForeignId {
  readonly scheme: string;
  readonly value: string;
  readonly supersededBy: string | null;
  readonly since: string | null;
  readonly until: string | null;
}
interface Given {
  readonly claim: Claim;
  readonly entity: string;
  readonly scheme: string;
  readonly value: string;
  readonly supersededBy: string | null;
}

/** Foreign ids by entity, in order. An id that took another's place is the entity's as well. */
export function entityForeignIds(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, StoredDocument>,
  { identity, model }: { readonly identity: Identity; readonly model: Model },
): ReadonlyMap<string, readonly EntityForeignId[]> {
  const given = claims.flatMap((claim): Given[] => {
    const { statement } = claim;
    const use = subjectUse(claim, model);
    if (statement.says !== "externalId" || use === null || claim.modality !== "ASSERTED") return [];
    const entity = identity.entityOf(use);
    if (entity === null) return [];
    const { scheme, value, supersededBy = null } = statement;
    return [{ claim, entity: entity.id, scheme, value, supersededBy }];
  });
  return new Map(
    [...groupBy(given, (item) => item.entity)].map(([entity, own]) => [
      entity,
      ofEntity(own, documents),
    ]),
  );
}

function ofEntity(
  given: readonly Given[],
  documents: ReadonlyMap<string, StoredDocument>,
): readonly EntityForeignId[] {
  const key = (scheme: string, value: string): string => JSON.stringify([scheme, value]);
  const told = [...groupBy(given, ({ scheme, value }) => key(scheme, value)).values()].map((same) =>
    oneId(same, documents),
  );
  const known = new Set(told.map(({ scheme, value }) => key(scheme, value)));
  const successors = given.flatMap(({ scheme, supersededBy }) =>
    supersededBy === null || known.has(key(scheme, supersededBy))
      ? []
      : [{ scheme, value: supersededBy, supersededBy: null, since: null, until: null }],
  );
  const each = new Map([...told, ...successors].map((id) => [key(id.scheme, id.value), id]));
  return [...each.values()].sort(
    (a, b) => compareText(a.scheme, b.scheme) || compareText(a.value, b.value),
  );
}

/** Its days are told where those who tell them mean one period. */
function oneId(
  same: readonly Given[],
  documents: ReadonlyMap<string, StoredDocument>,
): EntityForeignId {
  const [first] = same;
  if (first === undefined) throw new Error("An id that nobody gives is none.");
  const { scheme, value } = first;
  const successors = same.flatMap(({ claim, supersededBy }) =>
    supersededBy === null ? [] : [{ value: supersededBy, document: claim.document }],
  );
  const [one, second] = claimsByPeriod(same, documents);
  const period = second === undefined ? one?.period : undefined;
  return {
    scheme,
    value,
    supersededBy: mostGiven(successors, (text) => text),
    since: period?.from.edtf ?? null,
    until: period?.to.edtf ?? null,
  };
}
