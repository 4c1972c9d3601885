import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph, Writer } from "../../src/graph/graph.ts";
import { readModel } from "../../src/model/read-model.ts";
import type { LedgerEntry, LedgerKind } from "../../src/model/ledger.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { engines } from "./engines.ts";
import { entityRow, putRows } from "./rows.ts";

const model = readModel(readSchemaFiles("schema"));
const LONG = "a key of many words ".repeat(200);

const entry = (
  kind: LedgerKind,
  id: string,
  keys: readonly string[] = [],
  payload = `{"id":"${id}"}`,
): LedgerEntry => ({ kind, id, recordedAt: 5, payload, keys });

for (const engine of engines) {
  describe(`the ledger in ${engine.name}`, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await engine.open(model);
    });
    afterAll(() => graph.close());
    const write = <T>(work: (writer: Writer) => Promise<T>) =>
      graph.commit(work).then(({ value }) => value);
    async function whole(): Promise<readonly string[]> {
      const found: string[] = [];
      for await (const { kind, id } of graph.ledger()) found.push(`${kind} ${id}`);
      return found;
    }

    it("gives back what was recorded, by kind, id and key, in order of id", async () => {
      const entries = [
        entry("document", "doc:2", ["text:b", LONG]),
        entry("document", "doc:1", ["text:a", "shared"]),
        entry("claim", "claim:1", ["shared", "in doc:1"], `{"words":"\\"'\\u{1F600} Россия"}`),
      ];
      await write((writer) => writer.record(entries));
      const [second, first, claim] = entries;
      await write(async (writer) => {
        expect(await writer.entries(["document"])).toEqual([first, second]);
        expect(await writer.entries(["claim", "document"])).toEqual([claim, first, second]);
        expect(await writer.entriesById(["doc:2", "doc:9", "claim:1"])).toEqual([claim, second]);
        expect(await writer.entriesByKey(["shared", "text:a"])).toEqual([claim, first]);
        expect(await writer.entriesByKey([LONG, `${LONG}!`])).toEqual([second]);
        expect(await writer.entriesByKey(["nobody's"])).toEqual([]);
      });
      expect(await whole()).toEqual(["claim claim:1", "document doc:1", "document doc:2"]);
    });

    it("gives as many entries under each key as are asked for, and tells whether there are so many at all", async () => {
      await write(async (writer) => {
        const few = await writer.entriesByKey(["shared", "text:b", "nobody's"], 1);
        expect(few.map(({ id }) => id)).toHaveLength(2);
        expect(few.map(({ id }) => id)).toContain("doc:2");
        expect(await writer.entriesByKey(["shared"], 2)).toHaveLength(2);
        expect(await writer.hasEntries(3)).toBe(true);
        expect(await writer.hasEntries(4)).toBe(false);
      });
    });

    it("remembers what its rows were derived with, as part of the commit", async () => {
      const mark = () => write((writer) => writer.derivedWith());
      expect(await mark()).toBeNull();
      await write((writer) => writer.noteDerivedWith("these rules"));
      const failed = graph.commit(async (writer) => {
        await writer.noteDerivedWith("others");
        throw new Error("It was not meant.");
      });
      await expect(failed).rejects.toThrow("It was not meant.");
      expect(await mark()).toBe("these rules");
    });

    it("writes an entry whole, keys included, in place of what stood under its id", async () => {
      const anew = entry("document", "doc:2", ["text:c"], "{}");
      await write((writer) => writer.record([anew]));
      await write(async (writer) => {
        expect(await writer.entriesByKey([LONG, "text:b"])).toEqual([]);
        expect(await writer.entriesByKey(["text:c"])).toEqual([anew]);
      });
    });

    it("forgets what is erased, and nothing of a commit that failed", async () => {
      const failed = graph.commit(async (writer) => {
        await writer.erase(["doc:1"]);
        throw new Error("It was not meant.");
      });
      await expect(failed).rejects.toThrow("It was not meant.");
      expect(await whole()).toContain("document doc:1");
      await write((writer) => writer.erase(["doc:1", "doc:9"]));
      expect(await whole()).toEqual(["claim claim:1", "document doc:2"]);
      const left = await write((writer) => writer.entriesByKey(["shared"]));
      expect(left.map(({ id }) => id)).toEqual(["claim:1"]);
    });

    it("lets the writer see rows and digests as it has just written them", async () => {
      const russia = entityRow(model, "Country", "country:RUS", "Russia");
      const iran = entityRow(model, "Country", "country:IRN", "Iran");
      await write(async (writer) => {
        await writer.apply(putRows([russia, iran], [], "one"));
        const rows = await writer.rows(["country:RUS", "none", "country:IRN"]);
        expect(rows.map(({ id }) => id)).toEqual(["country:IRN", "country:RUS"]);
        await writer.apply(putRows([russia], ["country:IRN"], "two"));
        const digest = { whole: "country:RUStwo", version: "country:RUStwo" };
        expect(await writer.digests()).toEqual(new Map([["country:RUS", digest]]));
        expect(await writer.digests(["country:IRN", "country:RUS"])).toEqual(
          new Map([["country:RUS", digest]]),
        );
      });
      // What came and went in one commit was never seen.
      const seen: string[] = [];
      for await (const { id } of graph.rows((await graph.lastInstant()) ?? 0)) seen.push(id);
      expect(seen).toEqual(["country:RUS"]);
    });
  });
}
