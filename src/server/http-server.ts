import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { DragomanError, type ErrorCode } from "../errors.ts";
import { extensionsOf } from "./format-error.ts";
import type { GraphqlEndpoint } from "./graphql-endpoint.ts";
import type { Log } from "./log.ts";
import { PLAYGROUND_CSP, type PlaygroundFile } from "./playground-files.ts";
import { readBody } from "./read-body.ts";

/** What the routes need. */
export interface Routes {
  readonly graphql: GraphqlEndpoint;
  readonly playground: ReadonlyMap<string, PlaygroundFile>;
  /** Whether requests can be answered now; the reason where they cannot. */
  readiness(): Promise<{ readonly isReady: boolean; readonly reason: string }>;
}

/** The HTTP server: the playground, `/graphql`, and whether the process lives and can answer. */
export function createHttpServer(routes: Routes, log: Log): Server {
  return createServer((request, response) => {
    route(routes, request, response).catch((error: unknown) => {
      log.error({ err: error }, "request failed");
      if (!response.headersSent)
        send(response, 500, "application/json; charset=utf-8", errorBody("INTERNAL", []));
      else response.destroy();
    });
  });
}

async function route(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [pathname = "/", query] = (request.url ?? "/").split(/\?(.*)/s);
  const search = query === undefined ? "" : `?${query}`;
  if (pathname === "/livez") return send(response, 200, "text/plain; charset=utf-8", "ok\n");
  if (pathname === "/readyz") return sendReadiness(routes, response);
  if (pathname === "/graphql") return answerGraphql(routes, request, response, search);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    return send(response, 405, "text/plain; charset=utf-8", "Only /graphql takes other methods.\n");
  }
  const file = routes.playground.get(pathname === "/" ? "/index.html" : pathname);
  if (file) return sendFile(request, response, file);
  if (pathname === "/")
    return send(
      response,
      200,
      "text/plain; charset=utf-8",
      "Dragoman. The API is at /graphql; the playground has not been built (npm run build:playground).\n",
    );
  return send(
    response,
    404,
    "text/plain; charset=utf-8",
    "Not found. The playground is at /, the API at /graphql.\n",
  );
}

async function sendReadiness(routes: Routes, response: ServerResponse): Promise<void> {
  const { isReady, reason } = await routes.readiness();
  send(
    response,
    isReady ? 200 : 503,
    "application/json; charset=utf-8",
    `${JSON.stringify({ ready: isReady, reason })}\n`,
  );
}

async function answerGraphql(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
): Promise<void> {
  const body = await readBody(request);
  if (body.kind === "too-large")
    return send(
      response,
      413,
      "application/json; charset=utf-8",
      errorBody("BAD_REQUEST", ["The request's body is larger than 1 MiB."]),
    );
  if (body.kind === "not-json")
    return send(
      response,
      400,
      "application/json; charset=utf-8",
      errorBody("BAD_REQUEST", ["The request's body is not JSON."]),
    );
  const abort = new AbortController();
  response.on("close", () => {
    if (!response.writableFinished) abort.abort();
  });
  const headers = new Map(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
  const answer = await routes.graphql.answer({
    method: request.method ?? "POST",
    headers,
    search,
    body: body.kind === "json" ? body.value : undefined,
    signal: abort.signal,
  });
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  if (answer.body.kind === "complete") {
    response.writeHead(answer.status ?? 200).end(answer.body.string);
    return;
  }
  response.writeHead(answer.status ?? 200);
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: PlaygroundFile): void {
  const headers = {
    etag: file.etag,
    "cache-control": "no-cache",
    "content-security-policy": PLAYGROUND_CSP,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  };
  if (request.headers["if-none-match"] === file.etag) response.writeHead(304, headers).end();
  else
    response
      .writeHead(200, {
        ...headers,
        "content-type": file.contentType,
        "content-length": file.body.length,
      })
      .end(request.method === "HEAD" ? undefined : file.body);
}

function send(response: ServerResponse, status: number, contentType: string, body: string): void {
  response
    .writeHead(status, { "content-type": contentType, "x-content-type-options": "nosniff" })
    .end(body);
}

function errorBody<C extends ErrorCode>(
  code: C,
  args: ConstructorParameters<typeof DragomanError<C>>[1],
): string {
  const error = new DragomanError(code, args);
  return JSON.stringify({ errors: [{ message: error.message, extensions: extensionsOf(error) }] });
}
