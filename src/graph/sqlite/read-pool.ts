import { DragomanError } from "../../errors.ts";
import type { ReadOptions } from "../graph.ts";
import { sqliteCode, type Connection } from "./connection.ts";
import { translateError } from "./translate-error.ts";
import type { Bindable } from "./values.ts";

/** Connections for reading, each with one statement at a time. */
export interface ReadPool {
  /** Runs a statement that returns one row with one JSON text. Its time limit counts from now, also while it waits. */
  readJson(text: string, values: readonly Bindable[], options: ReadOptions): Promise<string>;
  all: Connection["all"];
  /** Whether every connection is at work. */
  isBusy(): boolean;
  /** Stops what runs, refuses what waits, and closes once nothing runs any more. */
  close(): Promise<void>;
}

/** How often a statement that must stop is told so, until it has: telling it before it has begun has no effect. */
const INTERRUPT_STEP = 20;

interface Waiter {
  readonly take: (connection: Connection) => void;
}

export function startReadPool(path: string, connections: readonly Connection[]): ReadPool {
  const free = [...connections];
  const waiting = new Set<Waiter>();
  const running = new Set<Promise<unknown>>();
  const closing = new AbortController();

  function take(stop: AbortSignal): Promise<Connection> {
    if (stop.aborted) return Promise.reject(new Error("Stopped before it began."));
    const connection = free.pop();
    if (connection) return Promise.resolve(connection);
    return new Promise((resolve, reject) => {
      const waiter: Waiter = { take: resolve };
      waiting.add(waiter);
      stop.addEventListener("abort", () => {
        if (waiting.delete(waiter)) reject(new Error("Stopped while it waited."));
      });
    });
  }
  function giveBack(connection: Connection): void {
    const [next] = waiting;
    if (!next) free.push(connection);
    else {
      waiting.delete(next);
      next.take(connection);
    }
  }
  async function withConnection<T>(
    stop: AbortSignal,
    work: (connection: Connection) => Promise<T>,
  ): Promise<T> {
    const connection = await take(stop);
    const result = work(connection);
    running.add(result);
    try {
      return await result;
    } finally {
      running.delete(result);
      giveBack(connection);
    }
  }
  return {
    async readJson(text, values, options) {
      const stop = stopOf(options, closing.signal);
      try {
        return await withConnection(stop, (connection) => run(connection, text, values, stop));
      } catch (error) {
        throw stop.aborted ? stopped(error, options, closing.signal) : translateError(error, path);
      }
    },
    all: (text, values) =>
      withConnection(closing.signal, (connection) => connection.all(text, values)).catch(
        (error: unknown) => {
          throw translateError(error, path);
        },
      ),
    isBusy: () => free.length === 0,
    async close() {
      closing.abort();
      await Promise.allSettled(running);
      for (const connection of connections) connection.close();
    },
  };
}

/** Aborted when the caller gives up, when the time is over, or when the pool is closed. */
function stopOf({ signal, timeLimit }: ReadOptions, closing: AbortSignal): AbortSignal {
  const limit = timeLimit === undefined ? [] : [AbortSignal.timeout(timeLimit)];
  return AbortSignal.any([closing, ...(signal ? [signal] : []), ...limit]);
}

function stopped(error: unknown, options: ReadOptions, closing: AbortSignal): unknown {
  const isStop = sqliteCode(error) === "SQLITE_INTERRUPT" || sqliteCode(error) === null;
  if (!isStop) return error;
  if (options.signal?.aborted || closing.aborted) {
    return new DragomanError("CANCELLED", [], { cause: error });
  }
  return new DragomanError("TIME_LIMIT", [(options.timeLimit ?? 0) / 1000], { cause: error });
}

async function run(
  connection: Connection,
  text: string,
  values: readonly Bindable[],
  stop: AbortSignal,
): Promise<string> {
  let repeat: NodeJS.Timeout | null = null;
  const interrupt = (): void => {
    connection.interrupt();
    repeat ??= setInterval(() => {
      connection.interrupt();
    }, INTERRUPT_STEP);
  };
  stop.addEventListener("abort", interrupt, { once: true });
  try {
    const [row] = await connection.all(text, values);
    const answer = row?.["answer"];
    if (typeof answer !== "string") throw new Error("The statement returned no answer.");
    return answer;
  } finally {
    stop.removeEventListener("abort", interrupt);
    if (repeat) clearInterval(repeat);
  }
}
