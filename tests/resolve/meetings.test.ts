import { describe, expect, it } from "vitest";
import type { Claim, Mention, StoredDocument } from "../../src/model/claim.ts";
import type { Decision } from "../../src/model/ledger.ts";
import { parseEdtf } from "../../src/model/edtf.ts";
import { shortHash } from "../../src/model/entity-id.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { fact, model, named, nameless, paper, say, withId } from "./say.ts";

const [a, b, c] = [paper("a"), paper("b"), paper("c")];
const documents = [a, b, c];
const idOf = (document: StoredDocument, local: string): string =>
  `meeting:${shortHash(["Meeting", "local", local, document.id])}`;

interface Told {
  readonly event?: Mention;
  readonly who?: readonly string[];
  readonly date?: string;
  readonly place?: string;
  readonly kind?: string;
}
function report(
  document: StoredDocument,
  {
    event = nameless("it", "Meeting"),
    who = ["person:p", "person:q"],
    date = "2024-07-25",
    place,
    kind,
  }: Told = {},
): readonly Claim[] {
  const value = parseEdtf(date);
  return [
    ...who.map((id) =>
      say(
        document,
        fact("Participation", { agent: withId(id, "Person"), event }, { role: "PRINCIPAL" }),
      ),
    ),
    ...(value
      ? [
          say(
            document,
            fact("Attribute", { subject: event }, { predicate: "DATE", text: date, date: value }),
          ),
        ]
      : []),
    ...(place
      ? [say(document, fact("EventLocation", { event, place: withId(place, "City") }))]
      : []),
    ...(kind
      ? [say(document, { says: "definition", subject: event, field: "meetingKind", value: kind })]
      : []),
  ];
}
const within = (part: string, whole: string): Claim =>
  say(c, fact("Containment", { part: withId(part, "City"), whole: withId(whole, "City") }));

const meetingsOf = (claims: readonly Claim[], judgements: readonly Decision[] = []) =>
  resolve({ documents, claims, model, judgements }).rows.filter(({ type }) => type === "Meeting");
const count = (claims: readonly Claim[], judgements: readonly Decision[] = []): number =>
  meetingsOf(claims, judgements).length;

describe("reports of two documents are one meeting", () => {
  it("on one day with the same principals, and the reason is kept", () => {
    const [meeting, ...others] = meetingsOf([...report(a), ...report(b)]);
    expect(others).toEqual([]);
    expect(meeting?.columns["joinReason"]).toBe("The same principals met in person on 2024-07-25");
    expect([meeting?.id ?? "", ...(meeting?.formerIds ?? [])].sort()).toEqual(
      [idOf(a, "it"), idOf(b, "it")].sort(),
    );
  });
  it("where one place lies in the other, through any number of places", () => {
    const told = [
      ...report(a, { place: "place:palace" }),
      ...report(b, { place: "place:country" }),
    ];
    expect(count(told)).toBe(2);
    expect(
      count([...told, within("place:palace", "place:city"), within("place:city", "place:country")]),
    ).toBe(1);
  });
  it("where sources state a circle of places", () => {
    const told = [...report(a, { place: "place:x" }), ...report(b, { place: "place:y" })];
    expect(count([...told, within("place:x", "place:y"), within("place:y", "place:x")])).toBe(1);
  });
  it("and keep a written id as the shown one", () => {
    const written = { event: withId("meeting:zz-talks", "Meeting") };
    expect(meetingsOf([...report(a), ...report(b, written)]).map(({ id }) => id)).toEqual([
      "meeting:zz-talks",
    ]);
  });
  it("also where a known meeting has a day from each of two documents", () => {
    const event = withId("meeting:known", "Meeting");
    const told = [...report(a, { event, date: "2024-07-24" }), ...report(b, { event })];
    expect(count([...told, ...report(c)])).toBe(1);
  });
  it("and facts about them are facts of one meeting, whose ids at birth answer", () => {
    const { rows, answers } = resolve({ documents, claims: [...report(a), ...report(b)], model });
    const facts = rows.filter(({ type }) => type === "Participation");
    expect(facts.map(({ columns }) => columns["claimCount"])).toEqual([2, 2]);
    for (const { id } of facts)
      expect(answers.filter(({ node }) => node === id).map((answer) => answer.id)).toHaveLength(1);
  });
});

describe("reports are not one meeting", () => {
  it.each<[string, readonly Claim[]]>([
    ["by telephone and in person", [...report(a), ...report(b, { kind: "CALL" })]],
    ["with other principals", [...report(a), ...report(b, { who: ["person:p", "person:r"] })]],
    [
      "with a third principal",
      [...report(a), ...report(b, { who: ["person:p", "person:q", "person:r"] })],
    ],
    [
      "where only one side is known",
      [...report(a, { who: ["person:p"] }), ...report(b, { who: ["person:p"] })],
    ],
    ["two days apart", [...report(a), ...report(b, { date: "2024-07-27" })]],
    [
      "at places of which neither lies in the other",
      [...report(a, { place: "place:x" }), ...report(b, { place: "place:y" })],
    ],
    ["without a date", [...report(a), ...report(b, { date: "unknown" })]],
    ["of a year alone", [...report(a), ...report(b, { date: "2024" })]],
  ])("%s", (_what, claims) => {
    expect(count(claims)).toBe(2);
  });
  it("of one document", () => {
    const other = nameless("another", "Meeting");
    expect(count([...report(a), ...report(a, { event: other })])).toBe(2);
  });
  it("where a plan alone speaks of one of them", () => {
    const planned = report(b).map((claim) => say(b, claim.statement, { modality: "PLANNED" }));
    expect(count([...report(a), ...planned])).toBe(2);
  });
  it("on three neighbouring days: there is no chain of days, and the two of one day join alone", () => {
    const chain = [
      ...report(a, { date: "2024-07-24" }),
      ...report(b, { date: "2024-07-25" }),
      ...report(c, { date: "2024-07-26" }),
    ];
    expect(count(chain)).toBe(3);
    const d = paper("d");
    const claims = [...chain, ...report(d, { date: "2024-07-26" })];
    const found = resolve({ documents: [...documents, d], claims, model }).rows;
    expect(found.filter(({ type }) => type === "Meeting")).toHaveLength(3);
  });
  it("that a person keeps apart; the others of that day stay apart with them", () => {
    const apart: Decision = { kind: "NOT_SAME", a: idOf(a, "it"), b: idOf(b, "it") };
    expect(count([...report(a), ...report(b)], [apart])).toBe(2);
    expect(count([...report(a), ...report(b), ...report(c)], [apart])).toBe(3);
    expect(count([...report(a), ...report(b), ...report(c, { date: "2024-07-26" })], [apart])).toBe(
      3,
    );
  });
});

describe("a report that gives the month alone", () => {
  const coarse = { event: nameless("earlier", "Meeting"), date: "2024-07" };
  it("is the only such meeting of that month", () => {
    const [meeting] = meetingsOf([...report(a), ...report(b, coarse)]);
    expect(meeting?.formerIds).toHaveLength(1);
    expect(meeting?.columns["joinReason"]).toContain("the only such meeting of its month");
  });
  it("is none of two", () => {
    expect(count([...report(a), ...report(c, { date: "2024-07-02" }), ...report(b, coarse)])).toBe(
      3,
    );
  });
  it("is none where another report of its document claims it too", () => {
    const second = { ...coarse, event: nameless("once more", "Meeting") };
    expect(count([...report(a), ...report(b, coarse), ...report(b, second)])).toBe(3);
  });
  it("is not that which its own document tells of beside it", () => {
    expect(count([...report(a), ...report(a, coarse)])).toBe(2);
  });
  it("is not one that a person keeps apart from it", () => {
    const apart: Decision = { kind: "NOT_SAME", a: idOf(a, "it"), b: idOf(b, "earlier") };
    expect(count([...report(a), ...report(b, coarse)], [apart])).toBe(2);
  });
});

it("what else leads to a joined report leads to the meeting", () => {
  const event = named("Arcadia round", "Meeting");
  const { rows, answers } = resolve({
    documents,
    claims: [
      ...report(a, { event }),
      ...report(b, { event: withId("meeting:written", "Meeting") }),
    ],
    model,
  });
  expect(rows.filter(({ type }) => type === "Meeting").map(({ id }) => id)).toEqual([
    "meeting:written",
  ]);
  expect(
    rows.filter(({ type }) => type === "Name").flatMap(({ links }) => links["entity"]),
  ).toEqual(expect.arrayContaining(["meeting:written"]));
  expect(answers.every(({ node }) => rows.some(({ id }) => id === node))).toBe(true);
});
