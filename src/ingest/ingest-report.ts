/** What came of an ingestion, commit by commit. */
import type { CommitResult } from "../commit/commit.ts";
import { compareText } from "../model/order.ts";
import type { Waiting } from "../resolve/resolve.ts";
import type { CommittedReadings } from "./commit-readings.ts";
import type { LedgerFileStep } from "./ingest-ledger-file.ts";
import type { Rejection } from "./rejection.ts";

export interface IngestReport {
  /** Files given, without reference data. */
  readonly files: number;
  /** Files that were not read because the run was stopped. */
  readonly skipped: number;
  readonly documents: number;
  readonly claims: {
    readonly accepted: number;
    /** Known before, those of retracted documents included. */
    readonly duplicate: number;
    /** Known, and of documents that are taken back: they stay so until somebody reinstates them. */
    readonly retracted: number;
    /** Known, and of documents that are erased by law: they do not come back. */
    readonly withheld: number;
    readonly waiting: number;
  };
  /** Claims that this run brought, or touched, and that lead to nothing yet, with the reason. */
  readonly waiting: readonly Waiting[];
  readonly rejected: readonly Rejection[];
  /** Files that give an edition and not its place among those of its source: the order in which they came counts. */
  readonly unsequenced: readonly string[];
  /** The run as the ledger has it; null where nothing was new. */
  readonly run: string | null;
  /** Rows of the graph that were written or removed; both 0 when nothing is new. */
  readonly rows: { readonly written: number; readonly removed: number };
}

/** The report of a run that has read nothing yet. */
export const startReport = (files: number, rejected: readonly Rejection[]): IngestReport => ({
  files,
  skipped: 0,
  documents: 0,
  claims: { accepted: 0, duplicate: 0, retracted: 0, withheld: 0, waiting: 0 },
  waiting: [],
  rejected,
  unsequenced: [],
  run: null,
  rows: { written: 0, removed: 0 },
});

/** With what one commit of files brought. Reference data is in no count but that of rows. */
export function addCommit(report: IngestReport, committed: CommittedReadings): IngestReport {
  const { result, run, made, rejected, unsequenced } = committed;
  const own = made.filter(({ document }) => !document.isReference);
  const claims = own.flatMap((one) => one.claims.map(({ claim }) => claim.id));
  const accepted = new Set(claims.filter((id) => result.added.has(id))).size;
  const retracted = own
    .filter(({ document }) => result.retracted.has(document.id))
    .flatMap((one) => one.claims.filter(({ claim }) => !result.added.has(claim.id)));
  const waiting = stillWaiting(report.waiting, result);
  const withheld = own
    .filter(({ document }) => result.withheld.has(document.id))
    .flatMap((one) => one.claims);
  return {
    ...report,
    documents: report.documents + new Set(own.map(({ document }) => document.id)).size,
    claims: {
      accepted: report.claims.accepted + accepted,
      duplicate: report.claims.duplicate + claims.length - accepted,
      retracted: report.claims.retracted + retracted.length,
      withheld: report.claims.withheld + withheld.length,
      waiting: waiting.length,
    },
    waiting,
    rejected: [...report.rejected, ...rejected],
    unsequenced: [...report.unsequenced, ...unsequenced],
    run: report.run ?? (result.recorded.length > 0 ? run.id : null),
    rows: {
      written: report.rows.written + result.written,
      removed: report.rows.removed + result.removed,
    },
  };
}

/** With what one commit of an export brought. */
export function addStep(
  report: IngestReport,
  { result, documents, claims, rejected }: LedgerFileStep,
): IngestReport {
  const accepted = claims.filter(({ id }) => result?.added.has(id)).length;
  const waiting = result === null ? report.waiting : stillWaiting(report.waiting, result);
  const withheld = claims.filter(({ document }) => result?.withheld.has(document)).length;
  return {
    ...report,
    documents: report.documents + documents.length,
    claims: {
      ...report.claims,
      accepted: report.claims.accepted + accepted,
      duplicate: report.claims.duplicate + claims.length - accepted,
      withheld: report.claims.withheld + withheld,
      waiting: waiting.length,
    },
    waiting,
    rejected: [...report.rejected, ...rejected],
    rows: {
      written: report.rows.written + (result?.written ?? 0),
      removed: report.rows.removed + (result?.removed ?? 0),
    },
  };
}

/** A claim that waited may lead somewhere once more is known. */
function stillWaiting(
  before: readonly Waiting[],
  { waiting, leading }: CommitResult,
): readonly Waiting[] {
  const found = new Map([...before, ...waiting].map((one) => [one.claim, one]));
  for (const claim of leading) found.delete(claim);
  return [...found.values()].sort((a, b) => compareText(a.claim, b.claim));
}
