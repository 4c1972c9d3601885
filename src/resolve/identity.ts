/**
 * Rule 5, the simple sorts: written ids, shared ids of other schemes, names that identify. Judgements come with their own issue.
 * Which mentions mean one entity is a function of the live claims alone.
 */
import type { Claim, StoredDocument } from "../model/claim.ts";
import { foreignEntityId } from "../model/entity-id.ts";
import type { Model } from "../model/model.ts";
import { makeEntities, type Entity } from "./cluster-entities.ts";
import { indexBearers, type Bearers, type NameGiven } from "./bearers.ts";
import { definiteKind, readBirths, type Birth, type Births, type BirthSort } from "./births.ts";
import { Clusters, type Edge } from "./clusters.ts";
import { mentionUses, possibleKinds, type MentionUse } from "./mention-uses.ts";
import { nameEdges } from "./name-edges.ts";
import { groupBy } from "./order.ts";

export interface Identity {
  /** The entity that a mention leads to; null where several or none could be meant. */
  entityOf(use: MentionUse): Entity | null;
  /** The only entity that bears the name, among these kinds. */
  bearerOf(name: string, kinds: readonly string[]): Entity | null;
  /** The mention's own id, whatever it leads to (rule 13). */
  birthOf(use: MentionUse): string;
}

interface ForeignGiven {
  readonly birth: string;
  readonly scheme: string;
  readonly value: string;
}

/** Joins the mentions of all claims into entities. */
export function identify(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, StoredDocument>,
  model: Model,
): Identity {
  const uses = claims.flatMap((claim) => mentionUses(claim, model));
  const births = readBirths(uses, model);
  const clusters = new Clusters();
  const sorts = bear(uses, births, clusters, model);
  const foreign = foreignIds(claims, births, model);
  for (const { birth, scheme, value } of foreign)
    clusters.tell(birth, {
      kinds: new Map(),
      handles: new Map(),
      foreign: new Map([[scheme, new Set([value])]]),
    });
  clusters.join(uses.flatMap((use) => pairs(births.of(use).map((birth) => birth.id))));
  clusters.join(
    [...groupBy(foreign, (given) => `${given.scheme}\n${given.value}`).values()].flatMap((group) =>
      pairs(group.map((given) => given.birth)),
    ),
  );
  const keyRanks = bearForeign(foreign, clusters, model);
  const bearers = readBearers(claims, documents, {
    uses,
    births,
    clusters,
    sorts,
    keyRanks,
    model,
  });
  clusters.join(nameEdges(uses, births, clusters, bearers));
  return makeIdentity({
    births,
    clusters,
    bearers,
    entities: makeEntities(clusters, sorts, keyRanks, model),
  });
}

/** Every birth id with what its mentions say of it; the strongest sort of each. */
function bear(
  uses: readonly MentionUse[],
  births: Births,
  clusters: Clusters,
  model: Model,
): ReadonlyMap<string, BirthSort> {
  const sorts = new Map<string, BirthSort>();
  for (const use of uses) {
    const kind = definiteKind(use);
    // An id alone says of nothing that it is there: a slip of the pen would make a country.
    const isBareId = use.mention.id !== null && use.mention.kind === null;
    const kinds =
      kind === null || isBareId || !model.types.has(kind)
        ? new Map<string, ReadonlySet<string>>()
        : new Map([[kind, new Set([use.document])]]);
    const handles =
      use.mention.local === null || kind === null
        ? new Map<string, ReadonlySet<string>>()
        : new Map([[`${use.document}\n${kind}`, new Set([use.mention.local])]]);
    for (const birth of births.of(use)) {
      // Only the handle's own id is kept apart by it: a name of several documents may stand under several handles.
      clusters.tell(birth.id, {
        kinds,
        handles: birth.sort === "local" ? handles : new Map(),
        foreign: new Map(),
      });
      sorts.set(birth.id, birth.sort);
    }
  }
  return sorts;
}

function foreignIds(
  claims: readonly Claim[],
  births: Births,
  model: Model,
): readonly ForeignGiven[] {
  return claims.flatMap((claim) => {
    const statement = claim.statement;
    if (statement.says !== "externalId" || claim.modality !== "ASSERTED") return [];
    const birth = births.of({
      mention: statement.subject,
      document: claim.document,
      kinds: possibleKinds(statement.subject, "Entity", model),
    })[0];
    return birth ? [{ birth: birth.id, scheme: statement.scheme, value: statement.value }] : [];
  });
}

/** Ids made from those of other schemes, which the type's `keys` name; returns the place of each one's scheme. */
function bearForeign(
  foreign: readonly ForeignGiven[],
  clusters: Clusters,
  model: Model,
): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const edges: Edge[] = [];
  for (const { birth, scheme, value } of foreign) {
    const type = model.types.get(clusters.kind(birth) ?? "");
    if (type?.family !== "entity" || !type.keys.includes(scheme)) continue;
    const id = foreignEntityId(type, scheme, value);
    ranks.set(id, type.keys.indexOf(scheme));
    clusters.tell(id, {
      kinds: new Map([[type.name, new Set()]]),
      handles: new Map(),
      foreign: new Map([[scheme, new Set([value])]]),
    });
    edges.push([birth, id]);
  }
  clusters.join(edges);
  return ranks;
}

interface Known {
  readonly uses: readonly MentionUse[];
  readonly births: Births;
  readonly clusters: Clusters;
  readonly sorts: ReadonlyMap<string, BirthSort>;
  readonly keyRanks: ReadonlyMap<string, number>;
  readonly model: Model;
}

function readBearers(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, StoredDocument>,
  known: Known,
): Bearers {
  const { births, clusters, sorts, keyRanks, model } = known;
  const given = claims.flatMap((claim): NameGiven[] => {
    const statement = claim.statement;
    if (statement.says !== "name" || claim.modality !== "ASSERTED") return [];
    const birth = births.of({
      mention: statement.subject,
      document: claim.document,
      kinds: possibleKinds(statement.subject, "Entity", model),
    })[0];
    const isReference = documents.get(claim.document)?.isReference ?? false;
    return birth
      ? [{ birth: birth.id, name: statement.name, nameKind: statement.nameKind, isReference }]
      : [];
  });
  const written = new Map(
    known.uses.flatMap((use) =>
      births
        .of(use)
        .flatMap((birth) =>
          birth.sort === "name" && use.mention.text !== null
            ? [[birth.id, use.mention.text] as const]
            : [],
        ),
    ),
  );
  const anchors = new Set(
    [...[...sorts].filter(([, sort]) => sort === "id").map(([id]) => id), ...keyRanks.keys()].map(
      (id) => clusters.root(id),
    ),
  );
  const isAnchored = (root: string): boolean =>
    anchors.has(root) || clusters.info(root).foreign.size > 0;
  return indexBearers(given, written, clusters, isAnchored);
}

const pairs = (ids: readonly string[]): Edge[] =>
  ids.slice(1).map((id): Edge => [ids[0] ?? id, id]);

function makeIdentity({
  births,
  clusters,
  bearers,
  entities,
}: {
  births: Births;
  clusters: Clusters;
  bearers: Bearers;
  entities: ReadonlyMap<string, Entity>;
}): Identity {
  const bearerOf = (name: string, kinds: readonly string[]): Entity | null => {
    const anchored = bearers.anchored(name, kinds);
    const found =
      anchored.length > 0
        ? anchored
        : [...new Set([...bearers.named(name, kinds), ...bearers.born(name, kinds)])];
    return found.length === 1 ? (entities.get(found[0] ?? "") ?? null) : null;
  };
  const known = (id: string): Entity | null =>
    clusters.has(id) ? (entities.get(clusters.root(id)) ?? null) : null;
  const inDocument = (use: MentionUse): Entity | null => {
    const { text, local } = use.mention;
    const ids = use.kinds.map((kind) =>
      local === null
        ? births.scoped(kind, text ?? "", use.document)
        : births.local(kind, local, use.document),
    );
    const found = [...new Set(ids.map(known).filter((entity) => entity !== null))];
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  return {
    bearerOf,
    birthOf: (use) => births.written(use),
    entityOf: (use) => {
      const own = births
        .of(use)
        .map((birth: Birth) => known(birth.id))
        .find((entity) => entity !== null);
      if (own) return own;
      if (use.mention.id !== null) return null;
      return (
        inDocument(use) ??
        (use.mention.text === null ? null : bearerOf(use.mention.text, use.kinds))
      );
    },
  };
}
