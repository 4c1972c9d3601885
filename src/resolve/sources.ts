import { shortHash } from "../model/entity-id.ts";
import { foldName } from "../model/fold.ts";
import type { StoredDocument } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import { least } from "../model/order.ts";
import type { Entity } from "./cluster-entities.ts";
import type { Identity } from "./identity.ts";
import { allowedKinds, type MentionUse } from "./mention-uses.ts";
import { recordType } from "./record-row.ts";

/** The id of a publisher or data set: one source per name in normal form. */
export const sourceId = (name: string): string => `source:${shortHash(foldName(name))}`;

/** The sources of a document's publications. */
export const sourcesOf = ({ publications }: StoredDocument): readonly string[] =>
  publications.flatMap(({ publisher }) => (publisher === null ? [] : [sourceId(publisher)]));

/** The body that a publisher's name means, known to the graph or not. */
export const sourceBody = (name: string, identity: Identity, model: Model): Entity | null =>
  identity.bearerOf(name, publisherUse(name, "", model).kinds);

/** A publisher's name as a document gives it. */
export function publisherUse(name: string, document: string, model: Model): MentionUse {
  const type = recordType(model, "Source").fields.get("body")?.typeName ?? "Organisation";
  const mention = { text: name, kind: null, id: null, local: null };
  return { mention, document, kinds: allowedKinds(model, type) };
}

/** Of several spellings of one name one with letters of both cases, then the least: however often each is written. */
export function bestSpelling(spellings: readonly string[]): string {
  const mixed = spellings.filter(
    (text) => text !== text.toUpperCase() && text !== text.toLowerCase(),
  );
  return least(mixed.length > 0 ? mixed : spellings);
}
