import { describe, expect, it } from "vitest";
import { readAll } from "../../src/check/check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { Ask } from "../../src/model/judging.ts";
import { readLedger } from "../../src/model/ledger-payload.ts";
import { sourceId } from "../../src/resolve/sources.ts";
import { engines } from "../graph/engines.ts";
import { ask, harbours, put, refusal, rowsOf } from "./harbour.ts";

describe.each(engines)("on $name,", (engine) => {
  const harbour = harbours(engine.open);
  const ofType = async (graph: Graph, type: string) =>
    (await rowsOf(graph)).filter((row) => row.type === type);
  const ledgerOf = async (graph: Graph) => readLedger(await readAll(graph.ledger()));
  const idOf = (row: { readonly id: string } | undefined): string => row?.id ?? "nothing";

  /** A claim of the fact of this type. */
  async function claimOf(graph: Graph, type: string): Promise<string> {
    const [fact] = await ofType(graph, type);
    return idOf(
      (await ofType(graph, "Claim")).find(({ links }) => links["fact"]?.[0] === fact?.id),
    );
  }

  describe("a retraction", () => {
    it("takes a document back with all that rested on it, and a reinstatement brings it again", async () => {
      const graph = await harbour();
      const before = (await rowsOf(graph)).length;
      const document = idOf(
        (await ofType(graph, "Document")).find(({ columns }) => columns["title"] === "Two"),
      );
      await ask(graph, { kind: "retract", id: document });
      expect(await ofType(graph, "Membership")).toHaveLength(1);
      expect(await refusal(ask(graph, { kind: "retract", id: document }))).toMatch(
        /^ALREADY_RETRACTED: .* since \d{4}-.*judgement:/,
      );
      await ask(graph, { kind: "reinstate", id: document });
      expect(await ofType(graph, "Membership")).toHaveLength(2);
      expect(await refusal(ask(graph, { kind: "reinstate", id: document }))).toMatch(
        "NOT_RETRACTED",
      );
      const log = (await rowsOf(graph)).filter(({ type }) =>
        ["Change", "Judgement"].includes(type),
      );
      const changes = log.length;
      expect((await rowsOf(graph)).length - changes).toBeLessThan(before);
    });

    it("takes a run back with what it alone brought", async () => {
      const graph = await harbour();
      const [first] = await ofType(graph, "Run");
      await put(graph, {
        "three.yaml": `
document: { title: Three, publisher: Third Press }
claims: [{ type: Membership, member: { name: Third Harbour Board, id: organisation:x-three, kind: Organisation }, organisation: { id: organisation:x-un, kind: Organisation }, membershipKind: FULL }]
`,
      });
      const later = (await ofType(graph, "Run")).find(({ id }) => id !== first?.id);
      expect(await ofType(graph, "Membership")).toHaveLength(3);
      await ask(graph, { kind: "retract", id: idOf(later) });
      expect(await ofType(graph, "Membership")).toHaveLength(2);
      await ask(graph, { kind: "reinstate", id: idOf(later) });
      expect(await ofType(graph, "Membership")).toHaveLength(3);
    });

    it("takes a source back with its documents", async () => {
      const graph = await harbour();
      await ask(graph, { kind: "retract", id: sourceId("Second Press") });
      expect(await ofType(graph, "Membership")).toHaveLength(1);
      await ask(graph, { kind: "retract", id: sourceId("First Press") });
      expect(await ofType(graph, "Membership")).toEqual([]);
      await ask(graph, { kind: "reinstate", id: sourceId("Second Press") });
      expect(await ofType(graph, "Membership")).toHaveLength(1);
    });

    it.each([
      ["a document", "doc:0"],
      ["a source", "source:0"],
      ["a run", "run:0"],
    ])("of %s that nobody knows is refused", async (_, id) => {
      const graph = await harbour();
      for (const kind of ["retract", "reinstate"] as const)
        expect(await refusal(ask(graph, { kind, id }))).toMatch("UNKNOWN_ID");
    });

    it("of an entity is refused, with what is allowed", async () => {
      const graph = await harbour();
      expect(await refusal(ask(graph, { kind: "retract", id: "organisation:x-one" }))).toMatch(
        /NOT_JUDGEABLE: .*documents, sources and runs/,
      );
    });
  });

  describe("a review", () => {
    it("rejects a claim, which is in no fact from then on, and accepts it once that is withdrawn", async () => {
      const graph = await harbour();
      const claim = await claimOf(graph, "Relation");
      const { judgementId } = await ask(graph, { kind: "reject", id: claim });
      expect(await ofType(graph, "Relation")).toEqual([]);
      expect(await refusal(ask(graph, { kind: "reject", id: claim }))).toContain(
        `ALREADY_DECIDED: ${claim} is rejected already, by ${judgementId}`,
      );
      expect(await refusal(ask(graph, { kind: "accept", id: claim }))).toContain(
        `CONTRADICTS_JUDGEMENT: This contradicts ${judgementId}, by which ${claim} is rejected`,
      );
      const ended = await ask(graph, { kind: "withdraw", id: judgementId });
      expect(ended).toMatchObject({ judgementId, endedIds: [judgementId] });
      await ask(graph, { kind: "accept", id: claim }, { reason: null });
      expect((await ofType(graph, "Relation"))[0]?.columns["review"]).toBe("ACCEPTED");
    });

    it.each(["accept", "reject"] as const)("that %ss no claim is refused", async (kind) => {
      const graph = await harbour();
      expect(await refusal(ask(graph, { kind, id: "claim:0" }))).toMatch("UNKNOWN_ID");
      expect(await refusal(ask(graph, { kind, id: "country:x-arcadia" }))).toMatch("NOT_JUDGEABLE");
    });
  });

  describe("a preference", () => {
    const dates = async (graph: Graph) =>
      (await ofType(graph, "Attribute")).filter(({ columns }) => columns["predicate"] === "DATE");
    const ranks = async (graph: Graph) =>
      Object.fromEntries(
        (await dates(graph)).map(({ columns }) => [columns["dateEdtf"], columns["rankReason"]]),
      );

    it("shows a fact before the others of its slot, until it is withdrawn", async () => {
      const graph = await harbour();
      const before = await ranks(graph);
      const [first] = (await dates(graph)).filter(({ columns }) => columns["rank"] === "NORMAL");
      const { judgementId } = await ask(graph, { kind: "prefer", id: idOf(first) });
      const after = (await dates(graph)).find(({ id }) => id === first?.id);
      expect(after?.columns).toMatchObject({ rank: "PREFERRED", rankReason: "JUDGEMENT" });
      await ask(graph, { kind: "withdraw", id: judgementId });
      expect(await ranks(graph)).toEqual(before);
    });

    it("is one in a slot: again and another one are refused", async () => {
      const graph = await harbour();
      const [one, two] = await dates(graph);
      const { judgementId } = await ask(graph, { kind: "prefer", id: idOf(one) });
      expect(await refusal(ask(graph, { kind: "prefer", id: idOf(one) }))).toMatch(
        "ALREADY_DECIDED",
      );
      expect(await refusal(ask(graph, { kind: "prefer", id: idOf(two) }))).toContain(
        `CONTRADICTS_JUDGEMENT: This contradicts ${judgementId}`,
      );
    });

    it("of what is in no slot, no fact or unknown is refused", async () => {
      const graph = await harbour();
      const [membership] = await ofType(graph, "Membership");
      expect(await refusal(ask(graph, { kind: "prefer", id: idOf(membership) }))).toMatch(
        "NOT_IN_A_SLOT",
      );
      expect(await refusal(ask(graph, { kind: "prefer", id: "country:x-arcadia" }))).toMatch(
        "NOT_JUDGEABLE",
      );
      expect(await refusal(ask(graph, { kind: "prefer", id: "attribute:0" }))).toMatch(
        "UNKNOWN_ID",
      );
    });
  });

  describe("a judgement", () => {
    it("is withdrawn once, and only where there is one", async () => {
      const graph = await harbour();
      const { judgementId } = await ask(graph, {
        kind: "retract",
        id: sourceId("First Press"),
      });
      await ask(graph, { kind: "withdraw", id: judgementId }, { person: "Bob" });
      expect((await ledgerOf(graph)).judgements.get(judgementId)?.ended?.person).toBe("Bob");
      expect(await refusal(ask(graph, { kind: "withdraw", id: judgementId }))).toMatch(
        "JUDGEMENT_ENDED",
      );
      expect(await refusal(ask(graph, { kind: "withdraw", id: "judgement:0" }))).toMatch(
        "UNKNOWN_ID",
      );
    });

    it.each([
      ["a person", { person: " " }, "BAD_VALUE"],
      ["a reason", { reason: "" }, "BAD_VALUE"],
      ["a reason that is left out", { reason: null }, "BAD_VALUE"],
      ["a key", { idempotencyKey: "" }, "BAD_VALUE"],
      ["a reason that can be stored", { reason: "\0" }, "TEXT_NOT_STORABLE"],
      ["a person of a name's length", { person: "A".repeat(501) }, "TEXT_NOT_STORABLE"],
    ])("needs %s", async (_, more, code) => {
      const graph = await harbour();
      const before = await readAll(graph.ledger());
      const asked = { kind: "retract", id: sourceId("First Press") } as const;
      expect(await refusal(ask(graph, asked, more))).toMatch(code);
      expect(await readAll(graph.ledger())).toEqual(before);
    });
  });

  describe("an idempotency key", () => {
    const key = { idempotencyKey: "one" };

    it("gives the first answer again, whoever repeats the request, and does nothing twice", async () => {
      const graph = await harbour();
      const asks: readonly (readonly [string, Ask])[] = [
        ["retract", { kind: "retract", id: sourceId("First Press") }],
        ["reinstate", { kind: "reinstate", id: sourceId("First Press") }],
        ["merge", { kind: "merge", from: "organisation:x-two", into: "organisation:x-one" }],
        ["unmerge", { kind: "unmerge", id: "organisation:x-one" }],
        ["accept", { kind: "accept", id: await claimOf(graph, "Relation") }],
        ["reject", { kind: "reject", id: await claimOf(graph, "Membership") }],
        ["prefer", { kind: "prefer", id: idOf((await ofType(graph, "Attribute"))[0]) }],
      ];
      for (const [idempotencyKey, asked] of asks) {
        const first = await ask(graph, asked, { idempotencyKey });
        const before = await readAll(graph.ledger());
        const again = await ask(graph, asked, { idempotencyKey, person: "Bob" });
        expect(again).toEqual({ ...first, repeated: true, written: 0, removed: 0 });
        expect(await readAll(graph.ledger())).toEqual(before);
      }
    });

    it("knows one end of a judgement, by whichever command", async () => {
      const graph = await harbour();
      const id = sourceId("First Press");
      const { judgementId } = await ask(graph, { kind: "retract", id });
      const first = await ask(graph, { kind: "reinstate", id }, key);
      expect(await ask(graph, { kind: "withdraw", id: judgementId }, key)).toEqual({
        ...first,
        repeated: true,
        written: 0,
        removed: 0,
      });
    });

    it.each([
      ["another id", { kind: "retract", id: sourceId("Second Press") }, {}],
      ["another decision", { kind: "reinstate", id: sourceId("First Press") }, {}],
      ["another reason", { kind: "retract", id: sourceId("First Press") }, { reason: "Else" }],
      ["a merge", { kind: "merge", from: "organisation:x-two", into: "organisation:x-one" }, {}],
      ["an unmerge", { kind: "unmerge", id: "organisation:x-one" }, {}],
    ] as const)("is refused with %s, naming the first request", async (_, asked, more) => {
      const graph = await harbour();
      const { judgementId } = await ask(
        graph,
        { kind: "retract", id: sourceId("First Press") },
        key,
      );
      expect(await refusal(ask(graph, asked, { ...key, ...more }))).toContain(
        `IDEMPOTENCY_KEY_REUSED: The idempotency key "one" was used for another request, ${judgementId}`,
      );
    });
  });
});
