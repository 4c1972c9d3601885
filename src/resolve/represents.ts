/** Rule 18: the state or body for which a person acts or speaks. It is derived after all else is resolved, and read by nothing. */
import { groupBy } from "../model/order.ts";
import type { Definition } from "./definitions.ts";
import type { Entity } from "./cluster-entities.ts";
import { dateSpan } from "./fact-dates.ts";
import type { Fact } from "./facts.ts";
import type { BoundBasis } from "./inferred-bounds.ts";
import type { Span } from "./spans.ts";

/** For whom somebody acts, and how that is known. */
export interface Represented {
  readonly agent: string;
  readonly basis: BoundBasis;
}
interface Context {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly definitions: ReadonlyMap<string, Definition>;
}
interface Known extends Context {
  /** Standing tenures by holder. */
  readonly tenures: ReadonlyMap<string, readonly Fact[]>;
  /** The preferred date of each event. */
  readonly dates: ReadonlyMap<string, Span>;
}

/** What of the schema rule 18 is about. */
export const OFFICES = { holds: "HOLDS", person: "Person", owner: "of", date: "DATE" } as const;
/** Ways of holding an office that is not, or not yet, held. */
const NOT_IN_OFFICE: ReadonlySet<unknown> = new Set(["ELECT", "DESIGNATE", "SHADOW"]);

/** The same facts with whom their agents represent. */
export function representFacts(facts: readonly Fact[], context: Context): readonly Fact[] {
  const inOffice = facts.filter(
    ({ stands, polarity, predicate, fields }) =>
      stands &&
      polarity === "STATED" &&
      predicate === OFFICES.holds &&
      !NOT_IN_OFFICE.has(fields["tenureKind"]),
  );
  const dates = new Map<string, Span>();
  for (const fact of facts) {
    const span =
      fact.predicate === OFFICES.date && fact.rank === "PREFERRED" ? dateSpan(fact) : null;
    if (span !== null) dates.set(fact.subject, span);
  }
  const known = { ...context, tenures: groupBy(inOffice, (fact) => fact.subject), dates };
  return facts.map((fact) =>
    fact.type.fields.has("represents") ? { ...fact, represented: represented(fact, known) } : fact,
  );
}

function represented(fact: Fact, known: Known): Represented | null {
  const capacities = ownersOf(fact.links["capacities"] ?? [], known);
  const [owner, second] = capacities;
  if (owner !== undefined && second === undefined) return { agent: owner, basis: "EXPLICIT" };
  const principal = fact.links["onBehalfOf"]?.[0];
  if (principal !== undefined) return { agent: principal, basis: "EXPLICIT" };
  if (known.entities.get(fact.subject)?.type.name !== OFFICES.person)
    return { agent: fact.subject, basis: "EXPLICIT" };
  return second === undefined ? byOffice(fact, known) : null;
}

/** The owner of every office that the person can have held on that day, where these have one owner. */
function byOffice(fact: Fact, known: Known): Represented | null {
  const [first, last] = dayOf(fact, known);
  const offices = (known.tenures.get(fact.subject) ?? []).flatMap(({ object, shown }) =>
    object !== null && shown.bounds[0] <= last && first <= shown.bounds[3] ? [object] : [],
  );
  const [owner, second] = ownersOf(offices, known);
  const isEachOwned = offices.every((office) => ownersOf([office], known).length > 0);
  return owner !== undefined && second === undefined && isEachOwned
    ? { agent: owner, basis: "INFERRED" }
    : null;
}

/** The day of its event, else that of the fact itself, else the days on which it was seen; any day where none is known. */
function dayOf({ period, object, links }: Fact, { dates }: Known): Span {
  const [fromMin, fromMax, toMin, toMax] = period.bounds;
  const ofEvent = dates.get(object ?? links["madeAt"]?.[0] ?? "");
  if (ofEvent !== undefined) return ofEvent;
  if (Number.isFinite(fromMin) && Number.isFinite(toMax)) return [fromMin, toMax];
  return fromMax <= toMin ? [fromMax, toMin] : [-Infinity, Infinity];
}

const ownersOf = (offices: readonly string[], { definitions }: Known): readonly string[] => [
  ...new Set(offices.flatMap((office) => definitions.get(office)?.links[OFFICES.owner] ?? [])),
];
