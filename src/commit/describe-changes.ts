/** What a commit did to entities, facts, claims and documents, and who decided it: a pure function of the rows before and after. */
import { typesOfPrefix } from "../model/entity-id.ts";
import type { Judgement } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import { compareText, groupBy } from "../model/order.ts";
import type { NodeRow } from "../model/rows.ts";
import { targetsOf } from "../resolve/log-rows.ts";
import { fieldChanges, type FieldChange } from "./field-changes.ts";

export type ChangeOp = "CREATE" | "CHANGE" | "RETRACT" | "MERGE" | "UNMERGE" | "JUDGEMENT";
export type Layer = "DOCUMENT" | "ENTITY" | "FACT" | "CLAIM";

/** One step of the graph's history. */
export interface Step {
  readonly op: ChangeOp;
  readonly layer: Layer;
  readonly nodeId: string;
  readonly entityIds: readonly string[];
  readonly formerId: string | null;
  readonly fields: readonly FieldChange[];
  /** The decision that is told, of kind JUDGEMENT only. */
  readonly decided: JudgementEvent | null;
}
/** A judgement that began to stand, or that was ended. */
export interface JudgementEvent {
  readonly judgement: Judgement;
  readonly isEnd: boolean;
}

/** What a commit found and what it leaves, of the rows that it touches. */
export interface Effects {
  /** Rows as they stood, of those that differ now or are gone. */
  readonly before: ReadonlyMap<string, NodeRow>;
  /** Rows that are new or differ. */
  readonly after: ReadonlyMap<string, NodeRow>;
  /** Any row as it stands now, as far as the commit knows it. */
  readonly rowNow: (id: string) => NodeRow | undefined;
  /** The node with which an id answered before. */
  readonly ledTo: ReadonlyMap<string, string>;
  /** The node with which the id of a row that is gone answers now. */
  readonly leadsTo: ReadonlyMap<string, string>;
  readonly judgements: readonly JudgementEvent[];
  readonly model: Model;
}

/** With the ids that lead to each row now, since they are asked for row by row. */
interface Indexed extends Effects {
  readonly cameFrom: ReadonlyMap<string, readonly string[]>;
}

const LAYERS: readonly Layer[] = ["DOCUMENT", "ENTITY", "FACT", "CLAIM"];

/** Every step, in an order that depends on nothing but what happened: decisions, then layer by layer, by id. */
export function describeChanges(told: Effects): readonly Step[] {
  const effects = {
    ...told,
    cameFrom: groupBy(told.leadsTo.keys(), (id) => told.leadsTo.get(id) ?? ""),
  };
  const touched = new Set([...effects.before.keys(), ...effects.after.keys()]);
  const steps: Step[] = [];
  for (const id of touched) steps.push(...stepsOf(id, effects));
  steps.sort(inOrder);
  return [...effects.judgements.map((event) => judgementStep(event, effects)), ...steps];
}

const inOrder = (a: Step, b: Step): number =>
  LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer) ||
  compareText(a.nodeId, b.nodeId) ||
  compareText(a.op, b.op) ||
  compareText(a.formerId ?? "", b.formerId ?? "");

function stepsOf(id: string, effects: Indexed): readonly Step[] {
  const [before, after] = [effects.before.get(id), effects.after.get(id)];
  const layer = layerOf(after ?? before, effects.model);
  if (layer === null) return [];
  if (after === undefined) return before === undefined ? [] : goneSteps(before, layer, effects);
  return before === undefined
    ? newSteps(after, layer, effects)
    : changedSteps(before, after, layer, effects);
}

function layerOf(row: NodeRow | undefined, model: Model): Layer | null {
  const family = model.types.get(row?.type ?? "")?.family;
  if (family === "entity") return "ENTITY";
  if (family === "fact") return "FACT";
  return row?.type === "Claim" ? "CLAIM" : row?.type === "Document" ? "DOCUMENT" : null;
}

const step = (
  op: ChangeOp,
  layer: Layer,
  nodeId: string,
  rest: Partial<Pick<Step, "entityIds" | "formerId" | "fields" | "decided">>,
): Step => ({
  op,
  layer,
  nodeId,
  entityIds: [],
  formerId: null,
  fields: [],
  decided: null,
  ...rest,
});

/** A row that is gone was joined to another, goes on under another id (told there), or nothing bears it out any more. */
function goneSteps(before: NodeRow, layer: Layer, effects: Indexed): readonly Step[] {
  const target = effects.leadsTo.get(before.id);
  if (target === undefined)
    return [step("RETRACT", layer, before.id, { entityIds: entitiesOf(before, effects) })];
  if (goesOnAs(target, effects) === before.id) return [];
  const now = effects.rowNow(target);
  const own = now === undefined ? [] : entitiesOf(now, effects);
  const entityIds = distinct(layer === "ENTITY" ? [...own, before.id] : own);
  return [step("MERGE", layer, target, { entityIds, formerId: before.id })];
}

/** A new row is an older one under another id, was parted from one that stays, or came to be. */
function newSteps(after: NodeRow, layer: Layer, effects: Indexed): readonly Step[] {
  const own = entitiesOf(after, effects);
  const former = effects.before.get(goesOnAs(after.id, effects) ?? "");
  if (former !== undefined) {
    const renamed = { field: "id", before: former.id, after: after.id };
    const fields = [renamed, ...fieldChanges(former, after, contextOf(effects))];
    return [step("CHANGE", layer, after.id, { entityIds: own, formerId: former.id, fields })];
  }
  const partedFrom = effects.ledTo.get(after.id);
  if (partedFrom === undefined || partedFrom === after.id)
    return [step("CREATE", layer, after.id, { entityIds: own })];
  const entityIds = distinct(layer === "ENTITY" ? [...own, partedFrom] : own);
  return [step("UNMERGE", layer, after.id, { entityIds, formerId: partedFrom })];
}

function changedSteps(
  before: NodeRow,
  after: NodeRow,
  layer: Layer,
  effects: Effects,
): readonly Step[] {
  const fields = fieldChanges(before, after, contextOf(effects));
  if (fields.length === 0) return [];
  const isTakenBack = fields.some(
    ({ field, after: now }) => (field === "retractedAt" || field === "withheldAt") && now !== null,
  );
  const entityIds = entitiesOf(after, effects);
  return [
    isTakenBack
      ? step("RETRACT", layer, after.id, { entityIds })
      : step("CHANGE", layer, after.id, { entityIds, fields }),
  ];
}

/** The row that goes on under an id that had none: of those that lead there now the one that it led to, else the least. */
function goesOnAs(id: string, { before, after, cameFrom, ledTo }: Indexed): string | null {
  if (before.has(id) || !after.has(id)) return null;
  const candidates = cameFrom.get(id) ?? [];
  const last = ledTo.get(id);
  if (last !== undefined && candidates.includes(last)) return last;
  return candidates.toSorted(compareText)[0] ?? null;
}

const contextOf = ({ model, leadsTo }: Effects) => ({
  model,
  nowOf: (id: string): string => leadsTo.get(id) ?? id,
});

/** The entities that a row is about. */
function entitiesOf(row: NodeRow, effects: Effects): readonly string[] {
  if (row.fact !== null)
    return distinct([row.fact.subject, ...(row.fact.object === null ? [] : [row.fact.object])]);
  if (row.type === "Document") return [];
  if (row.type !== "Claim") return [row.id];
  return (row.links["fact"] ?? []).flatMap((id) => {
    const fact = effects.rowNow(id) ?? effects.before.get(id);
    return fact === undefined ? [] : entitiesOf(fact, effects);
  });
}

function judgementStep(event: JudgementEvent, effects: Effects): Step {
  const { says } = event.judgement;
  const targets = targetsOf(says);
  const told = { field: "decision", before: null, after: says.kind };
  return step("JUDGEMENT", layerOfDecision(says.kind), targets[0] ?? event.judgement.id, {
    entityIds: targets.flatMap((id) => entitiesOfTarget(id, effects)),
    fields: [event.isEnd ? { ...told, before: says.kind, after: null } : told],
    decided: event,
  });
}

function layerOfDecision(kind: Judgement["says"]["kind"]): Layer {
  switch (kind) {
    case "SAME":
    case "NOT_SAME":
      return "ENTITY";
    case "ACCEPT":
    case "REJECT":
      return "CLAIM";
    case "RETRACT":
      return "DOCUMENT";
    case "PREFER":
      return "FACT";
  }
}

function entitiesOfTarget(id: string, effects: Effects): readonly string[] {
  const row = effects.before.get(id) ?? effects.rowNow(id);
  if (row !== undefined)
    return layerOf(row, effects.model) === null ? [] : entitiesOf(row, effects);
  return effects.ledTo.has(id) && isEntityId(id, effects.model) ? [id] : [];
}

const isEntityId = (id: string, { types }: Model): boolean =>
  typesOfPrefix(types.values(), id).length > 0;

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
