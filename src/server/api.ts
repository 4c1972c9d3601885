import { isInterfaceType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import type { Model } from "../model/model.ts";
import type { Answer, Graph } from "../graph/graph.ts";
import { TYPE_NAME } from "../graph/complete-answer.ts";

/** What every request shares: the API, the model that it was made from, and the graph. */
export interface Api {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  readonly graph: Graph;
  /** Milliseconds that one statement may take. */
  readonly timeLimit: number;
}

/** What one request carries through its execution. */
export interface RequestContext {
  /** Aborted when the client has gone away. */
  readonly signal: AbortSignal;
  /** Set before execution begins: one statement has answered all root fields. */
  answer: Answer;
}

/** Rows already have the shape of the response, keyed by response name. */
export const resolveField: GraphQLFieldResolver<
  Readonly<Record<string, unknown>> | undefined,
  RequestContext
> = (row, _arguments, context, info) => (row ?? context.answer)[String(info.path.key)];

/** Tells graphql-js the concrete type of each object; the rows know it. */
export function withResolvedTypes(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type))
      type.resolveType = (row: Readonly<Record<typeof TYPE_NAME, string>>) => row[TYPE_NAME];
  }
  return schema;
}
