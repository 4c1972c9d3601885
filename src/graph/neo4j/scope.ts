import type { EndName, FactType, GraphType, Model, TypeName } from "../../model/model.ts";
import type { Alias } from "../../plan/plan.ts";
import { cypher, identifier, join, type Fragment } from "./fragment.ts";

/** What a printed name stands for: a node, or a projected edge in place of its fact. */
export type Binding =
  | { readonly kind: "node" }
  | { readonly kind: "edge" }
  /** The node at an end of an edge that is bound as well. */
  | { readonly kind: "far"; readonly edge: Alias; readonly end: EndName };

/** The model, and the aliases bound so far, outer ones included. */
export interface Scope {
  readonly model: Model;
  readonly bindings: ReadonlyMap<Alias, Binding>;
  /** What must hold of the outer row so that what is below it is wanted at all. */
  readonly guards: readonly Fragment[];
}

export const bind = (scope: Scope, alias: Alias, binding: Binding): Scope => ({
  ...scope,
  bindings: new Map([...scope.bindings, [alias, binding]]),
});
export const guarded = (scope: Scope, guard: Fragment): Scope => ({
  ...scope,
  guards: [...scope.guards, guard],
});
export const unguarded = (scope: Scope): Scope => ({ ...scope, guards: [] });

export const variable = (alias: Alias): Fragment => identifier(alias);
/** A name beside an alias, for a step on the way to it. Aliases hold no underscore. */
export const stepVariable = (
  alias: Alias,
  step: "name" | "token" | "word" | "key" | "position" | "row" | "rows" | EndName,
): Fragment => identifier(`${alias}_${step}`);

export const isEdge = (scope: Scope, alias: Alias): boolean =>
  scope.bindings.get(alias)?.kind === "edge";

/** The node of an alias as a pattern; the fact of an edge is found by its id. */
export const nodePattern = (scope: Scope, alias: Alias): Fragment =>
  isEdge(scope, alias) ? cypher`(:Node {id: ${variable(alias)}.id})` : cypher`(${variable(alias)})`;

export function typeOf(model: Model, name: TypeName): GraphType {
  const type = model.types.get(name);
  if (!type) throw new Error(`The model has no type ${name}.`);
  return type;
}

/** The types as fact types, or null where one of them is none. */
export function factTypes(model: Model, names: readonly TypeName[]): readonly FactType[] | null {
  const types = names.map((name) => typeOf(model, name)).filter((type) => type.family === "fact");
  return types.length === names.length && types.length > 0 ? types : null;
}

/** The label expression of some concrete types: the one label that means just these, or their own labels. */
export function labelOf(model: Model, types: readonly TypeName[]): Fragment {
  const [only] = types;
  if (types.length === 1 && only) return identifier(only);
  for (const { name, members } of model.interfaces.values()) {
    if (members.length === new Set(types).size && members.every((member) => types.includes(member)))
      return identifier(name);
  }
  return join(types.map(identifier), "|");
}
