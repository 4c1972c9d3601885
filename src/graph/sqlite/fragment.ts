import type { Value } from "../../plan/plan.ts";

/**
 * SQL text with its parameters kept apart from it.
 *
 * Three things fit in a hole: another fragment, `param(v)` (becomes `?`) and `name(x)` (is quoted). A bare string does
 * not type-check, so what a request says cannot become SQL.
 */
export interface Fragment {
  readonly parts: readonly Part[];
}
/** Fragments hold fragments: they are put together once, when the whole is printed. */
type Part = string | Fragment | { readonly param: Value };

export interface Printed {
  readonly text: string;
  /** The parameters in the order of their marks. */
  readonly values: readonly Value[];
}

export function sql(strings: TemplateStringsArray, ...holes: readonly Fragment[]): Fragment {
  const parts: Part[] = [];
  for (const [i, text] of strings.entries()) {
    if (text !== "") parts.push(text);
    const hole = holes[i];
    if (hole) parts.push(hole);
  }
  return { parts };
}

export const param = (value: Value): Fragment => ({ parts: [{ param: value }] });

/** A name of a table or column: made from the model or by this folder, and quoted. */
export const name = (text: string): Fragment => ({ parts: [`"${text.replaceAll('"', '""')}"`] });

/** A name that this folder gave to a table or column; only `end` is a word of SQL. */
export const word = (text: string): Fragment => (text === "end" ? name(text) : { parts: [text] });

/** A constant of the model, such as a kind or a field's name. */
export const constant = (text: string): Fragment => ({
  parts: [`'${text.replaceAll("'", "''")}'`],
});

export function join(
  fragments: readonly Fragment[],
  separator: "" | ", " | " " | " cross join " | " union all " | ",\n",
): Fragment {
  return {
    parts: fragments.flatMap((fragment, i) => (i === 0 ? [fragment] : [separator, fragment])),
  };
}

/** Terms that stand side by side; SQLite allows 1,000 levels of expression, and each term of a chain is one. */
const CHAIN_LIMIT = 500;

/** `a and b and c`, or `(a or b or c)`. Side by side and not in brackets: SQLite's parser goes a hundred symbols deep. */
export function chain(fragments: readonly Fragment[], operator: "and" | "or"): Fragment {
  const [first, ...others] = fragments;
  if (!first) return operator === "and" ? sql`1` : sql`0`;
  if (others.length === 0) return first;
  if (fragments.length > CHAIN_LIMIT) {
    const count = Math.ceil(fragments.length / CHAIN_LIMIT);
    const parts = Array.from({ length: count }, (_, i) =>
      fragments.slice(i * CHAIN_LIMIT, (i + 1) * CHAIN_LIMIT),
    );
    return chain(
      parts.map((part) => sql`(${chain(part, operator)})`),
      operator,
    );
  }
  const separated = others.map((fragment) =>
    operator === "and" ? sql` and ${fragment}` : sql` or ${fragment}`,
  );
  const side = join([first, ...separated], "");
  return operator === "and" ? side : sql`(${side})`;
}

export function print(fragment: Fragment): Printed {
  const text: string[] = [];
  const values: Value[] = [];
  printInto(fragment, text, values);
  return { text: text.join(""), values };
}

function printInto({ parts }: Fragment, text: string[], values: Value[]): void {
  for (const part of parts) {
    if (typeof part === "string") text.push(part);
    else if ("parts" in part) printInto(part, text, values);
    else {
      text.push("?");
      values.push(part.param);
    }
  }
}
