import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { identify, type Identity } from "../../src/resolve/identity.ts";
import { identityKeys } from "../../src/resolve/identity-keys.ts";
import { reachIdentity, type ClaimLookUp } from "../../src/resolve/identity-reach.ts";
import { mentionUses, type MentionUse } from "../../src/resolve/mention-uses.ts";
import { knowledge, identityJudgements } from "./arbitrary.ts";
import { fact, model, named, paper, say, withId } from "./say.ts";

/** Claims by their keys, as a ledger finds them; `some` gives the last one only. */
function lookUpIn(claims: readonly Claim[]): ClaimLookUp & { readonly read: Set<string> } {
  const read = new Set<string>();
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const key of identityKeys(claim, model))
      byKey.set(key, [...(byKey.get(key) ?? []), claim]);
  const find = (keys: readonly string[], from: number): Promise<readonly Claim[]> => {
    const found = keys.flatMap((key) => (byKey.get(key) ?? []).slice(from));
    for (const claim of found) read.add(claim.id);
    return Promise.resolve(found);
  };
  return { read, all: (keys) => find(keys, 0), some: (keys) => find(keys, -1) };
}

const meaning = (identity: Identity, use: MentionUse): unknown => {
  const entity = identity.entityOf(use);
  return entity && [entity.id, entity.type.name, entity.formerIds];
};

describe("what identity rests on", () => {
  it("is found by keys: a part of the claims means what all of them mean", async () => {
    await fc.assert(
      fc.asyncProperty(
        knowledge,
        identityJudgements,
        fc.integer({ min: 0, max: 13 }),
        async ({ documents, claims }, judgements, chosen) => {
          const known = new Map(documents.map((document) => [document.id, document]));
          const sorted = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
          const some = sorted.filter((_, i) => i % 14 === chosen % Math.max(1, sorted.length));
          const uses = some.flatMap((claim) => mentionUses(claim, model));
          const reached = await reachIdentity({
            uses,
            judgements,
            lookUp: lookUpIn(claims),
            model,
          });
          const ids = new Set([...some.map((claim) => claim.id), ...reached.keys()]);
          const part = sorted.filter((claim) => ids.has(claim.id));
          const whole = identify(sorted, known, model, judgements);
          const partial = identify(part, known, model, judgements);
          for (const use of uses) expect(meaning(partial, use)).toEqual(meaning(whole, use));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("is no more for a hub that a thousand articles mention", async () => {
    const article = (i: number): Claim =>
      say(
        paper(`article ${i}`),
        fact("Tenure", {
          holder: named("Ann Example", "Person"),
          office: withId("office:y", "Office"),
        }),
      );
    const name = say(paper("reference"), {
      says: "name",
      subject: withId("person:a", "Person"),
      name: "Ann Example",
      nameKind: "ALIAS",
      language: null,
    });
    const claims = [name, ...Array.from({ length: 1000 }, (_, i) => article(i))];
    const lookUp = lookUpIn(claims);
    const uses = mentionUses(article(1001), model);
    await reachIdentity({ uses, judgements: [], lookUp, model });
    expect(lookUp.read.size).toBeLessThan(4);
  });
});
