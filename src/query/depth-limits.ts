import { DragomanError } from "../errors.ts";
import { leadsToOne } from "../plan/leads-to-one.ts";
import type { Predicate } from "../plan/plan.ts";
import type { Path } from "./planning.ts";

/** Response names inside one another, beyond which SQLite's expressions end; both engines refuse alike. */
const NAME_LIMIT = 120;

/** Refuses a selection that is nested too deeply. */
export function refuseDeepSelection(path: Path): void {
  if (path.length <= NAME_LIMIT) return;
  const shown = { path: path.slice(0, NAME_LIMIT) };
  throw new DragomanError("QUERY_TOO_DEEP", [path.length, NAME_LIMIT], shown);
}

/**
 * How deep a filter may be. SQLite's parser goes a hundred symbols deep, some thirty of which a statement needs around
 * its filter; each condition below counts at least what it was measured to take. Both engines refuse alike.
 */
const FILTER_LIMIT = 70;
const QUANTIFIERS = { some: 10, none: 12, every: 14, single: 18 } as const;
const WEIGHTS = { not: 2, all: 3, any: 4, beside: 2, name: 8 } as const;

/** Refuses a filter that is nested too deeply, before anything is printed. */
export function refuseDeepFilter(where: Predicate, path: Path): void {
  const depth = depthOf(where, true);
  if (depth > FILTER_LIMIT) {
    throw new DragomanError("FILTER_TOO_DEEP", [depth, FILTER_LIMIT], { path });
  }
}

/** `isFlat`: side by side with the conditions around it, so that it takes nothing by itself. */
function depthOf(predicate: Predicate, isFlat: boolean): number {
  switch (predicate.kind) {
    case "all":
      return (isFlat ? 0 : WEIGHTS.all) + depthBeside(predicate.of, isFlat);
    case "any":
      return WEIGHTS.any + depthBeside(predicate.of, false);
    case "not":
      return WEIGHTS.not + depthOf(predicate.of, false);
    case "related":
      return depthOfRelated(predicate, isFlat);
    case "named":
    case "hasId":
      return WEIGHTS.name;
    case "compare":
    case "oneOf":
    case "missing":
    case "text":
    case "isType":
    case "beyond":
      return 0;
  }
}

function depthOfRelated(
  { rows, holds, quantifier }: Extract<Predicate, { kind: "related" }>,
  isFlat: boolean,
): number {
  if (leadsToOne(rows))
    return (isFlat ? 0 : WEIGHTS.all) + depthBeside([rows.where, holds], isFlat);
  const inner = quantifier === "every" ? depthOf(holds, false) : depthOf(holds, true);
  return QUANTIFIERS[quantifier] + inner;
}

/** Conditions side by side: all but the first wait on the stack while another is read. */
function depthBeside(parts: readonly Predicate[], isFlat: boolean): number {
  const depths = parts.map((part) => depthOf(part, isFlat)).filter((depth) => depth > 0);
  return Math.max(0, ...depths) + (depths.length > 1 ? WEIGHTS.beside : 0);
}
