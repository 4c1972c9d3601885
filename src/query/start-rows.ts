import type {
  From,
  Page,
  Predicate,
  Read,
  ReadPlan,
  Rows,
  Shape,
  ShapeField,
} from "../plan/plan.ts";

/**
 * A pass: lists of a whole type start from an index where their filter allows.
 *
 * A condition on the id, on the words of a name, or on the id of one end of a fact says where the rows are; what it says
 * need not be asked again of each row.
 */
export function startRows(plan: ReadPlan): ReadPlan {
  return {
    kind: "read",
    roots: plan.roots.map((root) => ({ ...root, read: startRead(root.read) })),
  };
}

function startRead(read: Read): Read {
  switch (read.kind) {
    case "page":
      return { kind: "page", rows: startFrom(read.rows), page: startShapes(read.page) };
    case "one":
      return { ...read, shape: startShape(read.shape) };
    case "batch":
      return {
        ...read,
        parts: read.parts.map((part) =>
          part.kind === "node" ? { ...part, shape: startShape(part.shape) } : part,
        ),
      };
  }
}

const startShapes = (page: Page): Page => ({ ...page, shapes: page.shapes.map(startShape) });
const startShape = (shape: Shape): Shape => ({
  of: shape.of,
  byType: shape.byType.map((arm) => ({ types: arm.types, fields: arm.fields.map(startField) })),
});
const startField = (field: ShapeField): ShapeField =>
  field.kind === "nested" ? { ...field, read: startRead(field.read) } : field;

function startFrom(rows: Rows): Rows {
  if (rows.from.kind !== "type") return rows;
  const conditions = conjuncts(rows.where);
  for (const ranked of [byId, byEnd, byName]) {
    for (const condition of conditions) {
      const from = ranked(condition, rows);
      if (from)
        return {
          ...rows,
          from,
          where: { kind: "all", of: conditions.filter((other) => other !== condition) },
        };
    }
  }
  return rows;
}

const conjuncts = (where: Predicate): readonly Predicate[] =>
  where.kind === "all" ? where.of.flatMap(conjuncts) : [where];

function byId(condition: Predicate, rows: Rows): From | null {
  return condition.kind === "hasId" && condition.of === rows.as && !condition.many
    ? { kind: "id", id: condition.ids, isList: true }
    : null;
}

function byName(condition: Predicate, rows: Rows): From | null {
  return condition.kind === "named" && condition.of === rows.as
    ? { kind: "tokens", tokens: condition.tokens }
    : null;
}

/** `process: { id: { eq: … } }` on a list of facts: start at the process. */
function byEnd(condition: Predicate, rows: Rows): From | null {
  if (
    condition.kind !== "related" ||
    condition.quantifier !== "some" ||
    condition.rows.from.kind !== "end"
  )
    return null;
  const { from, as, types } = condition.rows;
  const [only, ...others] = conjuncts(condition.holds);
  if (from.of !== rows.as || !only || others.length > 0) return null;
  if (only.kind !== "hasId" || only.of !== as || only.many) return null;
  return {
    kind: "through",
    via: { as, types, from: { kind: "id", id: only.ids, isList: true } },
    next: { kind: "hop", of: as, ends: [{ kind: "end", end: from.end }], far: null },
  };
}
