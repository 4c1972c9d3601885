import { createHash } from "node:crypto";
import { DragomanError } from "../errors.ts";
import { isDayText } from "../model/days.ts";
import type { ScalarKind } from "../model/model.ts";
import { canonicalJson } from "../model/rows.ts";
import { readCursor, type CursorValue } from "../plan/cursor.ts";
import type { OrderKey, Page } from "../plan/plan.ts";
import { rowsBeyond } from "./keyset.ts";
import type { Path, Planning } from "./planning.ts";

/** Sizes of a page: unless asked for, and at most. */
export const PAGE_DEFAULT = 20;
export const PAGE_LIMIT = 500;

/** Where a page begins and how long it is: the arguments first, after, last, before. */
export function planPlace(
  planning: Planning,
  given: Readonly<Record<string, unknown>>,
  order: readonly OrderKey[],
  typeName: string,
  path: Path,
): Pick<Page, "limit" | "isBackwards" | "behind" | "ahead" | "fingerprint"> {
  const { size, cursor, isBackwards, argument } = readPlace(given, path);
  const fingerprint = createHash("sha256")
    .update(canonicalJson([typeName, given["orderBy"], given["where"]]))
    .digest("base64url")
    .slice(0, 8);
  const limit = planning.param("int", size);
  if (cursor === null) return { limit, isBackwards, fingerprint, behind: null, ahead: null };
  const place = readCursor(cursor, fingerprint, order.length);
  if (!place || !fits(place, order)) throw new DragomanError("BAD_CURSOR", [argument], { path });
  const ahead = rowsBeyond(order, place, isBackwards, planning.param);
  return { limit, isBackwards, fingerprint, ahead, behind: { kind: "not", of: ahead } };
}

/** Whether the values of a cursor are of the types of the order's keys. */
function fits(place: readonly CursorValue[], order: readonly OrderKey[]): boolean {
  return order.every((key, i) => {
    const value = place[i] ?? null;
    if (value === null) return key.missing !== "never";
    return isOf(key.by.scalar, value);
  });
}

function isOf(scalar: ScalarKind, value: CursorValue): boolean {
  switch (scalar) {
    case "day":
      return typeof value === "string" && isDayText(value);
    case "int":
    case "instant":
      return Number.isSafeInteger(value);
    case "float":
      return Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean";
    case "id":
    case "text":
    case "enum":
      return typeof value === "string";
  }
}

interface Place {
  readonly size: number;
  readonly cursor: string | null;
  readonly isBackwards: boolean;
  readonly argument: string;
}

function readPlace(given: Readonly<Record<string, unknown>>, path: Path): Place {
  const [first, last] = [given["first"] ?? null, given["last"] ?? null];
  const [after, before] = [given["after"] ?? null, given["before"] ?? null];
  const refuse = (problem: string): never => {
    throw new DragomanError("BAD_PAGE", [problem], { path });
  };
  if (first !== null && last !== null)
    refuse("A page is asked for with first or with last, not with both.");
  if (after !== null && before !== null)
    refuse("A page begins after one cursor or ends before one, not both.");
  const isBackwards = last !== null || (first === null && before !== null);
  if (isBackwards ? after !== null : before !== null)
    refuse("`after` goes with first, `before` goes with last.");
  const size = Number((isBackwards ? last : first) ?? PAGE_DEFAULT);
  const name = isBackwards ? "last" : "first";
  if (size < 0) refuse(`\`${name}\` is ${size}; a page cannot have fewer than 0 objects.`);
  if (size > PAGE_LIMIT)
    refuse(`\`${name}\` is ${size}; a page has at most ${PAGE_LIMIT} objects.`);
  const cursor = isBackwards ? before : after;
  return {
    size,
    cursor: typeof cursor === "string" ? cursor : null,
    isBackwards,
    argument: isBackwards ? "before" : "after",
  };
}
