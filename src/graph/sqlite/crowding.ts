import { leadsToOne } from "../../plan/leads-to-one.ts";
import type { ShapeField } from "../../plan/plan.ts";

/** Tables that the fields of one SELECT may join: SQLite joins at most 64. */
export const JOIN_LIMIT = 24;

/** Tables that a field adds to the SELECT that renders it. */
function joinsOf(field: ShapeField): number {
  if (field.kind !== "nested") return 0;
  const { read } = field;
  if (read.kind === "page") return 2;
  if (read.kind === "batch" || !leadsToOne(read.rows)) return 1;
  const inner = read.shape.byType.flatMap((arm) => arm.fields);
  return 2 + (isCrowded(inner) ? groupByJoins(inner).length : sum(inner.map(joinsOf)));
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
/** Whether fields join more tables than one SELECT may. */
export const isCrowded = (fields: readonly ShapeField[]): boolean =>
  sum(fields.map(joinsOf)) > JOIN_LIMIT;

/** Fields in turn, in groups that each join no more than is allowed. */
export function groupByJoins(fields: readonly ShapeField[]): readonly (readonly ShapeField[])[] {
  const groups: ShapeField[][] = [];
  let room = 0;
  for (const field of fields) {
    const joins = joinsOf(field);
    if (groups.length === 0 || joins > room) {
      groups.push([]);
      room = JOIN_LIMIT;
    }
    groups.at(-1)?.push(field);
    room -= joins;
  }
  return groups;
}
