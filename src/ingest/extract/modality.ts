import type { Modality } from "../../model/claim.ts";
import { vocabulary } from "./vocabulary.ts";

/** How auxiliaries and adverbs put what follows; null where the text leaves open whether it is so ("may", "if"). */
export function modalityOf(auxiliaries: string | undefined): Modality | null {
  const { denied, alleged, planned, uncertain } = vocabulary().words;
  const words = (auxiliaries ?? "")
    .replaceAll(/<D\d+>/g, "")
    .trim()
    .split(/ +/);
  const has = (list: readonly string[]): boolean => words.some((word) => list.includes(word));
  const isNegated = has(denied) || words.some((word) => word.endsWith("n't"));
  if (has(uncertain)) return null;
  if (has(planned)) return isNegated ? null : "PLANNED";
  if (isNegated) return "DENIED";
  return has(alleged) ? "ALLEGED" : "ASSERTED";
}

/** The weaker of two modalities; null where either leaves it open. A denied plan or allegation says too little. */
export function weaker(first: Modality | null, second: Modality | null): Modality | null {
  if (first === null || second === null) return null;
  if (first === "ASSERTED") return second;
  if (second === "ASSERTED" || first === second) return first;
  return first === "DENIED" || second === "DENIED" ? null : "ALLEGED";
}
