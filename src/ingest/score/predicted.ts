import type {
  DateValue,
  DraftClaim,
  DurationValue,
  FieldValue,
  Mention,
} from "../../model/claim.ts";
import type { Extraction } from "../extract/extract.ts";
import type { Gazetteer } from "../extract/gazetteer.ts";
import type { Gold, GoldEntity, GoldFact } from "./gold.ts";

/** A fact of the extraction with its ends as gold entities, where they are any. */
export interface PredictedFact extends Omit<GoldFact, "id" | "tier" | "reporters"> {
  readonly claim: DraftClaim | null;
  readonly reporters: readonly string[];
}

/** The facts of an extraction; definitions and names are no facts and are left out. */
export function predictedFacts(
  extraction: Extraction,
  gold: Gold,
  gazetteer: Gazetteer,
): readonly PredictedFact[] {
  const identify = identifier(extraction, gold, gazetteer);
  const facts = extraction.claims.flatMap((claim) =>
    claim.statement.says === "fact" ? [predicted(claim, identify)] : [],
  );
  if (extraction.publisher === null) return facts;
  const publisher = identify({
    text: extraction.publisher,
    kind: "Organisation",
    id: null,
    local: null,
  });
  return [
    ...facts,
    {
      claim: null,
      type: "Publication",
      sort: null,
      ends: { document: ["doc:seed"], publisher: [publisher] },
      value: null,
      modality: "ASSERTED",
      isAttributed: false,
      spans: [],
      reporters: [],
    },
  ];
}

function predicted(claim: DraftClaim, identify: (mention: Mention) => string): PredictedFact {
  const statement = claim.statement;
  if (statement.says !== "fact") throw new Error("Only facts are scored.");
  const { fields } = statement;
  const ends = Object.fromEntries(
    Object.entries(statement.ends).map(([name, mentions]) => [name, mentions.map(identify)]),
  );
  const sort = [
    fields["role"],
    fields["relation"],
    fields["predicate"],
    fields["statementKind"],
    fields["membershipKind"],
  ].find((value) => typeof value === "string");
  return {
    claim,
    type: statement.type,
    sort: typeof sort === "string" ? sort : null,
    ends,
    value: valueOf(fields),
    modality: claim.modality,
    isAttributed: claim.attributions.length > 0,
    spans: claim.quotes.map((quote) => [quote.from, quote.from + quote.exact.length] as const),
    reporters: claim.attributions
      .filter((one) => one.kind === "AGENCY")
      .map((one) => `${identify(one.agent)} ${one.basis}`),
  };
}

function valueOf(fields: Readonly<Record<string, FieldValue>>): string | null {
  const { date, duration, value, text, predicate } = fields;
  if (isDate(date)) return date.edtf ?? "";
  if (isDuration(duration)) return duration.iso;
  if (predicate === "DATE" || predicate === "SIGNED") return "";
  if (predicate === "CHARACTERISATION" && typeof text === "string") return text;
  return typeof value === "string" ? value : null;
}

const isDate = (value: FieldValue | undefined): value is DateValue =>
  typeof value === "object" && "edtf" in value;
const isDuration = (value: FieldValue | undefined): value is DurationValue =>
  typeof value === "object" && "iso" in value;

/** Which gold entity a mention means: by the place where it stands, by its name, or (for the nameless) by its evidence. */
function identifier(
  extraction: Extraction,
  gold: Gold,
  gazetteer: Gazetteer,
): (mention: Mention) => string {
  const found = new Map<string, string>();
  for (const { mention, start, end } of extraction.mentions) {
    const entity = gold.entities.find(
      (one) => sameKind(one, mention) && one.spans.some(([from, to]) => start < to && from < end),
    );
    if (entity !== undefined && !found.has(keyOf(mention))) found.set(keyOf(mention), entity.id);
  }
  return (mention) =>
    found.get(keyOf(mention)) ??
    byName(mention, gold, gazetteer) ??
    byEvidence(mention, extraction, gold) ??
    (mention.text === null ? `local:${mention.local ?? ""}` : `other:${mention.text}`);
}

const keyOf = (mention: Mention): string =>
  `${mention.kind ?? ""}/${mention.text ?? ""}/${mention.local ?? ""}`;
const sameKind = (entity: GoldEntity, mention: Mention): boolean =>
  entity.kind === "" ||
  mention.kind === null ||
  entity.kind === mention.kind ||
  (entity.kind === "Group" && mention.kind === "Organisation");
const fold = (name: string): string => name.toLowerCase().replace(/^the /, "");

function byName(mention: Mention, gold: Gold, gazetteer: Gazetteer): string | null {
  const text = mention.text;
  if (text === null) return null;
  const aliases =
    gazetteer
      .find((one) => one.kind === mention.kind && one.names.some((name) => name.text === text))
      ?.names.filter((name) => name.nameKind !== "METONYM" && name.nameKind !== "DEMONYM")
      .map((name) => name.text) ?? [];
  const names = new Set([text, ...aliases].map(fold));
  const isNamed = (one: GoldEntity): boolean =>
    sameKind(one, mention) &&
    one.names.some(
      (name) =>
        names.has(fold(name)) || (mention.kind === "Topic" && fold(text).endsWith(fold(name))),
    );
  return gold.entities.find(isNamed)?.id ?? null;
}

/** The nameless entity whose mentions most of its claims rest on; without spans in the gold, the only one of its kind. */
function byEvidence(mention: Mention, extraction: Extraction, gold: Gold): string | null {
  if (mention.local === null) return null;
  const about = extraction.claims.filter(
    ({ statement }) =>
      statement.says === "fact" &&
      statement.type !== "EventSequence" &&
      statement.type !== "Statement" &&
      Object.values(statement.ends)
        .flat()
        .some((end) => end.local === mention.local),
  );
  const score = (one: GoldEntity): number =>
    about.filter((claim) =>
      claim.quotes.some((quote) =>
        one.spans.some(([from, to]) => quote.from < to && from < quote.from + quote.exact.length),
      ),
    ).length;
  const candidates = gold.entities
    .filter((one) => one.kind === mention.kind && score(one) > 0)
    .sort((a, b) => score(b) - score(a));
  return candidates[0]?.id ?? null;
}
