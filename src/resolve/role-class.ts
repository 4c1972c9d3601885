import type { Model } from "../model/model.ts";
import type { Fact } from "./facts.ts";

/** How a role stands to the matter in dispute: the class of the edge that its value names. */
export function roleClass(fact: Fact, model: Model): string {
  const field = fact.type.fields.get(fact.type.edgeField ?? "");
  const value = model.enums
    .get(field?.typeName ?? "")
    ?.find((item) => item.name === fact.fields[field?.name ?? ""]);
  return value?.edge?.class ?? "NEITHER";
}
