import type { Connection, Row } from "./connection.ts";
import type { Bindable } from "./values.ts";

/** Items, and characters of JSON, sent in one statement: texts may be long. */
const BATCH = { items: 1_000, characters: 4_000_000 } as const;

/** Runs a statement, whose first parameter is a JSON array of items, for all items; gives the rows of all. */
export async function inBatches(
  connection: Connection,
  text: string,
  items: readonly unknown[],
  further: readonly Bindable[] = [],
): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (const json of batchesOf(items)) {
    for (const row of await connection.all(text, [json, ...further])) found.push(row);
  }
  return found;
}

function* batchesOf(items: readonly unknown[]): Iterable<string> {
  let first = 0;
  let characters = 0;
  for (let i = 0; i < items.length; i++) {
    characters += charactersOf(items[i]);
    if (i + 1 - first < BATCH.items && characters < BATCH.characters) continue;
    yield JSON.stringify(items.slice(first, i + 1));
    first = i + 1;
    characters = 0;
  }
  if (first < items.length) yield JSON.stringify(items.slice(first));
}

/** Characters of the texts in an item: what else JSON writes is short, and one call for a batch is quicker than one for each item. */
function charactersOf(item: unknown): number {
  if (typeof item === "string") return item.length;
  if (!Array.isArray(item)) return 0;
  let sum = 0;
  for (const part of item) if (typeof part === "string") sum += part.length;
  return sum;
}
