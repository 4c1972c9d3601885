import { Neighbours } from "./neighbours.ts";

/** What a part lacks: claims and documents under keys, and claims that are there but were not looked at whole. */
export interface PartDemand {
  readonly keys: Set<string>;
  /** Of what stands under these some is enough that does not change. */
  readonly some: Set<string>;
  /** Meetings on the days around those of other ones. */
  readonly met: Neighbours;
  /** Of what stands under these the meetings are compared as well. */
  readonly moved: Set<string>;
  /** Adjectives under these stand in names that are made. */
  readonly adjectives: Set<string>;
  /** Entities of which the store says how they are called. */
  readonly entities: Set<string>;
  /** Entities whose definitions are to be looked at whole: what they link to as well. */
  readonly defined: Set<string>;
  readonly claims: Set<string>;
  readonly documents: Set<string>;
}

export const emptyDemand = (): PartDemand => ({
  keys: new Set(),
  some: new Set(),
  met: new Neighbours(),
  moved: new Set(),
  adjectives: new Set(),
  entities: new Set(),
  defined: new Set(),
  claims: new Set(),
  documents: new Set(),
});
