import { describe, expect, it } from "vitest";
import type { Claim, FieldValue, StoredDocument } from "../../src/model/claim.ts";
import { parseEdtf } from "../../src/model/edtf.ts";
import type { Decision } from "../../src/model/ledger.ts";
import type { NodeRow } from "../../src/model/rows.ts";
import type { SourceSettings } from "../../src/model/source-settings.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { fact, model, nameless, paper, say, withId } from "./say.ts";

const a = paper("a", "2024-07-25", { publisher: "Iran Press" });
const b = paper("b", "2024-07-25", { publisher: "Kremlin" });
const c = paper("c", "2024-07-26", { publisher: "Syria Daily" });
const documents = [a, b, c];

const resolveAll = (
  claims: readonly Claim[],
  more: {
    readonly sources?: readonly SourceSettings[];
    readonly judgements?: readonly Decision[];
  } = {},
) => resolve({ documents, claims, model, ...more });
const ofType = (rows: readonly NodeRow[], type: string): readonly NodeRow[] =>
  rows.filter((row) => row.type === type);
const columns = (row: NodeRow | undefined, ...names: readonly string[]): readonly unknown[] =>
  names.map((name) => row?.columns[name] ?? null);
const shown = (row: NodeRow | undefined): readonly unknown[] =>
  columns(
    row,
    "validFromMin",
    "validFromMax",
    "validToMin",
    "validToMax",
    "validFromBasis",
    "validToBasis",
  );

const holder = withId("person:x", "Person");
const office = withId("office:y", "Office");
type Times = Parameters<typeof fact>[3];
const tenure = (
  document: StoredDocument,
  times: Times,
  person = "person:x",
  kind?: string,
): Claim =>
  say(
    document,
    fact(
      "Tenure",
      { holder: withId(person, "Person"), office },
      kind === undefined ? {} : { tenureKind: kind },
      times,
    ),
  );
function attribute(
  document: StoredDocument,
  predicate: string,
  text: string,
  {
    subject = holder,
    times = {},
    more = {},
  }: { subject?: typeof holder; times?: Times; more?: Partial<Claim> } = {},
): Claim {
  const date = model.attributes.get(predicate)?.valueType === "DateValue" ? parseEdtf(text) : null;
  const fields: Record<string, FieldValue> = { predicate, text };
  if (date) fields["date"] = date;
  return say(document, fact("Attribute", { subject }, fields, times), more);
}
const tenures = (claims: readonly Claim[]): readonly NodeRow[] =>
  ofType(resolveAll(claims).rows, "Tenure");
const tenureOf = (claims: readonly Claim[], person: string): NodeRow | undefined =>
  tenures(claims).find((row) => row.fact?.subject === person);

describe("bounds that follow from others", () => {
  it("nobody holds an office before birth or after death; both ends are marked", () => {
    const told = [tenure(a, {}), attribute(a, "BORN", "1950"), attribute(b, "DIED", "2020-03-01")];
    expect(shown(tenures(told)[0])).toEqual([
      "1950-01-01",
      "2020-03-01",
      "1950-01-01",
      "2020-03-01",
      "INFERRED",
      "INFERRED",
    ]);
  });
  it("leave what sources state as it is, and marked so", () => {
    const told = [tenure(a, { since: "2000", until: "2004" }), attribute(b, "DIED", "2020")];
    expect(shown(tenures(told)[0])).toEqual([
      "2000-01-01",
      "2000-12-31",
      "2004-01-01",
      "2004-12-31",
      "EXPLICIT",
      "EXPLICIT",
    ]);
  });
  it("never contradict a source: a term that is stated to go on after a death stays", () => {
    const told = [tenure(a, { since: "2000", until: "2024" }), attribute(b, "DIED", "2020")];
    expect(shown(tenures(told)[0])[3]).toBe("2024-12-31");
  });
  it("of several dates of death the latest counts; a coarser one that holds a finer adds nothing", () => {
    const told = [tenure(a, {}), attribute(a, "DIED", "2020"), attribute(b, "DIED", "2020-03-01")];
    expect(shown(tenures(told)[0])[3]).toBe("2020-03-01");
    expect(shown(tenures([...told, attribute(c, "DIED", "2021-01")])[0])[3]).toBe("2021-01-31");
  });
  it("a state that has ceased to exist has no allies later", () => {
    const ally = say(
      a,
      fact(
        "Relation",
        { agent: withId("country:A", "Country"), counterpart: withId("country:B", "Country") },
        { relation: "SUPPORTS" },
      ),
    );
    const ended = attribute(b, "ENDED", "1991-12-26", { subject: withId("country:B", "Country") });
    const [row] = ofType(resolveAll([ally, ended]).rows, "Relation");
    expect(shown(row)).toEqual([null, "1991-12-26", null, "1991-12-26", "INFERRED", "INFERRED"]);
  });
  it("the next holder ends a term whose end nobody states", () => {
    const told = [tenure(a, { observed: "2005-06-01" }), tenure(b, { since: "2010" }, "person:z")];
    expect(shown(tenureOf(told, "person:x"))).toEqual([
      null,
      "2005-06-01",
      "2005-06-01",
      "2010-12-31",
      "EXPLICIT",
      "INFERRED",
    ]);
    expect(shown(tenureOf(told, "person:z"))[3]).toBeNull();
  });
  it("a holder in another way ends nothing", () => {
    const told = [
      tenure(a, { observed: "2005" }),
      tenure(b, { since: "2010" }, "person:z", "ELECT"),
    ];
    expect(shown(tenureOf(told, "person:x"))[3]).toBeNull();
  });
  it("what does not stand bounds nothing", () => {
    const told = [tenure(a, {}), attribute(b, "DIED", "2020", { more: { modality: "DENIED" } })];
    expect(shown(tenures(told)[0])[3]).toBeNull();
  });
  it("take no part in where other claims belong", () => {
    // By the death alone the observation would be outside; by what is stated it supports the term.
    const told = [
      tenure(a, { since: "2000" }),
      tenure(c, { observed: "2024-07-20" }),
      attribute(b, "DIED", "2024-07-30"),
    ];
    expect(tenures(told).map((row) => columns(row, "claimCount", "validToMax", "flags"))).toEqual([
      [2, "2024-07-30", "[]"],
    ]);
  });
});

const conflicts = (claims: readonly Claim[]): readonly unknown[] =>
  ofType(resolveAll(claims).rows, "Conflict").map((row) => [
    row.columns["conflictKind"],
    row.columns["predicate"],
    row.links["subject"]?.[0],
    row.links["facts"]?.length,
  ]);
const meeting = withId("meeting:m", "Meeting");

describe("conflicts", () => {
  it("two dates that do not meet, with the preferred one and its reason", () => {
    const told = [
      attribute(a, "DATE", "2024-07-25", { subject: meeting }),
      attribute(b, "DATE", "2024-07-24", { subject: meeting }),
      attribute(c, "DATE", "2024-07-25", { subject: meeting }),
    ];
    const { rows } = resolveAll(told);
    const [conflict, ...others] = ofType(rows, "Conflict");
    expect(others).toEqual([]);
    const preferred = rows.find(({ columns: own }) => own["rank"] === "PREFERRED");
    expect(conflict?.links["preferred"]).toEqual([preferred?.id]);
    expect(columns(conflict, "conflictKind", "rankReason")).toEqual([
      "DIFFERENT_VALUES",
      "MORE_ORIGINS",
    ]);
  });
  it("keep their id when more facts take part", () => {
    const told = ["2024-07-20", "2024-07-24"].map((day, i) =>
      attribute(documents[i] ?? a, "DATE", day, { subject: meeting }),
    );
    const more = [...told, attribute(c, "DATE", "2024-07-28", { subject: meeting })];
    const [before, after] = [told, more].map(
      (claims) => ofType(resolveAll(claims).rows, "Conflict")[0],
    );
    expect(after?.id).toBe(before?.id);
    expect(after?.links["facts"]).toHaveLength(3);
  });
  it.each<[string, readonly Claim[], readonly unknown[]]>([
    [
      "two words for what has one value",
      [attribute(a, "GENDER", "male"), attribute(b, "GENDER", "Female")],
      [["DIFFERENT_VALUES", "GENDER", "person:x", 2]],
    ],
    [
      "two holders who share two days",
      [
        tenure(a, { since: "2000-01-01", until: "2004-05-02" }),
        tenure(b, { since: "2004-05-01", until: "2008-01-01" }, "person:z"),
      ],
      [["TWO_HOLDERS", "HOLDS", "office:y", 2]],
    ],
    [
      "two periods of one term that overlap",
      [
        tenure(a, { since: "2000-01-01", until: "2008-01-01" }),
        tenure(b, { since: "2004-01-01", until: "2012-01-01" }),
      ],
      [["OVERLAPPING_PERIODS", "HOLDS", "person:x", 2]],
    ],
    [
      "a day outside of every stated period",
      [tenure(a, { since: "2000", until: "2004" }), tenure(b, { observed: "2010" })],
      [["OUTSIDE_STATED_PERIOD", "HOLDS", "person:x", 2]],
    ],
    [
      "two statuses on one day",
      [
        attribute(a, "STATUS", "HELD", { subject: meeting, times: { observed: "2024-07-25" } }),
        attribute(b, "STATUS", "CANCELLED", {
          subject: meeting,
          times: { observed: "2024-07-25" },
        }),
      ],
      [["OVERLAPPING_VALUES", "STATUS", "meeting:m", 2]],
    ],
  ])("%s", (_what, claims, expected) => {
    expect(conflicts(claims)).toEqual(expected);
  });
  it.each<[string, readonly Claim[]]>([
    [
      "two holders who touch on one day",
      [
        tenure(a, { since: "2000-01-01", until: "2004-05-01" }),
        tenure(b, { since: "2004-05-01", until: "2008-01-01" }, "person:z"),
      ],
    ],
    [
      "a holder and one who is only elected",
      [
        tenure(a, { since: "2000-01-01", until: "2004-05-01" }),
        tenure(b, { since: "2003-11-01", until: "2004-05-01" }, "person:z", "ELECT"),
      ],
    ],
    [
      "two terms of one holder",
      [tenure(a, { since: "2000", until: "2004" }), tenure(b, { since: "2008", until: "2012" })],
    ],
    [
      "a month and a day in it",
      [
        attribute(a, "DATE", "2024-07", { subject: meeting }),
        attribute(b, "DATE", "2024-07-24", { subject: meeting }),
      ],
    ],
    [
      "a status that changed, and one without dates",
      [
        attribute(a, "STATUS", "PLANNED", { subject: meeting, times: { observed: "2024-07-01" } }),
        attribute(b, "STATUS", "HELD", { subject: meeting, times: { observed: "2024-07-25" } }),
        attribute(c, "STATUS", "OTHER", { subject: meeting }),
      ],
    ],
    [
      "what is denied, planned or one of several characterisations",
      [
        attribute(a, "DATE", "2024-07-25", { subject: meeting }),
        attribute(b, "DATE", "2024-07-24", { subject: meeting, more: { modality: "DENIED" } }),
        attribute(c, "DATE", "2024-07-23", { subject: meeting, more: { modality: "PLANNED" } }),
        attribute(a, "CHARACTERISATION", "cordial", { subject: meeting }),
        attribute(b, "CHARACTERISATION", "cool", { subject: meeting }),
      ],
    ],
    ["different predicates", [attribute(a, "BORN", "1950"), attribute(b, "DIED", "1940")]],
  ])("none: %s", (_what, claims) => {
    expect(conflicts(claims)).toEqual([]);
  });
});

describe("which value is preferred", () => {
  const early = attribute(a, "DATE", "2024-07-24", { subject: meeting });
  const late = attribute(c, "DATE", "2024-07-25", { subject: meeting });
  const ranks = (
    claims: readonly Claim[],
    more: Parameters<typeof resolveAll>[1] = {},
  ): readonly unknown[] =>
    ofType(resolveAll(claims, more).rows, "Attribute")
      .map((row) => columns(row, "dateEdtf", "rank", "rankReason").join(" "))
      .sort();
  const source = (name: string, more: Partial<SourceSettings>): SourceSettings => ({
    name,
    reliability: "F",
    primaryFor: [],
    ...more,
  });

  it("that of the primary record, before all other reasons", () => {
    const more = [attribute(b, "DATE", "2024-07-25", { subject: meeting })];
    const sources = [source("IRAN  press", { primaryFor: ["DATE"] })];
    expect(ranks([early, late, ...more], { sources })).toEqual([
      "2024-07-24 PREFERRED PRIMARY_RECORD",
      "2024-07-25 NORMAL ",
    ]);
  });
  it("not that of a primary record for something else", () => {
    const sources = [source("Iran Press", { primaryFor: ["BORN"] })];
    expect(ranks([early, late], { sources })[0]).toBe("2024-07-24 NORMAL ");
  });
  it("that of the better source where origins are as many", () => {
    const sources = [
      source("Iran Press", { reliability: "B" }),
      source("Syria Daily", { reliability: "C" }),
    ];
    expect(ranks([early, late], { sources })[0]).toBe("2024-07-24 PREFERRED RELIABILITY");
  });
  it("that which a person prefers, under any id that a claim gave the fact, even where it says less", () => {
    const [month, sameMonth] = [a, b].map((document) =>
      attribute(document, "DATE", "2024-07", {
        subject: meeting,
        times: { observed: document === a ? "2024-07-25" : "2024-07-26" },
      }),
    );
    if (!month || !sameMonth) throw new Error("Two claims were made.");
    const claims = [month, sameMonth, late];
    const births = [month, sameMonth].flatMap((claim) =>
      ofType(resolveAll([claim]).rows, "Attribute").map(({ id }) => id),
    );
    for (const id of births)
      expect(ranks(claims, { judgements: [{ kind: "PREFER", fact: id }] })).toEqual([
        "2024-07 PREFERRED JUDGEMENT",
        "2024-07-25 NORMAL ",
      ]);
  });
  it("denials lend a value nothing", () => {
    const denied = attribute(b, "DATE", "2024-07-24", {
      subject: meeting,
      more: { modality: "DENIED" },
    });
    expect(ranks([early, late, denied])[1]).toBe("2024-07-25 PREFERRED LATER_PUBLICATION");
  });
  it("and what the operator set is told of each source", () => {
    const sources = [source("kremlin", { reliability: "B", primaryFor: ["DATE", "HELD_IN"] })];
    const rows = ofType(resolveAll([early], { sources }).rows, "Source");
    const told = rows.map((row) => columns(row, "name", "reliability", "primaryFor").join(" "));
    expect(told.sort()).toEqual([
      "Iran Press F []",
      'Kremlin B ["DATE","HELD_IN"]',
      "Syria Daily F []",
    ]);
  });
});

describe("what the claims of a fact come to", () => {
  const role = (document: StoredDocument, modality: Claim["modality"]): Claim =>
    say(
      document,
      fact(
        "ProcessRole",
        { agent: withId("country:X", "Country"), process: withId("process:p", "Process") },
        { role: "GUARANTOR" },
      ),
      { modality },
    );
  it.each<[string, readonly Claim[]]>([
    ["SUPPORTED", [role(a, "ASSERTED")]],
    ["DISPUTED", [role(a, "ASSERTED"), role(b, "DENIED")]],
    ["DENIED", [role(b, "DENIED")]],
  ])("%s", (status, claims) => {
    const [row] = ofType(resolveAll(claims).rows, "ProcessRole");
    expect(columns(row, "factStatus", "disputed")).toEqual([status, status !== "SUPPORTED"]);
    expect(row?.fact?.stands).toBe(status !== "DENIED");
  });
  it("odd periods are flagged; only what cannot be placed is deprecated", () => {
    const told = [
      tenure(a, { since: "2000", until: "2002" }),
      tenure(b, { since: "2000-06-01", until: "2001-02-01" }),
      tenure(c, { observed: "2010" }),
      tenure(c, {}),
    ];
    expect(
      tenures(told)
        .map((row) => columns(row, "rank", "rankReason", "flags").join(" "))
        .sort(),
    ).toEqual([
      'DEPRECATED AMBIGUOUS_PERIOD ["AMBIGUOUS_PERIOD"]',
      'NORMAL  ["OUTSIDE_STATED_PERIOD"]',
      "NORMAL  []",
      "NORMAL  []",
    ]);
  });
  it("every id that a claim gives its fact leads to it", () => {
    const [coarse, fine] = [tenure(a, { since: "2000" }), tenure(b, { since: "2000-07-17" })];
    const births = [coarse, fine].flatMap((claim) => tenures([claim]).map(({ id }) => id));
    const { rows, answers } = resolveAll([coarse, fine]);
    const [row] = ofType(rows, "Tenure");
    expect(births).toContain(row?.id);
    expect(answers.filter(({ node }) => node === row?.id).map(({ id }) => id)).toEqual(
      births.filter((id) => id !== row?.id),
    );
    expect(row?.formerIds).toEqual([]);
  });
});

describe("for whom somebody acts", () => {
  const owned = (id: string, owner: string): Claim =>
    say(c, {
      says: "definition",
      subject: withId(id, "Office"),
      field: "of",
      value: withId(owner, "Country"),
    });
  const event = nameless("talks", "Meeting");
  const part = (ends: Parameters<typeof fact>[1]): Claim =>
    say(a, fact("Participation", { agent: holder, event, ...ends }, { role: "PRINCIPAL" }));
  const on = (day: string): Claim => attribute(a, "DATE", day, { subject: event });
  const acts = (claims: readonly Claim[]): readonly unknown[] =>
    ofType(resolveAll(claims).rows, "Participation").map((row) => [
      row.links["represents"]?.[0] ?? null,
      row.columns["representsBasis"] ?? null,
    ]);
  const held = (id: string, times: Times, kind?: string): Claim =>
    say(
      b,
      fact(
        "Tenure",
        { holder, office: withId(id, "Office") },
        kind ? { tenureKind: kind } : {},
        times,
      ),
    );

  it("the owner of the capacity, before all others", () => {
    const onBehalfOf = [withId("country:B", "Country")];
    expect(
      acts([part({ capacities: [office], onBehalfOf }), owned("office:y", "country:A")]),
    ).toEqual([["country:A", "EXPLICIT"]]);
  });
  it("else the one on whose behalf", () => {
    expect(acts([part({ onBehalfOf: [withId("country:B", "Country")] })])).toEqual([
      ["country:B", "EXPLICIT"],
    ]);
  });
  it("a state or body stands for itself", () => {
    const state = say(
      a,
      fact(
        "Participation",
        { agent: withId("country:A", "Country"), event },
        { role: "PRINCIPAL" },
      ),
    );
    expect(acts([state])).toEqual([["country:A", "EXPLICIT"]]);
  });
  it("else the owner of the only office that can have been held on the day of the event", () => {
    const told = [
      part({}),
      on("2024-07-25"),
      held("office:y", { since: "2020" }),
      owned("office:y", "country:A"),
      held("office:old", { since: "2000", until: "2004" }),
      owned("office:old", "country:B"),
    ];
    expect(acts(told)).toEqual([["country:A", "INFERRED"]]);
  });
  it.each<[string, readonly Claim[]]>([
    [
      "two offices of two states are possible",
      [held("office:y", {}), held("office:z", {}), owned("office:z", "country:B")],
    ],
    ["the office is one that is not held yet", [held("office:y", {}, "ELECT")]],
    ["the office was held at another time", [held("office:y", { since: "2000", until: "2004" })]],
    ["another office has no known owner", [held("office:y", {}), held("office:unowned", {})]],
    ["no office is known", []],
  ])("nobody, where %s", (_what, claims) => {
    expect(acts([part({}), on("2024-07-25"), owned("office:y", "country:A"), ...claims])).toEqual([
      [null, null],
    ]);
  });
  it("nobody, where the capacities are of two states", () => {
    const both = [office, withId("office:z", "Office")];
    expect(
      acts([
        part({ capacities: both }),
        owned("office:y", "country:A"),
        owned("office:z", "country:B"),
      ]),
    ).toEqual([[null, null]]);
  });
});

describe("copies of one agency sentence", () => {
  const sentence = "Mr. Assad met President Putin in the U.S. embassy on Thursday.";
  const print = (text: string, publisher: string): readonly [StoredDocument, Claim] => {
    const document = paper(text, "2024-07-25", { publisher });
    const start = text.replaceAll("\n", " ").indexOf("met President");
    const end = start + 13;
    const evidence = [
      {
        kind: "SPAN" as const,
        exact: text.slice(start, end),
        prefix: null,
        suffix: null,
        start,
        end,
        pointer: null,
      },
    ];
    const told = fact(
      "Attribute",
      { subject: meeting },
      { predicate: "CHARACTERISATION", text: "a meeting" },
    );
    return [document, say(document, told, { evidence })];
  };
  const origins = (printed: readonly (readonly [StoredDocument, Claim])[]): readonly unknown[] =>
    ofType(
      resolve({
        documents: printed.map(([document]) => document),
        claims: printed.map(([, claim]) => claim),
        model,
      }).rows,
      "Attribute",
    ).map((row) => columns(row, "claimCount", "publisherCount", "originCount"));

  it("are one origin, however they are cut, labelled, headlined and wrapped", () => {
    const wrapped = `Talks held\n\n${sentence.replace("Putin in", "Putin\nin")}\nThey spoke for three hours and more in all.\n`;
    expect(
      origins([
        print(`${sentence} They talked for three hours.`, "One"),
        print(sentence, "Two"),
        print(`A headline of its own\n${sentence}\n`, "Three"),
        print(`MOSCOW, July 25 (Tass) - ${sentence} It was their third meeting.`, "Four"),
        print(wrapped, "Five"),
      ]),
    ).toEqual([[5, 5, 1]]);
  });
  it("other words of the same evidence are another origin", () => {
    expect(
      origins([
        print(sentence, "One"),
        print("Yesterday he met President Putin again, aides said.", "Two"),
      ]),
    ).toEqual([[2, 2, 2]]);
  });
});
