/** One batch of files goes in: its drafts become claims, its editions take their places, its run is noted. */
import { commit, type CommitResult, type Lookup, type MakeBatch } from "../commit/commit.ts";
import { EMPTY_BATCH, type Batch } from "../commit/merge-batch.ts";
import type { Graph } from "../graph/graph.ts";
import type { Run } from "../model/ledger.ts";
import { readLedger } from "../model/ledger-payload.ts";
import type { Model } from "../model/model.ts";
import type { SourceSettings } from "../model/source-settings.ts";
import { packageVersion } from "../package-version.ts";
import type { Gazetteer } from "./extract/gazetteer.ts";
import { makeClaims } from "./make-claims.ts";
import { knownEditions } from "./known-editions.ts";
import { placeEditions } from "./place-editions.ts";
import type { DraftedDocument, Reading } from "./reading.ts";
import { recordClaims, recordReading, type MadeClaim } from "./record-claims.ts";
import type { Rejection } from "./rejection.ts";
import { noteCommit, startRun } from "./run-notes.ts";

export interface CommitReadingsOptions {
  readonly graph: Graph;
  readonly model: Model;
  readonly sources: readonly SourceSettings[];
  readonly gazetteer: Gazetteer;
  readonly acceptLoss: boolean;
  readonly wholeUpTo?: number;
}

/** What a run has done before this batch. */
export interface RunSoFar {
  readonly run: Run | null;
  /** Refused and not noted yet. */
  readonly rejected: readonly Rejection[];
}

/** What came of one batch. */
export interface CommittedReadings {
  readonly result: CommitResult;
  /** The run as it stands now; the ledger has it where anything changed. */
  readonly run: Run;
  /** Documents that went in, with their claims. */
  readonly made: readonly Made[];
  readonly rejected: readonly Rejection[];
  /** Files whose edition says no place among those of its source. */
  readonly unsequenced: readonly string[];
}
export type Made = DraftedDocument & { readonly claims: readonly MadeClaim[] };

/** Commits what some files hold; reference data is in no count. */
export async function commitReadings(
  readings: readonly Reading[],
  before: RunSoFar,
  options: CommitReadingsOptions,
): Promise<CommittedReadings> {
  const { graph, model, sources, wholeUpTo } = options;
  let brought: Brought | null = null;
  const makeBatch: MakeBatch = async (store, instant) => {
    brought = await bring(readings, before, { store, instant, options });
    return brought.batch;
  };
  const how = wholeUpTo === undefined ? {} : { wholeUpTo };
  const result = await commit(graph, { model, sources }, makeBatch, how);
  return { result, ...asBrought(brought) };
}

type Brought = Omit<CommittedReadings, "result"> & { readonly batch: Batch };

/** The compiler does not see that a commit calls what it is given. */
function asBrought(brought: Brought | null): Brought {
  if (brought === null) throw new Error("The commit made no batch.");
  return brought;
}

interface BringContext {
  readonly store: Lookup;
  readonly instant: number;
  readonly options: CommitReadingsOptions;
}

async function bring(
  readings: readonly Reading[],
  before: RunSoFar,
  { store, instant, options }: BringContext,
): Promise<Brought> {
  const { model, gazetteer, acceptLoss } = options;
  const started = before.run ?? startRun({ tool: "dragoman", version: packageVersion() }, instant);
  const { documents, editions, rejected, unsequenced } = placeEditions(readings, {
    known: await knownEditions(readings, store),
    run: started.id,
    instant,
    acceptLoss,
  });
  const made = documents.map((drafted) => {
    const claims = makeClaims(drafted, model, gazetteer);
    return { ...drafted, ...claims };
  });
  const refused = [
    ...readings.flatMap((reading) => reading.rejected),
    ...rejected,
    ...made.flatMap((one) => one.rejected),
  ];
  const run = noteCommit(started, {
    ...(await countClaims(made, store)),
    rejected: [...before.rejected, ...refused],
  });
  return { batch: batchOf(made, { editions, run }), run, made, rejected: refused, unsequenced };
}

/** Claims of all that is no reference data. */
async function countClaims(
  made: readonly Made[],
  store: Lookup,
): Promise<Omit<Run["counts"], "rejected">> {
  const own = made
    .filter(({ document }) => !document.isReference)
    .flatMap(({ claims }) => claims.map(({ claim }) => claim.id));
  const distinct = [...new Set(own)];
  const documentIds = [...new Set(made.map(({ document }) => document.id))];
  const { claims: known, documents } = readLedger(
    await store.entriesById([...distinct, ...documentIds]),
  );
  // Claims of what was erased do not come back.
  const withheld = new Set(
    made
      .filter(({ document }) => documents.get(document.id)?.withheld !== undefined)
      .flatMap(({ claims }) => claims.map(({ claim }) => claim.id)),
  );
  const accepted = distinct.filter((id) => !known.has(id) && !withheld.has(id)).length;
  return { accepted, held: 0, duplicates: own.length - accepted };
}

const batchOf = (
  made: readonly Made[],
  { editions, run }: Pick<Batch, "editions"> & { readonly run: Run },
): Batch => ({
  ...EMPTY_BATCH,
  documents: made.map(({ document }) => document),
  claims: made.flatMap(({ document, claims, tool }) => recordClaims(claims, document, tool)),
  readings: made.map(({ document, tool }) => recordReading(document, tool, run.id)),
  editions,
  runs: [run],
});
