/** Results of pure functions that are asked for again and again: they are forgotten with the model, or when there are too many. */
import type { Model } from "./model.ts";

/** The function, with what it made of parts of a model, or of its names, kept as long as the model lives. */
export function rememberByModel<K, T>(
  make: (model: Model, part: K) => T,
): (model: Model, part: K) => T {
  const known = new WeakMap<Model, Map<K, T>>();
  return (model, part) => {
    const ofModel = known.get(model) ?? new Map<K, T>();
    const found = ofModel.get(part);
    if (found !== undefined) return found;
    const made = make(model, part);
    known.set(model, ofModel.set(part, made));
    return made;
  };
}

/** Values that are kept, and the longest text that is: names and days are kept, and sentences are not. */
const KEPT = { values: 50_000, characters: 200 } as const;

/** The function, with what it made of numbers and short texts kept; when there are too many, all are forgotten. */
export function rememberByValue<V extends string | number, T>(
  make: (value: V) => T,
): (value: V) => T {
  const known = new Map<V, T>();
  return (value) => {
    if (typeof value === "string" && value.length > KEPT.characters) return make(value);
    const found = known.get(value);
    if (found !== undefined) return found;
    const made = make(value);
    if (known.size >= KEPT.values) known.clear();
    known.set(value, made);
    return made;
  };
}
