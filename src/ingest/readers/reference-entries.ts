import type { NameKindValue } from "../../model/claim.ts";
import type { Model } from "../../model/model.ts";
import type { GazetteerEntry } from "../extract/gazetteer.ts";
import type { Reading } from "../reading.ts";

interface Entry {
  readonly kind: string;
  readonly id: string;
  readonly names: { readonly text: string; readonly nameKind: NameKindValue }[];
  readonly fields: Record<string, unknown>;
}

/** What the gazetteer takes from a reference file: its entities with all their names and definition fields. */
export function referenceEntries(reading: Reading, model: Model): readonly GazetteerEntry[] {
  const entries = new Map<string, Entry>();
  for (const { draft } of reading.documents.flatMap((document) => document.drafts)) {
    const { statement } = draft;
    if (statement.says === "fact") continue;
    const { id, kind, text } = statement.subject;
    const type = model.types.get(kind ?? "");
    if (kind === null || type === undefined) continue;
    const key = `${kind}\n${id ?? text ?? ""}`;
    const entry = entries.get(key) ?? { kind, id: id ?? "", names: [], fields: {} };
    entries.set(key, entry);
    if (statement.says === "name")
      entry.names.push({ text: statement.name, nameKind: statement.nameKind });
    if (statement.says === "definition") entry.fields[statement.field] = plain(statement.value);
  }
  return [...entries.values()];
}

/** A definition that leads to another entity is told by its id, else by its name. */
function plain(value: unknown): unknown {
  return typeof value === "object" &&
    value !== null &&
    "local" in value &&
    "id" in value &&
    "text" in value
    ? (value.id ?? value.text)
    : value;
}
