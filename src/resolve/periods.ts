/**
 * When the facts of one key were true: rules 9 to 13. Claims go in, periods come out, each with the claims that support it;
 * no period contradicts a member, two terms stay two periods, and the order of claims means nothing.
 */
import type { DateValue } from "../model/claim.ts";
import { compare, compareText } from "../model/order.ts";
import { spanOf, widthOf, type Bounds, type Span } from "./spans.ts";

/** The times of one claim, as its document gives them. */
export interface TimedClaim {
  readonly id: string;
  readonly since: DateValue | null;
  readonly until: DateValue | null;
  readonly observed: DateValue | null;
  /** Earliest publication of its document. */
  readonly published: DateValue | null;
}
export type EndKind = "KNOWN" | "OPEN" | "UNKNOWN" | "CUT";

/** One period of a key: one fact. */
export interface Period {
  readonly bounds: Bounds;
  readonly from: { readonly kind: EndKind; readonly edtf: string | null };
  readonly to: { readonly kind: EndKind; readonly edtf: string | null };
  readonly claims: readonly string[];
  /** Stands alone because several periods could be meant. */
  readonly isAmbiguous: boolean;
  /** Seen on a day that the stated periods exclude. */
  readonly isOutside: boolean;
}

interface Timed {
  readonly id: string;
  readonly from: Span | null;
  readonly to: Span | null;
  readonly seen: Span | null;
  readonly bounds: Bounds;
  readonly fromEdtf: string | null;
  readonly toEdtf: string | null;
  readonly toKind: EndKind;
}
interface Draft {
  bounds: Bounds;
  readonly members: Timed[];
  readonly isAmbiguous: boolean;
  readonly isOutside: boolean;
}

/** The periods of one key, in no order. */
export function findPeriods(claims: readonly TimedClaim[]): readonly Period[] {
  const timed = claims.map(readTimes).sort((a, b) => compareText(a.id, b.id));
  const { stated, alone } = placeDated(timed.filter(isDated));
  const unplaced = placeObserved(
    timed.filter((claim) => !isDated(claim) && claim.seen !== null),
    stated,
  );
  const facts = [...stated, ...alone, ...firstObservation(unplaced, stated.length > 0)];
  return placeBare(
    timed.filter((claim) => !isDated(claim) && claim.seen === null),
    facts,
  ).map(finish);
}

const isDated = (claim: Timed): boolean => claim.from !== null || claim.to !== null;

/** Rule 9. "Since f" was still so when it was published, and its end is open; an end that is given without a date is not. */
function readTimes(claim: TimedClaim): Timed {
  const [from, to] = [spanOf(claim.since), spanOf(claim.until)];
  const isOpen = claim.since !== null && claim.until === null;
  const seen = spanOf(claim.observed ?? (isOpen ? claim.published : null));
  return {
    id: claim.id,
    from,
    to,
    seen,
    bounds: boundsOf(from, to, seen),
    fromEdtf: from ? (claim.since?.edtf ?? null) : null,
    toEdtf: to ? (claim.until?.edtf ?? null) : null,
    toKind: to ? "KNOWN" : isOpen && from ? "OPEN" : "UNKNOWN",
  };
}

function boundsOf(from: Span | null, to: Span | null, seen: Span | null): Bounds {
  const [fromMin, fromMax] = from ?? [-Infinity, seen ? seen[1] : Infinity];
  const [toMin, toMax] = to ?? [seen ? seen[0] : from ? from[1] : -Infinity, Infinity];
  return [fromMin, Math.min(fromMax, toMax), Math.max(toMin, fromMin), toMax];
}

/** All four bounds intersect, and something is left of each; else null. */
function meet(a: Bounds, b: Bounds): Bounds | null {
  const both: Bounds = [
    Math.max(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.min(a[3], b[3]),
  ];
  return both[0] <= both[1] && both[2] <= both[3] && both[0] <= both[3] ? both : null;
}

/** Rule 10: each joins the one period that it agrees with; none: it opens one; several: it stands alone. */
function placeDated(dated: readonly Timed[]): {
  readonly stated: Draft[];
  readonly alone: Draft[];
} {
  const stated: Draft[] = [];
  const alone: Draft[] = [];
  for (const claim of [...dated].sort(narrowerFirst)) {
    const fitting = stated.filter((period) => meet(period.bounds, claim.bounds) !== null);
    const [only, second] = fitting;
    if (only === undefined) stated.push(draft([claim], claim.bounds));
    else if (second === undefined) join(only, claim);
    else alone.push(draft([claim], claim.bounds, { isAmbiguous: true }));
  }
  return { stated, alone };
}

function narrowerFirst(a: Timed, b: Timed): number {
  return (
    compare(widthOf(a.from), widthOf(b.from)) ||
    compare(a.bounds[0], b.bounds[0]) ||
    compare(widthOf(a.to), widthOf(b.to)) ||
    compareText(a.id, b.id)
  );
}

function join(period: Draft, claim: Timed): void {
  period.bounds = meet(period.bounds, claim.bounds) ?? period.bounds;
  period.members.push(claim);
}

/** Rule 11: observations support the period that admits them, and narrow it where it is the only one. Returns those that none admits. */
function placeObserved(observed: readonly Timed[], stated: readonly Draft[]): readonly Timed[] {
  const before = stated.map((period) => ({
    period,
    bounds: period.bounds,
    first: period.members[0]?.id ?? "",
  }));
  return observed.filter((claim) => {
    const seen = claim.seen ?? [-Infinity, Infinity];
    const fitting = before.filter(({ bounds }) => bounds[0] <= seen[1] && seen[0] <= bounds[3]);
    const best = [...fitting].sort(
      (a, b) =>
        compare(isCertain(a.bounds, seen), isCertain(b.bounds, seen)) ||
        compare(b.bounds[0], a.bounds[0]) ||
        compareText(a.first, b.first),
    )[0];
    if (best === undefined) return true;
    best.period.members.push(claim);
    if (fitting.length === 1) best.period.bounds = narrow(best.period.bounds, seen);
    return false;
  });
}

const isCertain = (bounds: Bounds, seen: Span): number =>
  bounds[1] <= seen[0] && seen[1] <= bounds[2] ? 0 : 1;

function narrow([fromMin, fromMax, toMin, toMax]: Bounds, seen: Span): Bounds {
  return [
    fromMin,
    Math.max(fromMin, Math.min(fromMax, seen[1])),
    Math.min(toMax, Math.max(toMin, seen[0])),
    toMax,
  ];
}

/** What no stated period admits is certain on its earliest day alone. */
function firstObservation(unplaced: readonly Timed[], hasStated: boolean): readonly Draft[] {
  const days = unplaced
    .flatMap((claim) => (claim.seen ? [claim.seen] : []))
    .sort((a, b) => compare(a[1], b[1]) || compare(a[0], b[0]));
  const first = days[0];
  return first === undefined
    ? []
    : [draft(unplaced, [-Infinity, first[1], first[0], Infinity], { isOutside: hasStated })];
}

/** Rule 12: claims without any time support the only standing fact of the key. */
function placeBare(bare: readonly Timed[], facts: readonly Draft[]): readonly Draft[] {
  const [only, second] = facts.filter((fact) => !fact.isAmbiguous);
  if (bare.length === 0) return facts;
  if (only !== undefined && second === undefined) {
    only.members.push(...bare);
    return facts;
  }
  return [
    ...facts,
    draft(bare, [-Infinity, Infinity, -Infinity, Infinity], { isAmbiguous: only !== undefined }),
  ];
}

const draft = (
  members: readonly Timed[],
  bounds: Bounds,
  flags: { readonly isAmbiguous?: boolean; readonly isOutside?: boolean } = {},
): Draft => ({
  bounds,
  members: [...members],
  isAmbiguous: flags.isAmbiguous ?? false,
  isOutside: flags.isOutside ?? false,
});

const END_KINDS: readonly EndKind[] = ["KNOWN", "OPEN", "CUT", "UNKNOWN"];

/** Each end shows the narrowest date that a member gives for it, and the strongest kind. */
function finish({ bounds, members, isAmbiguous, isOutside }: Draft): Period {
  const edtf = (
    dates: readonly { readonly span: Span | null; readonly edtf: string | null }[],
  ): string | null => {
    const given = dates.filter((date) => date.edtf !== null);
    return (
      given.sort(
        (a, b) =>
          compare(widthOf(a.span), widthOf(b.span)) || compareText(a.edtf ?? "", b.edtf ?? ""),
      )[0]?.edtf ?? null
    );
  };
  const from = edtf(members.map((claim) => ({ span: claim.from, edtf: claim.fromEdtf })));
  const to = edtf(members.map((claim) => ({ span: claim.to, edtf: claim.toEdtf })));
  return {
    bounds,
    from: { kind: from === null ? "UNKNOWN" : "KNOWN", edtf: from },
    to: {
      kind: END_KINDS.find((kind) => members.some((claim) => claim.toKind === kind)) ?? "UNKNOWN",
      edtf: to,
    },
    claims: members.map((claim) => claim.id).sort(compareText),
    isAmbiguous,
    isOutside,
  };
}
