/**
 * What the proofs are measured against: a store as many are, in which a later claim overwrites an earlier one and a name
 * belongs to whoever bore it first. Where its end depends on the order, order would have mattered.
 */
import type { Claim, Mention } from "../../src/model/claim.ts";
import { foldName } from "../../src/model/fold.ts";
import { canonicalJson } from "../../src/model/rows.ts";
import type { Item } from "./item.ts";

/** The naive store's content after these pieces, as one text. Decisions are left aside: it has none. */
export function lastWriteWins(items: readonly Item[]): string {
  const bearers = new Map<string, string>();
  const slots = new Map<string, string>();
  for (const { batch } of items)
    for (const { claim } of batch.claims) {
      learnNames(claim, bearers);
      const slot = slotOf(claim, bearers);
      if (slot !== null) slots.set(slot.key, slot.value);
    }
  return [...slots]
    .map(([key, value]) => `${key} = ${value}`)
    .sort()
    .join("\n");
}

type Said = Omit<Claim, "extractor" | "confidence">;

function learnNames({ statement, document }: Said, bearers: Map<string, string>): void {
  if (statement.says === "name") {
    const key = foldName(statement.name);
    if (!bearers.has(key)) bearers.set(key, keyOf(statement.subject, document, bearers));
  } else if (statement.says === "externalId") {
    const key = `${statement.scheme} ${statement.value}`;
    if (!bearers.has(key)) bearers.set(key, keyOf(statement.subject, document, bearers));
  }
}

/** An id of its own, else whoever bears the name so far, else the name. */
function keyOf(mention: Mention, document: string, bearers: ReadonlyMap<string, string>): string {
  if (mention.id !== null) return mention.id;
  if (mention.text === null) return `${mention.local ?? ""} of ${document}`;
  return bearers.get(foldName(mention.text)) ?? foldName(mention.text);
}

function slotOf(
  { statement, document, modality }: Said,
  bearers: ReadonlyMap<string, string>,
): { readonly key: string; readonly value: string } | null {
  if (statement.says !== "fact") return null;
  const { type, ends, fields, since, until, observed } = statement;
  const who = Object.entries(ends).map(([field, mentions]) => [
    field,
    mentions.map((mention) => keyOf(mention, document, bearers)),
  ]);
  const { date, text, ...keyFields } = fields;
  return {
    key: canonicalJson([type, Object.fromEntries(who), keyFields]),
    value: canonicalJson([modality, date ?? text ?? null, since, until, observed]),
  };
}
