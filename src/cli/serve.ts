import type { Config } from "../config.ts";
import { DragomanError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { ReadSchema } from "../model/api-schema.ts";
import type { Judge } from "../model/judging.ts";
import { packagePath } from "../package-folder.ts";
import type { Settings } from "../resolve/derive.ts";
import { startLog, type Log } from "../server/log.ts";
import { isLoopback } from "../server/loopback.ts";
import { withJudge } from "../server/mutations.ts";
import { startService } from "../server/service.ts";
import { answerFirstQuestion } from "./first-question.ts";
import { openGraph } from "./open-graph.ts";
import type { Output } from "./output.ts";
import { readSettings } from "./read-settings.ts";
import { listenForStop } from "./stop-signal.ts";

/** Runs the service until it is told to stop. Returns the exit code. */
export async function serve(config: Config, schema: ReadSchema, output: Output): Promise<number> {
  const log = startLog(config.logLevel);
  const settings = readSettings(config, schema.model);
  const graph = await openGraph(config, schema.model, { create: true, tell: output.line });
  const stopped = listenForStop();
  try {
    const readying = startReadying(graph, log, stopped.signal, () =>
      seedIfEmpty(config, settings, graph, output),
    );
    if (graph.engine === "sqlite") await readying.done;
    const service = await startService(
      {
        schema: withJudge(schema.api, judgeWhere(config, settings, graph)),
        model: schema.model,
        graph,
        timeLimit: config.timeLimit,
      },
      log,
      {
        host: config.host,
        port: config.port,
        introspection: config.introspection,
        playground: packagePath("playground-dist"),
        notReady: readying.reason,
      },
    );
    output.line(await greeting(service.url, graph, schema, readying.reason()));
    const refused = readying.done.catch((error: unknown) => error);
    const first = await Promise.race([
      stopped.promise,
      refused.then((error) => (error === undefined ? stopped.promise : error)),
    ]);
    await service.stop();
    if (first !== undefined) throw first;
    return 0;
  } finally {
    await graph.close();
  }
}

/** Until there are principals, only who can start programs on this machine may decide. */
const judgeWhere = (config: Config, settings: Settings, graph: Graph): Judge | null =>
  isLoopback(config.host)
    ? async (request) => {
        // Loaded for the first decision only.
        const { judge } = await import("../judge/judge.ts");
        return judge(graph, settings, request);
      }
    : null;

async function greeting(
  url: string,
  graph: Graph,
  schema: ReadSchema,
  notReady: string | null,
): Promise<string> {
  const where = `Dragoman answers at ${url}/ (playground) and ${url}/graphql`;
  if (notReady !== null)
    return `${where}\nNot ready yet: ${notReady}. ${url}/readyz says when it is.`;
  const question = await answerFirstQuestion(graph, schema);
  return question === null ? where : `${where}\n\n${question}\n`;
}

interface Readying {
  /** Settles when the graph is ready; rejects where it never will be. */
  readonly done: Promise<void>;
  /** Why it is not ready; null once it is. */
  reason(): string | null;
}

/** Milliseconds between attempts to reach the engine: doubled each time, up to the last. */
const BACK_OFF = { first: 500, last: 15_000 } as const;

/** Prepares the graph, and again until its engine can be reached. A refused login or a foreign database is final. */
function startReadying(
  graph: Graph,
  log: Log,
  signal: AbortSignal,
  fill: () => Promise<void>,
): Readying {
  let reason: string | null = "starting";
  const attempt = async (): Promise<void> => {
    for (
      let wait: number = BACK_OFF.first;
      !signal.aborted;
      wait = Math.min(wait * 2, BACK_OFF.last)
    ) {
      try {
        await graph.prepare();
        await fill();
        reason = null;
        return;
      } catch (error) {
        if (!(error instanceof DragomanError) || error.code !== "GRAPH_UNAVAILABLE") throw error;
        reason = error.message;
        log.warn({ code: error.code, retryIn: wait }, error.message);
        await pause(wait, signal);
      }
    }
  };
  const done = attempt();
  done.catch(() => undefined); // Whoever awaits it sees the error; until then it must not end the process.
  return { done, reason: () => reason };
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });

/** Fills an empty graph, whole or not at all: a graph with half of the seeds would never be filled again. */
async function seedIfEmpty(
  config: Config,
  settings: Settings,
  graph: Graph,
  output: Output,
): Promise<void> {
  if (config.seeds === null || !(await graph.isEmpty())) return;
  // Readers and extractors are loaded for the first start only.
  const { ingestPaths } = await import("./ingest.ts");
  const folder = config.seeds === "seeds" ? packagePath("seeds") : config.seeds;
  output.line(`The store is empty; filling it from ${config.seeds} …`);
  const report = await ingestPaths([folder], { graph, settings, output, metadata: {} });
  output.line(
    `${report.documents} documents, ${report.claims.accepted} claims.${report.rejected.length > 0 ? ` ${report.rejected.length} records were rejected.` : ""}\n`,
  );
}
