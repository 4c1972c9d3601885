import { quote, wasTable } from "./tables.ts";

/**
 * Tables in which a part of a node's row stands, several rows each. What stands there belongs to one version of its
 * owner, and lies apart with it once that is superseded.
 */
export interface BesideTable {
  readonly name: string;
  /** The column that names the owner. */
  readonly owner: string;
  readonly columns: readonly { readonly name: string; readonly stored: string }[];
  readonly key: readonly string[];
  /** Further indexes: of current rows, and those of superseded rows where they differ. */
  readonly indexes: readonly BesideIndex[];
}
interface BesideIndex {
  readonly name: string;
  readonly columns: readonly string[];
  readonly condition?: string;
  /** Whether superseded rows are found by it too. */
  readonly isKept: boolean;
}

const text = (name: string) => ({ name, stored: "text not null" });
const whole = (name: string) => ({ name, stored: "integer not null" });

export const BESIDE_TABLES: readonly BesideTable[] = [
  // One row per end of a fact, so that a walk from either end is one range of one index.
  {
    name: "adj",
    owner: "fact",
    columns: [
      whole("near"),
      text("end"),
      text("kind"),
      whole("stands"),
      text("id"),
      whole("fact"),
      { name: "far", stored: "integer" },
      { name: "sort", stored: "text" },
    ],
    key: ["near", "end", "kind", "stands", "id"],
    indexes: [
      {
        name: "sort",
        columns: ["near", "end", "kind", "stands", "sort", "id", "fact", "far"],
        isKept: true,
      },
      { name: "fact", columns: ["fact"], isKept: true },
      { name: "far", columns: ["far"], condition: "far is not null", isKept: false },
    ],
  },
  {
    name: "link",
    owner: "owner",
    columns: [whole("owner"), text("field"), whole("ord"), whole("target")],
    key: ["owner", "field", "ord"],
    indexes: [{ name: "target", columns: ["target", "field", "owner"], isKept: true }],
  },
  {
    name: "external_id",
    owner: "pk",
    columns: [text("scheme"), text("value"), whole("pk")],
    key: ["scheme", "value", "pk"],
    indexes: [{ name: "pk", columns: ["pk"], isKept: true }],
  },
  // Former ids as the rows tell them; who answers under one is told by `answer_id`.
  {
    name: "former_id",
    owner: "pk",
    columns: [text("id"), whole("pk")],
    key: ["id", "pk"],
    indexes: [{ name: "pk", columns: ["pk"], isKept: true }],
  },
  {
    name: "name_token",
    owner: "name",
    columns: [text("token"), whole("name"), whole("entity")],
    key: ["token", "name"],
    indexes: [
      { name: "name", columns: ["name"], isKept: true },
      { name: "entity", columns: ["entity", "name"], isKept: true },
    ],
  },
];

/** The statements that make a table with its superseded rows apart; each may be run again. */
export const createBeside = (table: BesideTable): readonly string[] => [
  ...create(table, table.name, ["held_since"]),
  ...create(table, wasTable(table.name), ["held_since", "held_until"]),
];

function create(table: BesideTable, name: string, times: readonly string[]): readonly string[] {
  const isWas = times.includes("held_until");
  const columns = [...table.columns, ...times.map(whole)].map(
    (column) => `${quote(column.name)} ${column.stored}`,
  );
  const key = [...table.key, ...(isWas ? ["held_since"] : [])].map(quote).join(", ");
  const indexes = table.indexes
    .filter((index) => index.isKept || !isWas)
    .map(({ name: suffix, columns: own, condition }) => {
      const held = own.includes("stands") || isWas ? [...own, ...times] : own;
      const where = condition === undefined ? "" : ` where ${condition}`;
      return `create index if not exists ${quote(`${name}_${suffix}`)} on ${quote(name)} (${held.map(quote).join(", ")})${where}`;
    });
  return [
    `create table if not exists ${quote(name)} (${columns.join(", ")}, primary key (${key})) strict, without rowid`,
    ...indexes,
  ];
}
