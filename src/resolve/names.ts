/** The names of entities: what claims say, else how they are written; and which of them is shown. */
import type { Claim, NameKindValue, StoredDocument } from "../model/claim.ts";
import { nameTokens, wordCount } from "../model/fold.ts";
import type { Model } from "../model/model.ts";
import { compareText, distinct, groupBy } from "../model/order.ts";
import { rememberByModel } from "../model/remember.ts";
import type { Answer } from "./answering-ids.ts";
import type { Identity } from "./identity.ts";
import { mentionUses, subjectUse } from "./mention-uses.ts";
import { makeNames, unclaimedNameId, type EntityName, type NameClaim } from "./name-facts.ts";
import { recordType } from "./record-row.ts";

/** Names by entity, the shown one first. */
export type NamesByEntity = ReadonlyMap<string, readonly EntityName[]>;

const KINDS_SHOWN: readonly NameKindValue[] = [
  "SHORT",
  "OFFICIAL",
  "ALIAS",
  "TRANSLITERATION",
  "ACRONYM",
  "OTHER",
  "DESCRIPTION",
];
/** Words for something near the entity, which do not name it. */
const NEVER_SHOWN: ReadonlySet<NameKindValue> = new Set(["DEMONYM", "METONYM"]);

interface Context {
  readonly documents: ReadonlyMap<string, StoredDocument>;
  readonly identity: Identity;
  readonly model: Model;
  /** Entities of which other claims speak as well, and what these call them. */
  readonly standing: { readonly entities: ReadonlyMap<string, string | null> };
}
export interface CollectedNames {
  readonly names: NamesByEntity;
  /** Ids of single claims that lead to names. */
  readonly answers: readonly Answer[];
}

/** All names of all entities but derived ones. An entity of which no claim gives a name is called what it is written. */
export function collectNames(claims: readonly Claim[], context: Context): CollectedNames {
  const type = recordType(context.model, "Name");
  const made = makeNames(
    claims.flatMap((claim) => readNameClaim(claim, context) ?? []),
    context.documents,
    type,
  );
  const given = groupBy(made.names, (name) => name.entity);
  const written = writtenNames(claims, context);
  const entities = new Set([...given.keys(), ...written.keys()]);
  const names = [...entities].map((entity) => {
    const own = given.get(entity) ?? [];
    return [
      entity,
      inOrder(isNamed(own) ? own : [...own, ...(written.get(entity) ?? [])]),
    ] as const;
  });
  return { names: new Map(names), answers: made.answers };
}

/** Names in the order in which they ask to be shown, each once. How many claims give one means nothing: a feed never renames. */
export function inOrder(names: readonly EntityName[]): readonly EntityName[] {
  if (names.length < 2) return names;
  return [...new Map(names.map((name) => [name.id, name])).values()].sort(
    (a, b) =>
      kindOrder(a) - kindOrder(b) ||
      hasEnded(a) - hasEnded(b) ||
      a.order - b.order ||
      compareText(a.text, b.text) ||
      compareText(a.language ?? "", b.language ?? "") ||
      compareText(a.id, b.id),
  );
}

/** The name that is shown; null for the nameless. */
export const shownName = (names: readonly EntityName[] | undefined): string | null =>
  names?.find((name) => !NEVER_SHOWN.has(name.nameKind))?.text ?? null;

/** Whether a claim gives it a name that can be shown: then it is not called as it is written. */
export const isNamed = (names: readonly EntityName[] | undefined): boolean =>
  names?.some((name) => name.period !== null && !NEVER_SHOWN.has(name.nameKind)) ?? false;

const kindOrder = (name: EntityName): number =>
  KINDS_SHOWN.includes(name.nameKind) ? KINDS_SHOWN.indexOf(name.nameKind) : KINDS_SHOWN.length;

/** A name whose end is known gives way to one that goes on. */
const hasEnded = ({ period }: EntityName): number =>
  period !== null && Number.isFinite(period.bounds[3]) ? 1 : 0;

function readNameClaim(claim: Claim, { documents, identity, model }: Context): NameClaim | null {
  const { statement } = claim;
  const use = subjectUse(claim, model);
  if (statement.says !== "name" || use === null || claim.modality !== "ASSERTED") return null;
  const entity = identity.entityOf(use);
  if (entity === null) return null;
  // A feed never renames: reference data first, then the name under which its own record cites the entity.
  const isReference = documents.get(claim.document)?.isReference === true;
  const isOwn = statement.subject.text === statement.name;
  const isEnglish = statement.language === null || statement.language.startsWith("en");
  return {
    claim,
    statement,
    entity: entity.id,
    birth: identity.birthOf(use),
    order: (isReference ? 0 : 4) + (isOwn ? 0 : 2) + (isEnglish ? 0 : 1),
  };
}

/** How documents write entities, each spelling once. Words for the class alone are no name. */
function writtenNames(
  claims: readonly Claim[],
  { identity, model, standing }: Context,
): ReadonlyMap<string, readonly EntityName[]> {
  const found = new Map<string, Map<string, EntityName>>();
  for (const [entity, text] of standing.entities)
    if (text !== null) found.set(entity, new Map([[text, writtenName(entity, text, model)]]));
  for (const claim of claims) {
    for (const use of mentionUses(claim, model)) {
      const { text } = use.mention;
      const entity = text === null ? null : identity.entityOf(use);
      if (text === null || entity === null) continue;
      const own = found.get(entity.id) ?? new Map<string, EntityName>();
      if (own.has(text) || isClassOnly(text, model)) continue;
      found.set(entity.id, own.set(text, writtenName(entity.id, text, model)));
    }
  }
  return new Map(distinct(found.keys()).map((id) => [id, [...(found.get(id)?.values() ?? [])]]));
}

/** Longer names ask first: a person is shown with more than the surname. */
const writtenName = (entity: string, text: string, model: Model): EntityName =>
  unclaimed(
    { entity, text, nameKind: "ALIAS", language: null },
    100 - Math.min(wordCount(text), 9),
    model,
  );

/** A name that no claim gives. */
export function unclaimed(
  name: Pick<EntityName, "entity" | "text" | "nameKind" | "language">,
  order: number,
  model: Model,
): EntityName {
  const id = unclaimedNameId(recordType(model, "Name"), name);
  return { ...name, id, order, period: null, claims: [] };
}

function isClassOnly(text: string, model: Model): boolean {
  const classes = classesOf(model, model.classWords);
  return nameTokens(text, model.classWords).every((token) => classes.has(token));
}

const classesOf = rememberByModel(
  (_model, words: Model["classWords"]): ReadonlySet<string> => new Set(words.values()),
);
