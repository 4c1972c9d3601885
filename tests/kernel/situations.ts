/**
 * Situations in which sources contradict each other or come late, as random pieces of a ledger. All speak of the same few
 * people, offices and talks, so that situations meet one another.
 */
import * as fc from "fast-check";
import type { Mention, NameKindValue, Statement } from "../../src/model/claim.ts";
import { dated, fact, named, nameless, withId } from "../resolve/say.ts";
import { article, type Sentence } from "./article.ts";
import { readingItem, type Item, type Reader } from "./item.ts";

type Items = fc.Arbitrary<readonly Item[]>;

const PUBLISHERS = ["Iran Press", "Syria Daily", "The Kremlin", "Example Press"];
const publisher = fc.constantFrom(...PUBLISHERS);
const published = fc.constantFrom("2024-07-25", "2024-07-26", "2024-08", null);
const PEOPLE = ["Ann Example", "Bob B. Example", "Example Ann", "Carla Sample"];
const PEOPLE_IDS = ["person:a", "person:b", "person:wd-Q1"];
const OFFICES = ["office:president", "office:minister"];
const COUNTRIES = ["country:ARC", "country:RUR", "country:LUT"];

/** Somebody as texts write them: mostly by name, at times by id, or by so little that the name waits. */
const person: fc.Arbitrary<Mention> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PEOPLE).map((name) => named(name, "Person")) },
  { weight: 2, arbitrary: fc.constantFrom(...PEOPLE_IDS).map((id) => withId(id, "Person")) },
  { weight: 1, arbitrary: fc.constantFrom(named("Example"), named("Ann", "Person", "one")) },
);
const office = fc.constantFrom(...OFFICES).map((id) => withId(id, "Office"));
const country = fc.constantFrom(...COUNTRIES).map((id) => withId(id, "Country"));

/** One text of one outlet. */
const story = (
  sentences: fc.Arbitrary<readonly Sentence[]>,
  more: { readonly isReference?: boolean } = {},
): fc.Arbitrary<Item> =>
  fc
    .record({
      headline: fc.constantFrom("Report", "News", "List"),
      publisher,
      published,
      sentences,
    })
    .map((input) => {
      const { document, claims } = article({ ...input, ...more });
      return readingItem(document, claims);
    });

const wordsOf = (statement: Statement, i: number): string =>
  `Sentence ${i} of a source: ${JSON.stringify(statement).slice(0, 200)}`;

const sentencesOf = (
  statements: fc.Arbitrary<readonly Statement[]>,
  more: Partial<Sentence> = {},
): fc.Arbitrary<readonly Sentence[]> =>
  statements.map((all) => all.map((says, i) => ({ words: wordsOf(says, i), says, ...more })));

const nameClaim = (
  subject: Mention,
  name: string,
  nameKind: NameKindValue = "ALIAS",
): Statement => ({ says: "name", subject, name, nameKind, language: null });

const maybeDay = fc
  .constantFrom(null, null, "2001", "2024-07-25")
  .map((day) => (day === null ? null : dated(day)));

/** Says who bears a name, at times since when and until when. */
const bears = (id: string, name: string): fc.Arbitrary<Item> =>
  story(
    fc.record({ since: maybeDay, until: maybeDay }).map((period) => [
      {
        words: `${id} is known as ${name}.`,
        says: { ...nameClaim(withId(id, "Person"), name), ...period },
      },
    ]),
  );

/** A name, texts that use it, and a second bearer who becomes known last. */
const secondBearerLast: Items = fc.constantFrom(...PEOPLE).chain((name) =>
  fc.tuple(
    bears("person:a", name),
    story(
      sentencesOf(
        fc.array(
          fc
            .tuple(office, fc.constantFrom({}, { observed: "2024-07-25" }, { since: "1999" }))
            .map(([held, period]) =>
              fact("Tenure", { holder: named(name, "Person"), office: held }, {}, period),
            ),
          { minLength: 1, maxLength: 2 },
        ),
      ),
    ),
    bears("person:b", name),
  ),
);

/** Names of one word, which only reference data may give. */
const shortNames: Items = fc.tuple(
  story(
    fc.constant([
      {
        words: "ARC is short for Arcadia.",
        says: nameClaim(withId("country:ARC", "Country"), "Arcadia", "SHORT"),
      },
    ]),
    { isReference: true },
  ),
  story(
    sentencesOf(
      fc.array(
        fc
          .constantFrom("GUARANTOR", "PARTY")
          .map((role) =>
            fact(
              "ProcessRole",
              { agent: named("Arcadia", "Country"), process: named("Harbour talks", "Process") },
              { role },
            ),
          ),
        { minLength: 1, maxLength: 2 },
      ),
    ),
  ),
  story(
    fc
      .constantFrom<NameKindValue>("SHORT", "ALIAS", "ACRONYM")
      .map((kind) => [
        { words: "LUT too.", says: nameClaim(withId("country:LUT", "Country"), "Arcadia", kind) },
      ]),
    { isReference: true },
  ),
);

const FROM = ["2000", "2000-07", "2000-07-17", "2000-07-18", "2001", "2001-05-07", "2012~"];
const TO = ["2000-07-19", "2004", "2004-05-06", "2004-05-07", "2020-03", "2024-12-08", "2012/.."];
const times = fc.record(
  {
    since: fc.constantFrom(...FROM),
    until: fc.constantFrom(...TO),
    observed: fc.constantFrom("2001-05-07", "2003", "2024-07-25", "2024-07-26"),
  },
  { requiredKeys: [] },
);

/** One office in one hand, its periods told in years, months and days, by observations, or not at all. */
const mixedPeriods: Items = fc.tuple(person, office).chain(([holder, held]) =>
  fc.array(
    story(
      sentencesOf(
        fc.array(
          times.map((period) => fact("Tenure", { holder, office: held }, {}, period)),
          { minLength: 1, maxLength: 2 },
        ),
      ),
    ),
    { minLength: 2, maxLength: 4 },
  ),
);

/** Holders of one office whose terms meet, overlap or part by a single day. */
const neighboursByOneDay: Items = fc.tuple(
  story(
    sentencesOf(
      person.map((holder) => [
        fact(
          "Tenure",
          { holder, office: withId("office:president", "Office") },
          {},
          { since: "2000-07-17", until: "2004-05-06" },
        ),
      ]),
    ),
  ),
  story(
    sentencesOf(
      fc
        .tuple(person, fc.constantFrom("2004-05-05", "2004-05-06", "2004-05-07"))
        .map(([holder, since]) => [
          fact("Tenure", { holder, office: withId("office:president", "Office") }, {}, { since }),
        ]),
    ),
  ),
  story(
    sentencesOf(
      fc
        .tuple(person, fc.constantFrom("2004-05-06", "2004-05", "1950-01-01"))
        .map(([holder, date]) => [
          fact(
            "Attribute",
            { subject: holder },
            { predicate: "DIED", text: date, date: dated(date) },
          ),
        ]),
    ),
  ),
);

/** Ids of other schemes that lead two ids of ours together, or away again; some took another's place there. */
const sharedForeignIds: Items = fc.array(
  story(
    sentencesOf(
      fc
        .record({
          says: fc.constant("externalId" as const),
          subject: person,
          scheme: fc.constantFrom("wikidata", "wikidata", "viaf"),
          value: fc.constantFrom("Q1", "Q2", "7"),
          supersededBy: fc.constantFrom(null, null, "Q2", "Q3"),
          since: maybeDay,
          until: fc.constant(null),
        })
        .map((said) => [said]),
    ),
  ),
  { minLength: 2, maxLength: 3 },
);

const BORN = ["1965", "1965-09", "1965-09-11", "1965-09-12", "1964-09-11"];

/** A date of birth in several outlets: agency copies cut and re-headlined, and reports of their own. */
const agencyCopies: Items = fc
  .tuple(person, fc.constantFrom(...BORN), fc.constantFrom("TASS", "ARN"))
  .chain(([subject, born, agency]) => {
    const sentences: readonly Sentence[] = [
      {
        words: `${agency} reports a birth in ${born}.`,
        agency,
        says: fact("Attribute", { subject }, { predicate: "BORN", text: born, date: dated(born) }),
      },
      { words: "The palace did not comment." },
      { words: "Rain is expected." },
    ];
    const copy = fc
      .record({
        headline: fc.constantFrom("Born", "Birth told", "A life"),
        publisher,
        published,
        length: fc.constantFrom(1, 2, 3),
      })
      .map(({ length, ...outlet }) => {
        const { document, claims } = article({ ...outlet, sentences: sentences.slice(0, length) });
        return readingItem(document, claims);
      });
    const own = story(
      sentencesOf(
        fc
          .constantFrom(...BORN)
          .map((other) => [
            fact("Attribute", { subject }, { predicate: "BORN", text: other, date: dated(other) }),
          ]),
      ),
    );
    return fc
      .tuple(
        fc.array(copy, { minLength: 2, maxLength: 3 }),
        fc.array(own, { minLength: 1, maxLength: 2 }),
      )
      .map(([copies, others]) => [...copies, ...others]);
  });

/** The same words under two mastheads, with dates of their own. */
const oneTextTwoPublishers: Items = fc.tuple(person, office).chain(([holder, held]) =>
  fc.array(
    fc.record({ publisher, published }).map((outlet) => {
      const says = fact(
        "Tenure",
        { holder, office: held },
        {},
        outlet.published === null ? {} : { observed: outlet.published },
      );
      const { document, claims } = article({
        ...outlet,
        headline: "Wire",
        sentences: [{ words: "The office is held.", says }],
      });
      return readingItem(document, claims);
    }),
    { minLength: 2, maxLength: 3 },
  ),
);

const TALK_DAYS = ["2024-07-24", "2024-07-25", "2024-07-26", "2024-07-28", "2024-07"];
const PLACES = [withId("place:moscow", "City"), withId("place:astana", "City")];

/** Reports of talks between two states on neighbouring days, here and there, at times undated. */
const talks: Items = fc.tuple(country, country).chain(([one, other]) =>
  fc.array(
    story(
      fc
        .record({
          day: fc.constantFrom(...TALK_DAYS, null),
          place: fc.constantFrom(...PLACES, null),
          second: fc.boolean(),
        })
        .map(({ day, place, second }) => [
          ...talkSentences("meeting 1", [one, other], day, place),
          ...(second ? talkSentences("meeting 2", [one, other], "2024-07-25", null) : []),
        ]),
    ),
    { minLength: 3, maxLength: 4 },
  ),
);

function talkSentences(
  local: string,
  agents: readonly Mention[],
  day: string | null,
  place: Mention | null,
): readonly Sentence[] {
  const event = nameless(local, "Meeting");
  const told: readonly Statement[] = [
    ...agents.map((agent) => fact("Participation", { agent, event }, { role: "PRINCIPAL" })),
    fact(
      "Attribute",
      { subject: event },
      {
        predicate: "DATE",
        text: day ?? "the other day",
        date: day === null ? unresolved : dated(day),
      },
    ),
    ...(place === null ? [] : [fact("EventLocation", { event, place })]),
  ];
  return told.map((says, i) => ({
    words: `${local}, ${day ?? "some day"}, ${place?.id ?? "anywhere"}: ${i}.`,
    says,
  }));
}

const unresolved = {
  edtf: null,
  text: "the other day",
  min: null,
  max: null,
  precision: null,
  approximate: false,
  uncertain: false,
  basis: "RELATIVE" as const,
};

/** A role that is told, denied, planned and alleged. */
const deniedAndPlanned: Items = fc
  .tuple(country, fc.constantFrom("GUARANTOR", "MEDIATOR"))
  .chain(([agent, role]) =>
    fc.array(
      story(
        fc
          .constantFrom(
            "ASSERTED" as const,
            "DENIED" as const,
            "PLANNED" as const,
            "ALLEGED" as const,
          )
          .map((modality) => [
            {
              words: `The role is ${modality}.`,
              modality,
              says: fact(
                "ProcessRole",
                { agent, process: named("Harbour talks", "Process") },
                { role },
              ),
            },
          ]),
      ),
      { minLength: 2, maxLength: 3 },
    ),
  );

/** Who acts for whom: offices and states that are named beside whoever takes part, and whose an office is. */
const capacities: Items = fc.tuple(person, office).chain(([agent, held]) =>
  fc.array(
    story(
      sentencesOf(
        fc
          .tuple(
            country,
            fc.constantFrom("country:ARC", "country:RUR"),
            fc.constantFrom({}, { since: "2001-05-07", until: "2004" }, { observed: "2024-07-25" }),
            fc.boolean(),
          )
          .map(([state, owner, period, isTold]) => [
            {
              says: "definition" as const,
              subject: held,
              field: "of",
              value: withId(owner, "Country"),
            },
            fact("Tenure", { holder: agent, office: held }, {}, period),
            fact(
              "Participation",
              {
                agent,
                event: withId("meeting:m", "Meeting"),
                capacities: isTold ? [held] : [],
                onBehalfOf: isTold ? [] : [state],
              },
              { role: "PRINCIPAL" },
            ),
          ]),
      ),
    ),
    { minLength: 2, maxLength: 3 },
  ),
);

/** One text read by two versions of one tool: the later one finds something else. */
const readAgain: Items = fc
  .tuple(person, office, publisher, published)
  .chain(([holder, held, outlet, day]) =>
    fc
      .array(
        fc.tuple(
          fc.subarray(["2000", "2001-05-07", "2004-05-07"], { minLength: 1 }),
          fc.integer({ min: 1, max: 3 }),
        ),
        { minLength: 2, maxLength: 3 },
      )
      .map((readings) =>
        readings.map(([found, version], i) => {
          const sentences = ["2000", "2001-05-07", "2004-05-07"].map((since) => ({
            words: `In office since ${since}.`,
            says: fact("Tenure", { holder, office: held }, {}, { since }),
          }));
          const { document, claims } = article({
            headline: "Read twice",
            publisher: outlet,
            published: day,
            sentences,
          });
          const reader: Reader = {
            tool: "rules",
            version: version * 10 + i,
            run: `run:${version * 10 + i}`,
          };
          const kept = claims.filter(
            ({ statement }) =>
              statement.says === "fact" && found.some((since) => since === statement.since?.edtf),
          );
          return readingItem(document, kept, reader);
        }),
      ),
  );

/** Every situation. */
export const SITUATIONS = {
  secondBearerLast,
  shortNames,
  mixedPeriods,
  neighboursByOneDay,
  sharedForeignIds,
  agencyCopies,
  oneTextTwoPublishers,
  talks,
  deniedAndPlanned,
  capacities,
  readAgain,
} as const satisfies Record<string, Items>;
