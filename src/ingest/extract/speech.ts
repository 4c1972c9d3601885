import { vocabulary } from "./vocabulary.ts";

/** Finite forms and participles of all verbs of speaking. */
export function speechForms(): readonly string[] {
  return Object.values(vocabulary().speech.verbs).flat();
}

/** Forms that can head a main clause: no participles in -ing. */
export function finiteSpeechForms(): readonly string[] {
  return speechForms().filter((form) => !form.endsWith("ing"));
}
