/**
 * Claims and documents become everything that is looked up: a pure function of them and the model, whatever their order
 * (time rule 1). Strata: identity, keys, periods, ranks; each reads only what stands before it.
 */
import type { Claim, StoredDocument } from "../model/claim.ts";
import type { Decision } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import type { ClaimReview } from "./alive.ts";
import type { Answer } from "./answering-ids.ts";
import { linkedEntities, readDefinitions } from "./definitions.ts";
import { deriveNames } from "./derived-names.ts";
import { entityRow } from "./entity-rows.ts";
import { findEvidenceMentions } from "./evidence-mentions.ts";
import { factRow } from "./fact-rows.ts";
import { makeFacts, type Fact } from "./facts.ts";
import type { Entity } from "./cluster-entities.ts";
import { identify, type Identity } from "./identity.ts";
import { isAboutIdentity } from "./judged.ts";
import { makesFact, readFactClaim, type FactClaim } from "./keys.ts";
import { attributionAgent, possibleKinds } from "./mention-uses.ts";
import { collectNames, inOrder, nameRow, shownName, type NamesByEntity } from "./names.ts";
import { compareText, groupBy } from "./order.ts";
import { inOrder as publicationsInOrder } from "./publications.ts";
import { rankFacts } from "./ranks.ts";
import { recordRows } from "./records.ts";

export interface ResolveInput {
  readonly documents: readonly StoredDocument[];
  readonly claims: readonly Claim[];
  /** Claims that the gate holds: shown, and in no fact. */
  readonly held?: readonly Claim[];
  /** By claim; PROPOSED where nothing is said. */
  readonly reviews?: ReadonlyMap<string, ClaimReview>;
  /** When documents were taken back, by id. */
  readonly retractedAt?: ReadonlyMap<string, number>;
  readonly model: Model;
  /** Decisions of judgements that stand; none where left out. */
  readonly judgements?: readonly Decision[];
}
/** A claim that is kept but leads to nothing until somebody says more. */
export interface Waiting {
  readonly claim: string;
  readonly reason: string;
}
export interface Resolved {
  /** In order of id. */
  readonly rows: readonly NodeRow[];
  readonly waiting: readonly Waiting[];
  /** Further ids that lead to rows, in order of id; a row's own id and its former ids go first. */
  readonly answers: readonly Answer[];
}

const NO_REVIEWS: ReadonlyMap<string, ClaimReview> = new Map();
const NOT_RETRACTED: ReadonlyMap<string, number> = new Map();

/** Recomputes the whole graph. */
export function resolve(input: ResolveInput): Resolved {
  const { model, held = [], reviews = NO_REVIEWS, retractedAt = NOT_RETRACTED } = input;
  const claims = [...input.claims].sort((a, b) => compareText(a.id, b.id));
  const documents = new Map(
    [...input.documents]
      .sort((a, b) => compareText(a.id, b.id))
      .map((document) => [
        document.id,
        { ...document, publications: publicationsInOrder(document.publications) },
      ]),
  );
  const judged = (input.judgements ?? []).filter(isAboutIdentity);
  const identity = identify(claims, documents, model, judged);
  const { read, waiting } = readFactClaims(claims, identity, model);
  const facts = rankFacts(makeFacts(read, documents, model), documents);
  const entities = usedEntities(claims, read, identity, model);
  const names = nameAll(
    entities,
    facts,
    collectNames(claims, { documents, identity, model }),
    model,
  );
  const records = recordRows([...documents.values()], [...claims, ...held], {
    model,
    reviews,
    retractedAt,
    identity,
    facts: factByClaim(facts),
    entities: new Set(entities.map((entity) => entity.id)),
    evidenceMentions: findEvidenceMentions(read, names, documents),
  });
  const rows = [
    ...entityRows(entities, { claims, facts, names, identity, model }),
    ...nameRows(entities, names, model),
    ...facts.map((fact) => factRow(fact, reviews, model)),
    ...records,
  ];
  return { rows: rows.sort((a, b) => compareText(a.id, b.id)), waiting, answers: identity.answers };
}

function readFactClaims(
  claims: readonly Claim[],
  identity: Identity,
  model: Model,
): { readonly read: readonly FactClaim[]; readonly waiting: readonly Waiting[] } {
  const read: FactClaim[] = [];
  const waiting: Waiting[] = [];
  for (const claim of claims) {
    if (claim.statement.says !== "fact" || !makesFact(claim.modality)) continue;
    const found = readFactClaim(claim, identity, model);
    if (typeof found === "string") waiting.push({ claim: claim.id, reason: found });
    else read.push(found);
  }
  return { read, waiting };
}

const factByClaim = (facts: readonly Fact[]): ReadonlyMap<string, string> =>
  new Map(facts.flatMap((fact) => fact.claims.map((claim) => [claim.id, fact.id] as const)));

/** Entities of which a fact, a definition or an attribution speaks, in order of id. */
function usedEntities(
  claims: readonly Claim[],
  read: readonly FactClaim[],
  identity: Identity,
  model: Model,
): readonly Entity[] {
  const ofFacts = read.flatMap((claim) => [
    claim.subject,
    ...(claim.object ? [claim.object] : []),
    ...Object.values(claim.links).flat(),
  ]);
  const defined = claims.flatMap((claim) => {
    const statement = claim.statement;
    if (statement.says === "fact" || claim.modality !== "ASSERTED") return [];
    return (
      identity.entityOf({
        mention: statement.subject,
        document: claim.document,
        kinds: possibleKinds(statement.subject, "Entity", model),
      }) ?? []
    );
  });
  const cited = claims.flatMap((claim) =>
    claim.attributions.flatMap(
      (link) =>
        identity.entityOf({
          mention: link.agent,
          document: claim.document,
          kinds: possibleKinds(link.agent, attributionAgent(model), model),
        }) ?? [],
    ),
  );
  const byId = new Map(
    [...ofFacts, ...defined, ...cited, ...linkedEntities(claims, identity, model)].map((entity) => [
      entity.id,
      entity,
    ]),
  );
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

function nameAll(
  entities: readonly Entity[],
  facts: readonly Fact[],
  told: NamesByEntity,
  model: Model,
): NamesByEntity {
  const derived = groupBy(deriveNames(entities, facts, told, model), (name) => name.entity);
  return new Map(
    entities.map((entity) => [
      entity.id,
      inOrder([...(told.get(entity.id) ?? []), ...(derived.get(entity.id) ?? [])]),
    ]),
  );
}

const nameRows = (
  entities: readonly Entity[],
  names: NamesByEntity,
  model: Model,
): readonly NodeRow[] =>
  entities.flatMap((entity) => (names.get(entity.id) ?? []).map((name) => nameRow(name, model)));

interface EntityContext {
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
  readonly names: NamesByEntity;
  readonly identity: Identity;
  readonly model: Model;
}

function entityRows(
  entities: readonly Entity[],
  { claims, facts, names, identity, model }: EntityContext,
): readonly NodeRow[] {
  const definitions = readDefinitions(claims, identity, model);
  const bySubject = groupBy(facts, (fact) => fact.subject);
  return entities.map((entity) =>
    entityRow(
      entity,
      {
        name: shownName(names.get(entity.id)) ?? entity.id,
        definition: definitions.get(entity.id),
        facts: bySubject.get(entity.id) ?? [],
      },
      model,
    ),
  );
}
