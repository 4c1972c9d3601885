import { createHash } from "node:crypto";
import type { EntityType } from "./model.ts";
import { canonicalJson } from "./rows.ts";

/** Twenty hex digits that stand for a value: enough for ids that are unique in one graph. */
export const shortHash = (value: unknown): string =>
  createHash("sha256").update(canonicalJson(value)).digest("hex").slice(0, 20);

/** SHA-256 of a text, in hex. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The id of a stored text. */
export const documentId = (hash: string): string => `doc:${hash}`;

/**
 * The id that a foreign id makes: country codes stand bare (`country:RUS`), Wikidata's as `person:wd-Q7747`,
 * all others with the name of their scheme.
 */
export function foreignEntityId(type: EntityType, scheme: string, value: string): string {
  if (scheme.startsWith("iso3166-")) return `${type.prefix}:${value}`;
  return `${type.prefix}:${scheme === "wikidata" ? "wd" : scheme}-${value}`;
}

/** The types whose ids begin with this id's first part. */
export function typesOfPrefix(
  types: Iterable<{ readonly family: string }>,
  id: string,
): readonly EntityType[] {
  const prefix = id.slice(0, id.indexOf(":"));
  return [...types].filter(
    (type): type is EntityType =>
      type.family === "entity" && (type as EntityType).prefix === prefix,
  ); // An entity type by its family.
}
