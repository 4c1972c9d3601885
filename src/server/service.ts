import type { Server } from "node:http";
import { DragomanError } from "../errors.ts";
import type { Api } from "./api.ts";
import { startGraphqlEndpoint } from "./graphql-endpoint.ts";
import { createHttpServer } from "./http-server.ts";
import type { Log } from "./log.ts";
import { readPlaygroundFiles } from "./playground-files.ts";

/** A running service. */
export interface Service {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** Answers what is under way, takes nothing new, and ends. The graph stays open: who opened it closes it. */
  stop(): Promise<void>;
}

export interface ServiceOptions {
  readonly host: string;
  readonly port: number;
  readonly introspection: boolean;
  /** Folder of the built playground. */
  readonly playground: string;
  /** Why the graph cannot answer yet; null once it can. */
  notReady(): string | null;
}

/** How long a stopping service says that it is not ready before it stops listening, and then waits for answers under way. */
const DRAIN = { pause: 200, limit: 10_000 } as const;

/** Starts the service: each line is one part of it. */
export async function startService(api: Api, log: Log, options: ServiceOptions): Promise<Service> {
  let isStopping = false;
  const graphql = await startGraphqlEndpoint(api, log, options);
  const playground = await readPlaygroundFiles(options.playground);
  const readiness = async (): Promise<{ isReady: boolean; reason: string }> => {
    if (isStopping) return { isReady: false, reason: "stopping" };
    const reason =
      options.notReady() ??
      ((await api.graph.ping().catch(() => false)) ? null : "the graph does not answer");
    return { isReady: reason === null, reason: reason ?? "ready" };
  };
  const server = createHttpServer({ graphql, playground, readiness }, log);
  const port = await listen(server, options.host, options.port);
  log.info({ host: options.host, port }, "listening");
  return {
    url: `http://${options.host.includes(":") ? `[${options.host}]` : options.host}:${port}`,
    async stop() {
      isStopping = true;
      await pause(DRAIN.pause);
      await closeServer(server);
      await graphql.stop();
      log.info({}, "stopped");
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      reject(
        "code" in error && error.code === "EADDRINUSE"
          ? new DragomanError("PORT_TAKEN", [port], { cause: error })
          : error,
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
  server.closeIdleConnections();
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, DRAIN.limit);
  await closed;
  clearTimeout(timer);
}
