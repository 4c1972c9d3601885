import type { Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import type { ClaimReview } from "./alive.ts";
import type { Fact } from "./facts.ts";
import { roleClass } from "./role-class.ts";
import { rowColumns } from "./row-columns.ts";
import { boundText } from "./spans.ts";

/** Rules that `@computed` names in schema/. */
const RULES: Readonly<Record<string, (fact: Fact, model: Model) => string>> = { roleClass };

/** The row of a fact; `recordedAt` is the commit's. */
export function factRow(
  fact: Fact,
  reviews: ReadonlyMap<string, ClaimReview>,
  model: Model,
): NodeRow {
  return {
    id: fact.id,
    type: fact.type.name,
    columns: rowColumns(model, fact.type, {
      ...factValues(fact, reviews),
      ...fact.fields,
      ...computedValues(fact, model),
    }),
    links: fact.links,
    fact: {
      subject: fact.subject,
      object: fact.object,
      stands: fact.stands,
      isSymmetric: fact.isSymmetric,
    },
    externalIds: [],
    formerIds: [],
    tokens: [],
  };
}

function factValues(
  fact: Fact,
  reviews: ReadonlyMap<string, ClaimReview>,
): Readonly<Record<string, unknown>> {
  return {
    id: fact.id,
    kind: fact.type.kindValue,
    predicate: fact.predicate,
    valid: validity(fact),
    confidence: fact.confidence,
    rank: fact.rank,
    rankReason: fact.rankReason,
    review: isAccepted(fact, reviews) ? "ACCEPTED" : "PROPOSED",
    polarity: fact.polarity,
    modalityClass: fact.modalityClass,
    disputed: fact.isDisputed,
    ...fact.counts,
  };
}

/** Rule 8: once a claim that backs it is. */
const isAccepted = (fact: Fact, reviews: ReadonlyMap<string, ClaimReview>): boolean =>
  fact.claims.some((claim) => claim.modality !== "DENIED" && reviews.get(claim.id) === "ACCEPTED");

function validity({ period }: Fact): unknown {
  const [fromMin, fromMax, toMin, toMax] = period.bounds.map(boundText);
  const { from, to } = period;
  const edtf =
    from.edtf === null && to.edtf === null
      ? null
      : `${from.edtf ?? ""}/${to.edtf ?? (to.kind === "OPEN" ? ".." : "")}`;
  return {
    from: { ...from, min: fromMin, max: fromMax },
    to: { ...to, min: toMin, max: toMax },
    edtf,
  };
}

function computedValues(fact: Fact, model: Model): Readonly<Record<string, string>> {
  const fields = [...fact.type.fields.values()].filter((field) => field.kind === "scalar");
  return Object.fromEntries(
    fields.flatMap((field) => {
      const rule = field.computed === null ? undefined : RULES[field.computed];
      if (field.computed !== null && rule === undefined)
        throw new Error(
          `The schema names the rule ${field.computed}, which resolve/ does not have.`,
        );
      return rule === undefined ? [] : [[field.name, rule(fact, model)]];
    }),
  );
}
