import { parse, validate } from "graphql";
import type { Answer, Graph } from "../../src/graph/graph.ts";
import type { ReadSchema } from "../../src/model/api-schema.ts";
import { compile } from "../../src/query/compile.ts";

/** Validates, compiles and runs an operation, as the server does, without HTTP. */
export async function ask(
  graph: Graph,
  schema: ReadSchema,
  operation: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const document = parse(operation);
  const [problem] = validate(schema.api, document);
  if (problem) throw problem;
  const compiled = compile({ document, operationName: null, variables }, schema.api, schema.model);
  if (!compiled) throw new Error("The operation asks nothing, or its variables do not fit.");
  // As a client sees it: JSON, without the marks by which the server tells types.
  return JSON.parse(JSON.stringify(await graph.read(compiled.plan, compiled.params))) as Answer;
}
