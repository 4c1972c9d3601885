import { DragomanError } from "../errors.ts";

/** Characters that a name, a title or an id may have: what lists are ordered by has to fit into an index of every engine. */
const NAME_LIMIT = 500;

/** Refuses a name, title or id that is too long to be one; other texts may have any length. */
export function refuseLongName(what: string, name: string | null): DragomanError | null {
  if (name === null || name.length <= NAME_LIMIT) return null;
  const problem = `has ${name.length} characters, and names, titles and ids have at most ${NAME_LIMIT}`;
  return new DragomanError("TEXT_NOT_STORABLE", [what, problem]);
}

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
