import { shortHash } from "../model/entity-id.ts";
import { NAME_KEY, nameKey, wordCount } from "../model/fold.ts";
import type { Model } from "../model/model.ts";
import type { Marks } from "./clusters.ts";
import { rememberByUse, type MentionUse } from "./mention-uses.ts";

/** Groups without a name of their own are never joined across documents, however alike their words are. */
export const SCOPED_TYPES: ReadonlySet<string> = new Set(["Group"]);

/** What gives a mention its birth id. The last two are known inside one document alone. */
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
  /** The birth id of a name of two words or more, the same for every document. */
  named(kind: string, text: string): string;
  /** The birth id of a name inside one document. */
  scoped(kind: string, text: string, document: string): string;
  local(kind: string, local: string, document: string): string;
  /** Whether the document uses this name for two entities, so that it cannot tell them apart. */
  isShared(kind: string, text: string, document: string): boolean;
}

/** Prepares the birth ids for these mentions; which names a document shares between two entities is read from all of them. */
export function readBirths(uses: readonly MentionUse[], model: Model): Births {
  const locals = localsByName(uses);
  const made = new Map<string, string>();
  const id = (kind: string, ...parts: readonly string[]): string => {
    const key = JSON.stringify([kind, ...parts]);
    const known = made.get(key);
    if (known !== undefined) return known;
    const hash = `${model.types.get(kind)?.prefix ?? "entity"}:${shortHash([kind, ...parts])}`;
    made.set(key, hash);
    return hash;
  };
  const births: Births = {
    of: rememberByUse((use) => birthsOf(use, births)),
    written: (use) =>
      births.of(use)[0]?.id ?? `name:${nameKey(use.mention.text ?? use.mention.local ?? "")}`,
    named: (kind, text) => id(kind, NAME_KEY, nameKey(text)),
    scoped: (kind, text, document) => id(kind, NAME_KEY, nameKey(text), document),
    local: (kind, local, document) => id(kind, "local", local, document),
    isShared: (kind, text, document) => {
      const ofDocument = locals.get(document);
      return ofDocument !== undefined && (ofDocument.get(nameOfKind(kind, text))?.size ?? 0) > 1;
    },
  };
  return births;
}

/** The one kind that a mention can have, or null. */
export const definiteKind = (use: MentionUse): string | null =>
  use.kinds.length === 1 ? (use.kinds[0] ?? null) : null;

/** Whether a birth is that of one document, which joins at most one cluster and changes none. */
export const isOfDocument = (birth: Birth): boolean =>
  birth.sort === "local" || birth.sort === "scopedName";

/** What a document's handle keeps apart from its other handles. */
export function handleMarks({ document, kinds, mention }: MentionUse): Marks {
  return mention.id !== null || mention.local === null || kinds.length !== 1
    ? new Map()
    : new Map([[`handle\n${document}\n${kinds.join("")}`, new Set([mention.local])]]);
}

/** The birth id of the handle under which a document speaks of it; null where it has none. */
export function handleOf(use: MentionUse, births: Births): string | null {
  const kind = definiteKind(use);
  const { id, local } = use.mention;
  return kind === null || id !== null || local === null
    ? null
    : births.local(kind, local, use.document);
}

function birthsOf(use: MentionUse, births: Births): readonly Birth[] {
  const { mention, document } = use;
  if (mention.id !== null) return [{ id: mention.id, sort: "id" }];
  const kind = definiteKind(use);
  if (kind === null) return [];
  const found: Birth[] = [];
  const isScoped = mention.text !== null && (SCOPED_TYPES.has(kind) || wordCount(mention.text) < 2);
  const isApart = mention.text !== null && births.isShared(kind, mention.text, document);
  if (mention.text !== null && !isScoped && !isApart)
    found.push({ id: births.named(kind, mention.text), sort: "name" });
  if (mention.local !== null)
    found.push({ id: births.local(kind, mention.local, document), sort: "local" });
  else if (mention.text !== null && (isScoped || isApart))
    found.push({ id: births.scoped(kind, mention.text, document), sort: "scopedName" });
  return found;
}

const nameOfKind = (kind: string, text: string): string => JSON.stringify([kind, nameKey(text)]);

/** Handles by document and name. */
function localsByName(
  uses: readonly MentionUse[],
): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const locals = new Map<string, Map<string, Set<string>>>();
  for (const use of uses) {
    const kind = definiteKind(use);
    const { text, local } = use.mention;
    if (kind === null || text === null || local === null) continue;
    const ofDocument = locals.get(use.document) ?? new Map<string, Set<string>>();
    const key = nameOfKind(kind, text);
    locals.set(use.document, ofDocument.set(key, (ofDocument.get(key) ?? new Set()).add(local)));
  }
  return locals;
}
