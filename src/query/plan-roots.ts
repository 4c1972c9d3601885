import { DragomanError } from "../errors.ts";
import type { GraphType, InterfaceType, Model } from "../model/model.ts";
import type { BatchPart, Read, Root, View } from "../plan/plan.ts";
import { tellsMoment } from "../plan/tells-moment.ts";
import { collectFields, subSelections, type SelectedField } from "./operation.ts";
import { planOne, planPage, planShape } from "./plan-read.ts";
import { argumentsOf, type Path, type Planning } from "./planning.ts";
import { readRootView } from "./root-view.ts";
import { typeNames, unfiltered, type Source } from "./scope.ts";

/** Ids that one field answers at once. */
export const BATCH_LIMIT = 500;

/** Plans the root fields of the operation; those of introspection are graphql-js's. */
export function planRoots(planning: Planning): readonly Root[] {
  const selected = collectFields(planning.operation, "Query", [
    planning.operation.node.selectionSet,
  ]);
  return selected
    .filter((field) => !field.name.startsWith("__"))
    .map((field) => {
      const { read, view } = planRoot(planning, field, [field.responseName]);
      const isTold = view.kind === "snapshot" || tellsMoment(read);
      return { name: field.responseName, read, view, tellsMoment: isTold };
    });
}

function planRoot(
  planning: Planning,
  field: SelectedField,
  path: Path,
): { readonly read: Read; readonly view: View } {
  const given = argumentsOf(planning, "Query", field);
  const { view, keys } = readRootView(planning, given["asRecordedAt"], lookedUp(given, path), path);
  return { view, read: planRootRead(planning, field, { ...given, keys }, path) };
}

/** The ids of ours that a root field looks up. */
function lookedUp(given: Readonly<Record<string, unknown>>, path: Path): readonly string[] {
  if (typeof given["id"] === "string") return [given["id"]];
  return given["scheme"] === undefined ? readIds(given, path) : [];
}

interface RootArguments {
  readonly [name: string]: unknown;
  readonly keys: readonly string[];
}

function planRootRead(
  planning: Planning,
  field: SelectedField,
  given: RootArguments,
  path: Path,
): Read {
  const [key = ""] = given.keys;
  switch (field.name) {
    case "node":
      return planOne(planning, idSource(planning, "Node", key), field, path);
    case "nodes":
      return planNodes(planning, field, given.keys, path);
    case "entitiesByExternalId":
      return planByExternalId(planning, field, String(given["scheme"]), readIds(given, path), path);
    default: {
      const owner = rootOwner(planning.model, field.name);
      if (owner.roots?.one === field.name)
        return planOne(planning, idSource(planning, owner.name, key), field, path);
      const source: Source = {
        scope: { as: planning.alias(), types: typeNames(planning.model, owner.name), far: null },
        from: { kind: "type" },
      };
      return planPage(planning, source, "Query", field, path);
    }
  }
}

function rootOwner(model: Model, fieldName: string): GraphType | InterfaceType {
  const owners: readonly (GraphType | InterfaceType)[] = [
    ...model.types.values(),
    ...model.interfaces.values(),
  ];
  const owner = owners.find(({ roots }) => roots?.one === fieldName || roots?.list === fieldName);
  if (!owner) throw new Error(`No type of the model has the root field ${fieldName}.`);
  return owner;
}

function idSource(planning: Planning, typeName: string, id: string): Source {
  return {
    scope: { as: planning.alias(), types: typeNames(planning.model, typeName), far: null },
    from: { kind: "id", id: planning.param("id", id), isList: false },
  };
}

function readIds(given: Readonly<Record<string, unknown>>, path: Path): readonly string[] {
  const ids = Array.isArray(given["ids"]) ? given["ids"].map(String) : [];
  if (ids.length > BATCH_LIMIT)
    throw new DragomanError("TOO_MANY_IDS", [ids.length, BATCH_LIMIT], { path });
  return ids;
}

function planNodes(
  planning: Planning,
  field: SelectedField,
  ids: readonly string[],
  path: Path,
): Read {
  const source: Source = {
    scope: { as: planning.alias(), types: typeNames(planning.model, "Node"), far: null },
    from: { kind: "ids", ids: planning.param("textList", ids) },
  };
  const part: BatchPart = {
    kind: "node",
    name: field.responseName,
    shape: planShape(planning, source.scope, subSelections(field), path),
  };
  return { kind: "batch", rows: unfiltered(source), parts: [part], isPlain: true };
}

function planByExternalId(
  planning: Planning,
  field: SelectedField,
  scheme: string,
  ids: readonly string[],
  path: Path,
): Read {
  const source: Source = {
    scope: { as: planning.alias(), types: typeNames(planning.model, "Entity"), far: null },
    from: {
      kind: "externalIds",
      scheme: planning.param("text", scheme),
      ids: planning.param("textList", ids),
    },
  };
  const parts = collectFields(planning.operation, "ExternalIdMatch", subSelections(field)).map(
    (part): BatchPart => {
      const name = part.responseName;
      if (part.name === "key") return { kind: "key", name };
      if (part.name === "entity")
        return {
          kind: "node",
          name,
          shape: planShape(planning, source.scope, subSelections(part), [...path, name]),
        };
      return { kind: "typename", name, value: "ExternalIdMatch" };
    },
  );
  return { kind: "batch", rows: unfiltered(source), parts, isPlain: false };
}
