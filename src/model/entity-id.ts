import { hash } from "node:crypto";
import type { EntityType } from "./model.ts";
import { canonicalJson } from "./rows.ts";

/** Twenty hex digits that stand for a value: enough for ids that are unique in one graph. */
export const shortHash = (value: unknown): string => sha256(canonicalJson(value)).slice(0, 20);

/** SHA-256 of a text, in hex. */
export const sha256 = (text: string): string => hash("sha256", text, "hex");

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

/** Place of the scheme that made this id among those of the type's `keys`; null where none did. */
export function schemePlace(type: EntityType, id: string): number | null {
  const at = type.keys.findIndex((scheme) => schemeForm(type, scheme).test(id));
  return at < 0 ? null : at;
}

function schemeForm(type: EntityType, scheme: string): RegExp {
  const codes: Readonly<Record<string, string>> = {
    "iso3166-1": "[A-Z]{3}",
    "iso3166-3": "[A-Z]{4}",
  };
  const key = codes[scheme] ?? `${scheme === "wikidata" ? "wd" : scheme}-.+`;
  return new RegExp(`^${type.prefix}:${key}$`, "u");
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
