/** Which rows of any time came from documents: through links of superseded versions, as far as they tell. */
import type { PastVersion } from "../graph/graph.ts";
import { typesOfPrefix } from "../model/entity-id.ts";
import type { Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import type { Erased } from "./withhold.ts";

export interface Traces {
  /** The documents, rows that belonged to them, and rows that rested on them alone and stand no more. */
  readonly own: ReadonlySet<string>;
  /** Rows to which those led, and what was made for them: some of their texts may have come from the documents. */
  readonly touched: ReadonlySet<string>;
}

interface Given {
  readonly erased: Erased;
  readonly rows: readonly NodeRow[];
  readonly model: Model;
}

/** Follows links from the documents: to their records, then to facts, names and sources, then to the ends of those. */
export function tracesOf(versions: readonly PastVersion[], { erased, rows, model }: Given): Traces {
  const stands = new Set(rows.map(({ id }) => id));
  const past = versions.map(({ row }) => row);
  const isRecord = (row: NodeRow): boolean => model.types.get(row.type)?.family === "record";
  const own = new Set([...erased.documents, ...erased.claims].map(({ id }) => id));
  // Claims, publications and mentions lead to their document, attributions to their claim.
  for (const field of ["document", "claim"])
    for (const row of past)
      if (!stands.has(row.id) && isRecord(row) && leadsInto(row, field, own)) own.add(row.id);
  const bearers = bearersOf([...past, ...rows]);
  const touched = new Set(past.filter(({ id }) => own.has(id)).flatMap(targetsOf));
  for (const id of touched)
    if (!stands.has(id) && isOnlyOf(bearers.get(id), own) && !isEntity(id, model)) own.add(id);
  const reached = past.filter(({ id }) => touched.has(id) || own.has(id)).flatMap(targetsOf);
  for (const id of reached) touched.add(id);
  // Names that nobody claims were made from what was known then.
  for (const row of past)
    if (row.type === "Name" && leadsInto(row, "entity", touched) && !bearers.has(row.id))
      touched.add(row.id);
  return { own, touched };
}

const leadsInto = ({ links }: NodeRow, field: string, ids: ReadonlySet<string>): boolean =>
  (links[field] ?? []).some((id) => ids.has(id));

/** Rows to which a row leads, and the ends of a fact. */
const targetsOf = ({ links, fact }: NodeRow): readonly string[] => [
  ...Object.values(links).flat(),
  ...(fact === null ? [] : [fact.subject, ...(fact.object === null ? [] : [fact.object])]),
];

/** Rows that bear others out, of any time: claims of facts and names, documents and publications of sources. */
function bearersOf(rows: readonly NodeRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of rows)
    for (const field of ["fact", "name", "publisher"])
      for (const id of row.links[field] ?? []) {
        const bearers = found.get(id) ?? new Set();
        bearers.add(row.id);
        found.set(id, bearers);
      }
  return found;
}

const isOnlyOf = (bearers: ReadonlySet<string> | undefined, own: ReadonlySet<string>): boolean =>
  bearers !== undefined && [...bearers].every((id) => own.has(id));

const isEntity = (id: string, { types }: Model): boolean =>
  typesOfPrefix(types.values(), id).length > 0;
