import { DragomanError } from "../errors.ts";
import type { Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import { functionalSlot } from "../resolve/slots.ts";
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
function slotOf({ type: name, fact, columns }: NodeRow, model: Model): string | null {
  const type = model.types.get(name);
  if (type?.family !== "fact" || fact === null) return null;
  if (!fact.stands || columns["polarity"] !== "STATED") return null;
  const { subject, object } = fact;
  const predicate = String(columns["predicate"]);
  return functionalSlot({ type, predicate, subject, object, fields: columns });
}

const slotTypes = ({ types }: Model): readonly string[] =>
  [...types.values()].flatMap((type) =>
    type.family === "fact" && type.functional.length > 0
      ? [`${type.name} by ${type.functional.join(" and ")}`]
      : [],
  );
