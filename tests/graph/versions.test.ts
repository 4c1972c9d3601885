import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DragomanError } from "../../src/errors.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { readSchema } from "../../src/model/api-schema.ts";
import { canonicalJson } from "../../src/model/rows.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";
import { startAnswerBook, type AnswerBook } from "./answer-book.ts";
import { asRecordedAt, takesMoment, withoutMoment } from "./as-recorded-at.ts";
import { ask } from "./ask.ts";
import { engines, type Engine } from "./engines.ts";
import { graphValues } from "./random-graph-values.ts";
import { randomHistory, type Step } from "./random-history.ts";
import { listRoots } from "./random-laws.ts";
import { randomOperation } from "./random-operation.ts";

const schema = readSchema(readSchemaFiles("schema"));

/** The same histories in every run; RANDOM_SEED asks others. */
const SEED = Number(process.env["RANDOM_SEED"] ?? 1648);
const HISTORIES = [0, 1];
const OPERATIONS = 40;
const LOOK_UPS = 10;
const TIME_LIMIT = 300_000;

/** What the store said right after a commit. */
interface Seen {
  readonly instant: number;
  readonly rows: readonly string[];
  readonly answers: readonly string[];
}

const cases = engines.flatMap((engine) =>
  HISTORIES.map((i) => [engine.name, SEED + i, engine] as const),
);

describe.each(cases)("in %s, a history of seed %i", (_name, seed, engine: Engine) => {
  const [history = []] = fc.sample(randomHistory(schema.model), { seed, numRuns: 1 });
  const operations = operationsOver(history, seed);
  const book = startAnswerBook();
  const seen: Seen[] = [];
  let graph: Graph;
  let now = Date.UTC(2024, 0, 1);

  beforeAll(async () => {
    graph = await engine.open(schema.model, () => (now += 1000));
  }, TIME_LIMIT);
  afterAll(() => graph.close());

  it(
    "stands in the store as it was written, commit by commit",
    async () => {
      for (const { change, rows } of history) {
        book.enter(change, rows);
        const { instant, value } = await graph.commit(async (writer) => {
          await writer.apply(change);
          return writer.answering([...book.ids(), "never:told"]);
        });
        expect(value).toEqual(answering(book));
        expect(await storedRows(graph)).toEqual([...rows.values()].map(canonicalJson).sort());
        expect(await violationsOf(graph)).toEqual([]);
        seen.push({ instant, rows: await storedRows(graph), answers: await hearAll(graph, null) });
      }
      expect(seen.length).toBe(history.length);
    },
    TIME_LIMIT,
  );

  it("is read back as it stood at any instant", async () => {
    for (const [i, { instant, rows }] of seen.entries()) {
      expect(await storedRows(graph, instant)).toEqual(rows);
      // Up to the next commit nothing changes.
      const next = seen[i + 1]?.instant ?? instant + 10_000;
      expect(await storedRows(graph, next - 1)).toEqual(rows);
    }
    expect(await storedRows(graph, (seen[0]?.instant ?? 0) - 1)).toEqual([]);
  });

  it(
    "answers every question as it did then, under ids of that moment",
    async () => {
      for (const { instant, answers } of seen) {
        const moment = new Date(instant).toISOString();
        const heard = await hearAll(graph, moment);
        // One by one, so that what differs is told with its question.
        for (const [i, answer] of heard.entries())
          expect(answer, operations[i] ?? "look-ups").toBe(answers[i]);
      }
    },
    TIME_LIMIT,
  );

  /** Each operation's answer without moments, or the code by which it was refused. */
  async function hearAll(of: Graph, moment: string | null): Promise<readonly string[]> {
    const answers: string[] = [];
    for (const operation of [...operations, ...lookUps(book.ids())]) {
      const text = moment === null ? operation : asRecordedAt(operation, moment);
      try {
        const answer = await ask(of, schema, text, { cursor: null });
        answers.push(JSON.stringify(moment === null ? answer : withoutMoment(answer, moment)));
      } catch (error) {
        if (!(error instanceof DragomanError) || error.status !== 400) throw error;
        answers.push(error.code);
      }
    }
    // Ids that came to answer later led nowhere then.
    const looked = answers
      .splice(operations.length)
      .flatMap((answer): unknown[] => Object.entries(JSON.parse(answer)))
      .filter((entry) => !JSON.stringify(entry).endsWith(",null]"));
    return [...answers, JSON.stringify(looked)];
  }
});

const answering = (book: AnswerBook): ReadonlyMap<string, string> =>
  new Map(
    book.ids().flatMap((id) => {
      const node = book.lookUp(id);
      return node === undefined ? [] : [[id, node] as const];
    }),
  );

/** Every list by its ids, and questions at random. */
function operationsOver(history: readonly Step[], seed: number): readonly string[] {
  const rows = history.flatMap((step) => [...step.rows.values()]);
  const random = fc.sample(randomOperation(schema.api, graphValues(schema.model, rows)), {
    seed,
    numRuns: OPERATIONS,
  });
  return [
    ...listRoots(schema).map(
      ({ field }) => `{ ${field}(first: 500) { totalCount recordedAt nodes { id key } } }`,
    ),
    ...random.map(({ text }) => text),
  ].filter((operation) => takesMoment(schema.api, operation));
}

/** Look-ups of all ids, few to an operation: Neo4j plans hundreds of root fields for minutes. */
function lookUps(ids: readonly string[]): readonly string[] {
  const fields = ids.map((id, i) => `n${i}: node(id: ${JSON.stringify(id)}) { __typename id key }`);
  return fields.flatMap((_, i) =>
    i % LOOK_UPS === 0 ? [`{ ${fields.slice(i, i + LOOK_UPS).join(" ")} }`] : [],
  );
}

async function storedRows(graph: Graph, instant?: number): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const row of graph.rows(instant)) found.push(canonicalJson(row));
  return found.sort();
}

async function violationsOf(graph: Graph): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const violation of graph.violations()) found.push(violation);
  return found;
}
