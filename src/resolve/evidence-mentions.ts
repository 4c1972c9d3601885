/** Names that stand in the words on which a person's claims rest: such texts come without mentions of their own. */
import type { Evidence, StoredDocument } from "../model/claim.ts";
import type { FactClaim } from "./keys.ts";
import type { NamesByEntity } from "./names.ts";
import { compareText } from "./order.ts";

/** A name of an entity in a text. */
export interface EvidenceMention {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** Where the ends of claims are named in their own evidence; texts whose mentions an extractor found are left alone. */
export function findEvidenceMentions(
  claims: readonly FactClaim[],
  names: NamesByEntity,
  documents: ReadonlyMap<string, StoredDocument>,
): readonly EvidenceMention[] {
  const found = new Map<string, EvidenceMention>();
  for (const { claim, subject, object, links } of claims) {
    if ((documents.get(claim.document)?.mentions.length ?? 0) > 0) continue;
    const entities = [subject, ...(object ? [object] : []), ...Object.values(links).flat()];
    for (const evidence of claim.evidence) {
      for (const { id } of entities) {
        const span = findName(
          evidence,
          (names.get(id) ?? []).map((name) => name.text),
        );
        if (span)
          found.set(JSON.stringify([claim.document, span, id]), {
            document: claim.document,
            start: span[0],
            end: span[1],
            entity: id,
          });
      }
    }
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, mention]) => mention);
}

/** The longest name that stands in the words as a whole. */
function findName(evidence: Evidence, names: readonly string[]): readonly [number, number] | null {
  if (evidence.start === null) return null;
  for (const name of [...names].sort((a, b) => b.length - a.length || compareText(a, b))) {
    const at = wholeWords(evidence.exact, name);
    if (at >= 0) return [evidence.start + at, evidence.start + at + name.length];
  }
  return null;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

function wholeWords(text: string, name: string): number {
  for (let at = name === "" ? -1 : text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + name.length))) return at;
  }
  return -1;
}
