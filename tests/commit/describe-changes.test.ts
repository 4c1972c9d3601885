import { describe, expect, it } from "vitest";
import { describeChanges, type Effects, type Step } from "../../src/commit/describe-changes.ts";
import type { NodeRow } from "../../src/model/rows.ts";
import { model } from "../resolve/say.ts";

const row = (type: string, id: string, more: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type,
  columns: { id, kind: model.types.get(type)?.kindValue ?? "" },
  links: {},
  fact: null,
  externalIds: [],
  formerIds: [],
  tokens: [],
  ...more,
});
const country = (id: string, name: string, formerIds: readonly string[] = []): NodeRow =>
  row("Country", id, { columns: { id, kind: "COUNTRY", name }, formerIds });
const role = (id: string, subject: string, claimCount = 1): NodeRow =>
  row("ProcessRole", id, {
    columns: { id, kind: "PROCESS_ROLE", claimCount },
    fact: { subject, object: "process:p", stands: true, isSymmetric: false },
  });

/** Steps between two states of all rows; ids lead where rows and their former ids say. */
function between(
  before: readonly NodeRow[],
  after: readonly NodeRow[],
  leads: Readonly<Record<string, string>> = {},
): readonly Step[] {
  const byId = (rows: readonly NodeRow[]) => new Map(rows.map((one) => [one.id, one]));
  const [stood, stands] = [byId(before), byId(after)];
  const answering = (rows: readonly NodeRow[]) =>
    rows.flatMap((one) => [one.id, ...one.formerIds].map((id) => [id, one.id] as const));
  const same = (id: string): boolean =>
    JSON.stringify(stood.get(id)) === JSON.stringify(stands.get(id));
  const effects: Effects = {
    before: new Map([...stood].filter(([id]) => !same(id))),
    after: new Map([...stands].filter(([id]) => !same(id))),
    rowNow: (id) => stands.get(id),
    ledTo: new Map(answering(before)),
    leadsTo: new Map(
      [...Object.entries(leads), ...answering(after)].filter(([id]) => !stands.has(id)),
    ),
    judgements: [],
    model,
  };
  return describeChanges(effects);
}
const said = (steps: readonly Step[]): readonly string[] =>
  steps.map(({ op, nodeId, formerId }) => [op, nodeId, formerId].filter(Boolean).join(" "));

const A = country("country:a", "Arcadia");
const B = country("country:b", "Lutha");

describe("changes between two states", () => {
  it("are a merge where an entity leads to another one", () => {
    const steps = between([A, B], [country("country:a", "Arcadia", ["country:b"])]);
    expect(said(steps)).toEqual(["MERGE country:a country:b"]);
    expect(steps[0]?.entityIds).toEqual(["country:a", "country:b"]);
  });

  it("are an unmerge where it stands by itself again", () => {
    const steps = between([country("country:a", "Arcadia", ["country:b"])], [A, B]);
    expect(said(steps)).toEqual(["UNMERGE country:b country:a"]);
    expect(steps[0]?.entityIds).toEqual(["country:b", "country:a"]);
  });

  it("are a change of id where an entity goes on under another, and merges for all others that lead there", () => {
    const joined = country("country:c", "Arcadia", ["country:a", "country:b"]);
    const steps = between([A, B], [joined]);
    expect(said(steps)).toEqual(["CHANGE country:c country:a", "MERGE country:c country:b"]);
    expect(steps[0]?.fields).toEqual([{ field: "id", before: "country:a", after: "country:c" }]);
  });

  it("name the field, its value before and afterwards", () => {
    const [change] = between([A], [country("country:a", "New Arcadia")]);
    expect(change?.fields).toEqual([{ field: "name", before: "Arcadia", after: "New Arcadia" }]);
  });

  it("are none where only counters differ, or an end is known under another id", () => {
    const joined = country("country:c", "Arcadia", ["country:a"]);
    const steps = between(
      [A, role("fact:1", "country:a")],
      [joined, role("fact:1", "country:c", 2)],
    );
    expect(said(steps)).toEqual(["CHANGE country:c country:a"]);
  });

  it("tell of facts that collapse, and of one that goes on under the id of another claim", () => {
    const two = [role("fact:1", "country:a"), role("fact:2", "country:a")];
    expect(said(between(two, [role("fact:1", "country:a", 2)], { "fact:2": "fact:1" }))).toEqual([
      "MERGE fact:1 fact:2",
    ]);
    const moved = [role("fact:3", "country:a")];
    expect(said(between([role("fact:1", "country:a")], moved, { "fact:1": "fact:3" }))).toEqual([
      "CHANGE fact:3 fact:1",
    ]);
  });

  it("tell what nothing bears out any more, with the entities that it was about", () => {
    const steps = between([A, role("fact:1", "country:a")], [A]);
    expect(said(steps)).toEqual(["RETRACT fact:1"]);
    expect(steps[0]?.entityIds).toEqual(["country:a", "process:p"]);
  });

  it("stand in one order, whatever the order of the rows", () => {
    const rows = [A, B, role("fact:1", "country:a"), role("fact:0", "country:b")];
    expect(between([], [...rows].reverse())).toEqual(between([], rows));
    expect(between([], rows).map(({ layer }) => layer)).toEqual([
      "ENTITY",
      "ENTITY",
      "FACT",
      "FACT",
    ]);
  });
});
