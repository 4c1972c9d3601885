/** What people ask of the graph when they judge, and what they are told of it. */

/** One decision, or the end of one. */
export type Ask =
  /** Both are one entity. */
  | { readonly kind: "merge"; readonly from: string; readonly into: string }
  /** A merge is undone: by its judgement, or by an id of the entity that it made. */
  | { readonly kind: "unmerge"; readonly id: string }
  /** A document, source or run is taken back. */
  | { readonly kind: "retract"; readonly id: string }
  | { readonly kind: "reinstate"; readonly id: string }
  | { readonly kind: "accept"; readonly id: string }
  | { readonly kind: "reject"; readonly id: string }
  /** A fact is shown before the others of its slot. */
  | { readonly kind: "prefer"; readonly id: string }
  /** Any judgement that stands is ended. */
  | { readonly kind: "withdraw"; readonly id: string };

/** Who asks, and why. */
export interface JudgeRequest {
  readonly ask: Ask;
  readonly person: string;
  readonly reason: string | null;
  /** Whoever asks again with the same key is told the first answer, and nothing is done twice. */
  readonly idempotencyKey: string | null;
}

/** What came of a request. */
export interface JudgeReport {
  /** The judgement that began to stand; where none did, the one that was ended. */
  readonly judgementId: string;
  /** Judgements that it ended. */
  readonly endedIds: readonly string[];
  /** When it was decided, in milliseconds since 1970: with a repeated key, the first time. */
  readonly recordedAt: number;
  /** The key had been used for the same request. */
  readonly repeated: boolean;
  /** Rows of the graph that this request wrote and removed: none where it was repeated. */
  readonly written: number;
  readonly removed: number;
}

/** Carries out a request, whole or not at all. */
export type Judge = (request: JudgeRequest) => Promise<JudgeReport>;
