/** Rows of what stands around facts: claims, attributions, documents, publications, sources, mentions. */
import type { Claim, Publication, StoredDocument, TextMention } from "../model/claim.ts";
import { shortHash } from "../model/entity-id.ts";
import type { Model } from "../model/model.ts";
import { groupBy } from "../model/order.ts";
import type { NodeRow } from "../model/rows.ts";
import { WITHHELD } from "../model/withheld.ts";
import type { ClaimReview } from "./alive.ts";
import type { EvidenceMention } from "./evidence-mentions.ts";
import type { Entity } from "./cluster-entities.ts";
import type { Identity } from "./identity.ts";
import {
  allowedKinds,
  attributionAgent,
  documentUses,
  possibleKinds,
  type MentionUse,
} from "./mention-uses.ts";
import { recordRow, recordType } from "./record-row.ts";
import type { SourceRatings } from "./source-ratings.ts";
import { bestSpelling, sourceBody, sourceId } from "./sources.ts";

/** What records need to know of what was resolved. */
export interface Known {
  readonly model: Model;
  readonly reviews: ReadonlyMap<string, ClaimReview>;
  readonly retractedAt: ReadonlyMap<string, number>;
  readonly identity: Identity;
  /** Fact by claim. */
  readonly facts: ReadonlyMap<string, string>;
  /** Name by claim. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids of the entities that have rows. */
  readonly entities: ReadonlySet<string>;
  /** Names of sources of which there are other documents. */
  readonly sourceNames: ReadonlyMap<string, string>;
  /** Names that stand in the evidence of claims. */
  readonly evidenceMentions: readonly EvidenceMention[];
  /** What the operator set for publishers. */
  readonly ratings: SourceRatings;
}

/** All record rows but names. */
export function recordRows(
  documents: readonly StoredDocument[],
  claims: readonly Claim[],
  known: Known,
): readonly NodeRow[] {
  return [
    ...claims.map((claim) => claimRow(claim, known)),
    ...claims.flatMap((claim) => attributionRows(claim, known)),
    ...documents.map((document) => documentRow(document, known)),
    ...documents.flatMap((document) => publicationRows(document, known)),
    ...sourceRows(documents, known),
    ...documents.flatMap((document) => mentionRows(document, known)),
    ...evidenceMentionRows(documents, known),
  ];
}

function claimRow(claim: Claim, { model, facts, names, reviews }: Known): NodeRow {
  const { evidence, modality, basis, confidence, extractor } = claim;
  const review = reviews.get(claim.id) ?? "PROPOSED";
  const stance = modality === "DENIED" ? "DISPUTES" : "BACKS";
  return recordRow(model, "Claim", {
    id: claim.id,
    values: { evidence, modality, basis, confidence, extractor, stance, review },
    links: {
      document: claim.document,
      fact: facts.get(claim.id) ?? null,
      name: names.get(claim.id) ?? null,
    },
  });
}

/** Whom a link of an attribution chain means; null where nobody is known by that name. */
function attributedTo(
  claim: Claim,
  position: number,
  { model, identity, entities }: Known,
): Entity | null {
  const link = claim.attributions[position];
  if (link === undefined) return null;
  const typeName = attributionAgent(model);
  const entity = identity.entityOf(useOf(link.agent, claim.document, typeName, model));
  const allowed = allowedKinds(model, typeName);
  return entity !== null && allowed.includes(entity.type.name) && entities.has(entity.id)
    ? entity
    : null;
}

const useOf = (
  mention: TextMention["mention"],
  document: string,
  typeName: string,
  model: Model,
): MentionUse => ({ mention, document, kinds: possibleKinds(mention, typeName, model) });

function attributionRows(claim: Claim, known: Known): readonly NodeRow[] {
  return claim.attributions.flatMap((link, position) => {
    const agent = attributedTo(claim, position, known);
    if (agent === null) return [];
    const id = `${recordType(known.model, "Attribution").prefix}:${shortHash([claim.id, position])}`;
    return [
      recordRow(known.model, "Attribution", {
        id,
        values: { attributionKind: link.kind, basis: link.basis },
        links: { claim: claim.id, agent: agent.id },
      }),
    ];
  });
}

function documentRow(document: StoredDocument, { model, retractedAt }: Known): NodeRow {
  const first = document.publications[0];
  return recordRow(model, "Document", {
    id: document.id,
    values: {
      title: document.withheld === undefined ? first?.title : WITHHELD,
      url: first?.url,
      language: document.language,
      sha256: document.sha256,
      publishedAt: first?.publishedAt,
      retractedAt: retractedAt.get(document.id),
      withheldAt: document.withheld?.recordedAt,
    },
    links: { publisher: publisherOf(first) },
  });
}

const publisherOf = (publication: Publication | undefined): string | null =>
  publication?.publisher == null ? null : sourceId(publication.publisher);

function publicationRows(document: StoredDocument, { model }: Known): readonly NodeRow[] {
  return document.publications.map((publication) => {
    const { title, url, section, publishedAt } = publication;
    const id = `${recordType(model, "Publication").prefix}:${shortHash([document.id, publication])}`;
    return recordRow(model, "Publication", {
      id,
      values: { title, url, section, publishedAt },
      links: { document: document.id, publisher: publisherOf(publication) },
    });
  });
}

/** One source per name in normal form, shown in the spelling that `bestSpelling` takes: a feed never renames its source. */
function sourceRows(
  documents: readonly StoredDocument[],
  { model, identity, entities, ratings, sourceNames }: Known,
): readonly NodeRow[] {
  const given = documents.flatMap((document) =>
    document.publications.flatMap(({ publisher }) => publisher ?? []),
  );
  return [...groupBy(given, sourceId)].map(([id, same]) => {
    const name = bestSpelling([
      ...same,
      ...(sourceNames.has(id) ? [sourceNames.get(id) ?? ""] : []),
    ]);
    const body = sourceBody(name, identity, model);
    return recordRow(model, "Source", {
      id,
      values: { ...ratings.of(id), name },
      links: { body: body !== null && entities.has(body.id) ? body.id : null },
    });
  });
}

function mentionRows(
  document: StoredDocument,
  { model, identity, entities }: Known,
): readonly NodeRow[] {
  const uses = documentUses(document, model);
  return document.mentions.map(({ mention, start, end, basis }, i) => {
    const use = uses[i];
    const entity = use === undefined ? null : identity.entityOf(use);
    const id = `${recordType(model, "Mention").prefix}:${shortHash([document.id, start, end, mention, basis])}`;
    const resolvedTo = entity !== null && entities.has(entity.id) ? entity.id : null;
    return recordRow(model, "Mention", {
      id,
      values: { text: document.text.slice(start, end), start, end, basis },
      links: { document: document.id, resolvedTo },
    });
  });
}

function evidenceMentionRows(
  documents: readonly StoredDocument[],
  { model, evidenceMentions }: Known,
): readonly NodeRow[] {
  const texts = new Map(documents.map((document) => [document.id, document.text]));
  return evidenceMentions.map(({ document, start, end, entity }) => {
    const id = `${recordType(model, "Mention").prefix}:${shortHash([document, start, end, entity])}`;
    return recordRow(model, "Mention", {
      id,
      values: { text: texts.get(document)?.slice(start, end) ?? "", start, end, basis: "EXPLICIT" },
      links: { document, resolvedTo: entity },
    });
  });
}
