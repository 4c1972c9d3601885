import { DragomanError } from "../../errors.ts";
import { definitionFields, ENTITY_KEYS } from "../../model/claims-file-keys.ts";
import type { FieldValue, Mention, Pointer, Statement } from "../../model/claim.ts";
import type { EntityType, Field, Model } from "../../model/model.ts";
import { readScalar } from "./field-values.ts";
import { readForeignIds, readName, type DeclaredName } from "./identity-values.ts";
import {
  entityKinds,
  isId,
  mentionOf,
  readMention,
  type Declared,
  type DeclaredEntity,
} from "./mention-values.ts";
import {
  entriesOf,
  isEmpty,
  isMapping,
  itemsOf,
  pointerTo,
  refuse,
  refuseMissing,
  textOf,
  type YamlValue,
} from "./yaml-file.ts";

/** A statement with the place that says it. */
export interface PlacedStatement {
  readonly statement: Statement;
  readonly value: YamlValue;
  readonly pointer: Pointer;
}

/** What an entry of `entities` says that it is: its kind, id and names. */
export function readDeclared(value: YamlValue, model: Model): DeclaredEntity {
  const entries = entriesOf(value, "An entity");
  const type = readKind(value, entries.get("kind"), model);
  const [id, name] = [entries.get("id"), entries.get("name")];
  if (id === undefined && name === undefined) refuseMissing(value, "name", type.name);
  if (id !== undefined && !(isId(textOf(id), model) && textOf(id).startsWith(`${type.prefix}:`))) {
    refuse(
      id,
      new DragomanError("BAD_RECORD", [
        `"${textOf(id)}" is no id for ${type.name}; such an id begins with ${type.prefix}: and has no blanks.`,
      ]),
    );
  }
  const names = entries.get("names");
  return {
    kind: type.name,
    id: id === undefined ? null : textOf(id),
    name: name === undefined ? null : textOf(name),
    names: names === undefined ? [] : itemsOf(names).map((item) => readName(item, model)),
  };
}

function readKind(record: YamlValue, kind: YamlValue | undefined, model: Model): EntityType {
  const allowed = entityKinds(model, "Entity");
  if (kind === undefined) return refuseMissing(record, "kind", "An entity");
  const type = model.types.get(textOf(kind));
  return type?.family === "entity"
    ? type
    : refuse(kind, new DragomanError("UNKNOWN_TYPE", [textOf(kind), allowed]));
}

/** Everything that an entry says, one statement per name, foreign id and field. */
export function readEntityRecord(
  value: YamlValue,
  entity: DeclaredEntity,
  context: { readonly model: Model; readonly declared: Declared },
): readonly PlacedStatement[] {
  const entries = entriesOf(value, "An entity");
  const type = context.model.types.get(entity.kind);
  if (type?.family !== "entity") return [];
  const subject = mentionOf(entity, entity.name);
  const definitions = definitionFields(type);
  return [...entries].flatMap(([key, item]): readonly PlacedStatement[] => {
    if (key === "name")
      return [
        placed(item, {
          says: "name",
          subject,
          name: textOf(item),
          nameKind: "SHORT",
          language: null,
        }),
      ];
    if (key === "names")
      return itemsOf(item).map((name, i) => placedName(name, subject, entity.names[i]));
    if (key === "externalIds")
      return readForeignIds(item, subject).map((id) => placed(id.value, id.statement));
    if (ENTITY_KEYS.some((own) => own === key)) return [];
    const field = definitions.get(key);
    if (field === undefined)
      return refuse(
        item,
        new DragomanError("UNKNOWN_FIELD", [
          key,
          type.name,
          [...ENTITY_KEYS, ...definitions.keys()],
        ]),
      );
    if (isEmpty(item))
      return refuse(item, new DragomanError("BAD_RECORD", [`The field "${key}" is empty.`]));
    return itemsOf(item).map((one) =>
      placed(one, {
        says: "definition",
        subject,
        field: key,
        value: readDefinition(one, field, context),
      }),
    );
  });
}

function readDefinition(
  value: YamlValue,
  field: Field,
  context: { readonly model: Model; readonly declared: Declared },
): FieldValue | Mention {
  return field.kind === "scalar"
    ? readScalar(value, field, context.model)
    : readMention(value, { ...context, typeName: field.typeName });
}

function placedName(
  value: YamlValue,
  subject: Mention,
  name: DeclaredName | undefined,
): PlacedStatement {
  const text = isMapping(value) ? (entriesOf(value, "A name").get("text") ?? value) : value;
  const { text: said = "", kind = "ALIAS", language = null, ...days } = name ?? {};
  return placed(text, { says: "name", subject, name: said, nameKind: kind, language, ...days });
}

const placed = (value: YamlValue, statement: Statement): PlacedStatement => ({
  statement,
  value,
  pointer: pointerTo(value),
});
