/**
 * Keys under which entries of the ledger are found again: what a commit looks up instead of reading everything. Those of an
 * entry's own words never change; those of what a claim was resolved to are written anew when it is resolved otherwise.
 */
import type { Claim, Mention, StoredDocument } from "../model/claim.ts";
import { shortHash } from "../model/entity-id.ts";
import { nameKey, wordCount } from "../model/fold.ts";
import type { Edition, Judgement, ReadingEntry, RecordedClaim } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import { definiteKind, readBirths, type Births } from "./births.ts";
import { targetsOf } from "./log-rows.ts";
import { mentionUses, subjectUse, type MentionUse } from "./mention-uses.ts";
import { sourceId } from "./sources.ts";

/** The kinds of keys. What stands after the colon is said beside each. */
export const keyOf = {
  /** Claims of a document. */
  inDocument: (document: string) => `in:${document}`,
  /** Claims of a document that use handles: which of its names mean two entities. */
  handles: (document: string) => `handles:${document}`,
  /** Readings of a document. */
  readings: (document: string) => `read:${document}`,
  /** Documents of a source, by the source's id. */
  publisher: (source: string) => `publisher:${source}`,
  /** Editions of a source, by the source's id. */
  editions: (source: string) => `editions:${source}`,
  /** Claims of a record of a source. */
  record: (source: string, record: string) => `record:${source}|${record}`,
  /** Readings and editions that a run brought. */
  run: (run: string) => `run:${run}`,
  /** Judgements about an id. */
  judged: (id: string) => `judged:${id}`,
  /** Claims and documents that write a name, and mean its bearer by it. */
  written: (name: string) => `name:${nameKey(name)}`,
  /** Claims that say that something is named so. */
  named: (name: string) => `named:${nameKey(name)}`,
  /** Claims that give an id of another scheme. */
  foreign: (scheme: string, value: string) => `foreign:${scheme}|${value}`,
  /** Claims that give a name, an id or a definition to a birth id. */
  about: (birth: string) => `about:${birth}`,
  /** Claims that write a birth id that outlives their document. */
  birth: (birth: string) => `birth:${birth}`,
  /** Those of them that do so under a handle. */
  held: (birth: string) => `held:${birth}`,
  /** Claims whose document ties this part of identity to others by a handle. */
  tied: (birth: string) => `tied:${birth}`,
  /** Claims and documents that lead to an entity. */
  leadsTo: (entity: string) => `to:${entity}`,
  /** Claims that write an entity in these very words. */
  spelt: (entity: string, text: string) => `spelt:${shortHash([entity, text])}`,
  /** Claims of one key (rule 7), by the key. */
  fact: (key: string) => `fact:${shortHash(key)}`,
  /** Claims whose fact has or had this id at birth. */
  factBirth: (id: string) => `born:${id}`,
  /** Claims of facts that stand against one another, by the slot. */
  slot: (slot: string) => `slot:${shortHash(slot)}`,
} as const;

export const documentKeys = (document: StoredDocument): readonly string[] => [
  ...document.publications.flatMap(({ publisher }) =>
    publisher === null ? [] : [keyOf.publisher(sourceId(publisher)), keyOf.written(publisher)],
  ),
  ...document.mentions.flatMap(({ mention }) => writtenKeys(mention)),
];

export const readingKeys = ({ document, runs }: ReadingEntry): readonly string[] => [
  keyOf.readings(document),
  ...runs.map(keyOf.run),
];

export const editionKeys = ({ source, run }: Edition): readonly string[] => [
  keyOf.editions(sourceId(source)),
  keyOf.run(run),
];

export const judgementKeys = ({ says }: Judgement): readonly string[] =>
  targetsOf(says).map(keyOf.judged);

/** Keys of a claim that say where it comes from: it has them dead or alive. */
export const originKeys = ({ claim, assertions }: RecordedClaim): readonly string[] => [
  keyOf.inDocument(claim.document),
  ...assertions.flatMap(({ record }) =>
    record === null ? [] : [keyOf.record(sourceId(record.source), record.record)],
  ),
];

/** Keys of the words of a live claim. */
export function wordKeys(claim: Claim, model: Model): readonly string[] {
  const uses = mentionUses(claim, model);
  const births = readBirths(uses, model);
  const own = uses.flatMap((use) => [
    ...writtenKeys(use.mention),
    ...lastingBirths(use, births).map(keyOf.birth),
    ...(use.mention.local === null
      ? []
      : [keyOf.handles(claim.document), ...lastingBirths(use, births).map(keyOf.held)]),
  ]);
  return [...own, ...identityKeys(claim, births, model)];
}

/** A mention with an id of its own means that, whatever its words. */
const writtenKeys = ({ id, text }: Mention): readonly string[] =>
  id === null && text !== null ? [keyOf.written(text)] : id === null ? [] : [keyOf.birth(id)];

/** Birth ids that a mention has or could have, those of its document aside. */
export function lastingBirths(use: MentionUse, births: Births): readonly string[] {
  const { id, text } = use.mention;
  if (id !== null) return [id];
  const kind = definiteKind(use);
  return kind === null || text === null || wordCount(text) < 2 ? [] : [births.named(kind, text)];
}

/** Every birth id that a mention has or could have. */
export function possibleBirths(use: MentionUse, births: Births): readonly string[] {
  const { id, text, local } = use.mention;
  const kind = definiteKind(use);
  if (id !== null || kind === null) return lastingBirths(use, births);
  return [
    ...lastingBirths(use, births),
    ...(text === null ? [] : [births.scoped(kind, text, use.document)]),
    ...(local === null ? [] : [births.local(kind, local, use.document)]),
  ];
}

function identityKeys(claim: Claim, births: Births, model: Model): readonly string[] {
  const { statement } = claim;
  const subject = subjectUse(claim, model);
  if (statement.says === "fact" || subject === null) return [];
  const about = possibleBirths(subject, births).map(keyOf.about);
  if (statement.says === "name") return [...about, keyOf.named(statement.name)];
  if (statement.says !== "externalId") return about;
  const values = [statement.value, ...(statement.supersededBy ? [statement.supersededBy] : [])];
  return [...about, ...values.map((value) => keyOf.foreign(statement.scheme, value))];
}
