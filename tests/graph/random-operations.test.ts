import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DragomanError, type ErrorCode } from "../../src/errors.ts";
import type { Answer, Graph } from "../../src/graph/graph.ts";
import { readSchema } from "../../src/model/api-schema.ts";
import type { NodeRow } from "../../src/model/rows.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { ask } from "./ask.ts";
import { engines, type Engine } from "./engines.ts";
import { randomFilters } from "./random-filter.ts";
import { graphValues } from "./random-graph-values.ts";
import {
  complements,
  countUnder,
  listedIds,
  listRoots,
  randomList,
  walk,
  type Asking,
} from "./random-laws.ts";
import { randomOperation, type RandomOperation } from "./random-operation.ts";
import { randomRows } from "./random-rows.ts";
import { putRows } from "./rows.ts";

const schema = readSchema(readSchemaFiles("schema"));

/** The same questions in every run; RANDOM_SEED asks others. */
const SEED = Number(process.env["RANDOM_SEED"] ?? 1648);
const GRAPHS = [0, 1, 2];
const OPERATIONS = 50;
const FILTERS_PER_LIST = 8;
const WALKS_PER_LIST = 3;
/** The least share of answers that say something. */
const LEAST_TOLD = 0.4;
/** Neo4j plans each operation anew; minutes are for it. */
const TIME_LIMIT = 300_000;

describe.each(GRAPHS.map((i) => SEED + i))("random operations on the graph of seed %i", (seed) => {
  const [rows = []] = fc.sample(randomRows(schema.model), { seed, numRuns: 1 });
  const values = graphValues(schema.model, rows);
  const filters = randomFilters(values);
  const graphs: Graph[] = [];

  beforeAll(async () => {
    for (const engine of engines) graphs.push(await openWith(engine, rows));
  });
  afterAll(async () => {
    for (const graph of graphs) await graph.close();
  });
  /** Asks the embedded store, which is the first engine. */
  const answer: Asking = (operation, variables) => {
    const [graph] = graphs;
    if (!graph) throw new Error("No graph is open.");
    return ask(graph, schema, operation, variables);
  };

  it(
    "are answered or refused in one statement, alike by every engine",
    async () => {
      const told: boolean[] = [];
      const check = async (operation: RandomOperation): Promise<void> => {
        const [expected, ...others] = await eachInTurn(graphs, (graph) => hear(graph, operation));
        for (const other of others) expect(JSON.stringify(other)).toBe(JSON.stringify(expected));
        told.push(
          ...(expected ?? []).map((outcome) => typeof outcome !== "string" && tells(outcome)),
        );
      };
      const operations = randomOperation(schema.api, values);
      await fc.assert(fc.asyncProperty(operations, check), { seed, numRuns: OPERATIONS });
      const share = told.filter(Boolean).length / told.length;
      console.log(`${Math.round(share * 100)} % of ${told.length} answers say something.`);
      expect(share).toBeGreaterThanOrEqual(LEAST_TOLD);
    },
    TIME_LIMIT,
  );

  it("count what a filter holds for and what it does not hold for to all", async () => {
    for (const root of listRoots(schema))
      await fc.assert(
        fc.asyncProperty(complements(root, filters), async (pair) => {
          const counts = await countUnder(answer, pair).catch(skipTooDeep);
          if (counts) expect(counts.left + counts.right).toBe(counts.all);
        }),
        { seed, numRuns: FILTERS_PER_LIST },
      );
  });

  it("list every row, and those that do not stand nowhere", async () => {
    for (const { field, typeName } of listRoots(schema)) {
      const list = { field, orderBy: "[]", where: "{}" };
      const found = await walk(answer, list, 500);
      expect([...found].sort()).toEqual(listedIds(schema, rows, typeName));
    }
  });

  it("walk a list page by page, forwards and backwards, with each row once", async () => {
    for (const root of listRoots(schema))
      await fc.assert(
        fc.asyncProperty(
          randomList(root, filters),
          fc.integer({ min: 2, max: 7 }),
          async (list, size) => {
            const whole = await walk(answer, list, 500).catch(skipTooDeep);
            if (!whole) return;
            expect(new Set(whole).size).toBe(whole.length);
            expect(await walk(answer, list, size)).toEqual(whole);
            expect(await walk(answer, list, size, true)).toEqual(whole);
          },
        ),
        { seed, numRuns: WALKS_PER_LIST },
      );
  });
});

async function openWith(engine: Engine, rows: readonly NodeRow[]): Promise<Graph> {
  const graph = await engine.open(schema.model);
  await graph.commit(async (writer) => writer.apply(putRows(rows)));
  return graph;
}

/** A filter that is refused for its depth tells nothing about the law. */
function skipTooDeep(error: unknown): null {
  if (error instanceof DragomanError && error.code === "FILTER_TOO_DEEP") return null;
  throw error;
}

/** One after the other, so that counted statements are of one operation. */
async function eachInTurn<A, B>(items: readonly A[], ask: (item: A) => Promise<B>): Promise<B[]> {
  const results: B[] = [];
  for (const item of items) results.push(await ask(item));
  return results;
}

/** An answer, or the code by which the operation was refused. */
type Outcome = Answer | ErrorCode;

/** What a graph says to an operation, and to the same with the cursor of its own first page. */
async function hear(graph: Graph, operation: RandomOperation): Promise<readonly Outcome[]> {
  const first = await hearOnce(graph, operation.text, null);
  const cursor = nextCursor(first, operation.next);
  return cursor === null ? [first] : [first, await hearOnce(graph, operation.text, cursor)];
}

async function hearOnce(graph: Graph, text: string, cursor: string | null): Promise<Outcome> {
  const before = graph.statementCount();
  try {
    const answer = await ask(graph, schema, text, { cursor });
    expect(graph.statementCount() - before).toBe(1);
    return answer;
  } catch (error) {
    // What is wrong with an operation has status 400 and is refused before any statement; all else is a bug.
    if (!(error instanceof DragomanError) || error.status !== 400) throw error;
    expect(graph.statementCount() - before).toBe(0);
    return error.code;
  }
}

function nextCursor(outcome: Outcome, next: RandomOperation["next"]): string | null {
  if (next === null || typeof outcome === "string") return null;
  // An operation with `next` asks for a connection `paged` with this in `place`.
  const paged = outcome["paged"] as { readonly place: Readonly<Record<string, string | null>> };
  return paged.place[next] ?? null;
}

/** Whether an answer says anything beside type names: a value that is neither null, false, 0 nor empty. */
function tells(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => tells(item));
  if (typeof value !== "object" || value === null) return Boolean(value);
  return Object.entries(value).some(([key, item]) => key !== "__typename" && tells(item));
}
