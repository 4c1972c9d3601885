import { describe, expect, it } from "vitest";
import { check, readAll } from "../../src/check/check.ts";
import { deepCheck } from "../../src/check/deep-check.ts";
import { hashGraph } from "../../src/check/hashes.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { readLedger } from "../../src/model/ledger-payload.ts";
import { engines } from "../graph/engines.ts";
import { model } from "../resolve/say.ts";
import { ask, FILES, harbours, put, refusal, rowsOf } from "./harbour.ts";

const ONE = "organisation:x-one";
const TWO = "organisation:x-two";
const THREE = "organisation:x-three";

/** Gives the first two boards different ids in one scheme. */
const IDS = {
  "ids.yaml": `
document: { title: Ids, publisher: Ids }
entities:
  - { kind: Organisation, id: ${ONE}, name: First Harbour Board, externalIds: { wikidata: Q1001 } }
  - { kind: Organisation, id: ${TWO}, name: Second Harbour Board, externalIds: { wikidata: Q1002 } }
claims: []
`,
};

describe.each(engines)("on $name,", (engine) => {
  const harbour = harbours(engine.open);

  const hashes = async (graph: Graph) =>
    hashGraph(await rowsOf(graph), readLedger(await readAll(graph.ledger())), model);
  const facts = async (graph: Graph, type: string) =>
    (await rowsOf(graph)).filter((row) => row.type === type);
  /** Every row but those that tell what happened, without times of ours. */
  const dump = async (graph: Graph) =>
    (await rowsOf(graph))
      .filter(({ type }) => type !== "Change" && type !== "Judgement")
      .map((row) => ({ ...row, columns: { ...row.columns, recordedAt: null } }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const entities = async (graph: Graph) =>
    (await rowsOf(graph)).filter(({ type }) => type === "Organisation").map(({ id }) => id);

  describe("a merge", () => {
    it("makes one fact with two claims of what both took part in, and no fact of an entity with itself", async () => {
      const graph = await harbour();
      const before = await hashes(graph);
      const merge = await ask(graph, { kind: "merge", from: TWO, into: ONE });
      expect(merge).toMatchObject({ repeated: false, endedIds: [] });
      const [membership, ...others] = await facts(graph, "Membership");
      expect([others, membership?.columns["claimCount"]]).toEqual([[], 2]);
      expect(await facts(graph, "Participation")).toHaveLength(1);
      expect((await facts(graph, "Relation")).filter(({ fact }) => fact?.stands)).toEqual([]);
      expect((await check(graph, model)).violations).toEqual([]);
      expect(await deepCheck(graph, model)).toBeNull();
      await ask(graph, { kind: "unmerge", id: TWO });
      expect(await hashes(graph)).toMatchObject({
        contentHash: before.contentHash,
        claimsHash: before.claimsHash,
      });
    });

    it("leaves every row as it was once it is undone, and lets ids of facts answer meanwhile", async () => {
      const graph = await harbour();
      const before = await dump(graph);
      const old = (await facts(graph, "Membership")).map(({ id }) => id);
      await ask(graph, { kind: "merge", from: TWO, into: ONE });
      const leads = await graph.commit((writer) => writer.answering(old));
      const [membership] = await facts(graph, "Membership");
      expect(old.map((id) => leads.value.get(id))).toEqual([membership?.id, membership?.id]);
      await ask(graph, { kind: "unmerge", id: TWO });
      expect(await dump(graph)).toEqual(before);
    });

    it("lets both ids answer, and says who decided it and why", async () => {
      const graph = await harbour();
      const { judgementId, recordedAt } = await ask(graph, { kind: "merge", from: TWO, into: ONE });
      const rows = await rowsOf(graph);
      expect(rows.find(({ id }) => id === ONE)?.formerIds).toContain(TWO);
      expect(rows.find(({ id }) => id === judgementId)?.columns).toMatchObject({
        decision: "SAME",
        targetIds: JSON.stringify([TWO, ONE]),
        person: "Ann",
        reason: "It says so",
        recordedAt,
      });
    });

    it.each([
      ["itself", ONE, ONE, "MERGE_WITH_ITSELF"],
      ["what nobody knows", ONE, "organisation:x-nobody", "UNKNOWN_ID"],
      ["a country", ONE, "country:x-arcadia", "MERGE_ACROSS_TYPES"],
    ])("of an organisation with %s is refused", async (_, from, into, code) => {
      const graph = await harbour();
      const before = await readAll(graph.ledger());
      expect(await refusal(ask(graph, { kind: "merge", from, into }))).toMatch(code);
      expect(await readAll(graph.ledger())).toEqual(before);
    });

    it("of a fact is refused", async () => {
      const graph = await harbour();
      const [fact] = await facts(graph, "Membership");
      expect(await refusal(ask(graph, { kind: "merge", from: fact?.id ?? "", into: ONE }))).toMatch(
        /NOT_JUDGEABLE: .* is a Membership; entities can be merged/,
      );
    });

    it("twice, the other way round or in a cycle is refused naming the first one", async () => {
      const graph = await harbour();
      const first = await ask(graph, { kind: "merge", from: TWO, into: ONE });
      await ask(graph, { kind: "merge", from: THREE, into: TWO });
      for (const [from, into] of [
        [TWO, ONE],
        [ONE, TWO],
      ] as const)
        expect(await refusal(ask(graph, { kind: "merge", from, into }))).toContain(
          `ALREADY_MERGED: "${from}" and "${into}" were merged already, by ${first.judgementId}`,
        );
      expect(await refusal(ask(graph, { kind: "merge", from: ONE, into: THREE }))).toMatch(
        "ALREADY_MERGED",
      );
    });

    it("of what a person held apart is refused naming the judgement, also through a third one", async () => {
      const graph = await harbour();
      await ask(graph, { kind: "merge", from: TWO, into: ONE });
      const { judgementId } = await ask(graph, { kind: "unmerge", id: TWO });
      expect(await refusal(ask(graph, { kind: "merge", from: ONE, into: TWO }))).toContain(
        `CONTRADICTS_JUDGEMENT: This contradicts ${judgementId}`,
      );
      await ask(graph, { kind: "merge", from: THREE, into: ONE });
      expect(await refusal(ask(graph, { kind: "merge", from: THREE, into: TWO }))).toContain(
        judgementId,
      );
      await ask(graph, { kind: "withdraw", id: judgementId });
      await ask(graph, { kind: "merge", from: THREE, into: TWO });
      expect(await entities(graph)).toEqual([ONE, "organisation:x-un"]);
    });

    it("of two with different ids in one scheme is refused, and nothing of it stays", async () => {
      const graph = await harbour();
      await put(graph, IDS);
      const before = [await readAll(graph.ledger()), await rowsOf(graph)];
      expect(await refusal(ask(graph, { kind: "merge", from: TWO, into: ONE }))).toMatch(
        "KEPT_APART",
      );
      expect([await readAll(graph.ledger()), await rowsOf(graph)]).toEqual(before);
    });

    it("that would part an earlier one is refused naming that", async () => {
      const graph = await harbour();
      await put(graph, IDS);
      const first = await ask(graph, { kind: "merge", from: THREE, into: TWO });
      expect(await refusal(ask(graph, { kind: "merge", from: ONE, into: THREE }))).toMatch(
        new RegExp(`^CONTRADICTS_JUDGEMENT: .*${first.judgementId}`),
      );
      expect(await entities(graph)).toHaveLength(3);
    });
  });

  describe("the undoing of a merge", () => {
    it("works in any order, and leaves the later merge", async () => {
      const graph = await harbour();
      await ask(graph, { kind: "merge", from: TWO, into: ONE });
      await ask(graph, { kind: "merge", from: THREE, into: ONE });
      await ask(graph, { kind: "unmerge", id: TWO });
      const rows = await rowsOf(graph);
      const members = rows.find(({ id, formerIds }) => [id, ...formerIds].includes(ONE));
      expect([members?.id, ...(members?.formerIds ?? [])]).toContain(THREE);
      expect(rows.some(({ id }) => id === TWO)).toBe(true);
    });

    it("asks which, where several are meant, and takes the judgement's id", async () => {
      const graph = await harbour();
      const first = await ask(graph, { kind: "merge", from: TWO, into: ONE });
      const second = await ask(graph, { kind: "merge", from: THREE, into: ONE });
      const refused = await refusal(ask(graph, { kind: "unmerge", id: ONE }));
      expect(refused).toMatch(/^SEVERAL_MERGES/);
      expect(refused).toContain(first.judgementId);
      const undone = await ask(graph, { kind: "unmerge", id: second.judgementId });
      expect(undone.endedIds).toEqual([second.judgementId]);
      await ask(graph, { kind: "unmerge", id: ONE });
      expect(await entities(graph)).toHaveLength(4);
    });

    it("of what was never merged is refused, and of a merge that was undone already", async () => {
      const graph = await harbour();
      expect(await refusal(ask(graph, { kind: "unmerge", id: ONE }))).toMatch("NEVER_MERGED");
      expect(await refusal(ask(graph, { kind: "unmerge", id: "organisation:x-no" }))).toMatch(
        "UNKNOWN_ID",
      );
      const { judgementId } = await ask(graph, { kind: "merge", from: TWO, into: ONE });
      await ask(graph, { kind: "unmerge", id: judgementId });
      expect(await refusal(ask(graph, { kind: "unmerge", id: judgementId }))).toMatch(
        "JUDGEMENT_ENDED",
      );
      expect(await refusal(ask(graph, { kind: "unmerge", id: ONE }))).toMatch("NEVER_MERGED");
    });

    it("outlives the same files coming again", async () => {
      const graph = await harbour();
      await ask(graph, { kind: "merge", from: TWO, into: ONE });
      await ask(graph, { kind: "unmerge", id: TWO });
      const before = await hashes(graph);
      await put(graph, FILES);
      expect(await hashes(graph)).toEqual(before);
    });
  });
});
