/**
 * The parts of identity that outlive a document: written ids, ids of other schemes, names and definitions with their
 * subjects, what people judged. A mention that only writes a name is none of them: it changes no cluster.
 */
import type { Model } from "../model/model.ts";
import { indexBearers, type Bearers } from "./bearers.ts";
import { definiteKind, handleMarks, handleOf, type Births, type BirthSort } from "./births.ts";
import { Clusters, type ClusterInfo, type Edge } from "./clusters.ts";
import { tellForeignIds } from "./foreign-ids.ts";
import { givenKind, type IdentityClaims } from "./identity-claims.ts";
import {
  readJudged,
  tellJudgedMentions,
  tellJudgements,
  type IdentityJudgement,
} from "./judged.ts";
import type { MentionUse } from "./mention-uses.ts";
import type { Span } from "./spans.ts";

export interface CoreClusters {
  readonly clusters: Clusters;
  /** How each birth id of the clusters came about; ids that only a judgement names have none. */
  readonly sorts: ReadonlyMap<string, BirthSort | "foreign">;
  /** Place of each id made from another scheme's among those of its type. */
  readonly places: ReadonlyMap<string, number>;
  readonly bearers: Bearers;
  /** Ids that were judged. */
  readonly judged: ReadonlySet<string>;
}
export interface CoreInput {
  readonly uses: readonly MentionUse[];
  readonly births: Births;
  readonly said: IdentityClaims;
  readonly judgements: readonly IdentityJudgement[];
  /** The days on which a mention was written. */
  readonly whenOf: (use: MentionUse) => Span | null;
  readonly model: Model;
}

/** Joins along the edges of rule 5, sort by sort: judgements, foreign ids, handles of documents, names with one bearer. */
export function joinCore(input: CoreInput): CoreClusters {
  const { births, said, judgements, model } = input;
  const clusters = new Clusters();
  const sorts = new Map<string, BirthSort | "foreign">();
  tellSubjects(said, clusters, sorts);
  const handled = tellMentions(input, clusters, sorts);
  const { edges: foreign, places } = tellForeignIds(said.foreign, clusters, model);
  for (const id of places.keys()) if (!sorts.has(id)) sorts.set(id, "foreign");
  const judged = readJudged(judgements);
  const judgedUses = tellJudgedMentions(input.uses, judged, { births, clusters, sorts, model });
  tellJudgements(judgements, clusters);
  const handles = partsByHandle(handled, births, clusters);
  clusters.join(judged.edges);
  clusters.join(foreign);
  clusters.join([...handles.values()].flatMap((parts) => allPairs([...parts])));
  const bearers = indexBearers(said.names, clusters);
  clusters.join(
    aliasEdges([...handled, ...said.subjects.map((subject) => subject.use), ...judgedUses], {
      ...input,
      clusters,
      bearers,
      handles,
      judged: judged.ids,
    }),
  );
  return { clusters, sorts, places, bearers, judged: judged.ids };
}

function tellSubjects(
  { subjects }: IdentityClaims,
  clusters: Clusters,
  sorts: Map<string, BirthSort | "foreign">,
): void {
  for (const { birth, use, kind } of subjects) {
    clusters.tell(birth.id, {
      kinds: kind === null ? new Map() : new Map([[kind, new Set([use.document])]]),
      marks: handleMarks(use),
      ...written(birth.sort, kind),
    });
    sorts.set(birth.id, birth.sort);
  }
}

/** Tells the clusters of written ids and of names under handles; returns all mentions with a handle. */
function tellMentions(
  { uses, births, model }: CoreInput,
  clusters: Clusters,
  sorts: Map<string, BirthSort | "foreign">,
): readonly MentionUse[] {
  const handled: MentionUse[] = [];
  for (const use of uses) {
    const kind = givenKind(use, model);
    const [birth] = births.of(use);
    if (kind === null || birth === undefined) continue;
    if (birth.sort !== "id" && use.mention.local !== null) handled.push(use);
    if (birth.sort !== "id" && (birth.sort !== "name" || use.mention.local === null)) continue;
    clusters.tell(birth.id, {
      usedKinds: new Set([kind]),
      marks: handleMarks(use),
      ...written(birth.sort, kind),
    });
    sorts.set(birth.id, birth.sort);
  }
  return handled;
}

const written = (sort: BirthSort, kind: string | null): Partial<ClusterInfo> =>
  sort === "id" && kind !== null ? { isWritten: true, isAnchored: true } : {};

/** The parts of identity that each handle of a document stands for: they are one entity. */
function partsByHandle(
  handled: readonly MentionUse[],
  births: Births,
  clusters: Clusters,
): ReadonlyMap<string, ReadonlySet<string>> {
  const byHandle = new Map<string, Set<string>>();
  for (const use of handled) {
    const handle = handleOf(use, births);
    if (handle === null) continue;
    const parts = byHandle.get(handle) ?? new Set();
    byHandle.set(handle, parts);
    for (const { id } of births.of(use)) if (clusters.has(id)) parts.add(id);
  }
  return byHandle;
}

const allPairs = (ids: readonly string[]): readonly Edge[] =>
  ids.flatMap((a, i) => ids.slice(i + 1).map((b): Edge => [a, b]));

interface AliasContext {
  readonly births: Births;
  readonly clusters: Clusters;
  readonly bearers: Bearers;
  /** Parts of identity by handle. */
  readonly handles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly judged: ReadonlySet<string>;
  readonly whenOf: (use: MentionUse) => Span | null;
}

/** A cluster without a written id joins the only one that bears a name by which it is written, if all its names lead to one. */
function aliasEdges(naming: readonly MentionUse[], context: AliasContext): readonly Edge[] {
  const { births, clusters, bearers } = context;
  const targets = new Map<string, Set<string>>();
  for (const use of naming) {
    const kind = definiteKind(use);
    const { id, text } = use.mention;
    if (kind === null || id !== null || text === null) continue;
    if (births.isShared(kind, text, use.document)) continue;
    for (const part of partsOf(use, context)) {
      const root = clusters.root(part.id);
      const target = bearers.only(text, [kind], part.when);
      if (target !== null && target !== root && !clusters.info(root).isWritten)
        targets.set(root, (targets.get(root) ?? new Set()).add(target));
    }
  }
  return [...targets].flatMap(([root, found]): Edge[] =>
    found.size === 1 ? [...found].map((target): Edge => [root, target]) : [],
  );
}

/** The parts of identity that a mention stands for. A name that was judged is meant in all documents, whenever they were written. */
function partsOf(
  use: MentionUse,
  { births, clusters, handles, judged, whenOf }: AliasContext,
): readonly { readonly id: string; readonly when: Span | null }[] {
  const own = births.of(use).filter((birth) => clusters.has(birth.id));
  const timeless = own.filter((birth) => birth.sort === "name" && judged.has(birth.id));
  const ids = [
    ...own.map((birth) => birth.id),
    ...(handles.get(handleOf(use, births) ?? "") ?? []),
  ];
  return ids.map((id) => ({
    id,
    when: timeless.some((birth) => birth.id === id) ? null : whenOf(use),
  }));
}
