/**
 * What the product adds to a statement written by hand for the same answer: parsing, planning, printing, the printed
 * statement's own cost, and completing the answer; and what versions that are past add to reads of now.
 */
import { isDeepStrictEqual } from "node:util";
import { parse } from "graphql";
import type { Graph, RowPut } from "../src/graph/graph.ts";
import type { ReadSchema } from "../src/model/api-schema.ts";
import type { NodeRow } from "../src/model/rows.ts";
import { compile } from "../src/query/compile.ts";
import type { BenchEngine } from "./engines.ts";
import { generateRows } from "./generated-rows.ts";
import { measureInTurn } from "./measure.ts";
import { printFigure } from "./print-figure.ts";
import { SHAPES, type Shape } from "./shapes.ts";

/** Compiled statements against statements by hand, on a graph of so many facts. */
export async function readFigures(
  engine: BenchEngine,
  schema: ReadSchema,
  facts: number,
): Promise<void> {
  const rows = generateRows(schema.model, { facts, hub: Math.floor(facts / 10) });
  const { graph, byHand, close } = await engine.open();
  await write(graph, rows, 1);
  for (const shape of SHAPES) {
    const [mine, theirs] = [plain(await ask(graph, schema, shape)), plain(await byHand(shape))];
    if (!isDeepStrictEqual(mine, theirs))
      throw new Error(
        `${shape.name}: the answers differ.\n${JSON.stringify(mine).slice(0, 2000)}\n${JSON.stringify(theirs).slice(0, 2000)}`,
      );
    const measured = await measureInTurn(
      () => ask(graph, schema, shape),
      () => byHand(shape),
    );
    printFigure({
      name: shape.name,
      unit: "ms",
      ours: measured.ours,
      other: measured.byHand,
      against: "by hand",
    });
  }
  await close();
}

/** Reads of now where every fact has ten versions against reads where it has one. The answers are the same. */
export async function versionFigures(
  engine: BenchEngine,
  schema: ReadSchema,
  facts: number,
): Promise<void> {
  const rows = generateRows(schema.model, { facts, hub: Math.floor(facts / 10) });
  const times = new Map<string, number>();
  for (const versions of [1, 10]) {
    const { graph, close } = await engine.open();
    for (let version = versions; version >= 1; version--) await write(graph, rows, version);
    for (const shape of SHAPES) {
      const once = (): Promise<unknown> => ask(graph, schema, shape);
      const { ours } = await measureInTurn(once, () => Promise.resolve());
      const first = times.get(shape.name);
      if (first === undefined) times.set(shape.name, ours);
      else
        printFigure({
          name: `${shape.name}, ten versions`,
          unit: "ms",
          ours,
          other: first,
          against: "one version",
          limit: 1.1,
        });
    }
    await close();
  }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

function ask(graph: Graph, { api, model }: ReadSchema, shape: Shape): Promise<unknown> {
  const request = { document: parse(shape.operation), operationName: null, variables: {} };
  const compiled = compile(request, api, model);
  return compiled ? graph.read(compiled.plan, compiled.params) : Promise.resolve(null);
}

/** Writes rows; a fact differs from version to version in one word, and version 1 is what all shapes ask for. */
async function write(graph: Graph, rows: readonly NodeRow[], version: number): Promise<void> {
  await graph.commit((writer, instant) =>
    writer.apply({
      put: rows.flatMap((row) => putOf(row, version, instant)),
      remove: [],
      answers: [],
    }),
  );
}

function putOf(row: NodeRow, version: number, instant: number): readonly RowPut[] {
  if (row.fact === null) {
    const digest = { whole: "1", version: "1" };
    return [{ row, digest }];
  }
  const text = version === 1 ? "a role" : `a role, version ${version}`;
  const columns = { ...row.columns, roleText: text, roleTextFold: text, recordedAt: instant };
  const digest = { whole: `${version}@${instant}`, version: `${version}@${instant}` };
  return [{ row: { ...row, columns }, digest }];
}
