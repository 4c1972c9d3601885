import type {
  Claim,
  DateValue,
  FieldValue,
  Mention,
  Statement,
  StoredDocument,
} from "../../src/model/claim.ts";
import { claimId } from "../../src/ingest/claim-id.ts";
import { makeDocument } from "../../src/ingest/make-document.ts";
import { parseEdtf } from "../../src/model/edtf.ts";
import { readModel } from "../../src/model/read-model.ts";
import type { Decision } from "../../src/model/ledger.ts";
import { contentLine } from "../../src/model/rows.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { resolve } from "../../src/resolve/resolve.ts";

/** The model that tests of resolve/ run with. */
export const model = readModel(readSchemaFiles("schema"));

/** A document of a publisher. */
export function paper(
  text: string,
  published: string | null = "2024-08-01",
  options: { readonly publisher?: string; readonly isReference?: boolean } = {},
): StoredDocument {
  const publication = {
    publisher: options.publisher ?? `Publisher of ${text}`,
    title: text,
    url: null,
    section: null,
    publishedAt: published === null ? null : parseEdtf(published),
  };
  return makeDocument({
    text,
    mediaType: "text/plain",
    language: "en",
    isReference: options.isReference ?? false,
    publication,
  });
}

export const named = (
  text: string,
  kind: string | null = null,
  local: string | null = null,
): Mention => ({ text, kind, id: null, local });
export const withId = (
  id: string,
  kind: string | null = null,
  text: string | null = null,
): Mention => ({ text, kind, id, local: null });
export const nameless = (local: string, kind: string): Mention => ({
  text: null,
  kind,
  id: null,
  local,
});

type Times = { readonly since?: string; readonly until?: string; readonly observed?: string };

/** A fact as a claim says it. */
export function fact(
  type: string,
  ends: Readonly<Record<string, Mention | readonly Mention[]>>,
  fields: Readonly<Record<string, FieldValue>> = {},
  times: Times = {},
): Statement {
  const date = (text: string | undefined): DateValue | null =>
    text === undefined ? null : parseEdtf(text);
  const lists = Object.fromEntries(
    Object.entries(ends).map(([field, mentions]) => [
      field,
      "local" in mentions ? [mentions] : mentions,
    ]),
  );
  return {
    says: "fact",
    type,
    ends: lists,
    fields,
    since: date(times.since),
    until: date(times.until),
    observed: date(times.observed),
  };
}

/** A date as the value of a field. */
export function dated(edtf: string): DateValue {
  const value = parseEdtf(edtf);
  if (value === null) throw new Error(`${edtf} is no date.`);
  return value;
}

/** A claim of a document; its evidence is the whole text. */
export function say(
  document: StoredDocument,
  statement: Statement,
  more: Partial<Claim> = {},
): Claim {
  const evidence = [
    {
      kind: "SPAN" as const,
      exact: document.text,
      prefix: null,
      suffix: null,
      start: 0,
      end: document.text.length,
      pointer: null,
    },
  ];
  const claim = {
    document: document.id,
    statement,
    modality: "ASSERTED" as const,
    polarity: "STATED" as const,
    attributions: [],
    basis: "EXPLICIT" as const,
    confidence: 90,
    extractor: "test@1",
    evidence,
    ...more,
  };
  return { ...claim, id: claimId(claim) };
}

/** What resolve/ makes of claims, documents and judgements. */
export const resolved = (
  documents: readonly StoredDocument[],
  claims: readonly Claim[],
  judgements: readonly Decision[] = [],
) => resolve({ documents, claims, judgements, model });

/** Everything that was resolved, as one text per row. */
export const lines = (
  documents: readonly StoredDocument[],
  claims: readonly Claim[],
): readonly string[] => resolved(documents, claims).rows.map(contentLine);
