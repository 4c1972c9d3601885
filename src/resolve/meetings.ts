/**
 * Rule 6: which reports tell of one meeting. Reports of the same principals on neighbouring days join where no document tells
 * of two and their places fit; two meetings too many are better than one too few, so that nothing ever joins by a chain of days.
 */
import { compareText, groupBy } from "../model/order.ts";
import type { Span } from "./spans.ts";

/** What documents say of one meeting before meetings are joined. */
export interface Report {
  /** Id of its entity. */
  readonly id: string;
  readonly isCall: boolean;
  /** Ids of those who met, in order. */
  readonly principals: readonly string[];
  /** First and last day that it can mean; null while it is undated, or its dates contradict each other. */
  readonly days: Span | null;
  /** Whether each of its dates is one day; else `days` is one date within some month. */
  readonly isOfDays: boolean;
  readonly documents: ReadonlySet<string>;
  readonly places: readonly string[];
}

/** Reports of one meeting: those that give days, and those that give its month alone. */
export interface Piece {
  readonly ofDays: readonly Report[];
  readonly ofMonth: readonly Report[];
}
export interface Surroundings {
  /** Whether the first place lies in the second one. */
  isWithin(inner: string, outer: string): boolean;
  /** Whether something known forbids that the two are one, such as a judgement NOT_SAME. */
  keptApart(a: string, b: string): boolean;
}

/** The meetings that several reports tell of. A meeting of which nobody says who met is joined with none. */
export function joinReports(reports: readonly Report[], around: Surroundings): readonly Piece[] {
  const comparable = reports.filter((report) => report.principals.length >= FEWEST_PRINCIPALS);
  return [...groupBy(comparable, companyOf).values()].flatMap((group) => joinGroup(group, around));
}

/** One of two sides alone may meet three others on one day. */
export const FEWEST_PRINCIPALS = 2;

/** Reports of different companies are never joined. */
export const companyOf = ({ isCall, principals }: Report): string =>
  JSON.stringify([isCall, principals]);

function joinGroup(group: readonly Report[], around: Surroundings): readonly Piece[] {
  const pieces = runsOf(group.filter(({ isOfDays, days }) => isOfDays && days !== null)).flatMap(
    (run) => piecesOf(run, around),
  );
  const claimed = claimPieces(
    group.filter(({ isOfDays, days }) => !isOfDays && days !== null),
    pieces,
    around,
  );
  return pieces
    .map((ofDays) => ({ ofDays, ofMonth: claimed.get(ofDays) ?? [] }))
    .filter(({ ofDays, ofMonth }) => ofDays.length + ofMonth.length > 1);
}

const first = ({ days }: Report): number => days?.[0] ?? -Infinity;
const last = ({ days }: Report): number => days?.[1] ?? Infinity;
const lastDay = (reports: readonly Report[]): number => Math.max(...reports.map(last));
const firstDay = (reports: readonly Report[]): number => Math.min(...reports.map(first));

/** Reports in order of day, cut where more than one day lies between two of them. */
function runsOf(reports: readonly Report[]): readonly (readonly Report[])[] {
  const runs: Report[][] = [];
  for (const report of [...reports].sort(
    (a, b) => first(a) - first(b) || last(a) - last(b) || compareText(a.id, b.id),
  )) {
    const run = runs.at(-1);
    if (run !== undefined && first(report) - lastDay(run) <= 1) run.push(report);
    else runs.push([report]);
  }
  return runs;
}

/** A run of reports is one meeting as a whole; else only those of one day are, and only where all of that day fit. */
function piecesOf(run: readonly Report[], around: Surroundings): readonly (readonly Report[])[] {
  if (isOneMeeting(run, around)) return [run];
  const byDay = groupBy(run, ({ days }) => JSON.stringify(days));
  return [...byDay.values()].filter(
    (reports) => lastDay(reports) === firstDay(reports) && isOneMeeting(reports, around),
  );
}

function isOneMeeting(reports: readonly Report[], around: Surroundings): boolean {
  return (
    lastDay(reports) - firstDay(reports) <= 1 &&
    haveOwnDocuments(reports) &&
    isOneChain(
      reports.flatMap(({ places }) => places),
      around,
    ) &&
    arePartedByNothing(reports, around)
  );
}

function haveOwnDocuments(reports: readonly Report[]): boolean {
  const documents = reports.flatMap((report) => [...report.documents]);
  return new Set(documents).size === documents.length;
}

/** Whether of any two places one lies in the other. */
export function isOneChain(
  places: readonly string[],
  { isWithin }: Pick<Surroundings, "isWithin">,
): boolean {
  const each = [...new Set(places)];
  return each.every((a, i) => each.slice(i + 1).every((b) => isWithin(a, b) || isWithin(b, a)));
}

const arePartedByNothing = (reports: readonly Report[], { keptApart }: Surroundings): boolean =>
  reports.every((a, i) => reports.slice(i + 1).every((b) => !keptApart(a.id, b.id)));

/** A report of a month joins the only piece in it, unless another one of its documents, or one kept apart from it, claims that too. */
function claimPieces(
  ofMonth: readonly Report[],
  pieces: readonly (readonly Report[])[],
  around: Surroundings,
): ReadonlyMap<readonly Report[], readonly Report[]> {
  const wanted = ofMonth.flatMap((report) => {
    const fitting = pieces.filter((piece) => admits(piece, report, around));
    const [piece, second] = fitting;
    return piece === undefined || second !== undefined ? [] : [{ report, piece }];
  });
  const claimed = new Map<readonly Report[], readonly Report[]>();
  for (const { report, piece } of wanted) {
    const isRivalled = wanted.some(
      (other) =>
        other.report !== report &&
        other.piece === piece &&
        (!haveOwnDocuments([report, other.report]) || around.keptApart(report.id, other.report.id)),
    );
    if (!isRivalled) claimed.set(piece, [...(claimed.get(piece) ?? []), report]);
  }
  return claimed;
}

const admits = (piece: readonly Report[], report: Report, around: Surroundings): boolean =>
  first(report) <= firstDay(piece) &&
  lastDay(piece) <= last(report) &&
  piece.every((member) => haveOwnDocuments([member, report])) &&
  isOneChain([...report.places, ...piece.flatMap(({ places }) => places)], around) &&
  piece.every((member) => !around.keptApart(member.id, report.id));
