import * as fc from "fast-check";
import { nameTokens } from "../../src/model/fold.ts";
import { concreteTypes, type FactType, type GraphType, type Model } from "../../src/model/model.ts";
import type { NodeRow } from "../../src/model/rows.ts";
import { rowColumns } from "../../src/resolve/row-columns.ts";
import { randomValue, TEXTS } from "./random-values.ts";

/** Rows per type: few, so that lists of all types together stay short and sort keys tie. */
const ROWS: Readonly<Record<GraphType["family"], number>> = { entity: 5, fact: 7, record: 6 };

/** Ids of the graph by concrete type. */
type Ids = ReadonlyMap<string, readonly string[]>;
interface Known {
  readonly model: Model;
  readonly ids: Ids;
}

/** A small graph with rows of every type of the model; each entity is found by the name that it shows. */
export function randomRows(model: Model): fc.Arbitrary<readonly NodeRow[]> {
  const types = [...model.types.values()];
  const ids: Ids = new Map(types.map((type) => [type.name, typeIds(type)]));
  const rows = types.flatMap((type) =>
    typeIds(type).map((id, i) => randomRow({ model, ids }, type, id, i)),
  );
  return fc
    .tuple(...rows)
    .map((made) => [...made, ...made.flatMap((row) => shownName(model, row))]);
}

/** Types share prefixes (four are places), so the key names the type too. */
const typeIds = (type: GraphType): readonly string[] =>
  Array.from({ length: ROWS[type.family] }, (_, i) => `${type.prefix}:${type.name}-${i}`);

const idsUnder = ({ model, ids }: Known, typeName: string): readonly string[] =>
  concreteTypes(model, typeName).flatMap((type) => ids.get(type.name) ?? []);

function randomRow(known: Known, type: GraphType, id: string, i: number): fc.Arbitrary<NodeRow> {
  return fc
    .record({
      values: randomFields(known.model, type),
      links: randomLinks(known, type),
      fact: type.family === "fact" ? randomEnds(known, type) : fc.constant(null),
      externalIds: type.family === "entity" ? randomExternalIds(id) : fc.constant([]),
      // Old ids are few: one entity in five was joined with others.
      formerIds: fc.constant(
        type.family === "entity" && i === 1 ? [`${id}-old`, `${id}-older`] : [],
      ),
    })
    .map((parts) => asRow(known.model, type, id, parts));
}

interface Parts extends Pick<NodeRow, "links" | "fact" | "externalIds" | "formerIds"> {
  readonly values: Readonly<Record<string, unknown>>;
}

function asRow(model: Model, type: GraphType, id: string, parts: Parts): NodeRow {
  const { values, links, externalIds, formerIds } = parts;
  const edge = type.family === "fact" ? factEdge(model, type, values) : null;
  const fact = parts.fact && edge ? withDirection(parts.fact, edge.isSymmetric) : parts.fact;
  const predicate = edge && { predicate: edge.predicate };
  const own = { ...values, ...predicate, id, kind: type.kindValue, externalIds, formerIds };
  const { text } = values;
  return {
    id,
    type: type.name,
    columns: rowColumns(model, type, own),
    links,
    fact,
    externalIds,
    formerIds,
    tokens: type.name === "Name" ? nameTokens(String(text), model.classWords) : [],
  };
}

/** A symmetric fact is written once, smaller id first. */
function withDirection(ends: NonNullable<NodeRow["fact"]>, isSymmetric: boolean): NodeRow["fact"] {
  const { subject, object } = ends;
  return isSymmetric && object !== null && object < subject
    ? { ...ends, subject: object, object: subject, isSymmetric }
    : { ...ends, isSymmetric };
}

/** The predicate that a fact's values call for, and whether its edge has no direction. */
function factEdge(
  model: Model,
  type: FactType,
  values: Readonly<Record<string, unknown>>,
): { readonly predicate: string; readonly isSymmetric: boolean } {
  const field = type.fields.get(type.edgeField ?? "");
  const named = (model.enums.get(field?.typeName ?? "") ?? []).find(
    ({ name }) => name === values[type.edgeField ?? ""],
  );
  if (named?.edge) return { predicate: named.edge.type, isSymmetric: named.edge.symmetric };
  return { predicate: String(type.edge ?? values["predicate"]), isSymmetric: type.symmetric };
}

/** Values of all fields that lead nowhere; what may be missing is missing in a third of the rows. */
function randomFields(
  model: Model,
  type: GraphType,
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const fields = [...type.fields.values()].flatMap((field) => {
    const value = randomValue(model, field);
    if (value === null) return [];
    return [[field.name, field.nullable ? fc.option(value, { freq: 3 }) : value] as const];
  });
  return fc.record(Object.fromEntries(fields));
}

function randomLinks(known: Known, type: GraphType): fc.Arbitrary<NodeRow["links"]> {
  const links = [...type.fields.values()].flatMap((field) => {
    if (field.kind !== "link") return [];
    const counts = {
      minLength: field.nullable || field.many ? 0 : 1,
      maxLength: field.many ? 3 : 1,
    };
    const targets = [...idsUnder(known, field.typeName)];
    return [[field.name, fc.shuffledSubarray(targets, counts)] as const];
  });
  return fc
    .record(Object.fromEntries(links))
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, ids]) => ids.length > 0)));
}

/** The ends of a fact; both may be the same, and one fact in seven does not stand. */
function randomEnds(known: Known, type: FactType): fc.Arbitrary<NonNullable<NodeRow["fact"]>> {
  const end = (field: string): fc.Arbitrary<string> =>
    fc.constantFrom(...idsUnder(known, type.fields.get(field)?.typeName ?? ""));
  return fc.record({
    subject: end(type.subjectField),
    object:
      type.objectFields.length > 0 ? fc.oneof(...type.objectFields.map(end)) : fc.constant(null),
    stands: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, fc.constant(false)),
    isSymmetric: fc.constant(false),
  });
}

/** Ids in other schemes, in the order in which they are stored; no two entities share one. */
const randomExternalIds = (id: string): fc.Arbitrary<NodeRow["externalIds"][number][]> =>
  fc.subarray([
    { scheme: "iso3166-1", value: `"${id}"` },
    { scheme: "wikidata", value: `Q-${id}` },
    { scheme: "wikidata", value: `Q|${id}` },
  ]);

/** The name by which an entity is shown is one of its names. */
function shownName(model: Model, row: NodeRow): readonly NodeRow[] {
  const type = model.types.get("Name");
  if (!type || model.types.get(row.type)?.family !== "entity") return [];
  const text = row.columns["name"] ?? TEXTS[0];
  const parts = {
    values: { text, nameKind: "SHORT", language: null, script: null },
    links: { entity: [row.id] },
    fact: null,
    externalIds: [],
    formerIds: [],
  };
  return [asRow(model, type, `${type.prefix}:of-${row.id}`, parts)];
}
