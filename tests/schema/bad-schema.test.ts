import { describe, expect, it } from "vitest";
import { readSchema } from "../../src/model/api-schema.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";

const sdl = readSchemaFiles("schema");

describe("SDL that does not fit", () => {
  it.each([
    ["a syntax error", "type {", /Syntax Error/],
    [
      "an extension of nothing",
      'extend type Nothing { "x" x: String }',
      /Nothing, which is not declared/,
    ],
    [
      "an interface that is not declared",
      'type X implements Ghost @entity(prefix: "x") { y: String }',
      /implements Ghost/,
    ],
    [
      "a fact without predicate",
      "type X implements Fact & Node @fact { y: String }",
      /names no edge/,
    ],
    [
      "a field that leads nowhere",
      'type X implements Entity & Node @entity(prefix: "x") { other: Person }',
      /no directive says how it is reached/,
    ],
    [
      "a type that is not declared",
      'type X implements Entity & Node @entity(prefix: "x") { other: Ghost @link(edge: "E") }',
      /Ghost/,
    ],
  ])("is refused as BAD_SCHEMA: %s", (_what, added, message) => {
    expect(() => readSchema(`${sdl}\n${added}`)).toThrow(
      expect.objectContaining({
        code: "BAD_SCHEMA",
        message: expect.stringMatching(message) as string,
      }),
    );
  });

  it("has a description for every type, field, argument and enum value of the API", async () => {
    const { isEnumType, isInputObjectType, isInterfaceType, isObjectType } =
      await import("graphql");
    const { api } = readSchema(sdl);
    const missing = Object.values(api.getTypeMap())
      .filter((type) => !type.name.startsWith("__"))
      .flatMap((type) => {
        const own = type.description ? [] : [type.name];
        if (isEnumType(type))
          return [
            ...own,
            ...type
              .getValues()
              .filter((value) => !value.description)
              .map((value) => `${type.name}.${value.name}`),
          ];
        if (isInputObjectType(type))
          return [
            ...own,
            ...Object.values(type.getFields())
              .filter((field) => !field.description)
              .map((field) => `${type.name}.${field.name}`),
          ];
        if (!isObjectType(type) && !isInterfaceType(type)) return own;
        return [
          ...own,
          ...Object.values(type.getFields()).flatMap((field) => [
            ...(field.description ? [] : [`${type.name}.${field.name}`]),
            ...field.args
              .filter((argument) => !argument.description)
              .map((argument) => `${type.name}.${field.name}(${argument.name})`),
          ]),
        ];
      });
    expect(missing).toEqual([]);
  });
});
