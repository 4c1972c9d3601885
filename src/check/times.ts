/** Times that do not agree: of rows with their entries in the ledger, of entries with the clock, of steps with one another. */
import type { Ledger } from "../model/ledger.ts";
import { isLogType, type Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";

/** What cannot have been recorded when it says that it was, and where the history has a gap (rule 2). */
export const findBrokenTimes = (
  rows: readonly NodeRow[],
  ledger: Ledger,
  { model, last }: { readonly model: Model; readonly last: number | null },
): readonly string[] => [
  ...findOtherTimes(rows, ledger),
  ...findFuture(ledger, last),
  ...findGaps(rows, model),
];

/** Documents and claims say when their entries came. A judgement says when a person decided, wherever it was taken since. */
const ENTERED: ReadonlySet<string> = new Set(["Claim", "Document"]);

const findOtherTimes = (rows: readonly NodeRow[], { recordedAt }: Ledger): readonly string[] =>
  rows
    .filter(
      ({ type, id, columns }) => ENTERED.has(type) && columns["recordedAt"] !== recordedAt.get(id),
    )
    .map(({ id }) => `${id} was recorded at another time than its entry in the ledger.`);

const findFuture = ({ recordedAt }: Ledger, last: number | null): readonly string[] =>
  [...recordedAt]
    .filter(([, instant]) => instant > (last ?? -Infinity))
    .map(([id]) => `The ledger has ${id} since after the last commit.`);

/** The steps of one commit are numbered from nought on, so that no cursor skips or repeats any. */
function findGaps(rows: readonly NodeRow[], model: Model): readonly string[] {
  const steps = new Map<string, Set<number>>();
  for (const { id, type } of rows) {
    const [, commit, ordinal] = (isLogType(model, type) && /^(.*)-(\d+)$/.exec(id)) || [];
    if (commit !== undefined)
      steps.set(commit, (steps.get(commit) ?? new Set()).add(Number(ordinal)));
  }
  return [...steps]
    .filter(([, ordinals]) => Math.max(...ordinals) !== ordinals.size - 1)
    .map(([commit]) => `The history of ${commit} has a gap.`);
}
