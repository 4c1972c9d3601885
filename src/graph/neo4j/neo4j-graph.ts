import neo4j, { type ManagedTransaction } from "neo4j-driver";
import type { Model } from "../../model/model.ts";
import type { ReadPlan } from "../../plan/plan.ts";
import { completeAnswer } from "../complete-answer.ts";
import type {
  Digests,
  EngineStatement,
  Graph,
  GraphOptions,
  ReadOptions,
  Writer,
} from "../graph.ts";
import { readBatches } from "./batches.ts";
import { findViolations } from "./find-violations.ts";
import { cypher } from "./fragment.ts";
import {
  eraseEntries,
  readEntries,
  readEntriesById,
  readEntriesByKey,
  readLedger,
  recordEntries,
} from "./ledger.ts";
import { prepareDatabase } from "./prepare.ts";
import { printPlan, type PrintedPlan } from "./print-plan.ts";
import { readRows, readRowsById, readVersions } from "./read-rows.ts";
import { connect, runRead, runWrite, type Connection, type Neo4jAddress } from "./run.ts";
import { scrubVersions } from "./scrub.ts";
import { tellStatements } from "./tell-statements.ts";
import { decodeScalar, encodeParam } from "./values.ts";
import { writeRows } from "./write-rows.ts";

/** Milliseconds that a database has to answer a ping. */
const PING_TIME = 3_000;

/** Opens a graph in Neo4j. Nothing is sent yet: an unreachable server is told by `prepare`, which may be called again. */
export function openNeo4j({
  model,
  clock,
  onStatement,
  ...address
}: GraphOptions & Neo4jAddress): Promise<Graph> {
  const options = { model, clock, ...(onStatement ? { onStatement } : {}) };
  return Promise.resolve(new Neo4jGraph(connect(address), options, address.uri));
}

class Neo4jGraph implements Graph {
  readonly engine = "neo4j";
  readonly #connection: Connection;
  readonly #model: Model;
  readonly #clock: () => number;
  readonly #onStatement: GraphOptions["onStatement"];
  readonly #uri: string;
  readonly #kinds: ReadonlyMap<string, string>;
  #statements = 0;

  constructor(connection: Connection, { model, clock, onStatement }: GraphOptions, uri: string) {
    this.#onStatement = onStatement;
    this.#connection = connection;
    this.#model = model;
    this.#clock = clock;
    this.#uri = uri;
    this.#kinds = new Map([...model.byKind].map(([kind, type]) => [kind, type.name]));
  }

  async read(plan: ReadPlan, params: Parameters<Graph["read"]>[1], options: ReadOptions = {}) {
    const { text, params: sent } = this.#print(plan, params);
    this.#statements += 1;
    const [record] = await runRead(this.#connection, text, sent, options);
    const raw: unknown = record?.get("raw");
    if (!Array.isArray(raw)) throw new Error("Neo4j returned no row for a read.");
    return completeAnswer(plan, params, raw, decodeScalar, this.#kinds);
  }

  print(plan: ReadPlan, params: Parameters<Graph["print"]>[1]): EngineStatement {
    return this.#print(plan, params);
  }

  #print(plan: ReadPlan, params: Parameters<Graph["print"]>[1]) {
    const { text, parameters } = printOnce(plan, this.#model);
    return {
      text,
      params: Object.fromEntries(
        parameters.map(({ name, type }) => [name, encodeParam(type, params[name] ?? null)]),
      ),
    };
  }

  commit<T>(
    work: (writer: Writer, instant: number) => Promise<T>,
  ): Promise<{ readonly instant: number; readonly value: T }> {
    return runWrite(this.#connection, async (begun) => {
      this.#onStatement?.("BEGIN");
      const transaction = tellStatements(begun, this.#onStatement);
      const instant = await takeInstant(transaction, this.#clock());
      const value = await work(writerOf(transaction, this.#model, instant), instant);
      // The driver commits once this returns.
      this.#onStatement?.("COMMIT");
      return { instant, value };
    });
  }

  prepare(): Promise<void> {
    return prepareDatabase(this.#connection, this.#model, this.#uri);
  }

  async isEmpty(): Promise<boolean> {
    const [record] = await runRead(
      this.#connection,
      "RETURN NOT EXISTS { MATCH (n:Node|LedgerEntry) } AS isEmpty",
    );
    return record?.get("isEmpty") === true;
  }

  async ping(): Promise<boolean> {
    try {
      await runRead(this.#connection, "RETURN 1", {}, { timeLimit: PING_TIME });
      return true;
    } catch {
      return false;
    }
  }

  rows(asRecordedAt?: number) {
    return readRows(this.#connection, this.#model, asRecordedAt ?? null);
  }

  ledger() {
    return readLedger(this.#connection);
  }

  async lastInstant(): Promise<number | null> {
    const [record] = await runRead(
      this.#connection,
      "MATCH (clock:Clock) RETURN clock.instant AS instant",
    );
    const instant: unknown = record?.get("instant");
    return typeof instant === "number" && instant > 0 ? instant : null;
  }

  violations() {
    return findViolations(this.#connection, this.#model);
  }

  statementCount(): number {
    return this.#statements;
  }

  close(): Promise<void> {
    return this.#connection.driver.close();
  }
}

const printed = new WeakMap<ReadPlan, PrintedPlan>();

/** A plan is a value that never changes: it is printed when it is met for the first time. */
function printOnce(plan: ReadPlan, model: Model): PrintedPlan {
  const known = printed.get(plan) ?? printPlan(plan, model);
  printed.set(plan, known);
  return known;
}

/** The first statement takes the lock that makes writers queue; only then the last instant is read. */
async function takeInstant(transaction: ManagedTransaction, now: number): Promise<number> {
  const { records } = await transaction.run(
    "MATCH (clock:Clock) SET clock.locked = true WITH clock SET clock.instant = CASE WHEN $now > clock.instant THEN $now ELSE clock.instant + 1 END RETURN clock.instant AS instant",
    { now: neo4j.int(now) },
  );
  const instant: unknown = records[0]?.get("instant");
  if (typeof instant !== "number")
    throw new Error("The database was not prepared: it has no clock.");
  return instant;
}

function writerOf(transaction: ManagedTransaction, model: Model, instant: number): Writer {
  return {
    entries: (kinds) => readEntries(transaction, kinds),
    entriesById: (ids) => readEntriesById(transaction, ids),
    entriesByKey: (keys, limitPerKey) => readEntriesByKey(transaction, keys, limitPerKey),
    hasEntries: async (atLeast) => {
      const { records } = await transaction.run("MATCH (e:LedgerEntry) RETURN count(e) AS entries");
      return Number(records[0]?.get("entries")) >= atLeast;
    },
    record: (entries) => recordEntries(transaction, entries),
    erase: (ids) => eraseEntries(transaction, ids),
    versions: () => readVersions(transaction, model),
    scrub: (versions) => scrubVersions(transaction, model, versions),
    digests: (ids) => readDigests(transaction, ids),
    rows: (ids) => readRowsById(transaction, model, ids),
    answering: (ids) => readAnswering(transaction, ids),
    derivedWith: async () => {
      const { records } = await transaction.run(
        "MATCH (clock:Clock) RETURN clock.derivedWith AS mark",
      );
      const mark: unknown = records[0]?.get("mark");
      return typeof mark === "string" ? mark : null;
    },
    noteDerivedWith: async (mark) => {
      await transaction.run("MATCH (clock:Clock) SET clock.derivedWith = $mark", { mark });
    },
    apply: (change) => writeRows(transaction, model, change, instant),
  };
}

async function readDigests(
  transaction: ManagedTransaction,
  ids: readonly string[] | undefined,
): Promise<Digests> {
  const records = ids
    ? await readBatches(
        transaction,
        cypher`UNWIND $rows AS id MATCH (n:Node {id: id}) RETURN [n.id, n.digest, n.versionDigest] AS digest`,
        ids,
      )
    : (await transaction.run("MATCH (n:Node) RETURN [n.id, n.digest, n.versionDigest] AS digest"))
        .records;
  return new Map(
    records.map((record) => {
      const [id, whole, version] = asTexts(record.get("digest"));
      return [id ?? "", { whole: whole ?? "", version: version ?? "" }];
    }),
  );
}

/** A node of its own goes first: then its id leads to no other. */
async function readAnswering(
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const records = await readBatches(
    transaction,
    cypher`UNWIND $rows AS id WITH id, head(COLLECT { MATCH (n:Node {id: id}) RETURN n.id UNION ALL MATCH (:FormerId {id: id})-[:LEADS_TO]->(n:Node) RETURN n.id }) AS node WHERE node IS NOT NULL RETURN [id, node] AS answering`,
    [...new Set(ids)],
  );
  return new Map(
    records.map((record) => {
      const [id, node] = asTexts(record.get("answering"));
      return [id ?? "", node ?? ""];
    }),
  );
}

const asTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];
