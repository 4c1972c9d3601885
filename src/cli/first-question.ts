import { parse } from "graphql";
import type { ReadSchema } from "../model/api-schema.ts";
import type { Graph } from "../graph/graph.ts";
import type { Query } from "../generated/api-types.ts";
import { compile } from "../query/compile.ts";

const QUESTION = "Which states act as guarantors in the Syrian talks?";

/** The question as every client would ask it. */
const OPERATION = `query Guarantors {
  processes(where: { name: { matches: "Syrian talks" } }) {
    nodes { name roles(where: { role: { eq: GUARANTOR }, agent: { kind: { eq: COUNTRY } } }, orderBy: [{ agentName: ASC }]) { nodes { agent { name } } } }
  }
}`;

/** One question and the graph's own answer to it, or null where it knows none. */
export async function answerFirstQuestion(
  graph: Graph,
  schema: ReadSchema,
): Promise<string | null> {
  const compiled = compile(
    { document: parse(OPERATION), operationName: null, variables: {} },
    schema.api,
    schema.model,
  );
  if (!compiled) return null;
  const answer = (await graph.read(compiled.plan, compiled.params)) as unknown as Pick<
    Query,
    "processes"
  >; // The operation above asks for this part of it.
  const names = new Set(
    answer.processes.nodes.flatMap((process) => process.roles.nodes.map((role) => role.agent.name)),
  );
  return names.size === 0 ? null : `${QUESTION}\n  ${[...names].join(", ")}`;
}
