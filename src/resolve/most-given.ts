import { compareText, groupBy } from "../model/order.ts";

/** A value that documents give: the one that most of them give, then the least; null where there is none. */
export function mostGiven<T>(
  given: readonly { readonly value: T; readonly document: string }[],
  textOf: (value: T) => string,
): T | null {
  // Most facts have one claim.
  if (given.length < 2) return given[0]?.value ?? null;
  const groups = [...groupBy(given, (item) => textOf(item.value))].map(([text, items]) => ({
    text,
    items,
    count: new Set(items.map((item) => item.document)).size,
  }));
  const best = groups.sort((a, b) => b.count - a.count || compareText(a.text, b.text))[0];
  return best?.items[0]?.value ?? null;
}
