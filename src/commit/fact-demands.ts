/** What makes facts whole, and what rests on them; see `part-demands.ts`. */
import { isAttributeType } from "../model/fact-fields.ts";
import type { Model } from "../model/model.ts";
import type { Fact } from "../resolve/facts.ts";
import { keyOf } from "../resolve/index-keys.ts";
import { LIFE_PREDICATES } from "../resolve/inferred-bounds.ts";
import { MEETING } from "../resolve/meeting-reports.ts";
import { OFFICES } from "../resolve/represents.ts";
import { attributeSlots, slotsOf } from "../resolve/slots.ts";
import { versionText } from "./compare-rows.ts";
import { firstBirth, indexFacts, type FactIndex } from "./fact-index.ts";
import { bothSides, type Part, type PartSide } from "./part.ts";
import type { PartDemand } from "./part-demand.ts";

/** Asks for what facts of a part lack. */
export class FactDemands {
  readonly #part: Part;
  readonly #model: Model;
  readonly #demand: PartDemand;
  readonly #facts: ReadonlyMap<PartSide, FactIndex>;
  readonly #whole = new Set<Fact>();

  constructor(part: Part, model: Model, demand: PartDemand) {
    this.#part = part;
    this.#model = model;
    this.#demand = demand;
    this.#facts = new Map(bothSides(part).map((side) => [side, indexFacts(side)]));
  }

  /** The facts of a side. */
  of(side: PartSide): FactIndex {
    return this.#facts.get(side) ?? indexFacts(side);
  }

  /** A fact that is on one side alone or differs. */
  differing(id: string): void {
    const substance = this.#differsInSubstance(id);
    for (const side of bothSides(this.#part)) {
      const fact = this.of(side).byId.get(id);
      if (fact === undefined) continue;
      this.whole(fact, side);
      if (substance) this.#follow(fact);
      this.represented(fact, side);
    }
  }

  #differsInSubstance(id: string): boolean {
    const { before, after } = this.#part;
    const [a, b] = [before.rows.get(id), after.rows.get(id)];
    if (a === undefined || b === undefined) return true;
    const model = this.#model;
    return versionText(a, model) !== versionText(b, model);
  }

  /** All claims of its key, of its slots, and of facts that bear the same id; the lives of its ends; all of these in turn. */
  whole(fact: Fact, side: PartSide): void {
    const open = [fact];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (this.#whole.has(one)) continue;
      this.#whole.add(one);
      this.#key(...keysOfFact(one, this.#model));
      for (const claim of one.claims) this.#demand.claims.add(claim.id);
      for (const mate of matesOf(one, this.of(side))) if (!this.#whole.has(mate)) open.push(mate);
    }
  }

  /** What other facts take from it. */
  #follow({ predicate, subject, type }: Fact): void {
    const isLife = isAttributeType(type) && LIFE_PREDICATES.includes(predicate);
    if (isLife || predicate === OFFICES.date) this.#around(subject);
    if (predicate === OFFICES.holds) this.actsOf(subject);
    if (predicate === MEETING.within) this.#moved(subject, new Set());
  }

  /** All facts of an entity: what bounds them, and for whom their agents act, can be otherwise. */
  #around(entity: string): void {
    this.#key(keyOf.leadsTo(entity));
    for (const side of bothSides(this.#part))
      for (const fact of this.of(side).byEnd.get(entity) ?? []) {
        this.whole(fact, side);
        this.represented(fact, side);
      }
  }

  /** Everything that a person does: for whom hangs on its offices. */
  actsOf(person: string): void {
    this.#key(keyOf.acts(person));
    for (const side of bothSides(this.#part))
      for (const fact of this.of(side).bySubject.get(person) ?? [])
        if (fact.type.fields.has("represents")) {
          this.whole(fact, side);
          this.represented(fact, side);
        }
  }

  /** Meetings in a place that lies elsewhere now, and in all places in it. */
  #moved(place: string, seen: Set<string>): void {
    if (seen.has(place)) return;
    seen.add(place);
    this.#demand.moved.add(keyOf.leadsTo(place));
    for (const side of bothSides(this.#part))
      for (const { predicate, subject, object } of side.derived.parts.read)
        if (predicate === MEETING.within && object?.id === place) this.#moved(subject.id, seen);
  }

  /** For whom it acts hangs on the offices that its agent holds, whose these are, and on the day of its event. */
  represented(fact: Fact, side: PartSide): void {
    if (!fact.type.fields.has("represents")) return;
    const model = this.#model;
    const event = fact.object ?? fact.links["madeAt"]?.[0];
    this.#key(
      keyOf.holds(fact.subject),
      ...(event === undefined ? [] : attributeSlots(event, model, [OFFICES.date]).map(keyOf.slot)),
    );
    const index = this.of(side);
    const tenures = (index.bySubject.get(fact.subject) ?? []).filter(
      ({ predicate }) => predicate === OFFICES.holds,
    );
    const held = tenures.flatMap(({ object }) => object ?? []);
    for (const office of [...held, ...(fact.links["capacities"] ?? [])])
      this.#demand.defined.add(office);
    for (const other of [
      ...tenures,
      ...(index.bySubject.get(event ?? "") ?? []).filter(
        ({ predicate }) => predicate === OFFICES.date,
      ),
    ])
      this.whole(other, side);
  }

  #key(...keys: readonly string[]): void {
    for (const key of keys) this.#demand.keys.add(key);
  }
}

function keysOfFact(fact: Fact, model: Model): readonly string[] {
  const ends = [fact.subject, ...(fact.object === null ? [] : [fact.object])];
  return [
    keyOf.fact(fact.key),
    keyOf.factId(firstBirth(fact)),
    ...slotsOf(fact).map(keyOf.slot),
    ...[fact.id, ...fact.births].map(keyOf.judged),
    ...ends.flatMap((end) => attributeSlots(end, model, LIFE_PREDICATES)).map(keyOf.slot),
  ];
}

const matesOf = (fact: Fact, { byKey, bySlot, byBirth }: FactIndex): readonly Fact[] => [
  ...(byKey.get(fact.key) ?? []),
  ...slotsOf(fact).flatMap((slot) => bySlot.get(slot) ?? []),
  ...(byBirth.get(firstBirth(fact)) ?? []),
];
