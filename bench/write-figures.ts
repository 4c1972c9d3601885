/** How fast claims go in, against bare writes of the rows that they became, and what a hub costs. */
import { commit } from "../src/commit/commit.ts";
import type { Batch } from "../src/commit/merge-batch.ts";
import type { Graph } from "../src/graph/graph.ts";
import type { Model } from "../src/model/model.ts";
import type { BenchEngine } from "./engines.ts";
import { generateBatches, probeBatch, unconnectedBatch } from "./generated-claims.ts";
import { median } from "./measure.ts";
import { print, printFigure } from "./print-figure.ts";

const CLAIMS_PER_COMMIT = 1_000;

export interface WriteOptions {
  /** Sizes in facts, in rising order. */
  readonly sizes: readonly number[];
  readonly seed: number;
  /** Milliseconds after which an ingestion is cut short. */
  readonly budget: number;
}

/** Ingest and bare writes at each size, the decline from the first to each, and a batch about the hub. */
export async function writeFigures(
  engine: BenchEngine,
  model: Model,
  options: WriteOptions,
): Promise<void> {
  const rates: { readonly facts: number; readonly ours: number; readonly bare: number }[] = [];
  for (const facts of options.sizes) {
    const open = await engine.open();
    const { times, claims, isWhole } = await fill(open.graph, model, { ...options, facts });
    const [name, total] = [`ingest, ${facts} facts`, sum(times)];
    if (!isWhole)
      print(`  ${name}: cut short after ${claims} claims and ${(total / 1000).toFixed(0)} s`);
    if (isWhole && facts === options.sizes[0]) await hubFigure(open.graph, model, options.budget);
    const bare = await open.rewriteBare(times.length);
    await open.close();
    printFigure({
      name,
      unit: "claims/s",
      ours: claims / (total / 1000),
      other: claims / (sum(bare) / 1000),
      against: "bare",
      limit: 0.5,
      atLeast: true,
    });
    if (isWhole) rates.push({ facts, ours: rateAtEnd(times), bare: rateAtEnd(bare) });
  }
  const [first] = rates;
  if (first === undefined) return;
  for (const { facts, ours, bare } of rates.slice(1))
    printFigure({
      name: `decline from ${first.facts} to ${facts} facts`,
      unit: "×",
      ours: first.ours / ours,
      other: first.bare / bare,
      against: "bare",
      limit: 1.15,
    });
}

/** Commits generated batches until they end or the time is over. Generating is not in the time. */
async function fill(
  graph: Graph,
  model: Model,
  { facts, seed, budget }: WriteOptions & { readonly facts: number },
): Promise<{
  readonly times: readonly number[];
  readonly claims: number;
  readonly isWhole: boolean;
}> {
  const times: number[] = [];
  let claims = 0;
  for (const batch of generateBatches({ facts, seed, batchSize: CLAIMS_PER_COMMIT })) {
    if (sum(times) > budget) return { times, claims, isWhole: false };
    times.push(await timeCommit(graph, model, batch));
    claims += batch.claims.length;
  }
  return { times, claims, isWhole: true };
}

async function timeCommit(graph: Graph, model: Model, batch: Batch): Promise<number> {
  const before = performance.now();
  await commit(graph, { model }, () => batch);
  return performance.now() - before;
}

/** Batches of 1,000 claims about the largest hub, and about states of which nothing else is told, in turn. */
async function hubFigure(graph: Graph, model: Model, budget: number): Promise<void> {
  await timeCommit(graph, model, unconnectedBatch(CLAIMS_PER_COMMIT));
  const [hub, unconnected]: [number[], number[]] = [[], []];
  const until = performance.now() + budget;
  for (let i = 0; i < 5 && (i === 0 || performance.now() < until); i++) {
    hub.push(await timeCommit(graph, model, probeBatch("hub", i, CLAIMS_PER_COMMIT)));
    unconnected.push(
      await timeCommit(graph, model, probeBatch("unconnected", i, CLAIMS_PER_COMMIT)),
    );
  }
  printFigure({
    name: `1,000 claims about the hub (${hub.length} times)`,
    unit: "ms",
    ours: median(hub),
    other: median(unconnected),
    against: "unconnected",
    limit: 1.3,
  });
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Commits a second over the last third: the rate that a graph of the whole size has. */
function rateAtEnd(times: readonly number[]): number {
  const last = times.slice(-Math.ceil(times.length / 3));
  return last.length / (sum(last) / 1000);
}
