import { valueColumn } from "../model/columns.ts";
import type { FieldOf } from "../model/model.ts";
import type { ShapeField } from "../plan/plan.ts";
import { collectFields, subSelections, type SelectedField } from "./operation.ts";
import { column, presenceColumn } from "./filter-operators.ts";
import type { Planning } from "./planning.ts";
import type { Scope } from "./scope.ts";

/** A value without identity, shown from the columns that hold its parts. */
export function planValue(
  planning: Planning,
  scope: Scope,
  field: FieldOf<"value">,
  selected: SelectedField,
): ShapeField {
  const present = field.nullable ? column(scope, presenceColumn(planning, field)) : null;
  return {
    kind: "object",
    name: selected.responseName,
    present,
    fields: planValueFields(planning, scope, field.typeName, field.prefix, selected),
  };
}

function planValueFields(
  planning: Planning,
  scope: Scope,
  typeName: string,
  prefix: string,
  selected: SelectedField,
): readonly ShapeField[] {
  const type = planning.model.values.get(typeName);
  return collectFields(planning.operation, typeName, subSelections(selected)).map(
    (part): ShapeField => {
      const name = part.responseName;
      const field = type?.fields.get(part.name);
      if (!field) return { kind: "constant", name, value: typeName };
      if (field.kind === "value") {
        const inner = prefix + (field.name[0] ?? "").toUpperCase() + field.name.slice(1);
        return {
          kind: "object",
          name,
          present: null,
          fields: planValueFields(planning, scope, field.typeName, inner, part),
        };
      }
      const stored = valueColumn(planning.model, typeName, prefix, field.name);
      return { kind: "value", name, value: column(scope, stored), scalar: stored.scalar };
    },
  );
}

/** The parts of each value of a list that is stored as one text. */
export function planValueParts(
  planning: Planning,
  field: FieldOf<"values">,
  selected: SelectedField,
): Extract<ShapeField, { kind: "values" }>["parts"] {
  const type = planning.model.values.get(field.typeName);
  if (!type) return null;
  return collectFields(planning.operation, field.typeName, subSelections(selected)).map((part) =>
    type.fields.has(part.name)
      ? { name: part.responseName, field: part.name, constant: null }
      : { name: part.responseName, field: null, constant: field.typeName },
  );
}
