import { describe, expect, it } from "vitest";
import { makeClaims } from "../../src/ingest/make-claims.ts";
import { readSchema } from "../../src/model/api-schema.ts";
import type { DraftClaim, StoredDocument } from "../../src/model/claim.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";

const { model } = readSchema(readSchemaFiles("schema"));
const TEXT = "Arcadia acts as a mediator in the harbour talks.";
const document: StoredDocument = {
  id: "doc:x",
  sha256: "x",
  text: TEXT,
  mediaType: "text/plain",
  language: "en",
  isReference: false,
  publications: [],
  mentions: [],
};

/** A draft as an extractor would give it. */
function draft(agent: string, exact: string): DraftClaim {
  const mention = { text: agent, kind: "Country", id: null, local: null };
  const process = { text: "harbour talks", kind: "Process", id: null, local: null };
  return {
    statement: {
      says: "fact",
      type: "ProcessRole",
      ends: { agent: [mention], process: [process] },
      fields: { role: "MEDIATOR" },
      since: null,
      until: null,
      observed: null,
    },
    quotes: [{ exact, from: 0 }],
    pointer: null,
    modality: "ASSERTED",
    polarity: "STATED",
    attributions: [],
    basis: "EXPLICIT",
    confidence: 50,
    extractor: "test@1",
  };
}

describe("the gate of extracted claims", () => {
  const codes = (agent: string, quote: string) => {
    const place = { file: "x", line: null, column: null, field: null, record: null };
    const { claims, rejected } = makeClaims(
      {
        document,
        drafts: [{ draft: draft(agent, quote), place, quotePlace: place, record: null }],
        isExtracted: true,
        tool: { name: "test", version: 1 },
      },
      model,
      [],
    );
    return [claims.length, rejected.map((rejection) => rejection.code)];
  };

  it("lets in what the text names and says", () => {
    expect(codes("Arcadia", "Arcadia acts as a mediator")).toEqual([1, []]);
  });

  it("refuses a name that does not occur in the text", () => {
    expect(codes("Ruritania", "acts as a mediator")).toEqual([0, ["ARGUMENT_NOT_IN_TEXT"]]);
  });

  it("refuses words that are not there, and words that prove nothing", () => {
    expect(codes("Arcadia", "Arcadia is a guarantor")).toEqual([0, ["QUOTE_NOT_FOUND"]]);
    expect(codes("Arcadia", "acts as")).toEqual([0, ["QUOTE_TOO_SHORT"]]);
  });
});
