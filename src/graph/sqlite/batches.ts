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
  let batch: string[] = [];
  let characters = 0;
  for (const item of items) {
    const json = JSON.stringify(item);
    batch.push(json);
    characters += json.length;
    if (batch.length < BATCH.items && characters < BATCH.characters) continue;
    yield `[${batch.join(",")}]`;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield `[${batch.join(",")}]`;
}
