/** What a claims file says of itself as an edition of a structured source, and its entries as records of it. */
import { DragomanError } from "../../errors.ts";
import {
  CLAIMS_FORMAT,
  COVERAGES,
  EDITION_KEYS,
  RECORD_KEYS,
} from "../../model/claims-file-keys.ts";
import type { Mention, Statement } from "../../model/claim.ts";
import { shortHash } from "../../model/entity-id.ts";
import { canonicalJson } from "../../model/rows.ts";
import type { DraftedEdition, PresentRecord } from "../reading.ts";
import type { Place } from "../rejection.ts";
import { readBoolean } from "./field-values.ts";
import {
  contentOf,
  entriesOf,
  isEmpty,
  isMapping,
  placeOf,
  refuse,
  refuseMissing,
  scalarOf,
  textOf,
  type YamlValue,
} from "./yaml-file.ts";

/** Refuses a file that a newer version of the format is written in. */
export function checkFormat(value: YamlValue | undefined): void {
  if (value === undefined) return;
  const given = scalarOf(value);
  if (typeof given !== "number" || !Number.isInteger(given) || given < 1)
    refuse(
      value,
      new DragomanError("BAD_RECORD", ["The format must be a whole number from 1 on."]),
    );
  else if (given > CLAIMS_FORMAT)
    refuse(value, new DragomanError("FILE_TOO_NEW", [given, CLAIMS_FORMAT]));
}

/** The edition that a file is, as its top says. */
export type EditionHeader = Pick<DraftedEdition, "source" | "coverage" | "sequence" | "place">;

/** Reads `edition`; null where the file has none. */
export function readEditionHeader(value: YamlValue | undefined): EditionHeader | null {
  if (value === undefined) return null;
  const entries = entriesOf(value, "edition");
  for (const [key, item] of entries)
    if (!EDITION_KEYS.some((known) => known === key))
      refuse(item, new DragomanError("UNKNOWN_FIELD", [key, "edition", EDITION_KEYS]));
  const [source, coverage, sequence] = EDITION_KEYS.map((key) => entries.get(key));
  if (source === undefined || isEmpty(source)) return refuseMissing(value, "source", "edition");
  if (coverage === undefined || isEmpty(coverage))
    return refuseMissing(value, "coverage", "edition");
  const known = COVERAGES.find((one) => one === textOf(coverage).trim().toLowerCase());
  if (known === undefined)
    return refuse(
      coverage,
      new DragomanError("UNKNOWN_VALUE", [textOf(coverage), "coverage", COVERAGES]),
    );
  return {
    source: textOf(source),
    coverage: known,
    sequence: sequence === undefined || isEmpty(sequence) ? null : textOf(sequence),
    place: placeOf(value),
  };
}

/** An entry as a record of its source. */
export interface RecordKeys {
  readonly record: string;
  readonly version: string | null;
  readonly isDeleted: boolean;
  readonly isChange: boolean;
  readonly place: Place;
}

/** Reads `record` and what goes with it; null where the file is no edition. */
export function readRecordKeys(value: YamlValue, edition: EditionHeader | null): RecordKeys | null {
  if (!isMapping(value)) return null; // The reader of the entry refuses it.
  const entries = entriesOf(value, "A record");
  if (edition === null) {
    const key = RECORD_KEYS.find((name) => entries.has(name));
    const at = entries.get(key ?? "");
    return at === undefined
      ? null
      : refuse(at, new DragomanError("RECORD_WITHOUT_EDITION", [at.field ?? ""]));
  }
  const [record, version] = [entries.get("record"), entries.get("version")];
  if (record === undefined || isEmpty(record))
    return refuseMissing(value, "record", "An entry of an edition");
  const keys = {
    record: textOf(record),
    version: version === undefined || isEmpty(version) ? null : textOf(version),
    isDeleted: isTrue(entries.get("deleted")),
    isChange: isTrue(entries.get("changed")),
    place: placeOf(value),
  };
  return keys.isDeleted ? withoutContent(keys, entries) : keys;
}

const isTrue = (value: YamlValue | undefined): boolean => value !== undefined && readBoolean(value);

const OF_DELETED: readonly string[] = ["record", "version", "deleted", "kind", "type"];

function withoutContent(keys: RecordKeys, entries: ReadonlyMap<string, YamlValue>): RecordKeys {
  for (const [key, item] of entries)
    if (!OF_DELETED.includes(key))
      refuse(item, new DragomanError("UNKNOWN_FIELD", [key, "A record that is gone", OF_DELETED]));
  return keys;
}

/** One entry of a record that is there, with the statements that were read from it. */
export interface RecordEntry {
  readonly keys: RecordKeys;
  readonly value: YamlValue;
  readonly statements: readonly Statement[];
}

/**
 * The records that entries make. Several entries can be one record; where none of them gives a version, a hash of what
 * they hold and of what their mentions mean in this file stands for it.
 */
export function presentRecords(
  entries: readonly RecordEntry[],
): ReadonlyMap<string, PresentRecord> {
  const byRecord = new Map<string, RecordEntry[]>();
  for (const entry of entries)
    byRecord.set(entry.keys.record, [...(byRecord.get(entry.keys.record) ?? []), entry]);
  return new Map(
    [...byRecord].flatMap(([record, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      const version = own.flatMap(({ keys }) => keys.version ?? [])[0] ?? contentVersion(own);
      const isChange = own.some(({ keys }) => keys.isChange);
      return [[record, { version, isChange, place: first.keys.place }] as const];
    }),
  );
}

const contentVersion = (entries: readonly RecordEntry[]): string =>
  shortHash(
    entries
      .map(({ value, statements }) =>
        canonicalJson({
          content: withoutKeys(contentOf(value)),
          mentions: statements.flatMap(mentionsOf),
        }),
      )
      .sort(),
  );

function withoutKeys(content: unknown): unknown {
  if (typeof content !== "object" || content === null) return content;
  const own = Object.entries(content).filter(([key]) => !RECORD_KEYS.some((name) => name === key));
  return Object.fromEntries(own);
}

const mentionsOf = (statement: Statement): readonly Mention[] =>
  statement.says === "fact" ? Object.values(statement.ends).flat() : [statement.subject];
