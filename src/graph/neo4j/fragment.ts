/**
 * Cypher text with what comes from elsewhere kept apart from it.
 *
 * Only fragments fit in a hole: other Cypher, `parameter(value)`, `identifier(name)` and `constant(text)`, which are
 * escaped. A bare string does not type-check, so nothing of a request can become Cypher.
 */
import type { Value, View } from "../../plan/plan.ts";

export interface Fragment {
  readonly parts: readonly Part[];
}
type Part =
  | string
  | { readonly identifier: string }
  | { readonly constant: string }
  | { readonly parameter: Value }
  | { readonly answeringIds: AnsweringIds };

/** The ids that one or several given ids lead to in a view: resolved once per statement and named by it. */
export interface AnsweringIds {
  readonly ids: Value;
  readonly many: boolean;
  readonly view: View;
}

export const identifier = (name: string): Fragment => ({ parts: [{ identifier: name }] });
/** A text of the model, such as a value of `kind`. */
export const constant = (text: string): Fragment => ({ parts: [{ constant: text }] });
export const parameter = (value: Value): Fragment => ({ parts: [{ parameter: value }] });
/** Prints as the name of the list; `listAnsweringIds` says which lists the statement has to begin with. */
export const answeringIds = (ids: AnsweringIds): Fragment => ({ parts: [{ answeringIds: ids }] });

export function cypher(strings: TemplateStringsArray, ...holes: readonly Fragment[]): Fragment {
  return { parts: strings.flatMap((text, i) => [text, ...(holes[i]?.parts ?? [])]) };
}

/** Call it with a literal separator only. */
export function join(fragments: readonly Fragment[], separator: string): Fragment {
  return {
    parts: fragments.flatMap((fragment, i) =>
      i === 0 ? fragment.parts : [separator, ...fragment.parts],
    ),
  };
}

/** Every list of answering ids that the fragment names, each once. */
export function listAnsweringIds({ parts }: Fragment): readonly AnsweringIds[] {
  const byName = new Map(
    parts.flatMap((part) =>
      typeof part === "object" && "answeringIds" in part
        ? [[part.answeringIds.ids.name, part.answeringIds] as const]
        : [],
    ),
  );
  return [...byName.values()];
}

/** The text, and the parameters that it names, each once. */
export function printFragment({ parts }: Fragment): {
  readonly text: string;
  readonly parameters: readonly Value[];
} {
  const parameters = new Map<string, Value>();
  const text = parts.map((part) => {
    if (typeof part === "string") return part;
    if ("identifier" in part) return escapeIdentifier(part.identifier);
    if ("constant" in part)
      return `'${part.constant.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
    if ("answeringIds" in part) return escapeIdentifier(`${part.answeringIds.ids.name}Ids`);
    parameters.set(part.parameter.name, part.parameter);
    return `$${escapeIdentifier(part.parameter.name)}`;
  });
  return { text: text.join(""), parameters: [...parameters.values()] };
}

/** Words that Cypher reads as its own where a name stands; a test parses every name of the model. */
const CYPHER_WORDS = new Set([
  "all",
  "and",
  "any",
  "as",
  "by",
  "case",
  "collect",
  "count",
  "end",
  "exists",
  "false",
  "in",
  "is",
  "none",
  "not",
  "null",
  "or",
  "return",
  "single",
  "true",
  "union",
  "where",
  "with",
  "xor",
]);

function escapeIdentifier(name: string): string {
  if (/^[A-Za-z]\w*$/.test(name) && !CYPHER_WORDS.has(name.toLowerCase())) return name;
  // Cypher reads \u0060 as a backtick, so it is undone before backticks are doubled.
  return `\`${name.replaceAll("\\u0060", "`").replaceAll("`", "``")}\``;
}
