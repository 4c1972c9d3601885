import { describe, expect, it } from "vitest";
import type { Claim, StoredDocument } from "../../src/model/claim.ts";
import { fact, named, paper, resolved, say, withId } from "./say.ts";

const reference = paper("reference", "2024-01-01", { isReference: true });
const first = paper("first");
const second = paper("second");

const country = (id: string, name: string, document: StoredDocument = reference): Claim =>
  say(document, {
    says: "name",
    subject: withId(id, "Country", name),
    name,
    nameKind: "SHORT",
    language: null,
  });
const alias = (
  id: string,
  name: string,
  nameKind: "ALIAS" | "DEMONYM" | "METONYM" | "ACRONYM" = "ALIAS",
  document: StoredDocument = reference,
): Claim =>
  say(document, { says: "name", subject: withId(id, "Country"), name, nameKind, language: null });
const supports = (document: StoredDocument, agent: string): Claim =>
  say(
    document,
    fact(
      "Relation",
      { agent: named(agent), counterpart: withId("country:B", "Country") },
      { relation: "SUPPORTS" },
    ),
  );

const subjects = (
  documents: readonly StoredDocument[],
  claims: readonly Claim[],
): readonly string[] => resolved(documents, claims).rows.flatMap((row) => row.fact?.subject ?? []);
const waiting = (documents: readonly StoredDocument[], claims: readonly Claim[]): number =>
  resolved(documents, claims).waiting.length;

describe("a name leads to an entity", () => {
  it("by one word when reference data gives it as SHORT name, in any case and with any marks", () => {
    expect(
      subjects([reference, first], [country("country:TUR", "Türkiye"), supports(first, "TURKIYE")]),
    ).toEqual(["country:TUR"]);
  });
  it("not by one word of other data", () => {
    expect(
      waiting(
        [first, second],
        [country("country:TUR", "Türkiye", first), supports(second, "Türkiye")],
      ),
    ).toBe(1);
  });
  it("by an alias of two words, also without its article", () => {
    expect(
      subjects(
        [reference, first],
        [alias("country:X", "The Old Republic"), supports(first, "old republic")],
      ),
    ).toEqual(["country:X"]);
  });
  it.each(["DEMONYM", "METONYM", "ACRONYM"] as const)("never by a %s", (kind) => {
    expect(
      waiting(
        [reference, first],
        [alias("country:X", "Old Republican", kind), supports(first, "Old Republican")],
      ),
    ).toBe(1);
  });
  it("not when two bear it: a second bearer parts what was joined", () => {
    expect(
      waiting(
        [reference, first],
        [
          alias("country:X", "Old Republic"),
          alias("country:Y", "Old Republic"),
          supports(first, "Old Republic"),
        ],
      ),
    ).toBe(1);
  });
  it("of the kind that the field takes, where another kind bears it too", () => {
    const city = say(reference, {
      says: "name",
      subject: withId("place:lux", "City", "Luxembourg"),
      name: "Luxembourg",
      nameKind: "SHORT",
      language: null,
    });
    expect(
      subjects(
        [reference, first],
        [country("country:LUX", "Luxembourg"), city, supports(first, "Luxembourg")],
      ),
    ).toEqual(["country:LUX"]);
  });
});

describe("an entity is born", () => {
  it("from a name whose kind is clear, the same for every document", () => {
    const tenure = (document: StoredDocument): Claim =>
      say(
        document,
        fact("Tenure", { holder: named("Ann Example"), office: named("Mayor of Strelsau") }),
      );
    expect(new Set(subjects([first, second], [tenure(first), tenure(second)])).size).toBe(1);
  });
  it("for one document alone when its name is one word or it is a group", () => {
    const role = (document: StoredDocument, kind: string, text: string): Claim =>
      say(
        document,
        fact(
          "ProcessRole",
          { agent: named(text, kind), process: withId("process:p", "Process") },
          { role: "PARTY" },
        ),
      );
    for (const [kind, text] of [
      ["Person", "Ann"],
      ["Group", "opposition factions"],
    ] as const) {
      expect(
        new Set(subjects([first, second], [role(first, kind, text), role(second, kind, text)]))
          .size,
      ).toBe(2);
    }
  });
  it("once per handle of a document, whatever its names", () => {
    const role = (text: string, role: string): Claim =>
      say(
        first,
        fact(
          "ProcessRole",
          { agent: named(text, "Person", "p1"), process: withId("process:p", "Process") },
          { role },
        ),
      );
    expect(
      new Set(subjects([first], [role("Ann Example", "PARTY"), role("Example", "MEDIATOR")])).size,
    ).toBe(1);
  });
  it("twice when one document keeps two people of one name apart", () => {
    const role = (local: string): Claim =>
      say(
        first,
        fact(
          "ProcessRole",
          { agent: named("John Smith", "Person", local), process: withId("process:p", "Process") },
          { role: "PARTY" },
        ),
      );
    expect(new Set(subjects([first], [role("p1"), role("p2")])).size).toBe(2);
  });
});

describe("ids of other schemes", () => {
  const foreign = (
    document: StoredDocument,
    subject: string,
    scheme: string,
    value: string,
  ): Claim =>
    say(document, { says: "externalId", subject: withId(subject, "Person"), scheme, value });

  it("join what shares one, under the id of the best scheme; the others still lead there", () => {
    const { rows } = resolved(
      [first, second],
      [foreign(first, "person:a", "wikidata", "Q1"), foreign(second, "person:b", "wikidata", "Q1")],
    );
    const people = rows.filter((row) => row.type === "Person");
    expect(people.map((row) => [row.id, row.formerIds])).toEqual([
      ["person:wd-Q1", ["person:a", "person:b"]],
    ]);
  });
  it("never join two ids of one scheme", () => {
    const claims = [
      foreign(first, "person:a", "wikidata", "Q1"),
      foreign(first, "person:a", "viaf", "7"),
      foreign(second, "person:b", "wikidata", "Q2"),
      foreign(second, "person:b", "viaf", "7"),
    ];
    expect(
      resolved([first, second], claims)
        .rows.filter((row) => row.type === "Person")
        .map((row) => row.id),
    ).toEqual(["person:wd-Q1", "person:wd-Q2"]);
  });
});
