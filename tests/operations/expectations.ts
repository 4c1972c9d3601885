/** One line of an `expected.md`: a path into the answer, and what stands there. */
export interface Expectation {
  readonly path: string;
  readonly value: unknown;
}

/** Reads the table of an `expected.md`: a path such as `processes.nodes[*].name`, and JSON. */
export function readExpectations(markdown: string): readonly Expectation[] {
  const rows = [...markdown.matchAll(/^\| `([^`]+)` \| `(.*)` \|$/gm)];
  if (rows.length === 0) throw new Error("expected.md has no table of expectations.");
  return rows.map((row) => ({
    path: row[1] ?? "",
    value: JSON.parse(row[2] ?? "null") as unknown,
  }));
}

/** What stands at a path; with `[*]` in it, the list of everything that stands there, without nulls. */
export function valuesAt(data: unknown, path: string): unknown {
  const steps = path.split(/\.|(?=\[)/);
  const found = steps.reduce<readonly unknown[]>(
    (values, step) => values.flatMap((value) => stepInto(value, step)),
    [data],
  );
  return path.includes("[*]")
    ? found.filter((value) => value !== null && value !== undefined)
    : (found[0] ?? null);
}

function stepInto(value: unknown, step: string): readonly unknown[] {
  if (value === null || value === undefined) return [null];
  if (step === "[*]") return Array.isArray(value) ? value : [];
  const index = /^\[(\d+)\]$/.exec(step)?.[1];
  if (index !== undefined) return Array.isArray(value) ? [value[Number(index)]] : [null];
  return typeof value === "object" && step in value
    ? [(value as Record<string, unknown>)[step]]
    : [null];
}
