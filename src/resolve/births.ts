import { shortHash } from "../model/entity-id.ts";
import { nameKey, wordCount } from "../model/fold.ts";
import type { Model } from "../model/model.ts";
import type { MentionUse } from "./mention-uses.ts";

/** Groups without a name of their own are never joined across documents, however alike their words are. */
const SCOPED_TYPES: ReadonlySet<string> = new Set(["Group"]);

/** What gives a mention its birth id; also how a cluster's canonical id is chosen, the first sort winning. */
export type BirthSort = "id" | "name" | "scopedName" | "local";
export interface Birth {
  readonly id: string;
  readonly sort: BirthSort;
}

/** Birth ids of mentions: functions of the claim's own words and document (rule 5). */
export interface Births {
  /** All of a mention, the strongest first; none while its kind is not clear and no id is written. */
  of(use: MentionUse): readonly Birth[];
  /** What stands for the mention in the ids of facts (rule 13); never empty. */
  written(use: MentionUse): string;
  /** The birth id of a name inside one document. */
  scoped(kind: string, text: string, document: string): string;
  local(kind: string, local: string, document: string): string;
  /** Whether the document uses this name for two entities, so that it cannot tell them apart. */
  isShared(kind: string, text: string, document: string): boolean;
}

/** Prepares the birth ids for these mentions; which names a document shares between two entities is read from all of them. */
export function readBirths(uses: readonly MentionUse[], model: Model): Births {
  const locals = localsByName(uses);
  const id = (kind: string, parts: readonly unknown[]): string =>
    `${model.types.get(kind)?.prefix ?? "entity"}:${shortHash([kind, ...parts])}`;
  const births: Births = {
    of: (use) => birthsOf(use, births, id),
    written: (use) =>
      births.of(use)[0]?.id ?? `name:${nameKey(use.mention.text ?? use.mention.local ?? "")}`,
    scoped: (kind, text, document) => id(kind, ["name-key/1", nameKey(text), document]),
    local: (kind, local, document) => id(kind, ["local", local, document]),
    isShared: (kind, text, document) =>
      (locals.get(nameInDocument(kind, text, document))?.size ?? 0) > 1,
  };
  return births;
}

/** The one kind that a mention can have, or null. */
export const definiteKind = (use: MentionUse): string | null =>
  use.kinds.length === 1 ? (use.kinds[0] ?? null) : null;

function birthsOf(
  use: MentionUse,
  births: Births,
  id: (kind: string, parts: readonly unknown[]) => string,
): readonly Birth[] {
  const { mention, document } = use;
  if (mention.id !== null) return [{ id: mention.id, sort: "id" }];
  const kind = definiteKind(use);
  if (kind === null) return [];
  const found: Birth[] = [];
  const isScoped = mention.text !== null && (SCOPED_TYPES.has(kind) || wordCount(mention.text) < 2);
  const isApart = mention.text !== null && births.isShared(kind, mention.text, document);
  if (mention.text !== null && !isScoped && !isApart)
    found.push({ id: id(kind, ["name-key/1", nameKey(mention.text)]), sort: "name" });
  if (mention.local !== null)
    found.push({ id: births.local(kind, mention.local, document), sort: "local" });
  else if (mention.text !== null && (isScoped || isApart))
    found.push({ id: births.scoped(kind, mention.text, document), sort: "scopedName" });
  return found;
}

const nameInDocument = (kind: string, text: string, document: string): string =>
  JSON.stringify([kind, nameKey(text), document]);

function localsByName(uses: readonly MentionUse[]): ReadonlyMap<string, ReadonlySet<string>> {
  const locals = new Map<string, Set<string>>();
  for (const use of uses) {
    const kind = definiteKind(use);
    if (kind === null || use.mention.text === null || use.mention.local === null) continue;
    const key = nameInDocument(kind, use.mention.text, use.document);
    locals.set(key, (locals.get(key) ?? new Set()).add(use.mention.local));
  }
  return locals;
}
