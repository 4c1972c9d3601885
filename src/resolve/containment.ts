import type { FactClaim } from "./keys.ts";
import { MEETING } from "./meeting-reports.ts";

/** Whether a place lies in another, directly or through others, by what claims say of places; no place lies in itself. */
export function readContainment(
  read: readonly FactClaim[],
): (inner: string, outer: string) => boolean {
  const wholes = new Map<string, Set<string>>();
  for (const { claim, predicate, subject, object } of read) {
    if (predicate !== MEETING.within || object === null) continue;
    if (claim.modality !== "ASSERTED" || claim.polarity !== "STATED") continue;
    wholes.set(subject.id, (wholes.get(subject.id) ?? new Set()).add(object.id));
  }
  const known = new Map<string, ReadonlySet<string>>();
  return (inner, outer) => {
    const around = known.get(inner) ?? allAround(inner, wholes);
    known.set(inner, around);
    return around.has(outer);
  };
}

/** Sources may state a circle; each place is looked at once. */
function allAround(
  place: string,
  wholes: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [place];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const whole of wholes.get(at) ?? []) {
      if (found.has(whole)) continue;
      found.add(whole);
      open.push(whole);
    }
  return found;
}
