import { typesOfPrefix } from "../model/entity-id.ts";
import type { Model } from "../model/model.ts";
import { entityInKey, keyOf } from "../resolve/index-keys.ts";
import { MEETING } from "../resolve/meeting-reports.ts";
import type { Neighbours } from "./neighbours.ts";
import type { Work } from "./work.ts";

/** Loads the neighbours of meetings, and theirs in turn: a run of days is one meeting or several as a whole (rule 6). */
export async function followMeetings(work: Work, neighbours: Neighbours): Promise<void> {
  const { scope, model, meetings, meetingClaims, claims } = work;
  for (;;) {
    const around = await scope.load({ ids: [], keys: neighbours.keys });
    const dates = around.filter((entry) => neighbours.has(entry));
    for (const { id } of dates) {
      claims.add(id);
      meetingClaims.add(id);
    }
    const fresh = dates
      .flatMap(({ keys }) => keys.flatMap((key) => entityInKey(key) ?? []))
      .filter((id) => isMeeting(id, model) && !meetings.has(id));
    if (fresh.length === 0) return;
    for (const id of fresh) meetings.add(id);
    for (const entry of await scope.load({ ids: [], keys: fresh.map(keyOf.leadsTo) })) {
      if (entry.kind === "claim") claims.add(entry.id);
      neighbours.ofDate(entry);
    }
  }
}

/** Whether an id is written as those of meetings are. */
export const isMeeting = (id: string, model: Model): boolean =>
  typesOfPrefix(model.types.values(), id).some(({ name }) => name === MEETING.type);
