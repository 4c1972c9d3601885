/** What the operator says of publishers: how far each is trusted, and for which predicates it is the primary record (rule 16). */
import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from "yaml";
import { DragomanError } from "../errors.ts";
import { foldName } from "./fold.ts";
import type { Model } from "./model.ts";
import { behindAlias, keyOf, listItems, STRUCTURED } from "./structured-text.ts";

const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
/** A is the best; F is that of which nothing is set. */
export type ReliabilityValue = (typeof RELIABILITIES)[number];
export interface SourceSettings {
  /** Name of the publisher; case, marks and blanks make no difference. */
  readonly name: string;
  readonly reliability: ReliabilityValue;
  /** Predicates for which it is the primary record. */
  readonly primaryFor: readonly string[];
}

const KEYS = ["name", "reliability", "primaryFor"] as const;

interface SettingsFile {
  readonly path: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Reads a YAML list of sources. Throws BAD_SOURCES with the line of the first thing that is wrong, and what is allowed there. */
export function parseSourceSettings(
  text: string,
  path: string,
  model: Model,
): readonly SourceSettings[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...STRUCTURED, lineCounter: lines });
  const file = { path, document, lines };
  const [broken] = document.errors;
  if (broken) return refuseAt(file, broken.pos[0], broken.message.split("\n")[0] ?? "");
  if (document.contents === null) return [];
  const items = listItems(document.contents);
  if (items === null) return refuse(file, document.contents, "A list of sources is allowed here.");
  const found = new Map<string, SourceSettings>();
  for (const item of items) {
    const node = behindAlias(item, document);
    const source = readSource(node, file, model);
    const key = foldName(source.name);
    if (found.has(key))
      refuse(file, node, `"${source.name}" stands twice; each source is allowed once.`);
    found.set(key, source);
  }
  return [...found.values()];
}

function readSource(node: Node | null, file: SettingsFile, model: Model): SourceSettings {
  const allowed = `A source has the fields ${KEYS.join(", ")}.`;
  if (!isMap(node)) return refuse(file, node, allowed);
  const fields = new Map<string, Node | null>();
  for (const pair of node.items) {
    const value = behindAlias(pair.value, file.document);
    const key = keyOf(pair);
    if (!KEYS.some((known) => known === key))
      refuse(file, value ?? node, `"${key}" is no field of a source. ${allowed}`);
    fields.set(key, value);
  }
  const name = textAt(fields.get("name") ?? null);
  if (name === null || foldName(name) === "")
    return refuse(file, fields.get("name") ?? node, "A source needs the name of its publisher.");
  return {
    name,
    reliability: fields.has("reliability")
      ? readReliability(fields.get("reliability") ?? null, file)
      : "F",
    primaryFor: fields.has("primaryFor")
      ? readPredicates(fields.get("primaryFor") ?? null, file, model)
      : [],
  };
}

function readReliability(node: Node | null, file: SettingsFile): ReliabilityValue {
  const given = textAt(node);
  const found = RELIABILITIES.find((value) => value === given);
  return found ?? refuse(file, node, `reliability is one of ${RELIABILITIES.join(", ")}.`);
}

function readPredicates(node: Node | null, file: SettingsFile, model: Model): readonly string[] {
  const known = predicatesOf(model);
  const items = listItems(node);
  if (items === null) return refuse(file, node, "primaryFor is a list of predicates.");
  return items
    .map((item) => {
      const value = behindAlias(item, file.document);
      const predicate = textAt(value);
      return predicate !== null && known.includes(predicate)
        ? predicate
        : refuse(
            file,
            value,
            `"${predicate ?? ""}" is no predicate; allowed are ${known.join(", ")}.`,
          );
    })
    .sort();
}

/** Every predicate that a fact can have, in order. */
const predicatesOf = (model: Model): readonly string[] => {
  const ofTypes = [...model.types.values()].flatMap((type): readonly string[] =>
    type.family === "fact" ? type.predicates : [],
  );
  return [...new Set([...ofTypes, ...model.attributes.keys()])].sort();
};

const textAt = (node: Node | null): string | null =>
  isScalar(node) && typeof node.value === "string" ? node.value : null;

const refuse = (file: SettingsFile, node: Node | null, problem: string): never =>
  refuseAt(file, node?.range?.[0] ?? 0, problem);

function refuseAt({ path, lines }: SettingsFile, offset: number, problem: string): never {
  throw new DragomanError("BAD_SOURCES", [path, lines.linePos(offset).line, problem]);
}
