/**
 * Rows as engines return them, made into the answer.
 *
 * A root whose `tellsMoment` is set is `[moment, what it reads]`: the instant of the last commit as the very statement saw
 * it (0 where there was none) or, in a snapshot, the earlier of that and the instant asked for. Ids come without a moment;
 * they get it here: of the columns shown those with the scalar `id`.
 *
 * Below the root engines return positional lists (Neo4j keeps no order of map keys, SQLite no objects of many pairs):
 * - `one`: a shape's row, or null; `batch`: `[row per node part]` for each key, in the keys' order
 * - `page`: `[rows, hasMore, hasBehind, total]`, null for what the page does not need; each row
 *   `[values of the order keys, row per shape]`, in reading direction; where hasMore is null, one row more than the
 *   limit tells it
 * - a shape's row: `[kind, value per field of the arm of that kind]`
 */
import type { ScalarKind } from "../model/model.ts";
import { momentId } from "../model/moment-id.ts";
import { writeCursor, type CursorValue } from "../plan/cursor.ts";
import type { Page, ParamValues, Read, ReadPlan, Rows, Shape, ShapeField } from "../plan/plan.ts";
import { completeParts, type CompletedRow } from "./complete-page.ts";
import type { Answer } from "./graph.ts";

/** Turns a stored scalar of one engine into the form all engines share: days as `YYYY-MM-DD`, instants as milliseconds. */
export type Decode = (scalar: ScalarKind, value: unknown) => unknown;

interface Completion {
  readonly decode: Decode;
  readonly params: ParamValues;
  readonly kinds: KindNames;
  /** The moment that the root saw, as text; null where it does not tell. */
  readonly moment: string | null;
  /** Whether ids carry the moment. */
  readonly isSnapshot: boolean;
}
/** Under this key an answer says which moment each of its snapshots saw, by root field; absent where it has none. */
export const MOMENTS = Symbol("moments");

/** Under this key each object of an answer says its concrete type; no response name can collide with it. */
export const TYPE_NAME = Symbol("typeName");

/** Type name by stored kind value. */
export type KindNames = ReadonlyMap<string, string>;

/** Completes one answer; response names stand in the order of the selection. */
export function completeAnswer(
  plan: ReadPlan,
  params: ParamValues,
  raw: readonly unknown[],
  decode: Decode,
  kinds: KindNames,
): Answer {
  const moments: Record<string, string> = {};
  const roots = plan.roots.map((root, i) => {
    const [moment, value] = root.tellsMoment ? asList(raw[i]) : [null, raw[i]];
    const isSnapshot = root.view.kind === "snapshot";
    const told = moment === null ? null : asInstant(moment);
    if (isSnapshot && told !== null) moments[root.name] = told;
    const completion = { decode, params, kinds, moment: told, isSnapshot };
    return [root.name, completeRead(root.read, value, completion)] as const;
  });
  const answer = Object.fromEntries(roots);
  return Object.keys(moments).length > 0 ? { ...answer, [MOMENTS]: moments } : answer;
}

function completeRead(read: Read, raw: unknown, completion: Completion): unknown {
  switch (read.kind) {
    case "one":
      return completeShape(read.shape, raw, completion);
    case "batch":
      return asList(raw).map((item, i) =>
        completeBatchItem(read, keyAt(read.rows, i, completion), asList(item), completion),
      );
    case "page":
      return completePage(
        read.page,
        read.rows.order.map((key) => key.by.scalar),
        asList(raw),
        completion,
      );
  }
}

/** The key that was asked for, as it was asked: what an engine cannot hold exactly it need not return. */
function keyAt({ from }: Rows, i: number, { params }: Completion): unknown {
  const keys = from.kind === "ids" || from.kind === "externalIds" ? params[from.ids.name] : null;
  return Array.isArray(keys) ? keys[i] : null;
}

function completeBatchItem(
  { parts, isPlain }: Extract<Read, { kind: "batch" }>,
  key: unknown,
  item: readonly unknown[],
  completion: Completion,
): unknown {
  let position = 0;
  const values = parts.map((part) => {
    switch (part.kind) {
      case "key":
        return key;
      case "typename":
        return part.value;
      case "node":
        return completeShape(part.shape, item[position++], completion);
    }
  });
  return isPlain ? values[0] : Object.fromEntries(parts.map((part, i) => [part.name, values[i]]));
}

function completePage(
  page: Page,
  keys: readonly ScalarKind[],
  raw: readonly unknown[],
  completion: Completion,
): unknown {
  const limit = Number(completion.params[page.limit.name]);
  const all = asList(raw[0] ?? []);
  const rows = all.slice(0, limit).map((row) => completeRow(page, keys, asList(row), completion));
  if (page.isBackwards) rows.reverse();
  const hasMore = raw[1] === null || raw[1] === undefined ? all.length > limit : Boolean(raw[1]);
  const state = {
    rows,
    hasMore,
    hasBehind: Boolean(raw[2]),
    total: Number(raw[3] ?? 0),
    isBackwards: page.isBackwards,
    moment: completion.moment,
  };
  return completeParts(page.parts, state);
}

function completeRow(
  page: Page,
  keys: readonly ScalarKind[],
  row: readonly unknown[],
  completion: Completion,
): CompletedRow {
  const values =
    row[0] === null
      ? null
      : asList(row[0]).map((value, i) =>
          asCursorValue(decoded(keys[i] ?? "text", value, completion)),
        );
  return {
    cursor: values ? writeCursor(page.fingerprint, values) : null,
    nodes: page.shapes.map((shape, i) => completeShape(shape, row[i + 1], completion)),
  };
}

function completeShape(shape: Shape, raw: unknown, completion: Completion): unknown {
  if (raw === null || raw === undefined) return null;
  const row = asList(raw);
  const typeName = completion.kinds.get(String(row[0])) ?? "";
  const arm = shape.byType.find((candidate) => candidate.types.some((type) => type === typeName));
  return {
    [TYPE_NAME]: typeName,
    ...completeFields(arm?.fields ?? [], row, 1, typeName, completion),
  };
}

function completeFields(
  fields: readonly ShapeField[],
  row: readonly unknown[],
  offset: number,
  typeName: string,
  completion: Completion,
): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((field, i) => [
      field.name,
      completeField(field, row[i + offset], typeName, completion),
    ]),
  );
}

function completeField(
  field: ShapeField,
  raw: unknown,
  typeName: string,
  completion: Completion,
): unknown {
  switch (field.kind) {
    case "typename":
      return typeName;
    case "constant":
      return field.value;
    case "value":
      return shown(field.scalar, decoded(field.scalar, raw, completion), completion);
    case "object": {
      const parts = asList(raw);
      return parts[0] ? completeFields(field.fields, parts, 1, typeName, completion) : null;
    }
    case "values":
      return completeValues(field.parts, raw);
    case "nested":
      return completeRead(field.read, raw, completion);
  }
}

function completeValues(
  parts: Extract<ShapeField, { kind: "values" }>["parts"],
  raw: unknown,
): readonly unknown[] {
  const items: readonly unknown[] = typeof raw === "string" ? asList(JSON.parse(raw)) : [];
  if (!parts) return items;
  return items.map((item) =>
    Object.fromEntries(
      parts.map((part) => [
        part.name,
        part.field === null ? part.constant : (asObject(item)[part.field] ?? null),
      ]),
    ),
  );
}

const decoded = (scalar: ScalarKind, value: unknown, completion: Completion): unknown =>
  value === null || value === undefined ? null : completion.decode(scalar, value);

const asInstant = (milliseconds: unknown): string => new Date(Number(milliseconds)).toISOString();

function shown(scalar: ScalarKind, value: unknown, { isSnapshot, moment }: Completion): unknown {
  if (value === null) return null;
  if (scalar === "instant") return asInstant(value);
  if (scalar === "id" && typeof value === "string" && isSnapshot && moment !== null)
    return momentId(value, moment);
  return scalar === "boolean" ? Boolean(value) : value;
}

function asCursorValue(value: unknown): CursorValue {
  if (
    value === null ||
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
  )
    return value;
  throw new Error("An engine returned an order key that is no scalar.");
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value))
    throw new Error("An engine returned a row of another shape than was asked for.");
  return value;
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === "object" ? { ...value } : {};
