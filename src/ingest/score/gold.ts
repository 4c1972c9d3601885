import type { Modality } from "../../model/claim.ts";

/** Who or what stands at an end: spans of its mentions where the gold has them, and its names. */
export interface GoldEntity {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly string[];
  readonly spans: readonly (readonly [number, number])[];
}

/** A fact that the text states. */
export interface GoldFact {
  readonly id: string;
  readonly tier: string;
  readonly type: string;
  /** Role, relation, predicate or kind of statement. */
  readonly sort: string | null;
  /** Ids of gold entities, by field; all of them must be there. */
  readonly ends: Readonly<Record<string, readonly string[]>>;
  /** Date (EDTF, "" for unresolved), duration or degree. */
  readonly value: string | null;
  readonly modality: Modality;
  readonly isAttributed: boolean;
  readonly spans: readonly (readonly [number, number])[];
  /** For statements: reporter ids with the basis of each, "" for none. */
  readonly reporters: readonly string[] | null;
}

/** What a text states, and what must not be taken from it. */
export interface Gold {
  readonly entities: readonly GoldEntity[];
  readonly facts: readonly GoldFact[];
  /** Facts that must not be found; only their type, sort and ends count. */
  readonly mustNot: readonly GoldFact[];
  /** Rules in words, by number, for which `must-not.ts` has a check. */
  readonly mustNotRules: readonly { readonly id: string; readonly rule: string }[];
  readonly publisher: string | null;
}
