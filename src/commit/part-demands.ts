/**
 * What has to be looked up so that every row in which the two sides of a part differ is as the whole ledger would make it. Rows
 * in which they do not differ may lack something: they lack it on both sides, and are not written.
 */
import { isAttributeType } from "../model/fact-fields.ts";
import type { Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import type { Entity } from "../resolve/cluster-entities.ts";
import { nameRuns } from "../resolve/derived-names.ts";
import type { Fact } from "../resolve/facts.ts";
import { identityKey } from "../resolve/identity-keys.ts";
import { LIFE_PREDICATES } from "../resolve/inferred-bounds.ts";
import { keyOf } from "../resolve/index-keys.ts";
import { MEETING } from "../resolve/meeting-reports.ts";
import { isNamed, shownName } from "../resolve/names.ts";
import { OFFICES } from "../resolve/represents.ts";
import { metKeys } from "../resolve/resolved-keys.ts";
import { sourceId } from "../resolve/sources.ts";
import { attributeSlots, slotsOf } from "../resolve/slots.ts";
import { versionText } from "./compare-rows.ts";
import { bothSides, type Part, type PartSide } from "./part.ts";

/** What a part lacks: claims and documents under keys, and claims that are there but were not looked at whole. */
export interface PartDemand {
  readonly keys: Set<string>;
  /** Of what stands under these some is enough that does not change. */
  readonly some: Set<string>;
  /** Of what stands under these the meetings are compared as well. */
  readonly met: Set<string>;
  /** Adjectives under these stand in names that are made. */
  readonly adjectives: Set<string>;
  /** Entities of which the store says how they are called. */
  readonly entities: Set<string>;
  readonly claims: Set<string>;
  readonly documents: Set<string>;
}
/** What is known of the part's place in the whole. */
export interface PartContext {
  readonly model: Model;
  /** Claims that change, or mean something else. */
  readonly touched: ReadonlySet<string>;
  /** Meetings that can be joined otherwise, by the ids of their reports. */
  readonly meetings: ReadonlySet<string>;
  /** Rows of entities and sources as they are stored. */
  readonly stored: ReadonlyMap<string, NodeRow>;
  /** Entities that lose a claim: what is stored of them cannot stand for what else is said of them. */
  readonly losing: ReadonlySet<string>;
}

/** Everything that these sides ask for. */
export function demandsOf(part: Part, context: PartContext): PartDemand {
  const demand: PartDemand = {
    keys: new Set(),
    some: new Set(),
    met: new Set(),
    adjectives: new Set(),
    entities: new Set(),
    claims: new Set(),
    documents: new Set(),
  };
  const ask = new Asking(part, context, demand);
  for (const id of part.differing) ask.row(id);
  for (const side of bothSides(part)) {
    ask.touched(side);
    ask.meetings(side);
  }
  for (const id of context.losing) ask.loser(id);
  return demand;
}

class Asking {
  readonly #part: Part;
  readonly #context: PartContext;
  readonly #demand: PartDemand;
  readonly #facts: ReadonlyMap<PartSide, FactIndex>;
  readonly #whole = new Set<Fact>();

  constructor(part: Part, context: PartContext, demand: PartDemand) {
    this.#part = part;
    this.#context = context;
    this.#demand = demand;
    this.#facts = new Map(bothSides(part).map((side) => [side, indexFacts(side)]));
  }

  /** A row that is on one side alone or differs. */
  row(id: string): void {
    const { before, after } = this.#part;
    const row = after.rows.get(id) ?? before.rows.get(id);
    const type = this.#context.model.types.get(row?.type ?? "");
    if (row === undefined || type === undefined) return;
    if (type.family === "fact") this.#factRow(id);
    else if (type.family === "entity") this.#entityRow(id);
    else if (row.type === "Name") this.#nameRow(row);
    else if (row.type === "Claim") this.#demand.claims.add(id);
    else if (row.type === "Attribution")
      for (const claim of row.links["claim"] ?? []) this.#demand.claims.add(claim);
    else if (row.type === "Mention") this.#mentionRow(row);
    else if (row.type === "Source") this.#sourceRow(id);
    else if (row.type === "Conflict") this.#conflictRow(id);
  }

  /** What claims that change make is whole in any case: what it lacks on both sides could hide that they differ. */
  touched(side: PartSide): void {
    for (const fact of side.derived.parts.facts) {
      if (!fact.claims.some(({ id }) => this.#context.touched.has(id))) continue;
      this.#wholeFact(fact, side);
      this.#represented(fact, side);
    }
  }

  /** Reports of meetings are compared with their neighbours as a whole. */
  meetings(side: PartSide): void {
    const { reports, reported } = side.derived.parts;
    const places = new Set<string>();
    for (const report of reports) {
      if (!this.#context.meetings.has(report.id)) continue;
      this.#key(keyOf.leadsTo(report.id));
      for (const key of metKeys(report)) this.#demand.met.add(key);
      for (const place of report.places) places.add(place);
    }
    if (places.size === 0) return;
    for (const { predicate, subject, object } of reported)
      if (predicate === MEETING.within && object !== null && places.has(subject.id))
        places.add(object.id); // A set that is walked takes in what is added to it.
    this.#key(...[...places].map(keyOf.within));
  }

  /** An entity that loses a claim goes with its last one; where no claim names it, it is called as the others write it. */
  loser(id: string): void {
    if (this.#context.stored.get(id)?.type === "Source") {
      this.#key(keyOf.publisher(id));
      return;
    }
    const isCalled = bothSides(this.#part).every((side) =>
      isNamed(side.derived.parts.names.get(id)),
    );
    (isCalled ? this.#demand.some : this.#demand.keys).add(keyOf.leadsTo(id));
  }

  #factRow(id: string): void {
    const substance = this.#differsInSubstance(id);
    for (const side of bothSides(this.#part)) {
      const fact = this.#facts.get(side)?.byId.get(id);
      if (fact === undefined) continue;
      this.#wholeFact(fact, side);
      if (substance) this.#follow(fact);
      this.#represented(fact, side);
    }
  }

  #differsInSubstance(id: string): boolean {
    const { before, after } = this.#part;
    const [a, b] = [before.rows.get(id), after.rows.get(id)];
    if (a === undefined || b === undefined) return true;
    const { model } = this.#context;
    return versionText(a, model) !== versionText(b, model);
  }

  /** All claims of its key, of its slots, and of facts that bear the same id; the lives of its ends. */
  #wholeFact(fact: Fact, side: PartSide): void {
    if (this.#whole.has(fact)) return;
    this.#whole.add(fact);
    const index = this.#facts.get(side);
    const slots = slotsOf(fact);
    const ends = [fact.subject, ...(fact.object === null ? [] : [fact.object])];
    const [birth = fact.id] = fact.births;
    this.#key(
      keyOf.fact(fact.key),
      keyOf.factId(birth),
      ...slots.map(keyOf.slot),
      ...[fact.id, ...fact.births].map(keyOf.judged),
      ...ends
        .flatMap((end) => attributeSlots(end, this.#context.model, LIFE_PREDICATES))
        .map(keyOf.slot),
    );
    for (const claim of fact.claims) this.#demand.claims.add(claim.id);
    const mates = [
      ...(index?.byKey.get(fact.key) ?? []),
      ...slots.flatMap((slot) => index?.bySlot.get(slot) ?? []),
      ...(index?.byBirth.get(birth) ?? []),
    ];
    for (const mate of mates) this.#wholeFact(mate, side);
  }

  /** What other facts take from it. */
  #follow({ predicate, subject, type }: Fact): void {
    const isLife = isAttributeType(type) && LIFE_PREDICATES.includes(predicate);
    if (isLife || predicate === OFFICES.date) this.#around(subject);
    if (predicate === OFFICES.holds) this.#actsOf(subject);
    if (predicate === MEETING.within) this.#moved(subject, new Set());
  }

  /** All facts of an entity: what bounds them, and for whom their agents act, can be otherwise. */
  #around(entity: string): void {
    this.#key(keyOf.leadsTo(entity));
    for (const side of bothSides(this.#part))
      for (const fact of this.#facts.get(side)?.byEnd.get(entity) ?? []) {
        this.#wholeFact(fact, side);
        this.#represented(fact, side);
      }
  }

  /** Everything that a person does: for whom hangs on its offices. */
  #actsOf(person: string): void {
    this.#key(keyOf.acts(person));
    for (const side of bothSides(this.#part))
      for (const fact of this.#facts.get(side)?.bySubject.get(person) ?? [])
        if (fact.type.fields.has("represents")) {
          this.#wholeFact(fact, side);
          this.#represented(fact, side);
        }
  }

  /** Meetings in a place that lies elsewhere now, and in all places in it. */
  #moved(place: string, seen: Set<string>): void {
    if (seen.has(place)) return;
    seen.add(place);
    this.#demand.met.add(keyOf.leadsTo(place));
    for (const side of bothSides(this.#part))
      for (const { predicate, subject, object } of side.derived.parts.read)
        if (predicate === MEETING.within && object?.id === place) this.#moved(subject.id, seen);
  }

  /** For whom it acts hangs on the offices that its agent holds and on the day of its event. */
  #represented(fact: Fact, side: PartSide): void {
    if (!fact.type.fields.has("represents")) return;
    const { model } = this.#context;
    const event = fact.object ?? fact.links["madeAt"]?.[0];
    this.#key(
      keyOf.holds(fact.subject),
      ...(event === undefined ? [] : attributeSlots(event, model, [OFFICES.date]).map(keyOf.slot)),
    );
    const index = this.#facts.get(side);
    for (const other of [
      ...(index?.bySubject.get(fact.subject) ?? []).filter(
        ({ predicate }) => predicate === OFFICES.holds,
      ),
      ...(index?.bySubject.get(event ?? "") ?? []).filter(
        ({ predicate }) => predicate === OFFICES.date,
      ),
    ])
      this.#wholeFact(other, side);
  }

  #entityRow(id: string): void {
    const { model, stored } = this.#context;
    const { before, after } = this.#part;
    const [was, is] = [before.rows.get(id), after.rows.get(id)];
    if (was === undefined || is === undefined) {
      this.#key(keyOf.mentions(id), keyOf.leadsTo(id));
    } else {
      if (was.columns["name"] !== is.columns["name"] && stored.has(id))
        this.#key(keyOf.mentions(id), keyOf.leadsTo(id));
      this.#office(id, was, is);
    }
    if (stored.has(id) || was !== undefined)
      this.#key(...attributeSlots(id, model).map(keyOf.slot));
    for (const side of bothSides(this.#part)) {
      for (const fact of this.#facts.get(side)?.bySubject.get(id) ?? [])
        if (isAttributeType(fact.type)) this.#wholeFact(fact, side);
      this.#derivedName(id, side);
    }
  }

  /** Whoever holds an office represents its owner. */
  #office(id: string, was: NodeRow, is: NodeRow): void {
    if (String(was.links[OFFICES.owner]) === String(is.links[OFFICES.owner])) return;
    this.#key(keyOf.leadsTo(id));
    for (const side of bothSides(this.#part))
      for (const fact of side.derived.parts.facts)
        if (fact.predicate === OFFICES.holds && fact.object === id) this.#actsOf(fact.subject);
  }

  /** A name that is made from the names of an entity's ends. */
  #derivedName(id: string, side: PartSide): void {
    const { entities, names, facts } = side.derived.parts;
    const entity = entities.find((one) => one.id === id);
    if (entity === undefined || !isDescribed(entity) || isNamed(names.get(id))) return;
    this.#key(keyOf.leadsTo(id));
    const ends = facts
      .filter((fact) => fact.subject === id || fact.object === id)
      .flatMap((fact) => [fact.subject, fact.object ?? id]);
    for (const end of ends) this.#demand.entities.add(end);
    const shown = ends.flatMap((end) => (end === id ? [] : (shownName(names.get(end)) ?? [])));
    for (const run of shown.flatMap(nameRuns)) this.#demand.adjectives.add(identityKey.named(run));
  }

  #nameRow(row: NodeRow): void {
    const [entity] = row.links["entity"] ?? [];
    if (entity === undefined) return;
    const { before, after } = this.#part;
    const [was, is] = [before, after].map((side) => isNamed(side.derived.parts.names.get(entity)));
    if (was !== is && this.#context.stored.has(entity)) this.#key(keyOf.leadsTo(entity));
    for (const side of bothSides(this.#part)) this.#derivedName(entity, side);
  }

  /** Of a text's own mentions all are looked at; one in the evidence of a claim hangs on the document's other claims. */
  #mentionRow(row: NodeRow): void {
    for (const document of row.links["document"] ?? []) {
      this.#demand.documents.add(document);
      this.#key(keyOf.inDocument(document));
    }
  }

  #sourceRow(id: string): void {
    if (this.#context.losing.has(id)) this.#key(keyOf.publisher(id));
    for (const side of bothSides(this.#part))
      for (const { id: document, publications } of side.derived.parts.documents)
        if (publications.some(({ publisher }) => publisher !== null && sourceId(publisher) === id))
          this.#demand.documents.add(document);
  }

  #conflictRow(id: string): void {
    for (const side of bothSides(this.#part))
      for (const fact of side.rows.get(id)?.links["facts"] ?? []) {
        const found = this.#facts.get(side)?.byId.get(fact);
        if (found !== undefined) this.#wholeFact(found, side);
      }
  }

  #key(...keys: readonly string[]): void {
    for (const key of keys) this.#demand.keys.add(key);
  }
}

/** Whether its name is made from other names where it has none. */
export const isDescribed = ({ type }: Entity): boolean => type.describedBy.length > 0;

interface FactIndex {
  readonly byId: ReadonlyMap<string, Fact>;
  readonly byKey: ReadonlyMap<string, readonly Fact[]>;
  readonly bySlot: ReadonlyMap<string, readonly Fact[]>;
  readonly byBirth: ReadonlyMap<string, readonly Fact[]>;
  readonly bySubject: ReadonlyMap<string, readonly Fact[]>;
  /** By both ends and whatever they link to. */
  readonly byEnd: ReadonlyMap<string, readonly Fact[]>;
}

function indexFacts({ derived }: PartSide): FactIndex {
  const { facts } = derived.parts;
  return {
    byId: new Map(facts.map((fact) => [fact.id, fact])),
    byKey: indexBy(facts, (fact) => [fact.key]),
    bySlot: indexBy(facts, slotsOf),
    byBirth: indexBy(facts, (fact) => [fact.births[0] ?? fact.id]),
    bySubject: indexBy(facts, (fact) => [fact.subject]),
    byEnd: indexBy(facts, ({ subject, object, links }) => [
      subject,
      ...(object === null ? [] : [object]),
      ...Object.values(links).flat(),
    ]),
  };
}

function indexBy(
  facts: readonly Fact[],
  keysOf: (fact: Fact) => readonly string[],
): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts)
    for (const key of keysOf(fact)) {
      const same = found.get(key);
      if (same) same.push(fact);
      else found.set(key, [fact]);
    }
  return found;
}
