import { columnsOf } from "../../model/columns.ts";
import type { Column, GraphType, Model } from "../../model/model.ts";

/** The layout of a store: one table for all entities, one for all facts, one per record type. */
export interface Table {
  readonly name: string;
  readonly types: readonly GraphType[];
  /** Columns of all its types; one name has one type in the whole model. */
  readonly columns: readonly Column[];
  /** Fields that lead to at most one other node, kept in a column of their own. */
  readonly singleLinks: readonly string[];
}

/** `FactType` ProcessRole → `fact`, record type Claim → `claim`. */
export function tableName(type: GraphType): string {
  return type.family === "record" ? `record_${type.kindValue.toLowerCase()}` : type.family;
}

/** A name of the model as it stands in SQL that this folder writes as text. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The column of a link that leads to at most one node. */
export const linkColumn = (field: string): string => `link_${field}`;

/** Every table that the model's types need. */
export function tables(model: Model): readonly Table[] {
  const byName = new Map<string, GraphType[]>([
    ["entity", []],
    ["fact", []],
  ]);
  for (const type of model.types.values())
    byName.set(tableName(type), [...(byName.get(tableName(type)) ?? []), type]);
  return [...byName].map(([name, types]) => {
    const fields = types.flatMap((type) => [...type.fields.values()]);
    const columns = new Map(
      fields.flatMap((field) => columnsOf(model, field)).map((column) => [column.name, column]),
    );
    const links = fields
      .filter((field) => field.kind === "link" && !field.many)
      .map((field) => field.name);
    return { name, types, columns: [...columns.values()], singleLinks: [...new Set(links)] };
  });
}
