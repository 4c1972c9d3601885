import { describe, expect, it } from "vitest";
import { deepCheck } from "../../src/check/deep-check.ts";
import { commit, type CommitOptions, type CommitResult } from "../../src/commit/commit.ts";
import type { Batch } from "../../src/commit/merge-batch.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { Statement } from "../../src/model/claim.ts";
import type { Settings } from "../../src/resolve/derive.ts";
import { sourceId } from "../../src/resolve/sources.ts";
import { openMemory } from "../ingest/memory-graph.ts";
import { article } from "../kernel/article.ts";
import { batchOf, judgementItem, readingItem } from "../kernel/item.ts";
import { fact, model, named, withId } from "../resolve/say.ts";

const HUB = withId("country:hub", "Country");
const IN_PART: CommitOptions = { wholeUpTo: 0 };

/** An article of one claim. */
const news = (headline: string, says: Statement, isReference = false): Batch => {
  const sentences = [{ words: `${headline}, it is said.`, says }];
  const { document, claims } = article({
    headline,
    publisher: `Publisher of ${headline}`,
    published: "2024-08-01",
    isReference,
    sentences,
  });
  return batchOf([readingItem(document, claims)]);
};
const called = (text: string, nameKind: "OFFICIAL" | "DEMONYM"): Statement => ({
  says: "name",
  subject: HUB,
  name: text,
  nameKind,
  language: null,
});
const supports = (n: number): Statement =>
  fact(
    "Relation",
    {
      agent: named("Hubland", "Country"),
      counterpart: withId(`organisation:o-${n}`, "Organisation"),
    },
    { relation: "SUPPORTS" },
  );

const put = (graph: Graph, batch: Batch, settings: Settings = { model }): Promise<CommitResult> =>
  commit(graph, settings, () => batch, IN_PART);

/** A graph with a state of which so many articles tell, and how many entries a commit reads. */
async function hub(
  articles: number,
): Promise<{ graph: Graph; readIn: (batch: Batch) => Promise<number> }> {
  const graph = openMemory();
  await put(graph, news("Reference", called("Hubland", "OFFICIAL"), true));
  for (let i = 0; i < articles; i++) await put(graph, news(`Story ${i}`, supports(i)));
  return {
    graph,
    async readIn(batch) {
      let read = 0;
      const counted: Pick<Graph, "commit"> = {
        commit: (work) =>
          graph.commit((writer, instant) =>
            work(
              {
                ...writer,
                async entriesByKey(keys, limitPerKey) {
                  const found = await writer.entriesByKey(keys, limitPerKey);
                  read += found.length;
                  return found;
                },
              },
              instant,
            ),
          ),
      };
      await put({ ...graph, ...counted }, batch);
      return read;
    },
  };
}

describe("a commit that looks at what its batch touches", () => {
  it("reads as little of a state of which two hundred articles tell as of one of which ten do", async () => {
    const [small, large] = [await hub(10), await hub(200)];
    const batch = news("The latest", supports(1_000));
    const read = await small.readIn(batch);
    expect(await large.readIn(batch)).toBe(read);
    expect(read).toBeLessThan(10);
    expect(await deepCheck(large.graph, model)).toBeNull();
  });

  it("derives everything in an empty store, with other settings, and where an adjective is new", async () => {
    const { graph } = await hub(1);
    const more = (i: number) => news(`More ${i}`, supports(i));
    expect(await put(openMemory(), more(0))).toMatchObject({ wasWhole: true });
    expect(await put(graph, more(1))).toMatchObject({ wasWhole: false });
    const sources = [{ name: "Publisher of More 1", reliability: "A" as const, primaryFor: [] }];
    const rated = { model, sources };
    expect(await put(graph, more(2), rated)).toMatchObject({ wasWhole: true });
    expect(await put(graph, more(3), rated)).toMatchObject({ wasWhole: false });
    const adjective = news("Words", called("Hublandic", "DEMONYM"));
    expect(await put(graph, adjective, rated)).toMatchObject({ wasWhole: true });
    expect(await deepCheck(graph, model, sources)).toBeNull();
  });

  it("derives small stores as a whole where nobody says otherwise, as that is quicker", async () => {
    const { graph } = await hub(10);
    const batch = news("The latest", supports(1_000));
    expect(await commit(graph, { model }, () => batch)).toMatchObject({ wasWhole: true });
  });

  it("takes a source back and gives it again with all that only it says", async () => {
    const { graph } = await hub(3);
    const says = { kind: "RETRACT", target: sourceId("Publisher of Story 1") } as const;
    const before = await graph.lastInstant();
    const taken = await put(graph, judgementItem(says).batch);
    expect(taken).toMatchObject({ wasWhole: false });
    expect(taken.removed).toBeGreaterThan(1);
    expect(await deepCheck(graph, model)).toBeNull();
    expect(taken.instant).toBeGreaterThan(before ?? 0);
  });

  it("tells which claims lead to nothing yet, and which do at last", async () => {
    const { graph } = await hub(1);
    const agent = named("Nowhere");
    const counterpart = withId("organisation:o-1", "Organisation");
    const waiting = await put(
      graph,
      news("Unclear", fact("Relation", { agent, counterpart }, { relation: "SUPPORTS" })),
    );
    expect(waiting.waiting).toHaveLength(1);
    const subject = withId("country:nowhere", "Country");
    const settled = await put(
      graph,
      news(
        "Names",
        { says: "name", subject, name: "Nowhere", nameKind: "OFFICIAL", language: null },
        true,
      ),
    );
    expect(settled.waiting).toEqual([]);
    expect([...settled.leading]).toContain(waiting.waiting[0]?.claim);
    expect(await deepCheck(graph, model)).toBeNull();
  });
});
