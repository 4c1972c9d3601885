/** Orders that never depend on the order of input. Texts compare by code unit, the same on every machine. */

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares numbers, infinities too: their difference would be no number. */
export const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The greatest of some numbers and of a first one; a fact can have more claims than a call takes arguments. */
export const greatest = (numbers: readonly number[], first = -Infinity): number =>
  numbers.reduce((best, next) => (next > best ? next : best), first);

/** The least of some texts; throws on none. */
export function least(texts: readonly string[]): string {
  const first = texts[0];
  if (first === undefined) throw new Error("There is no least of nothing.");
  return texts.reduce((best, next) => (next < best ? next : best), first);
}

/** Distinct texts in order. */
export const distinct = (texts: Iterable<string>): string[] => [...new Set(texts)].sort();

/** Sorting by insertion is quickest for so few. */
const FEW = 40;

/** The names of an object's members, in order. Engines take working memory for every sort, which would double that of a row. */
export function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value);
  if (keys.length > FEW) return keys.sort();
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] ?? "";
    let place = i;
    for (; place > 0 && (keys[place - 1] ?? "") > key; place--) keys[place] = keys[place - 1] ?? "";
    keys[place] = key;
  }
  return keys;
}

/** Items by key, in order of key. */
export function groupBy<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const sorted = new Map<string, readonly T[]>();
  for (const key of [...groups.keys()].sort()) sorted.set(key, groups.get(key) ?? []);
  return sorted;
}
