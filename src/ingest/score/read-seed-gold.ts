import { z } from "zod";
import type { Gold, GoldEntity, GoldFact } from "./gold.ts";

const span = z.tuple([z.number(), z.number()]);
const seed = z.object({
  entities: z.array(
    z.object({ id: z.string(), type: z.string(), name: z.string(), mentions: z.array(span) }),
  ),
  facts: z.array(
    z.object({
      id: z.string(),
      tier: z.string(),
      s: z.string(),
      p: z.string(),
      o: z.string(),
      span,
      basis: z.string(),
    }),
  ),
  statements: z.array(
    z.object({
      id: z.string(),
      tier: z.string(),
      kind: z.string(),
      speaker: z.string(),
      addressee: z.string(),
      agency: z.string(),
      agencyBasis: z.string(),
      span,
      cue: span,
    }),
  ),
  dates: z.array(z.object({ id: z.string(), textOnly: z.string(), withPubDate: z.string() })),
  mustNot: z.array(z.object({ id: z.string(), rule: z.string() })),
});

type SeedFact = z.infer<typeof seed>["facts"][number];

/** Whether a gold file has the shape of the seed article's. */
export const isSeedGold = (json: unknown): boolean => seed.safeParse(json).success;

const KINDS: Readonly<Record<string, string>> = {
  NewsAgency: "Organisation",
  Government: "Organisation",
  ArmedGroup: "Organisation",
  MilitaryForce: "Group",
  Position: "Office",
  Deployment: "Action",
  NegotiationProcess: "Process",
};

interface Mapping {
  readonly type: string;
  readonly sort: string | null;
  readonly s: string;
  readonly o: string | null;
}

/** Predicates of the gold in the words of the schema, as `gold/README.md` has it. What is missing here is not scored. */
const PREDICATES: Readonly<Record<string, Mapping>> = {
  HOLDS_POSITION: { type: "Tenure", sort: null, s: "holder", o: "office" },
  PARTICIPATED_IN: { type: "Participation", sort: "PRINCIPAL", s: "agent", o: "event" },
  LOCATED_IN: { type: "EventLocation", sort: null, s: "event", o: "place" },
  AT_VENUE: { type: "EventLocation", sort: null, s: "event", o: "place" },
  OCCURRED_ON: { type: "Attribute", sort: "DATE", s: "subject", o: null },
  STARTED: { type: "Attribute", sort: "DATE", s: "subject", o: null },
  DURATION: { type: "Attribute", sort: "DURATION", s: "subject", o: null },
  HAS_TOPIC: { type: "TopicAssignment", sort: null, s: "entity", o: "topic" },
  FOLLOWS: { type: "EventSequence", sort: null, s: "event", o: "previous" },
  GUARANTOR_OF: { type: "ProcessRole", sort: "GUARANTOR", s: "agent", o: "process" },
  PARTY_TO: { type: "ProcessRole", sort: "PARTY", s: "agent", o: "process" },
  CARRIED_OUT: { type: "Participation", sort: "ACTOR", s: "agent", o: "event" },
  IN_SUPPORT_OF: { type: "Participation", sort: "BENEFICIARY", s: "event", o: "agent" },
  DIRECTED_AGAINST: { type: "Participation", sort: "TARGET", s: "event", o: "agent" },
  SUPPORTS: { type: "Relation", sort: "SUPPORTS", s: "agent", o: "counterpart" },
  ALLIED_WITH: { type: "Relation", sort: "ALLIED_WITH", s: "agent", o: "counterpart" },
  LEADS: { type: "Relation", sort: "LEADS", s: "agent", o: "counterpart" },
  INSTANCE_OF_SET: { type: "Relation", sort: "INCLUDED_IN", s: "agent", o: "counterpart" },
  HAS_STATUS: { type: "Attribute", sort: "CHARACTERISATION", s: "subject", o: null },
  CHARACTERISED_AS: { type: "Attribute", sort: "CHARACTERISATION", s: "subject", o: null },
  DETAILS_DISCLOSED: { type: "Attribute", sort: "OTHER_ATTRIBUTE", s: "subject", o: null },
  PUBLISHED_BY: { type: "Publication", sort: null, s: "document", o: "publisher" },
};

/** Reads the gold of the seed article; dates are those that this publication date allows. */
export function readSeedGold(json: unknown, publishedAt: string | null): Gold {
  const gold = seed.parse(json);
  const entities = gold.entities.map((one): GoldEntity => {
    const kind = one.type.split(" ")[0] ?? "";
    return { id: one.id, kind: KINDS[kind] ?? kind, names: [one.name], spans: one.mentions };
  });
  const unnamed: GoldEntity[] = [];
  const facts = gold.facts.flatMap((one) =>
    factsOf(one, entities, gold.dates, publishedAt, unnamed),
  );
  const statements = gold.statements.map((one): GoldFact => ({
    id: one.id,
    tier: one.tier,
    type: "Statement",
    sort: (one.kind.split(" ")[0] ?? "").toUpperCase(),
    modality: "ASSERTED",
    isAttributed: false,
    value: null,
    ends: {
      speaker: [one.speaker.split(" ")[0] ?? ""],
      madeAt: ["evt:E1"],
      ...(one.addressee.startsWith("per:") ? { addressees: [one.addressee] } : {}),
      ...(one.addressee.startsWith("about ") ? { about: [one.addressee.slice(6)] } : {}),
    },
    spans: [one.span, one.cue],
    reporters: reporters(one.agency, one.agencyBasis),
  }));
  const publisher = facts.find((one) => one.type === "Publication")?.ends["publisher"]?.[0];
  return {
    entities: [...entities, ...unnamed],
    facts: [...facts, ...statements],
    mustNot: [],
    mustNotRules: gold.mustNot,
    publisher: entities.find((one) => one.id === publisher)?.names[0] ?? null,
  };
}

/** One fact for each of several subjects, objects or labels. */
function factsOf(
  fact: SeedFact,
  entities: readonly GoldEntity[],
  dates: z.infer<typeof seed>["dates"],
  publishedAt: string | null,
  unnamed: GoldEntity[],
): GoldFact[] {
  const mapping = PREDICATES[fact.p.split(" ")[0] ?? ""];
  if (mapping === undefined) return [];
  const subjects = ids(fact.s);
  const objects = mapping.o === null ? [null] : named(fact, entities, unnamed);
  const values =
    fact.p === "CHARACTERISED_AS" ? fact.o.split("; ") : [valueOf(fact, dates, publishedAt)];
  const degree = /degree: (\w+)/.exec(fact.o)?.[1] ?? null;
  const combinations = subjects.flatMap((s) =>
    objects.flatMap((o) => values.map((value) => ({ s, o, value }))),
  );
  return combinations.map(({ s, o, value }, i): GoldFact => {
    const capacity = /capacity (\S+)/.exec(fact.o)?.[1];
    const ends = {
      [mapping.s]: [s],
      ...(mapping.o === null || o === null ? {} : { [mapping.o]: [o] }),
      ...(capacity === undefined ? {} : { capacities: [capacity] }),
    };
    return {
      id: combinations.length > 1 ? `${fact.id}.${i + 1}` : fact.id,
      tier: fact.tier,
      type: mapping.type,
      sort: mapping.sort,
      ends,
      value: degree ?? value,
      modality: "ASSERTED",
      isAttributed: fact.p === "CHARACTERISED_AS",
      spans: [fact.span],
      reporters: null,
    };
  });
}

const ids = (words: string): string[] =>
  [...words.matchAll(/\b(?:per|cty|plc|reg|org|grp|pos|evt|prc|top|doc):[\w-]+/g)].map(
    (match) => match[0],
  );

function named(
  fact: SeedFact,
  entities: readonly GoldEntity[],
  unnamed: GoldEntity[],
): readonly string[] {
  const found = ids(fact.o.replace(/, capacity.*/, ""));
  if (found.length > 0) return found.filter((id) => entities.some((one) => one.id === id));
  return fact.o.split(", ").map((name) => {
    const entity = { id: `name:${name}`, kind: "Topic", names: [name], spans: [] };
    unnamed.push(entity);
    return entity.id;
  });
}

function valueOf(
  fact: SeedFact,
  dates: z.infer<typeof seed>["dates"],
  publishedAt: string | null,
): string | null {
  const date = dates.find((one) => one.id === fact.o);
  if (date !== undefined)
    return date.textOnly === date.withPubDate
      ? date.textOnly
      : publishedAt === null
        ? ""
        : date.withPubDate;
  return fact.p === "DURATION" ? fact.o : fact.p === "HAS_STATUS" ? fact.o : null;
}

/** What each utterance is carried by, and how that is known; carry-over that is only allowed may be left out. */
function reporters(agency: string, basis: string): readonly string[] | null {
  if (/allowed/.test(basis)) return null;
  const found = ids(agency);
  return found.map((id) => `${id} ${/carry-over/.test(basis) ? "CARRY_OVER" : "EXPLICIT"}`);
}
