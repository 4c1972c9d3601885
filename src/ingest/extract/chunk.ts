import type { Gazetteer, GazetteerEntry, NameMatch } from "./gazetteer.ts";
import { displayName, longestName } from "./gazetteer.ts";
import { findDates } from "./date-expressions.ts";
import { findDurations } from "./durations.ts";
import type { Item, Letter, Line, Ref } from "./items.ts";
import { makeLine, makeRef, mention } from "./items.ts";
import type { SentenceSpan } from "./sentences.ts";
import type { Span } from "./text-view.ts";
import { isOpener } from "./text-view.ts";
import type { Token } from "./tokens.ts";
import { isCapitalised, tokenise } from "./tokens.ts";
import { looksLikeBody } from "./bodies.ts";
import { vocabulary } from "./vocabulary.ts";

/** What chunking needs to know of the whole text. */
export interface ChunkContext {
  readonly view: string;
  readonly gazetteer: Gazetteer;
  /** Words that stand capitalised inside sentences: at the start of one they are names too. */
  readonly capitals: ReadonlySet<string>;
}

interface Chunk {
  readonly length: number;
  readonly ref: Ref;
}

/** Words of a sentence, with names, titles, dates, lengths of time and quotations as placeholders. */
export function chunkSentence(sentence: SentenceSpan, context: ChunkContext): Line {
  const text = context.view.slice(sentence.start, sentence.end);
  const tokens = tokenise(text, sentence.start);
  const fixed = fixedRefs(sentence, text);
  const items: Item[] = [];
  let i = 0;
  for (let token = tokens[i]; token !== undefined; token = tokens[i]) {
    const start = token.start;
    const whole = fixed.find((ref) => ref.start <= start && start < ref.end);
    const chunk =
      whole === undefined
        ? chunkAt(tokens, i, context)
        : { length: countTokens(tokens, i, whole), ref: whole };
    if (chunk !== null) items.push(item(tokens.slice(i, i + chunk.length), chunk.ref));
    else if (token.text !== '"') items.push(item([token], null));
    i += chunk?.length ?? 1;
  }
  return makeLine(items);
}

/** Words that stand capitalised in the middle of a sentence, and their forms without a joined article. */
export function capitalsOf(view: string, sentences: readonly Span[]): ReadonlySet<string> {
  const words = sentences.flatMap((sentence) =>
    tokenise(view.slice(sentence.start, sentence.end), 0).slice(1),
  );
  const capitals = words.filter((token) => isCapitalised(token.text)).map((token) => token.text);
  return new Set([...capitals, ...capitals.map(withoutArticle)]);
}

/** A surname without its joined article: "al-Thani" and "Thani" are one. */
export function withoutArticle(word: string): string {
  return word.replace(/^(?:al|el|ul|ad|as|ar|an|at|az)-(?=\p{Lu})/iu, "");
}

function item(tokens: readonly Token[], ref: Ref | null): Item {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const word = tokens.map((token) => token.text).join(" ");
  const form = /^[–—]$/.test(word) ? "-" : word.toLowerCase().replaceAll(/[<>]/g, "(");
  return { start: first?.start ?? 0, end: last?.end ?? 0, form, word, ref };
}

function countTokens(tokens: readonly Token[], from: number, span: Span): number {
  let count = 0;
  while ((tokens[from + count]?.start ?? Infinity) < span.end) count += 1;
  return Math.max(1, count);
}

function fixedRefs(sentence: SentenceSpan, text: string): readonly Ref[] {
  const quotations = sentence.quotations.map((span) => makeRef("Q", span, mention(null, null)));
  const isFree = (span: Span): boolean =>
    !quotations.some((one) => one.start < span.end && span.start < one.end);
  const shift = (span: Span): Span => ({
    start: span.start + sentence.start,
    end: span.end + sentence.start,
  });
  const words = (span: Span): string => text.slice(span.start, span.end);
  const dates = findDates(text)
    .map((date) => makeRef("D", shift(date), mention(words(date), null), { date: date.expression }))
    .filter(isFree);
  const lengths = findDurations(text)
    .map((length) =>
      makeRef("L", shift(length), mention(words(length), null), { duration: length.value }),
    )
    .filter(
      (span) =>
        isFree(span) && !dates.some((date) => date.start < span.end && span.start < date.end),
    );
  return [...quotations, ...dates, ...lengths];
}

function chunkAt(tokens: readonly Token[], i: number, context: ChunkContext): Chunk | null {
  const known = longestName(context.gazetteer, tokens, i);
  const title = titleAt(tokens, i);
  if (title !== null && title.length >= (known?.length ?? 0)) return title;
  if (known !== null) return knownChunk(tokens, i, known, context);
  return properAt(tokens, i, context);
}

function titleAt(tokens: readonly Token[], i: number): Chunk | null {
  const { titles, longestTitle } = vocabulary();
  for (let length = Math.min(longestTitle, tokens.length - i); length > 0; length -= 1) {
    const run = tokens.slice(i, i + length);
    const title = titles.get(run.map((token) => token.text.toLowerCase()).join(" "));
    const words = runSpan(run);
    if (title === undefined || words === null) continue;
    if (
      title.nameOnly &&
      !(isCapitalised(run[0]?.text ?? "") && isCapitalised(tokens[i + length]?.text ?? ""))
    )
      continue;
    return {
      length,
      ref: makeRef("T", words, mention(title.title, null), { title: { ...title, words } }),
    };
  }
  return null;
}

function runSpan(run: readonly Token[]): Span | null {
  const [first, last] = [run[0], run.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function knownChunk(
  tokens: readonly Token[],
  i: number,
  match: NameMatch,
  context: ChunkContext,
): Chunk | null {
  const span = runSpan(tokens.slice(i, i + match.length));
  if (span === null) return null;
  const ref = knownRef(span, match, context.view.slice(span.start, span.end));
  const isState = ref?.letter === "C" && !match.meanings.every((one) => one.nameKind === "DEMONYM");
  // "Iran Daily" and the like: a state's name that is only the first word of another name.
  const rest =
    isState && !vocabulary().titles.has(tokens[i + match.length]?.text.toLowerCase() ?? "")
      ? properAt(tokens, i + match.length, context)
      : null;
  if (
    rest !== null &&
    (rest.length === 1 || looksLikeBody(rest.ref)) &&
    tokens[i + match.length]?.start === span.end + 1 &&
    longestName(context.gazetteer, tokens, i + match.length) === null &&
    titleAt(tokens, i + match.length) === null
  ) {
    const whole = { start: span.start, end: rest.ref.end };
    return {
      length: match.length + rest.length,
      ref: makeRef("K", whole, mention(context.view.slice(whole.start, whole.end), null), {
        isKnown: false,
      }),
    };
  }
  return ref === null ? null : { length: match.length, ref };
}

const PLACE_LETTERS: Readonly<Record<string, Letter>> = {
  City: "Y",
  Venue: "V",
  Region: "R",
  Territory: "R",
};

/** What a known name means. A name of several entities of one sort stays as written and links to none by itself. */
function knownRef(span: Span, match: NameMatch, words: string): Ref | null {
  const as = (kinds: readonly string[]) =>
    match.meanings.filter((one) => kinds.includes(one.entry.kind));
  const countries = as(["Country"]);
  const named = countries.filter((one) => one.nameKind !== "DEMONYM" && one.nameKind !== "METONYM");
  const cite = (entries: readonly { readonly entry: GazetteerEntry }[], kind: string) =>
    mention(
      entries.length === 1 && entries[0] !== undefined ? displayName(entries[0].entry) : words,
      kind,
    );
  if (named.length > 0) return makeRef("C", span, cite(preferCurrent(named), "Country"));
  const adjectives = countries.filter((one) => one.nameKind === "DEMONYM");
  if (adjectives.length > 0) {
    const current = preferCurrent(adjectives);
    return makeRef("J", span, cite(current, "Country"), {
      state: current.length === 1 ? cite(current, "Country") : null,
    });
  }
  const seats = countries.filter((one) => one.nameKind === "METONYM");
  const places = as(["City", "Venue", "Region", "Territory"]);
  const place = places[0];
  if (seats.length > 0)
    return makeRef(
      "U",
      span,
      place === undefined ? mention(words, "City") : cite(places.slice(0, 1), place.entry.kind),
      { state: cite(preferCurrent(seats), "Country") },
    );
  if (place !== undefined)
    return makeRef(PLACE_LETTERS[place.entry.kind] ?? "Y", span, cite(places, place.entry.kind));
  return knownActor(span, match, cite);
}

function knownActor(
  span: Span,
  match: NameMatch,
  cite: (entries: NameMatch["meanings"], kind: string) => ReturnType<typeof mention>,
): Ref | null {
  const first = match.meanings[0];
  if (first === undefined) return null;
  const kind = first.entry.kind;
  const same = match.meanings.filter((one) => one.entry.kind === kind);
  const letters: Readonly<Record<string, Letter>> = {
    Organisation: first.entry.fields["organisationKind"] === "NEWS_AGENCY" ? "N" : "O",
    Person: "P",
    Process: "X",
    Agreement: "A",
    Group: "G",
  };
  const letter = letters[kind];
  return letter === undefined ? null : makeRef(letter, span, cite(same, kind));
}

function preferCurrent(meanings: NameMatch["meanings"]): NameMatch["meanings"] {
  const current = meanings.filter((one) => one.entry.fields["former"] !== true);
  return current.length > 0 ? current : meanings;
}

function properAt(tokens: readonly Token[], i: number, context: ChunkContext): Chunk | null {
  let length = 0;
  while (continuesName(tokens, i, length)) length += 1;
  const run = tokens.slice(i, i + length);
  const first = run[0]?.text ?? "";
  if (length === 0 || (i === 0 && isOpener(first))) return null;
  if (i === 0 && length === 1 && !context.capitals.has(first)) return null;
  const isHonorific = vocabulary().honorifics.has(first.replace(/\.$/, ""));
  const name = runSpan(isHonorific ? run.slice(1) : run);
  const phrase = runSpan(run);
  if (name === null || phrase === null) return null;
  const words = context.view.slice(name.start, name.end);
  return {
    length,
    ref: makeRef(isHonorific ? "P" : "K", name, mention(words, isHonorific ? "Person" : null), {
      phrase,
      isKnown: false,
    }),
  };
}

function continuesName(tokens: readonly Token[], from: number, length: number): boolean {
  const [token, before, next] = [
    tokens[from + length],
    tokens[from + length - 1],
    tokens[from + length + 1],
  ];
  if (token === undefined || (length > 0 && token.start !== (before?.end ?? 0) + 1)) return false;
  if (length > 0 && vocabulary().particles.has(token.text))
    return next !== undefined && isCapitalised(next.text);
  return (
    isCapitalised(token.text) &&
    !isCommonAdjective(token.text) &&
    (length > 0 || !isQualifier(token.text))
  );
}

/** "Deputy", "Former" and the like open a title, not a name. */
function isQualifier(word: string): boolean {
  return vocabulary().qualifierWords.has(word.toLowerCase());
}

/** Labels and the like that may be written with a capital ("Islamist") and are no names. */
function isCommonAdjective(word: string): boolean {
  const lower = word.toLowerCase();
  const { labels, modifiers, groups } = vocabulary().actors;
  return (
    labels.includes(lower) ||
    /-(?:backed|led|aligned|affiliated|held|era)$/.test(lower) ||
    ((modifiers.includes(lower) || groups.includes(lower)) && word.length > 3)
  );
}
