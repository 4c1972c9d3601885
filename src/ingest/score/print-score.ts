import type { Score, Tally } from "./score.ts";
import { precision, recall } from "./score.ts";

/** A score as a table, with what was missed, what was found in excess and what must not be. */
export function printScore(score: Score): string {
  const rows = [
    row("", "recall", "precision", "found", "gold", "extra"),
    tallyRow("all, strict", score.strict),
    tallyRow("all, relaxed", score.relaxed),
    ...[...score.tiers].map(([tier, tally]) => tallyRow(`tier ${tier}`, tally)),
    ...[...score.types].map(([type, tally]) => tallyRow(`  ${type}`, tally)),
    row(
      "identical spans",
      percent(recall(score.identicalSpans)),
      "",
      String(score.identicalSpans.found),
      String(score.identicalSpans.total),
      "",
    ),
  ];
  return [
    score.name,
    ...rows,
    ...list("missed", score.missed),
    ...list("extra", score.extra),
    ...list("violated", score.violations),
    ...(score.violations.length === 0 ? ["no must-not violation"] : []),
    `quotes that are not verbatim: ${score.strayQuotes}`,
  ].join("\n");
}

function tallyRow(name: string, tally: Tally): string {
  return row(
    name,
    percent(recall(tally)),
    percent(precision(tally)),
    String(tally.found),
    String(tally.total),
    String(tally.extra),
  );
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(22) + cells.map((cell) => cell.padStart(10)).join("");
}

const percent = (share: number): string => share.toFixed(3);

function list(name: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${name}: ${line}`);
}
