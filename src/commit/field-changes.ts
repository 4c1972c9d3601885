/** In which fields two versions of one object differ, with their values as text. */
import { columnsOf } from "../model/columns.ts";
import type { Field, GraphType, Model } from "../model/model.ts";
import type { ColumnValue, NodeRow } from "../model/rows.ts";

/** A value that is not there is null. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Told by every row of history itself, or of the claims behind a fact and not of the fact. */
const UNTOLD: ReadonlySet<string> = new Set(["id", "kind", "recordedAt"]);

/**
 * Fields that differ, in the order of the schema. Counters are left out (claims tell of themselves), and so is what leads
 * to the same object under another id.
 */
export function fieldChanges(
  before: NodeRow,
  after: NodeRow,
  { model, nowOf }: { readonly model: Model; readonly nowOf: (id: string) => string },
): readonly FieldChange[] {
  const type = model.types.get(after.type);
  if (type === undefined) return [];
  const inNow = (ids: readonly string[]): string => ids.map(nowOf).join(", ");
  const ofEnds = (["subject", "object"] as const).flatMap((end) =>
    differing(end, inNow(endOf(before, end)), inNow(endOf(after, end))),
  );
  const ofFields = [...type.fields.values()].flatMap((field) =>
    field.kind === "link"
      ? differing(
          field.name,
          inNow(before.links[field.name] ?? []),
          inNow(after.links[field.name] ?? []),
        )
      : columnChanges(field, type, { before, after, model }),
  );
  const ofIds = differing("externalIds", foreignIds(before), foreignIds(after));
  return [...ofEnds, ...ofFields, ...ofIds];
}

const endOf = ({ fact }: NodeRow, end: "subject" | "object"): readonly string[] => {
  const id = fact?.[end] ?? null;
  return id === null ? [] : [id];
};

const foreignIds = ({ externalIds }: NodeRow): string =>
  externalIds
    .map(({ scheme, value }) => `${scheme}:${value}`)
    .sort()
    .join(", ");

function columnChanges(
  field: Field,
  type: GraphType,
  { before, after, model }: { before: NodeRow; after: NodeRow; model: Model },
): readonly FieldChange[] {
  if (UNTOLD.has(field.name) || (field.kind === "scalar" && field.isCounter)) return [];
  // A fact's own names for its ends are told as subject and object.
  if (type.family === "fact" && field.kind === "end") return [];
  return columnsOf(model, field).flatMap(({ name }) =>
    differing(pathOf(field, name), textOf(before.columns[name]), textOf(after.columns[name])),
  );
}

/** `valid.from.max` for the column `validFromMax`. */
const pathOf = (field: Field, column: string): string =>
  field.kind === "value"
    ? field.prefix +
      column.slice(field.prefix.length).replace(/[A-Z]/g, (letter) => `.${letter.toLowerCase()}`)
    : field.name;

const textOf = (value: ColumnValue | undefined): string =>
  value === undefined || value === null ? "" : String(value);

const differing = (field: string, before: string, after: string): readonly FieldChange[] =>
  before === after
    ? []
    : [{ field, before: before === "" ? null : before, after: after === "" ? null : after }];
