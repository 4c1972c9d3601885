import { describe, expect, it } from "vitest";
import { readAll } from "../../src/check/check.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { printClaimsSchema } from "../../src/model/print-claims-schema.ts";
import { readModel } from "../../src/model/read-model.ts";
import type { NodeRow } from "../../src/model/rows.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { openMemory } from "./memory-graph.ts";

const EXTENSION = `
"A ship."
type Ship implements Agent & Entity & Node @entity(prefix: "ship", keys: ["imo"], words: ["ship", "vessel"], describedBy: ["voyages.port"]) {
  "Gross tonnage."
  tonnage: Int
  "Where it is registered."
  flag: Country @link(edge: "FLAG")
  "When it was launched."
  launched: DateValue @attribute(predicate: "LAUNCHED")
  "Where it went."
  voyages: [Voyage!]! @facts(at: ["ship"])
}
"A ship goes to a place."
type Voyage implements Fact & Node @fact(edge: "SAILED_TO") {
  "The ship."
  ship: Ship! @subject
  "The place."
  port: Place! @object
  "With what cargo."
  cargo: String @key
  "Days at sea."
  days: Int @qualifier
}
extend enum RelationKind { "Twinned." TWINNED_WITH @edge(type: "TWINNED_WITH", symmetric: true) }
`;
const model = readModel(readSchemaFiles("schema") + EXTENSION);

const FILE = `
document: { title: Ships, publisher: Example Press, publishedAt: 2024-08-01 }
entities:
  - { kind: Ship, id: ship:a, name: Sea Star, tonnage: 1200, flag: Arcadia, externalIds: { imo: 7 } }
  - { kind: Country, id: country:x-arcadia, name: Arcadia }
  - { kind: City, id: place:strelsau, name: Strelsau }
  - { kind: Ship, id: ship:nameless }
claims:
  - { type: Voyage, ship: [Sea Star, ship:nameless], port: Strelsau, cargo: grain, days: 4 }
  - { type: Voyage, ship: Sea Star, port: Strelsau, cargo: coal, days: four }
  - { type: Voyage, ship: Sea Star, port: Strelsau, cargo: coal }
  - { type: Relation, agent: Sea Star, counterpart: Arcadia, relation: TWINNED_WITH }
  - { type: Relation, agent: Arcadia, counterpart: Sea Star, relation: TWINNED_WITH }
  - { type: Attribute, subject: Sea Star, predicate: LAUNCHED, date: 1999-03 }
`;

async function rowsOf(): Promise<{
  readonly rows: readonly NodeRow[];
  readonly rejected: readonly string[];
}> {
  const graph = openMemory();
  const report = await ingest([{ path: "ships.yaml", bytes: new TextEncoder().encode(FILE) }], {
    graph,
    model,
    reference: null,
  });
  return {
    rows: await readAll(graph.rows()),
    rejected: report.rejected.map((rejection) => `${rejection.line}: ${rejection.code}`),
  };
}

describe("a type that is declared in SDL alone", () => {
  it("can be written in claims files and is resolved", async () => {
    const { rows, rejected } = await rowsOf();
    expect(rejected).toEqual(["10: BAD_RECORD"]);
    const ship = rows.find((row) => row.id === "ship:imo-7");
    expect(ship?.columns).toMatchObject({
      name: "Sea Star",
      tonnage: 1200,
      launchedEdtf: "1999-03",
      launchedMin: "1999-03-01",
    });
    expect([ship?.links["flag"], ship?.formerIds]).toEqual([["country:x-arcadia"], ["ship:a"]]);
    const voyages = rows
      .filter((row) => row.type === "Voyage")
      .map((row) => [
        row.fact?.subject,
        row.columns["predicate"],
        row.columns["cargo"],
        row.columns["days"] ?? null,
      ]);
    expect(voyages).toHaveLength(3);
    expect(voyages).toEqual(
      expect.arrayContaining([
        ["ship:imo-7", "SAILED_TO", "grain", 4],
        ["ship:nameless", "SAILED_TO", "grain", 4],
        ["ship:imo-7", "SAILED_TO", "coal", null],
      ]),
    );
    const twins = rows.filter((row) => row.columns["predicate"] === "TWINNED_WITH");
    expect(
      twins.map((row) => [
        row.fact?.subject,
        row.fact?.object,
        row.fact?.isSymmetric,
        row.columns["claimCount"],
      ]),
    ).toEqual([["country:x-arcadia", "ship:imo-7", true, 2]]);
  });

  it("gives its nameless a name from the ends that it lists", async () => {
    const { rows } = await rowsOf();
    expect(rows.find((row) => row.id === "ship:nameless")?.columns["name"]).toBe(
      "ship in Strelsau",
    );
  });

  it("stands in the JSON Schema of claims files", () => {
    const schema = printClaimsSchema(model);
    for (const word of ["Voyage", "cargo", "LAUNCHED", "TWINNED_WITH", "^ship:"])
      expect(schema).toContain(word);
  });
});
