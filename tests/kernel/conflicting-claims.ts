/** Sets of claims that contradict each other, and decisions about them, for proofs that their order means nothing. */
import * as fc from "fast-check";
import { mergeBatch } from "../../src/commit/merge-batch.ts";
import type { Decision } from "../../src/model/ledger.ts";
import { readLedger } from "../../src/model/ledger-payload.ts";
import { derive } from "../../src/resolve/derive.ts";
import { sourceId } from "../../src/resolve/sources.ts";
import { model } from "../resolve/say.ts";
import { editions } from "./editions.ts";
import { batchOf, endItem, judgementItem, type Item } from "./item.ts";
import { SITUATIONS } from "./situations.ts";

const situation = fc.oneof(...Object.values(SITUATIONS), editions);

/** A choice among what a set turns out to hold: a kind of decision and numbers that point at its targets. */
const choice = fc.record({
  kind: fc.constantFrom<Decision["kind"]>(
    "SAME",
    "NOT_SAME",
    "ACCEPT",
    "REJECT",
    "RETRACT",
    "PREFER",
  ),
  first: fc.nat(1_000),
  second: fc.nat(1_000),
  isEnded: fc.boolean(),
});
type Choice = typeof choice extends fc.Arbitrary<infer T> ? T : never;

/** Two to four situations and up to four decisions; in the order in which they were thought of, late bearers last. */
export const conflictingClaims: fc.Arbitrary<ConflictingClaims> = fc
  .tuple(
    fc.array(situation, { minLength: 2, maxLength: 4 }),
    fc.array(choice, { maxLength: 4 }),
    fc.infiniteStream(fc.nat(9)),
  )
  .map(([situations, choices, held]) => {
    const items = situations.flat().map((item) => holdSome(item, held.next().value === 0));
    const all = [...items, ...decide(items, choices)];
    return { items: all, [fc.toStringMethod]: () => all.map(describeItem).join("\n") };
  });

export interface ConflictingClaims {
  readonly items: readonly Item[];
}

/** A piece in one line, dates in EDTF, for the report of a set that broke a law. */
function describeItem({ batch }: Item): string {
  const { documents, claims, readings, editions, judgements } = batch;
  const told = [
    ...documents.map(({ publications, isReference }) => [publications, isReference]),
    ...readings.map(({ tool, version, runs }) => [tool, version, ...runs]),
    ...claims.map(({ claim, assertions }) => [
      claim.statement,
      claim.modality,
      assertions.map(({ isHeld }) => (isHeld ? "held" : "free")),
    ]),
    ...editions,
    ...judgements.map(({ says, ended }) => [says, ended === null ? "stands" : "ended"]),
  ];
  const brief = (_key: string, value: unknown): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("edtf" in value) return value.edtf;
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null));
  };
  return JSON.stringify(told, brief);
}

/** The gate holds what one reading in ten says. */
const holdSome = (item: Item, isHeld: boolean): Item =>
  isHeld
    ? {
        ...item,
        batch: {
          ...item.batch,
          claims: item.batch.claims.map((claim) => ({
            ...claim,
            assertions: claim.assertions.map((assertion) => ({ ...assertion, isHeld: true })),
          })),
        },
      }
    : item;

/** Decisions about entities, facts, claims, documents, sources and runs of the set. Each is told once. */
function decide(items: readonly Item[], choices: readonly Choice[]): readonly Item[] {
  const { documents, claims, runs } = batchOf(items);
  const { rows } = derive(readLedger(mergeBatch([], batchOf(items), 1)), { model });
  const idsOf = (family: string): readonly string[] =>
    rows.filter((row) => model.types.get(row.type)?.family === family).map((row) => row.id);
  const pick = (ids: readonly string[], i: number): string => ids[i % ids.length] ?? "nothing";
  const entities = idsOf("entity");
  const [subjects, facts] = [
    entities.filter((id) => id.startsWith("person:") || id.startsWith("meeting:")),
    idsOf("fact"),
  ];
  const targets = [
    ...documents.map(({ id }) => id),
    ...documents.flatMap(({ publications }) =>
      publications.flatMap(({ publisher }) => (publisher === null ? [] : [sourceId(publisher)])),
    ),
    ...runs.map(({ id }) => id),
  ];
  const claimIds = claims.map(({ id }) => id);
  const decision = ({ kind, first, second }: Choice): Decision => {
    switch (kind) {
      case "SAME":
        return { kind, from: pick(subjects, first), into: pick(subjects, second) };
      case "NOT_SAME":
        return { kind, a: pick(subjects, first), b: pick(subjects, second) };
      case "ACCEPT":
      case "REJECT":
        return { kind, claim: pick(claimIds, first) };
      case "RETRACT":
        return { kind, target: pick(targets, first) };
      case "PREFER":
        return { kind, fact: pick(facts, first) };
    }
  };
  const decided = choices
    .map((one) => ({ says: decision(one), isEnded: one.isEnded }))
    .filter(({ says }) => isAllowed(says));
  return [...new Map(decided.map((one) => [JSON.stringify(one.says), one])).values()].flatMap(
    ({ says, isEnded }) => (isEnded ? [judgementItem(says), endItem(says)] : [judgementItem(says)]),
  );
}

/** Nobody may say that something is, or is not, itself; and only things of one kind can be one. */
function isAllowed(says: Decision): boolean {
  if (says.kind !== "SAME" && says.kind !== "NOT_SAME") return true;
  const [a, b] = says.kind === "SAME" ? [says.from, says.into] : [says.a, says.b];
  return a !== b && a.slice(0, a.indexOf(":")) === b.slice(0, b.indexOf(":"));
}
