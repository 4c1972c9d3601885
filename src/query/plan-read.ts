import { isInterfaceType, isObjectType, type SelectionSetNode } from "graphql";
import { fieldsOf, type TypeName } from "../model/model.ts";
import type { Read, Rows, Shape, ShapeField } from "../plan/plan.ts";
import { refuseDeepFilter, refuseDeepSelection } from "./depth-limits.ts";
import { column } from "./filter-operators.ts";
import { collectFields, subSelections, type SelectedField } from "./operation.ts";
import { planParts } from "./page-parts.ts";
import { planPlace } from "./page-place.ts";
import { planFilter } from "./plan-filter.ts";
import { idOf, planOrder } from "./plan-order.ts";
import { planValue, planValueParts } from "./plan-value.ts";
import { argumentsOf, type Path, type Planning } from "./planning.ts";
import { listSource, singleSource, unfiltered, type Scope, type Source } from "./scope.ts";

/** Plans a connection: a page of the rows of a source, filtered and in total order. */
export function planPage(
  planning: Planning,
  source: Source,
  ownerName: string,
  field: SelectedField,
  path: Path,
): Read {
  refuseDeepSelection(path);
  const given = argumentsOf(planning, ownerName, field);
  const typeName = listedType(planning, ownerName, field);
  const where =
    given["where"] === undefined
      ? { kind: "all" as const, of: [] }
      : planFilter(planning, source.scope, given["where"], { field: path, keys: [] });
  refuseDeepFilter(where, path);
  const order = planOrder(planning, source.scope, typeName, given["orderBy"], path);
  const planNode = (selected: SelectedField, below: Path): Shape =>
    planShape(planning, source.scope, subSelections(selected), below);
  const rows: Rows = {
    as: source.scope.as,
    types: source.scope.types,
    from: source.from,
    where,
    order,
  };
  return {
    kind: "page",
    rows,
    page: {
      ...planPlace(planning, given, order, typeName, path),
      ...planParts(planning, typeName, field, path, planNode),
    },
  };
}

/** `ProcessRole` for a field of type `ProcessRoleConnection`. */
function listedType(planning: Planning, ownerName: string, field: SelectedField): string {
  const owner = planning.operation.schema.getType(ownerName);
  const type =
    isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[field.name]?.type : undefined;
  return String(type).replace(/Connection!$/, "");
}

/**
 * What selections ask of the rows of a scope, per concrete type: under an interface one response name can mean
 * different fields. Types that are asked for the same share an arm.
 */
export function planShape(
  planning: Planning,
  scope: Scope,
  selections: readonly SelectionSetNode[],
  path: Path,
): Shape {
  const arms: { readonly types: TypeName[]; readonly selected: readonly SelectedField[] }[] = [];
  for (const type of scope.types) {
    const selected = collectFields(planning.operation, type, selections);
    const same = arms.find((arm) => isSameSelection(arm.selected, selected));
    if (same) same.types.push(type);
    else arms.push({ types: [type], selected });
  }
  return {
    of: scope.as,
    byType: arms.map(({ types, selected }) => ({
      types,
      fields: selected.map((field) => planField(planning, { ...scope, types }, field, path)),
    })),
  };
}

function isSameSelection(a: readonly SelectedField[], b: readonly SelectedField[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      (field, i) =>
        field.responseName === b[i]?.responseName &&
        field.nodes.length === b[i].nodes.length &&
        field.nodes.every((node, j) => node === b[i]?.nodes[j]),
    )
  );
}

function planField(
  planning: Planning,
  scope: Scope,
  selected: SelectedField,
  path: Path,
): ShapeField {
  const name = selected.responseName;
  if (selected.name === "__typename") return { kind: "typename", name };
  if (selected.name === "key") return { kind: "value", name, value: idOf(scope), scalar: "text" };
  const below = [...path, name];
  const owner = scope.types[0] ?? "";
  const field = fieldsOf(planning.model, owner).get(selected.name);
  if (!field) throw new Error(`The model has no field ${owner}.${selected.name}.`);
  switch (field.kind) {
    case "scalar":
      return {
        kind: "value",
        name,
        value: column(scope, field.column),
        scalar: field.column.scalar,
      };
    case "value":
      return planValue(planning, scope, field, selected);
    case "values":
      return {
        kind: "values",
        name,
        value: column(scope, field.column),
        parts: planValueParts(planning, field, selected),
      };
    case "end":
      return {
        kind: "nested",
        name,
        read: planOne(planning, singleSource(planning, scope, field), selected, below),
      };
    case "link":
      if (!field.many)
        return {
          kind: "nested",
          name,
          read: planOne(planning, singleSource(planning, scope, field), selected, below),
        };
      return {
        kind: "nested",
        name,
        read: planPage(planning, listSource(planning, scope, field), owner, selected, below),
      };
    case "inverse":
    case "facts":
      return {
        kind: "nested",
        name,
        read: planPage(planning, listSource(planning, scope, field), owner, selected, below),
      };
  }
}

/** At most one row, shown in the shape of the selection. */
export function planOne(
  planning: Planning,
  source: Source,
  selected: SelectedField,
  path: Path,
): Read {
  return {
    kind: "one",
    rows: unfiltered(source),
    shape: planShape(planning, source.scope, subSelections(selected), path),
  };
}
