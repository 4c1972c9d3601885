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

/** Texts that are kept, and the longest that is: names are kept, and sentences are not. */
const KEPT = { texts: 50_000, characters: 200 } as const;

/** The function, with what it made of short texts kept; when there are too many, all are forgotten. */
export function rememberByText<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > KEPT.characters) return make(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= KEPT.texts) known.clear();
    known.set(text, made);
    return made;
  };
}
