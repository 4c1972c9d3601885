import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim, NameKindValue, StoredDocument } from "../../src/model/claim.ts";
import { parseEdtf } from "../../src/model/edtf.ts";
import type { IdentityJudgement } from "../../src/resolve/judged.ts";
import { compareText } from "../../src/model/order.ts";
import { identityJudgements, knowledge, shuffled } from "./arbitrary.ts";
import { fact, named, paper, resolved, say, withId } from "./say.ts";

const first = paper("first", "2024-07-25");
const second = paper("second", "2024-07-26");
const third = paper("third", "2024-07-27");
const undated = paper("undated", null);

const person = (id: string, document: StoredDocument = first): Claim =>
  say(document, {
    says: "name",
    subject: withId(id, "Person", id),
    name: id,
    nameKind: "SHORT",
    language: null,
  });
const alias = (
  id: string,
  name: string,
  options: {
    readonly document?: StoredDocument;
    readonly since?: string;
    readonly until?: string;
    readonly nameKind?: NameKindValue;
  } = {},
): Claim =>
  say(options.document ?? first, {
    says: "name",
    subject: withId(id, "Person"),
    name,
    nameKind: options.nameKind ?? "ALIAS",
    language: null,
    since: options.since === undefined ? null : parseEdtf(options.since),
    until: options.until === undefined ? null : parseEdtf(options.until),
  });
const holds = (
  document: StoredDocument,
  name: string,
  options: { readonly local?: string; readonly observed?: string } = {},
): Claim =>
  say(
    document,
    fact(
      "Tenure",
      {
        holder: named(name, "Person", options.local ?? null),
        office: withId("office:y", "Office"),
      },
      {},
      options.observed === undefined ? {} : { observed: options.observed },
    ),
  );
const foreign = (
  document: StoredDocument,
  id: string,
  value: string,
  more: { readonly scheme?: string; readonly supersededBy?: string } = {},
): Claim =>
  say(document, {
    says: "externalId",
    subject: withId(id, "Person"),
    scheme: more.scheme ?? "viaf",
    value,
    supersededBy: more.supersededBy ?? null,
  });
const same = (from: string, into: string): IdentityJudgement => ({ kind: "SAME", from, into });
const notSame = (a: string, b: string): IdentityJudgement => ({ kind: "NOT_SAME", a, b });

const all = [first, second, third, undated];
const graph = (claims: readonly Claim[], judgements: readonly IdentityJudgement[] = []) => {
  const { rows, answers } = resolved(all, claims, judgements);
  const people = rows.filter((row) => row.type === "Person");
  return {
    people: people.map((row) => row.id),
    holders: rows
      .filter((row) => row.type === "Tenure")
      .map((row) => row.fact?.subject ?? "")
      .sort(compareText),
    formerIds: (id: string) => people.find((row) => row.id === id)?.formerIds ?? [],
    externalIds: (id: string): unknown =>
      JSON.parse(String(people.find((row) => row.id === id)?.columns["externalIds"])),
    answerOf: (id: string) =>
      people.find((row) => row.id === id || row.formerIds.includes(id))?.id ??
      answers.find((answer) => answer.id === id)?.node ??
      null,
  };
};

describe("a name with several bearers", () => {
  it("leads nowhere of its own accord: a second bearer, arriving last, parts what had been joined", () => {
    const before = [alias("person:a", "Ann Example"), holds(second, "Ann Example")];
    expect(graph(before).holders).toEqual(["person:a"]);
    const [alone] = graph([holds(second, "Ann Example")]).holders;
    const after = graph([...before, alias("person:b", "Ann Example", { document: third })]);
    expect(after.holders).toEqual([alone]);
    expect(new Set(after.people)).toEqual(new Set(["person:a", "person:b", alone]));
  });
  it("leads back to the first once the second is taken away, and the id of the name answers with it", () => {
    const [alone = ""] = graph([holds(second, "Ann Example")]).holders;
    const again = graph([alias("person:a", "Ann Example"), holds(second, "Ann Example")]);
    expect(again.answerOf(alone)).toBe("person:a");
  });
  it("leads to the one that bore it when the document was written", () => {
    const claims = [
      alias("person:a", "Ann Example", { since: "1990", until: "2010" }),
      alias("person:b", "Ann Example", { since: "2020" }),
    ];
    expect(graph([...claims, holds(second, "Ann Example")]).holders).toEqual(["person:b"]);
    expect(
      graph([...claims, holds(undated, "Ann Example", { observed: "2001-05-07" })]).holders,
    ).toEqual(["person:a"]);
  });
  it("may mean either of them where nothing says when it was written", () => {
    const claims = [
      alias("person:a", "Ann Example", { until: "2010" }),
      alias("person:b", "Ann Example", { since: "2020" }),
      holds(undated, "Ann Example"),
    ];
    expect(["person:a", "person:b"]).not.toContain(graph(claims).holders[0]);
  });
  it("leads to no one in a time in which nobody bore it", () => {
    const claims = [
      alias("person:a", "Ann Example", { until: "2010" }),
      holds(second, "Ann Example"),
    ];
    expect(graph(claims).holders).not.toContain("person:a");
  });
});

describe("what one document tells apart", () => {
  it("answers under its own ids with the entity that it joined", () => {
    const claims = [
      alias("person:a", "Ann Example", { document: second }),
      holds(first, "Ann", { local: "p1" }),
      say(
        first,
        fact(
          "Tenure",
          { holder: named("Ann Example", "Person", "p1"), office: withId("office:z", "Office") },
          {},
        ),
      ),
    ];
    const [own = ""] = graph([claims[1] ?? person("person:x")]).holders;
    const joined = graph(claims);
    expect(joined.holders).toEqual(["person:a", "person:a"]);
    expect(joined.answerOf(own)).toBe("person:a");
    expect(joined.formerIds("person:a")).not.toContain(own);
  });
  it("is never joined with what it keeps apart: of two handles one joins, the other stays alone", () => {
    const claims = [
      alias("person:a", "Ann Example", { document: second }),
      alias("person:a", "Ann B. Example", { document: second }),
      holds(first, "Ann Example", { local: "p1" }),
      holds(first, "Ann B. Example", { local: "p2" }),
    ];
    const { holders } = graph(claims);
    expect(new Set(holders).size).toBe(2);
    expect(holders).toContain("person:a");
  });
  it("changes no cluster however many documents there are", () => {
    const base = [alias("person:a", "Ann Example"), foreign(first, "person:a", "7")];
    const entity = (claims: readonly Claim[]) =>
      JSON.stringify(resolved(all, claims).rows.find((row) => row.id === "person:a"));
    expect(entity([...base, holds(second, "Ann Example"), holds(third, "Ann Example")])).toBe(
      entity(base),
    );
  });
});

describe("a judgement", () => {
  it("SAME joins what nothing else does, under the better id; both answer", () => {
    const { people, formerIds } = graph(
      [person("person:b"), person("person:wd-Q7")],
      [same("person:b", "person:wd-Q7")],
    );
    expect(people).toEqual(["person:wd-Q7"]);
    expect(formerIds("person:wd-Q7")).toEqual(["person:b"]);
  });
  it("SAME joins entities of single documents", () => {
    const claims = [holds(first, "Ann"), holds(second, "Annie")];
    const [a = "", b = ""] = graph(claims).holders.map(String);
    const joined = graph(claims, [same(a, b)]);
    expect(new Set(joined.holders).size).toBe(1);
    expect([joined.answerOf(a), joined.answerOf(b)]).toEqual([
      joined.holders[0],
      joined.holders[0],
    ]);
  });
  it("SAME means a name in all documents", () => {
    const claims = [person("person:a"), holds(first, "Ann Example"), holds(second, "Ann Example")];
    const name = String(graph(claims).holders[0]);
    expect(graph(claims, [same(name, "person:a")]).holders).toEqual(["person:a"]);
    expect(graph(claims, [same(name, "person:a")]).answerOf(name)).toBe("person:a");
  });
  it("SAME goes before the only bearer of the name", () => {
    const claims = [
      person("person:a"),
      alias("person:b", "Ann Example"),
      holds(second, "Ann Example"),
    ];
    const name = String(graph([holds(second, "Ann Example")]).holders[0]);
    const { holders, people } = graph(claims, [same(name, "person:a")]);
    expect(holders).toEqual(["person:a"]);
    expect(people).toEqual(["person:a", "person:b"]);
  });
  it("SAME through an id that nothing bears any more still ties the rest", () => {
    const claims = [person("person:a"), person("person:c")];
    expect(
      graph(claims, [same("person:a", "person:b"), same("person:b", "person:c")]).people,
    ).toEqual(["person:a"]);
  });
  it("SAME of two kinds joins nothing", () => {
    const claims = [
      person("person:a"),
      say(first, {
        says: "name",
        subject: withId("country:x-a", "Country"),
        name: "Arcadia",
        nameKind: "SHORT",
        language: null,
      }),
    ];
    const { rows } = resolved(all, claims, [same("person:a", "country:x-a")]);
    expect(rows.filter((row) => row.type === "Person" || row.type === "Country")).toHaveLength(2);
  });
  it("NOT_SAME keeps apart what shares an id", () => {
    const claims = [foreign(first, "person:a", "7"), foreign(second, "person:b", "7")];
    expect(graph(claims).people).toEqual(["person:a"]);
    expect(graph(claims, [notSame("person:a", "person:b")]).people).toEqual([
      "person:a",
      "person:b",
    ]);
  });
  it("NOT_SAME keeps apart what others would join", () => {
    const claims = [
      foreign(first, "person:a", "7"),
      foreign(second, "person:b", "7"),
      foreign(second, "person:b", "8", { scheme: "gnd" }),
      foreign(third, "person:c", "8", { scheme: "gnd" }),
    ];
    expect(graph(claims).people).toEqual(["person:a"]);
    const parted = graph(claims, [notSame("person:a", "person:c")]);
    expect(parted.people).toHaveLength(2);
    expect(parted.answerOf("person:a")).not.toBe(parted.answerOf("person:c"));
  });
  it("NOT_SAME keeps a name from its only bearer, in all documents", () => {
    const claims = [
      alias("person:a", "Ann Example"),
      holds(second, "Ann Example"),
      holds(third, "Ann Example"),
    ];
    const name = String(graph([holds(second, "Ann Example")]).holders[0]);
    expect(graph(claims).holders).toEqual(["person:a"]);
    expect(graph(claims, [notSame(name, "person:a")]).holders).toEqual([name]);
  });
  it("NOT_SAME after SAME was undone leaves what stood before it", () => {
    const claims = [person("person:a"), person("person:b"), alias("person:b", "Ann Example")];
    const before = resolved(all, claims).rows;
    expect(graph(claims, [same("person:a", "person:b")]).people).toEqual(["person:a"]);
    expect(resolved(all, claims, [notSame("person:a", "person:b")]).rows).toEqual(before);
  });
});

describe("an id that took another's place (I07)", () => {
  const dump = foreign(second, "person:wd-Q200", "Q100", {
    scheme: "wikidata",
    supersededBy: "Q200",
  });
  const known = foreign(first, "person:e", "Q100", { scheme: "wikidata" });
  const statements = foreign(second, "person:wd-Q200", "Q200", { scheme: "wikidata" });

  it("is the same entity, which keeps its id; both keys are listed, the old one marked", () => {
    expect(graph([known]).people).toEqual(["person:wd-Q100"]);
    const { people, externalIds, formerIds } = graph([known, dump, statements]);
    expect(people).toEqual(["person:wd-Q100"]);
    expect(formerIds("person:wd-Q100")).toEqual(["person:e", "person:wd-Q200"]);
    expect(externalIds("person:wd-Q100")).toMatchObject([
      { scheme: "wikidata", value: "Q100", supersededBy: "Q200" },
      { scheme: "wikidata", value: "Q200", supersededBy: null },
    ]);
  });
  it("joins a later record that still uses the old one", () => {
    const late = foreign(third, "person:f", "Q100", { scheme: "wikidata" });
    expect(graph([statements, dump, late]).people).toEqual(["person:wd-Q100"]);
  });
  it("without a successor leaves the entity as it is", () => {
    const gone = say(second, {
      says: "externalId",
      subject: withId("person:e", "Person"),
      scheme: "wikidata",
      value: "Q100",
      until: parseEdtf("2024-07"),
    });
    const { people, externalIds } = graph([known, gone]);
    expect(people).toEqual(["person:wd-Q100"]);
    expect(externalIds("person:wd-Q100")).toMatchObject([{ value: "Q100", until: "2024-07" }]);
  });
});

describe("what carries a name that others carry too (I01)", () => {
  const country = (id: string, name: string, nameKind: NameKindValue): Claim =>
    say(paperOfReference, {
      says: "name",
      subject: withId(id, "Country"),
      name,
      nameKind,
      language: null,
    });
  const paperOfReference = paper("reference", "2020", { isReference: true });
  const group = (id: string): Claim =>
    say(first, {
      says: "name",
      subject: withId(id, "Group"),
      name: "Joint Forces",
      nameKind: "ALIAS",
      language: null,
    });
  const row = (name: string): Claim =>
    say(
      second,
      fact(
        "Membership",
        { member: named(name), organisation: withId("organisation:o", "Organisation") },
        { membershipKind: "FULL" },
      ),
    );
  const base = [
    country("country:GEO", "Georgia", "SHORT"),
    country("country:x-ga", "Georgia", "SHORT"),
    country("country:SAU", "SA", "ACRONYM"),
    group("group:a"),
    group("group:b"),
    alias("person:a", "A. Hamidi"),
    alias("person:b", "B. Hamidi"),
  ];
  const documents = [paperOfReference, ...all];

  it.each(["Georgia", "Joint Forces", "SA", "Hamidi"])("%s waits", (name) => {
    const { waiting } = resolved(documents, [...base, row(name)]);
    expect(waiting).toHaveLength(1);
  });
  it("names of existing entities do not change", () => {
    const names = (claims: readonly Claim[]): readonly unknown[] =>
      resolved(documents, claims)
        .rows.filter((one) => one.type !== "Claim" && "name" in one.columns)
        .filter((one) => base.some((claim) => JSON.stringify(claim).includes(one.id)))
        .map((one) => [one.id, one.columns["name"]]);
    expect(names([...base, ...["Georgia", "SA", "Hamidi"].map(row)])).toEqual(names(base));
  });
});

describe("identity with judgements", () => {
  it("does not depend on the order of claims or judgements", () => {
    fc.assert(
      fc.property(
        knowledge,
        identityJudgements,
        fc.integer(),
        ({ documents, claims }, said, seed) => {
          const one = resolved(documents, claims, said);
          const other = resolved(
            shuffled(documents, seed),
            shuffled(claims, seed),
            shuffled(said, seed),
          );
          expect(other.rows).toEqual(one.rows);
          expect(other.answers).toEqual(one.answers);
        },
      ),
      { numRuns: 250 },
    );
  });

  it("keeps every pair of NOT_SAME apart, whatever else would join it", () => {
    fc.assert(
      fc.property(knowledge, identityJudgements, ({ documents, claims }, said) => {
        const { rows } = resolved(documents, claims, said);
        const entityOf = (one: string): string | undefined =>
          rows.find((row) => row.id === one || row.formerIds.includes(one))?.id;
        for (const judgement of said) {
          if (judgement.kind === "SAME" || judgement.a === judgement.b) continue;
          const [a, b] = [entityOf(judgement.a), entityOf(judgement.b)];
          if (a !== undefined && b !== undefined) expect(a).not.toBe(b);
        }
      }),
      { numRuns: 250 },
    );
  });

  it("lets every id of a mention that leads somewhere answer", () => {
    fc.assert(
      fc.property(knowledge, identityJudgements, ({ documents, claims }, said) => {
        const { rows, answers } = resolved(documents, claims, said);
        const ids = new Set(rows.map((row) => row.id));
        expect(answers.filter((answer) => !ids.has(answer.node))).toEqual([]);
        const former = rows.flatMap((row) => row.formerIds);
        expect(new Set(former).size).toBe(former.length);
        expect(former.filter((one) => ids.has(one))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });
});
