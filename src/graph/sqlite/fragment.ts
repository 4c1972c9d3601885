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

/** A constant of the model, such as a kind or a field's name. */
export const constant = (text: string): Fragment => ({
  parts: [`'${text.replaceAll("'", "''")}'`],
});

export function join(
  fragments: readonly Fragment[],
  separator: ", " | " " | " cross join " | ",\n",
): Fragment {
  return {
    parts: fragments.flatMap((fragment, i) => (i === 0 ? [fragment] : [separator, fragment])),
  };
}

/** `a and b and c`, nested in balance: SQLite's parser allows 1,000 levels of expression. */
export function chain(fragments: readonly Fragment[], operator: "and" | "or"): Fragment {
  const [first] = fragments;
  if (!first) return operator === "and" ? sql`1` : sql`0`;
  if (fragments.length === 1) return first;
  const middle = Math.ceil(fragments.length / 2);
  const [left, right] = [
    chain(fragments.slice(0, middle), operator),
    chain(fragments.slice(middle), operator),
  ];
  return operator === "and" ? sql`(${left} and ${right})` : sql`(${left} or ${right})`;
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
