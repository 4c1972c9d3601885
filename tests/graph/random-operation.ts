import * as fc from "fast-check";
import {
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { randomFilters, type RandomFilters } from "./random-filter.ts";
import type { GraphValues } from "./random-graph-values.ts";
import {
  selectionPrinter,
  type Selected,
  type SelectedField,
  type SelectedFragment,
} from "./random-selection.ts";

/** An operation; one that pages takes `$cursor`, which is null at first and then this part of `paged.place`. */
export interface RandomOperation {
  readonly text: string;
  readonly next: "startCursor" | "endCursor" | null;
}

/** Objects inside one another that a selection asks for, and rows through which a filter asks. */
const SELECTION_DEPTH = 3;
const FILTER_DEPTH = 3;

type Owner = GraphQLObjectType | GraphQLInterfaceType;
type OutputField = GraphQLField<unknown, unknown>;
type RandomField = fc.Arbitrary<SelectedField>;

/** Operations over every root field of the API, with values that the graph holds. */
export function randomOperation(
  api: GraphQLSchema,
  values: GraphValues,
): fc.Arbitrary<RandomOperation> {
  const selections = randomSelections(api, randomFilters(values));
  const fields = Object.values(api.getQueryType()?.getFields() ?? {});
  const lists = fields.filter((field) => isConnection(getNamedType(field.type).name));
  const singles = fields.filter((field) => !lists.includes(field));
  const single = fc.oneof(
    ...singles.map((field) =>
      selections.field(field, idArguments(field, values), SELECTION_DEPTH - 1),
    ),
  );
  const list = fc.oneof(...lists.map((field) => selections.list(field, SELECTION_DEPTH)));
  const root = fc.oneof({ weight: 2, arbitrary: list }, single);
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(root, { minLength: 1, maxLength: 2 }).map(printOnce) },
    { weight: 1, arbitrary: fc.tuple(list, pageSize, fc.boolean()).map(printPaged) },
  );
}

interface RandomSelections {
  field(field: OutputField, given: fc.Arbitrary<readonly string[]>, depth: number): RandomField;
  list(field: OutputField, depth: number): RandomField;
}

function randomSelections(api: GraphQLSchema, filters: RandomFilters): RandomSelections {
  const made = new Map<string, fc.Arbitrary<readonly Selected[]>>();

  // Each type is made once per depth: the types name one another in circles.
  function selection(type: Owner, depth: number): fc.Arbitrary<readonly Selected[]> {
    const key = `${type.name} ${depth}`;
    const found = made.get(key) ?? selectionOf(type, depth);
    made.set(key, found);
    return found;
  }

  function selectionOf(type: Owner, depth: number): fc.Arbitrary<readonly Selected[]> {
    const fields = Object.values(type.getFields());
    const leaves = [typename, ...fields.filter(isLeaf).map((leaf) => field(leaf, nothing, depth))];
    const further = fields.filter((each) => !isLeaf(each)).flatMap((each) => below(each, depth));
    const fragments = depth > 0 && isAbstractType(type) ? fragmentsOn(type, depth - 1) : [];
    const groups = [leaves, further, fragments].filter((group) => group.length > 0);
    return fc.uniqueArray(fc.oneof(...groups.map((group) => fc.oneof(...group))), {
      selector: (part) => (part.kind === "field" ? `${part.name} ${part.isAliased}` : part.on),
      minLength: 1,
      maxLength: 4,
    });
  }

  /** A field that leads to a value, an object or a list; only values are followed at depth 0. */
  function below(each: OutputField, depth: number): readonly RandomField[] {
    const { name } = getNamedType(each.type);
    if (isValue(each)) return [field(each, nothing, depth)];
    if (depth === 0) return [];
    return [isConnection(name) ? list(each, depth) : field(each, nothing, depth - 1)];
  }

  function fragmentsOn(type: Owner, depth: number): readonly fc.Arbitrary<SelectedFragment>[] {
    if (!isInterfaceType(type)) return [];
    const { objects, interfaces } = api.getImplementations(type);
    return [...objects, ...interfaces].map((on) =>
      selection(on, depth).map((selected) => ({
        kind: "fragment",
        on: on.name,
        isExclusive: isObjectType(on),
        selection: selected,
      })),
    );
  }

  function list(each: OutputField, depth: number): RandomField {
    return field(each, listArguments(each, filters), depth);
  }

  function field(
    each: OutputField,
    given: fc.Arbitrary<readonly string[]>,
    depth: number,
  ): RandomField {
    const type = getNamedType(each.type);
    return fc.record({
      kind: fc.constant("field"),
      name: fc.constant(each.name),
      type: fc.constant(String(each.type)),
      isAliased: fc.boolean(),
      arguments: given,
      selection:
        isObjectType(type) || isInterfaceType(type) ? selection(type, depth) : fc.constant(null),
    });
  }

  return { field, list };
}

const nothing = fc.constant<readonly string[]>([]);
const typename: RandomField = fc.constant({
  kind: "field",
  name: "__typename",
  type: "String!",
  isAliased: false,
  arguments: [],
  selection: null,
});
const isLeaf = (field: OutputField): boolean => isLeafType(getNamedType(field.type));
const isConnection = (typeName: string): boolean => typeName.endsWith("Connection");

/** Whether a field leads no further: to a value, or to the parts of a page. */
function isValue(field: OutputField): boolean {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || isConnection(type.name)) return false;
  return type.getInterfaces().length === 0;
}

/** The arguments of a list: half of them filter, a few ask for a page that is refused. */
function listArguments(
  field: OutputField,
  filters: RandomFilters,
): fc.Arbitrary<readonly string[]> {
  return fc
    .tuple(
      optional(whereArgument(field, filters)),
      optional(orderArgument(field, filters)),
      randomPage,
    )
    .map((given) => given.flatMap((text) => text ?? []));
}

const optional = (text: fc.Arbitrary<string>): fc.Arbitrary<string | null> =>
  fc.option(text, { freq: 2 });

function whereArgument(field: OutputField, filters: RandomFilters): fc.Arbitrary<string> {
  const type = field.args.find(({ name }) => name === "where")?.type;
  const input = type && getNamedType(type);
  if (!isInputObjectType(input)) throw new Error(`${field.name} has no where.`);
  return filters.where(input, FILTER_DEPTH).map((text) => `where: ${text}`);
}

function orderArgument(field: OutputField, filters: RandomFilters): fc.Arbitrary<string> {
  const type = field.args.find(({ name }) => name === "orderBy")?.type;
  const input = type && getNamedType(type);
  if (!isInputObjectType(input)) throw new Error(`${field.name} has no orderBy.`);
  return filters.orderBy(input).map((text) => `orderBy: ${text}`);
}

const pageSize = fc.integer({ min: 0, max: 5 });
const randomPage: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 20, arbitrary: fc.constant(null) },
  { weight: 20, arbitrary: pageSize.map((size) => `first: ${size}`) },
  { weight: 20, arbitrary: pageSize.map((size) => `last: ${size}`) },
  { weight: 1, arbitrary: fc.constantFrom("first: 501", "last: -1", "first: 1, last: 1") },
);

/** The arguments of the fields that look up by id. */
function idArguments(field: OutputField, values: GraphValues): fc.Arbitrary<readonly string[]> {
  const ids = fc.constantFrom(...values.ids(getNamedType(field.type).name)).map(quote);
  if (field.name !== "entitiesByExternalId")
    return field.args.some(({ name }) => name === "ids")
      ? fc.array(ids, { maxLength: 4 }).map((some) => [`ids: [${some.join(", ")}]`])
      : ids.map((id) => [`id: ${id}`]);
  return fc
    .tuple(
      fc.constantFrom("wikidata", "iso3166-1"),
      fc.array(fc.constantFrom(...values.externalIds), { maxLength: 4 }),
    )
    .map(([scheme, some]) => [
      `scheme: ${quote(scheme)}`,
      `ids: [${some.map(({ value }) => quote(value)).join(", ")}]`,
    ]);
}

const quote = (text: string): string => JSON.stringify(text);

function printOnce(roots: readonly SelectedField[]): RandomOperation {
  const print = selectionPrinter();
  return { text: print(roots.map((root) => ({ ...root, isAliased: true }))), next: null };
}

function printPaged([root, size, isBackwards]: [SelectedField, number, boolean]): RandomOperation {
  const next = isBackwards ? "startCursor" : "endCursor";
  const page = isBackwards ? `last: ${size}, before: $cursor` : `first: ${size}, after: $cursor`;
  const kept = root.arguments.filter((text) => !/^(?:first|last):/.test(text));
  const rest = selectionPrinter()(root.selection ?? []).slice(1);
  const given = [...kept, page].join(", ");
  return {
    text: `query ($cursor: Cursor) { paged: ${root.name}(${given}) { place: pageInfo { ${next} } ${rest} }`,
    next,
  };
}
