/**
 * Claims about a generated world, batch by batch: several documents and publishers, dates of mixed precision, three claims
 * in ten that repeat what another document said, and a state of which every twentieth fact tells. The same for the same seed.
 */
import type { Batch } from "../src/commit/merge-batch.ts";
import type { Statement } from "../src/model/claim.ts";
import { article, type Sentence } from "../tests/kernel/article.ts";
import { batchOf, readingItem, startRandom, type Item } from "../tests/kernel/item.ts";
import { dated, fact, named, withId } from "../tests/resolve/say.ts";
import {
  AGENCY,
  city,
  country,
  countryName,
  meeting,
  office,
  organisation,
  person,
  process,
  referenceStatements,
  worldOf,
  type World,
} from "./generated-world.ts";

export interface GenerateOptions {
  readonly facts: number;
  readonly seed: number;
  /** Claims in one batch, about. */
  readonly batchSize: number;
}

const CLAIMS_PER_DOCUMENT = 20;
const PUBLISHERS = 60;
/** Facts that are told again lie at most so far back. */
const REMEMBERED = 5_000;
/** Of all claims, those that repeat a fact. */
const REPEATED = 0.3;

/** Batches in order; the first ones are reference data. */
export function* generateBatches({ facts, seed, batchSize }: GenerateOptions): Generator<Batch> {
  const world = worldOf(facts);
  const random = startRandom(seed);
  yield* batches(referenceItems(world), batchSize);
  yield* batches(storyItems(newAndOld(facts, world, random), random), batchSize);
}

function* batches(items: Iterable<Item>, batchSize: number): Generator<Batch> {
  let waiting: Item[] = [];
  let claims = 0;
  for (const item of items) {
    waiting.push(item);
    claims += item.batch.claims.length;
    if (claims < batchSize) continue;
    yield batchOf(waiting);
    [waiting, claims] = [[], 0];
  }
  if (claims > 0) yield batchOf(waiting);
}

function* referenceItems(world: World): Generator<Item> {
  let number = 0;
  for (const statements of chunks(referenceStatements(world), 500)) {
    const { document, claims } = article({
      headline: `Reference data ${number++}`,
      publisher: "Dragoman editors",
      published: "2024-08-01",
      isReference: true,
      sentences: statements.map(sentence),
    });
    yield readingItem(document, claims);
  }
}

/** Articles of many publishers; one of five cites an agency. */
function* storyItems(statements: Iterable<Statement>, random: () => number): Generator<Item> {
  let number = 0;
  for (const told of chunks(statements, CLAIMS_PER_DOCUMENT)) {
    const agency = random() < 0.2 ? AGENCY : null;
    const { document, claims } = article({
      headline: `Story ${number++}`,
      publisher: `Publisher ${Math.floor(random() * PUBLISHERS)}`,
      published: dateOf(random, 2024),
      sentences: told.map((says, i) => ({ ...sentence(says, i), agency })),
    });
    yield readingItem(document, claims);
  }
}

const sentence = (says: Statement, i: number): Sentence => ({
  words: `(${i}) It is said that ${JSON.stringify(says).slice(0, 160)}.`,
  says,
});

/** New facts, and between them facts that were told a while ago. */
function* newAndOld(facts: number, world: World, random: () => number): Generator<Statement> {
  const remembered: Statement[] = [];
  for (let i = 0; i < facts; i++) {
    const made = makeFact(i, world, random);
    remembered[i % REMEMBERED] = made;
    yield made;
    const again = remembered[Math.floor(random() * remembered.length)];
    if (again !== undefined && random() < REPEATED / (1 - REPEATED)) yield again;
  }
}

/** The n-th fact. Which sort it is of goes round; the ends are spread so that few facts come twice. */
function makeFact(n: number, world: World, random: () => number): Statement {
  const pick = (count: number): number => Math.floor(random() * count);
  const round = Math.floor(n / 10);
  const [since, until] = [dateOf(random, 1990 + pick(15)), dateOf(random, 2006 + pick(18))];
  const times =
    random() < 0.3 ? { observed: until } : random() < 0.5 ? { since } : { since, until };
  switch (n % 10) {
    case 0:
      return fact(
        "Tenure",
        { holder: person(pick(world.people)), office: office(round % world.offices) },
        {},
        times,
      );
    case 1:
      return fact(
        "Attribute",
        { subject: person(round % world.people) },
        { predicate: "BORN", text: since, date: dated(since) },
      );
    case 2:
      return fact(
        "Membership",
        {
          member: person(pick(world.people)),
          organisation: organisation(round % world.organisations),
        },
        { membershipKind: "FULL" },
        times,
      );
    case 3:
    case 4:
      return fact(
        "ProcessRole",
        {
          agent: country(state(world, random)),
          process: process((2 * round + (n % 2)) % world.processes),
        },
        { role: n % 2 === 0 ? "PARTY" : "GUARANTOR" },
        times,
      );
    case 5:
      return fact("EventLocation", {
        event: meeting(round % world.meetings),
        place: city(pick(world.cities)),
      });
    case 6:
      return fact(
        "Attribute",
        { subject: meeting(round % world.meetings) },
        { predicate: "DATE", text: until, date: dated(until) },
      );
    case 7:
      return fact(
        "Participation",
        { agent: country(state(world, random)), event: meeting(round % world.meetings) },
        { role: "PRINCIPAL" },
      );
    case 8:
      return fact(
        "Participation",
        { agent: person(pick(world.people)), event: meeting(round % world.meetings) },
        { role: "ATTENDEE" },
      );
    default:
      return fact(
        "Relation",
        {
          agent: country(state(world, random)),
          counterpart: organisation(pick(world.organisations)),
        },
        { relation: "SUPPORTS" },
        times,
      );
  }
}

/** The hub is told of in one fact of twenty: in one of eight of those that are about states. */
const HUB_SHARE = 0.125;
const state = (world: World, random: () => number): number =>
  random() < HUB_SHARE ? 0 : 1 + Math.floor(random() * (world.countries - 1));

/** Half of all dates are days, the others months and years. */
function dateOf(random: () => number, year: number): string {
  const pad = (value: number): string => String(value).padStart(2, "0");
  const [month, day] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)];
  const roll = random();
  if (roll < 0.5) return `${year}-${pad(month)}-${pad(day)}`;
  return roll < 0.75 ? `${year}-${pad(month)}` : String(year);
}

/** States of which only the names are told: what else is said of them meets nothing. */
export const unconnectedBatch = (count: number): Batch =>
  batchOf(
    articles(
      "Solitary states",
      Array.from({ length: count }, (_, i) => ({
        says: "name",
        subject: withId(`country:solitary-${i}`, "Country"),
        name: solitaryName(i),
        nameKind: "OFFICIAL",
        language: null,
      })),
    ),
  );

const solitaryName = (i: number): string => `Solitary ${countryName(i)}`;

/** A batch of claims that bring new meetings, all of the largest hub or each of a state that nothing else speaks of. */
export const probeBatch = (about: "hub" | "unconnected", number: number, claims: number): Batch =>
  batchOf(
    articles(
      `Probe ${about} ${number}`,
      Array.from({ length: claims }, (_, i) => {
        const event = withId(`meeting:probe-${about}-${number}-${i}`, "Meeting");
        const agent = about === "hub" ? country(0) : named(solitaryName(i), "Country");
        return fact("Participation", { agent, event }, { role: "PRINCIPAL" });
      }),
    ),
  );

const articles = (headline: string, statements: readonly Statement[]): readonly Item[] =>
  [...chunks(statements, CLAIMS_PER_DOCUMENT)].map((told, i) => {
    const { document, claims } = article({
      headline: `${headline} ${i}`,
      publisher: `Publisher ${i % PUBLISHERS}`,
      published: "2024-09-01",
      sentences: told.map(sentence),
    });
    return readingItem(document, claims);
  });

function* chunks<T>(items: Iterable<T>, size: number): Generator<readonly T[]> {
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
