import { getArgumentValues, isInterfaceType, isObjectType } from "graphql";
import type { Model } from "../model/model.ts";
import type { Alias, ParamValue, Value } from "../plan/plan.ts";
import type { Operation, SelectedField } from "./operation.ts";

/** What planning one operation shares: the operation and the model, and the names and values handed out so far. */
export interface Planning {
  readonly operation: Operation;
  readonly model: Model;
  /** A fresh name for a set of rows. */
  alias(): Alias;
  /** A parameter for a value of the request. */
  param(type: Value["type"], value: ParamValue): Value;
  /** The values of all parameters so far. */
  params(): Readonly<Record<string, ParamValue>>;
}

/** Starts planning an operation. */
export function startPlanning(operation: Operation, model: Model): Planning {
  const values: Record<string, ParamValue> = {};
  let aliases = 0;
  let params = 0;
  return {
    operation,
    model,
    alias: () => `r${aliases++}` as Alias, // Aliases are made here and nowhere else.
    param: (type, value) => {
      const name = `p${params++}`;
      values[name] = value;
      return { kind: "param", name, type };
    },
    params: () => values,
  };
}

/** Response names from the root down to a field, for errors. */
export type Path = readonly string[];

/** The coerced arguments of a field of `typeName`. */
export function argumentsOf(
  planning: Planning,
  typeName: string,
  field: SelectedField,
): Readonly<Record<string, unknown>> {
  const type = planning.operation.schema.getType(typeName);
  const node = field.nodes[0];
  const definition =
    isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name] : undefined;
  if (!node || !definition) throw new Error(`The schema has no field ${typeName}.${field.name}.`);
  return getArgumentValues(definition, node, planning.operation.variables);
}
