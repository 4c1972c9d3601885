import type { EdgePart, Page, PageInfoPart, PagePart, Shape } from "../plan/plan.ts";
import { collectFields, subSelections, type SelectedField } from "./operation.ts";
import type { Path, Planning } from "./planning.ts";

/**
 * The fields of a connection as selected, and what of the page they need.
 * `planNode` plans what is asked of each object at one place of the selection.
 */
export function planParts(
  planning: Planning,
  typeName: string,
  field: SelectedField,
  path: Path,
  planNode: (selected: SelectedField, path: Path) => Shape,
): Pick<Page, "needs" | "shapes" | "parts"> {
  const shapes: Shape[] = [];
  const shape = (selected: SelectedField, below: Path): number =>
    shapes.push(planNode(selected, [...below, selected.responseName])) - 1;
  const parts = collectFields(
    planning.operation,
    `${typeName}Connection`,
    subSelections(field),
  ).map((selected): PagePart => {
    const name = selected.responseName;
    switch (selected.name) {
      case "nodes":
        return { kind: "nodes", name, shape: shape(selected, path) };
      case "edges":
        return {
          kind: "edges",
          name,
          fields: planEdge(planning, typeName, selected, (inner) => shape(inner, [...path, name])),
        };
      case "pageInfo":
        return { kind: "pageInfo", name, fields: planPageInfo(planning, selected) };
      case "totalCount":
        return { kind: "total", name };
      case "recordedAt":
        return { kind: "recordedAt", name };
      default:
        return { kind: "typename", name, value: `${typeName}Connection` };
    }
  });
  return { shapes, parts, needs: pageNeeds(parts) };
}

function planEdge(
  planning: Planning,
  typeName: string,
  field: SelectedField,
  shape: (selected: SelectedField) => number,
): readonly EdgePart[] {
  return collectFields(planning.operation, `${typeName}Edge`, subSelections(field)).map(
    (selected): EdgePart => {
      const name = selected.responseName;
      if (selected.name === "cursor") return { kind: "cursor", name };
      if (selected.name === "node") return { kind: "node", name, shape: shape(selected) };
      return { kind: "typename", name, value: `${typeName}Edge` };
    },
  );
}

function planPageInfo(planning: Planning, field: SelectedField): readonly PageInfoPart[] {
  return collectFields(planning.operation, "PageInfo", subSelections(field)).map(
    (selected): PageInfoPart => {
      const { name: kind, responseName: name } = selected;
      if (
        kind === "hasNextPage" ||
        kind === "hasPreviousPage" ||
        kind === "startCursor" ||
        kind === "endCursor"
      )
        return { kind, name };
      return { kind: "typename", name, value: "PageInfo" };
    },
  );
}

function pageNeeds(parts: readonly PagePart[]): Page["needs"] {
  const info = parts.flatMap((part) =>
    part.kind === "pageInfo" ? part.fields.map((field) => field.kind) : [],
  );
  const edges = parts.flatMap((part) =>
    part.kind === "edges" ? part.fields.map((field) => field.kind) : [],
  );
  const cursors =
    edges.includes("cursor") || info.includes("startCursor") || info.includes("endCursor");
  const sides = info.includes("hasNextPage") || info.includes("hasPreviousPage");
  return {
    rows: cursors || sides || parts.some((part) => part.kind === "nodes" || part.kind === "edges"),
    hasMore: sides,
    hasBehind: sides,
    total: parts.some((part) => part.kind === "total"),
    cursors,
  };
}
