/** What an entity is by definition: its own scalars and links, and its ids in other schemes. */
import type { Claim, FieldValue, Mention, StoredDocument } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import { distinct, groupBy } from "../model/order.ts";
import { canonicalJson } from "../model/rows.ts";
import type { Entity } from "./cluster-entities.ts";
import { entityForeignIds, type EntityForeignId } from "./entity-foreign-ids.ts";
import type { Identity } from "./identity.ts";
import { allowedKinds, fieldType, isMention, possibleKinds, subjectUse } from "./mention-uses.ts";
import { mostGiven } from "./most-given.ts";

export interface Definition {
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly links: Readonly<Record<string, readonly string[]>>;
  readonly externalIds: readonly EntityForeignId[];
}
interface Given {
  readonly entity: Entity;
  readonly document: string;
  readonly field: string;
  readonly value: FieldValue | Mention;
}

/** Definitions by entity. Of several values of a field the one that most documents give is taken, then the least. */
export function readDefinitions(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, StoredDocument>,
  { identity, model }: { readonly identity: Identity; readonly model: Model },
): ReadonlyMap<string, Definition> {
  const given = claims.flatMap((claim) => readGiven(claim, identity, model));
  const foreign = entityForeignIds(claims, documents, { identity, model });
  const byEntity = groupBy(given, (item) => item.entity.id);
  return new Map(
    distinct([...byEntity.keys(), ...foreign.keys()]).map((id) => [
      id,
      define(byEntity.get(id) ?? [], foreign.get(id) ?? [], identity, model),
    ]),
  );
}

/** The entities that links of definitions lead to. */
export function linkedEntities(
  claims: readonly Claim[],
  identity: Identity,
  model: Model,
): readonly Entity[] {
  return claims
    .flatMap((claim) => readGiven(claim, identity, model))
    .flatMap((given) => linkOf(given, identity, model) ?? []);
}

function readGiven(claim: Claim, identity: Identity, model: Model): readonly Given[] {
  const statement = claim.statement;
  if (statement.says !== "definition" || claim.modality !== "ASSERTED") return [];
  const use = subjectUse(claim, model);
  const entity = use === null ? null : identity.entityOf(use);
  return entity === null
    ? []
    : [{ entity, document: claim.document, field: statement.field, value: statement.value }];
}

function linkOf(
  { entity, document, field, value }: Given,
  identity: Identity,
  model: Model,
): Entity | null {
  if (!isMention(value)) return null;
  const typeName = fieldType(model, entity.type.name, field);
  const found = identity.entityOf({
    mention: value,
    document,
    kinds: possibleKinds(value, typeName, model),
  });
  const allowed = allowedKinds(model, typeName);
  return found !== null && allowed.includes(found.type.name) ? found : null;
}

function define(
  given: readonly Given[],
  externalIds: readonly EntityForeignId[],
  identity: Identity,
  model: Model,
): Definition {
  const fields: Record<string, FieldValue> = {};
  const links: Record<string, readonly string[]> = {};
  for (const [name, values] of groupBy(given, (item) => item.field)) {
    const field = values[0]?.entity.type.fields.get(name);
    if (field?.kind === "link") {
      const led = values.flatMap((item) => {
        const entity = linkOf(item, identity, model);
        return entity === null ? [] : [{ value: entity.id, document: item.document }];
      });
      const most = mostGiven(led, (id) => id);
      if (most !== null)
        links[name] = field.many ? distinct(led.map((item) => item.value)) : [most];
    } else if (field?.kind === "scalar") {
      const most = mostGiven(
        values.flatMap((item) =>
          isMention(item.value) ? [] : [{ value: item.value, document: item.document }],
        ),
        canonicalJson,
      );
      if (most !== null) fields[name] = most;
    }
  }
  return { fields, links, externalIds };
}
