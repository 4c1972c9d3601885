import { getNamedType, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { readSchema } from "../../src/model/api-schema.ts";
import { readSchemaFiles } from "../../src/model/schema-document.ts";

const { api, model } = readSchema(readSchemaFiles("schema"));
const roots = Object.values(api.getQueryType()?.getFields() ?? {});

describe("the API", () => {
  it("takes a moment on every root field but those of the log of changes", () => {
    const without = roots.filter((field) =>
      field.args.every(({ name }) => name !== "asRecordedAt"),
    );
    expect(without.map((field) => field.name)).toEqual(["change", "changes"]);
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

  it("lets a version of a fact go on while what tells of its claims changes", () => {
    const fields = [...(model.interfaces.get("Fact")?.fields.values() ?? [])];
    const counters = fields.filter((field) => field.kind === "scalar" && field.isCounter);
    expect(counters.map((field) => field.name)).toEqual([
      "confidence",
      "claimCount",
      "publisherCount",
      "originCount",
    ]);
  });
});
