import * as fc from "fast-check";
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
} from "graphql";
import type { GraphValues } from "./random-graph-values.ts";

/** Makes random input objects, as GraphQL text. */
export interface RandomFilters {
  /** A `…Where` that asks through at most that many ends and lists. */
  where(type: GraphQLInputObjectType, depth: number): fc.Arbitrary<string>;
  /** A list of `…Order` objects of one key each, in any of the directions. */
  orderBy(type: GraphQLInputObjectType): fc.Arbitrary<string>;
}

/** What a condition is on: which type's which column, by which operator. */
interface Subject {
  readonly typeName: string;
  readonly column: string;
  readonly operator: string;
}

/** Filters over the API's own input types, whose values are those that the graph holds or lie beside them. */
export function randomFilters(values: GraphValues): RandomFilters {
  const made = new Map<string, fc.Arbitrary<string>>();

  // Each type is made once per depth: the types name one another in circles.
  function where(type: GraphQLInputObjectType, depth: number): fc.Arbitrary<string> {
    const key = `${type.name} ${depth}`;
    const found = made.get(key) ?? inputObject(conditions(type, depth), 0);
    made.set(key, found);
    return found;
  }

  function conditions(type: GraphQLInputObjectType, depth: number): readonly Entry[] {
    const typeName = type.name.replace(/Where$/, "");
    const fields = Object.values(type.getFields());
    const plain = fields.filter((field) => !leadsFurther(field));
    const further = depth > 0 ? fields.filter(leadsFurther) : [];
    return [
      // Names are asked for most, and have an operator of their own.
      ...[...plain, ...plain.filter(isName), ...plain.filter(isName)].map((field) =>
        entry(field, condition(field, { typeName, column: field.name })),
      ),
      ...further.map((field) => entry(field, furtherCondition(field.type, depth - 1))),
    ];
  }

  /** What another `…Where` decides: and, or, not, an end, a narrowing, or a list by its quantifiers. */
  function furtherCondition(type: GraphQLInputType, depth: number): fc.Arbitrary<string> {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return listOf(furtherCondition(nullable.ofType, depth), 0);
    const input = asInputObject(getNamedType(nullable));
    if (input.name.endsWith("Where")) return where(input, depth);
    const quantifiers = Object.values(input.getFields());
    return inputObject(
      quantifiers.map((field) => entry(field, furtherCondition(field.type, depth))),
      1,
    );
  }

  /** Operators on a column, or on the columns of a value such as a date. */
  function condition(
    field: GraphQLInputField,
    on: Pick<Subject, "typeName" | "column">,
  ): fc.Arbitrary<string> {
    const type = getNamedType(field.type);
    if (!isInputObjectType(type)) throw new Error(`${field.name} is no condition.`);
    const parts = Object.values(type.getFields()).map((part) =>
      isInputObjectType(getNamedType(part.type))
        ? entry(part, condition(part, { ...on, column: on.column + capitalise(part.name) }))
        : entry(part, operand(part.type, { ...on, operator: part.name })),
    );
    return inputObject(parts, 1);
  }

  function operand(type: GraphQLInputType, on: Subject): fc.Arbitrary<string> {
    const nullable = getNullableType(type);
    return isListType(nullable)
      ? listOf(operand(nullable.ofType, on), 0)
      : literal(getNamedType(nullable), on);
  }

  function literal(type: GraphQLNamedInputType, on: Subject): fc.Arbitrary<string> {
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
    switch (type.name) {
      case "Boolean":
        return fc.constantFrom("true", "false");
      case "ID":
        return fc.constantFrom(...values.ids(on.typeName)).map(quote);
      case "Int":
      case "Float":
        return fc.constantFrom(...values.numbers(on.column)).map(String);
      case "DateTime":
        return fc
          .constantFrom(...values.numbers(on.column))
          .map((instant) => quote(new Date(instant).toISOString()));
      default:
        return text(on).map(quote);
    }
  }

  function text({ column, operator }: Subject): fc.Arbitrary<string> {
    const whole = fc.constantFrom(...values.texts(column));
    if (operator === "startsWith") return fc.oneof(whole, part(whole, fc.constant(0)));
    if (operator === "contains") return part(whole, fc.nat(4));
    if (operator === "matches") return fc.oneof(whole, aWord(whole));
    return whole;
  }

  function orderBy(type: GraphQLInputObjectType): fc.Arbitrary<string> {
    const keys = Object.values(type.getFields()).map((field) =>
      entry(field, operand(field.type, { typeName: type.name, column: "", operator: "" })),
    );
    return fc
      .uniqueArray(fc.oneof(...keys), { selector: ([name]) => name, minLength: 1, maxLength: 3 })
      .map(
        (made) => `[${made.map(([name, direction]) => `{ ${name}: ${direction} }`).join(", ")}]`,
      );
  }

  return { where, orderBy };
}

/** One key of an input object with its value. */
type Entry = fc.Arbitrary<readonly [name: string, value: string]>;

const entry = (field: GraphQLInputField, value: fc.Arbitrary<string>): Entry =>
  value.map((text) => [field.name, text] as const);

function inputObject(entries: readonly Entry[], minLength: 0 | 1): fc.Arbitrary<string> {
  return fc
    .uniqueArray(fc.oneof(...entries), { selector: ([name]) => name, minLength, maxLength: 2 })
    .map((made) => `{ ${made.map(([name, text]) => `${name}: ${text}`).join(", ")} }`);
}

const listOf = (item: fc.Arbitrary<string>, minLength: number): fc.Arbitrary<string> =>
  fc.array(item, { minLength, maxLength: 3 }).map((items) => `[${items.join(", ")}]`);

/** Whether a condition asks through other rows, or combines others. */
const leadsFurther = (field: GraphQLInputField): boolean =>
  /(?:Where|ListFilter)$/.test(getNamedType(field.type).name);

const isName = (field: GraphQLInputField): boolean =>
  getNamedType(field.type).name === "NameFilter";

/** Some letters of a text, in either case. */
const part = (whole: fc.Arbitrary<string>, from: fc.Arbitrary<number>): fc.Arbitrary<string> =>
  fc
    .tuple(whole, from, fc.integer({ min: 1, max: 4 }), fc.boolean())
    .map(([text, start, length, isUpper]) => {
      const letters = Array.from(text)
        .slice(start, start + length)
        .join("");
      return isUpper ? letters.toUpperCase() : letters;
    });

const aWord = (whole: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(whole, fc.nat(1)).map(([text, i]) => text.split(/\s/)[i] ?? text);

function asInputObject(type: GraphQLNamedInputType): GraphQLInputObjectType {
  if (isInputObjectType(type)) return type;
  throw new Error(`${type.name} is no input object.`);
}

const capitalise = (text: string): string => (text[0] ?? "").toUpperCase() + text.slice(1);
const quote = (text: string): string => JSON.stringify(text);
