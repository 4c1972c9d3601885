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
import type { BenchEngine, OpenGraph } from "./engines.ts";
import { generateRows } from "./generated-rows.ts";
import { measureInTurn, type Measured } from "./measure.ts";
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
  const filled = async (versions: number): Promise<OpenGraph> => {
    const open = await engine.open();
    for (let version = versions; version >= 1; version--) await write(open.graph, rows, version);
    return open;
  };
  const measured = engine.isShared
    ? await measureOneByOne(filled, schema)
    : await measureBoth(await filled(10), await filled(1), schema);
  for (const [name, { ours, byHand }] of measured)
    printFigure({
      name: `${name}, ten versions`,
      unit: "ms",
      ours,
      other: byHand,
      against: "one version",
      limit: 1.1,
    });
}

type ByShape = ReadonlyMap<string, Measured>;

async function measureBoth(ten: OpenGraph, one: OpenGraph, schema: ReadSchema): Promise<ByShape> {
  const found = new Map<string, Measured>();
  for (const shape of SHAPES)
    found.set(
      shape.name,
      await measureInTurn(
        () => ask(ten.graph, schema, shape),
        () => ask(one.graph, schema, shape),
      ),
    );
  await ten.close();
  await one.close();
  return found;
}

/** Where there is one database for both, one graph is measured after the other. */
async function measureOneByOne(
  filled: (versions: number) => Promise<OpenGraph>,
  schema: ReadSchema,
): Promise<ByShape> {
  const medians = async (versions: number): Promise<ReadonlyMap<string, number>> => {
    const { graph, close } = await filled(versions);
    const found = new Map<string, number>();
    for (const shape of SHAPES) {
      const once = (): Promise<unknown> => ask(graph, schema, shape);
      found.set(shape.name, (await measureInTurn(once, () => Promise.resolve())).ours);
    }
    await close();
    return found;
  };
  const one = await medians(1);
  const ten = await medians(10);
  return new Map([...ten].map(([name, ours]) => [name, { ours, byHand: one.get(name) ?? NaN }]));
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
