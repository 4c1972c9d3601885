/** What an entity is by definition: its own scalars and links, and its ids in other schemes. */
import type { Claim, FieldValue, Mention } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import { canonicalJson } from "../model/rows.ts";
import type { Entity } from "./cluster-entities.ts";
import type { Identity } from "./identity.ts";
import { fieldType, isMention, possibleKinds } from "./mention-uses.ts";
import { compareText, distinct, groupBy, mostGiven } from "./order.ts";

export interface Definition {
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly links: Readonly<Record<string, readonly string[]>>;
  readonly externalIds: readonly { readonly scheme: string; readonly value: string }[];
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
  identity: Identity,
  model: Model,
): ReadonlyMap<string, Definition> {
  const given = claims.flatMap((claim) => readGiven(claim, identity, model));
  const foreign = groupBy(
    claims.flatMap((claim) => readForeign(claim, identity, model)),
    (item) => item.entity,
  );
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

/** The entity that a name, an id or a definition is given to. */
const subjectOf = (
  document: string,
  mention: Mention,
  identity: Identity,
  model: Model,
): Entity | null =>
  identity.entityOf({ mention, document, kinds: possibleKinds(mention, "Entity", model) });

function readGiven(claim: Claim, identity: Identity, model: Model): readonly Given[] {
  const statement = claim.statement;
  if (statement.says !== "definition" || claim.modality !== "ASSERTED") return [];
  const entity = subjectOf(claim.document, statement.subject, identity, model);
  return entity === null
    ? []
    : [{ entity, document: claim.document, field: statement.field, value: statement.value }];
}

function readForeign(
  claim: Claim,
  identity: Identity,
  model: Model,
): readonly { readonly entity: string; readonly scheme: string; readonly value: string }[] {
  const statement = claim.statement;
  if (statement.says !== "externalId" || claim.modality !== "ASSERTED") return [];
  const entity = subjectOf(claim.document, statement.subject, identity, model);
  return entity === null
    ? []
    : [{ entity: entity.id, scheme: statement.scheme, value: statement.value }];
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
  const allowed = possibleKinds({ ...value, kind: null, id: null }, typeName, model);
  return found !== null && allowed.includes(found.type.name) ? found : null;
}

function define(
  given: readonly Given[],
  foreign: readonly { readonly scheme: string; readonly value: string }[],
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
  const externalIds = [
    ...groupBy(foreign, (item) => canonicalJson([item.scheme, item.value])).values(),
  ].flatMap((same) => same.slice(0, 1));
  return {
    fields,
    links,
    externalIds: externalIds
      .map(({ scheme, value }) => ({ scheme, value }))
      .sort((a, b) => compareText(a.scheme, b.scheme) || compareText(a.value, b.value)),
  };
}
