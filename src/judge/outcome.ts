import type { Decision, Judgement } from "../model/ledger.ts";

/** What a request comes to, once everything that could speak against it was looked at. */
export interface Outcome {
  /** The decision that begins to stand. */
  readonly begins: Decision | null;
  /** Judgements that end. */
  readonly ends: readonly Judgement[];
  /** Merges that must hold afterwards: one that other knowledge forbids would say what is not so. */
  readonly joined: readonly Joined[];
}

/** Two ids that have to lead to one entity. */
export interface Joined {
  readonly from: string;
  readonly into: string;
  /** The judgement that joined them before; null for the merge that is asked for. */
  readonly judgement: string | null;
}

/** A decision that ends nothing. */
export const begins = (decision: Decision): Outcome => ({
  begins: decision,
  ends: [],
  joined: [],
});

/** The end of judgements. */
export const ends = (judgements: readonly Judgement[]): Outcome => ({
  begins: null,
  ends: judgements,
  joined: [],
});
