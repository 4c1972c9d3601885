import type { DocumentNode, GraphQLSchema } from "graphql";
import type { Model } from "../model/model.ts";
import type { ParamValues, ReadPlan } from "../plan/plan.ts";
import { readOperation } from "./operation.ts";
import { planRoots } from "./plan-roots.ts";
import { startPlanning } from "./planning.ts";
import { startRows } from "./start-rows.ts";

/** A validated request, as graphql-js reads it. */
export interface Request {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Compiled {
  readonly plan: ReadPlan;
  readonly params: ParamValues;
}

/**
 * Operation → plan: the table of contents of this folder. Pure; knows no database.
 *
 * Null where the variables do not fit (execution reports them) or nothing but introspection is asked.
 * Throws DragomanError, with the path of the field, for what a request can ask wrongly.
 */
export function compile(request: Request, schema: GraphQLSchema, model: Model): Compiled | null {
  const operation = readOperation(
    schema,
    request.document,
    request.operationName,
    request.variables,
  );
  if (!operation) return null;
  const planning = startPlanning(operation, model);
  const roots = planRoots(planning);
  if (roots.length === 0) return null;
  const plan = startRows({ kind: "read", roots });
  return { plan, params: planning.params() };
}
