/** Keys under which readings, editions and judgements are found again in the ledger; those of identity are in `identity-keys.ts`. */
import type { Decision, Edition, Judgement, ReadingEntry } from "../model/ledger.ts";
import { targetsOf } from "./log-rows.ts";
import { sourceId } from "./sources.ts";

/** Makes keys. */
export const keyOf = {
  /** Readings of a document. */
  readings: (document: string) => `read ${document}`,
  /** Editions of a source, by the source's id. */
  editions: (source: string) => `editions ${source}`,
  /** Readings and editions that a run brought. */
  run: (run: string) => `run ${run}`,
  /** Judgements about an id. */
  judged: (id: string) => `judged ${id}`,
  /** Judgements of a kind. */
  decision: (kind: Decision["kind"]) => `decision ${kind}`,
  /** Judgements that were made or ended under a key of whoever asked for it. */
  idempotency: (key: string) => `idempotency ${key}`,
} as const;

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
