/** One figure: two measurements of one run, and their ratio, which alone means anything. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly other: number;
  /** What the other one is. */
  readonly against: string;
  /** The ratio that is promised at most, or, with `atLeast`, at least. */
  readonly limit?: number;
  readonly atLeast?: boolean;
}

/** Prints a figure as one line. */
export function printFigure({ name, unit, ours, other, against, limit, atLeast }: Figure): void {
  const ratio = ours / other;
  const isKept = limit === undefined || (atLeast === true ? ratio >= limit : ratio <= limit);
  const promise =
    limit === undefined
      ? ""
      : `  (${atLeast === true ? "≥" : "≤"} ${limit}${isKept ? "" : ", NOT KEPT"})`;
  print(
    `  ${name.padEnd(44)} ${number(ours)} ${unit}  ${against} ${number(other)}  ratio ${ratio.toFixed(2)}${promise}`,
  );
}

/** Prints a line. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const number = (value: number): string => value.toFixed(value < 100 ? 2 : 0).padStart(9);
