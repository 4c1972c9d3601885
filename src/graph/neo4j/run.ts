import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Record as Neo4jRecord,
  type Session,
} from "neo4j-driver";
import { DragomanError } from "../../errors.ts";
import type { ReadOptions } from "../graph.ts";
import { translated } from "./translate-error.ts";
import type { Neo4jValue } from "./values.ts";

/** Where the database is and who asks. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default one where it is left out. */
  readonly database?: string;
}
export type Params = Readonly<
  Record<string, Neo4jValue | readonly Readonly<Record<string, unknown>>[]>
>;

/** A connection to one database of a Neo4j server. Nothing is sent before something is asked. */
export interface Connection {
  readonly driver: Driver;
  readonly database: string | undefined;
}

/** Makes the driver; throws BAD_CONFIGURATION for an address that is none. */
export function connect({ uri, user, password, database }: Neo4jAddress): Connection {
  try {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      userAgent: "dragoman",
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      connectionLivenessCheckTimeout: 30_000,
      maxTransactionRetryTime: 10_000,
      notificationFilter: { minimumSeverityLevel: "OFF" },
    });
    return { driver, database };
  } catch (cause) {
    throw new DragomanError(
      "BAD_CONFIGURATION",
      [[`NEO4J_URI: ${cause instanceof Error ? cause.message : String(cause)}`]],
      { cause },
    );
  }
}

/** Sessions of one connection see what earlier ones wrote, on a cluster as well. */
const openSession = ({ driver, database }: Connection, mode: "READ" | "WRITE"): Session =>
  driver.session({
    defaultAccessMode: mode,
    bookmarkManager: driver.executeQueryBookmarkManager,
    ...(database === undefined ? {} : { database }),
  });

/**
 * Runs one statement in a read transaction of its own, without retries.
 *
 * The server looks for time-outs only every two seconds, so the limit is kept here as well. Closing the session stops
 * the statement in the engine; what the abandoned result still says is of no interest.
 */
export async function runRead(
  connection: Connection,
  text: string,
  params: Params = {},
  options: ReadOptions = {},
): Promise<readonly Neo4jRecord[]> {
  const { signal, timeLimit } = options;
  if (signal?.aborted) throw new DragomanError("CANCELLED", []);
  const session = openSession(connection, "READ");
  const stop = stopBy(signal, timeLimit);
  try {
    const result = session.run(
      text,
      params,
      timeLimit === undefined ? {} : { timeout: Math.max(1, Math.ceil(timeLimit)) },
    );
    const records = Promise.resolve(result).then(({ records: found }) => found);
    records.catch(() => undefined);
    return await translated(() => Promise.race([records, stop.stopped]), timeLimit);
  } finally {
    stop.clear();
    // Not awaited: where the server does not answer any more, neither does this.
    void closeQuietly(session);
  }
}

/** A promise that rejects when the caller gives up or the time is over. */
function stopBy(
  signal: AbortSignal | undefined,
  timeLimit: number | undefined,
): { readonly stopped: Promise<never>; clear(): void } {
  const { promise: stopped, reject } = withResolvers();
  const cancel = (): void => reject(new DragomanError("CANCELLED", []));
  const timer =
    timeLimit === undefined
      ? undefined
      : setTimeout(() => reject(new DragomanError("TIME_LIMIT", [timeLimit / 1000])), timeLimit);
  signal?.addEventListener("abort", cancel, { once: true });
  stopped.catch(() => undefined);
  const clear = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
  };
  return { stopped, clear };
}

/** Promise.withResolvers, which Node has from 22 on. */
function withResolvers(): {
  readonly promise: Promise<never>;
  readonly reject: (reason: Error) => void;
} {
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<never>((_resolve, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
}

async function closeQuietly(session: Session): Promise<void> {
  try {
    await session.close();
  } catch {
    // The connection is gone, and the statement with it; what was asked has its own error.
  }
}

/** Does some work in one write transaction; all of it is done again where the server asks for that. */
export async function runWrite<T>(
  connection: Connection,
  work: (transaction: ManagedTransaction) => Promise<T>,
): Promise<T> {
  const session = openSession(connection, "WRITE");
  try {
    return await translated(() => session.executeWrite(work));
  } finally {
    await closeQuietly(session);
  }
}

/** Runs a statement that changes the schema, which wants a transaction of its own. */
export async function runSchemaChange(connection: Connection, text: string): Promise<void> {
  const session = openSession(connection, "WRITE");
  try {
    await translated(() => Promise.resolve(session.run(text)));
  } finally {
    await closeQuietly(session);
  }
}
