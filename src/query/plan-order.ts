import { DragomanError } from "../errors.ts";
import { orderKeys, type OrderKeyName } from "../model/api-names.ts";
import { valueColumns } from "../model/columns.ts";
import { concreteTypes, fieldsOf, type Column, type Model } from "../model/model.ts";
import type { Expr, OrderKey } from "../plan/plan.ts";
import type { Path, Planning } from "./planning.ts";
import { scopeField, type Scope } from "./scope.ts";

/** The total order that `orderBy` asks for: its keys in turn, and the id last. */
export function planOrder(
  planning: Planning,
  scope: Scope,
  typeName: string,
  orderBy: unknown,
  path: Path,
): readonly OrderKey[] {
  const asked = readKeys(orderBy, path);
  const names = orderKeys(typeName, planning.model);
  const keys = asked.flatMap(({ name, direction }) => {
    const key = names.find((candidate) => candidate.name === name);
    return key ? planKey(planning, scope, key, direction) : [];
  });
  return keys.some((key) => isIdOf(key.by, scope))
    ? keys
    : [...keys, { by: idOf(scope), descending: false, missing: "never" }];
}

/** Keys that one list is ordered by, at most. */
const KEY_LIMIT = 16;

interface AskedKey {
  readonly name: string;
  readonly direction: string;
}

/** One key each: several in one object would be taken in the schema's order, not in that of the request. */
function readKeys(orderBy: unknown, path: Path): readonly AskedKey[] {
  const given: readonly unknown[] = Array.isArray(orderBy) ? orderBy : [];
  const refuse = (what: string): never => {
    const allowed = `up to ${KEY_LIMIT} objects with one key each, such as [{ name: ASC }, { id: DESC }]`;
    throw new DragomanError("BAD_VALUE", [what, allowed], { path });
  };
  if (given.length > KEY_LIMIT) refuse(`An orderBy of ${given.length} keys`);
  return given.map((item) => {
    const [only, ...others] = Object.entries(item ?? {});
    const [name, direction]: readonly unknown[] = only ?? [];
    if (others.length > 0 || typeof name !== "string" || typeof direction !== "string") {
      return refuse(`An orderBy key of ${JSON.stringify(item)}`);
    }
    return { name, direction };
  });
}

const isIdOf = (expr: Expr, scope: Scope): boolean =>
  expr.kind === "column" && expr.of === scope.as && expr.name === "id";

/** The id of a row, by which every order ends. */
export function idOf(scope: Scope): Expr {
  // The column `id` is that of every type of the model.
  return {
    kind: "column",
    of: scope.as,
    name: "id" as Extract<Expr, { kind: "column" }>["name"],
    scalar: "id",
    types: scope.types,
  };
}

function planKey(
  planning: Planning,
  scope: Scope,
  key: OrderKeyName,
  direction: string,
): readonly OrderKey[] {
  const descending = direction.startsWith("DESC");
  const missing = direction.endsWith("_MISSING_FIRST") ? "first" : "last";
  return keyExpressions(planning, scope, key).map(({ by, nullable }) => ({
    by,
    descending,
    missing: nullable ? missing : "never",
  }));
}

function keyExpressions(
  planning: Planning,
  scope: Scope,
  key: OrderKeyName,
): readonly { readonly by: Expr; readonly nullable: boolean }[] {
  const field = scopeField(planning, scope, key.field);
  if (field.kind === "scalar")
    return [{ by: columnExpr(scope, field.column), nullable: field.nullable }];
  if (field.kind === "end" && key.part)
    return [{ by: endExpr(planning, scope, field.end, field.typeName, key.part), nullable: false }];
  if (field.kind === "value") {
    const prefix =
      field.prefix + (key.part ? (key.part[0] ?? "").toUpperCase() + key.part.slice(1) : "");
    const days = valueColumns(planning.model, key.part ? "Bound" : field.typeName, prefix).filter(
      (column) => column.scalar === "day",
    );
    return days.map((column) => ({ by: columnExpr(scope, column), nullable: true }));
  }
  throw new Error(`${key.name} cannot be ordered by.`);
}

/** Text orders by its folded twin, which both engines compare alike. */
function columnExpr(scope: Scope, column: Column): Expr {
  return {
    kind: "column",
    of: scope.as,
    name: column.folded ?? column.name,
    scalar: column.folded ? "text" : column.scalar,
    types: scope.types,
  };
}

function endExpr(
  planning: Planning,
  scope: Scope,
  end: "subject" | "object",
  typeName: string,
  part: string,
): Expr {
  const stored = endColumn(planning.model, typeName, part);
  if (scope.far?.end === end)
    return columnExpr({ as: scope.far.as, types: scope.far.types, far: null }, stored);
  return {
    kind: "endColumn",
    of: scope.as,
    types: scope.types,
    end,
    name: stored.folded ?? stored.name,
    scalar: stored.scalar,
  };
}

function endColumn(model: Model, typeName: string, part: string): Column {
  const field = fieldsOf(model, concreteTypes(model, typeName)[0]?.name ?? "").get(part);
  if (field?.kind !== "scalar") throw new Error(`${typeName} has no column ${part}.`);
  return field.column;
}
