import { nameTokens } from "../model/fold.ts";
import type { Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";

/** Rows that do not agree with one another: links that lead nowhere, facts without claims, names without their words. */
export function findBrokenRows(rows: readonly NodeRow[], model: Model): readonly string[] {
  const types = new Map(rows.map((row) => [row.id, row.type]));
  return [
    ...rows.flatMap((row) => [...findDangling(row, types), ...findForeignColumns(row, model)]),
    ...findUnclaimed(rows, model),
    ...findBrokenNames(rows, model),
  ];
}

function findDangling(row: NodeRow, types: ReadonlyMap<string, string>): readonly string[] {
  const links = Object.entries(row.links).flatMap(([field, ids]) =>
    ids.map((id) => ({ field, id })),
  );
  const ends =
    row.fact === null
      ? []
      : [
          { field: "subject", id: row.fact.subject },
          ...(row.fact.object === null ? [] : [{ field: "object", id: row.fact.object }]),
        ];
  return [...links, ...ends]
    .filter(({ id }) => !types.has(id))
    .map(({ field, id }) => `${row.id} leads by ${field} to ${id}, which is not stored.`);
}

function findForeignColumns(row: NodeRow, model: Model): readonly string[] {
  const type = model.types.get(row.type);
  if (type === undefined)
    return [`${row.id} is of type ${row.type}, which the schema does not have.`];
  return row.columns["kind"] === type.kindValue
    ? []
    : [`${row.id} is a ${row.type} but its kind says ${String(row.columns["kind"])}.`];
}

/** Every fact rests on a claim, and a claim's fact exists. */
function findUnclaimed(rows: readonly NodeRow[], model: Model): readonly string[] {
  const claimed = new Set(
    rows.filter((row) => row.type === "Claim").flatMap((row) => row.links["fact"] ?? []),
  );
  const facts = new Set(
    rows.filter((row) => model.types.get(row.type)?.family === "fact").map((row) => row.id),
  );
  const without = [...facts]
    .filter((id) => !claimed.has(id))
    .map((id) => `The fact ${id} rests on no claim.`);
  return [
    ...without,
    ...[...claimed]
      .filter((id) => !facts.has(id))
      .map((id) => `A claim backs ${id}, which is no fact.`),
  ];
}

/** A name is found by its own words, and an entity is shown under one of its names or its id. */
function findBrokenNames(rows: readonly NodeRow[], model: Model): readonly string[] {
  const names = rows.filter((row) => row.type === "Name");
  const texts = new Map<string, Set<unknown>>();
  for (const row of names)
    for (const id of row.links["entity"] ?? [])
      texts.set(id, (texts.get(id) ?? new Set()).add(row.columns["text"]));
  const ofNames = names
    .filter(
      (row) =>
        !haveSame(row.tokens, nameTokens(String(row.columns["text"] ?? ""), model.classWords)),
    )
    .map((row) => `The name ${row.id} is not indexed by its own words.`);
  const entities = rows.filter((row) => model.types.get(row.type)?.family === "entity");
  const ofEntities = entities
    .filter((row) => row.columns["name"] !== row.id && !texts.get(row.id)?.has(row.columns["name"]))
    .map(
      (row) =>
        `${row.id} is shown as "${String(row.columns["name"])}", which is none of its names.`,
    );
  return [...ofNames, ...ofEntities];
}

const haveSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join("\n") === [...b].sort().join("\n");
