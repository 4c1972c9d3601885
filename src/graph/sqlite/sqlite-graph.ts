import { renameSync, rmSync } from "node:fs";
import { DragomanError } from "../../errors.ts";
import type { ParamValues, ReadPlan } from "../../plan/plan.ts";
import { completeAnswer } from "../complete-answer.ts";
import type { EngineStatement, Graph, GraphOptions, Writer } from "../graph.ts";
import { openConnection, tellStatements, type Connection } from "./connection.ts";
import { readLedger } from "./ledger-entries.ts";
import { isPrepared, prepareTables } from "./prepare-tables.ts";
import { printRead } from "./print-read.ts";
import { startReadPool, type ReadPool } from "./read-pool.ts";
import { readRows } from "./read-rows.ts";
import { APPLICATION_ID, CREATE_META, FORMAT_VERSION } from "./schema-statements.ts";
import { inspectStoreFile, makeStoreFolder } from "./store-file.ts";
import { isWipeAsked, wipeTraces } from "./scrub.ts";
import { storeWriter } from "./store-writer.ts";
import { translateError } from "./translate-error.ts";
import { bindValue, decodeScalar } from "./values.ts";
import { findViolations } from "./violations.ts";
import { lockForWriting } from "./write-lock.ts";

export interface SqliteOptions extends GraphOptions {
  readonly path: string;
  /** Whether a store that does not exist is made; else STORE_NOT_FOUND. */
  readonly create: boolean;
}

const READERS = 2;
const READ_PRAGMAS = [
  "query_only = 1",
  "wal_autocheckpoint = 0",
  "mmap_size = 1073741824",
  "cache_size = -65536",
] as const;
const WRITE_PRAGMAS = [
  "journal_mode = wal",
  "synchronous = full",
  "foreign_keys = 0",
  "temp_store = memory",
  "cache_size = -65536",
] as const;
/** Rows changed from which on the statistics that the planner of SQLite goes by are taken anew. */
const ANALYSE_FROM = 1_000;

/** Opens an embedded store. Refuses what is no store, or damaged, or newer, without touching it. */
export async function openSqlite(options: SqliteOptions): Promise<Graph> {
  const { path } = options;
  const exists = inspectStoreFile(path);
  if (!exists && !options.create) throw new DragomanError("STORE_NOT_FOUND", [path]);
  try {
    makeStoreFolder(path);
    const writer = tellStatements(await openWriter(options, exists), options.onStatement);
    const open = (): Promise<Connection> => openConnection(path, READ_PRAGMAS);
    const readers = await Promise.all(Array.from({ length: READERS }, open));
    return asGraph(options, writer, startReadPool(path, readers));
  } catch (error) {
    throw translateError(error, path);
  }
}

async function openWriter(options: SqliteOptions, exists: boolean): Promise<Connection> {
  const { path, model, onWait } = options;
  if (!exists) await makeStore(options);
  const writer = await openConnection(path, WRITE_PRAGMAS);
  if (await isPrepared(writer, model)) return writer;
  const unlock = await lockForWriting(path, { onWait });
  try {
    await prepareTables(writer, model);
    return writer;
  } finally {
    unlock();
  }
}

/** Makes a store beside its place and moves it there whole: nobody ever sees one that is half made, also after a kill. */
async function makeStore({ path, model, onWait }: SqliteOptions): Promise<void> {
  const unlock = await lockForWriting(path, { onWait });
  const unfinished = `${path}.new`;
  try {
    if (inspectStoreFile(path)) return;
    rmSync(unfinished, { force: true });
    const header = [`application_id = ${APPLICATION_ID}`, `user_version = ${FORMAT_VERSION}`];
    const writer = await openConnection(unfinished, header);
    try {
      await writer.exec(CREATE_META);
      await prepareTables(writer, model);
    } finally {
      writer.close();
    }
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
    unlock();
  }
}

function asGraph(options: SqliteOptions, writer: Connection, pool: ReadPool): Graph {
  const { model } = options;
  const kinds = new Map(
    [...model.types.values()].map((type) => [type.kindValue, type.name as string]),
  );
  let statements = 0;
  const print = (
    plan: ReadPlan,
    params: ParamValues,
  ): EngineStatement & { readonly params: readonly ReturnType<typeof bindValue>[] } => {
    const { text, values } = printRead(plan, model);
    return { text, params: values.map((value) => bindValue(value, params[value.name])) };
  };
  return {
    engine: "sqlite",
    print,
    async read(plan, params, readOptions = {}) {
      const statement = print(plan, params);
      statements += 1;
      const answer: unknown = JSON.parse(
        await pool.readJson(statement.text, statement.params, readOptions),
      );
      return completeAnswer(plan, params, Array.isArray(answer) ? answer : [], decodeScalar, kinds);
    },
    commit: (work) => commit(options, writer, work),
    prepare: () => Promise.resolve(),
    isEmpty: async () =>
      (await pool.all("select 1 from ledger_entry union all select 1 from answer_id limit 1"))
        .length === 0,
    // Readers that are all at work show that the store answers; asking would wait for them.
    ping: async () => pool.isBusy() || (await pool.all("select 1 as one")).length === 1,
    rows: (asRecordedAt) => readRows(pool, model, asRecordedAt ?? null),
    ledger: () => readLedger(pool),
    lastInstant: () => lastInstant(pool),
    violations: () => findViolations(pool, model),
    statementCount: () => statements,
    close: async () => {
      await pool.close();
      await writer.exec("pragma optimize").catch(() => undefined); // A store that is busy or gone can be closed all the same.
      writer.close();
    },
  };
}

async function commit<T>(
  options: SqliteOptions,
  writer: Connection,
  work: (writer: Writer, instant: number) => Promise<T>,
): Promise<{ readonly instant: number; readonly value: T }> {
  const unlock = await lockForWriting(options.path, { onWait: options.onWait });
  try {
    await writer.exec("begin immediate");
    const instant = Math.max(options.clock(), ((await lastInstant(writer)) ?? 0) + 1);
    const { store, changed } = storeWriter(writer, options.model, BigInt(instant));
    const value = await work(store, instant);
    await writer.all("insert or replace into meta (key, value) values ('instant', ?)", [
      String(instant),
    ]);
    const mustWipe = await isWipeAsked(writer);
    await writer.exec("commit");
    if (mustWipe) await wipeTraces(writer);
    if (changed() >= ANALYSE_FROM) await refreshStatistics(writer);
    return { instant, value };
  } catch (error) {
    // SQLite has rolled back by itself where the disk is full.
    if (writer.isInTransaction()) await writer.exec("rollback");
    throw translateError(error, options.path);
  } finally {
    unlock();
  }
}

/** What was committed stands whether or not there is room or time for this. */
async function refreshStatistics(writer: Connection): Promise<void> {
  const statements = "pragma analysis_limit = 400; analyze; pragma wal_checkpoint(passive)";
  await writer.exec(statements).catch(() => undefined);
}

async function lastInstant(reader: Pick<Connection, "all">): Promise<number | null> {
  const [row] = await reader.all("select value from meta where key = 'instant'");
  return row ? Number(row["value"]) : null;
}
