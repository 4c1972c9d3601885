import { DragomanError } from "../errors.ts";

/** Refuses what no engine stores exactly: NUL, and half a surrogate pair, also inside objects and lists. */
export function refuseUnstorable(what: string, value: unknown): DragomanError | null {
  if (typeof value === "string") return refuseText(what, value);
  if (typeof value !== "object" || value === null) return null;
  for (const [name, item] of Object.entries(value)) {
    const problem = refuseUnstorable(Array.isArray(value) ? what : `The field "${name}"`, item);
    if (problem) return problem;
  }
  return null;
}

function refuseText(what: string, text: string): DragomanError | null {
  if (text.includes("\0")) return new DragomanError("TEXT_NOT_STORABLE", [what, "contains NUL"]);
  return text.isWellFormed()
    ? null
    : new DragomanError("TEXT_NOT_STORABLE", [what, "contains half a surrogate pair"]);
}
