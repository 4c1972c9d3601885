/** Mutations: decisions of people, handed to whoever carries them out. */
import { GraphQLSchema, isObjectType } from "graphql";
import type { Ask, Judge } from "../model/judging.ts";

/** Arguments of a mutation, as graphql-js has checked them. */
interface Given {
  readonly id: string;
  readonly from: string;
  readonly into: string;
  readonly reason?: string | null;
  readonly person: string;
  readonly idempotencyKey?: string | null;
}

/** What each mutation asks. */
const ASKS: Readonly<Record<string, (given: Given) => Ask>> = {
  mergeEntities: ({ from, into }) => ({ kind: "merge", from, into }),
  unmergeEntities: ({ id }) => ({ kind: "unmerge", id }),
  retractDocument: ({ id }) => ({ kind: "retract", id }),
  reinstateDocument: ({ id }) => ({ kind: "reinstate", id }),
  acceptClaim: ({ id }) => ({ kind: "accept", id }),
  rejectClaim: ({ id }) => ({ kind: "reject", id }),
  preferFact: ({ id }) => ({ kind: "prefer", id }),
  withdrawJudgement: ({ id }) => ({ kind: "withdraw", id }),
};

/** The schema with its mutations carried out by `judge`; without one, there are none. */
export function withJudge(schema: GraphQLSchema, judge: Judge | null): GraphQLSchema {
  if (judge === null) return withoutMutations(schema);
  for (const [name, field] of Object.entries(schema.getMutationType()?.getFields() ?? {})) {
    const asks = ASKS[name];
    if (asks === undefined) throw new Error(`Nothing carries out the mutation ${name}.`);
    field.resolve = async (_root, given: Given) => {
      const { recordedAt, ...report } = await judge({
        ask: asks(given),
        person: given.person,
        reason: given.reason ?? null,
        idempotencyKey: given.idempotencyKey ?? null,
      });
      return { ...report, recordedAt: new Date(recordedAt).toISOString() };
    };
  }
  return schema;
}

/** The schema without mutations, and without types that only they return. */
function withoutMutations(schema: GraphQLSchema): GraphQLSchema {
  const { types, mutation: _mutation, ...rest } = schema.toConfig();
  // Objects that nothing but an interface leads to have to be named; all others are found from the questions.
  const implementing = types.filter(
    (type) => isObjectType(type) && type.getInterfaces().length > 0,
  );
  return new GraphQLSchema({ ...rest, types: implementing });
}
