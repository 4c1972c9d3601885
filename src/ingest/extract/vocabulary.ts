import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const names = z.array(z.string());
const kindOfMeeting = z.object({ kind: z.string().optional() });

const offices = z.object({
  titles: z.array(
    z.object({
      title: z.string(),
      function: z.string(),
      canonical: z.string().optional(),
      plural: z.string().optional(),
      name: z.literal("only").optional(),
    }),
  ),
  qualifiers: z.record(
    z.string(),
    z.object({
      past: z.boolean().optional(),
      kind: z.string().optional(),
      junior: z.string().optional(),
    }),
  ),
  honorifics: names,
  descriptions: names,
});
const speech = z.object({ verbs: z.record(z.string(), names), reporting: names });
const meetings = z.object({
  nouns: z.record(z.string(), kindOfMeeting),
  verbs: z.record(z.string(), names),
  earlier: names,
  first: names,
  follow: names,
  discuss: names,
  topicPreposition: names,
});
const roles = z.object({
  nouns: z.record(z.string(), z.string()),
  verbs: z.record(z.string(), z.object({ role: z.string(), forms: names })),
  abstract: z.record(z.string(), z.string()),
  processes: names,
  agreements: names,
});
const actors = z.object({
  groups: names,
  needsModifier: names,
  modifiers: names,
  labels: names,
  governments: names,
  governmentLabels: names,
  ministries: names,
  armies: names,
  organisationEndings: names,
  newsEndings: names,
  venueEndings: names,
  agreementEndings: names,
  processEndings: names,
  deployable: names,
  support: names,
  against: names,
});
const words = z.object({
  numbers: z.record(z.string(), z.number()),
  months: z.record(z.string(), z.number()),
  weekdays: z.record(z.string(), z.number()),
  openers: names,
  abbreviations: names,
  particles: names,
  denied: names,
  alleged: names,
  planned: names,
  uncertain: names,
  neutral: names,
});

/** A title of an office, found by its lower-case words. */
export interface Title {
  readonly title: string;
  readonly function: string;
  readonly plural: boolean;
  readonly nameOnly: boolean;
}

/** All words of `data/*.yaml`, ready to be looked up. */
export interface Vocabulary {
  readonly titles: ReadonlyMap<string, Title>;
  readonly longestTitle: number;
  readonly qualifierWords: ReadonlySet<string>;
  readonly qualifiers: z.infer<typeof offices>["qualifiers"];
  readonly honorifics: ReadonlySet<string>;
  readonly descriptions: readonly string[];
  readonly speech: z.infer<typeof speech>;
  readonly meetings: z.infer<typeof meetings>;
  readonly roles: z.infer<typeof roles>;
  readonly actors: z.infer<typeof actors>;
  readonly words: z.infer<typeof words>;
  readonly openers: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
}

let loaded: Vocabulary | null = null;

/** The vocabulary; its files are read once, at the first call. */
export function vocabulary(): Vocabulary {
  loaded ??= load();
  return loaded;
}

function load(): Vocabulary {
  const office = offices.parse(readData("offices"));
  const word = words.parse(readData("words"));
  const titles = new Map(office.titles.flatMap(titleForms));
  return {
    titles,
    longestTitle: Math.max(...[...titles.keys()].map((title) => title.split(" ").length)),
    qualifierWords: new Set(Object.keys(office.qualifiers).flatMap((one) => one.split(" "))),
    qualifiers: office.qualifiers,
    honorifics: new Set(office.honorifics),
    descriptions: office.descriptions,
    speech: speech.parse(readData("speech")),
    meetings: meetings.parse(readData("meetings")),
    roles: roles.parse(readData("roles")),
    actors: actors.parse(readData("actors")),
    words: word,
    openers: new Set(word.openers),
    abbreviations: new Set(word.abbreviations),
    particles: new Set(word.particles),
  };
}

function titleForms(entry: z.infer<typeof offices>["titles"][number]): [string, Title][] {
  const lower = entry.title.toLowerCase();
  const title = {
    title: entry.canonical ?? entry.title,
    function: entry.function,
    nameOnly: entry.name === "only",
  };
  return [
    [lower, { ...title, plural: false }],
    [entry.plural ?? `${lower}s`, { ...title, plural: true }],
  ];
}

function readData(name: string): unknown {
  return parse(readFileSync(new URL(`./data/${name}.yaml`, import.meta.url), "utf8"));
}
