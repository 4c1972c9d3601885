import { describe, expect, it } from "vitest";
import { makeClaims } from "../../src/ingest/make-claims.ts";
import { readClaimsFile } from "../../src/ingest/readers/claims-file.ts";
import { readModel } from "../../src/model/read-model.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { resolve } from "../../src/resolve/resolve.ts";

const model = readModel(readSchemaFiles("schema"));

/** What a file with this entry of `entities` says, and what is refused of it. */
function read(entry: string) {
  const text = `document: { title: T, publisher: P, publishedAt: 2024-08-01 }\nentities:\n  - ${entry}\n`;
  const reading = readClaimsFile({ path: "t.yaml", text, model, isReference: false });
  const made = reading.documents.map((document) => makeClaims(document, model, []));
  return {
    claims: made.flatMap(({ claims }) => claims.map(({ claim }) => claim)),
    documents: reading.documents.map(({ document }) => document),
    rejected: [...reading.rejected, ...made.flatMap(({ rejected }) => rejected)].map(
      ({ code, line }) => [code, line],
    ),
  };
}
const statements = (entry: string): readonly unknown[] =>
  read(entry).claims.map(({ statement }) => statement);

describe("a name in a claims file", () => {
  it("may say since when and until when", () => {
    expect(
      statements(
        "{ kind: Country, id: country:SWZ, names: [{ text: Swaziland, kind: SHORT, since: 1968, until: 2018-04 }], iso2: SZ }",
      ),
    ).toContainEqual(
      expect.objectContaining({
        says: "name",
        name: "Swaziland",
        nameKind: "SHORT",
        since: expect.objectContaining({ edtf: "1968", min: "1968-01-01" }),
        until: expect.objectContaining({ edtf: "2018-04", max: "2018-04-30" }),
      }),
    );
  });
  it("is shown with its claims and days; one that has ended gives way to one that goes on", () => {
    const { claims, documents } = read(
      "{ kind: Country, id: country:SWZ, names: [{ text: Swaziland, kind: SHORT, until: 2018-04 }, { text: Eswatini, kind: SHORT, since: 2018-04 }] }",
    );
    const { rows } = resolve({ documents, claims, model });
    expect(rows.find((row) => row.id === "country:SWZ")?.columns["name"]).toBe("Eswatini");
    const name = rows.find((row) => row.columns["text"] === "Swaziland");
    expect(name?.columns).toMatchObject({
      validToEdtf: "2018-04",
      validToMax: "2018-04-30",
      claimCount: 1,
      rank: "NORMAL",
    });
    const naming = rows.filter((row) => row.links["name"]?.[0] === name?.id);
    expect(naming.map((row) => row.type)).toEqual(["Claim"]);
  });
  it("without days says nothing of them", () => {
    expect(statements("{ kind: Person, id: person:a, name: Ann Example }")).toEqual([
      {
        says: "name",
        subject: { text: "Ann Example", kind: "Person", id: "person:a", local: null },
        name: "Ann Example",
        nameKind: "SHORT",
        language: null,
      },
    ]);
  });
  it.each([
    ["{ text: A B, since: 2020, until: 2019 }", "PERIOD_REVERSED"],
    ["{ text: A B, since: yesterday }", "BAD_EDTF"],
    ["{ text: A B, from: 2020 }", "UNKNOWN_FIELD"],
    ["{ text: A B, since: }", "BAD_RECORD"],
  ])("%s is refused as %s", (name, code) => {
    expect(read(`{ kind: Person, id: person:a, names: [${name}] }`).rejected).toEqual([[code, 3]]);
  });
});

describe("an id of another scheme in a claims file", () => {
  it("may say what took its place, and when", () => {
    expect(
      statements(
        "{ kind: Person, id: person:a, externalIds: { wikidata: [{ value: Q100, supersededBy: Q200, until: 2024 }, Q200], viaf: 7 } }",
      ),
    ).toEqual([
      expect.objectContaining({
        value: "Q100",
        supersededBy: "Q200",
        until: expect.objectContaining({ max: "2024-12-31" }),
      }),
      expect.objectContaining({ scheme: "wikidata", value: "Q200" }),
      expect.objectContaining({ scheme: "viaf", value: "7" }),
    ]);
  });
  it.each([
    ["{ value: Q1, supersededBy: Q1 }", "BAD_RECORD"],
    ["{ supersededBy: Q1 }", "MISSING_FIELD"],
    ["{ value: Q1, replacedBy: Q2 }", "UNKNOWN_FIELD"],
    ["{ value: Q1, since: 2020, until: 2019 }", "PERIOD_REVERSED"],
  ])("%s is refused as %s", (id, code) => {
    expect(
      read(`{ kind: Person, id: person:a, externalIds: { wikidata: ${id} } }`).rejected,
    ).toEqual([[code, 3]]);
  });
});
