import { DragomanError } from "../errors.ts";
import { readMomentId } from "../model/moment-id.ts";
import type { View } from "../plan/plan.ts";
import { readInstant } from "./instant.ts";
import type { Path, Planning } from "./planning.ts";

/** Which moment a root field asks for, and the ids that it was given, without theirs. */
export interface RootView {
  readonly view: View;
  readonly keys: readonly string[];
}

/**
 * Reads the moment of a root field, from `asRecordedAt` or from the ids that it looks up. One field sees one moment:
 * ids of another one, or of none beside some of one, are refused.
 */
export function readRootView(
  planning: Planning,
  asRecordedAt: unknown,
  ids: readonly string[],
  path: Path,
): RootView {
  const read = ids.map(readMomentId);
  const asked = askedMoment(asRecordedAt);
  const moments = new Map<number | null, string>();
  // A bare id leaves the moment to the argument.
  if (asked !== null) moments.set(readInstant(asked, path), asked);
  for (const { moment } of read) {
    if (moment !== null) moments.set(readInstant(moment, path), moment);
    else if (asked === null) moments.set(null, "now");
  }
  if (moments.size > 1) throw new DragomanError("MIXED_MOMENTS", [[...moments.values()]], { path });
  const [instant = null] = moments.keys();
  return {
    keys: read.map(({ key }) => key),
    view:
      instant === null
        ? { kind: "now" }
        : { kind: "snapshot", instant: planning.param("instant", instant) },
  };
}

/** The argument as text; what is no text is refused for its form. */
function askedMoment(given: unknown): string | null {
  if (given === undefined || given === null) return null;
  return typeof given === "string" ? given : JSON.stringify(given);
}
