import { describe, expect, it } from "vitest";
import type { Claim, Mention, StoredDocument } from "../../src/model/claim.ts";
import { parseEdtf } from "../../src/model/edtf.ts";
import type { NodeRow } from "../../src/model/rows.ts";
import { fact, named, nameless, paper, resolved, say, withId } from "./say.ts";

const a = paper("a", "2024-07-25", { publisher: "Iran Press" });
const b = paper("b", "2024-07-25", { publisher: "Kremlin" });
const c = paper("c", "2024-07-26", { publisher: "Syria Daily" });
const r = paper("r", null, { publisher: "Leaders list" });

const factsOf = (
  documents: readonly StoredDocument[],
  claims: readonly Claim[],
): readonly NodeRow[] => resolved(documents, claims).rows.filter((row) => row.fact !== null);
const columns = (row: NodeRow | undefined, ...names: readonly string[]): readonly unknown[] =>
  names.map((name) => row?.columns[name] ?? null);
const bounds = (row: NodeRow | undefined): readonly unknown[] =>
  columns(row, "validFromMin", "validFromMax", "validToMin", "validToMax");

const byText = (x: unknown, y: unknown): number => (String(x) < String(y) ? -1 : 1);

const tenure = (document: StoredDocument, times: Parameters<typeof fact>[3]): Claim =>
  say(
    document,
    fact(
      "Tenure",
      { holder: withId("person:x", "Person"), office: withId("office:y", "Office") },
      {},
      times,
    ),
  );
const date = (document: StoredDocument, edtf: string | null, text: string): Claim => {
  const value =
    edtf === null
      ? {
          edtf: null,
          text,
          min: null,
          max: null,
          precision: null,
          approximate: false,
          uncertain: false,
          basis: "RELATIVE" as const,
        }
      : parseEdtf(edtf);
  return say(
    document,
    fact(
      "Attribute",
      { subject: withId("meeting:m", "Meeting") },
      { predicate: "DATE", text, ...(value ? { date: { ...value, text } } : {}) },
    ),
  );
};

describe("when a fact was true", () => {
  it("an observation proves the day of its text and no more", () => {
    const [row] = factsOf([a], [tenure(a, { observed: "2024-07-25" })]);
    expect(bounds(row)).toEqual([null, "2024-07-25", "2024-07-25", null]);
    expect(columns(row, "validFromKind", "validToKind", "validEdtf")).toEqual([
      "UNKNOWN",
      "UNKNOWN",
      null,
    ]);
  });
  it("a list's dates take the observation in", () => {
    const rows = factsOf(
      [a, r],
      [
        tenure(a, { observed: "2024-07-25" }),
        tenure(r, { since: "2000-07-17", until: "2024-12-08" }),
      ],
    );
    expect(rows.map((row) => [...bounds(row), ...columns(row, "claimCount", "validEdtf")])).toEqual(
      [["2000-07-17", "2000-07-17", "2024-12-08", "2024-12-08", 2, "2000-07-17/2024-12-08"]],
    );
  });
  it("since a day is open as of the publication", () => {
    const [row] = factsOf([c], [tenure(c, { since: "2015" })]);
    expect([...bounds(row), ...columns(row, "validToKind", "validEdtf")]).toEqual([
      "2015-01-01",
      "2015-12-31",
      "2024-07-26",
      null,
      "OPEN",
      "2015/..",
    ]);
  });
  it("a coarse date joins the finer one of the same term, and two terms stay two facts", () => {
    const rows = factsOf(
      [a, b, c],
      [
        tenure(a, { since: "2012", until: "2018" }),
        tenure(b, { since: "2012-05-07", until: "2018-05-07" }),
        tenure(c, { since: "2000", until: "2008" }),
      ],
    );
    expect(rows.map((row) => columns(row, "validEdtf", "claimCount")).sort(byText)).toEqual([
      ["2000/2008", 1],
      ["2012-05-07/2018-05-07", 2],
    ]);
  });
});

describe("which value is preferred", () => {
  it("the finer of two that agree", () => {
    const rows = factsOf(
      [a, r],
      [date(a, "2023-03", "in March"), date(r, "2023-03-15", "15 March")],
    );
    expect(rows.map((row) => columns(row, "dateEdtf", "rank", "rankReason")).sort(byText)).toEqual([
      ["2023-03", "NORMAL", null],
      ["2023-03-15", "PREFERRED", "FINER_COMPATIBLE"],
    ]);
  });
  it("of two that disagree the one with more origins", () => {
    const rows = factsOf(
      [a, b, c],
      [
        date(a, "2024-07-25", "Thursday"),
        date(b, "2024-07-24", "Wednesday"),
        date(c, "2024-07-25", "on Thursday"),
      ],
    );
    expect(
      rows.map((row) => columns(row, "dateEdtf", "rank", "rankReason", "originCount")).sort(byText),
    ).toEqual([
      ["2024-07-24", "NORMAL", null, 1],
      ["2024-07-25", "PREFERRED", "MORE_ORIGINS", 2],
    ]);
  });
  it("is copied to the entity; an unresolved date gives its words alone", () => {
    const meeting = (claims: readonly Claim[]): NodeRow | undefined =>
      resolved([a, b], claims).rows.find((row) => row.id === "meeting:m");
    expect(columns(meeting([date(a, "2024-07-25", "Thursday")]), "dateEdtf", "dateText")).toEqual([
      "2024-07-25",
      "Thursday",
    ]);
    expect(
      columns(meeting([date(a, null, "last Thursday")]), "dateEdtf", "dateMin", "dateText"),
    ).toEqual([null, null, "last Thursday"]);
    expect(
      columns(
        meeting([date(a, null, "last Thursday"), date(b, "2024-07-25", "Thursday")]),
        "dateEdtf",
      ),
    ).toEqual(["2024-07-25"]);
  });
  it("copies of one agency text are one origin", () => {
    const wire = {
      attributions: [{ agent: named("TASS"), kind: "AGENCY" as const, basis: "EXPLICIT" as const }],
    };
    const rows = factsOf(
      [a, b, c],
      [a, b, c].map((document) =>
        say(
          document,
          fact(
            "Membership",
            {
              member: withId("country:X", "Country"),
              organisation: withId("organisation:o", "Organisation"),
            },
            { membershipKind: "FULL" },
          ),
          wire,
        ),
      ),
    );
    expect(rows.map((row) => columns(row, "claimCount", "publisherCount", "originCount"))).toEqual([
      [3, 3, 1],
    ]);
  });
});

describe("how a fact is told", () => {
  const role = (document: StoredDocument, more: Partial<Claim>): Claim =>
    say(
      document,
      fact(
        "ProcessRole",
        { agent: withId("country:X", "Country"), process: withId("process:p", "Process") },
        { role: "GUARANTOR" },
      ),
      more,
    );

  it("denied by one and said by another it is disputed and stands", () => {
    const rows = factsOf([a, b], [role(a, {}), role(b, { modality: "DENIED" })]);
    expect(
      rows.map((row) => [row.fact?.stands, ...columns(row, "disputed", "claimCount")]),
    ).toEqual([[true, true, 1]]);
  });
  it("denied alone it does not stand", () => {
    expect(factsOf([b], [role(b, { modality: "DENIED" })]).map((row) => row.fact?.stands)).toEqual([
      false,
    ]);
  });
  it("planned and alleged are facts of their own that do not stand; supposed and invented are none", () => {
    const rows = factsOf(
      [a, b, c, r],
      [
        role(a, { modality: "PLANNED" }),
        role(b, { modality: "ALLEGED" }),
        role(c, { modality: "HYPOTHETICAL" }),
        role(r, { modality: "EXAMPLE" }),
      ],
    );
    expect(
      rows.map((row) => [row.fact?.stands, row.columns["modalityClass"]]).sort(byText),
    ).toEqual([
      [false, "ALLEGED"],
      [false, "PLANNED"],
    ]);
  });
  it("a relation without direction is written once, from the smaller id", () => {
    const ally = (x: string, y: string): Claim =>
      say(
        a,
        fact(
          "Relation",
          { agent: withId(x, "Country"), counterpart: withId(y, "Country") },
          { relation: "ALLIED_WITH" },
        ),
      );
    expect(
      factsOf([a], [ally("country:B", "country:A"), ally("country:A", "country:B")]).map((row) => [
        row.fact?.subject,
        row.fact?.object,
        row.columns["claimCount"],
      ]),
    ).toEqual([["country:A", "country:B", 2]]);
  });
  it("titles and the source's words are collected, never a fact of their own", () => {
    const part = (
      document: StoredDocument,
      capacities: readonly string[],
      roleText: string,
    ): Claim =>
      say(
        document,
        fact(
          "Participation",
          {
            agent: withId("person:x", "Person"),
            event: withId("meeting:m", "Meeting"),
            capacities: capacities.map((id) => withId(id, "Office")),
          },
          { role: "PRINCIPAL", roleText },
        ),
      );
    const rows = factsOf(
      [a, b, c],
      [part(a, ["office:z"], "host"), part(b, ["office:y"], "host"), part(c, [], "guest")],
    );
    expect(rows.map((row) => [row.links["capacities"], row.columns["roleText"]])).toEqual([
      [["office:y", "office:z"], "host"],
    ]);
  });
});

describe("the nameless", () => {
  it("talks get names from their parties and the states in the parties' names", () => {
    const demonym = say(r, {
      says: "name",
      subject: withId("country:SYR", "Country"),
      name: "Syrian",
      nameKind: "DEMONYM",
      language: null,
    });
    const party = (agent: Mention): Claim =>
      say(
        a,
        fact(
          "ProcessRole",
          { agent, process: nameless("process 1", "Process") },
          { role: "PARTY" },
        ),
      );
    const claims = [
      party(named("Syrian government", "Organisation")),
      party(named("opposition factions", "Group")),
      demonym,
    ];
    const { rows } = resolved([a, r], claims);
    expect(
      rows
        .filter((row) => row.columns["nameKind"] === "DESCRIPTION")
        .map((row) => row.columns["text"])
        .sort(byText),
    ).toEqual(["Syrian talks", "talks between Syrian government and opposition factions"]);
    expect(rows.find((row) => row.type === "Process")?.columns["name"]).toBe(
      "talks between Syrian government and opposition factions",
    );
  });
});
