import { DragomanError } from "../../errors.ts";
import type { Mention } from "../../model/claim.ts";
import { foldName } from "../../model/fold.ts";
import { concreteTypes, type Model } from "../../model/model.ts";
import type { DeclaredName } from "./identity-values.ts";
import {
  entriesOf,
  isMapping,
  refuse,
  refuseMissing,
  textOf,
  type YamlValue,
} from "./yaml-file.ts";

/** An entry of `entities`: what a name or an id of the same file can mean. */
export interface DeclaredEntity {
  readonly kind: string;
  readonly id: string | null;
  readonly name: string | null;
  readonly names: readonly DeclaredName[];
}
/** Declared entities by id and by folded name. */
export interface Declared {
  readonly byId: ReadonlyMap<string, DeclaredEntity>;
  readonly byName: ReadonlyMap<string, readonly DeclaredEntity[]>;
}

/** Indexes the entries of a file. */
export function indexDeclared(entities: readonly DeclaredEntity[]): Declared {
  const byName = new Map<string, DeclaredEntity[]>();
  for (const entity of entities) {
    for (const text of new Set(
      [entity.name ?? "", ...entity.names.map((name) => name.text)].map(foldName),
    )) {
      if (text !== "") byName.set(text, [...(byName.get(text) ?? []), entity]);
    }
  }
  return {
    byId: new Map(
      entities.flatMap((entity) => (entity.id === null ? [] : [[entity.id, entity] as const])),
    ),
    byName,
  };
}

/** The mention that stands for a declared entity. Without an id it is told apart by its name within the file. */
export const mentionOf = (entity: DeclaredEntity, text: string | null): Mention => ({
  text,
  kind: entity.kind,
  id: entity.id,
  local: entity.id === null ? entity.name : null,
});

/** Names of the entity types that a field of this type takes. */
export const entityKinds = (model: Model, typeName: string): readonly string[] =>
  concreteTypes(model, typeName)
    .filter((type) => type.family === "entity")
    .map((type) => type.name);

export interface MentionContext {
  readonly model: Model;
  readonly declared: Declared;
  /** The type that the field takes. */
  readonly typeName: string;
}

/** A name, an id, or `{ name, kind, id }`. */
export function readMention(value: YamlValue, context: MentionContext): Mention {
  if (!isMapping(value)) return mentionOfText(value, textOf(value), context);
  const entries = entriesOf(value, "A mention");
  const allowed = ["name", "kind", "id"];
  for (const [key, item] of entries)
    if (!allowed.includes(key))
      refuse(item, new DragomanError("UNKNOWN_FIELD", [key, "A mention", allowed]));
  const [name, kind, id] = [entries.get("name"), entries.get("kind"), entries.get("id")];
  if (name === undefined && id === undefined) return refuseMissing(value, "name", "A mention");
  const kinds = entityKinds(context.model, context.typeName);
  const given = kind === undefined ? null : textOf(kind);
  if (kind !== undefined && given !== null && !kinds.includes(given))
    refuse(kind, new DragomanError("UNKNOWN_VALUE", [given, "kind", kinds]));
  if (id !== undefined)
    return {
      ...mentionOfId(id, textOf(id), context),
      ...(name === undefined ? {} : { text: textOf(name) }),
      ...(given === null ? {} : { kind: given }),
    };
  const text = name === undefined ? "" : textOf(name);
  return (
    declaredOf(text, given === null ? kinds : [given], context.declared) ?? {
      text,
      kind: given,
      id: null,
      local: null,
    }
  );
}

function mentionOfText(value: YamlValue, text: string, context: MentionContext): Mention {
  if (text.trim() === "")
    return refuse(
      value,
      new DragomanError("BAD_RECORD", [`The field "${value.field ?? ""}" is empty.`]),
    );
  if (isId(text, context.model)) return mentionOfId(value, text, context);
  return (
    declaredOf(text, entityKinds(context.model, context.typeName), context.declared) ?? {
      text,
      kind: null,
      id: null,
      local: null,
    }
  );
}

function mentionOfId(value: YamlValue, id: string, { model, declared }: MentionContext): Mention {
  const entity = declared.byId.get(id);
  if (entity !== undefined) return mentionOf(entity, null);
  if (!isId(id, model))
    refuse(
      value,
      new DragomanError("BAD_RECORD", [
        `"${id}" is no id; an id is the prefix of a type, a colon and a key, such as country:RUS.`,
      ]),
    );
  return { text: null, kind: null, id, local: null };
}

/** `prefix:key` with the prefix of an entity type. */
export function isId(text: string, model: Model): boolean {
  const prefix = /^([a-z][a-z0-9-]*):\S+$/.exec(text)?.[1];
  return (
    prefix !== undefined &&
    [...model.types.values()].some((type) => type.family === "entity" && type.prefix === prefix)
  );
}

/** The only entry of the file that bears the name and is of such a kind. */
function declaredOf(text: string, kinds: readonly string[], declared: Declared): Mention | null {
  const found = (declared.byName.get(foldName(text)) ?? []).filter((entity) =>
    kinds.includes(entity.kind),
  );
  const [only, second] = found;
  return only === undefined || second !== undefined ? null : mentionOf(only, text);
}
