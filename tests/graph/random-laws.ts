import * as fc from "fast-check";
import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from "graphql";
import type { Answer } from "../../src/graph/graph.ts";
import type { ReadSchema } from "../../src/model/api-schema.ts";
import { concreteTypes } from "../../src/model/model.ts";
import type { NodeRow } from "../../src/model/rows.ts";
import type { RandomFilters } from "./random-filter.ts";

/** A list field of the root, and what it lists. */
export interface ListRoot {
  readonly typeName: string;
  readonly field: string;
  readonly where: GraphQLInputObjectType;
  readonly order: GraphQLInputObjectType;
}

/** Asks one operation, with variables, of the graph whose laws are looked at. */
export type Asking = (
  operation: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Answer>;

/** Every list field of the root. */
export function listRoots({ api, model }: ReadSchema): readonly ListRoot[] {
  const input = (name: string): GraphQLInputObjectType => {
    const type = api.getType(name);
    if (!isInputObjectType(type)) throw new Error(`The API has no input ${name}.`);
    return type;
  };
  return [...model.interfaces.values(), ...model.types.values()].flatMap(({ name, roots }) =>
    roots
      ? [
          {
            typeName: name,
            field: roots.list,
            where: input(`${name}Where`),
            order: input(`${name}Order`),
          },
        ]
      : [],
  );
}

/** Ids that a list without filter has: of facts, those that stand. */
export function listedIds(
  { model }: ReadSchema,
  rows: readonly NodeRow[],
  typeName: string,
): readonly string[] {
  const types = new Set(concreteTypes(model, typeName).map((type): string => type.name));
  return rows
    .filter((row) => types.has(row.type) && row.fact?.stands !== false)
    .map((row) => row.id)
    .sort();
}

/** Two filters of a list. */
export interface FilterPair {
  readonly field: string;
  readonly left: string;
  readonly right: string;
}

/** Pairs of filters of which one or the other holds for each row, never both. */
export function complements(root: ListRoot, filters: RandomFilters): fc.Arbitrary<FilterPair> {
  const negation = filters
    .where(root.where, 2)
    .map((where) => [where, `{ not: ${where} }`] as const);
  const quantified = Object.values(root.where.getFields()).flatMap((field) => {
    const type = getNamedType(field.type);
    const inner = isInputObjectType(type) ? type.getFields()["some"]?.type : undefined;
    const where = inner && getNamedType(inner);
    if (!isInputObjectType(where)) return [];
    return [filters.where(where, 1).chain((text) => quantifiers(field.name, text))];
  });
  return fc
    .oneof(negation, ...(quantified.length > 0 ? [fc.oneof(...quantified)] : []))
    .map(([left, right]) => ({ field: root.field, left, right }));
}

const quantifiers = (field: string, where: string): fc.Arbitrary<readonly [string, string]> =>
  fc.constantFrom(
    [`{ ${field}: { some: ${where} } }`, `{ ${field}: { none: ${where} } }`],
    [`{ ${field}: { every: ${where} } }`, `{ ${field}: { some: { not: ${where} } } }`],
  );

/** Numbers of rows in a list: all, and under each filter. */
export async function countUnder(
  ask: Asking,
  { field, left, right }: FilterPair,
): Promise<{ readonly all: number; readonly left: number; readonly right: number }> {
  const answer = await ask(
    `{ all: ${field} { totalCount } left: ${field}(where: ${left}) { totalCount } right: ${field}(where: ${right}) { totalCount } }`,
  );
  const count = (name: string): number => {
    // The operation asks for three connections by these names.
    const { totalCount } = answer[name] as { readonly totalCount: number };
    return totalCount;
  };
  return { all: count("all"), left: count("left"), right: count("right") };
}

/** A list in a random order, maybe filtered. */
export const randomList = (root: ListRoot, filters: RandomFilters): fc.Arbitrary<List> =>
  fc.record({
    field: fc.constant(root.field),
    orderBy: filters.orderBy(root.order),
    where: fc.option(filters.where(root.where, 1), { nil: "{}" }),
  });
export interface List {
  readonly field: string;
  readonly orderBy: string;
  readonly where: string;
}

/** The ids of a list, walked page by page to its end; what is walked backwards is given in the list's order too. */
export async function walk(
  ask: Asking,
  { field, orderBy, where }: List,
  size: number,
  isBackwards = false,
): Promise<readonly string[]> {
  const page = isBackwards ? `last: ${size}, before: $cursor` : `first: ${size}, after: $cursor`;
  const operation = `query ($cursor: Cursor) {
    list: ${field}(where: ${where}, orderBy: ${orderBy}, ${page}) {
      nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const found: string[] = [];
  for (let cursor: string | null = null; ;) {
    const { nodes, pageInfo } = readPage(await ask(operation, { cursor }));
    const ids = nodes.map(({ id }) => id);
    if (isBackwards) found.unshift(...ids);
    else found.push(...ids);
    if (ids.length === 0 || !(isBackwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage))
      return found;
    cursor = isBackwards ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

interface WalkedPage {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

// The operation of `walk` asks for just this.
const readPage = (answer: Answer): WalkedPage => answer["list"] as WalkedPage;
