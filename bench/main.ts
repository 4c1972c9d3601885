/**
 * `npm run bench`: the product against the bare driver of each engine, in one run. Only ratios mean anything. Parts can be
 * named (`-- read versions write`), engines too (`-- sqlite`); BENCH_FULL=1 measures graphs of a million facts.
 */
import { cpus, totalmem } from "node:os";
import { readSchema } from "../src/model/api-schema.ts";
import { readSchemaFiles } from "../src/model/schema-document.ts";
import { embedded, startServer, type BenchEngine } from "./engines.ts";
import { print } from "./print-figure.ts";
import { readFigures, versionFigures } from "./read-figures.ts";
import { writeFigures } from "./write-figures.ts";

const isFull = process.env["BENCH_FULL"] === "1";
const READ_FACTS = 20_000;
const VERSION_FACTS = isFull ? 20_000 : 4_000;
const SIZES = isFull ? [10_000, 100_000, 1_000_000] : [10_000, 100_000];
/** Milliseconds for one ingestion. */
const BUDGET = isFull ? Infinity : 25_000;
const SEED = 7;

const asked = new Set(process.argv.slice(2));
const isAsked = (name: string, all: readonly string[]): boolean =>
  asked.has(name) || !all.some((other) => asked.has(other));

const PARTS = ["read", "versions", "write"] as const;
const ENGINES = ["sqlite", "neo4j"] as const;
const schema = readSchema(readSchemaFiles("schema"));

async function main(): Promise<void> {
  const [cpu] = cpus();
  print(
    `${cpus().length} × ${cpu?.model ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version}, ${process.platform}`,
  );
  if (isAsked("sqlite", ENGINES)) await measure(embedded(schema.model));
  if (isAsked("neo4j", ENGINES)) await measure(await startServer(schema.model));
}

async function measure(engine: BenchEngine): Promise<void> {
  print(`\n${engine.name}`);
  try {
    if (isAsked("read", PARTS)) {
      print(` reads, ${READ_FACTS} facts, medians taken in turn`);
      await readFigures(engine, schema, READ_FACTS);
    }
    if (isAsked("versions", PARTS)) {
      print(` reads of now, ${VERSION_FACTS} facts`);
      await versionFigures(engine, schema, VERSION_FACTS);
    }
    if (isAsked("write", PARTS)) {
      print(" writes");
      await writeFigures(engine, schema.model, { sizes: SIZES, seed: SEED, budget: BUDGET });
    }
  } finally {
    await engine.stop();
  }
}

await main();
