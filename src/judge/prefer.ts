import { DragomanError } from "../errors.ts";
import { isAttributeType } from "../model/fact-fields.ts";
import type { FactType, Model } from "../model/model.ts";
import { canonicalJson, type NodeRow } from "../model/rows.ts";
import { begins, type Outcome } from "./outcome.ts";
import { nodeOf, standingOfKind, type Standing } from "./standing.ts";

/** A fact is shown before the others of its slot: only one of a slot can be. */
export async function decidePrefer(standing: Standing, id: string): Promise<Outcome> {
  const fact = await nodeOf(standing, id, "a fact");
  if (fact.fact === null)
    throw new DragomanError("NOT_JUDGEABLE", [id, fact.type, "facts can be preferred"]);
  const slot = slotOf(fact, standing.model);
  if (slot === null) throw new DragomanError("NOT_IN_A_SLOT", [id, slotTypes(standing.model)]);
  const others = await standingOfKind(standing, "PREFER");
  const leads = await standing.store.answering(others.map(({ says }) => says.fact));
  const rows = new Map(
    (await standing.store.rows([...leads.values()])).map((row) => [row.id, row]),
  );
  for (const other of others) {
    const preferred = rows.get(leads.get(other.says.fact) ?? "");
    if (preferred?.id === fact.id)
      throw new DragomanError("ALREADY_DECIDED", [`${id} is preferred`, other.id]);
    if (preferred !== undefined && slotOf(preferred, standing.model) === slot)
      throw new DragomanError("CONTRADICTS_JUDGEMENT", [
        `${preferred.id} of the same slot is preferred`,
        other.id,
      ]);
  }
  return begins({ kind: "PREFER", fact: id });
}

/** What makes two facts values of one slot; null for a fact that shares none, or does not stand. */
function slotOf(row: NodeRow, model: Model): string | null {
  const type = model.types.get(row.type);
  const { fact, columns } = row;
  if (type?.family !== "fact" || fact === null || !fact.stands) return null;
  if (columns["polarity"] !== "STATED" || !hasOneValue(type, columns["predicate"])) return null;
  return canonicalJson([
    type.name,
    ...type.functional.map((name) => {
      if (name === type.subjectField) return fact.subject;
      return type.objectFields.includes(name) ? fact.object : columns[name];
    }),
  ]);
}

/** Of attributes that are copied to no field several can be true. */
const hasOneValue = (type: FactType, predicate: unknown): boolean =>
  type.functional.length > 0 &&
  !(isAttributeType(type) && type.predicates.some((several) => several === predicate));

const slotTypes = ({ types }: Model): readonly string[] =>
  [...types.values()].flatMap((type) =>
    type.family === "fact" && type.functional.length > 0
      ? [`${type.name} by ${type.functional.join(" and ")}`]
      : [],
  );
