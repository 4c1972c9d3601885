import { ApolloServer, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from "@apollo/server/plugin/disabled";
import { answerPlugin } from "./answer-plugin.ts";
import { resolveField, withResolvedTypes, type Api, type RequestContext } from "./api.ts";
import { formatError, rememberDocument } from "./format-error.ts";
import type { Log } from "./log.ts";

/** Tokens of one document; more are refused before they are parsed. */
const TOKEN_LIMIT = 50_000;

/** `/graphql` as plain data: a request in, a response out. */
export interface GraphqlEndpoint {
  answer(request: EndpointRequest): Promise<HTTPGraphQLResponse>;
  stop(): Promise<void>;
}
export interface EndpointRequest {
  readonly method: string;
  readonly headers: ReadonlyMap<string, string>;
  /** The query string with its question mark, or empty. */
  readonly search: string;
  readonly body: unknown;
  readonly signal: AbortSignal;
}

/** Starts Apollo Server on the API. It listens to nothing: HTTP is `http-server.ts`. */
export async function startGraphqlEndpoint(
  api: Api,
  log: Log,
  options: { readonly introspection: boolean },
): Promise<GraphqlEndpoint> {
  const errors = { schema: api.schema, isOpen: options.introspection, log };
  const server = new ApolloServer<RequestContext>({
    schema: withResolvedTypes(api.schema),
    fieldResolver: resolveField,
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: TOKEN_LIMIT },
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message) => {
        log.warn({}, String(message));
      },
      error: (message) => {
        log.error({}, String(message));
      },
    },
    formatError: (formatted, error) => formatError(formatted, error, errors),
    persistedQueries: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      {
        requestDidStart: () =>
          Promise.resolve({
            validationDidStart: ({ document }) => {
              rememberDocument(document);
              return Promise.resolve();
            },
          }),
      },
      answerPlugin(api),
    ],
  });
  await server.start();
  return {
    answer: ({ method, headers, search, body, signal }) =>
      server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: method.toUpperCase(),
          headers: new HeaderMap(headers),
          search,
          body,
        },
        context: () => Promise.resolve({ signal, answer: {} }),
      }),
    stop: () => server.stop(),
  };
}
