/**
 * How superseded versions lie apart from current rows.
 *
 * A version is a node with labels of its own and the columns as they were, `[since, until)`; what it led to it leads to by
 * relationships of types of their own. Other ends are always anchors: the current node of a row or, once there is none,
 * what is left of it, a node with the label Gone and its id. Statements of now name neither these labels nor these types.
 */
import { counterColumns } from "../../model/columns.ts";
import type { Model } from "../../model/model.ts";

/** Leads from a superseded version to the anchor of its row. */
export const VERSION_OF = "VERSION_OF";
/** The label of an anchor whose row is removed. */
export const GONE = "Gone";
/** The label of what counters said before they changed while the version went on. */
export const COUNTED = "Counted";

/** The label that superseded versions have in place of a current one. */
export const pastLabel = (label: string): string => `Was${label}`;
/** The type that relationships of superseded versions have in place of a current one. */
export const pastType = (type: string): string => `WAS_${type}`;
/** The current type of a relationship of either sort. */
export const currentType = (type: string): string =>
  type.startsWith("WAS_") ? type.slice("WAS_".length) : type;

/** Whether some type of the model counts in this column. */
export const isCounter = (model: Model, column: string): boolean =>
  [...model.types.values()].some((type) =>
    counterColumns(type).some(({ name }) => name === column),
  );
