/** A part of the graph as it follows from a part of the ledger, before a commit and after it. */
import { isDeepStrictEqual } from "node:util";
import type { Claim } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import type { Entity } from "../resolve/cluster-entities.ts";
import type { Derived } from "../resolve/derive.ts";
import { mentionUses, type MentionUse } from "../resolve/mention-uses.ts";

/** One side, with look-ups by id. */
export interface PartSide {
  readonly derived: Derived;
  readonly rows: ReadonlyMap<string, NodeRow>;
  readonly claims: ReadonlyMap<string, Claim>;
}
export interface Part {
  readonly before: PartSide;
  readonly after: PartSide;
  /** Ids of rows that are on one side alone or differ. */
  readonly differing: readonly string[];
}

export function comparePart(before: Derived, after: Derived): Part {
  const [was, is] = [sideOf(before), sideOf(after)];
  const ids = new Set([...was.rows.keys(), ...is.rows.keys()]);
  return {
    before: was,
    after: is,
    differing: [...ids].filter((id) => !isDeepStrictEqual(was.rows.get(id), is.rows.get(id))),
  };
}

const sideOf = (derived: Derived): PartSide => ({
  derived,
  rows: new Map(derived.rows.map((row) => [row.id, row])),
  claims: new Map(derived.parts.claims.map((claim) => [claim.id, claim])),
});

export const bothSides = ({ before, after }: Part): readonly PartSide[] => [before, after];

/** The entities to which a claim's mentions lead, before and after meetings are joined. */
export function leadsOf(claim: Claim, { derived }: PartSide, model: Model): readonly Entity[] {
  return mentionUses(claim, model).flatMap((use) => entitiesOf(use, derived));
}

export const entitiesOf = (use: MentionUse, { parts }: Derived): readonly Entity[] =>
  [parts.named, parts.identity].flatMap((identity) => identity.entityOf(use) ?? []);
