/**
 * Claims and documents become everything that is looked up: a pure function of them and the model, whatever their order
 * (time rule 1). Strata: identity, meetings, keys, stated and inferred bounds, ranks, conflicts, whom agents represent; each
 * reads only what stands before it.
 */
import type { Claim, StoredDocument } from "../model/claim.ts";
import type { Decision } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import { compareText, groupBy } from "../model/order.ts";
import type { NodeRow } from "../model/rows.ts";
import type { SourceSettings } from "../model/source-settings.ts";
import type { ClaimReview } from "./alive.ts";
import type { Answer } from "./answering-ids.ts";
import { readDefinitions, type Definition } from "./definitions.ts";
import { deriveNames } from "./derived-names.ts";
import { entityRow } from "./entity-rows.ts";
import { findEvidenceMentions } from "./evidence-mentions.ts";
import { factAnswers } from "./fact-answers.ts";
import { factRow } from "./fact-rows.ts";
import { makeFacts, type Fact } from "./facts.ts";
import type { Entity } from "./cluster-entities.ts";
import { identify, type Identity } from "./identity.ts";
import { conflictRow, findConflicts } from "./conflicts.ts";
import { inferBounds } from "./inferred-bounds.ts";
import {
  joinMeetings,
  readAnew,
  withMeetings,
  type JoinedMeetings,
  NONE_STANDING,
  type StandingMeetings,
} from "./joined-meetings.ts";
import { isAboutIdentity } from "./judged.ts";
import { makesFact, readFactClaim, type FactClaim } from "./keys.ts";
import type { MentionUse } from "./mention-uses.ts";
import { nameRow } from "./name-rows.ts";
import { collectNames, inOrder, shownName, type NamesByEntity } from "./names.ts";
import { inOrder as publicationsInOrder } from "./publications.ts";
import { rankFacts } from "./ranks.ts";
import { recordRows } from "./records.ts";
import { representFacts } from "./represents.ts";
import type { KeyedResolution } from "./resolved-keys.ts";
import { rateSources } from "./source-ratings.ts";
import { usedEntities } from "./used-entities.ts";

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
  /** What the operator set for publishers; nothing where left out. */
  readonly sources?: readonly SourceSettings[];
  /** Nothing where left out: the claims are all that there are. */
  readonly standing?: Standing;
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
  /** Further ids that lead to rows; a row's own id and its former ids go first. */
  readonly answers: readonly Answer[];
  /** What the rows were made from. */
  readonly parts: ResolvedParts;
}
/** Everything that was resolved on the way to the rows. */
export interface ResolvedParts extends ReadClaims {
  readonly facts: readonly Fact[];
  readonly entities: readonly Entity[];
  readonly names: NamesByEntity;
}
/**
 * What else is in the store where these claims are a part of all: entities and sources that have other claims and documents
 * too. A part is resolved with it as the whole would be, for everything on which nothing changes but what the part holds.
 */
export interface Standing {
  /** Claims that say more than who is who: of all others only that is heard. */
  readonly hears: (claim: string) => boolean;
  /** Mentions that lead to such entities. */
  readonly uses: readonly MentionUse[];
  /** The name with which each entity is shown if no claim gives it one; null where that is made from other names. */
  readonly entities: ReadonlyMap<string, string | null>;
  /** The name of each source. */
  readonly sources: ReadonlyMap<string, string>;
  readonly meetings: StandingMeetings;
}

const NO_REVIEWS: ReadonlyMap<string, ClaimReview> = new Map();
const NOT_RETRACTED: ReadonlyMap<string, number> = new Map();
const NOTHING_ELSE: Standing = {
  hears: () => true,
  uses: [],
  entities: new Map(),
  sources: new Map(),
  meetings: NONE_STANDING,
};

/** What claims speak of, before anything is made of it: rules 5 to 8. */
export interface ReadClaims extends KeyedResolution {
  readonly waiting: readonly Waiting[];
  readonly meetings: JoinedMeetings;
}

/** Finds the ends of all claims. */
export function readClaims(input: ResolveInput): ReadClaims {
  const { model, standing = NOTHING_ELSE } = input;
  const told = [...input.claims].sort((a, b) => compareText(a.id, b.id));
  const documents = [...input.documents]
    .sort((a, b) => compareText(a.id, b.id))
    .map((document) => ({
      ...document,
      publications: publicationsInOrder(document.publications),
    }));
  const judged = (input.judgements ?? []).filter(isAboutIdentity);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const named = identify(told, byId, model, judged);
  const claims = told.filter(
    ({ id, statement }) => statement.says !== "fact" || standing.hears(id),
  );
  const { read: reported, waiting } = readFactClaims(claims, named, model);
  const meetings = joinMeetings(claims, reported, {
    identity: named,
    model,
    standing: standing.meetings,
  });
  const identity = withMeetings(named, meetings);
  const read = reported.map((claim) => readAnew(claim, meetings, { identity, model }));
  const { reports } = meetings;
  return { claims, documents, named, reported, reports, waiting, meetings, identity, read, model };
}

/** Recomputes the whole graph. */
export function resolve(input: ResolveInput): Resolved {
  const { model, held = [], reviews = NO_REVIEWS, retractedAt = NOT_RETRACTED } = input;
  const { standing = NOTHING_ELSE } = input;
  const known = readClaims(input);
  const { claims, waiting, meetings, read, identity } = known;
  const documents = new Map(known.documents.map((document) => [document.id, document]));
  const ratings = rateSources(input.sources ?? []);
  const ranked = rankFacts(inferBounds(makeFacts(read, documents, model)), {
    documents,
    ratings,
    preferred: preferredFacts(input.judgements ?? []),
  });
  const definitions = readDefinitions(claims, documents, { identity, model });
  const entities = usedEntities(claims, read, { identity, model, standing });
  const facts = representFacts(ranked, {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    definitions,
  });
  const told = collectNames(claims, { documents, identity, model, standing });
  const names = nameAll(entities, facts, told.names, model);
  const records = recordRows(known.documents, [...claims, ...held], {
    model,
    reviews,
    retractedAt,
    identity,
    ratings,
    facts: byClaim(facts),
    names: byClaim([...names.values()].flat()),
    entities: new Set([...standing.entities.keys(), ...entities.map((entity) => entity.id)]),
    sourceNames: standing.sources,
    evidenceMentions: findEvidenceMentions(read, {
      claims,
      documents,
      shownNames: new Map(
        [...names].flatMap(([id, own]) => {
          const shown = shownName(own);
          return shown === null ? [] : [[id, shown] as const];
        }),
      ),
      identity,
      model,
    }),
  });
  const rows = [
    ...entityRows(entities, { definitions, facts, names, meetings, model }),
    ...[...names.values()].flat().map((name) => nameRow(name, documents, model)),
    ...facts.map((fact) => factRow(fact, reviews, model)),
    ...findConflicts(facts, model).map((conflict) => conflictRow(conflict, model)),
    ...records,
  ];
  const live = new Set(rows.map((row) => row.id));
  const answers = [...identity.answers, ...factAnswers(facts), ...told.answers];
  return {
    rows: rows.sort((a, b) => compareText(a.id, b.id)),
    waiting,
    answers: answers.filter(({ node }) => live.has(node)),
    parts: { ...known, facts, entities, names },
  };
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

/** What each claim makes, a fact or a name. */
const byClaim = (
  made: readonly { readonly id: string; readonly claims: readonly Claim[] }[],
): ReadonlyMap<string, string> =>
  new Map(made.flatMap(({ id, claims }) => claims.map((claim) => [claim.id, id] as const)));

/** Facts that people prefer, by the ids that were given. */
const preferredFacts = (judgements: readonly Decision[]): ReadonlySet<string> =>
  new Set(judgements.flatMap((said) => (said.kind === "PREFER" ? [said.fact] : [])));

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

interface EntityContext {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly facts: readonly Fact[];
  readonly names: NamesByEntity;
  readonly meetings: JoinedMeetings;
  readonly model: Model;
}

function entityRows(
  entities: readonly Entity[],
  { definitions, facts, names, meetings, model }: EntityContext,
): readonly NodeRow[] {
  const bySubject = groupBy(facts, (fact) => fact.subject);
  return entities.map((entity) =>
    entityRow(
      entity,
      {
        name: shownName(names.get(entity.id)) ?? entity.id,
        definition: definitions.get(entity.id),
        joinReason: meetings.reasons.get(entity.id) ?? null,
        facts: bySubject.get(entity.id) ?? [],
      },
      model,
    ),
  );
}
