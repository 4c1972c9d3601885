import { Kind, parse, print, type GraphQLSchema, type SelectionNode } from "graphql";
import { readMomentId } from "../../src/model/moment-id.ts";

/** Whether each root field of an operation can be asked of an earlier moment. */
export function takesMoment(api: GraphQLSchema, operation: string): boolean {
  const roots = api.getQueryType()?.getFields() ?? {};
  return parse(operation).definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      definition.selectionSet.selections.every(
        (selection) =>
          selection.kind === Kind.FIELD &&
          roots[selection.name.value]?.args.some(({ name }) => name === "asRecordedAt"),
      ),
  );
}

/** The same operation, each root field asked of the graph as it stood. */
export function asRecordedAt(operation: string, moment: string): string {
  const document = parse(operation);
  const atMoment = (selection: SelectionNode): SelectionNode =>
    selection.kind === Kind.FIELD
      ? {
          ...selection,
          arguments: [
            ...(selection.arguments ?? []),
            {
              kind: Kind.ARGUMENT,
              name: { kind: Kind.NAME, value: "asRecordedAt" },
              value: { kind: Kind.STRING, value: moment },
            },
          ],
        }
      : selection;
  return print({
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? {
            ...definition,
            selectionSet: {
              ...definition.selectionSet,
              selections: definition.selectionSet.selections.map(atMoment),
            },
          }
        : definition,
    ),
  });
}

/** An answer without the moment that its ids carry; ids of any other moment are left as they are. */
export function withoutMoment(answer: unknown, moment: string): unknown {
  if (typeof answer === "string") {
    const read = readMomentId(answer);
    return read.moment === moment ? read.key : answer;
  }
  if (Array.isArray(answer)) return answer.map((item) => withoutMoment(item, moment));
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [name, withoutMoment(value, moment)]),
  );
}
