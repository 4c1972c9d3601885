import { describe, expect, it } from "vitest";
import { readAll } from "../../src/check/check.ts";
import { commit } from "../../src/commit/commit.ts";
import { EMPTY_BATCH, type Batch } from "../../src/commit/merge-batch.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { makeClaims } from "../../src/ingest/make-claims.ts";
import { readArticle } from "../../src/ingest/readers/article.ts";
import { recordClaims, recordReading } from "../../src/ingest/record-claims.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Decision, Judgement } from "../../src/model/ledger.ts";
import { gazetteer } from "../extract/read.ts";
import { compareText } from "../../src/model/order.ts";
import { openMemory } from "./memory-graph.ts";
import { fact, model, named, paper, say } from "../resolve/say.ts";

const DOCUMENT = paper("Arcadia and Lutha are allies, and Arcadia supports Lutha.");
const ends = { agent: named("Arcadia", "Country"), counterpart: named("Lutha", "Country") };
const allied = say(DOCUMENT, fact("Relation", ends, { relation: "ALLIED_WITH" }));
const supports = say(DOCUMENT, fact("Relation", ends, { relation: "SUPPORTS" }));

/** What one version of a tool reads in the document. */
function reading(version: number, claims: readonly Claim[], run = "run:1"): Batch {
  const tool = { name: "test", version };
  const made = claims.map((claim) => ({ claim, record: null }));
  return {
    ...EMPTY_BATCH,
    documents: [DOCUMENT],
    claims: recordClaims(made, DOCUMENT, tool),
    readings: [recordReading(DOCUMENT, tool, run)],
  };
}
const decide = (id: string, says: Decision): Batch => {
  const judgement: Judgement = {
    id: `judgement:${id}`,
    says,
    person: "Ann",
    reason: "Read it",
    recordedAt: 1,
    idempotencyKey: null,
    ended: null,
  };
  return { ...EMPTY_BATCH, judgements: [judgement] };
};

async function after(...batches: readonly Batch[]): Promise<readonly string[]> {
  const graph = openMemory();
  for (const batch of batches) await commit(graph, { model }, () => batch, { wholeUpTo: 0 });
  return relations(graph);
}
const relations = async (graph: Graph): Promise<readonly string[]> =>
  (await readAll(graph.rows()))
    .filter(({ type }) => type === "Relation")
    .map(({ columns }) => `${String(columns["relation"])} ${String(columns["review"])}`)
    .sort();

describe("a newer version of an extractor", () => {
  it("takes the place of the older one, whichever is told first", async () => {
    const [first, second] = [reading(1, [allied, supports]), reading(2, [supports])];
    expect(await after(first, second)).toEqual(["SUPPORTS PROPOSED"]);
    expect(await after(second, first)).toEqual(["SUPPORTS PROPOSED"]);
  });

  it("leaves what a person accepted", async () => {
    const accepted = decide("a", { kind: "ACCEPT", claim: allied.id });
    const expected = ["ALLIED_WITH ACCEPTED", "SUPPORTS PROPOSED"];
    const [first, second] = [reading(1, [allied, supports]), reading(2, [supports])];
    expect(await after(first, accepted, second)).toEqual(expected);
    expect(await after(first, second, accepted)).toEqual(expected);
  });

  it("leaves what it finds no longer to the older one once its run is taken back", async () => {
    const batches = [reading(1, [allied], "run:1"), reading(2, [supports], "run:2")];
    const retract = decide("r", { kind: "RETRACT", target: "run:2" });
    expect(await after(...batches)).toEqual(["SUPPORTS PROPOSED"]);
    expect(await after(...batches, retract)).toEqual(["ALLIED_WITH PROPOSED"]);
  });
});

describe("one text with two publications", () => {
  const article = (publisher: string, published: string): string =>
    `document:\n  title: Talks end\n  publisher: ${publisher}\n  publishedAt: ${published}\n  text: The harbour talks ended on Thursday.\nentities: [{ kind: Process, id: process:x-harbour, name: Harbour talks }]\nclaims: [{ type: Attribute, subject: Harbour talks, predicate: STATUS, text: CONCLUDED, quote: The harbour talks ended on Thursday. }]\n`;

  it("is one document with both, the earlier one first, and its claims are one each", async () => {
    const graph = openMemory();
    const files = [article("Second Press", "2024-08-03"), article("First Press", "2024-08-01")];
    await ingest(
      files.map((text, i) => ({ path: `${i}.yaml`, bytes: new TextEncoder().encode(text) })),
      { graph, model, reference: null },
    );
    const rows = await readAll(graph.rows());
    const texts = rows.filter(
      ({ type, columns }) => type === "Document" && columns["title"] === "Talks end",
    );
    expect(texts.map(({ columns }) => columns["publishedAtEdtf"])).toEqual(["2024-08-01"]);
    const publications = rows.filter(
      ({ type, links }) => type === "Publication" && links["document"]?.[0] === texts[0]?.id,
    );
    expect(
      publications.map(({ columns }) => String(columns["publishedAtEdtf"])).sort(compareText),
    ).toEqual(["2024-08-01", "2024-08-03"]);
    const claims = rows.filter(
      ({ type, links }) => type === "Claim" && links["document"]?.[0] === texts[0]?.id,
    );
    expect(claims).toHaveLength(1);
  });

  it("dates what it says by a weekday once for each day on which it appeared", () => {
    const text = "Vladimir Putin met Bashar al-Assad in Moscow on Thursday.";
    const claimsOf = (publisher: string, published: string): readonly Claim[] =>
      readArticle({ path: "a.txt", text, metadata: { publisher, published }, gazetteer })
        .documents.flatMap((document) => makeClaims(document, model, gazetteer).claims)
        .map(({ claim }) => claim);
    const [first, second] = [
      claimsOf("First Press", "2024-08-02"),
      claimsOf("Second Press", "2024-08-09"),
    ];
    const datesOf = (claims: readonly Claim[]): readonly unknown[] =>
      claims.flatMap(({ statement }) =>
        statement.says === "fact" && typeof statement.fields["date"] === "object"
          ? ["edtf" in statement.fields["date"] ? statement.fields["date"].edtf : null]
          : [],
      );
    expect([datesOf(first), datesOf(second)]).toEqual([["2024-08-01"], ["2024-08-08"]]);
    // One text; only what rests on the day of a publication is another claim for each.
    expect(new Set([...first, ...second].map(({ document }) => document)).size).toBe(1);
    const known = new Set(first.map(({ id }) => id));
    expect(second.filter(({ id }) => !known.has(id))).toHaveLength(1);
  });
});

describe("a run that is taken back", () => {
  it("takes along what it alone brought", async () => {
    const graph = openMemory();
    const bytes = (name: string) =>
      new TextEncoder().encode(
        `document: { title: ${name}, publisher: P }\nentities: [{ kind: Country, id: country:x-${name}, name: ${name} }]\n`,
      );
    const put = (name: string) =>
      ingest([{ path: `${name}.yaml`, bytes: bytes(name) }], { graph, model, reference: null });
    await put("arcadia");
    const { run } = await put("lutha");
    await commit(graph, { model }, () => decide("r", { kind: "RETRACT", target: run ?? "" }));
    const countries = (await readAll(graph.rows())).filter(({ type }) => type === "Country");
    expect(countries.map(({ id }) => id)).toEqual(["country:x-arcadia"]);
  });
});
