/**
 * What has to be looked up so that every row in which the two sides of a part differ is as the whole ledger would make it. Rows
 * in which they do not differ may lack something: they lack it on both sides, and are not written.
 */
import { isAttributeType } from "../model/fact-fields.ts";
import type { Model } from "../model/model.ts";
import { groupBy } from "../model/order.ts";
import type { NodeRow } from "../model/rows.ts";
import { nameRuns } from "../resolve/derived-names.ts";
import { identityKey } from "../resolve/identity-keys.ts";
import { keyOf } from "../resolve/index-keys.ts";
import { MEETING } from "../resolve/meeting-reports.ts";
import { isMention, subjectUse } from "../resolve/mention-uses.ts";
import { isNamed, shownName } from "../resolve/names.ts";
import { OFFICES } from "../resolve/represents.ts";
import { sourceId } from "../resolve/sources.ts";
import { attributeSlots } from "../resolve/slots.ts";
import { FactDemands } from "./fact-demands.ts";
import { emptyDemand, type PartDemand } from "./part-demand.ts";
import { bothSides, type Part, type PartSide } from "./part.ts";

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
  const demand = emptyDemand();
  const ask = new Asking(part, context, demand);
  for (const id of part.differing) ask.row(id);
  for (const side of bothSides(part)) {
    ask.touched(side);
    ask.meetings(side);
  }
  for (const id of context.losing) ask.loser(id);
  for (const side of bothSides(part)) ask.definitions(side);
  return demand;
}

class Asking {
  readonly #part: Part;
  readonly #context: PartContext;
  readonly #demand: PartDemand;
  readonly #facts: FactDemands;

  constructor(part: Part, context: PartContext, demand: PartDemand) {
    this.#part = part;
    this.#context = context;
    this.#demand = demand;
    this.#facts = new FactDemands(part, context.model, demand);
  }

  /** A row that is on one side alone or differs. */
  row(id: string): void {
    const { before, after } = this.#part;
    const row = after.rows.get(id) ?? before.rows.get(id);
    const type = this.#context.model.types.get(row?.type ?? "");
    if (row === undefined || type === undefined) return;
    if (type.family === "fact") this.#facts.differing(id);
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
      this.#facts.whole(fact, side);
      this.#facts.represented(fact, side);
    }
  }

  /** Reports of meetings are compared with their neighbours as a whole. */
  meetings(side: PartSide): void {
    const { reports, reported } = side.derived.parts;
    const places = new Set<string>();
    for (const report of reports) {
      if (!this.#context.meetings.has(report.id)) continue;
      this.#key(keyOf.leadsTo(report.id));
      this.#demand.met.ofReport(report);
      for (const place of report.places) places.add(place);
    }
    const wholes = groupBy(
      reported.filter(({ predicate }) => predicate === MEETING.within),
      ({ subject }) => subject.id,
    );
    // A set that is walked takes in what is added to it.
    for (const place of places)
      for (const { object } of wholes.get(place) ?? []) if (object) places.add(object.id);
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

  /** Definitions of entities by which something else goes; to be asked for last. */
  definitions({ derived }: PartSide): void {
    const { model } = this.#context;
    for (const claim of derived.parts.claims) {
      const { statement } = claim;
      if (statement.says !== "definition" || !isMention(statement.value)) continue;
      const use = subjectUse(claim, model);
      const entity = use === null ? null : derived.parts.identity.entityOf(use);
      if (entity !== null && this.#demand.defined.has(entity.id)) this.#demand.claims.add(claim.id);
    }
  }

  #entityRow(id: string): void {
    const { model, stored } = this.#context;
    this.#demand.defined.add(id);
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
      for (const fact of this.#facts.of(side).bySubject.get(id) ?? [])
        if (isAttributeType(fact.type)) this.#facts.whole(fact, side);
      this.#derivedName(id, side);
    }
  }

  /** Whoever holds an office represents its owner. */
  #office(id: string, was: NodeRow, is: NodeRow): void {
    if (String(was.links[OFFICES.owner]) === String(is.links[OFFICES.owner])) return;
    this.#key(keyOf.leadsTo(id));
    for (const side of bothSides(this.#part))
      for (const fact of this.#facts.of(side).byEnd.get(id) ?? [])
        if (fact.predicate === OFFICES.holds) this.#facts.actsOf(fact.subject);
  }

  /** A name that is made from the names of an entity's ends. */
  #derivedName(id: string, side: PartSide): void {
    const { names } = side.derived.parts;
    const type = this.#context.model.types.get(side.rows.get(id)?.type ?? "");
    if (type?.family !== "entity" || type.describedBy.length === 0 || isNamed(names.get(id)))
      return;
    this.#key(keyOf.leadsTo(id));
    const facts = this.#facts.of(side).byEnd.get(id) ?? [];
    const ends = facts.flatMap(({ subject, object }) => [subject, object ?? id]);
    for (const end of ends) {
      this.#demand.entities.add(end);
      const shown = end === id ? null : shownName(names.get(end));
      for (const run of shown === null ? [] : nameRuns(shown))
        this.#demand.adjectives.add(identityKey.named(run));
    }
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
        const found = this.#facts.of(side).byId.get(fact);
        if (found !== undefined) this.#facts.whole(found, side);
      }
  }

  #key(...keys: readonly string[]): void {
    for (const key of keys) this.#demand.keys.add(key);
  }
}
