import type { FieldValue } from "../model/claim.ts";
import type { EntityType, Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import { copyAttributes } from "./attributes.ts";
import type { Definition } from "./definitions.ts";
import type { Fact } from "./facts.ts";
import type { Entity } from "./cluster-entities.ts";
import { defaultOf } from "./keys.ts";
import { rowColumns } from "./row-columns.ts";

export interface EntityContent {
  readonly name: string;
  readonly definition: Definition | undefined;
  /** Why several reports were taken for it (rule 6); null for most. */
  readonly joinReason: string | null;
  /** Facts of which it is the subject. */
  readonly facts: readonly Fact[];
}

/** The row of an entity: its definition, copies of preferred values, its name. */
export function entityRow(
  entity: Entity,
  { name, definition, facts, joinReason }: EntityContent,
  model: Model,
): NodeRow {
  const externalIds = definition?.externalIds ?? [];
  return {
    id: entity.id,
    type: entity.type.name,
    columns: rowColumns(model, entity.type, {
      ...defaults(entity.type, model),
      ...definition?.fields,
      ...copyAttributes(entity.type, facts, model),
      id: entity.id,
      kind: entity.type.kindValue,
      name,
      joinReason,
      externalIds,
      formerIds: entity.formerIds,
    }),
    links: definition?.links ?? {},
    fact: null,
    externalIds: externalIds.map(({ scheme, value }) => ({ scheme, value })),
    formerIds: entity.formerIds,
    tokens: [],
  };
}

/** Fields that are never null hold OTHER, no, or an empty text where nobody says. */
function defaults(type: EntityType, model: Model): Readonly<Record<string, FieldValue>> {
  const scalars = [...type.fields.values()].filter(
    (field) => field.kind === "scalar" && !field.nullable && field.attribute === null,
  );
  return Object.fromEntries(
    scalars.map((field) => [
      field.name,
      (field.kind === "scalar" ? defaultOf(field, model) : null) ??
        (field.kind === "scalar" && field.column.scalar === "text" ? "" : 0),
    ]),
  );
}
