/** Names of kind DESCRIPTION for entities without a name, made from those of the ends that `@entity(describedBy)` lists. */
import type { Statement } from "../model/claim.ts";
import { nameKey } from "../model/fold.ts";
import type { EntityType, FactType, Model } from "../model/model.ts";
import { distinct, groupBy } from "../model/order.ts";
import type { Fact } from "./facts.ts";
import type { Entity } from "./cluster-entities.ts";
import type { EntityName } from "./name-facts.ts";
import { shownName, unclaimed, type NamesByEntity } from "./names.ts";

/** Words of the longest demonyms ("Papua New Guinean"). */
const DEMONYM_WORDS = 3;
/** More ends than these are told as "others". */
const ENDS_TOLD = 6;
/** Longer names than this tell nobody anything, and fit into no index. */
const LENGTH_TOLD = 500;

/** The derived names of the nameless among these entities. */
export function deriveNames(
  entities: readonly Entity[],
  facts: readonly Fact[],
  names: NamesByEntity,
  model: Model,
): readonly EntityName[] {
  const nameless = entities.filter(
    (entity) => entity.type.describedBy.length > 0 && shownName(names.get(entity.id)) === null,
  );
  if (nameless.length === 0) return [];
  const byEnd = groupBy(
    facts
      .filter((fact) => fact.stands)
      .flatMap((fact) => [fact.subject, fact.object ?? ""].map((id) => ({ id, fact }))),
    (item) => item.id,
  );
  const demonyms = readDemonyms(names);
  return nameless.flatMap((entity) => {
    const ends = entity.type.describedBy.map((path) =>
      readEnds(
        entity,
        path,
        (byEnd.get(entity.id) ?? []).map((item) => item.fact),
        model,
      ),
    );
    const texts = [
      describe(entity.type, ends, names),
      ...adjectives(ends[0]?.ids ?? [], names, demonyms).map(
        (word) => `${word} ${classWord(entity.type)}`,
      ),
    ];
    return texts.flatMap((text, i) =>
      text === null || text.length > LENGTH_TOLD
        ? []
        : [
            unclaimed(
              { entity: entity.id, text, nameKind: "DESCRIPTION", language: "en" },
              i,
              model,
            ),
          ],
    );
  });
}

interface Ends {
  readonly ids: readonly string[];
  /** How the name leads to them. */
  readonly word: "between" | "of" | "in" | "on";
}

/** `participations.agent`: the far ends of the facts of that list. Of roles with classes only the sides count. */
function readEnds(entity: Entity, path: string, facts: readonly Fact[], model: Model): Ends {
  const [listName = "", endName = ""] = path.split(".");
  const list = entity.type.fields.get(listName);
  const type = model.types.get(list?.typeName ?? "");
  if (list?.kind !== "facts" || type?.family !== "fact") return { ids: [], word: "on" };
  const end = type.fields.get(endName);
  const own = facts.filter((fact) => fact.type === type && isSide(fact, model));
  const far = own.flatMap(
    (fact) => (end?.kind === "end" && end.end === "subject" ? fact.subject : fact.object) ?? [],
  );
  return {
    ids: distinct(far.filter((id) => id !== entity.id)),
    word: leadingWord(type, end?.typeName ?? "", model),
  };
}

function leadingWord(type: FactType, endType: string, model: Model): Ends["word"] {
  if (
    endType === "Agent" ||
    model.interfaces.get("Agent")?.members.some((name) => name === endType)
  )
    return type.edgeField === null ? "of" : "between";
  return endType === "Place" ||
    model.interfaces.get("Place")?.members.some((name) => name === endType)
    ? "in"
    : "on";
}

/** Where the role names the edge, the sides alone; elsewhere all but third parties. */
function isSide(fact: Fact, model: Model): boolean {
  const classes = [...fact.type.fields.values()].flatMap((field) => {
    const value = model.enums
      .get(field.typeName)
      ?.find((item) => item.name === fact.fields[field.name]);
    return value?.edge ? [value.edge.class] : [];
  });
  return fact.type.edgeField === null
    ? !classes.includes("THIRD_PARTY")
    : classes.includes("PARTY");
}

const classWord = (type: EntityType): string => type.words[0] ?? type.name.toLowerCase();

function describe(type: EntityType, ends: readonly Ends[], names: NamesByEntity): string | null {
  const parts = ends.flatMap(({ ids, word }) => {
    const told = distinct(ids.flatMap((id) => shownName(names.get(id)) ?? []));
    return told.length === 0
      ? []
      : [`${word === "between" && told.length < 2 ? "with" : word} ${listed(told)}`];
  });
  return parts.length === 0 ? null : [classWord(type), ...parts].join(" ");
}

function listed(texts: readonly string[]): string {
  const told = texts.length > ENDS_TOLD ? [...texts.slice(0, ENDS_TOLD), "others"] : texts;
  const last = told[told.length - 1] ?? "";
  return told.length < 2 ? last : `${told.slice(0, -1).join(", ")} and ${last}`;
}

/** Whether a claim gives a word that can stand in made names ("Syrian"). */
export const givesAdjective = (statement: Statement): boolean =>
  statement.says === "name" && statement.nameKind === "DEMONYM";

interface Demonyms {
  readonly byEntity: ReadonlyMap<string, readonly string[]>;
  /** By name key, as written. */
  readonly byKey: ReadonlyMap<string, readonly string[]>;
}

function readDemonyms(names: NamesByEntity): Demonyms {
  const found = [...names.values()]
    .flat()
    .filter(
      (name) =>
        name.nameKind === "DEMONYM" && (name.language === null || name.language.startsWith("en")),
    );
  const texts = (
    groups: ReadonlyMap<string, readonly EntityName[]>,
  ): ReadonlyMap<string, readonly string[]> =>
    new Map([...groups].map(([key, own]) => [key, distinct(own.map((name) => name.text))]));
  return {
    byEntity: texts(groupBy(found, (name) => name.entity)),
    byKey: texts(groupBy(found, (name) => nameKey(name.text))),
  };
}

/** Adjectives of the states among the ends, and those that stand in the shown names of the ends ("Syrian government"). */
function adjectives(
  ids: readonly string[],
  names: NamesByEntity,
  demonyms: Demonyms,
): readonly string[] {
  const own = ids.flatMap((id) => demonyms.byEntity.get(id) ?? []);
  const told = ids
    .flatMap((id) => nameRuns(shownName(names.get(id)) ?? ""))
    .flatMap((run) => demonyms.byKey.get(nameKey(run)) ?? []);
  return distinct([...own, ...told]);
}

/** Every run of up to as many words as a demonym has. */
export function nameRuns(name: string): readonly string[] {
  const words = name.split(/\s+/u).filter((word) => word !== "");
  return words.flatMap((_, start) =>
    Array.from({ length: DEMONYM_WORDS }, (_unused, i) =>
      words.slice(start, start + i + 1).join(" "),
    ),
  );
}
