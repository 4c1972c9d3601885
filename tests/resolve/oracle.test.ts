/**
 * Random claims go through the runnable reference of the time rules and through resolve/: rules 6, 9 to 13, 16 and 17 must
 * come out alike. 500 cases each; SOAK=1 runs 20,000.
 *
 * The reference lies beside this repository. It is imported as a copy that ends before its worked example and its own 40,000
 * cases, which would be printed and run on every import. It makes ids in its own way, so that facts are compared by
 * what they say and by the claims in them; where an id decides (rules 6 and 16) the reference is given ours.
 */
import { existsSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim, StoredDocument } from "../../src/model/claim.ts";
import { shortHash } from "../../src/model/entity-id.ts";
import type { NodeRow } from "../../src/model/rows.ts";
import type { SourceSettings } from "../../src/model/source-settings.ts";
import { parseEdtf } from "../../src/model/edtf.ts";
import { dayNumber, dayText } from "../../src/model/days.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { shuffled } from "./arbitrary.ts";
import { fact, model, named, nameless, paper, say, withId } from "./say.ts";

const PATH = "../shared/reference/time-rules.mjs";
const RUNS = process.env["SOAK"] === "1" ? 20_000 : 500;
const TIME_LIMIT = 1_200_000;

interface Candidate {
  readonly id: string;
  readonly doc: string;
  readonly kind: string;
  readonly principals: readonly string[];
  readonly date: string | null;
  readonly place: string | null;
}
interface Timed {
  readonly id: string;
  readonly key: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly observed?: string | undefined;
}
interface Told {
  readonly publisher: string;
  readonly agency: string | null;
  readonly sentence: string;
  readonly primary: boolean;
  readonly reliability: string;
  readonly published: string | null;
}
interface Reference {
  meetings(candidates: readonly Candidate[]): ReadonlyMap<string, string>;
  periods(claims: readonly Timed[]): readonly {
    readonly b: readonly number[];
    readonly claims: readonly Timed[];
    readonly deprecated?: string;
    readonly flag?: string;
  }[];
  rank(
    facts: readonly {
      readonly id: string;
      readonly span: readonly [number, number];
      readonly claims: readonly Told[];
    }[],
  ): readonly { readonly id: string; readonly rank: string; readonly why?: string }[];
  origins(claims: readonly Told[]): number;
}

async function readReference(): Promise<Reference> {
  const [rules = ""] = readFileSync(PATH, "utf8").split("// ---- worked example");
  const copy = rules.replace('import fc from "fast-check";', "");
  return (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(copy)}`
  )) as Reference; // The interface above says what the reference exports.
}

const rowsOf = (
  documents: readonly StoredDocument[],
  claims: readonly Claim[],
  sources: readonly SourceSettings[] = [],
): readonly NodeRow[] => resolve({ documents, claims, model, sources }).rows;
const byId = (claims: readonly Claim[]): readonly Claim[] => [
  ...new Map(claims.map((claim) => [claim.id, claim])).values(),
];
const two = (value: number): string => String(value).padStart(2, "0");

// Rule 6: what documents say of nameless meetings.

const papers = ["a", "b", "c", "d"].map((text) => paper(text, "2024-08-01"));
const meeting = fc.record({
  document: fc.constantFrom(...papers),
  isCall: fc.constantFrom(false, false, false, true),
  guest: fc.constantFrom("person:q", "person:q", "person:q", "person:r"),
  date: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 7 }).map((day) => `2024-07-${two(day)}`) },
    { weight: 2, arbitrary: fc.constantFrom("2024-07", "2024-06", "2024") },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  place: fc.constantFrom("place:x", "place:y", null, null),
});
type MeetingCase = typeof meeting extends fc.Arbitrary<infer T> ? T : never;

function meetingClaims(
  { document, isCall, guest, date, place }: MeetingCase,
  local: string,
): readonly Claim[] {
  const event = nameless(local, "Meeting");
  const met = (person: string): Claim =>
    say(
      document,
      fact("Participation", { agent: withId(person, "Person"), event }, { role: "PRINCIPAL" }),
    );
  const value = date === null ? null : parseEdtf(date);
  return [
    met("person:p"),
    met(guest),
    say(document, {
      says: "definition",
      subject: event,
      field: "meetingKind",
      value: isCall ? "CALL" : "TALKS",
    }),
    ...(value === null
      ? []
      : [
          say(
            document,
            fact(
              "Attribute",
              { subject: event },
              { predicate: "DATE", text: date ?? "", date: value },
            ),
          ),
        ]),
    ...(place === null
      ? []
      : [say(document, fact("EventLocation", { event, place: withId(place, "City") }))]),
  ];
}

const birthOf = (document: StoredDocument, local: string): string =>
  `meeting:${shortHash(["Meeting", "local", local, document.id])}`;

// Rules 9 to 13: when one thing was so.

const date = fc.oneof(
  fc.integer({ min: 2000, max: 2012 }).map(String),
  fc
    .tuple(fc.integer({ min: 2000, max: 2012 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${two(month)}`),
  fc
    .tuple(
      fc.integer({ min: 2000, max: 2012 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`),
  // Neighbours by a day.
  fc.integer({ min: 0, max: 3 }).map((i) => dayText(dayNumber("2005-12-30") + i)),
);
const chroniclers = [null, "2003", "2006-01", "2011-11-11", "2013-05-01"].map((published, i) =>
  paper(`chronicle ${i}`, published),
);
const timed = fc
  .record({
    document: fc.constantFrom(...chroniclers),
    since: fc.option(date, { nil: undefined }),
    until: fc.option(date, { nil: undefined }),
    observed: fc.option(date, { nil: undefined }),
  })
  .filter(({ since, until }) => {
    const [from, to] = [since, until].map((text) => (text === undefined ? null : parseEdtf(text)));
    return !from?.min || !to?.max || dayNumber(from.min) <= dayNumber(to.max);
  });

// Rules 16 and 17: values of one date, from copies and from others.

const value = fc.record({
  day: fc.constantFrom("2024", "2024-07", "2024-07-24", "2024-07-25", "2024-07-26", "2024-06-30"),
  publisher: fc.constantFrom("Iran Press", "Syria Daily", "TASS", "Kremlin"),
  agency: fc.constantFrom(null, null, "TASS", "Tass", "SANA"),
  sentence: fc.constantFrom(
    "The two met on Thursday.",
    "They talked for three hours in the capital.",
    "Mr. Assad was received by President Putin.",
    null,
  ),
  published: fc.constantFrom(null, "2024-07-25", "2024-07-26", "2024-08-01"),
  isCut: fc.boolean(),
});
type ValueCase = typeof value extends fc.Arbitrary<infer T> ? T : never;
const settings = fc
  .record({
    reliable: fc.dictionary(
      fc.constantFrom("IRAN PRESS", "Syria Daily", "TASS"),
      fc.constantFrom("A", "B", "E"),
    ),
    primary: fc.constantFrom(null, null, "Kremlin", "Iran Press"),
  })
  .map(({ reliable, primary }): readonly SourceSettings[] =>
    ["Iran Press", "Syria Daily", "TASS", "Kremlin"].map((name) => ({
      name,
      reliability: (reliable[name] ?? reliable[name.toUpperCase()] ?? "F") as "F", // One of the letters above.
      primaryFor: name === primary ? ["DATE"] : [],
    })),
  );

/** Text and claim of a value: a copy is cut behind its first sentence or goes on, and its evidence is a part of the sentence. */
function valueClaim(
  { day, publisher, agency, sentence, published, isCut }: ValueCase,
  i: number,
): { readonly document: StoredDocument; readonly claim: Claim; readonly sentence: string } {
  const words = sentence ?? `Paper ${i} has words of its own.`;
  const text = `Headline ${i}\n\n${words}${isCut ? "" : ` More of paper ${i} follows.`}`;
  const document = paper(text, published, { publisher });
  const start = text.indexOf(words) + (i % 3) * 4;
  const end = text.indexOf(words) + words.length - (i % 2) * 5;
  const found = parseEdtf(day);
  if (found === null) throw new Error(`${day} is no date.`);
  const claim = say(
    document,
    fact(
      "Attribute",
      { subject: withId("meeting:m", "Meeting") },
      { predicate: "DATE", text: day, date: found },
    ),
    {
      attributions:
        agency === null ? [] : [{ agent: named(agency), kind: "AGENCY", basis: "EXPLICIT" }],
      evidence: [
        {
          kind: "SPAN",
          exact: text.slice(start, end),
          prefix: null,
          suffix: null,
          start,
          end,
          pointer: null,
        },
      ],
    },
  );
  return { document, claim, sentence: words };
}

describe.skipIf(!existsSync(PATH))("like the reference of the time rules", () => {
  it(
    "reports of one meeting join (rule 6)",
    async () => {
      const reference = await readReference();
      fc.assert(
        fc.property(fc.array(meeting, { maxLength: 8 }), fc.integer(), (cases, seed) => {
          const reports = cases.map((report, i) => ({ ...report, local: `meeting ${i}` }));
          const expected = reference.meetings(
            reports.map(({ document, local, isCall, guest, date: when, place }) => ({
              id: birthOf(document, local),
              doc: document.id,
              kind: isCall ? "CALL" : "IN_PERSON",
              principals: ["person:p", guest],
              date: when,
              place,
            })),
          );
          const claims = reports.flatMap((report) => meetingClaims(report, report.local));
          const found = rowsOf(papers, shuffled(claims, seed))
            .filter((row) => row.type === "Meeting")
            .flatMap((row) => [row.id, ...row.formerIds].map((id) => [id, row.id] as const));
          expect(new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)))).toEqual(
            new Map([...expected].sort(([a], [b]) => (a < b ? -1 : 1))),
          );
        }),
        { numRuns: RUNS },
      );
    },
    TIME_LIMIT,
  );

  it(
    "claims of one key make periods (rules 9 to 13)",
    async () => {
      const reference = await readReference();
      fc.assert(
        fc.property(fc.array(timed, { maxLength: 9 }), fc.integer(), (cases, seed) => {
          const ends = {
            agent: withId("country:A", "Country"),
            counterpart: withId("country:B", "Country"),
          };
          const told = cases.map(({ document, since, until, observed }) => ({
            document,
            since,
            until,
            observed,
            claim: say(
              document,
              fact(
                "Relation",
                ends,
                { relation: "SUPPORTS" },
                {
                  ...(since === undefined ? {} : { since }),
                  ...(until === undefined ? {} : { until }),
                  ...(observed === undefined ? {} : { observed }),
                },
              ),
            ),
          }));
          const distinct = [...new Map(told.map((item) => [item.claim.id, item])).values()];
          const expected = reference.periods(
            distinct.map(({ claim, document, since, until, observed }) => ({
              id: claim.id,
              key: "k",
              from: since,
              to: until,
              // "Since f" was seen on the day of publication.
              observed:
                observed ??
                (since !== undefined && until === undefined
                  ? (document.publications[0]?.publishedAt?.edtf ?? undefined)
                  : undefined),
            })),
          );
          const rows = rowsOf(chroniclers, shuffled(byId(told.map(({ claim }) => claim)), seed));
          const found = rows
            .filter((row) => row.type === "Relation")
            .map((row) => ({
              bounds: ["validFromMin", "validFromMax", "validToMin", "validToMax"].map(
                (name) => row.columns[name] ?? null,
              ),
              isDeprecated: row.columns["rank"] === "DEPRECATED",
              flags: row.columns["flags"],
              claims: rows
                .filter((other) => other.type === "Claim" && other.links["fact"]?.[0] === row.id)
                .map((other) => other.id),
            }));
          expect(found.map((item) => JSON.stringify(item)).sort()).toEqual(
            expected
              .map(({ b, deprecated, flag, claims }) => ({
                bounds: b.map((day) => (Math.abs(day) >= 1e9 ? null : dayText(day))),
                isDeprecated: deprecated !== undefined,
                flags: JSON.stringify([deprecated, flag].filter((item) => item !== undefined)),
                claims: claims.map((claim) => claim.id).sort(),
              }))
              .map((item) => JSON.stringify(item))
              .sort(),
          );
        }),
        { numRuns: RUNS },
      );
    },
    TIME_LIMIT,
  );

  it(
    "values of one slot are ranked and their origins counted (rules 16 and 17)",
    async () => {
      const reference = await readReference();
      fc.assert(
        fc.property(
          fc.array(value, { minLength: 1, maxLength: 8 }),
          settings,
          fc.integer(),
          (cases, sources, seed) => {
            const told = cases.map((item, i) => ({ ...item, ...valueClaim(item, i) }));
            const rows = rowsOf(
              told.map(({ document }) => document),
              shuffled(
                told.map(({ claim }) => claim),
                seed,
              ),
              sources,
            ).filter((row) => row.type === "Attribute");
            const facts = rows.map((row) => {
              const own = told.filter(({ day }) => day === row.columns["dateEdtf"]);
              const span = parseEdtf(own[0]?.day ?? "");
              return {
                id: row.id,
                span: [dayNumber(span?.min ?? ""), dayNumber(span?.max ?? "")] as const,
                claims: own.map(({ publisher, agency, sentence, published }): Told => {
                  const set = sources.find((source) => source.name === publisher);
                  return {
                    publisher,
                    agency: agency?.toUpperCase() ?? null,
                    sentence,
                    primary: set?.primaryFor.includes("DATE") ?? false,
                    reliability: set?.reliability ?? "F",
                    published,
                  };
                }),
              };
            });
            expect(
              rows.map((row) => ({
                id: row.id,
                rank: row.columns["rank"],
                why: row.columns["rankReason"],
                origins: row.columns["originCount"],
              })),
            ).toEqual(
              reference.rank(facts).map(({ id, rank, why }, i) => ({
                id,
                rank,
                why,
                origins: reference.origins(facts[i]?.claims ?? []),
              })),
            );
          },
        ),
        { numRuns: RUNS },
      );
    },
    TIME_LIMIT,
  );
});

it.runIf(!existsSync(PATH))(
  `nothing was compared: there is no reference of the time rules at ${PATH}`,
  () => {
    expect(existsSync(PATH)).toBe(false);
  },
);
