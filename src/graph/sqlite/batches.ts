import type { Connection, Row } from "./connection.ts";
import type { Bindable } from "./values.ts";

/** Items sent in one statement, as one JSON text. */
const BATCH = 1_000;

/** Runs a statement, whose first parameter is a JSON array of items, for all items; gives the rows of all. */
export async function inBatches(
  connection: Connection,
  text: string,
  items: readonly unknown[],
  further: readonly Bindable[] = [],
): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (let i = 0; i < items.length; i += BATCH) {
    const json = JSON.stringify(items.slice(i, i + BATCH));
    for (const row of await connection.all(text, [json, ...further])) found.push(row);
  }
  return found;
}
