/** What claims say of identity itself: names, ids in other schemes, definitions. Few of all claims, and found by their subject. */
import type { Claim, NameKindValue, StoredDocument } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import { definiteKind, type Birth, type Births } from "./births.ts";
import { subjectUse, type MentionUse } from "./mention-uses.ts";
import { spanOf, type Span } from "./spans.ts";

/** A mention of which an identity claim speaks, and the birth that it speaks of. */
export interface Subject {
  readonly birth: Birth;
  readonly use: MentionUse;
  /** The kind that the claim gives it; null where an id alone is written. */
  readonly kind: string | null;
}
/** A claim that an entity is named so, and the days on which that can have been so. */
export interface NameGiven {
  readonly birth: string;
  readonly name: string;
  readonly nameKind: NameKindValue;
  readonly isReference: boolean;
  readonly days: Span;
}
/** A claim that an entity has this id in another scheme. */
export interface ForeignGiven {
  readonly birth: string;
  readonly scheme: string;
  readonly value: string;
  /** The id that took its place there. */
  readonly supersededBy: string | null;
}
export interface IdentityClaims {
  readonly subjects: readonly Subject[];
  readonly names: readonly NameGiven[];
  readonly foreign: readonly ForeignGiven[];
}

/** Reads the identity claims among these; those about a mention whose kind is not clear say nothing yet. */
export function readIdentityClaims(
  claims: readonly Claim[],
  births: Births,
  { documents, model }: { documents: ReadonlyMap<string, StoredDocument>; model: Model },
): IdentityClaims {
  const subjects: Subject[] = [];
  const names: NameGiven[] = [];
  const foreign: ForeignGiven[] = [];
  for (const claim of claims) {
    const { statement } = claim;
    const use = subjectUse(claim, model);
    if (statement.says === "fact" || use === null || claim.modality !== "ASSERTED") continue;
    const birth = births.of(use)[0];
    if (birth === undefined) continue;
    subjects.push({ birth, use, kind: givenKind(use, model) });
    if (statement.says === "name")
      names.push({
        birth: birth.id,
        name: statement.name,
        nameKind: statement.nameKind,
        isReference: documents.get(claim.document)?.isReference ?? false,
        days: possibleDays(statement.since ?? null, statement.until ?? null),
      });
    if (statement.says === "externalId")
      foreign.push({
        birth: birth.id,
        scheme: statement.scheme,
        value: statement.value,
        supersededBy: statement.supersededBy ?? null,
      });
  }
  return { subjects, names, foreign };
}

/** The kind that a mention gives. An id alone says of nothing that it is there: a slip of the pen would make a country. */
export function givenKind(use: MentionUse, model: Model): string | null {
  const kind = definiteKind(use);
  const isBareId = use.mention.id !== null && use.mention.kind === null;
  return kind === null || isBareId || !model.types.has(kind) ? null : kind;
}

type Day = Parameters<typeof spanOf>[0];

const possibleDays = (since: Day, until: Day): Span => [
  spanOf(since)?.[0] ?? -Infinity,
  spanOf(until)?.[1] ?? Infinity,
];
