import type { ApolloServerPlugin } from "@apollo/server";
import { DragomanError } from "../errors.ts";
import { MOMENTS } from "../graph/complete-answer.ts";
import { compile } from "../query/compile.ts";
import type { Api, RequestContext } from "./api.ts";
import { asGraphQLError } from "./format-error.ts";

/**
 * Compiles each operation and runs its one statement before execution, which then only reads what stands in the answer.
 * What is refused is refused once, for the whole request, and before any statement runs. `extensions.asRecordedAt` tells
 * the moment that each snapshot saw, by response name.
 */
export function answerPlugin(api: Api): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async didResolveOperation({ document, operationName, request, contextValue }) {
          try {
            const compiled = compile(
              { document, operationName, variables: request.variables ?? {} },
              api.schema,
              api.model,
            );
            if (!compiled) return;
            contextValue.answer = await api.graph.read(compiled.plan, compiled.params, {
              signal: contextValue.signal,
              timeLimit: api.timeLimit,
            });
          } catch (error) {
            if (error instanceof DragomanError) throw asGraphQLError(error);
            throw error;
          }
        },
        willSendResponse({ contextValue, response: { body } }) {
          const moments = contextValue.answer[MOMENTS];
          if (moments === undefined || body.kind !== "single") return Promise.resolve();
          const { extensions } = body.singleResult;
          body.singleResult.extensions = { ...extensions, asRecordedAt: moments };
          return Promise.resolve();
        },
      }),
  };
}
