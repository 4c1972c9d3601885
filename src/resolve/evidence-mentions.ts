/**
 * Names that stand in the words on which a person's claims rest: such texts come without mentions of their own. Looked for are
 * the name that an entity is shown with and those that the claim's own document writes or gives, never all names of a hub.
 */
import type { Claim, Evidence, StoredDocument } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import { compareText } from "../model/order.ts";
import type { Identity } from "./identity.ts";
import type { FactClaim } from "./keys.ts";
import { mentionUses, subjectUse, type MentionUse } from "./mention-uses.ts";

/** A name of an entity in a text. */
export interface EvidenceMention {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

export interface EvidenceContext {
  /** All live claims: also those that only give names. */
  readonly claims: readonly Claim[];
  readonly documents: ReadonlyMap<string, StoredDocument>;
  /** By entity. */
  readonly shownNames: ReadonlyMap<string, string>;
  readonly identity: Identity;
  readonly model: Model;
}

/** Where the ends of claims are named in their own evidence; texts whose mentions an extractor found are left alone. */
export function findEvidenceMentions(
  claims: readonly FactClaim[],
  context: EvidenceContext,
): readonly EvidenceMention[] {
  const { documents } = context;
  const told = documentNames(context);
  const found = new Map<string, EvidenceMention>();
  for (const { claim, subject, object, links } of claims) {
    if ((documents.get(claim.document)?.mentions.length ?? 0) > 0) continue;
    const entities = [subject, ...(object ? [object] : []), ...Object.values(links).flat()];
    for (const evidence of claim.evidence) {
      if (evidence.start === null) continue;
      for (const { id } of entities) {
        const shown = context.shownNames.get(id);
        const names = told.get(claim.document)?.get(id) ?? NO_NAMES;
        const span = findName(evidence, shown === undefined ? names : [...names, shown]);
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

const NO_NAMES: ReadonlySet<string> = new Set();

/** Names by document, then by entity. */
type NamesOfDocuments = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** What each document calls each entity: in its mentions, and in the names that it gives. */
function documentNames({ claims, documents, identity, model }: EvidenceContext): NamesOfDocuments {
  const names = new Map<string, Map<string, Set<string>>>();
  const tell = (use: MentionUse, text: string | null): void => {
    const entity = text === null ? null : identity.entityOf(use);
    if (text === null || entity === null) return;
    const ofDocument = names.get(use.document) ?? new Map<string, Set<string>>();
    const own = ofDocument.get(entity.id) ?? new Set<string>();
    names.set(use.document, ofDocument.set(entity.id, own.add(text)));
  };
  for (const claim of claims) {
    if ((documents.get(claim.document)?.mentions.length ?? 0) > 0) continue;
    for (const use of mentionUses(claim, model)) tell(use, use.mention.text);
    const subject = claim.statement.says === "name" ? subjectUse(claim, model) : null;
    if (subject !== null && claim.statement.says === "name") tell(subject, claim.statement.name);
  }
  return names;
}

/** The longest name that stands in the words as a whole. */
function findName(evidence: Evidence, names: Iterable<string>): readonly [number, number] | null {
  if (evidence.start === null) return null;
  let best: { readonly name: string; readonly at: number } | null = null;
  for (const name of names) {
    if (best !== null && !goesBefore(name, best.name)) continue;
    const at = wholeWords(evidence.exact, name);
    if (at >= 0) best = { name, at };
  }
  return best === null
    ? null
    : [evidence.start + best.at, evidence.start + best.at + best.name.length];
}

const goesBefore = (a: string, b: string): boolean =>
  a.length > b.length || (a.length === b.length && a < b);

const LETTER = /[\p{L}\p{N}\p{M}]/u;

function wholeWords(text: string, name: string): number {
  for (let at = name === "" ? -1 : text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + name.length))) return at;
  }
  return -1;
}
