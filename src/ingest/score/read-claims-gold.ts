import { z } from "zod";
import type { Modality } from "../../model/claim.ts";
import type { Gold, GoldEntity, GoldFact } from "./gold.ts";

const modality = z.enum(["ASSERTED", "DENIED", "ALLEGED", "PLANNED", "HYPOTHETICAL", "EXAMPLE"]);
const claim = z
  .object({
    type: z.string(),
    tier: z.string().default("A"),
    modality: modality.default("ASSERTED"),
    quote: z.union([z.string(), z.array(z.string())]).optional(),
  })
  .loose();
const file = z
  .object({
    claims: z.array(claim),
    mustNot: z.array(claim).default([]),
    publisher: z.string().nullable().default(null),
  })
  .loose();

const SORTS = ["role", "relation", "predicate", "statementKind", "membershipKind"] as const;
const SCALARS = new Set<string>([
  ...SORTS,
  "type",
  "tier",
  "modality",
  "quote",
  "id",
  "date",
  "duration",
  "text",
  "value",
  "roleText",
  "relationText",
  "since",
  "until",
  "observed",
  "language",
  "scope",
  "tenureKind",
  "polarity",
  "confidence",
  "attributions",
]);

/** Reads a gold file that has the words of claims files (docs/claims-files.md); `tier` is optional. */
export function readClaimsGold(json: unknown, text: string): Gold {
  const gold = file.parse(json);
  const entities = new Map<string, GoldEntity>();
  const read = (one: z.infer<typeof claim>, i: number): GoldFact[] =>
    expand(one, i, text, entities);
  return {
    facts: gold.claims.flatMap(read),
    mustNot: gold.mustNot.flatMap(read),
    entities: [...entities.values()],
    mustNotRules: [],
    publisher: gold.publisher,
  };
}

function expand(
  one: z.infer<typeof claim>,
  index: number,
  text: string,
  entities: Map<string, GoldEntity>,
): GoldFact[] {
  const fields: Readonly<Record<string, unknown>> = one;
  const sort = SORTS.map((name) => fields[name]).find((value) => typeof value === "string");
  const value = [fields["date"], fields["duration"]].find(
    (found) => typeof found === "string" || typeof found === "number",
  );
  const ends = Object.entries(fields)
    .filter(([name]) => !SCALARS.has(name))
    .map(
      ([name, given]) =>
        [
          name,
          (Array.isArray(given) ? given : [given]).map((end) => entityId(end, entities)),
        ] as const,
    );
  const quotes = one.quote === undefined ? [] : [one.quote].flat();
  const fact: GoldFact = {
    id: `${one.type} ${index + 1}`,
    tier: one.tier,
    type: one.type,
    sort: typeof sort === "string" ? sort : null,
    ends: Object.fromEntries(ends),
    value: value === undefined ? null : String(value),
    modality: one.modality satisfies Modality,
    isAttributed: false,
    spans: quotes
      .filter((quote) => text.includes(quote))
      .map((quote) => [text.indexOf(quote), text.indexOf(quote) + quote.length] as const),
    reporters: null,
  };
  // A list at the first end stands for one fact each; lists elsewhere for several links.
  const [field, ids] = ends[0] ?? [null, []];
  return field === null || ids.length < 2 || one.type === "Statement"
    ? [fact]
    : ids.map((id, i) => ({
        ...fact,
        id: `${fact.id}.${i + 1}`,
        ends: { ...fact.ends, [field]: [id] },
      }));
}

const endShape = z.union([
  z.string(),
  z.object({
    name: z.string().optional(),
    kind: z.string().optional(),
    id: z.string().optional(),
    local: z.string().optional(),
  }),
]);

function entityId(given: unknown, entities: Map<string, GoldEntity>): string {
  const end = endShape.parse(given);
  const name = typeof end === "string" ? end : (end.name ?? end.local ?? end.id ?? "");
  entities.set(name, {
    id: name,
    kind: typeof end === "string" ? "" : (end.kind ?? ""),
    names: [name],
    spans: [],
  });
  return name;
}
