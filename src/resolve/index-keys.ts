/**
 * Keys under which entries of the ledger are found again, beside those of identity (`identity-keys.ts`): what a commit looks up
 * instead of reading everything. Those of an entry's own content never change; those of what a claim was resolved to
 * (`resolved-keys.ts`) are written anew when it is resolved otherwise.
 */
import type { Claim, StoredDocument } from "../model/claim.ts";
import { shortHash } from "../model/entity-id.ts";
import type { Decision, Edition, Judgement, ReadingEntry, RecordedClaim } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import { identityKey, identityKeys } from "./identity-keys.ts";
import { targetsOf } from "./log-rows.ts";
import { sourceId } from "./sources.ts";

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
  /** Claims and documents that lead to an entity. */
  leadsTo: (entity: string) => `to ${entity}`,
  /** Claims that write an entity in these very words. */
  spelt: (entity: string, text: string) => `spelt ${shortHash([entity, text])}`,
  /** Claims of one key (rule 7). */
  fact: (key: string) => `fact ${shortHash(key)}`,
  /** Claims whose fact has this id, or had it at birth. */
  factId: (id: string) => `fact-id ${id}`,
  /** Claims of facts that stand against one another, by the slot. */
  slot: (slot: string) => `slot ${shortHash(slot)}`,
} as const;

/** A document's own keys: its publishers, and the names that stand in it. */
export const documentKeys = ({ publications, mentions }: StoredDocument): readonly string[] => [
  ...publications.flatMap(({ publisher }) =>
    publisher === null ? [] : [keyOf.publisher(sourceId(publisher)), identityKey.name(publisher)],
  ),
  ...mentions.flatMap(({ mention: { id, text } }) => [
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

/** The words of a live claim. */
export const wordKeys = (claim: Claim, model: Model): readonly string[] =>
  identityKeys(claim, model);
