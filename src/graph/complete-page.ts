/** What a page tells of itself, from its rows as they are completed: nodes, edges, cursors, counts. */
import type { EdgePart, PageInfoPart, PagePart } from "../plan/plan.ts";

export interface CompletedRow {
  readonly cursor: string | null;
  readonly nodes: readonly unknown[];
}

export interface CompletedPage {
  readonly rows: readonly CompletedRow[];
  readonly hasMore: boolean;
  readonly hasBehind: boolean;
  readonly total: number;
  readonly isBackwards: boolean;
  readonly moment: string | null;
}

/** What was asked of the page, by response name. */
export const completeParts = (
  parts: readonly PagePart[],
  page: CompletedPage,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(parts.map((part) => [part.name, completePart(part, page)]));

function completePart(part: PagePart, page: CompletedPage): unknown {
  switch (part.kind) {
    case "nodes":
      return page.rows.map((row) => row.nodes[part.shape]);
    case "edges":
      return page.rows.map((row) =>
        Object.fromEntries(part.fields.map((field) => [field.name, completeEdgePart(field, row)])),
      );
    case "pageInfo":
      return Object.fromEntries(
        part.fields.map((field) => [field.name, completePageInfo(field, page)]),
      );
    case "total":
      return page.total;
    case "recordedAt":
      return page.moment;
    case "typename":
      return part.value;
  }
}

function completeEdgePart(part: EdgePart, row: CompletedRow): unknown {
  switch (part.kind) {
    case "cursor":
      return row.cursor;
    case "node":
      return row.nodes[part.shape];
    case "typename":
      return part.value;
  }
}

function completePageInfo(part: PageInfoPart, page: CompletedPage): unknown {
  switch (part.kind) {
    case "hasNextPage":
      return page.isBackwards ? page.hasBehind : page.hasMore;
    case "hasPreviousPage":
      return page.isBackwards ? page.hasMore : page.hasBehind;
    case "startCursor":
      return page.rows[0]?.cursor ?? null;
    case "endCursor":
      return page.rows.at(-1)?.cursor ?? null;
    case "typename":
      return part.value;
  }
}
