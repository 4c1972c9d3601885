/** Claims of one key and period become one fact: its id (rule 13), status (rule 8), counts (rule 17), collected fields. */
import type {
  Claim,
  DateValue,
  DurationValue,
  FieldValue,
  StoredDocument,
} from "../model/claim.ts";
import { shortHash } from "../model/entity-id.ts";
import { factFields, isAttributeType } from "../model/fact-fields.ts";
import type { FactType, Model } from "../model/model.ts";
import { compareText, distinct, greatest, groupBy, least } from "../model/order.ts";
import { canonicalJson } from "../model/rows.ts";
import { claimsByPeriod, type ClaimsOfPeriod } from "./claims-by-period.ts";
import { defaultOf, type FactClaim, type ModalityClass } from "./keys.ts";
import { mostGiven } from "./most-given.ts";
import { countClaims, type Counts } from "./origins.ts";
import { asStated, type ShownBounds } from "./inferred-bounds.ts";
import type { Period } from "./periods.ts";
import type { Represented } from "./represents.ts";

export type Rank = "PREFERRED" | "NORMAL" | "DEPRECATED";
/** Rule 8: backed alone, backed and denied, or denied alone. */
export type FactStatus = "SUPPORTED" | "DISPUTED" | "DENIED";
export type FactFlag = "AMBIGUOUS_PERIOD" | "OUTSIDE_STATED_PERIOD";
export interface Fact {
  readonly id: string;
  /** Rule 7; facts of one key differ in their periods. */
  readonly key: string;
  /** Every id that a claim of it gives a fact (rule 13), its own mostly among them, in order. */
  readonly births: readonly string[];
  readonly type: FactType;
  readonly predicate: string;
  readonly subject: string;
  readonly object: string | null;
  readonly polarity: Claim["polarity"];
  readonly modalityClass: ModalityClass;
  readonly isSymmetric: boolean;
  /** As sources state it. */
  readonly period: Period;
  /** Its bounds as they are shown: narrowed by what follows from other facts (rule 14). */
  readonly shown: ShownBounds;
  /** Own scalars and values by field name. */
  readonly fields: Readonly<Record<string, FieldValue | null>>;
  readonly links: Readonly<Record<string, readonly string[]>>;
  readonly claims: readonly Claim[];
  /** Those of them that do not deny it. */
  readonly backing: readonly Claim[];
  readonly counts: Counts;
  readonly confidence: number;
  readonly status: FactStatus;
  readonly flags: readonly FactFlag[];
  readonly stands: boolean;
  readonly rank: Rank;
  readonly rankReason: string | null;
  /** For whom its agent acts (rule 18); null for most. */
  readonly represented: Represented | null;
}

/** Every fact that these claims make, in order of id; ranks in functional slots are `rankFacts`'. */
export function makeFacts(
  claims: readonly FactClaim[],
  documents: ReadonlyMap<string, StoredDocument>,
  model: Model,
): readonly Fact[] {
  const drafts = [...groupBy(claims, (claim) => claim.key).values()].flatMap((group) =>
    claimsByPeriod(group, documents),
  );
  return withIds(drafts)
    .map((draft) => makeFact(draft, { documents, model }))
    .sort((a, b) => compareText(a.id, b.id));
}

interface Draft extends ClaimsOfPeriod<FactClaim> {
  readonly id: string;
  /** Ids that its claims give it, in order. */
  readonly births: readonly string[];
}

/** Rule 13. Where two facts have the same least birth id (a claim that stands alone), all but the first take their claim into it. */
function withIds(drafts: readonly ClaimsOfPeriod<FactClaim>[]): readonly Draft[] {
  const groups = groupBy(
    drafts.map(({ period, members }): Draft => {
      const births = distinct(members.map(factBirth));
      return { period, members, births, id: least(births) };
    }),
    (draft) => draft.id,
  );
  return [...groups.values()].flatMap((group) =>
    group.length === 1
      ? group
      : [...group]
          .sort(
            (a, b) =>
              Number(a.period.isAmbiguous) - Number(b.period.isAmbiguous) ||
              compareText(firstClaim(a), firstClaim(b)),
          )
          .map((draft, i) => (i === 0 ? draft : { ...draft, id: laterId(draft) })),
  );
}

const laterId = (draft: Draft): string =>
  `${draft.members[0]?.type.prefix}:${shortHash([draft.id, firstClaim(draft)])}`;

const firstClaim = ({ period }: Draft): string => period.claims[0] ?? "";

/** The id that a claim alone would give its fact (rule 13). */
export function factBirth({ type, birthKey, statement }: FactClaim): string {
  const { since, until, observed } = statement;
  const stated =
    since !== null || until !== null
      ? [since?.edtf ?? "", until?.edtf ?? ""]
      : observed === null
        ? ["", ""]
        : "observed";
  return `${type.prefix}:${shortHash([birthKey, stated])}`;
}

interface Context {
  readonly documents: ReadonlyMap<string, StoredDocument>;
  readonly model: Model;
}

function makeFact({ id, births, period, members }: Draft, { documents, model }: Context): Fact {
  const first = members[0];
  if (first === undefined) throw new Error(`The fact ${id} has no claims.`);
  const object = first.object?.id ?? null;
  const backing = members
    .filter(({ claim }) => claim.modality !== "DENIED")
    .map(({ claim }) => claim);
  const polarity = first.claim.polarity;
  // A source that says there is no such role or tie makes a fact, but no edge between the two.
  const isTie = polarity === "STATED" || object === null;
  return {
    id,
    key: first.key,
    births,
    type: first.type,
    predicate: first.predicate,
    subject: first.subject.id,
    object,
    polarity,
    modalityClass: first.modalityClass,
    isSymmetric: first.isSymmetric,
    period,
    shown: asStated(period.bounds),
    fields: collectFields(members, model),
    links: collectLinks(members, model),
    claims: members.map(({ claim }) => claim),
    backing,
    counts: countClaims(backing, documents),
    confidence: greatest(
      backing.map((claim) => claim.confidence),
      0,
    ),
    status:
      backing.length === 0 ? "DENIED" : backing.length < members.length ? "DISPUTED" : "SUPPORTED",
    flags: flagsOf(period),
    stands:
      first.modalityClass === "ACTUAL" &&
      backing.length > 0 &&
      !period.isAmbiguous &&
      isTie &&
      object !== first.subject.id,
    rank: period.isAmbiguous ? "DEPRECATED" : "NORMAL",
    rankReason: period.isAmbiguous ? "AMBIGUOUS_PERIOD" : null,
    represented: null,
  };
}

const flagsOf = ({ isAmbiguous, isOutside }: Period): readonly FactFlag[] => [
  ...(isAmbiguous ? (["AMBIGUOUS_PERIOD"] as const) : []),
  ...(isOutside ? (["OUTSIDE_STATED_PERIOD"] as const) : []),
];

function collectFields(
  members: readonly FactClaim[],
  model: Model,
): Readonly<Record<string, FieldValue | null>> {
  const type = members[0]?.type;
  if (type === undefined) return {};
  const given = <T extends FieldValue>(name: string) =>
    mostGiven(
      members.flatMap(({ claim, statement }) => {
        const value = statement.fields[name];
        return value === undefined ? [] : [{ value: value as T, document: claim.document }]; // Claims are checked against the model where they enter.
      }),
      canonicalJson,
    );
  const { scalars, values } = factFields(type, model);
  const found: Record<string, FieldValue | null> = {};
  for (const field of values) found[field.name] = given<DateValue | DurationValue>(field.name);
  for (const field of scalars)
    found[field.name] =
      given(field.name) ??
      (field.name === "text" && isAttributeType(type) ? valueText(Object.values(found)) : null) ??
      defaultOf(field, model);
  return found;
}

/** The words of an attribute whose sources give a date or a duration alone. */
function valueText(values: readonly (FieldValue | null)[]): string {
  const value = values.find((item) => typeof item === "object" && item !== null);
  if (typeof value !== "object" || value === null) return "";
  return "iso" in value ? (value.text ?? value.iso) : (value.text ?? value.edtf ?? "");
}

/** Lists hold what any claim gives; a single link what most documents give. */
function collectLinks(
  members: readonly FactClaim[],
  model: Model,
): Readonly<Record<string, readonly string[]>> {
  const type = members[0]?.type;
  if (type === undefined) return {};
  const found: Record<string, readonly string[]> = {};
  for (const field of factFields(type, model).links) {
    const given = members.flatMap(({ claim, links }) =>
      (links[field.name] ?? []).map((entity) => ({ value: entity.id, document: claim.document })),
    );
    if (given.length === 0) continue;
    found[field.name] = field.many
      ? distinct(given.map((item) => item.value))
      : [mostGiven(given, (id) => id) ?? ""];
  }
  return found;
}
