import type { DateValue, DraftClaim, Mention, TextMention } from "../../model/claim.ts";
import { numberGroups, reduceActors } from "./actors.ts";
import { capitalsOf, chunkSentence } from "./chunk.ts";
import { draft, PLAIN, rule } from "./drafts.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { organisationNamed } from "./gazetteer.ts";
import type { Line } from "./items.ts";
import { reduceOffices } from "./offices.ts";
import { gatherPeople, reducePeople, resolvePeople } from "./people.ts";
import { dateAnchor } from "./resolve-date.ts";
import { tellStory } from "./story.ts";
import type { Reading } from "./sentence.ts";
import { splitSentences } from "./sentences.ts";
import { textMentions } from "./text-mentions.ts";
import type { Layout } from "./text-view.ts";
import { layOut } from "./text-view.ts";
import { publisherKind, publisherMention } from "./rules/names.ts";
import { voicesOf } from "./voices.ts";

/** A text to be read, and what is known of it beside its words. */
export interface ExtractInput {
  readonly text: string;
  readonly publishedAt: DateValue | null;
  readonly title: string | null;
  readonly gazetteer: Gazetteer;
}

/** What the rules find in a text. */
export interface Extraction {
  readonly claims: readonly DraftClaim[];
  readonly mentions: readonly TextMention[];
  /** From a desk label or slug; null where the text has none. */
  readonly publisher: string | null;
  readonly section: string | null;
}

const DESK_LABEL = rule("desk-label", 90);

/** Reads a text by rules: no model, no clock, no network. The same input gives the same claims. */
export function extractClaims(input: ExtractInput): Extraction {
  const layout = layOut(input.text);
  const lines = readLines(layout, input.gazetteer);
  const publisher =
    layout.publisher === null ? null : knownPublisher(layout.publisher.name, input.gazetteer);
  const people = gatherPeople(lines.map(({ line }) => line));
  const actors = { view: layout.view, gazetteer: input.gazetteer, people };
  const reduced = numberGroups(
    lines.map(({ line }) => reduceActors(resolvePeople(line, people), actors)),
  );
  const sentences = lines.flatMap(({ span }, i) => {
    const line = reduced[i];
    return line === undefined ? [] : [{ span, line, voiceAt: voicesOf(line) }];
  });
  const reading: Reading = {
    text: input.text,
    view: layout.view,
    sentences,
    anchor: dateAnchor(input.publishedAt),
    publishedAt: input.publishedAt,
    people,
    publisher: publisher?.mention ?? null,
  };
  const claims = [...publisherClaims(layout, publisher, input.text), ...tellStory(reading)];
  return {
    claims,
    mentions: textMentions(reading, layout, publisher?.mention ?? null, claims),
    publisher: layout.publisher?.name ?? null,
    section: layout.section?.name ?? null,
  };
}

function readLines(
  { view, paragraphs }: Layout,
  gazetteer: Gazetteer,
): readonly { readonly span: ReturnType<typeof splitSentences>[number]; readonly line: Line }[] {
  const spans = splitSentences(view, paragraphs).filter(
    (span, i) => !isHeadline(view.slice(span.start, span.end), i),
  );
  const context = { view, gazetteer, capitals: capitalsOf(view, spans) };
  return spans.map((span) => ({
    span,
    line: reducePeople(reduceOffices(chunkSentence(span, context))),
  }));
}

/** A first line without a full stop is a headline: its grammar is not that of sentences. */
function isHeadline(words: string, index: number): boolean {
  return index === 0 && words.length < 160 && !/[.!?]["')\]]?$/.test(words);
}

interface Publisher {
  readonly mention: Mention;
  readonly isKnown: boolean;
}

function knownPublisher(name: string, gazetteer: Gazetteer): Publisher {
  const known = organisationNamed(gazetteer, name);
  return { mention: publisherMention(known ?? name), isKnown: known !== null };
}

function publisherClaims(
  { publisher: label }: Layout,
  publisher: Publisher | null,
  text: string,
): readonly DraftClaim[] {
  if (label === null || publisher === null || publisher.isKnown) return [];
  return [
    draft(
      text,
      {
        says: "definition",
        subject: publisher.mention,
        field: "organisationKind",
        value: publisherKind(label.name),
      },
      { rule: DESK_LABEL, voice: PLAIN, spans: [label], basis: "METADATA" },
    ),
  ];
}
