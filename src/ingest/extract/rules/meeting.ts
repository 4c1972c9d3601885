import type { Mention, Modality } from "../../../model/claim.ts";
import type { Ref } from "../items.ts";

/** A meeting that the text has told of. */
export interface Meeting {
  readonly mention: Mention;
  readonly principals: readonly Ref[];
  readonly kind: string;
  readonly refers: "new" | "earlier";
  readonly modality: Modality;
  readonly day: string | null;
  readonly sentence: number;
}

/** All meetings in the order in which they are told; the last one that is no earlier one is the current one. */
export interface MeetingStory {
  readonly meetings: readonly Meeting[];
  readonly current: Meeting | null;
}
