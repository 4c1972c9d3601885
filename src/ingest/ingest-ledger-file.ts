/** An export of another store goes into this one, many lines per commit; what is known already changes nothing. */
import { commit, type CommitResult, type Lookup } from "../commit/commit.ts";
import { EMPTY_BATCH, type Batch } from "../commit/merge-batch.ts";
import { DragomanError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { Evidence, StoredDocument } from "../model/claim.ts";
import type { RecordedClaim } from "../model/ledger.ts";
import { readLedger } from "../model/ledger-payload.ts";
import type { Model } from "../model/model.ts";
import type { SourceSettings } from "../model/source-settings.ts";
import { evidencePlaces } from "../model/structured-text.ts";
import { gate } from "./gate.ts";
import type { SourceFile } from "./read.ts";
import type { LedgerFileEntry } from "./readers/ledger-entry.ts";
import {
  checkHead,
  readEnd,
  readEntry,
  readLines,
  type LedgerLine,
} from "./readers/ledger-file.ts";
import { reject, wholeFile, type Rejection } from "./rejection.ts";

export interface LedgerFileOptions {
  readonly graph: Graph;
  readonly model: Model;
  readonly sources?: readonly SourceSettings[];
  readonly signal?: AbortSignal;
  /** Told before each commit. */
  readonly onCommit?: (lines: number) => void;
  /** Entries per commit. */
  readonly batchSize?: number;
}

/** What one commit took in. */
export interface LedgerFileStep {
  readonly result: CommitResult | null;
  /** Documents and claims that it told of. */
  readonly documents: readonly string[];
  readonly claims: readonly { readonly id: string; readonly document: string }[];
  readonly rejected: readonly Rejection[];
}

/** A commit reads and writes about so many entries, or so many characters, at once. */
const PER_COMMIT = { entries: 20_000, characters: 64_000_000 } as const;

/** Takes a file in and tells of each commit; a file that is no export gives one step without a commit. */
export async function* ingestLedgerFile(
  input: string | SourceFile,
  options: LedgerFileOptions,
): AsyncGenerator<LedgerFileStep> {
  const path = typeof input === "string" ? input : input.path;
  const chunk = new Chunk(options.batchSize ?? PER_COMMIT.entries);
  let found = 0;
  let end: number | null = null;
  for await (const line of readLines(input)) {
    if (line.line === 1) {
      const refused = checkHead(line);
      if (refused !== null) return yield nothing([reject(refused, wholeFile(path))]);
      continue;
    }
    end = readEnd(line);
    if (end !== null) break;
    found += 1;
    chunk.add(line);
    if (chunk.isFull()) yield await commitLines(chunk.take(), path, options);
    if (options.signal?.aborted) return;
  }
  yield await commitLines(chunk.take(), path, options);
  if (end !== found)
    yield nothing([reject(new DragomanError("FILE_CUT_SHORT", [found]), wholeFile(path))]);
}

const nothing = (rejected: readonly Rejection[]): LedgerFileStep => ({
  result: null,
  documents: [],
  claims: [],
  rejected,
});

/** Lines that wait for their commit. */
class Chunk {
  readonly #size: number;
  #lines: LedgerLine[] = [];
  #characters = 0;

  constructor(size: number) {
    this.#size = size;
  }

  add(line: LedgerLine): void {
    this.#lines.push(line);
    this.#characters += line.text.length;
  }

  isFull(): boolean {
    return this.#lines.length >= this.#size || this.#characters >= PER_COMMIT.characters;
  }

  take(): readonly LedgerLine[] {
    const lines = this.#lines;
    this.#lines = [];
    this.#characters = 0;
    return lines;
  }
}

interface Placed {
  readonly line: number;
  readonly entry: LedgerFileEntry;
}

async function commitLines(
  lines: readonly LedgerLine[],
  path: string,
  { graph, model, sources = [], onCommit }: LedgerFileOptions,
): Promise<LedgerFileStep> {
  const rejected: Rejection[] = [];
  const refuse = (error: DragomanError, line: number): void => {
    rejected.push(reject(error, { ...wholeFile(path), line }));
  };
  const read = lines.flatMap((line): readonly Placed[] => {
    const entry = readEntry(line);
    if (!(entry instanceof DragomanError)) return [{ line: line.line, entry }];
    refuse(entry, line.line);
    return [];
  });
  onCommit?.(lines.at(-1)?.line ?? 0);
  let taken: readonly Placed[] = [];
  const result = await commit(graph, { model, sources }, async (store) => {
    const texts = { documents: await documentsOf(read, store), stands: evidencePlaces() };
    taken = read.filter(({ line, entry }) => {
      const refused = entry.kind === "claim" ? checkClaim(entry.content, texts, model) : null;
      if (refused !== null) refuse(refused, line);
      return refused === null;
    });
    return batchOf(taken.map(({ entry }) => entry));
  });
  const documents = taken.flatMap(({ entry }) =>
    entry.kind === "document" ? [entry.content.id] : [],
  );
  const claims = taken.flatMap(({ entry }) =>
    entry.kind === "claim" ? [entry.content.claim] : [],
  );
  return { result, documents, claims, rejected };
}

/** Documents that are told of, or on which claims that are told of rest. */
async function documentsOf(
  read: readonly Placed[],
  store: Lookup,
): Promise<ReadonlyMap<string, StoredDocument>> {
  const told = new Map(
    read.flatMap(({ entry }) =>
      entry.kind === "document" ? [[entry.content.id, entry.content] as const] : [],
    ),
  );
  const others = read.flatMap(({ entry }) =>
    entry.kind === "claim" && !told.has(entry.content.claim.document)
      ? [entry.content.claim.document]
      : [],
  );
  const { documents } = readLedger(await store.entriesById([...new Set(others)]));
  // What was erased here stays so, whatever the file tells.
  const known = readLedger(await store.entriesById([...told.keys()])).documents;
  const erased = [...known].filter(([, document]) => document.withheld !== undefined);
  return new Map([...documents, ...told, ...erased]);
}

interface Texts {
  readonly documents: ReadonlyMap<string, StoredDocument>;
  readonly stands: (evidence: Evidence, document: StoredDocument) => boolean;
}

/** A claim says what the schema knows, and its words stand where it says. */
function checkClaim({ claim }: RecordedClaim, texts: Texts, model: Model): DragomanError | null {
  const document = texts.documents.get(claim.document);
  if (document === undefined)
    return new DragomanError("BAD_ENTRY", [`its document ${claim.document} is not there`]);
  // It is known and does not come back: the commit leaves it out.
  if (document.withheld !== undefined) return null;
  const misplaced = claim.evidence.find((evidence) => !texts.stands(evidence, document));
  if (misplaced !== undefined)
    return new DragomanError("BAD_ENTRY", [
      `"${misplaced.exact}" does not stand at its place in ${document.id}`,
    ]);
  const draft = { ...claim, extractor: "", confidence: 0, quotes: [], pointer: null };
  return gate({ draft, evidence: claim.evidence, model, words: null });
}

function batchOf(entries: readonly LedgerFileEntry[]): Batch {
  return {
    ...EMPTY_BATCH,
    documents: entries.flatMap((entry) => (entry.kind === "document" ? [entry.content] : [])),
    claims: entries.flatMap((entry) => (entry.kind === "claim" ? [entry.content] : [])),
    readings: entries.flatMap((entry) => (entry.kind === "reading" ? [entry.content] : [])),
    editions: entries.flatMap((entry) => (entry.kind === "edition" ? [entry.content] : [])),
    judgements: entries.flatMap((entry) => (entry.kind === "judgement" ? [entry.content] : [])),
    runs: entries.flatMap((entry) => (entry.kind === "run" ? [entry.content] : [])),
    firstKnown: new Map(entries.map(({ content, recordedAt }) => [content.id, recordedAt])),
  };
}
