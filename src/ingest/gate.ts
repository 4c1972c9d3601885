/** What a claim must pass before it is one: words of the schema, arguments that the text names, quotation marks that agree. */
import { DragomanError } from "../errors.ts";
import type { DraftClaim, Evidence, Mention, Statement } from "../model/claim.ts";
import { factFields, isAttributeType, predicateOf } from "../model/fact-fields.ts";
import type { Model } from "../model/model.ts";
import { refuseLongName, refuseUnstorable } from "../model/storable.ts";
import type { TextWords } from "./text-words.ts";

type FactStatement = Extract<Statement, { says: "fact" }>;
export interface GateInput {
  readonly draft: DraftClaim;
  readonly evidence: readonly Evidence[];
  readonly model: Model;
  /** The text of the document; null where a person wrote the claim and vouches for its names. */
  readonly words: TextWords | null;
}

/** The first reason to refuse a draft; null lets it in. */
export function gate({ draft, evidence, model, words }: GateInput): DragomanError | null {
  const { statement } = draft;
  return (
    refuseUnstorable("The claim", { statement, attributions: draft.attributions }) ??
    checkNames(draft, model) ??
    (statement.says === "fact" ? checkVocabulary(statement, model) : null) ??
    (words === null
      ? null
      : (checkArguments(draft, words) ?? checkQuotation(statement, evidence, words)))
  );
}

/** Names, titles and ids are short enough to be ordered by. */
function checkNames({ statement, attributions }: DraftClaim, model: Model): DragomanError | null {
  const mentions =
    statement.says === "fact" ? Object.values(statement.ends).flat() : [statement.subject];
  const all = [...mentions, ...attributions.map((link) => link.agent)];
  const names = all.flatMap((mention) => [mention.text, mention.id]);
  for (const name of [...names, ...namesSaid(statement, model)]) {
    const refused = refuseLongName("A name or id", name);
    if (refused) return refused;
  }
  return null;
}

function namesSaid(statement: Statement, model: Model): readonly (string | null)[] {
  switch (statement.says) {
    case "name":
      return [statement.name];
    case "externalId":
      return [statement.scheme, statement.value, statement.supersededBy ?? null];
    case "definition":
      return isOrderedBy(statement.field, model) && typeof statement.value === "string"
        ? [statement.value]
        : [];
    case "fact":
      return Object.entries(statement.fields).flatMap(([field, value]) =>
        typeof value === "string" && model.types.get(statement.type)?.fields.get(field)?.sortable
          ? [value]
          : [],
      );
  }
}

const isOrderedBy = (field: string, model: Model): boolean =>
  [...model.types.values()].some((type) => type.fields.get(field)?.sortable);

function checkVocabulary(statement: FactStatement, model: Model): DragomanError | null {
  const type = model.types.get(statement.type);
  if (type?.family !== "fact")
    return new DragomanError("UNKNOWN_TYPE", [
      statement.type,
      [...model.types.values()]
        .filter((known) => known.family === "fact")
        .map((known) => known.name),
    ]);
  const { ends, links, scalars, values } = factFields(type, model);
  const fields = [...scalars, ...values]
    .map((field) => field.name)
    .concat(isAttributeType(type) ? ["predicate"] : []);
  const mentioned = [...ends, ...links].map((field) => field.name);
  const unknown =
    Object.keys(statement.fields).find((name) => !fields.includes(name)) ??
    Object.keys(statement.ends).find((name) => !mentioned.includes(name));
  if (unknown !== undefined)
    return new DragomanError("UNKNOWN_FIELD", [unknown, type.name, [...mentioned, ...fields]]);
  for (const field of scalars) {
    const allowed = model.enums.get(field.typeName);
    const value = statement.fields[field.name];
    if (allowed && value !== undefined && !allowed.some((item) => item.name === value))
      return new DragomanError("UNKNOWN_VALUE", [
        JSON.stringify(value),
        field.name,
        allowed.map((item) => item.name),
      ]);
  }
  if (!statement.ends[type.subjectField]?.length)
    return new DragomanError("MISSING_FIELD", [type.subjectField, type.name]);
  if (
    type.objectFields.length > 0 &&
    !type.objectFields.some((name) => statement.ends[name]?.length)
  )
    return new DragomanError("MISSING_FIELD", [type.objectFields.join('" or "'), type.name]);
  return predicateOf(type, statement.fields, model) === null
    ? new DragomanError("MISSING_FIELD", [type.edgeField ?? "predicate", type.name])
    : null;
}

function checkArguments(draft: DraftClaim, words: TextWords): DragomanError | null {
  const ends =
    draft.statement.says === "fact"
      ? Object.values(draft.statement.ends).flat()
      : [draft.statement.subject];
  const absent = [...ends, ...draft.attributions.map((link) => link.agent)].find(
    (mention: Mention) => mention.text !== null && !words.names(mention.text),
  );
  return absent === undefined
    ? null
    : new DragomanError("ARGUMENT_NOT_IN_TEXT", [absent.text ?? ""]);
}

const QUOTATION_MARKS = /["“”„«»‟「」『』]/u;

/** Words that are told as quoted stand in quotation marks. */
function checkQuotation(
  statement: Statement,
  evidence: readonly Evidence[],
  words: TextWords,
): DragomanError | null {
  if (statement.says !== "fact" || statement.fields["statementKind"] !== "DIRECT") return null;
  const isQuoted = evidence.some(
    ({ exact, start, end }) =>
      QUOTATION_MARKS.test(exact) || QUOTATION_MARKS.test(words.around(start ?? 0, end ?? 0)),
  );
  return isQuoted
    ? null
    : new DragomanError("BAD_RECORD", [
        "The statement is told as DIRECT, but its words stand in no quotation marks.",
      ]);
}
