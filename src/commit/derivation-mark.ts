/** What a graph was derived with: where it is no longer the same, a commit derives all of it. */
import { createHash } from "node:crypto";
import { NAME_KEY, SEARCH_FORM } from "../model/fold.ts";
import type { Model } from "../model/model.ts";
import { canonicalJson } from "../model/rows.ts";
import type { Settings } from "../resolve/derive.ts";

/** To be raised with every change of `resolve/` by which the same ledger makes other rows or keys. */
const RULES = "rules/1";

const ofModels = new WeakMap<Model, string>();

/** A hash of the rules, the model and what the operator set. */
export function derivationMark({ model, sources = [] }: Settings): string {
  const ofModel = ofModels.get(model) ?? hash(plain(model));
  ofModels.set(model, ofModel);
  return hash([RULES, NAME_KEY, SEARCH_FORM, ofModel, sources]);
}

const hash = (value: unknown): string =>
  createHash("sha256").update(canonicalJson(value)).digest("hex").slice(0, 32);

/** The same value without maps and sets, which JSON does not know. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(plain);
  if (value instanceof Set) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
