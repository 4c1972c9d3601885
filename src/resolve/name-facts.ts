/** Names as facts (predicate NAMED): claims of one spelling of one entity, told apart by the periods in which it was so named. */
import type { Claim, NameKindValue, StoredDocument } from "../model/claim.ts";
import { shortHash } from "../model/entity-id.ts";
import type { RecordType } from "../model/model.ts";
import { compareText, groupBy, least } from "../model/order.ts";
import type { Answer } from "./answering-ids.ts";
import { claimsByPeriod, type ClaimsOfPeriod } from "./claims-by-period.ts";
import type { Period } from "./periods.ts";

/** One spelling of one entity, in one period. */
export interface EntityName {
  readonly id: string;
  readonly entity: string;
  readonly text: string;
  readonly nameKind: NameKindValue;
  readonly language: string | null;
  /** How strongly it asks to be shown among names of its kind: the smaller, the better. */
  readonly order: number;
  /** Null for what no claim says: names made from what is known, and words by which documents merely write an entity. */
  readonly period: Period | null;
  readonly claims: readonly Claim[];
}

/** A claim that an entity is named so. */
export interface NameClaim {
  readonly claim: Claim;
  readonly statement: Extract<Claim["statement"], { says: "name" }>;
  readonly entity: string;
  /** The subject's own id, whatever it leads to. */
  readonly birth: string;
  readonly order: number;
}
export interface NameFacts {
  readonly names: readonly EntityName[];
  /** Ids of single claims that lead to these names (rule 13). */
  readonly answers: readonly Answer[];
}

/** The names that these claims give, one for each period of each spelling (rules 9, 10 and 12). */
export function makeNames(
  claims: readonly NameClaim[],
  documents: ReadonlyMap<string, StoredDocument>,
  type: RecordType,
): NameFacts {
  const keyed = groupBy(claims, ({ entity, statement }) =>
    JSON.stringify([entity, statement.name, statement.nameKind, statement.language]),
  );
  const drafts = [...keyed.values()].flatMap((group) => claimsByPeriod(group, documents));
  const named = drafts.map((draft) => ({ ...draft, births: draft.members.map(birthId(type)) }));
  const names = withOwnIds(named, type);
  return {
    names: names.map(({ name }) => name),
    answers: names.flatMap(({ name, births }) =>
      births.filter((id) => id !== name.id).map((id) => ({ id, node: name.id })),
    ),
  };
}

/** The id of a name that no claim gives. */
export const unclaimedNameId = (
  type: RecordType,
  { entity, text, nameKind, language }: Omit<EntityName, "id" | "order" | "period" | "claims">,
): string => `${type.prefix}:${shortHash([entity, text, nameKind, language])}`;

type Draft = ClaimsOfPeriod<NameClaim>;

const birthId =
  (type: RecordType) =>
  ({ birth, statement }: NameClaim): string => {
    const { name, nameKind, language, since, until } = statement;
    const stated = since || until ? [since?.edtf ?? "", until?.edtf ?? ""] : null;
    return `${type.prefix}:${shortHash([birth, name, nameKind, language, stated])}`;
  };

/** Rule 13: the least of the claims' ids. Of periods that share it all but the first take their claim into theirs. */
function withOwnIds(
  drafts: readonly (Draft & { readonly births: readonly string[] })[],
  type: RecordType,
): readonly { readonly name: EntityName; readonly births: readonly string[] }[] {
  const groups = groupBy(drafts, (draft) => least(draft.births));
  return [...groups].flatMap(([birth, group]) =>
    [...group]
      .sort((a, b) => compareText(firstClaim(a), firstClaim(b)))
      .map((draft, i) => ({
        name: nameOf(
          draft,
          i === 0 ? birth : `${type.prefix}:${shortHash([birth, firstClaim(draft)])}`,
        ),
        births: i === 0 ? draft.births : [],
      })),
  );
}

const firstClaim = (draft: Draft): string => draft.period.claims[0] ?? "";

function nameOf({ period, members }: Draft, id: string): EntityName {
  const [first] = members;
  if (first === undefined) throw new Error(`The name ${id} has no claims.`);
  const { name, nameKind, language } = first.statement;
  return {
    id,
    entity: first.entity,
    text: name,
    nameKind,
    language,
    order: Math.min(...members.map((member) => member.order)),
    period,
    claims: members.map((member) => member.claim),
  };
}
