import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashGraph } from "../../src/check/hashes.ts";
import { readLedger } from "../../src/model/ledger-payload.ts";
import { knowledge, shuffled } from "./arbitrary.ts";
import { fact, lines, model, paper, resolved, say, withId } from "./say.ts";

describe("the graph is a function of its claims", () => {
  it("in any order", () => {
    fc.assert(
      fc.property(knowledge, fc.integer(), ({ documents, claims }, seed) => {
        expect(lines(shuffled(documents, seed), shuffled(claims, seed))).toEqual(
          lines(documents, claims),
        );
      }),
      { numRuns: 600 },
    );
  });

  it("every claim of a fact is in one fact, and every fact has a claim", () => {
    fc.assert(
      fc.property(knowledge, ({ documents, claims }) => {
        const { rows, waiting } = resolved(documents, claims);
        const linked = rows.filter(
          (row) => row.type === "Claim" && row.links["fact"] !== undefined,
        ).length;
        const factual = claims.filter((claim) => claim.statement.says === "fact").length;
        expect(linked + waiting.length).toBe(factual);
        expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the content hash", () => {
  const document = paper("paper");
  const hash = (text: string, claims: Parameters<typeof lines>[1]): string =>
    hashGraph(resolved([paper(text)], claims).rows, readLedger([]), model).contentHash;
  const base = say(
    document,
    fact(
      "Tenure",
      { holder: withId("person:a", "Person"), office: withId("office:y", "Office") },
      { tenureKind: "REGULAR" },
      { since: "2001" },
    ),
  );
  const name = say(document, {
    says: "name",
    subject: withId("person:a", "Person"),
    name: "Ann Example",
    nameKind: "SHORT",
    language: null,
  });
  const expected = hash("paper", [base, name]);

  it.each([
    [
      "a bound",
      say(
        document,
        fact(
          "Tenure",
          { holder: withId("person:a", "Person"), office: withId("office:y", "Office") },
          { tenureKind: "REGULAR" },
          { since: "2002" },
        ),
      ),
      name,
    ],
    [
      "a qualifier of the key",
      say(
        document,
        fact(
          "Tenure",
          { holder: withId("person:a", "Person"), office: withId("office:y", "Office") },
          { tenureKind: "ACTING" },
          { since: "2001" },
        ),
      ),
      name,
    ],
    [
      "a span",
      say(document, base.statement, {
        evidence: base.evidence.map((evidence) => ({ ...evidence, start: 1 })),
      }),
      name,
    ],
    [
      "a name",
      base,
      say(document, {
        says: "name",
        subject: withId("person:a", "Person"),
        name: "Ann Example-Smith",
        nameKind: "SHORT",
        language: null,
      }),
    ],
  ])("changes with %s", (_what, ...claims) => {
    expect(hash("paper", claims)).not.toBe(expected);
  });

  it("does not change with confidence or extractor", () => {
    expect(hash("paper", [{ ...base, confidence: 1, extractor: "other@2" }, name])).toBe(expected);
  });
});
