/**
 * Rule 5: which mentions mean one entity, a function of the live claims and the standing judgements alone. Clusters are made
 * from claims about identity and from judgements; all other mentions join them through their names and change none.
 */
import type { Claim, StoredDocument } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import { answeringIds, type Answer } from "./answering-ids.ts";
import { definiteKind, readBirths, type Birth, type Births } from "./births.ts";
import { makeEntities, type Entity } from "./cluster-entities.ts";
import { joinCore, type CoreClusters } from "./core-clusters.ts";
import { attachGroups } from "./document-groups.ts";
import { readIdentityClaims } from "./identity-claims.ts";
import type { IdentityJudgement } from "./judged.ts";
import { mentionUses, rememberByUse, type MentionUse } from "./mention-uses.ts";
import { nameEntities, type NameEntities } from "./name-entities.ts";
import { firstPublished } from "./publications.ts";
import { spanOf, type Span } from "./spans.ts";

export interface Identity {
  /** The entity that a mention leads to; null where several or none could be meant. */
  entityOf(use: MentionUse): Entity | null;
  /** The only entity that bears the name, among these kinds, on whatever day. */
  bearerOf(name: string, kinds: readonly string[]): Entity | null;
  /** The mention's own id, whatever it leads to (rule 13). */
  birthOf(use: MentionUse): string;
  /** All birth ids of the mention with what gives them to it, the strongest first. */
  birthsOf(use: MentionUse): readonly Birth[];
  /** Whether something known forbids that the two are one: a judgement, a scheme, a document, their kinds. */
  keptApart(a: string, b: string): boolean;
  /** The entity under a written, made or judged id, or under the birth id of a document's handle or name. */
  entityUnder(id: string): Entity | null;
  /** All on which it rests what a name means, on whatever day: equal values, equal meaning. */
  meaningOf(name: string): unknown;
  /** Birth ids that are neither an entity's id nor among its former ids, each with the entity that answers. */
  readonly answers: readonly Answer[];
}

/** Joins the mentions of all claims into entities. */
export function identify(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, StoredDocument>,
  model: Model,
  judgements: readonly IdentityJudgement[] = [],
): Identity {
  const uses = claims.flatMap((claim) => mentionUses(claim, model));
  const births = readBirths(uses, model);
  const whenOf = (use: MentionUse): Span | null =>
    spanOf(firstPublished(documents.get(use.document))) ?? spanOf(use.stated ?? null);
  const said = readIdentityClaims(claims, births, { documents, model });
  const core = joinCore({ uses, births, said, judgements, whenOf, model });
  const { entities, hidden } = makeEntities(core, model);
  const groups = attachGroups(uses, { births, core, entities, whenOf, model });
  const names = nameEntities(uses, { births, core, entities, model });
  const known = { births, core, entities, hidden, groups, names };
  return {
    entityOf: rememberByUse((use) => entityOf(use, whenOf(use), known)),
    bearerOf: (name, kinds) => names.bearer(name, kinds, null),
    birthOf: (use) => births.written(use),
    birthsOf: (use) => births.of(use),
    entityUnder: (id) => byBirth(id, known),
    meaningOf: (name) => names.meaning(name),
    keptApart: (a, b) => !core.clusters.canBeOne(a, b),
    answers: answeringIds(known),
  };
}

interface Known {
  readonly births: Births;
  readonly core: CoreClusters;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly groups: ReadonlyMap<string, Entity>;
  readonly names: NameEntities;
}

function entityOf(use: MentionUse, when: Span | null, known: Known): Entity | null {
  const { mention } = use;
  const own = ownEntity(use, when, known);
  if (own !== null || mention.id !== null) return own;
  return (
    inDocument(use, known) ??
    (mention.text === null ? null : known.names.bearer(mention.text, use.kinds, when))
  );
}

/** By the mention's own birth ids. A name under a handle means what the handle means, on whatever day. */
function ownEntity(use: MentionUse, when: Span | null, known: Known): Entity | null {
  const kind = definiteKind(use);
  const { local, text } = use.mention;
  for (const birth of known.births.of(use)) {
    const isMere = birth.sort === "name" && local === null;
    const entity =
      isMere && kind !== null && text !== null
        ? known.names.meant(kind, text, when)
        : byBirth(birth.id, known);
    if (entity !== null) return entity;
  }
  return null;
}

const byBirth = (id: string, { core, entities, groups }: Known): Entity | null =>
  (core.clusters.has(id) ? entities.get(core.clusters.root(id)) : groups.get(id)) ?? null;

/** A mention whose kind is not clear means what its document calls so elsewhere, if that is one. */
function inDocument(use: MentionUse, known: Known): Entity | null {
  const { text, local } = use.mention;
  const found = use.kinds.flatMap((kind) => {
    const id =
      local === null
        ? known.births.scoped(kind, text ?? "", use.document)
        : known.births.local(kind, local, use.document);
    return (known.core.sorts.has(id) || known.groups.has(id) ? byBirth(id, known) : null) ?? [];
  });
  const [first, ...others] = found;
  return first !== undefined && others.every((entity) => entity.id === first.id) ? first : null;
}
