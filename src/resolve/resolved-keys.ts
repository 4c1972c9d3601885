/** Keys of what claims and documents were resolved to; see `index-keys.ts`. */
import type { Claim, StoredDocument } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import type { Fact } from "./facts.ts";
import type { Identity } from "./identity.ts";
import { keyOf } from "./index-keys.ts";
import type { FactClaim } from "./keys.ts";
import { mentionUses, possibleKinds, type MentionUse } from "./mention-uses.ts";
import { slotsOf } from "./slots.ts";

export interface ResolvedKeys {
  /** By claim, of live claims alone. */
  readonly claims: ReadonlyMap<string, readonly string[]>;
  readonly documents: ReadonlyMap<string, readonly string[]>;
}
interface Known {
  readonly claims: readonly Claim[];
  readonly documents: readonly StoredDocument[];
  readonly read: readonly FactClaim[];
  readonly facts: readonly Fact[];
  readonly identity: Identity;
  readonly model: Model;
}

/** The keys of everything that was resolved. */
export function resolvedKeys(known: Known): ResolvedKeys {
  const { claims, documents, identity, model } = known;
  const ofFacts = factKeys(known);
  return {
    claims: new Map(
      claims.map((claim) => [
        claim.id,
        distinct([
          ...useKeys(mentionUses(claim, model), identity),
          ...(ofFacts.get(claim.id) ?? []),
        ]),
      ]),
    ),
    documents: new Map(
      documents.map((document) => [document.id, distinct(mentionKeys(document, identity, model))]),
    ),
  };
}

function useKeys(uses: readonly MentionUse[], identity: Identity): readonly string[] {
  return uses.flatMap((use) => {
    const entity = identity.entityOf(use);
    const { text } = use.mention;
    return [
      ...(entity === null ? [] : [keyOf.leadsTo(entity.id)]),
      ...(entity === null || text === null ? [] : [keyOf.spelt(entity.id, text)]),
    ];
  });
}

function factKeys({ read, facts }: Known): ReadonlyMap<string, readonly string[]> {
  const keys = new Map(read.map((claim) => [claim.claim.id, [keyOf.fact(claim.key)]]));
  for (const fact of facts) {
    const slots = slotsOf(fact).map(keyOf.slot);
    for (const { id } of fact.claims) keys.get(id)?.push(...slots, keyOf.factId(fact.id));
  }
  return keys;
}

function mentionKeys(
  document: StoredDocument,
  identity: Identity,
  model: Model,
): readonly string[] {
  return document.mentions.flatMap(({ mention }) => {
    const kinds = possibleKinds(mention, "Entity", model);
    const entity = identity.entityOf({ mention, document: document.id, kinds });
    return entity === null ? [] : [keyOf.leadsTo(entity.id)];
  });
}

const distinct = (keys: readonly string[]): readonly string[] => [...new Set(keys)];
