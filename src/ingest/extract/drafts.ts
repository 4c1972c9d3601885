import type {
  Basis,
  DateValue,
  DraftAttribution,
  DraftClaim,
  FieldValue,
  Mention,
  Modality,
  Polarity,
  Quote,
  Statement,
} from "../../model/claim.ts";
import type { Span } from "./text-view.ts";

/** A rule of the extractor: its name, its version, and how often it is expected to be right (a prior, until measured). */
export interface Rule {
  readonly id: string;
  readonly version: number;
  readonly prior: number;
}

/** How a clause puts what it says: its modality, and whose words it rests on. */
export interface Voice {
  readonly modality: Modality;
  readonly attributions: readonly DraftAttribution[];
}

/** What a claim needs beside what it says. */
export interface Grounds {
  readonly rule: Rule;
  readonly voice: Voice;
  readonly spans: readonly Span[];
  readonly basis?: Basis;
  readonly polarity?: Polarity;
}

/** The system's own voice: the document says so. */
export const PLAIN: Voice = { modality: "ASSERTED", attributions: [] };

export const rule = (id: string, prior: number, version = 1): Rule => ({ id, version, prior });

type Ends = Readonly<Record<string, readonly Mention[]>>;

/** Periods of a fact; left out where the text gives none. */
export interface Times {
  readonly since?: DateValue;
  readonly until?: DateValue;
  readonly observed?: DateValue;
}

/** A fact in the making. */
export function fact(
  type: string,
  ends: Ends,
  fields: Readonly<Record<string, FieldValue>> = {},
  times: Times = {},
): Statement {
  const filled = Object.fromEntries(
    Object.entries(ends).filter(([, mentions]) => mentions.length > 0),
  );
  return {
    says: "fact",
    type,
    ends: filled,
    fields,
    since: times.since ?? null,
    until: times.until ?? null,
    observed: times.observed ?? null,
  };
}

/** A claim with its words as quotes of the stored text. */
export function draft(text: string, statement: Statement, grounds: Grounds): DraftClaim {
  return {
    statement,
    quotes: grounds.spans.map((span) => quote(text, span)),
    pointer: null,
    modality: grounds.voice.modality,
    polarity: grounds.polarity ?? "STATED",
    attributions: grounds.voice.attributions,
    basis: grounds.basis ?? "EXPLICIT",
    confidence: grounds.rule.prior,
    extractor: `rules/${grounds.rule.id}@${grounds.rule.version}`,
  };
}

const SHORTEST_QUOTE = 8;

/** The words of a span; too short ones take words of their sentence along, first those after them. */
function quote(text: string, span: Span): Quote {
  let { start } = span;
  let { end } = span;
  while (end - start < SHORTEST_QUOTE && /^ \S/.test(text.slice(end, end + 2)))
    end += 1 + (/^\S+/.exec(text.slice(end + 1))?.[0].length ?? 0);
  while (end - start < SHORTEST_QUOTE && start > 0) start = wordBefore(text, start);
  while (end - start < SHORTEST_QUOTE && end < text.length) end += 1;
  const exact = text.slice(start, end);
  const left = exact.length - exact.trimStart().length;
  return { exact: exact.trim(), from: start + left };
}

function wordBefore(text: string, at: number): number {
  const before = text.slice(0, at).trimEnd();
  return Math.max(0, before.length - (/\S+$/.exec(before)?.[0].length ?? before.length));
}

/** From the start of one span to the end of another. */
export function join(first: Span, last: Span): Span {
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}
