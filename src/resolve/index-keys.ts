/**
 * Keys under which entries of the ledger are found again, beside those of identity (`identity-keys.ts`): what a commit looks up
 * instead of reading everything. Those of an entry's own content never change; those of what a claim was resolved to
 * (`resolved-keys.ts`) are written anew when it is resolved otherwise.
 */
import type { StoredDocument } from "../model/claim.ts";
import { shortHash } from "../model/entity-id.ts";
import type { Decision, Edition, Judgement, ReadingEntry, RecordedClaim } from "../model/ledger.ts";
import { identityKey } from "./identity-keys.ts";
import { targetsOf } from "./log-rows.ts";
import { sourceId, sourcesOf } from "./sources.ts";

const LEADS_TO = "to ";

/** Makes keys. */
export const keyOf = {
  /** Claims of a document. */
  inDocument: (document: string) => `in ${document}`,
  /** Readings of a document. */
  readings: (document: string) => `read ${document}`,
  /** Documents of a source, by the source's id. */
  publisher: (source: string) => `publisher ${source}`,
  /** Editions of a source, by the source's id. */
  editions: (source: string) => `editions ${source}`,
  /** Claims of a record of a source. */
  record: (source: string, record: string) => `record ${source} ${record}`,
  /** Readings and editions that a run brought. */
  run: (run: string) => `run ${run}`,
  /** Judgements about an id. */
  judged: (id: string) => `judged ${id}`,
  /** Judgements of a kind. */
  decision: (kind: Decision["kind"]) => `decision ${kind}`,
  /** Judgements that were made or ended under a key of whoever asked for it. */
  idempotency: (key: string) => `idempotency ${key}`,
  /** Claims that lead to an entity. */
  leadsTo: (entity: string) => `${LEADS_TO}${entity}`,
  /** Documents in which an entity is mentioned, or that it publishes. */
  mentions: (entity: string) => `mentions ${entity}`,
  /** Claims of one key (rule 7). */
  fact: (key: string) => `fact ${shortHash(key)}`,
  /** Claims that alone would give their fact this id (rule 13). */
  factId: (id: string) => `fact-id ${id}`,
  /** Claims of facts that stand against one another, by the slot. */
  slot: (slot: string) => `slot ${shortHash(slot)}`,
  /** Claims that a person holds an office. */
  holds: (person: string) => `holds ${person}`,
  /** Claims that a person acts or speaks, for whomever it does. */
  acts: (person: string) => `acts ${person}`,
  /** Dates of meetings of one company that can be one, by stretches of time in which they or their neighbouring days lie. */
  met: (company: string, stretch: number) => `met ${shortHash([company, stretch])}`,
  /** Claims that this place lies in others. */
  within: (place: string) => `within ${place}`,
} as const;

/** Those among a claim's keys under which all claims stand that make its fact with it, or stand against it. */
export const isKeyOfFact = (key: string): boolean => /^(?:fact|fact-id|slot) /.test(key);

/** Those under which dates of meetings stand. */
export const isMetKey = (key: string): boolean => key.startsWith("met ");

/** The days that a meeting can mean, told beside the keys of its dates: of one stretch few are neighbours. */
export const keyOfDays = ([first, last]: readonly [number, number]): string =>
  `days ${first} ${last}`;

/** The days in a key; null for keys of other sorts. */
export function daysInKey(key: string): readonly [number, number] | null {
  const [, first, last] = /^days (-?\d+) (-?\d+)$/.exec(key) ?? [];
  return first === undefined || last === undefined ? null : [Number(first), Number(last)];
}

/** The entity to which a claim with this key leads; null for keys of other sorts. */
export const entityInKey = (key: string): string | null =>
  key.startsWith(LEADS_TO) ? key.slice(LEADS_TO.length) : null;

/** A document's own keys: its publishers, and the names that stand in it. */
export const documentKeys = (document: StoredDocument): readonly string[] => [
  ...sourcesOf(document).map(keyOf.publisher),
  ...document.publications.flatMap(({ publisher }) =>
    publisher === null ? [] : [identityKey.name(publisher)],
  ),
  ...document.mentions.flatMap(({ mention: { id, text } }) => [
    ...(id === null ? [] : [identityKey.id(id)]),
    ...(id !== null || text === null ? [] : [identityKey.name(text)]),
  ]),
];

export const readingKeys = ({ document, runs }: ReadingEntry): readonly string[] => [
  keyOf.readings(document),
  ...runs.map(keyOf.run),
];

export const editionKeys = ({ source, run }: Edition): readonly string[] => [
  keyOf.editions(sourceId(source)),
  keyOf.run(run),
];

export const judgementKeys = ({ says, idempotencyKey, ended }: Judgement): readonly string[] => [
  ...targetsOf(says).map(keyOf.judged),
  keyOf.decision(says.kind),
  ...[idempotencyKey, ended?.idempotencyKey ?? null].flatMap((key) =>
    key === null ? [] : [keyOf.idempotency(key)],
  ),
];

/** Where a claim comes from: it has these keys dead or alive, so that it can be brought back. */
export const originKeys = ({ claim, assertions }: RecordedClaim): readonly string[] => [
  keyOf.inDocument(claim.document),
  ...assertions.flatMap(({ record }) =>
    record === null ? [] : [keyOf.record(sourceId(record.source), record.record)],
  ),
];
