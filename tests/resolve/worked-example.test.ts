/** The worked example of the time rules: each row of its table, whatever the order in which the sources came. */
import { describe, expect, it } from "vitest";
import type { Claim, Mention, StoredDocument } from "../../src/model/claim.ts";
import { dayNumber } from "../../src/model/days.ts";
import { parseEdtf } from "../../src/model/edtf.ts";
import { shortHash } from "../../src/model/entity-id.ts";
import { contentLine, type NodeRow } from "../../src/model/rows.ts";
import type { Bounds } from "../../src/resolve/spans.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { verdictOn } from "../../src/resolve/verdict.ts";
import { shuffled } from "./arbitrary.ts";
import { fact, model, named, nameless, paper, say, withId } from "./say.ts";

const A = paper("Two presidents in Moscow", "2024-07-25", { publisher: "Iran Press" });
const B = paper("Visitors of the day", "2024-07-25", { publisher: "Kremlin" });
const C = paper("Talks in the Russian capital", "2024-07-26", { publisher: "Syria Daily" });
const R = paper("Leaders and talks", null, { publisher: "Leaders list" });
const SOURCES = [{ name: "Kremlin", reliability: "F" as const, primaryFor: ["DATE"] }];

const assad = withId("person:assad", "Person");
const putin = withId("person:putin", "Person");
const moscow = withId("place:moscow", "City");
const kremlin = withId("place:kremlin", "Venue");
const TASS = {
  attributions: [{ agent: named("TASS"), kind: "AGENCY" as const, basis: "EXPLICIT" as const }],
};

/** A report of a meeting in which nobody gives it a name. */
function report(
  document: StoredDocument,
  local: string,
  { date, place, more = {} }: { date: string | null; place?: Mention; more?: Partial<Claim> },
): readonly Claim[] {
  const event = nameless(local, "Meeting");
  const value = date === null ? null : parseEdtf(date);
  const met = [assad, putin].map((agent) =>
    fact("Participation", { agent, event }, { role: "PRINCIPAL" }),
  );
  const dated = value
    ? [fact("Attribute", { subject: event }, { predicate: "DATE", text: date ?? "", date: value })]
    : [];
  const placed = place ? [fact("EventLocation", { event, place })] : [];
  return [...met, ...dated, ...placed].map((statement) => say(document, statement, more));
}
const tenure = (document: StoredDocument, times: Parameters<typeof fact>[3]): Claim =>
  say(
    document,
    fact(
      "Tenure",
      { holder: assad, office: withId("office:president-of-syria", "Office") },
      {},
      times,
    ),
  );

const claims = {
  A: [
    ...report(A, "mA1", { date: "2024-07-25", place: moscow }),
    ...report(A, "mA2", { date: "2023-03", place: kremlin }),
    tenure(A, { observed: "2024-07-25" }),
  ],
  B: report(B, "mB1", { date: "2024-07-24" }),
  C: report(C, "mC1", { date: "2024-07-25", place: moscow, more: TASS }),
  R: [
    tenure(R, { since: "2000-07-17", until: "2024-12-08" }),
    ...report(R, "mR1", { date: "2023-03-15", place: kremlin }),
  ],
};
type Source = keyof typeof claims;

const idOf = (document: StoredDocument, local: string): string =>
  `meeting:${shortHash(["Meeting", "local", local, document.id])}`;
const LOCALS: readonly (readonly [StoredDocument, string])[] = [
  [A, "mA1"],
  [A, "mA2"],
  [B, "mB1"],
  [C, "mC1"],
  [R, "mR1"],
];

const resolveAll = (live: readonly Source[], seed = 0) =>
  resolve({
    documents: [A, B, C, R],
    claims: shuffled(
      live.flatMap((source) => claims[source]),
      seed,
    ),
    model,
    sources: SOURCES,
  });

/** The meetings, each as the reports that it is made of. */
const meetings = (rows: readonly NodeRow[]): readonly string[] =>
  rows
    .filter((row) => row.type === "Meeting")
    .map((row) =>
      [row.id, ...row.formerIds]
        .map((id) => LOCALS.find(([document, local]) => idOf(document, local) === id)?.[1] ?? "")
        .sort()
        .join(" "),
    )
    .sort();
const dates = (rows: readonly NodeRow[]): readonly unknown[] =>
  rows
    .filter((row) => row.type === "Attribute")
    .map(({ columns }) =>
      [
        columns["dateEdtf"],
        columns["rank"],
        columns["rankReason"] ?? "",
        columns["originCount"],
      ].join(" "),
    )
    .sort();
function office(rows: readonly NodeRow[]) {
  const [row] = rows.filter(({ type }) => type === "Tenure");
  const stated = ["FromMin", "FromMax", "ToMin", "ToMax"].map(
    (name) => row?.columns[`valid${name}`],
  );
  const [a, b, c, d] = stated.map((day, i) =>
    typeof day === "string" ? dayNumber(day) : i === 0 || i === 2 ? -Infinity : Infinity,
  );
  const bounds: Bounds = [a ?? 0, b ?? 0, c ?? 0, d ?? 0];
  return {
    id: row?.id,
    bounds: stated.map((day) => day ?? null),
    claims: row?.columns["claimCount"],
    asOf: ["2024-07-25", "2025-01-01"].map((day) => verdictOn(bounds, dayNumber(day))),
  };
}

const SEEN = {
  bounds: [null, "2024-07-25", "2024-07-25", null],
  claims: 1,
  asOf: ["CERTAIN", "POSSIBLE"],
};
const LISTED = {
  bounds: ["2000-07-17", "2000-07-17", "2024-12-08", "2024-12-08"],
  claims: 2,
  asOf: ["CERTAIN", "NO"],
};

describe("the worked example", () => {
  it.each([
    {
      at: "t1: A",
      live: ["A"],
      joined: ["mA1", "mA2"],
      dated: ["2023-03 PREFERRED ONLY 1", "2024-07-25 PREFERRED ONLY 1"],
      held: SEEN,
    },
    {
      at: "t2: A and B",
      live: ["A", "B"],
      joined: ["mA1 mB1", "mA2"],
      dated: [
        "2023-03 PREFERRED ONLY 1",
        "2024-07-24 PREFERRED PRIMARY_RECORD 1",
        "2024-07-25 NORMAL  1",
      ],
      held: SEEN,
    },
    {
      at: "t3: A, B, C and R",
      live: ["A", "B", "C", "R"],
      joined: ["mA1 mB1 mC1", "mA2 mR1"],
      dated: [
        "2023-03 NORMAL  1",
        "2023-03-15 PREFERRED FINER_COMPATIBLE 1",
        "2024-07-24 PREFERRED PRIMARY_RECORD 1",
        "2024-07-25 NORMAL  2",
      ],
      held: LISTED,
    },
    {
      at: "t4: A, C and R",
      live: ["A", "C", "R"],
      joined: ["mA1 mC1", "mA2 mR1"],
      dated: [
        "2023-03 NORMAL  1",
        "2023-03-15 PREFERRED FINER_COMPATIBLE 1",
        "2024-07-25 PREFERRED ONLY 2",
      ],
      held: LISTED,
    },
  ] satisfies readonly { live: readonly Source[]; [key: string]: unknown }[])(
    "is as its table says at $at",
    ({ live, joined, dated, held }) => {
      const { rows } = resolveAll(live);
      expect(meetings(rows)).toEqual(joined);
      expect(dates(rows)).toEqual(dated);
      expect(office(rows)).toMatchObject(held);
    },
  );

  it("the meeting keeps the least of its reports' ids, and all others lead to it", () => {
    const ids = [idOf(A, "mA1"), idOf(B, "mB1"), idOf(C, "mC1")].sort();
    const row = resolveAll(["A", "B", "C", "R"]).rows.find(({ id }) => id === ids[0]);
    expect(row?.formerIds).toEqual(ids.slice(1));
    expect(row?.columns["joinReason"]).toBe(
      "The same principals met in person on 2024-07-24 and 2024-07-25; the places that are given lie in one another",
    );
  });

  it("the fact of t1 answers with that of t3, of which it is a part", () => {
    const before = office(resolveAll(["A"]).rows).id ?? "";
    const after = resolveAll(["A", "B", "C", "R"]);
    const now = office(after.rows).id;
    const answer = after.answers.find(({ id }) => id === before)?.node ?? before;
    expect(answer).toBe(now);
  });

  it("the two days of the talks conflict; a month and a day in it do not", () => {
    const conflicts = resolveAll(["A", "B", "C", "R"]).rows.filter(
      ({ type }) => type === "Conflict",
    );
    expect(
      conflicts.map(({ columns, links }) => [
        columns["predicate"],
        columns["conflictKind"],
        columns["rankReason"],
        links["facts"]?.length,
      ]),
    ).toEqual([["DATE", "DIFFERENT_VALUES", "PRIMARY_RECORD", 2]]);
  });

  it("any order of its sources gives the same graph", () => {
    const expected = resolveAll(["A", "C", "R"]).rows.map(contentLine);
    for (let seed = 1; seed <= 60; seed += 1)
      expect(resolveAll(["R", "C", "A"], seed).rows.map(contentLine)).toEqual(expected);
  });

  it("had C said 26 July, no two of the three would be one meeting", () => {
    const late = report(C, "mC1", { date: "2024-07-26", place: moscow, more: TASS });
    const { rows } = resolve({
      documents: [A, B, C],
      claims: [...claims.A, ...claims.B, ...late],
      model,
    });
    expect(meetings(rows)).toEqual(["mA1", "mA2", "mB1", "mC1"]);
  });

  it("had A no date, its meeting would join nothing", () => {
    const undated = report(A, "mA1", { date: null, place: moscow });
    const { rows } = resolve({
      documents: [A, B, C],
      claims: [...undated, ...claims.B, ...claims.C],
      model,
    });
    expect(meetings(rows)).toEqual(["mA1", "mB1 mC1"]);
  });
});
