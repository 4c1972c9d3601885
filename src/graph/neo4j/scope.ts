import type { EndName, FactType, GraphType, Model, TypeName } from "../../model/model.ts";
import type { Alias, View } from "../../plan/plan.ts";
import { identifier, join, type Fragment } from "./fragment.ts";
import { pastLabel } from "./history.ts";

/** What a printed name stands for: a node, or a projected edge in place of its fact. */
export type Binding =
  | { readonly kind: "node" }
  | { readonly kind: "edge" }
  /** The node at an end of an edge that is bound as well. */
  | { readonly kind: "far"; readonly edge: Alias; readonly end: EndName };

/** The model, and the aliases bound so far, outer ones included. In a snapshot a node's alias is bound to its version. */
export interface Scope {
  readonly model: Model;
  readonly view: View;
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
  step: "anchor" | "name" | "token" | "word" | "key" | "position" | "row" | "rows" | EndName,
): Fragment => identifier(`${alias}_${step}`);

export const isEdge = (scope: Scope, alias: Alias): boolean =>
  scope.bindings.get(alias)?.kind === "edge";

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
export function labelOf({ model, view }: Scope, types: readonly TypeName[]): Fragment {
  const labels = labelsFor(model, types);
  const seen = view.kind === "now" ? labels : labels.flatMap((label) => [label, pastLabel(label)]);
  return join(seen.map(identifier), "|");
}

/** The same for current rows and for superseded ones, apart. */
export function labelHalves(
  { model }: Scope,
  types: readonly TypeName[],
): readonly [Fragment, Fragment] {
  const labels = labelsFor(model, types);
  const past = labels.map((label) => identifier(pastLabel(label)));
  return [join(labels.map(identifier), "|"), join(past, "|")];
}

function labelsFor(model: Model, types: readonly TypeName[]): readonly string[] {
  if (types.length === 1) return types;
  for (const { name, members } of model.interfaces.values()) {
    if (members.length === new Set(types).size && members.every((member) => types.includes(member)))
      return [name];
  }
  return types;
}
