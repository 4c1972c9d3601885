import { describe, expect, it } from "vitest";
import { commit } from "../../src/commit/commit.ts";
import { judge } from "../../src/judge/judge.ts";
import { engines } from "../graph/engines.ts";
import { openMemory } from "../ingest/memory-graph.ts";
import { model } from "../resolve/say.ts";
import { proveMergeAlgebra } from "./merge-algebra.ts";

const own = { judge, commit };

describe("the merge algebra", () => {
  it("gives what stands and nothing else, at random", async () => {
    await proveMergeAlgebra(own, () => Promise.resolve(openMemory()), { numRuns: 30 });
    expect.hasAssertions();
  });

  it.each(engines)("holds on $name", { timeout: 240_000 }, async (engine) => {
    const open = async () => {
      const graph = await engine.open(model);
      await graph.prepare();
      return graph;
    };
    await proveMergeAlgebra(own, open, { numRuns: 4 });
    expect.hasAssertions();
  });
});
