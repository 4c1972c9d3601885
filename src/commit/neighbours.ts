import type { LedgerEntry } from "../model/ledger.ts";
import { daysInKey, isMetKey } from "../resolve/index-keys.ts";
import type { MeetingReport } from "../resolve/meeting-reports.ts";
import { metKeys } from "../resolve/resolved-keys.ts";
import type { Span } from "../resolve/spans.ts";

/** Dates of meetings that can be one with some others: under the same keys, and not a day apart from them (rule 6). */
export class Neighbours {
  readonly #days = new Map<string, Span[]>();

  /** Asks for the neighbours of a report. */
  ofReport(report: MeetingReport): void {
    if (report.days !== null) this.#add(metKeys(report), report.days);
  }

  /** Asks for those of the meeting of which this is a stored date; of other claims for none. */
  ofDate({ keys }: LedgerEntry): void {
    for (const key of keys) {
      const days = daysInKey(key);
      if (days !== null) this.#add(keys.filter(isMetKey), days);
    }
  }

  get keys(): readonly string[] {
    return [...this.#days.keys()];
  }

  /** Whether a stored date is that of a neighbour. */
  has({ keys }: LedgerEntry): boolean {
    const own = keys.flatMap((key) => daysInKey(key) ?? []);
    const [first = -Infinity, last = Infinity] = own;
    return keys.some((key) =>
      (this.#days.get(key) ?? []).some((days) => days[0] - 1 <= last && first <= days[1] + 1),
    );
  }

  #add(keys: readonly string[], days: Span): void {
    for (const key of keys) {
      const known = this.#days.get(key);
      if (known) known.push(days);
      else this.#days.set(key, [days]);
    }
  }
}
