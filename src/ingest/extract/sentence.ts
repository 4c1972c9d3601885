import type { DateValue, Mention } from "../../model/claim.ts";
import type { Line, Ref } from "./items.ts";
import type { People } from "./people.ts";
import type { DateAnchor } from "./resolve-date.ts";
import type { SentenceSpan } from "./sentences.ts";
import type { Voice } from "./drafts.ts";

/** A sentence ready for the rules. */
export interface Sentence {
  readonly span: SentenceSpan;
  readonly line: Line;
  /** How each position of the line is put: inside somebody's reported words, after "if", and so on. */
  readonly voiceAt: (position: number) => Voice | null;
}

/** What rules may know of the whole text. */
export interface Reading {
  /** The stored text, and the same with its marks made plain, character for character. */
  readonly text: string;
  readonly view: string;
  readonly sentences: readonly Sentence[];
  readonly anchor: DateAnchor;
  readonly publishedAt: DateValue | null;
  readonly people: People;
  readonly publisher: Mention | null;
}

/** Who or what a ref stands for when it acts: a seat acts for its state. */
export function actorOf(ref: Ref): Mention {
  return ref.letter === "U" && ref.state !== null ? ref.state : ref.mention;
}
