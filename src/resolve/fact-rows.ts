import type { Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import type { ClaimReview } from "./alive.ts";
import type { Fact } from "./facts.ts";
import { roleClass } from "./role-class.ts";
import { rowColumns } from "./row-columns.ts";
import { validityOf } from "./validity.ts";

/** Rules that `@computed` names in schema/. */
const RULES: Readonly<Record<string, (fact: Fact, model: Model) => string | null>> = {
  roleClass,
  representsBasis: ({ represented }) => represented?.basis ?? null,
};
/** Those of them that lead to an entity. */
const LINK_RULES: Readonly<Record<string, (fact: Fact) => string | null>> = {
  represents: ({ represented }) => represented?.agent ?? null,
};

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
    links: { ...fact.links, ...computedLinks(fact) },
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
    valid: validityOf(fact.period, fact.shown),
    confidence: fact.confidence,
    rank: fact.rank,
    rankReason: fact.rankReason,
    review: isAccepted(fact, reviews) ? "ACCEPTED" : "PROPOSED",
    polarity: fact.polarity,
    modalityClass: fact.modalityClass,
    disputed: fact.status !== "SUPPORTED",
    factStatus: fact.status,
    flags: fact.flags,
    ...fact.counts,
  };
}

/** Rule 8: once a claim that backs it is. */
const isAccepted = (fact: Fact, reviews: ReadonlyMap<string, ClaimReview>): boolean =>
  fact.claims.some((claim) => claim.modality !== "DENIED" && reviews.get(claim.id) === "ACCEPTED");

function computedValues(fact: Fact, model: Model): Readonly<Record<string, string | null>> {
  const found: Record<string, string | null> = {};
  for (const field of fact.type.fields.values())
    if (field.kind === "scalar" && field.computed !== null)
      found[field.name] = ruleNamed(field.computed, RULES)(fact, model);
  return found;
}

function computedLinks(fact: Fact): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const field of fact.type.fields.values()) {
    if (field.kind !== "link" || field.computed === null) continue;
    const target = ruleNamed(field.computed, LINK_RULES)(fact);
    if (target !== null) found[field.name] = [target];
  }
  return found;
}

function ruleNamed<R>(name: string, rules: Readonly<Record<string, R>>): R {
  const rule = rules[name];
  if (rule === undefined)
    throw new Error(`The schema names the rule ${name}, which resolve/ does not have.`);
  return rule;
}
