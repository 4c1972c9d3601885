import Database from "libsql/promise";
import type { Bindable } from "./values.ts";

/** One connection to a store: one statement at a time, off the main thread, with its statements prepared once. */
export interface Connection {
  /** Runs a statement and returns its rows. */
  all(text: string, values?: readonly Bindable[]): Promise<readonly Row[]>;
  /** Runs statements without parameters. */
  exec(text: string): Promise<void>;
  /** Stops the statement that runs, if one does. */
  interrupt(): void;
  isInTransaction(): boolean;
  close(): void;
}
export type Row = Readonly<Record<string, unknown>>;

/** Prepared statements kept per connection. */
const STATEMENT_LIMIT = 200;
/** Seconds to wait for another process's lock. */
const BUSY_SECONDS = 5;

/** Opens a connection to a file, creating it where it does not exist. */
export async function openConnection(
  path: string,
  pragmas: readonly string[],
): Promise<Connection> {
  const database = new Database(path, { timeout: BUSY_SECONDS });
  const prepared = new Map<string, Promise<Statement>>();
  for (const pragma of pragmas) await all(`pragma ${pragma}`, []);
  let last: Promise<unknown> = Promise.resolve();
  let isOpen = true;

  async function all(text: string, values: readonly Bindable[]): Promise<readonly Row[]> {
    const statement = await prepare(text);
    return statement.all([...values]);
  }
  function prepare(text: string): Promise<Statement> {
    const known = prepared.get(text);
    const statement = known ?? (database.prepare(text) as Promise<Statement>); // The driver's types say `any`.
    prepared.delete(text);
    prepared.set(text, statement);
    const [oldest] = prepared.keys();
    if (prepared.size > STATEMENT_LIMIT && oldest !== undefined) prepared.delete(oldest);
    statement.catch(() => prepared.delete(text));
    return statement;
  }
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  }
  return {
    all: (text, values = []) => inTurn(() => all(text, values)),
    exec: (text) =>
      inTurn(async () => {
        await database.exec(text);
      }),
    interrupt: () => {
      // The driver ends the process where a closed connection is interrupted.
      if (isOpen) database.interrupt();
    },
    isInTransaction: () =>
      (database as unknown as { readonly inTransaction: boolean }).inTransaction, // Defined by the driver at run time only.
    close: () => {
      isOpen = false;
      database.close();
    },
  };
}

/** The same connection, which tells of each statement before it is sent. */
export function tellStatements(
  connection: Connection,
  tell: ((text: string) => void) | undefined,
): Connection {
  if (tell === undefined) return connection;
  return {
    ...connection,
    all(text, values) {
      tell(text);
      return connection.all(text, values);
    },
    exec(text) {
      tell(text);
      return connection.exec(text);
    },
  };
}

interface Statement {
  all(values: readonly Bindable[]): Promise<readonly Row[]>;
}

/** SQLite's own code of an error (`SQLITE_BUSY`), or null where the error is not SQLite's. */
export function sqliteCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" && error.code.startsWith("SQLITE") ? error.code : null;
}
