/** Texts of tests: a headline and sentences, each of which may say something. */
import { claimId } from "../../src/ingest/claim-id.ts";
import { makeDocument } from "../../src/ingest/make-document.ts";
import type { Claim, Statement, StoredDocument } from "../../src/model/claim.ts";
import { parseEdtf } from "../../src/model/edtf.ts";

/** A sentence and what it says; one that says nothing only makes the text longer. */
export interface Sentence {
  readonly words: string;
  readonly says?: Statement;
  readonly modality?: Claim["modality"];
  readonly polarity?: Claim["polarity"];
  /** The agency that is cited. */
  readonly agency?: string | null;
  readonly confidence?: number;
}
export interface ArticleInput {
  readonly headline: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly sentences: readonly Sentence[];
  readonly isReference?: boolean;
}
export interface Article {
  readonly document: StoredDocument;
  readonly claims: readonly Claim[];
}

/** The text of a headline and its sentences, and the claims that rest on them. */
export function article(input: ArticleInput): Article {
  const { headline, publisher, published, sentences, isReference = false } = input;
  const document = makeDocument({
    text: [headline, ...sentences.map(({ words }) => words)].join("\n"),
    mediaType: "text/plain",
    language: "en",
    isReference,
    publication: {
      publisher,
      title: headline,
      url: null,
      section: null,
      publishedAt: published === null ? null : parseEdtf(published),
    },
  });
  const claims: Claim[] = [];
  let start = headline.length + 1;
  for (const sentence of sentences) {
    if (sentence.says !== undefined) claims.push(claimOf(document, sentence, sentence.says, start));
    start += sentence.words.length + 1;
  }
  return { document, claims };
}

function claimOf(
  document: StoredDocument,
  { words, modality = "ASSERTED", polarity = "STATED", agency = null, confidence = 90 }: Sentence,
  statement: Statement,
  start: number,
): Claim {
  const claim = {
    document: document.id,
    statement,
    modality,
    polarity,
    attributions:
      agency === null
        ? []
        : [
            {
              agent: { text: agency, kind: "Organisation", id: null, local: null },
              kind: "AGENCY" as const,
              basis: "EXPLICIT" as const,
            },
          ],
    basis: "EXPLICIT" as const,
    confidence,
    extractor: "test@1",
    evidence: [
      {
        kind: "SPAN" as const,
        exact: words,
        prefix: null,
        suffix: null,
        start,
        end: start + words.length,
        pointer: null,
      },
    ],
  };
  return { ...claim, id: claimId(claim) };
}
