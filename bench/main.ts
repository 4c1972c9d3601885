import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parse } from "graphql";
import Database from "libsql/promise";
import neo4j from "neo4j-driver";
import type { Graph } from "../src/graph/graph.ts";
import { openNeo4j } from "../src/graph/neo4j/neo4j-graph.ts";
import { openSqlite } from "../src/graph/sqlite/sqlite-graph.ts";
import { readSchema, type ReadSchema } from "../src/model/api-schema.ts";
import { readSchemaFiles } from "../src/model/schema-document.ts";
import { compile } from "../src/query/compile.ts";
import { startNeo4j } from "../tests/neo4j/find-neo4j.ts";
import { putRows } from "../tests/graph/rows.ts";
import { generateRows } from "./generate.ts";
import { measureInTurn } from "./measure.ts";
import { SHAPES, type Shape } from "./shapes.ts";

/**
 * What the product adds to a statement written by hand for the same answer: parsing, planning, printing, the printed
 * statement's own cost, and completing the answer. Both run in turn in one process; only the ratios mean anything.
 */
const FACTS = Number(
  process.argv.find((argument) => argument.startsWith("--facts="))?.slice(8) ?? 20_000,
);
const size = { facts: FACTS, hub: Math.floor(FACTS / 10) };
const schema = readSchema(readSchemaFiles("schema"));
const rows = generateRows(schema.model, size);

/** A statement by hand, run on the bare driver; the result is its plain JSON. */
type ByHand = (shape: Shape) => Promise<unknown>;

async function main(): Promise<void> {
  console.log(`${size.facts} facts, a hub of ${size.hub}; medians in milliseconds, taken in turn.`);
  await benchSqlite();
  await benchNeo4j();
}

async function benchSqlite(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-bench-"));
  const path = join(folder, "store.db");
  const graph = await openSqlite({
    path,
    create: true,
    model: schema.model,
    clock: () => Date.now(),
  });
  await fill(graph);
  const database = new Database(path, {});
  const statements = new Map(
    await Promise.all(
      SHAPES.map(
        async (shape) =>
          [
            shape.name,
            (await database.prepare(shape.sql)) as {
              all(): Promise<readonly { answer: string }[]>;
            },
          ] as const,
      ),
    ),
  );
  await bench(
    "embedded store",
    graph,
    schema,
    async (shape) =>
      JSON.parse((await statements.get(shape.name)?.all())?.[0]?.answer ?? "null") as unknown,
  );
  database.close();
  await graph.close();
  rmSync(folder, { recursive: true });
}

async function benchNeo4j(): Promise<void> {
  const server = await startNeo4j({ heap: "2g" });
  try {
    const graph = await openNeo4j({
      uri: server.uri,
      user: server.user,
      password: server.password,
      model: schema.model,
      clock: () => Date.now(),
    });
    await graph.prepare();
    await fill(graph);
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
      disableLosslessIntegers: true,
    });
    await bench(`Neo4j (${server.how})`, graph, schema, async (shape) => {
      const { records } = await driver.executeQuery(
        shape.cypher,
        {},
        { routing: neo4j.routing.READ, database: server.database },
      );
      return withEvidence(records[0]?.get("answer"));
    });
    await driver.close();
    await graph.close();
  } finally {
    await server.stop();
  }
}

/** Evidence is stored as JSON text; the statement by hand leaves it to the client as well. */
function withEvidence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withEvidence);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === "evidence" && typeof item === "string"
        ? (JSON.parse(item) as { exact: string }[]).map(({ exact }) => ({ exact }))
        : withEvidence(item),
    ]),
  );
}

async function fill(graph: Graph): Promise<void> {
  await graph.commit(async (writer) => writer.apply(putRows(rows)));
}

async function bench(
  engine: string,
  graph: Graph,
  { api, model }: ReadSchema,
  byHand: ByHand,
): Promise<void> {
  console.log(`\n${engine}`);
  for (const shape of SHAPES) {
    const ours = async (): Promise<unknown> => {
      const compiled = compile(
        { document: parse(shape.operation), operationName: null, variables: {} },
        api,
        model,
      );
      return compiled ? graph.read(compiled.plan, compiled.params) : null;
    };
    const [mine, theirs] = [
      JSON.parse(JSON.stringify(await ours())) as unknown,
      JSON.parse(JSON.stringify(await byHand(shape))) as unknown,
    ];
    if (!isDeepStrictEqual(mine, theirs))
      throw new Error(
        `${shape.name}: the answers differ.\n${JSON.stringify(mine).slice(0, 2000)}\n${JSON.stringify(theirs).slice(0, 2000)}`,
      );
    const measured = await measureInTurn(ours, () => byHand(shape));
    console.log(
      `  ${shape.name.padEnd(28)} ${measured.ours.toFixed(2).padStart(8)}  by hand ${measured.byHand.toFixed(2).padStart(8)}  ratio ${(measured.ours / measured.byHand).toFixed(2)}`,
    );
  }
}

await main();
