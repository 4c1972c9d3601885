/** Places in YAML and JSON texts, by JSON pointer (RFC 6901), and the words that stand there. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
} from "yaml";
import type { Evidence, StoredDocument } from "./claim.ts";

/** Parses a YAML or JSON text; null where it is broken. */
export function parseStructured(text: string): Document.Parsed | null {
  const document = parseDocument(text, STRUCTURED);
  return document.errors.length === 0 ? document : null;
}

/** How all structured files are parsed: pointers must mean the same wherever they are followed. */
export const STRUCTURED = { uniqueKeys: true, stringKeys: true, prettyErrors: false } as const;

/** The key of an entry as text. */
export const keyOf = (pair: Pair): string =>
  isScalar(pair.key) ? String(pair.key.value) : String(pair.key);

/** What stands behind an alias; else the node itself. */
export function behindAlias(node: unknown, document: Document.Parsed): Node | null {
  const given = node as Node | null; // parseDocument makes nodes of all values.
  return isAlias(given) ? (given.resolve(document) ?? null) : given;
}

/** The items of a list, as they stand there; null for what is no list. */
export const listItems = (node: Node | null): readonly unknown[] | null =>
  isSeq(node) ? node.items : null;

export const pointerStep = (key: string): string =>
  `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** The words of a node: the text of a scalar as it is written, of all else the part of the file. */
export function wordsOf(node: Node | null, text: string): string {
  if (isScalar(node) && node.value !== null)
    return typeof node.value === "string"
      ? node.value
      : (node.source ?? JSON.stringify(node.value));
  return node?.range ? text.slice(node.range[0], node.range[1]).trimEnd() : "";
}

/** The words that a pointer leads to; null where it leads nowhere. */
export function wordsAt(document: Document.Parsed, text: string, pointer: string): string | null {
  let node: Node | null = document.contents;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const next: unknown = isSeq(node)
      ? node.items[Number(key)]
      : isMap(node)
        ? node.items.find((pair) => keyOf(pair) === key)?.value
        : undefined;
    if (next === undefined) return null;
    node = behindAlias(next, document);
  }
  return wordsOf(node, text);
}

/** Pointers to everything that stands as these words, in the order of the text; what is behind aliases has its own place. */
export function pointersTo(
  document: Document.Parsed,
  text: string,
  words: string,
): readonly string[] {
  // parseDocument makes nodes of all values.
  const found = (node: Node | null, pointer: string): readonly string[] => [
    ...(wordsOf(node, text) === words ? [pointer] : []),
    ...(isSeq(node) ? node.items.flatMap((item, i) => found(item as Node, `${pointer}/${i}`)) : []),
    ...(isMap(node)
      ? node.items.flatMap((pair) =>
          found(pair.value as Node | null, pointer + pointerStep(keyOf(pair))),
        )
      : []),
  ];
  return found(document.contents, "");
}

/** The words that stand where evidence says; null where nothing does. `structure` parses the text, where that is needed. */
export function evidenceWords(
  evidence: Evidence,
  text: string,
  structure: () => Document.Parsed | null,
): string | null {
  if (evidence.kind === "SPAN") return text.slice(evidence.start ?? 0, evidence.end ?? 0);
  const parsed = structure();
  return parsed === null ? null : wordsAt(parsed, text, evidence.pointer ?? "");
}

/** Tells whether evidence stands where it says. Each structured text is parsed once, where a pointer leads into it. */
export function evidencePlaces(): (evidence: Evidence, document: StoredDocument) => boolean {
  const parsed = new Map<string, Document.Parsed | null>();
  const structure = ({ id, text }: StoredDocument): Document.Parsed | null => {
    const known = parsed.get(id);
    if (known !== undefined) return known;
    const made = parseStructured(text);
    parsed.set(id, made);
    return made;
  };
  return (evidence, document) =>
    evidenceWords(evidence, document.text, () => structure(document)) === evidence.exact;
}
