import { DragomanError } from "../../errors.ts";
import type { ReadOptions } from "../graph.ts";
import { sqliteCode, type Connection } from "./connection.ts";
import { translateError } from "./translate-error.ts";
import type { Bindable } from "./values.ts";

/** Connections for reading, each with one statement at a time. */
export interface ReadPool {
  /** Runs a statement that returns one row with one JSON text. */
  readJson(text: string, values: readonly Bindable[], options: ReadOptions): Promise<string>;
  all: Connection["all"];
  close(): void;
}

/** How often a statement that must stop is told so, until it has: telling it before it has begun has no effect. */
const INTERRUPT_STEP = 20;

export function startReadPool(path: string, connections: readonly Connection[]): ReadPool {
  const free = [...connections];
  const waiting: ((connection: Connection) => void)[] = [];

  const take = (): Promise<Connection> => {
    const connection = free.pop();
    return connection
      ? Promise.resolve(connection)
      : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (connection: Connection): void => {
    const next = waiting.shift();
    if (next) next(connection);
    else free.push(connection);
  };
  const withConnection = async <T>(work: (connection: Connection) => Promise<T>): Promise<T> => {
    const connection = await take();
    try {
      return await work(connection);
    } catch (error) {
      throw translateError(error, path);
    } finally {
      giveBack(connection);
    }
  };
  return {
    readJson: (text, values, options) =>
      withConnection((connection) => runStoppable(connection, text, values, options)),
    all: (text, values) => withConnection((connection) => connection.all(text, values)),
    close: () => {
      for (const connection of connections) connection.close();
    },
  };
}

async function runStoppable(
  connection: Connection,
  text: string,
  values: readonly Bindable[],
  options: ReadOptions,
): Promise<string> {
  const stop = startStopping(connection, options);
  try {
    options.signal?.throwIfAborted();
    const [row] = await connection.all(text, values);
    const answer = row?.["answer"];
    if (typeof answer !== "string") throw new Error("The statement returned no answer.");
    return answer;
  } catch (error) {
    if (options.signal?.aborted) throw new DragomanError("CANCELLED", [], { cause: error });
    if (stop.timedOut() && sqliteCode(error) === "SQLITE_INTERRUPT")
      throw new DragomanError("TIME_LIMIT", [(options.timeLimit ?? 0) / 1000], { cause: error });
    throw error;
  } finally {
    stop.end();
  }
}

/** Interrupts the connection when the signal is aborted or the time is up, until `end`. */
function startStopping(
  connection: Connection,
  { signal, timeLimit }: ReadOptions,
): { timedOut(): boolean; end(): void } {
  let repeat: NodeJS.Timeout | null = null;
  let isTimedOut = false;
  const interrupt = (): void => {
    connection.interrupt();
    repeat ??= setInterval(() => {
      connection.interrupt();
    }, INTERRUPT_STEP);
  };
  const timer =
    timeLimit === undefined
      ? null
      : setTimeout(() => {
          isTimedOut = true;
          interrupt();
        }, timeLimit);
  signal?.addEventListener("abort", interrupt, { once: true });
  return {
    timedOut: () => isTimedOut,
    end: () => {
      if (timer) clearTimeout(timer);
      if (repeat) clearInterval(repeat);
      signal?.removeEventListener("abort", interrupt);
    },
  };
}
