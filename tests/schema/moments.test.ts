import { getNamedType, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { readSchema } from "../../src/model/api-schema.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";

const { api, model } = readSchema(readSchemaFiles("schema"));
const roots = Object.values(api.getQueryType()?.getFields() ?? {});

describe("the API", () => {
  it("takes a moment on every root field but the log of changes", () => {
    const without = roots.filter((field) =>
      field.args.every(({ name }) => name !== "asRecordedAt"),
    );
    expect(without.map((field) => field.name)).toEqual(["changes"]);
  });

  it("gives every object its key beside its id, and every page the moment that it saw", () => {
    for (const name of model.types.keys()) {
      const type = api.getType(name);
      expect(isObjectType(type) && String(type.getFields()["key"]?.type), name).toBe("ID!");
    }
    for (const { type } of roots) {
      const page = getNamedType(type);
      if (!page.name.endsWith("Connection") || !isObjectType(page)) continue;
      expect(String(page.getFields()["recordedAt"]?.type), page.name).toBe("DateTime!");
    }
  });

  it("marks the counters of facts, and nothing else, as such", () => {
    const counters = new Set(
      [...model.types.values()].flatMap((type) =>
        [...type.fields.values()].flatMap((field) =>
          field.kind === "scalar" && field.isCounter ? [`${type.family} ${field.name}`] : [],
        ),
      ),
    );
    expect([...counters].sort()).toEqual([
      "fact claimCount",
      "fact confidence",
      "fact originCount",
      "fact publisherCount",
    ]);
  });
});
