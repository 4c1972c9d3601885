/** YAML and JSON as nodes with their places, so that every refusal can say line, column and field. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import { DragomanError } from "../../errors.ts";
import type { Pointer } from "../../model/claim.ts";
import {
  behindAlias,
  keyOf,
  pointerStep,
  STRUCTURED,
  wordsOf,
} from "../../model/structured-text.ts";
import { RecordRefused, reject, type Place, type Rejection } from "../rejection.ts";

/** A value of the file with the way to it. */
export interface YamlValue {
  readonly file: YamlFile;
  readonly node: Node | null;
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
  /** Name of the field that holds it. */
  readonly field: string | null;
}
export interface YamlFile {
  readonly path: string;
  readonly text: string;
  readonly lines: LineCounter;
  readonly document: Document.Parsed;
}

/** Parses a file; the list of what is broken in it, if anything is. */
export function openYaml(path: string, text: string): YamlFile | readonly Rejection[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...STRUCTURED, lineCounter: lines });
  if (document.errors.length === 0) return { path, text, lines, document };
  return document.errors.slice(0, 1).map((error) => {
    const at = lines.linePos(error.pos[0]);
    const problem = (error.message.split("\n")[0] ?? "").replace(/[.:]?\s*$/u, ".");
    return reject(new DragomanError("FILE_NOT_YAML", [problem]), {
      file: path,
      line: at.line,
      column: at.col,
      field: null,
      record: null,
    });
  });
}

/** The whole file as one value. */
export const rootOf = (file: YamlFile): YamlValue => ({
  file,
  node: contentsOf(file),
  pointer: "",
  field: null,
});

const contentsOf = (file: YamlFile): Node | null => file.document.contents;

/** Where a value stands. */
export function placeOf({ file, node, pointer, field }: YamlValue): Place {
  const at = node?.range ? file.lines.linePos(node.range[0]) : null;
  return {
    file: file.path,
    line: at?.line ?? null,
    column: at?.col ?? null,
    field,
    record: /^\/[^/]+\/\d+/.exec(pointer)?.[0] ?? null,
  };
}

/** Refuses a record in which a field is missing. */
export function refuseMissing(record: YamlValue, field: string, owner: string): never {
  throw new RecordRefused(new DragomanError("MISSING_FIELD", [field, owner]), {
    ...placeOf(record),
    field,
  });
}

/** Refuses the record that holds this value. */
export function refuse(value: YamlValue, error: DragomanError): never {
  throw new RecordRefused(error, placeOf(value));
}

/** The entries of a mapping by key; refuses anything else. */
export function entriesOf(value: YamlValue, what: string): ReadonlyMap<string, YamlValue> {
  if (!isMap(value.node))
    return refuse(
      value,
      new DragomanError("BAD_RECORD", [`${what} must be a mapping of fields to values.`]),
    );
  return new Map(
    value.node.items.map(
      (pair) => [keyOf(pair), childOf(value, keyOf(pair), pair.value, keyOf(pair))] as const,
    ),
  );
}

/** The items of a list; one value alone is a list of one. */
export function itemsOf(value: YamlValue): readonly YamlValue[] {
  if (!isSeq(value.node)) return [value];
  return value.node.items.map((item, i) => childOf(value, String(i), item, value.field));
}

export const isList = (value: YamlValue): boolean => isSeq(value.node);
export const isMapping = (value: YamlValue): boolean => isMap(value.node);
/** Whether nothing is written there. */
export const isEmpty = ({ node }: YamlValue): boolean =>
  node === null || (isScalar(node) && node.value === null);

function childOf(parent: YamlValue, key: string, given: unknown, field: string | null): YamlValue {
  return {
    file: parent.file,
    node: behindAlias(given, parent.file.document),
    pointer: parent.pointer + pointerStep(key),
    field,
  };
}

/** A text, exactly as written where YAML would read a number or a truth value; refuses lists and mappings. */
export function textOf(value: YamlValue): string {
  const { node } = value;
  if (!isScalar(node) || node.value === null)
    return refuse(
      value,
      new DragomanError("BAD_RECORD", [`The field "${value.field ?? ""}" must be a text.`]),
    );
  return wordsOf(node, value.file.text);
}

/** The plain value of a scalar. */
export const scalarOf = ({ node }: YamlValue): unknown => (isScalar(node) ? node.value : undefined);

/** Everything that a value holds, as plain data. */
export const contentOf = ({ node, file }: YamlValue): unknown =>
  node === null ? null : node.toJS(file.document);

/** A value as evidence. */
export function pointerTo(value: YamlValue): Pointer {
  return {
    pointer: value.pointer,
    exact: wordsOf(value.node, value.file.text),
    line: placeOf(value).line ?? 1,
  };
}
