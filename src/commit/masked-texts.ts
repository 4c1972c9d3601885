/** Texts of rows and entries, and what stands in their place once they are erased. */
import { columnsOf } from "../model/columns.ts";
import { foldName } from "../model/fold.ts";
import type { Column, Field, Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import { WITHHELD } from "../model/withheld.ts";
import type { Erased } from "./withhold.ts";

/** What has to be overwritten. */
export interface Masks {
  /** Rows that lose every text. */
  readonly own: ReadonlySet<string>;
  readonly isErased: (text: string) => boolean;
}

/** Hashes say nothing of the words. */
const KEPT: ReadonlySet<string> = new Set(["sha256"]);

/** Every text that a row says, folded ones and those within lists included; no ids, kinds, enums or hashes. */
export function textsOf(row: NodeRow, model: Model): readonly string[] {
  const found: string[] = [];
  walkTexts(row, model, (text) => {
    found.push(text);
    return text;
  });
  return found;
}

/** The columns of a row that say something else once texts are erased. */
export function maskRow(
  row: NodeRow,
  { own, isErased }: Masks,
  model: Model,
): Readonly<Record<string, string>> {
  const isOwn = own.has(row.id);
  return walkTexts(row, model, (text, isFolded) =>
    isOwn || isErased(text) ? (isFolded ? foldName(WITHHELD) : WITHHELD) : text,
  );
}

type Replace = (text: string, isFolded: boolean) => string;

/** Columns whose text is replaced by another one. */
function walkTexts(row: NodeRow, model: Model, replace: Replace): Readonly<Record<string, string>> {
  const changed: Record<string, string> = {};
  const look = (name: string, read: (stored: string) => string): void => {
    const stored = row.columns[name];
    if (typeof stored !== "string") return;
    const text = read(stored);
    if (text !== stored) changed[name] = text;
  };
  const type = model.types.get(row.type);
  for (const field of type?.fields.values() ?? []) {
    if (field.kind === "values") {
      look(field.column.name, (stored) => replaceInList(stored, field, model, replace));
      continue;
    }
    for (const column of textColumns(field, model)) {
      look(column.name, (stored) => replace(stored, false));
      if (column.folded !== null) look(column.folded, (stored) => replace(stored, true));
    }
  }
  return changed;
}

const textColumns = (field: Field, model: Model): readonly Column[] =>
  columnsOf(model, field).filter(({ scalar, name }) => scalar === "text" && !KEPT.has(name));

/** The texts within a list of values, such as the words of evidence. */
function replaceInList(
  stored: string,
  { typeName }: Extract<Field, { readonly kind: "values" }>,
  model: Model,
  replace: Replace,
): string {
  const parts = [...(model.values.get(typeName)?.fields.values() ?? [])];
  const texts = new Set(
    parts.flatMap((part) => (part.kind === "scalar" && part.scalar === "text" ? [part.name] : [])),
  );
  if (texts.size === 0) return stored;
  const items = JSON.parse(stored) as readonly Readonly<Record<string, unknown>>[]; // Written by rowColumns.
  return JSON.stringify(
    items.map((item) =>
      Object.fromEntries(
        Object.entries(item).map(([name, value]) => [
          name,
          texts.has(name) && typeof value === "string" ? replace(value, false) : value,
        ]),
      ),
    ),
  );
}

/** Every text in what was erased, and its folded twin; words of the schema are nobody's. */
export function erasedTexts({ documents, claims }: Erased, model: Model): readonly string[] {
  const own = new Set([
    ...model.types.keys(),
    ...[...model.enums.values()].flatMap((values) => values.map(({ name }) => name)),
  ]);
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === "string" && value !== "" && !own.has(value))
      found.add(value).add(foldName(value));
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  for (const { publications, mentions, text } of documents) {
    walk(publications);
    walk(mentions.map(({ mention }) => mention));
    walk(mentions.map(({ start, end }) => text.slice(start, end)));
  }
  for (const { claim } of claims) walk([claim.statement, claim.attributions, claim.evidence]);
  return [...found];
}
