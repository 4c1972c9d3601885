import * as fc from "fast-check";
import type {
  Claim,
  DateValue,
  Mention,
  NameKindValue,
  Statement,
  StoredDocument,
} from "../../src/model/claim.ts";
import { parseEdtf } from "../../src/model/edtf.ts";
import { readBirths } from "../../src/resolve/births.ts";
import type { IdentityJudgement } from "../../src/resolve/judged.ts";
import { fact, model, paper, say } from "./say.ts";

const births = readBirths([], model);

/** Small pools, so that names, ids, handles and dates collide often. */
const documents: readonly StoredDocument[] = [
  paper("reference", "2020", { publisher: "Editors", isReference: true }),
  paper("first", "2024-07-25", { publisher: "Iran Press" }),
  paper("second", "2024-07-26", { publisher: "Syria Daily" }),
  paper("third", null, { publisher: "Iran Press" }),
];
const names = [
  "Ann Example",
  "Ann",
  "Bob B. Example",
  "example ann",
  "Old Republic",
  "Harbour talks",
  "Arcadia",
];
const ids: Readonly<Record<string, readonly string[]>> = {
  Person: ["person:a", "person:b", "person:wd-Q1"],
  Country: ["country:A", "country:B"],
  Process: ["process:p"],
  Organisation: ["organisation:o"],
  Office: ["office:y"],
  Meeting: ["meeting:m", "meeting:n"],
  City: ["place:c", "place:d"],
};

const mention = (kind: string): fc.Arbitrary<Mention> =>
  fc.oneof(
    fc
      .constantFrom(...(ids[kind] ?? []))
      .map((id): Mention => ({ text: null, kind, id, local: null })),
    fc.record({
      text: fc.constantFrom(...names),
      kind: fc.constantFrom(kind, null),
      id: fc.constant(null),
      local: fc.constantFrom(null, null, "one", "two"),
    }),
    fc.constantFrom("one", "two").map((local): Mention => ({ text: null, kind, id: null, local })),
  );
const subject = fc.constantFrom("Person", "Country", "Process", "Organisation").chain(mention);

const day = fc.constantFrom("2000", "2001", "2001-05", "2001-05-07", "2004", "2012~", "2020-02-29");
const times = fc.record(
  {
    since: day,
    until: fc.constantFrom("2012", "2020-03", "2024"),
    observed: fc.constantFrom("2001-05-07", "2024-07-25", "2024-07-26"),
  },
  { requiredKeys: [] },
);

const dated = (text: string): Readonly<Record<string, DateValue>> => {
  const date = parseEdtf(text);
  return date === null ? {} : { date };
};

const statement: fc.Arbitrary<Statement> = fc.oneof(
  fc.record({
    says: fc.constant("name" as const),
    subject,
    name: fc.constantFrom(...names),
    nameKind: fc.constantFrom<NameKindValue>("SHORT", "OFFICIAL", "ALIAS", "DEMONYM"),
    language: fc.constantFrom(null, "en", "ru"),
    since: fc.constantFrom(null, null, null, parseEdtf("2001")),
    until: fc.constantFrom(null, null, null, parseEdtf("2012")),
  }),
  fc.record({
    says: fc.constant("externalId" as const),
    subject,
    scheme: fc.constantFrom("wikidata", "viaf"),
    value: fc.constantFrom("Q1", "Q2", "7"),
    supersededBy: fc.constantFrom(null, null, null, "Q3", "Q1"),
  }),
  fc.record({
    says: fc.constant("definition" as const),
    subject: mention("Country"),
    field: fc.constant("iso2"),
    value: fc.constantFrom("AR", "AX"),
  }),
  fc
    .tuple(mention("Person"), mention("Office"), times)
    .map(([holder, office, t]) => fact("Tenure", { holder, office }, {}, t)),
  fc
    .tuple(
      fc.oneof(mention("Country"), mention("Organisation")),
      mention("Process"),
      fc.constantFrom("PARTY", "GUARANTOR"),
      times,
    )
    .map(([agent, process, role, t]) => fact("ProcessRole", { agent, process }, { role }, t)),
  fc
    .tuple(mention("Country"), mention("Country"))
    .map(([agent, counterpart]) =>
      fact("Relation", { agent, counterpart }, { relation: "ALLIED_WITH" }),
    ),
  fc
    .tuple(mention("Person"), mention("Meeting"), fc.array(mention("Office"), { maxLength: 2 }))
    .map(([agent, event, capacities]) =>
      fact("Participation", { agent, event, capacities }, { role: "PRINCIPAL" }),
    ),
  fc
    .tuple(mention("Meeting"), fc.constantFrom("2024-07", "2024-07-24", "2024-07-25", "2024-07-26"))
    .map(([subject, text]) =>
      fact("Attribute", { subject }, { predicate: "DATE", text, ...dated(text) }),
    ),
  fc
    .tuple(
      mention("Person"),
      fc.constantFrom("BORN", "DIED"),
      fc.constantFrom("1950", "2004-05-01"),
    )
    .map(([subject, predicate, text]) =>
      fact("Attribute", { subject }, { predicate, text, ...dated(text) }),
    ),
  fc
    .tuple(mention("Meeting"), mention("City"))
    .map(([event, place]) => fact("EventLocation", { event, place })),
  fc
    .tuple(mention("City"), mention("City"))
    .map(([part, whole]) => fact("Containment", { part, whole })),
  fc.tuple(mention("Office"), mention("Country")).map(([office, owner]) => ({
    says: "definition" as const,
    subject: office,
    field: "of",
    value: owner,
  })),
);

/** What one document says at once: one statement, or a meeting with those who met, often its day and its place. */
const statements: fc.Arbitrary<readonly Statement[]> = fc.oneof(
  { weight: 5, arbitrary: statement.map((said) => [said]) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        mention("Meeting"),
        fc.constantFrom("2024-07", "2024-07-24", "2024-07-25", "2024-07-26", null),
        fc.constantFrom("place:c", "place:d", null, null),
      )
      .map(([event, day, place]): readonly Statement[] => [
        ...["person:a", "person:b"].map((id) =>
          fact(
            "Participation",
            { agent: { text: null, kind: "Person", id, local: null }, event },
            { role: "PRINCIPAL" },
          ),
        ),
        ...(day === null
          ? []
          : [
              fact(
                "Attribute",
                { subject: event },
                { predicate: "DATE", text: day, ...dated(day) },
              ),
            ]),
        ...(place === null
          ? []
          : [
              fact("EventLocation", {
                event,
                place: { text: null, kind: "City", id: place, local: null },
              }),
            ]),
      ]),
  },
);

/** A set of claims about few things, as ids and names of several documents. */
export const knowledge: fc.Arbitrary<{
  readonly documents: readonly StoredDocument[];
  readonly claims: readonly Claim[];
}> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...documents),
      statements,
      fc.constantFrom<Claim["modality"]>("ASSERTED", "ASSERTED", "ASSERTED", "DENIED", "PLANNED"),
    ),
    { maxLength: 14 },
  )
  .map((said) => {
    const claims = new Map(
      said
        .flatMap(([document, what, modality]) =>
          what.map((told) => say(document, told, { modality })),
        )
        .map((claim) => [claim.id, claim]),
    );
    return { documents, claims: [...claims.values()] };
  });

const judged = fc.constantFrom(
  "person:a",
  "person:b",
  "person:wd-Q1",
  "country:A",
  "country:B",
  "process:p",
  "organisation:o",
  ...["Ann Example", "Old Republic"].map((text) => births.named("Person", text)),
  births.named("Country", "Old Republic"),
  ...documents.flatMap(({ id }) => [
    births.local("Person", "one", id),
    births.scoped("Person", "Ann", id),
    births.scoped("Country", "Arcadia", id),
  ]),
);

/** Judgements about the same few things, also about names and handles. */
export const identityJudgements: fc.Arbitrary<readonly IdentityJudgement[]> = fc.array(
  fc
    .tuple(fc.boolean(), judged, judged)
    .map(([isSame, a, b]) =>
      isSame ? { kind: "SAME", from: a, into: b } : { kind: "NOT_SAME", a, b },
    ),
  { maxLength: 4 },
);

/** The same items in another order. */
export const shuffled = <T>(items: readonly T[], seed: number): readonly T[] =>
  items
    .map((item, i) => ({ item, key: Math.sin(seed + i * 7919) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
