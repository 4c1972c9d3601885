import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { identify, type Identity } from "../../src/resolve/identity.ts";
import { identityKeys } from "../../src/resolve/identity-keys.ts";
import { claimsTouched } from "../../src/resolve/identity-change.ts";
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

const meantId = (identity: Identity, use: MentionUse): unknown => {
  const entity = identity.entityOf(use);
  return entity && [entity.id, entity.type.name];
};

/** Somebody with a name, and articles that mention them by it. */
function hub(size: number): {
  readonly claims: readonly Claim[];
  readonly article: (i: number) => Claim;
} {
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
  return { claims: [name, ...Array.from({ length: size }, (_, i) => article(i))], article };
}

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
          const ids = new Set([...some.map((claim) => claim.id), ...reached.claims.keys()]);
          const part = sorted.filter((claim) => ids.has(claim.id));
          const whole = identify(sorted, known, model, judgements);
          const partial = identify(part, known, model, judgements);
          for (const use of uses) expect(meaning(partial, use)).toEqual(meaning(whole, use));
        },
      ),
      { numRuns: 250 },
    );
  });

  it("is no more for a hub that a thousand articles mention", async () => {
    const { claims, article } = hub(1000);
    const lookUp = lookUpIn(claims);
    const uses = mentionUses(article(1001), model);
    await reachIdentity({ uses, judgements: [], lookUp, model });
    expect(lookUp.read.size).toBeLessThan(4);
  });
});

describe("what a change touches", () => {
  it("are all claims that mean something else afterwards", async () => {
    await fc.assert(
      fc.asyncProperty(
        knowledge,
        identityJudgements,
        fc.integer({ min: 0, max: 4095 }),
        async ({ documents, claims }, judgements, mask) => {
          const known = new Map(documents.map((document) => [document.id, document]));
          const sorted = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
          const isNew = (i: number): boolean => i % 3 === 0 && ((mask >> (i % 12)) & 1) === 1;
          const old = sorted.filter((_, i) => !isNew(i));
          const standing = judgements.slice(mask % 2);
          const touched = await claimsTouched({
            before: {
              lookUp: lookUpIn(old),
              judgements: standing,
              documents: () => Promise.resolve(known),
            },
            after: {
              lookUp: lookUpIn(sorted),
              judgements,
              documents: () => Promise.resolve(known),
            },
            claims: sorted.filter((_, i) => isNew(i)),
            judgements: judgements.slice(0, mask % 2),
            model,
          });
          const before = identify(old, known, model, standing);
          const after = identify(sorted, known, model, judgements);
          for (const claim of old.filter(({ id }) => !touched.has(id)))
            for (const use of mentionUses(claim, model))
              expect(meantId(before, use)).toEqual(meantId(after, use));
        },
      ),
      { numRuns: 250 },
    );
  });

  it("is an article alone, where it only mentions a hub", async () => {
    const { claims, article } = hub(300);
    const fresh = article(301);
    const touched = await claimsTouched({
      before: {
        lookUp: lookUpIn(claims),
        judgements: [],
        documents: () => Promise.resolve(new Map()),
      },
      after: {
        lookUp: lookUpIn([...claims, fresh]),
        judgements: [],
        documents: () => Promise.resolve(new Map()),
      },
      claims: [fresh],
      judgements: [],
      model,
    });
    expect([...touched]).toEqual([fresh.id]);
  });
});
