import type { ApolloServerPlugin } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import { DragomanError } from "../errors.ts";
import { MOMENTS } from "../graph/complete-answer.ts";
import { compile } from "../query/compile.ts";
import type { Api, RequestContext } from "./api.ts";
import { asGraphQLError } from "./format-error.ts";
import { isSentToLoopback } from "./loopback.ts";

/**
 * Compiles each query and runs its one statement before execution, which then only reads what stands in the answer.
 * What is refused is refused once, for the whole request, and before any statement runs. `extensions.asRecordedAt` tells
 * the moment that each snapshot saw, by response name.
 */
export function answerPlugin(api: Api): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async didResolveOperation({ document, operation, operationName, request, contextValue }) {
          try {
            if (operation?.operation === OperationTypeNode.MUTATION && api.schema.getMutationType())
              return refuseForeignHost(request.http?.headers.get("host"));
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

/** A page elsewhere may have its name lead to this machine, and its scripts ask as if they were ours. */
function refuseForeignHost(host: string | undefined): void {
  if (!isSentToLoopback(host)) throw new DragomanError("FOREIGN_HOST", [host ?? ""]);
}
