/** The names of entities: what claims say, else how they are written; and which of them is shown. */
import type { Claim, NameKindValue, StoredDocument } from "../model/claim.ts";
import { shortHash } from "../model/entity-id.ts";
import { nameTokens, wordCount } from "../model/fold.ts";
import type { Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import { scriptOf } from "../model/script.ts";
import type { Identity } from "./identity.ts";
import { mentionUses, possibleKinds, type MentionUse } from "./mention-uses.ts";
import { compareText, groupBy } from "./order.ts";
import { rowColumns } from "./row-columns.ts";

/** One spelling of one entity. */
export interface EntityName {
  readonly entity: string;
  readonly text: string;
  readonly nameKind: NameKindValue;
  readonly language: string | null;
  /** How strongly it asks to be shown among names of its kind: the smaller, the better. */
  readonly order: number;
}
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
}

/** All names of all entities but derived ones. An entity of which no claim gives a name is called what it is written. */
export function collectNames(claims: readonly Claim[], context: Context): NamesByEntity {
  const given = groupBy(
    claims.flatMap((claim) => givenName(claim, context)),
    (name) => name.entity,
  );
  const written = groupBy(
    claims
      .flatMap((claim) => mentionUses(claim, context.model))
      .flatMap((use) => writtenName(use, context)),
    (name) => name.entity,
  );
  const entities = new Set([...given.keys(), ...written.keys()]);
  return new Map(
    [...entities].map((entity) => {
      const names = given.get(entity) ?? [];
      const isNamed = names.some((name) => !NEVER_SHOWN.has(name.nameKind));
      return [entity, inOrder(isNamed ? names : [...names, ...(written.get(entity) ?? [])])];
    }),
  );
}

/** Names in the order in which they ask to be shown, each spelling once. */
export function inOrder(names: readonly EntityName[]): readonly EntityName[] {
  const each = [
    ...groupBy(names, (name) => JSON.stringify([name.text, name.nameKind, name.language])).values(),
  ];
  const best = each.flatMap((same) =>
    [...same]
      .sort((a, b) => a.order - b.order)
      .slice(0, 1)
      .map((name) => ({ name, count: same.length })),
  );
  return best
    .sort(
      (a, b) =>
        kindOrder(a.name) - kindOrder(b.name) ||
        a.name.order - b.name.order ||
        b.count - a.count ||
        compareText(a.name.text, b.name.text) ||
        compareText(a.name.language ?? "", b.name.language ?? ""),
    )
    .map(({ name }) => name);
}

/** The name that is shown; null for the nameless. */
export const shownName = (names: readonly EntityName[] | undefined): string | null =>
  names?.find((name) => !NEVER_SHOWN.has(name.nameKind))?.text ?? null;

const kindOrder = (name: EntityName): number =>
  KINDS_SHOWN.includes(name.nameKind) ? KINDS_SHOWN.indexOf(name.nameKind) : KINDS_SHOWN.length;

function givenName(claim: Claim, { documents, identity, model }: Context): readonly EntityName[] {
  const statement = claim.statement;
  if (statement.says !== "name" || claim.modality !== "ASSERTED") return [];
  const entity = identity.entityOf({
    mention: statement.subject,
    document: claim.document,
    kinds: possibleKinds(statement.subject, "Entity", model),
  });
  if (entity === null) return [];
  // A feed never renames: reference data first, then the name under which its own record cites the entity.
  const isReference = documents.get(claim.document)?.isReference === true;
  const isOwn = statement.subject.text === statement.name;
  const order =
    (isReference ? 0 : 4) +
    (isOwn ? 0 : 2) +
    (statement.language === null || statement.language.startsWith("en") ? 0 : 1);
  return [
    {
      entity: entity.id,
      text: statement.name,
      nameKind: statement.nameKind,
      language: statement.language,
      order,
    },
  ];
}

/** Longer names ask first: a person is shown with more than the surname. Words for the class alone are no name. */
function writtenName(use: MentionUse, { identity, model }: Context): readonly EntityName[] {
  const text = use.mention.text;
  if (text === null || isClassOnly(text, model)) return [];
  const entity = identity.entityOf(use);
  return entity === null
    ? []
    : [
        {
          entity: entity.id,
          text,
          nameKind: "ALIAS",
          language: null,
          order: 100 - Math.min(wordCount(text), 9),
        },
      ];
}

function isClassOnly(text: string, model: Model): boolean {
  const classes = new Set(model.classWords.values());
  return nameTokens(text, model.classWords).every((token) => classes.has(token));
}

/** The row of a name. */
export function nameRow(name: EntityName, model: Model): NodeRow {
  const type = model.types.get("Name");
  if (type === undefined) throw new Error("The schema has no type Name.");
  const id = `${type.prefix}:${shortHash([name.entity, name.text, name.nameKind, name.language])}`;
  return {
    id,
    type: type.name,
    columns: rowColumns(model, type, {
      id,
      kind: type.kindValue,
      text: name.text,
      language: name.language,
      script: scriptOf(name.text),
      nameKind: name.nameKind,
    }),
    links: { entity: [name.entity] },
    fact: null,
    externalIds: [],
    formerIds: [],
    tokens: nameTokens(name.text, model.classWords),
  };
}
